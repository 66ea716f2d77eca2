import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/ranking/explain/explain.js';
import { preferencesOf, type Written } from '../support.js';
import { market, rankingOf } from './market.js';

function worth(body: string): unknown {
  const found = explain(rankingOf({ offers: [], preferences: preferencesOf(body) })).worth;
  return found && [found.criterion.property.name, found.point, found.swings.map(({ amount }) => amount)];
}

describe('what points are worth', () => {
  const total = '  total: {lower: {best: 3500 GBP, worst: 6500 GBP}, weight: 30}\n';
  const setup = '  setup: {higher: {worst: 0 GBP, best: 100 GBP}, weight: 1}\n';
  const colour = '  colour: {grades: {red: 1}, weight: 6}\n';

  test('comes from the range of the money criterion: all of it is worth its weight', () => {
    expect(worth(`prefer:\n${total}${colour}`)).toEqual(['total', 3600n, [300_000n, 60_000n]]);
  });

  test('comes from total before any other, and else from the first that judges money by a straight line', () => {
    expect(worth(`prefer:\n${setup}${total}`)).toMatchObject(['total', 3100n, [10_000n, 300_000n]]);
    expect(worth(`prefer:\n${colour}${setup}${setup.replace('setup', 'more')}`)).toEqual(['setup', 800n, [60_000n, 10_000n, 10_000n]]);
    expect(worth(`prefer:\n${total.replace(/lower: .*?\}/, 'target: {at: 1 GBP, below: 1 GBP, above: 9 GBP}')}${setup}`)).toMatchObject([
      'setup',
      expect.anything(),
      expect.anything(),
    ]);
  });

  test('is rounded half up to minor units', () => {
    expect(worth('prefer:\n  total: {lower: {best: 0 JPY, worst: 1 JPY}, weight: 2}\n  a: {grades: {1: 1}, weight: 1}\n')).toEqual([
      'total',
      0n,
      [1n, 1n],
    ]);
  });

  test('is not told where no straight line judges money', () => {
    expect(worth(`prefer:\n${colour}`)).toBeUndefined();
    expect(
      worth('prefer:\n  total: {curve: [[1 GBP, 1], [2 GBP, 0]], weight: 1}\n  n: {lower: {best: 1, worst: 2}, weight: 1}\n'),
    ).toBeUndefined();
  });

  test('is what the file says where it says weights as money', () => {
    expect(
      worth(
        'prefer:\n  total: {lower: {best: 3500 GBP, worst: 6500 GBP}}\n  colour: {grades: {red: 1}, worth: 300 GBP}\n  n: {lower: {best: 1, worst: 2}, worth: 12.34 GBP}\n',
      ),
    ).toMatchObject(['total', expect.anything(), [300_000n, 30_000n, 1234n]]);
  });
});

describe('dominated offers', () => {
  test('are those of the first twenty to which another one is nowhere inferior and somewhere superior', () => {
    fc.assert(
      fc.property(market(25), (given) => {
        const ranking = rankingOf(given);
        const shown = ranking.ranking
          .slice(0, 20)
          .map(({ candidate, score }) => ({ id: candidate.id, us: score.judgements.map(({ utility }) => utility) }));
        const expected = shown.flatMap(({ id, us }) => {
          const by = shown.find((other) => other.us.every((u, k) => u >= (us[k] ?? 0)) && other.us.some((u, k) => u > (us[k] ?? 0)));
          return by === undefined ? [] : [[id, by.id]];
        });
        expect(explain(ranking).dominated.map(({ candidate, by }) => [candidate.id, by.id])).toEqual(expected);
      }),
    );
  });

  test('are none among offers that are alike, and none below the first twenty', () => {
    const preferences = preferencesOf('prefer: {a: {higher: {worst: 0, best: 100}, weight: 1}}\n');
    const offers = (count: number, a: (i: number) => number): Written[] =>
      Array.from({ length: count }, (_, i) => ({ id: String(i), a: a(i) }));
    expect(explain(rankingOf({ offers: offers(5, () => 7), preferences })).dominated).toEqual([]);
    expect(explain(rankingOf({ offers: offers(30, (i) => i), preferences })).dominated).toHaveLength(19);
  });
});
