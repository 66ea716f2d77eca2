import { describe, expect, test } from 'vitest';
import { gapBetween, tieBreakBetween } from '../../../src/ranking/explain/gap.js';
import { rank } from '../../../src/ranking/rank.js';
import { offersOf, preferencesOf, type Written } from '../support.js';

const offers: readonly Written[] = [
  { id: 'a', mileage: '20000 mi', doors: 5, total: '5000 GBP' },
  { id: 'b', mileage: '40000 mi', doors: 3, total: '4000 GBP' },
];

function rowsOf(body: string, written = offers): { first: string; difference: number; rows: [string, number][] } {
  const preferences = preferencesOf(body, 'car');
  const [first, second] = rank(offersOf(written, preferences), preferences).ranking;
  if (first === undefined || second === undefined) throw new Error('two offers are needed');
  const { difference, rows } = gapBetween(first.score, second.score);
  return { first: first.candidate.id, difference, rows: rows.map((row) => [row.criterion.property.name, row.difference]) };
}

const file = (mileage: number, total: number): string => `prefer:
  mileage: {lower: {best: 0 mi, worst: 100000 mi}, weight: ${String(mileage)}}
  doors: {grades: {5: 1, 3: 1}, weight: 7}
  total: {lower: {best: 0 GBP, worst: 10000 GBP}, weight: ${String(total)}}
`;

describe('why one offer beats another', () => {
  test('is told by what each criterion adds, in thousandths of a weight times millionths of a utility, the largest first', () => {
    expect(rowsOf(file(10, 15))).toEqual({
      first: 'a',
      difference: 10_000 * 200_000 - 15_000 * 100_000,
      rows: [
        ['mileage', 10_000 * 200_000],
        ['total', -15_000 * 100_000],
      ],
    });
  });

  test('changes its signs when the weights make the other one win', () => {
    const { first, rows } = rowsOf(file(10, 30));
    expect(first).toBe('b');
    expect(rows).toEqual([
      ['total', 30_000 * 100_000],
      ['mileage', -10_000 * 200_000],
    ]);
  });

  test('has rows in a tie that is made of differences, and none in one of two offers that are alike', () => {
    expect(rowsOf(file(10, 20))).toMatchObject({
      difference: 0,
      rows: [
        ['mileage', expect.anything()],
        ['total', expect.anything()],
      ],
    });
    const [twin = { id: '' }] = offers;
    expect(rowsOf(file(10, 20), [twin, { ...twin, id: 'twin' }])).toMatchObject({ difference: 0, rows: [] });
  });
});

describe('what decides the order in a tie', () => {
  const decided = (tieBreak: string, written: readonly Written[]): string | undefined => {
    const preferences = preferencesOf(`${tieBreak}currency: GBP\nprefer: {make: {grades: {x: 1}, weight: 1}}\n`, 'car');
    const [first, second] = rank(offersOf(written, preferences), preferences).ranking;
    return first === undefined || second === undefined ? 'nothing' : tieBreakBetween(first, second, preferences)?.name;
  };

  test.each([
    ['tie-break: [doors, total]\n', 'doors'],
    ['tie-break: [colour, total]\n', 'total'],
    ['tie-break: [colour]\n', undefined],
    ['', undefined],
  ])('is the first property that tells them apart, and else the lot: %j', (tieBreak, expected) => {
    expect(decided(tieBreak, offers)).toBe(expected);
  });

  test('money in a currency the file does not judge in decides nothing', () => {
    const foreign = ['1 EUR', '2 EUR'].map((total, i) => ({ id: `o${String(i)}`, total }));
    expect(decided('tie-break: [total]\n', foreign)).toBeUndefined();
  });
});
