import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { idsOf, preferencesOf, ranked, type Written } from './support.js';

const criterion = 'prefer:\n  a: {higher: {worst: 0, best: 10}, weight: 1}\n';
const ranksOf = (offers: readonly Written[], body: string): string[] =>
  ranked(offers, preferencesOf(body)).ranking.map(({ rank, offer }) => `${String(rank)} ${offer}`);

describe('equal scores', () => {
  test('share a rank, and the next rank is counted on', () => {
    const offers = [
      { id: 'x', a: 9, t: 1 },
      { id: 'y', a: 9, t: 2 },
      { id: 'z', a: 10, t: 3 },
      { id: 'u', a: 1, t: 4 },
      { id: 'v', a: 1, t: 5 },
      { id: 'w', a: 0, t: 6 },
    ];
    expect(ranksOf(offers, `tie-break: [t]\n${criterion}`)).toEqual(['1 z', '2 x', '2 y', '4 u', '4 v', '6 w']);
  });

  test('are found where floating point would part them', () => {
    // 0.1 + 0.2 against 0.3: the sums differ as doubles.
    const body = 'prefer:\n  a: {grades: {x: 0.1}, weight: 1}\n  b: {grades: {x: 0.2}, weight: 1}\n  c: {grades: {x: 0.3}, weight: 1}\n';
    expect(
      ranksOf(
        [
          { id: 'p', a: 'x', b: 'x' },
          { id: 'q', c: 'x' },
        ],
        body,
      ).map((each) => each.slice(0, 1)),
    ).toEqual(['1', '1']);
  });

  test('stand in an order made of the file and the id, and of nothing else', () => {
    const preferences = preferencesOf(criterion);
    const ids = Array.from({ length: 50 }, (_, index) => `offer-${String(index)}`);
    const lot = (id: string): string => createHash('sha256').update(preferences.digest).update(id, 'utf8').digest('hex');
    const expected = ids.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
    const offers = ids.map((id) => ({ id, a: 5 }));
    expect(idsOf(ranked(offers, preferences))).toEqual(expected);
    expect(idsOf(ranked(offers.toReversed(), preferences))).toEqual(expected);
    expect(idsOf(ranked(offers, preferencesOf(`${criterion}must: {}\n`)))).not.toEqual(expected);
  });

  test('offers that ask stand by their best score, then by lot; rejected ones by lot', () => {
    const preferences = preferencesOf(`must: {ok: {is: true}}\n${criterion}`);
    const lot = (id: string): string => createHash('sha256').update(preferences.digest).update(id, 'utf8').digest('hex');
    const byLot = (ids: string[]): string[] => ids.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
    const offers = [
      { id: 'low', a: 1 },
      { id: 'high', a: 9 },
      { id: 'h1' },
      { id: 'h2' },
      ...['r1', 'r2', 'r3'].map((id) => ({ id, ok: false })),
    ];
    for (const given of [offers, offers.toReversed()]) {
      const { ask, rejected } = ranked(given, preferences);
      expect(ask.map(({ offer }) => offer)).toEqual([...byLot(['h1', 'h2']), 'high', 'low']);
      expect(ask.map(({ score }) => score)).toEqual([
        [0, 100],
        [0, 100],
        [90, 90],
        [10, 10],
      ]);
      expect(rejected.map(({ offer }) => offer)).toEqual(byLot(['r1', 'r2', 'r3']));
    }
  });
});

describe('tie-break', () => {
  const order = (values: readonly Written['x'][], more = ''): unknown[] => {
    const offers = values.map((value, index) => ({ id: String(index), same: 1, t: value ?? null }));
    const body = `tie-break: [t]\n${more === '' ? 'prefer:\n' : more}  same: {grades: {1: 1}, weight: 1}\n`;
    return idsOf(ranked(offers, preferencesOf(body))).map((id) => values[Number(id)]);
  };

  test('is ascending, with unlimited and then missing last', () => {
    expect(order([3, null, 'unlimited', 1, 2])).toEqual([1, 2, 3, 'unlimited', null]);
  });

  test('is descending for a property whose criterion is higher, with unlimited and then missing last all the same', () => {
    // The criterion has to leave them tied: everything is above its best.
    const higher = 'prefer:\n  t: {higher: {worst: -2, best: -1}, weight: 1, missing: 1}\n';
    expect(order([3, null, 'unlimited', 1, 2], higher)).toEqual([3, 2, 1, 'unlimited', null]);
  });

  test('compares text by code units of its lower case, so Z comes before é whatever the locale', () => {
    expect(order(['é', 'Z', 'a', 'B'])).toEqual(['a', 'B', 'Z', 'é']);
  });

  test('compares quantities and not their texts', () => {
    expect(order(['2 km', '1500 m', '1 mi', '10 m'])).toEqual(['10 m', '1500 m', '1 mi', '2 km']);
  });

  test('takes an interval for its worse end', () => {
    expect(order(['2006-06', '2006-06-29', '2006-07-01'])).toEqual(['2006-06-29', '2006-06', '2006-07-01']);
    const higher = 'prefer:\n  t: {higher: {worst: 1990-01-01, best: 1990-01-02}, weight: 1}\n';
    expect(order(['2006-06', '2006-06-02', '2006-05-31'], higher)).toEqual(['2006-06-02', '2006-06', '2006-05-31']);
  });

  test('goes on to the next property, and only then to the lot', () => {
    const offers = [
      { id: 'a', a: 1, s: 1, t: 2 },
      { id: 'b', a: 1, s: 1, t: 1 },
      { id: 'c', a: 1, s: 0, t: 9 },
    ];
    expect(ranksOf(offers, `tie-break: [s, t]\n${criterion}`)).toEqual(['1 c', '1 b', '1 a']);
  });

  test('puts money of another currency with what is missing', () => {
    const body = `currency: GBP\ntie-break: [total]\n${criterion}`;
    expect(
      ranksOf(
        [
          { id: 'e', total: '1 EUR' },
          { id: 'g', total: '900 GBP' },
        ],
        body,
      ),
    ).toEqual(['1 g', '1 e']);
  });

  test('puts money of another currency by lot, however many amounts of it there are', () => {
    const preferences = preferencesOf(`currency: GBP\ntie-break: [deposit]\n${criterion}`);
    const offers = Array.from({ length: 300 }, (_, i) => ({ id: `offer-${String(i)}`, a: 5, deposit: `${String(i + 1)} EUR` }));
    const withoutDeposits = offers.map(({ id, a }) => ({ id, a }));
    expect(idsOf(ranked(offers, preferences))).toEqual(idsOf(ranked(withoutDeposits, preferences)));
  });

  test('of values of different kinds has one order, whatever comes first', () => {
    const values = ['text', '5 km', 5, true, '2006', '5 kg', '5 GBP', '2006-01'];
    expect(order(values.toReversed())).toEqual(order(values));
  });
});
