import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateFromPlain } from '../../src/ranking/plain/plain.js';
import { rank } from '../../src/ranking/rank.js';
import { plainOf, rankRecords, type RecordReading } from '../../src/ranking/records.js';
import { looked } from './columns/naive.js';
import { preferencesOf } from './support.js';

interface Car {
  readonly id: string;
  readonly pence?: number | null | undefined;
  readonly miles?: number | null | undefined;
  readonly doors?: number | null | undefined;
  readonly colour?: string | null | undefined;
  readonly ready?: string | null | undefined;
}

const reading: RecordReading<Car> = {
  id: (car) => car.id,
  fields: {
    price: { minor: (car) => car.pence, currency: 'GBP' },
    mileage: { number: (car) => car.miles, unit: 'mi' },
    doors: { number: (car) => car.doors },
    colour: { text: (car) => car.colour },
    ready: { text: (car) => car.ready },
  },
};

const preferences = preferencesOf(
  [
    'currency: GBP',
    'tie-break: [ready]',
    'derive: {dear: price * 2}',
    'must:',
    '  total: {max: 9000 GBP}',
    'prefer:',
    '  total: {lower: {best: 0 GBP, worst: 6500 GBP}, weight: 3}',
    '  price: {lower: {best: 0 GBP, worst: 6500 GBP}, weight: 1}',
    '  dear: {lower: {best: 0 GBP, worst: 6500 GBP}, weight: 1}',
    '  mileage: {lower: {best: 0 mi, worst: 60000 mi}, weight: 2, missing: 0.2}',
    '  doors: {higher: {worst: 0, best: 6}, weight: 1}',
    '  colour: {grades: {red: 1, blue: 0.4}, weight: 1}',
    '  ready: {lower: {best: 2026-10-01, worst: 2026-11-01}, weight: 1}',
  ].join('\n'),
  'car',
);

const number = fc.oneof(
  fc.nat(700_000),
  fc.constantFrom(0, -0, -1, 1.5, 0.1, 3.2, 4.8, 0.000001, 1e-7, 1e21, 2 ** 53, 999_999_999_999, 10 ** 12, NaN, Infinity),
  fc.double({ noNaN: true }),
);
const absent = fc.constantFrom(null, undefined);
const text = fc.oneof(
  fc.constantFrom('red', ' RED ', 'blue', 'green', '', '2026-10-07', '2026-10', 'e\u0301', '\ud800', 'unlimited'),
  fc.nat(400).map((i) => `colour ${String(i)}`),
  fc.nat(60).map((i) => `2026-${String(10 + (i % 3))}-${String(1 + (i % 28)).padStart(2, '0')}`),
);
const car = fc.record({
  pence: fc.oneof(number, absent),
  miles: fc.oneof(number, absent),
  doors: fc.oneof(number, absent),
  colour: fc.oneof(text, absent),
  ready: fc.oneof(text, absent),
});
const withIds = (cars: readonly Omit<Car, 'id'>[]): Car[] => cars.map((one, index) => ({ ...one, id: `car-${String(index)}` }));

describe("a program's own records", () => {
  test('rank as the plain offers that say the same', () => {
    fc.assert(
      fc.property(fc.array(car, { maxLength: 30 }), fc.boolean(), (some, wide) => {
        // More distinct values than a byte tells apart, and then the first ones again.
        const more = wide
          ? Array.from({ length: 300 }, (_, i) => ({ pence: i * 7, miles: i, doors: i / 8, colour: `colour ${String(i)}` }))
          : [];
        const records = withIds([...some, ...more, ...some]);
        const candidates = records.map((record) => candidateFromPlain(plainOf(record, reading), preferences.vocabulary));
        expect(looked(rankRecords(records, reading, preferences))).toEqual(looked(rank(candidates, preferences)));
      }),
      { numRuns: 50 },
    );
  });

  test.each<RecordReading<string>['fields']>([
    { price: { minor: (pence) => Number(pence), currency: 'GBP' } },
    { price: { text: (pence) => `${pence} GBP` } },
    { price: { text: (pence) => `${pence} GBP` }, total: { text: () => '7 GBP' } },
    { price: { text: (pence) => `${pence} GBP` }, free: { text: () => 'true' } },
  ])('may cost nothing as far as plain offers may: %o', (fields) => {
    const words: RecordReading<string> = { id: (pence) => pence, fields };
    const candidates = ['0', '9'].map((pence) => candidateFromPlain(plainOf(pence, words), preferences.vocabulary));
    expect(looked(rankRecords(['0', '9'], words, preferences))).toEqual(looked(rank(candidates, preferences)));
  });

  test('of which one has no usable id are refused, at the latest when somebody looks at it', () => {
    expect(() => rankRecords([{ id: '', pence: 100 }], reading, preferences).ranking.at(0)).toThrow(
      expect.objectContaining({ code: 'file-invalid' }),
    );
  });
});

describe('entries of a ranking', () => {
  const ranking = rankRecords(withIds([{ pence: 300 }, { pence: 100 }, { pence: 200 }]), reading, preferences);
  const ids = (of: readonly { readonly candidate: { readonly id: string } }[]): string[] => of.map(({ candidate }) => candidate.id);

  test.each([-1, 3, 0.5, NaN])('there is none at %s', (index) => {
    expect(ranking.ranking.at(index)).toBeUndefined();
  });

  test('are in order, whichever is looked at', () => {
    expect(ranking.ranking.at(2)?.candidate.id).toBe('car-0');
    expect(ids(ranking.ranking.slice(1, 9))).toEqual(['car-2', 'car-0']);
    expect(ids(ranking.ranking.slice())).toEqual(['car-1', 'car-2', 'car-0']);
    expect(ranking.ranking.slice(2, 1)).toEqual([]);
    expect(ids(ranking.ranking.slice(-2, 1))).toEqual(['car-1']);
    expect(ids([...ranking.ranking])).toEqual(['car-1', 'car-2', 'car-0']);
  });

  test.each([0, -1, 1.5, NaN, 10 ** 10, 2 ** 53])('a weight of %s is refused', (weight) => {
    expect(() => ranking.reweighed(0, weight)).toThrow(RangeError);
  });

  test('a criterion that is not there has no weight and no utilities', () => {
    expect(() => ranking.reweighed(7, 1)).toThrow(RangeError);
    expect(() => ranking.utilities(7)).toThrow(RangeError);
  });
});
