import { describe, expect, test } from 'vitest';
import { preferencesOf, ranked, type Written } from './support.js';

const judged = (
  x: Written[string],
  shape: string,
  type = 'any',
  name = 'x',
): { value: string | null; missing?: string; utility: number } => {
  const preferences = preferencesOf(`currency: GBP\nas-of: 2026-09-30\nprefer:\n  ${name}: {${shape}, weight: 1, missing: 0.123}\n`, type);
  const [only] = ranked([{ id: 'only', [name]: x ?? null }], preferences).ranking;
  const [criterion] = only?.criteria ?? [];
  if (criterion === undefined) throw new Error('nothing was ranked');
  return criterion;
};

describe('target', () => {
  const shape = 'target: {at: 10, below: 4, above: 5}';
  test.each([
    [10, 1],
    [9, 0.75],
    [6, 0],
    [5, 0],
    [-100, 0],
    [11, 0.8],
    [15, 0],
    ['10.000000000000000001', 1],
    ['12.5', 0.5],
    ['unlimited', 0],
  ])('takes %s as %d', (x, utility) => {
    expect(judged(x, shape).utility).toBe(utility);
  });

  test('reaches in days on a calendar, weeks included', () => {
    const ready = 'target: {at: today, below: 10 days, above: 2 weeks}';
    for (const [day, utility] of [
      ['2026-09-30', 1],
      ['2026-09-25', 0.5],
      ['2026-10-07', 0.5],
      ['2026-10-14', 0],
      ['2026-09-20', 0],
    ] as const)
      expect([day, judged(day, ready, 'car', 'ready').utility]).toEqual([day, utility]);
  });

  test('gives an interval of days the lesser of its two ends', () => {
    const ready = 'target: {at: 2026-09-15, below: 28 day, above: 30 day}';
    expect(judged('2026-09', ready, 'car', 'ready').utility).toBe(0.5);
    expect(judged('2026-09', 'target: {at: 2026-09-15, below: 14 day, above: 30 day}', 'car', 'ready').utility).toBe(0);
    expect(judged('2026', ready, 'car', 'ready').utility).toBe(0);
  });

  test('at a month is anywhere in it', () => {
    const ready = 'target: {at: 2026-09, below: 10 day, above: 10 day}';
    for (const day of ['2026-09', '2026-09-01', '2026-09-30']) expect(judged(day, ready, 'car', 'ready').utility).toBe(1);
    for (const day of ['2026-08-27', '2026-10-05']) expect(judged(day, ready, 'car', 'ready').utility).toBe(0.5);
  });

  test('judges one kind, and what is of another is missing with the reason', () => {
    const miles = 'target: {at: 5 mi, below: 1 mi, above: 1 mi}';
    expect(judged('5 kg', miles)).toMatchObject({ utility: 0.123, missing: '"5 kg" is a mass, where a length is expected' });
    expect(judged(5, miles).missing).toBe('"5" is a bare number, where a length is expected');
    expect(judged('unlimited', 'target: {at: 5 GBP, below: 1 GBP, above: 1 GBP}').missing).toContain('without end');
  });
});

describe('range', () => {
  test.each([
    [20, 0],
    [23, 0],
    [26.5, 0.5],
    [30, 1],
    [32, 1],
    [35, 1],
    [47.5, 0.5],
    [60, 0],
    ['unlimited', 0],
  ])('takes %s as %d', (x, utility) => {
    expect(judged(x, 'range: {ideal: [30, 35], zero: [23, 60]}').utility).toBe(utility);
  });

  test('steps where zero is ideal, and the ends are inside', () => {
    const step = 'range: {ideal: [30, 35], zero: [30, 60]}';
    expect([29.999, 30, 35, 47.5].map((x) => judged(x, step).utility)).toEqual([0, 1, 1, 0.5]);
    const point = 'range: {ideal: [5, 5], zero: [5, 5]}';
    expect([4, 5, 6, 'unlimited'].map((x) => judged(x, point).utility)).toEqual([0, 1, 0, 0]);
  });

  test('of months begins on the first day and ends on the last, so that its own ends score what they say', () => {
    const ready = 'range: {ideal: [2026-10, 2026-11], zero: [2026-08, 2026-12]}';
    const score = (day: string): number => judged(day, ready, 'car', 'ready').utility;
    expect(['2026-08', '2026-08-01', '2026-10', '2026-11-30', '2026-11', '2026-12', '2026'].map(score)).toEqual([0, 0, 1, 1, 1, 0, 0]);
  });
});

describe('curve', () => {
  const shape = 'curve: [[0, 0.2], [10, 1], [20, 0.5], [40, 0.5]]';
  test.each([
    [-5, 0.2],
    [0, 0.2],
    [5, 0.6],
    [10, 1],
    [15, 0.75],
    [30, 0.5],
    [40, 0.5],
    [99, 0.5],
    ['unlimited', 0.5],
    // 0.2 + 0.8 x 1/3, half up to a millionth.
    ['3.333333333333333333', 0.466667],
  ])('takes %s as %d', (x, utility) => {
    expect(judged(x, shape).utility).toBe(utility);
  });

  test('gives an interval of days the lesser of its two ends, and is flat over a year that is a point of it', () => {
    const registered = 'curve: [[2004-12-31, 0], [2006, 0.5], [2007-12-31, 1]]';
    const score = (day: string): number => judged(day, registered, 'car', 'registered').utility;
    expect(['2006', '2006-06-15', '2004', '2006-12-31'].map(score)).toEqual([0.5, 0.5, 0, 0.5]);
    expect(score('2007-07-02')).toBeGreaterThan(0.7);
    expect(score('2005')).toBe(score('2005-01-01'));
  });

  test('is exact where doubles are not', () => {
    expect(judged('0.3', 'curve: [[0, 0], [0.6, 0.000001]]').utility).toBe(0.000001);
    expect(judged('0.299999999999999999', 'curve: [[0, 0], [0.6, 0.000001]]').utility).toBe(0);
  });
});

describe('today', () => {
  test('is the day of the file wherever it has a date, and a word in an offer', () => {
    const preferences = preferencesOf(
      `as-of: 2026-09-30
must:
  day: {min: today, missing: reject}
prefer:
  ready: {lower: {best: TODAY, worst: 2026-10-10}, weight: 1, missing: {expect: today}}
  other: {grades: {today: 1}, weight: 1, when: {day: {not: [today]}}, otherwise: 0.5}
`,
    );
    expect(preferences.asOf).toBe(Date.UTC(2026, 8, 30) / 86_400_000);
    const { ranking, rejected } = ranked(
      [
        { id: 'a', day: '2026-10-01', ready: '2026-10-05', other: '2026-09-30' },
        { id: 'b', day: '2026-09-30', ready: 'today', other: 'today' },
        { id: 'c', day: '2026-09-29' },
        { id: 'd', day: 'today' },
      ],
      preferences,
    );
    expect(ranking.map(({ offer, criteria }) => [offer, ...criteria.map(({ utility }) => utility)])).toEqual([
      ['a', 0.5, 1],
      ['b', 1, 0.5],
    ]);
    expect(ranking[1]?.criteria[0]?.missing).toContain('"today" is not a date');
    expect(rejected.map(({ offer }) => offer).toSorted()).toEqual(['c', 'd']);
  });
});
