import { describe, expect, test } from 'vitest';
import { idsOf, preferencesOf, ranked, scoreOfOne } from './support.js';

const worths = (currency: string, scale: number, more = ''): string => `${more}prefer:
  total: {lower: {best: ${String(3500 * scale)} ${currency}, worst: ${String(6500 * scale)} ${currency}}}
  engine: {grades: {big: 1}, worth: ${String(1500 * scale)} ${currency}}
  colour: {grades: {silver: 1}, worth: ${String(500 * scale)} ${currency}}
`;

describe('worth', () => {
  test('weighs in minor units, and the criterion of money by its own range', () => {
    const { criteria, weightSum, weighting } = preferencesOf(worths('GBP', 1));
    expect(criteria.map(({ weight }) => weight)).toEqual([300_000, 150_000, 50_000]);
    expect([weightSum, weighting]).toEqual([500_000, { style: 'worth', scale: 100 }]);
    expect(preferencesOf(worths('JPY', 100)).weighting.scale).toBe(1);
    expect(preferencesOf(worths('KWD', 1)).weighting.scale).toBe(1000);
  });

  test('means what it says: the step is worth exactly as much money', () => {
    const preferences = preferencesOf(worths('GBP', 1));
    const base = { engine: 'small', colour: 'silver' };
    const { ranking } = ranked(
      [
        { id: 'cheap', ...base, total: '4000 GBP' },
        { id: 'big', ...base, engine: 'big', total: '5500 GBP' },
        { id: 'dear', ...base, engine: 'big', total: '5500.01 GBP' },
      ],
      preferences,
    );
    expect(ranking.map(({ rank, offer }) => `${String(rank)} ${offer}`).toSorted()).toEqual(['1 big', '1 cheap', '3 dear']);
  });

  test('may be said in a currency that has a rate', () => {
    const { criteria } = preferencesOf(
      worths('GBP', 1, 'currency: GBP\nrates: {EUR: 0.5}\n').replace('worth: 1500 GBP', 'worth: 3000 EUR'),
    );
    expect(criteria.map(({ weight }) => weight)).toEqual([300_000, 150_000, 50_000]);
  });

  test('measures by higher, too', () => {
    const { criteria } = preferencesOf(`prefer:
  cashback: {higher: {worst: 0 GBP, best: 200 GBP}}
  engine: {grades: {big: 1}, worth: 1 GBP}
`);
    expect(criteria.map(({ weight }) => weight)).toEqual([20_000, 100]);
  });
});

describe('order', () => {
  const file = (order: string): string =>
    `order: [${order}]\nprefer:\n  a: {higher: {worst: 0, best: 1}}\n  b: {higher: {worst: 0, best: 1}}\n  c: {higher: {worst: 0, best: 1}}\n`;

  test('weighs by the place in the list and not in the file', () => {
    const { criteria, weightSum, weighting } = preferencesOf(file('c, a, b'));
    // lcm(1, 2, 3) = 6: 6 + 3 + 2, 3 + 2, 2.
    expect(criteria.map(({ property, weight }) => [property.name, weight])).toEqual([
      ['a', 5],
      ['b', 2],
      ['c', 11],
    ]);
    expect([weightSum, weighting]).toEqual([18, { style: 'order', scale: 18 }]);
    expect(scoreOfOne({ a: 0, b: 0, c: 1 }, preferencesOf(file('c, a, b')))).toBeCloseTo((100 * 11) / 18, 12);
  });

  test('puts the offer first that is best in what counts most', () => {
    const offers = ['a', 'b', 'c'].map((name) => ({ id: name, a: 0, b: 0, c: 0, [name]: 1 }));
    expect(idsOf(ranked(offers, preferencesOf(file('b, c, a'))))).toEqual(['b', 'c', 'a']);
  });

  test('of one criterion is that criterion', () => {
    expect(preferencesOf('order: [a]\nprefer:\n  a: {grades: {x: 1}}\n')).toMatchObject({ weightSum: 1, weighting: { scale: 1 } });
  });
});

test('weights are thousandths', () => {
  expect(preferencesOf('prefer:\n  a: {grades: {x: 1}, weight: 2.5}\n').weighting).toEqual({ style: 'weight', scale: 1000 });
});
