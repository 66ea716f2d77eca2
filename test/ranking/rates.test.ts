import { describe, expect, test } from 'vitest';
import { judgedValue } from '../../src/ranking/judge/values.js';
import { idsOf, offersOf, preferencesOf, ranked, type Written } from './support.js';

const head = 'currency: GBP\nrates: {EUR: 0.8550, JPY: 0.0053, KWD: 2.4, as-of: 2026-09-29, source: ECB}\n';
const body = `${head}tie-break: [price]
must:
  total: {max: 4000 EUR, missing: reject}
prefer:
  total: {lower: {best: 0 EUR, worst: 4000 EUR}, weight: 1}
`;

describe('pinned rates', () => {
  test.each([
    ['1000 EUR', 85_500n],
    // 0.01 x 0.855 is 0.86 of a penny.
    ['0.01 EUR', 1n],
    ['0.05 EUR', 4n],
    // 100 x 0.855 pence is 85.5: half up.
    ['1.00 EUR', 86n],
    ['1 JPY', 1n],
    ['1000 JPY', 530n],
    ['0.003 KWD', 1n],
    ['1.000 KWD', 240n],
  ])('make %s %d pence', (total, amount) => {
    const preferences = preferencesOf(body);
    const [candidate] = offersOf([{ id: 'only', total }], preferences);
    if (candidate === undefined) throw new Error('one offer was given');
    expect(judgedValue(candidate, 'total', preferences)).toMatchObject({ kind: 'money', currency: 'GBP', amount });
  });

  test.each(['0.001 KWD', '0.002 KWD'])('leave %s missing, which is not nothing and less than a penny', (total) => {
    const [only] = ranked([{ id: 'only', total }], preferencesOf(body.replace('missing: reject', 'missing: allow'))).ranking;
    expect(only?.criteria[0]).toMatchObject({ missing: `"${total}" converts to less than 0.01 GBP`, utility: 0 });
  });

  test('let what is free be free in every currency', () => {
    const [only] = ranked([{ id: 'only', total: '0 KWD', free: true }], preferencesOf(body)).ranking;
    expect(only?.criteria[0]).toMatchObject({ value: '0.000 KWD', utility: 1 });
  });

  test('serve the verdict, the score and the tie-break alike, and what is shown stays what was said', () => {
    const offers: Written[] = [
      { id: 'pounds', total: '1710 GBP', price: '2 GBP' },
      { id: 'euros', total: '2000 EUR', price: '2 EUR' },
      { id: 'yen', total: '1 JPY', price: '1000 JPY' },
      { id: 'dollars', total: '1 USD' },
      { id: 'dear', total: '4000.01 EUR' },
    ];
    const { ranking, rejected } = ranked(offers, preferencesOf(body));
    expect(ranking.map(({ rank, offer, criteria }) => [rank, offer, criteria[0]?.value, criteria[0]?.utility])).toEqual([
      [1, 'yen', '1 JPY', 0.999997],
      [2, 'euros', '2000.00 EUR', 0.5],
      [2, 'pounds', '1710.00 GBP', 0.5],
    ]);
    expect(rejected.map(({ offer, reasons }) => `${offer}: ${reasons[0]?.text ?? ''}`).toSorted()).toEqual([
      'dear: total 4000.01 EUR, must be 4000.00 EUR or less',
      'dollars: total 1.00 USD, must be 4000.00 EUR or less',
    ]);
  });

  test('leave money without a rate missing, with the reason, and nothing is guessed', () => {
    const [only] = ranked(
      [{ id: 'only', total: '1 USD' }],
      preferencesOf(body.replace('must:\n  total: {max: 4000 EUR, missing: reject}\n', '')),
    ).ranking;
    expect(only?.criteria[0]).toMatchObject({
      value: null,
      missing: '"1.00 USD" is money in USD, where money in GBP is expected',
      utility: 0,
    });
  });

  test('convert what a grade, a guard, an expectation and a list of a file say', () => {
    const preferences = preferencesOf(`${head}prefer:
  fee: {grades: {100 EUR: 1, 50 GBP: 0.5}, weight: 1}
  a: {grades: {x: 1}, weight: 1, when: {fee: {in: [100 EUR, 1 GBP]}}}
  b: {lower: {best: 0 GBP, worst: 171 GBP}, weight: 1, missing: {expect: 100 EUR}}
  c: {grades: {x: 1}, weight: 1, when: {fees: {has: [100 EUR]}}}
`);
    const [only] = ranked([{ id: 'only', fee: '85.50 GBP', a: 'x', c: 'x', fees: ['100 EUR', 'x'] }], preferences).ranking;
    expect(only?.criteria.map(({ utility }) => utility)).toEqual([1, 1, 0.5, 1]);
  });

  test('two grades that one amount would meet after conversion are a fault', () => {
    expect(() => preferencesOf(`${head}prefer:\n  fee: {grades: {100 EUR: 1, 85.50 GBP: 0.5}, weight: 1}\n`)).toThrow(
      expect.objectContaining({ code: 'file-invalid' }) as Error,
    );
  });

  test('change an order only when they change', () => {
    const offers = [
      { id: 'pounds', total: '900 GBP' },
      { id: 'euros', total: '1000 EUR' },
    ];
    const cheap = body.replace('must:\n  total: {max: 4000 EUR, missing: reject}\n', '');
    expect(idsOf(ranked(offers, preferencesOf(cheap)))).toEqual(['euros', 'pounds']);
    expect(idsOf(ranked(offers, preferencesOf(cheap.replace('0.8550', '0.9550'))))).toEqual(['pounds', 'euros']);
  });
});
