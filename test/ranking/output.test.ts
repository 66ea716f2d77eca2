import { describe, expect, test } from 'vitest';
import { rankingToJson } from '../../src/ranking/output.js';
import { rank } from '../../src/ranking/rank.js';
import { faultsOf } from '../../src/schema/faults.js';
import { cliRank } from '../../src/schema/generated/validators.js';
import { offersOf, preferencesOf } from './support.js';

const preferences = preferencesOf(
  `currency: GBP
must: {features: {has: [aircon]}, total: {max: 6500 GBP}}
prefer:
  total: {lower: {best: 3500 GBP, worst: 6500 GBP}, weight: 2}
  mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}
`,
  'car',
);

const offers = offersOf(
  [
    { id: 'a', vendor: 'hill', price: '5000 GBP', mileage: '21500mi', features: ['aircon'] },
    { id: 'b', price: '5500 GBP', features: ['aircon'] },
    { id: 'c', price: '4500 GBP' },
    { id: 'd', price: '7000 GBP' },
  ],
  preferences,
);

const output = rankingToJson(rank(offers, preferences), {
  invalid: [
    { vendor: 'crook', offer: 'x'.repeat(43), code: 'signature-invalid' },
    { vendor: 'noise', offer: null, code: 'token-malformed' },
  ],
});

describe('the JSON of a ranking', () => {
  test('has exactly these members, in this order', () => {
    expect(JSON.stringify(output, null, 1)).toBe(
      JSON.stringify(
        {
          counts: { offers: 4, ranked: 2, ask: 1, rejected: 1, invalid: 2 },
          ranking: [
            {
              rank: 1,
              score: 56.666666666666664,
              upTo: 56.666666666666664,
              vendor: 'hill',
              offer: 'a',
              unsigned: true,
              total: { amount: '5000.00', currency: 'GBP' },
              criteria: [
                { name: 'total', value: '5000.00 GBP', utility: 0.5, points: 33.333333333333336 },
                { name: 'mileage', value: '21500 mi', utility: 0.7, points: 23.333333333333332 },
              ],
            },
            {
              rank: 2,
              score: 22.2222,
              upTo: 55.55553333333334,
              vendor: 'b',
              offer: 'b',
              unsigned: true,
              total: { amount: '5500.00', currency: 'GBP' },
              criteria: [
                { name: 'total', value: '5500.00 GBP', utility: 0.333333, points: 22.2222 },
                { name: 'mileage', value: null, missing: 'not given', utility: 0, points: 0 },
              ],
            },
          ],
          ask: [
            {
              vendor: 'c',
              offer: 'c',
              unsigned: true,
              score: [44.44446666666666, 77.7778],
              questions: [{ property: 'features', text: 'has aircon?' }],
            },
          ],
          rejected: [
            {
              vendor: 'd',
              offer: 'd',
              unsigned: true,
              reasons: [
                {
                  property: 'total',
                  rule: 'max: 6500.00 GBP',
                  value: '7000.00 GBP',
                  text: 'total 7000.00 GBP, must be 6500.00 GBP or less',
                },
              ],
            },
          ],
          invalid: [
            { vendor: 'crook', offer: 'x'.repeat(43), code: 'signature-invalid' },
            { vendor: 'noise', offer: null, code: 'token-malformed' },
          ],
        },
        null,
        1,
      ),
    );
  });

  test('fits its schema', () => {
    expect(faultsOf(cliRank, output)).toEqual([]);
    const empty = rankingToJson(rank([], preferences));
    expect(empty).toEqual({
      counts: { offers: 0, ranked: 0, ask: 0, rejected: 0, invalid: 0 },
      ranking: [],
      ask: [],
      rejected: [],
      invalid: [],
    });
    expect(faultsOf(cliRank, empty)).toEqual([]);
  });

  test('is the same bytes when everything is computed twice', () => {
    expect(JSON.stringify(rankingToJson(rank(offers, preferences)))).toBe(
      JSON.stringify(rankingToJson(rank(offers.toReversed(), preferences))),
    );
  });

  test('has a null total where there is none', () => {
    const open = preferencesOf('prefer:\n  doors: {grades: {5: 1}, weight: 1}\n');
    const { ranking } = rankingToJson(rank(offersOf([{ id: 'a', doors: 5 }], open), open));
    expect(ranking[0]).toMatchObject({ score: 100, total: null });
  });
});
