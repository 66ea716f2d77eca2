import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/ranking/explain/explain.js';
import type { Ranked } from '../../../src/ranking/rank.js';
import { preferencesOf } from '../support.js';
import { market, rankingOf, sumBy } from './market.js';

interface Quotient {
  readonly over: bigint;
  readonly under: bigint;
}

/** Weights of which the one at k is a quotient, all times its denominator. */
const weightsWith = (weights: readonly bigint[], k: number, { over, under }: Quotient): bigint[] =>
  weights.map((weight, j) => (j === k ? over : weight * under));

/** The weight of k at which two offers are tied, from all the other criteria. */
function tieOf(a: Ranked, b: Ranked, weights: readonly bigint[], k: number): Quotient {
  const others = weights.map((weight, j) => (j === k ? 0n : weight));
  const utilityGap = BigInt((a.score.judgements[k]?.utility ?? 0) - (b.score.judgements[k]?.utility ?? 0));
  const rest = sumBy(b, others) - sumBy(a, others);
  return utilityGap < 0n ? { over: -rest, under: -utilityGap } : { over: rest, under: utilityGap };
}

const fine = 10n ** 12n;
const moved = ({ over, under }: Quotient, by: bigint): Quotient => ({ over: over * fine + by, under: under * fine });

describe('a flip weight', () => {
  test('ties the first with its rival; a hair beyond it the rival is ahead, and a hair before it behind', () => {
    fc.assert(
      fc.property(market(), (given) => {
        const ranking = rankingOf(given);
        const [first, ...others] = ranking.ranking.slice(0, 4);
        if (first === undefined) throw new Error('nothing is ranked');
        const weights = given.preferences.criteria.map(({ weight }) => BigInt(weight));
        explain(ranking).rivals.forEach(({ flips }, i) => {
          const rival = others[i] ?? first;
          given.preferences.criteria.forEach((criterion, k) => {
            const flip = flips.find((each) => each.criterion === criterion);
            const gap = (first.score.judgements[k]?.utility ?? 0) - (rival.score.judgements[k]?.utility ?? 0);
            const tie = tieOf(first, rival, weights, k);
            expect(flip !== undefined).toBe(gap !== 0 && tie.over >= 0n);
            if (flip === undefined) return;
            expect(flip.weight).toBe(Number(tie.over) / Number(tie.under));
            const lead = (at: Quotient): bigint => {
              const all = weightsWith(weights, k, at);
              return sumBy(first, all) - sumBy(rival, all);
            };
            expect(lead(tie)).toBe(0n);
            const beyond = gap > 0 ? -1n : 1n;
            expect(lead(moved(tie, beyond))).toBeLessThan(0n);
            expect(lead(moved(tie, -beyond))).toBeGreaterThan(0n);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the safe interval of a weight', () => {
  test('ends where the first is beaten by anybody: tied at the end, and beaten a hair beyond it', () => {
    fc.assert(
      fc.property(market(9), (given) => {
        const ranking = rankingOf(given);
        const [first, ...others] = ranking.ranking;
        if (first === undefined) throw new Error('nothing is ranked');
        const weights = given.preferences.criteria.map(({ weight }) => BigInt(weight));
        const { flips } = explain(ranking);
        expect(flips.map(({ criterion }) => criterion)).toEqual(given.preferences.criteria);
        flips.forEach(({ least, leastRival, most, mostRival }, k) => {
          const best = (at: Quotient): bigint => {
            const all = weightsWith(weights, k, at);
            return others.map((other) => sumBy(other, all) - sumBy(first, all)).reduce((a, b) => (a > b ? a : b), -1n);
          };
          const check = (end: number | null, id: string | undefined, beyond: bigint, extreme: bigint): void => {
            expect(end === null).toBe(id === undefined);
            if (end === null) {
              expect(best({ over: extreme, under: 1n })).toBeLessThanOrEqual(0n);
              return;
            }
            const rival = others.find(({ candidate }) => candidate.id === id) ?? first;
            const tie = tieOf(first, rival, weights, k);
            expect(end).toBe(Number(tie.over) / Number(tie.under));
            expect(best(tie)).toBe(0n);
            expect(best(moved(tie, beyond))).toBeGreaterThan(0n);
            expect(best(moved(tie, -beyond))).toBeLessThanOrEqual(0n);
            // Whoever is placed better among those that tie there is named.
            const tied = others.find((other) => {
              const all = weightsWith(weights, k, moved(tie, beyond));
              const at = weightsWith(weights, k, tie);
              return sumBy(other, at) === sumBy(first, at) && sumBy(other, all) > sumBy(first, all);
            });
            expect(id).toBe(tied?.candidate.id);
          };
          check(least, leastRival?.id, -1n, 0n);
          check(most, mostRival?.id, 1n, 10n ** 30n);
        });
      }),
    );
  });

  test('is found against an offer far down the list, and not only against the second', () => {
    const preferences = preferencesOf(`prefer:
  a: {higher: {worst: 0, best: 10}, weight: 10}
  b: {higher: {worst: 0, best: 10}, weight: 1}
`);
    const offers = [
      { id: 'first', a: 10, b: 0 },
      { id: 'second', a: 9, b: 0 },
      { id: 'third', a: 8, b: 1 },
      { id: 'last', a: 0, b: 10 },
    ];
    const { flips, rivals } = explain(rankingOf({ offers, preferences }));
    expect(flips.map(({ least, leastRival, most, mostRival }) => [least, leastRival?.id, most, mostRival?.id])).toEqual([
      [1000, 'last', null, undefined],
      [null, undefined, 10_000, 'last'],
    ]);
    expect(rivals.map(({ flips: own }) => own.map(({ criterion, weight }) => [criterion.property.name, weight]))).toEqual([
      [['a', 0]],
      [
        ['a', 500],
        ['b', 20_000],
      ],
      [
        ['a', 1000],
        ['b', 10_000],
      ],
    ]);
  });

  test('has its end at the weight itself where somebody is tied already, and none where nobody differs', () => {
    const preferences = preferencesOf(`prefer:
  a: {higher: {worst: 0, best: 10}, weight: 1}
  b: {higher: {worst: 0, best: 10}, weight: 1}
  same: {grades: {x: 1}, weight: 5}
`);
    const offers = [
      { id: 'p', a: 10, b: 0, same: 'x' },
      { id: 'q', a: 0, b: 10, same: 'x' },
    ];
    const { flips } = explain(rankingOf({ offers, preferences }));
    const ends = flips.map(({ least, most }) => [least, most]);
    // Whichever the lot puts first.
    const either = [
      [1000, null],
      [null, 1000],
    ];
    expect([either, either.toReversed()]).toContainEqual(ends.slice(0, 2));
    expect(ends[2]).toEqual([null, null]);
  });

  test('has no end for the only offer, nor among offers that are all alike', () => {
    const preferences = preferencesOf('prefer: {a: {higher: {worst: 0, best: 10}, weight: 1}}\n');
    for (const offers of [[{ id: 'p', a: 3 }], ['p', 'q', 'r'].map((id) => ({ id, a: 3 }))]) {
      expect(explain(rankingOf({ offers, preferences })).flips).toMatchObject([{ least: null, most: null }]);
    }
    expect(explain(rankingOf({ offers: [], preferences })).flips).toEqual([]);
  });

  test('is exact for the largest weights there may be', () => {
    const preferences = preferencesOf(`prefer:
  a: {grades: {x: 1}, weight: 4503599}
  b: {grades: {x: 0.999999, y: 1}, weight: 4503599}
`);
    const offers = [
      { id: 'p', a: 'x', b: 'x' },
      { id: 'q', b: 'y' },
    ];
    const { flips } = explain(rankingOf({ offers, preferences }));
    // 10^6 r_a = 1 r_b: the lesser weight ties at 4503.599, the greater at a million times as much.
    expect(flips).toMatchObject([
      { least: 4503.599, most: null },
      { least: null, most: 4_503_599_000_000_000 },
    ]);
  });

  test('names who overtakes first where two weights are one double', () => {
    const preferences = preferencesOf(`tie-break: [place]
prefer:
  a: {grades: {all: 1, some: 0.000001}, weight: 4000000}
  b: {grades: {all: 1, most: 0.999999}, weight: 4000000}
  c: {grades: {some: 0.000001}, weight: 0.001}
`);
    const offers = [
      { id: 'p', a: 'all', c: 'some' },
      { id: 'q', a: 'some', b: 'most', place: 1 },
      { id: 'r', b: 'all', place: 2 },
    ];
    // In thousandths q ties at 4 x 10^9 - 1/999,999, and r at 4 x 10^9 - 1/1,000,000, which comes first on the way down.
    const [interval] = explain(rankingOf({ offers, preferences })).flips;
    expect(interval?.leastRival?.id).toBe('r');
  });
});
