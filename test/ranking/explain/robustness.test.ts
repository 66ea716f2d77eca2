import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/ranking/explain/draws.js';
import { explain } from '../../../src/ranking/explain/explain.js';
import type { Robustness } from '../../../src/ranking/explain/explanation.js';
import { robustnessOf } from '../../../src/ranking/explain/robustness.js';
import { standingOf } from '../../../src/ranking/explain/standing.js';
import { preferencesOf, type Written } from '../support.js';
import { market, rankingOf, sumBy, type Market } from './market.js';

/** The same by bigints, against every offer. */
function counted(given: Market, draws = 10_000): number {
  const [first, ...others] = rankingOf(given).ranking.slice(0, given.offers.length);
  if (first === undefined) throw new Error('nothing is ranked');
  const next = mulberry32(1);
  let count = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = given.preferences.criteria.map(({ weight }) => BigInt(weight) * (2n ** 31n + BigInt(next())));
    const own = sumBy(first, weights);
    if (!others.some((other) => sumBy(other, weights) > own)) count += 1;
  }
  return count;
}

const of = (body: string, offers: readonly Written[]): Robustness | undefined =>
  explain(rankingOf({ offers, preferences: preferencesOf(body) })).robustness;

const two = (a: number, b: number): string => `prefer:
  a: {higher: {worst: 0, best: 10}, weight: ${String(a)}}
  b: {higher: {worst: 0, best: 10}, weight: ${String(b)}}
`;

describe('the draws', () => {
  test('are those of mulberry32', () => {
    const next = mulberry32(1);
    expect([next(), next(), next()]).toEqual([2_693_262_067, 11_749_833, 2_265_367_787]);
  });
});

describe('robustness', () => {
  test('counts what a loop over all offers with whole numbers counts', () => {
    fc.assert(
      fc.property(market(9), (given) => {
        expect(explain(rankingOf(given)).robustness).toEqual({ draws: 10_000, seed: 1, first: counted(given) });
      }),
      { numRuns: 25 },
    );
  });

  const crowd = (count: number, lag: number): Market => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const next = mulberry32(7);
    const body = `prefer:\n${names.map((name, k) => `  ${name}: {higher: {worst: 0, best: 1000}, weight: ${String(k + 1)}}\n`).join('')}`;
    const others = Array.from({ length: count }, (_, i) => {
      const swings = names.map(() => (next() % 401) - 200);
      const mean = swings.reduce((sum, swing, k) => sum + swing * (k + 1), 0) / 21;
      return {
        id: `o${String(i)}`,
        ...Object.fromEntries(names.map((name, k) => [name, Math.floor(600 + (swings[k] ?? 0) - mean - lag)])),
      };
    });
    const offers = [{ id: 'first', ...Object.fromEntries(names.map((name) => [name, 600])) }, ...others] as Written[];
    return { body, offers, preferences: preferencesOf(body) };
  };

  test.each([20, 30, 40, 50])('counts the same against many of whom nobody is dominated, %i behind', (lag) => {
    const given = crowd(150, lag);
    const { robustness } = explain(rankingOf(given));
    expect(robustness).toEqual({ draws: 10_000, seed: 1, first: counted(given) });
    expect(robustness?.first).toBeLessThan(10_000);
  });

  test('draws fewer where all would take too long, and says how many: as often as the work allows, and the same draws', () => {
    const given = crowd(150, 45);
    const standing = standingOf(rankingOf(given));
    const some = robustnessOf(standing, 100_000);
    expect(some?.draws).toBeGreaterThan(100);
    expect(some?.draws).toBeLessThan(10_000);
    expect(some).toEqual({ draws: some?.draws, seed: 1, first: counted(given, some?.draws) });
    expect(robustnessOf(standing, 1)?.draws).toBeGreaterThan(0);
  });

  test('is a half for two that are alike but for one wish each of the same weight, and nearer to all the more one of them weighs', () => {
    const offers = [
      { id: 'p', a: 10, b: 0 },
      { id: 'q', a: 0, b: 10 },
    ];
    const shares = [1, 1.5, 2, 2.9, 3].map((a) => of(two(a, 1), offers)?.first ?? 0);
    expect(Math.abs((shares[0] ?? 0) - 5000)).toBeLessThan(150);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    expect(shares[3]).toBeLessThan(10_000);
    // Half of 3 against one and a half times 1, which no factor is.
    expect(shares[4]).toBe(10_000);
  });

  test('is not lost to an offer that is alike, nor to one that is dominated', () => {
    const first = { a: 5, b: 5 };
    expect(of(two(1, 1), [{ id: 'p', ...first }])?.first).toBe(10_000);
    expect(
      of(two(1, 1), [
        { id: 'p', ...first },
        { id: 'q', ...first },
        { id: 'r', a: 5, b: 4 },
      ])?.first,
    ).toBe(10_000);
  });

  test('changes by no offer that another is as good as in everything', () => {
    const offers = [
      { id: 'p', a: 9, b: 3 },
      { id: 'q', a: 4, b: 7 },
    ];
    const worse = Array.from({ length: 30 }, (_, i) => ({ id: `w${String(i)}`, a: i % 5, b: i % 8 }));
    expect(of(two(1, 1), [...offers, ...worse])).toEqual(of(two(1, 1), offers));
  });

  test('is exact where doubles could not tell: weights near the largest, and a difference of one in the last place', () => {
    // The first draw has the factors 4840745715 / 2^32 and 2159233481 / 2^32 for a and b: with these weights it ties what each is worth,
    // and c decides, by one part in ten million million million.
    const body = `prefer:
  a: {grades: {x: 1}, weight: 2159233.481}
  b: {grades: {x: 1}, weight: 4840745.715}
  c: {grades: {x: 0.000001}, weight: 0.001}
`;
    const firstIn = (offers: readonly Written[]): number | undefined => {
      const close: Market = { body, offers, preferences: preferencesOf(body) };
      const { robustness } = explain(rankingOf(close));
      expect(robustness?.first).toBe(counted(close));
      return robustness?.first;
    };
    const behind = firstIn([
      { id: 'p', b: 'x' },
      { id: 'q', a: 'x', c: 'x' },
    ]);
    const ahead = firstIn([
      { id: 'p', b: 'x', c: 'x' },
      { id: 'q', a: 'x' },
    ]);
    expect(ahead).toBe((behind ?? 0) + 1);
  });

  test('is not told when nothing is ranked', () => {
    expect(of(two(1, 1), [])).toBeUndefined();
  });
});
