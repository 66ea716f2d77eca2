import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/ranking/explain/explain.js';
import { preferencesOf, type Written } from '../support.js';
import { rankingOf } from './market.js';

const file = (must: string): string => `currency: GBP
must: {${must}}
prefer:
  total: {lower: {best: 0 GBP, worst: 10000 GBP}, weight: 1}
  mileage: {lower: {best: 0 mi, worst: 100000 mi}, weight: 1}
`;

function wishes(must: string, offers: readonly Written[]): unknown[] {
  const ranking = rankingOf({ offers, preferences: preferencesOf(file(must), 'car') });
  return explain(ranking).wishes.map(({ rule, offers: count, cheapest, saving, best, gain }) => [
    rule.property.name,
    count,
    cheapest?.id,
    saving,
    best.id,
    gain,
  ]);
}

const rules = 'doors: {is: 5}, colour: {in: [red, blue]}, features: {has: [aircon]}';
const full = { doors: 5, colour: 'red', features: ['aircon'], mileage: '50000 mi' };

describe('the price of a wish', () => {
  test('is what the cheapest and the best of those cost and score that this rule alone keeps out', () => {
    expect(
      wishes(rules, [
        { id: 'winner', ...full, total: '5000 GBP' },
        { id: 'three-doors', ...full, doors: 3, total: '4000 GBP' },
        { id: 'three-doors-new', ...full, doors: 3, total: '5500 GBP', mileage: '10000 mi' },
        { id: 'green', ...full, colour: 'green', total: '6000 GBP' },
        { id: 'green-three', ...full, colour: 'green', doors: 3, total: '1 GBP' },
        { id: 'unsaid-three', ...full, features: '', doors: 3, total: '1 GBP' },
      ]),
    ).toEqual([
      ['doors', 2, 'three-doors', 100_000n, 'three-doors-new', 1000 * (400_000 - 50_000)],
      ['colour', 1, 'green', -100_000n, 'green', -1000 * 100_000],
    ]);
  });

  test('counts an offer that says too little where the rule rejects that, or where another allows it', () => {
    const offers = [
      { id: 'winner', ...full, total: '5000 GBP' },
      { id: 'unsaid', ...full, colour: '', total: '4000 GBP' },
      { id: 'both', ...full, colour: '', doors: 3, total: '3000 GBP' },
    ];
    expect(wishes('doors: {is: 5}, colour: {is: red, missing: reject}', offers)).toEqual([
      ['colour', 1, 'unsaid', 100_000n, 'unsaid', 100_000_000],
    ]);
    expect(wishes('doors: {is: 5}, colour: {is: red, missing: allow}', offers)).toEqual([
      ['doors', 1, 'both', 100_000n, 'both', 100_000_000],
    ]);
    expect(wishes('doors: {is: 5}, colour: {is: red}', offers)).toEqual([]);
  });

  test('is told without a winner, without totals, and in no other currency than that of the file', () => {
    expect(wishes('doors: {is: 5}', [{ id: 'a', ...full, doors: 3, total: '10 GBP' }])).toEqual([
      ['doors', 1, 'a', undefined, 'a', undefined],
    ]);
    expect(
      wishes('doors: {is: 5}', [
        { id: 'w', ...full, total: '10 GBP' },
        { id: 'a', ...full, doors: 3, total: '5 EUR' },
        { id: 'b', ...full, doors: 3 },
      ]),
    ).toEqual([['doors', 2, undefined, undefined, expect.any(String), expect.any(Number)]]);
  });

  test('names of two at one price the better one', () => {
    expect(
      wishes('doors: {is: 5}', [
        { id: 'worse', ...full, doors: 3, total: '10 GBP', mileage: '90000 mi' },
        { id: 'better', ...full, doors: 3, total: '10 GBP' },
      ]),
    ).toEqual([['doors', 2, 'better', undefined, 'better', undefined]]);
  });

  test('names of thousands at one price the best one, wherever it stands', () => {
    const offers = Array.from({ length: 2100 }, (_, i) => ({ id: String(i), ...full, doors: 3, total: '10 GBP' }));
    const preferences = preferencesOf(file('doors: {is: 5}'), 'car');
    const drawn = preferencesOf(file('').replace('must: {}\n', ''), 'car');
    for (const best of [0, 1024, 2099]) {
      const own = offers.map((offer, i) => (i === best ? { ...offer, mileage: '1 mi' } : offer));
      expect(explain(rankingOf({ offers: own, preferences })).wishes[0]?.cheapest?.id).toBe(String(best));
    }
    const byLot = rankingOf({ offers, preferences: { ...drawn, digest: preferences.digest } }).ranking.at(0);
    expect(explain(rankingOf({ offers, preferences })).wishes[0]?.cheapest?.id).toBe(byLot?.candidate.id);
  });

  test('is what ranking without the rule gives', () => {
    const some = fc.record({
      doors: fc.constantFrom(3, 5),
      colour: fc.constantFrom('red', 'green', ''),
      features: fc.constantFrom(['aircon'], ['abs'], ''),
      total: fc.integer({ min: 1, max: 9 }).map((pounds) => `${String(pounds)}000 GBP`),
      mileage: fc.integer({ min: 0, max: 9 }).map((thousands) => `${String(thousands)}0000 mi`),
    });
    const all = rules.split(/, (?=\w+: \{)/);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (made) => {
        const offers = made.map((offer, i) => ({ ...offer, id: String(i) }));
        const idsWith = (must: string): Map<string, number> =>
          new Map(
            [...rankingOf({ offers, preferences: preferencesOf(file(must), 'car') }).ranking].map(({ candidate, score }) => [
              candidate.id,
              score.sum,
            ]),
          );
        const kept = idsWith(rules);
        const preferences = preferencesOf(file(rules), 'car');
        const found = explain(rankingOf({ offers, preferences })).wishes;
        for (const rule of all) {
          const freed = [...idsWith(all.filter((other) => other !== rule).join(', '))].filter(([id]) => !kept.has(id));
          // What is only unknown to this rule asks, and is not refused.
          const refused = freed.filter(([id]) => {
            const [name = ''] = rule.split(':');
            return (made[Number(id)] as Record<string, unknown>)[name] !== '';
          });
          const wish = found.find(({ rule: { property } }) => rule.startsWith(`${property.name}:`));
          expect(wish?.offers ?? 0).toBe(refused.length);
          if (wish !== undefined) expect(wish.bestSum).toBe(Math.max(...refused.map(([, sum]) => sum)));
        }
      }),
    );
  });
});
