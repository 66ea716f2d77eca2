import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/ranking/explain/explain.js';
import type { Need } from '../../../src/ranking/explain/explanation.js';
import { offersOf, preferencesOf, type Written } from '../support.js';
import type { Preferences } from '../../../src/ranking/preferences/preferences.js';
import { scoreOf } from '../../../src/ranking/judge/score.js';
import { rank, type Ranked, type Ranking } from '../../../src/ranking/rank.js';
import { lines, market, mostYen, rankingOf } from './market.js';

/** Whether an offer, with one thing said otherwise, scores more than another does. */
function wins(offers: readonly Written[], preferences: Preferences, rival: string, first: Ranked, change: Written): boolean {
  const changed = offers.flatMap((offer) => (offer['id'] === rival ? [{ ...offer, ...change }] : []));
  return offersOf(changed, preferences).some((candidate) => scoreOf(candidate, preferences).sum > first.score.sum);
}

/** The offer in the first place. */
function firstOf(ranking: Ranking): Ranked {
  const first = ranking.ranking.at(0);
  if (first === undefined) throw new Error('nothing is ranked');
  return first;
}

const textsOf = (needs: readonly Need[], name: string): string[] =>
  needs.find(({ criterion }) => criterion.property.name === name)?.values.map(({ text }) => text) ?? [];

describe('what an offer would need', () => {
  test('on any line, is the nearest of all prices with which it scores more than the first, and nothing when there is none', () => {
    fc.assert(
      fc.property(market(4, [...lines]), (given) => {
        const { offers, preferences } = given;
        const ranking = rankingOf(given);
        const first = firstOf(ranking);
        for (const { candidate, needs } of explain(ranking).rivals) {
          for (const { property } of preferences.criteria) {
            const said = candidate.values.get(property.name);
            const own = said?.kind === 'money' ? Number(said.amount) : undefined;
            const winning = Array.from({ length: 2 * mostYen + 1 }, (_, amount) => amount).filter((amount) =>
              wins(offers, preferences, candidate.id, first, { [property.name]: `${String(amount)} JPY` }),
            );
            const found = textsOf(needs, property.name);
            if (own === undefined) {
              expect(found.length > 0).toBe(winning.length > 0);
              for (const text of found) expect(winning).toContain(Number.parseInt(text, 10));
            } else {
              const nearest = [winning.findLast((amount) => amount <= own), winning.find((amount) => amount >= own)];
              expect(found).toEqual(nearest.flatMap((amount) => (amount === undefined ? [] : [`${String(amount)} JPY`])));
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of tables, is every grade and every shortest addition that does, tried on the whole file', () => {
    const words = ['red', 'green', 'blue', 'grey'];
    fc.assert(
      fc.property(market(4), (given) => {
        const { offers, preferences } = given;
        const ranking = rankingOf(given);
        const first = firstOf(ranking);
        for (const { candidate, needs } of explain(ranking).rivals) {
          for (const { property, shape } of preferences.criteria) {
            const name = property.name;
            const does = (value: string | readonly string[]): boolean => wins(offers, preferences, candidate.id, first, { [name]: value });
            const found = textsOf(needs, name);
            if (shape.kind === 'grades') {
              const keys = shape.grades.map(({ value }) => value.text);
              expect(found).toEqual(keys.filter(does));
            } else if (shape.kind === 'includes') {
              const said = candidate.values.get(name);
              const present = said?.kind === 'list' ? said.items.map(({ text }) => text) : [];
              const absent = words.filter((word) => !present.includes(word));
              const sets = Array.from({ length: 2 ** absent.length }, (_, bits) => absent.filter((_word, i) => (bits >> i) & 1));
              const shortest = Math.min(...sets.filter((set) => set.length > 0 && does([...present, ...set])).map((set) => set.length));
              expect(found.length > 0).toBe(shortest < Infinity);
              for (const text of found) {
                const added = text.split('; ');
                expect(does([...present, ...added])).toBe(true);
                expect(added).toHaveLength(shortest);
              }
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  const numbers = fc.integer({ min: 0, max: 60_000 }).map((n) => n / 1000);

  test.each([
    ['a number', 'lower', '', 0.001],
    ['a number', 'higher', '', -0.001],
    ['a length', 'lower', ' mi', 0.001],
    ['a length', 'higher', ' km', -0.001],
    ['an amount of data', 'lower', ' GB', 0.001],
  ])('%s under %s has three decimals at most; read again it wins, and a thousandth worse does not', (_title, kind, unit, worse) => {
    fc.assert(
      fc.property(numbers, numbers, numbers, numbers, fc.integer({ min: 1, max: 9 }), (a, b, x, y, weight) => {
        fc.pre(a !== b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [best, worst] = kind === 'lower' ? [low, high] : [high, low];
        const preferences = preferencesOf(`prefer:
  x: {${kind}: {best: ${String(best)}${unit}, worst: ${String(worst)}${unit}}, weight: ${String(weight)}}
  ok: {grades: {yes: 0.7}, weight: 4}
`);
        const offers = [
          { id: 'p', x: `${String(x)}${unit}`, ok: 'yes' },
          { id: 'q', x: `${String(y)}${unit}`, ok: 'no' },
        ];
        const ranking = rankingOf({ offers, preferences });
        const first = firstOf(ranking);
        const [rival] = explain(ranking).rivals;
        const [text] = textsOf(rival?.needs ?? [], 'x');
        if (rival === undefined || text === undefined) return;
        expect(text).toMatch(/^\d+(\.\d{1,3})?( [A-Za-z]+)?$/);
        const does = (said: string): boolean => wins(offers, preferences, rival.candidate.id, first, { x: said });
        expect(does(text)).toBe(true);
        const [digits = ''] = text.split(' ');
        const beyond = (Number(digits) + worse).toFixed(3);
        if (!beyond.startsWith('-')) expect(does(`${beyond}${unit}`)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  const needs = (body: string, offers: readonly Written[], category = 'any'): Record<string, string[]> => {
    const preferences = preferencesOf(body, category);
    const [rival] = explain(rank(offersOf(offers, preferences), preferences)).rivals;
    return Object.fromEntries(
      (rival?.needs ?? []).map(({ criterion, values }) => [criterion.property.name, values.map(({ text }) => text)]),
    );
  };

  test('of a date is the last day, or the first, on which it wins', () => {
    const offers = [
      { id: 'p', day: '2026-10-11', ok: 'yes' },
      { id: 'q', day: '2026-10', ok: 'no' },
    ];
    const file = (shape: string): string => `prefer:\n  day: {${shape}, weight: 20}\n  ok: {grades: {yes: 1}, weight: 1}\n`;
    expect(needs(file('lower: {best: 2026-10-01, worst: 2026-10-21}'), offers)).toEqual({ day: ['2026-10-09'] });
    expect(needs(file('higher: {best: 2026-10-21, worst: 2026-10-01}'), offers)).toEqual({ day: ['2026-10-13'] });
  });

  test('is in the unit of the vocabulary, whatever the offer used; where there is none, in that of the offer', () => {
    const offers = [
      { id: 'p', mileage: '10000 mi', doors: 5 },
      { id: 'q', mileage: '16093.44 km', doors: 3 },
    ];
    const body = `prefer:\n  mileage: {lower: {best: 0 mi, worst: 100000 mi}, weight: 10}\n  doors: {grades: {5: 1}, weight: 0.5}\n`;
    expect(needs(body, offers, 'car')).toEqual({ mileage: ['4999.949 mi'] });
    expect(needs(body, offers)).toEqual({ mileage: ['8046.639 km'] });
  });

  test('is never that everything is free, though a part may be', () => {
    const tied = (name: string): Record<string, string[]> =>
      needs(`prefer:\n  ${name}: {lower: {best: 0 JPY, worst: 2 JPY}, weight: 2}\n`, [
        { id: 'p', [name]: '1 JPY' },
        { id: 'q', [name]: '2 JPY' },
      ]);
    expect([tied('total'), tied('price'), tied('delivery')]).toEqual([{}, {}, { delivery: ['0 JPY'] }]);
    const graded = (name: string): Record<string, string[]> =>
      needs(`prefer:\n  ${name}: {grades: {0 GBP: 1, 5 GBP: 0.9}, weight: 1}\n`, [
        { id: 'p', [name]: '5 GBP' },
        { id: 'q', [name]: '9 GBP' },
      ]);
    expect([graded('total'), graded('price'), graded('delivery')]).toEqual([{}, {}, { delivery: ['0.00 GBP'] }]);
  });

  test('is nothing that a rule would refuse', () => {
    const body = (must: string): string =>
      `${must}prefer:\n  colour: {grades: {red: 1, blue: 0.5, grey: 0.9}, weight: 1}\n  n: {grades: {1: 1}, weight: 0.2}\n`;
    const offers = [
      { id: 'p', colour: 'blue', n: 1 },
      { id: 'q', colour: 'pink', n: 1 },
    ];
    expect(needs(body(''), offers)).toEqual({ colour: ['red', 'grey'] });
    expect(needs(body('must: {colour: {not: [red]}}\n'), offers)).toEqual({ colour: ['grey'] });
    expect(needs(body('must: {colour: {not: [red, grey]}}\n'), offers)).toEqual({});
  });

  test('is not told of a derived property, nor where a guard does not say yes', () => {
    const offers = [
      { id: 'p', a: 5, b: 5, kind: 'x' },
      { id: 'q', a: 1, b: 5, kind: 'y' },
    ];
    expect(needs('derive: {twice: 2 * a}\nprefer: {twice: {higher: {worst: 0, best: 20}, weight: 1}}\n', offers)).toEqual({});
    const guarded = (kind: string): string =>
      `prefer:\n  a: {higher: {worst: 0, best: 10}, weight: 1}\n  b: {higher: {worst: 0, best: 10}, weight: 9, when: {kind: {is: ${kind}}}, otherwise: 0.5}\n`;
    expect(needs(guarded('x'), offers)).toEqual({ a: ['5.001'] });
    expect(needs(guarded('y'), offers)).toMatchObject({ b: [expect.any(String)] });
    expect(needs(guarded('x'), [offers[0] ?? { id: 'p' }, { id: 'q', a: 1, b: 5 }])).toEqual({ a: ['5.001'] });
    // Saying more of b would win here, as what is not known of the guard counts the lesser of the two.
    const unknown = [
      { id: 'p', a: 5, b: 5, kind: 'x' },
      { id: 'q', a: 1, b: 1 },
    ];
    expect(needs(guarded('x').replace('0.5', '1'), unknown)).not.toHaveProperty('b');
  });

  describe('of a price', () => {
    const judged = `currency: GBP
prefer:
  price: {lower: {best: 1 GBP, worst: 200 GBP}, weight: 10}
  total: {target: {at: 150 GBP, below: 50 GBP, above: 50 GBP}, weight: 9}
`;
    const first = { id: 'a', price: '100 GBP', total: '150 GBP' };

    test('changes the total of a plain offer that says none', () => {
      expect(needs(judged, [first, { id: 'b', price: '150 GBP', total: '150 GBP' }])).toEqual({ price: ['99.99 GBP'] });
      expect(needs(judged, [first, { id: 'b', price: '150 GBP' }])).toEqual({});
      const ruled = 'currency: GBP\nmust: {total: {min: 100 GBP}}\nprefer: {price: {lower: {best: 1 GBP, worst: 200 GBP}, weight: 1}}\n';
      expect(needs(ruled, [first, { id: 'b', price: '150 GBP', total: '150 GBP' }])).toEqual({ price: ['99.99 GBP'] });
      expect(needs(ruled, [first, { id: 'b', price: '150 GBP' }])).toEqual({});
    });

    test('is only one that wins whether or not a price of zero stood for a total', () => {
      const file = `currency: GBP
must: {total: {max: 100 GBP, missing: allow}}
prefer: {price: {higher: {worst: 1 GBP, best: 200 GBP}, weight: 1}}
`;
      const dear = { id: 'a', price: '150 GBP', total: '90 GBP' };
      expect(needs(file, [dear, { id: 'b', price: '1 GBP', total: 'unsaid' }])).toEqual({ price: ['150.01 GBP'] });
      expect(needs(file, [dear, { id: 'b', price: '0 GBP' }])).toEqual({});
      expect(needs(file.replace('max: 100', 'max: 200'), [dear, { id: 'b', price: '0 GBP' }])).toEqual({ price: ['150.01 GBP'] });
    });
  });

  test('in a tie is the least that is more', () => {
    const body = 'prefer:\n  a: {higher: {worst: 0 JPY, best: 1000 JPY}, weight: 1}\n';
    expect(
      needs(body, [
        { id: 'p', a: '7 JPY' },
        { id: 'q', a: '7 JPY' },
      ]),
    ).toEqual({ a: ['8 JPY'] });
  });
});
