import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/ranking/explain/explain.js';
import { rankingToJson } from '../../../src/ranking/output.js';
import { faultsOf } from '../../../src/schema/faults.js';
import type { RankExplanation } from '../../../src/schema/generated/types.js';
import { cliRank } from '../../../src/schema/generated/validators.js';
import { preferencesOf, type Written } from '../support.js';
import { market, rankingOf } from './market.js';

const file = `currency: GBP
rates: {EUR: 0.8550, as-of: 2026-09-29, source: ECB}
tie-break: [total, ready]
must:
  trim: {in: [T3, TR]}
  registered: {min: 2006-09-01}
  total: {max: 6500 GBP}
prefer:
  total:   {lower: {best: 3500 GBP, worst: 6500 GBP}, weight: 30}
  mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 22}
  engine:  {grades: {1.3 petrol: 1, 1.0 petrol: 0.45, else: 0}, weight: 15}
  doors:   {grades: {5: 1, 3: 0.4}, weight: 8}
  colour:  {grades: {silver: 1, grey: 0.6, blue: 0.5, else: 0.3}, weight: 6, note: wife}
  history: {grades: {ex-demo: 1, one-owner: 0.7, else: 0.3}, weight: 8}
  trim:    {grades: {T3: 1, TR: 0.8}, weight: 3}
  ready:   {lower: {best: 2026-10-07, worst: 2026-11-11}, weight: 3}
  vendor-score: {higher: {worst: 3.0, best: 4.8}, weight: 5, missing: 0.3}
`;
const both = { doors: 5, colour: 'silver', trim: 'T3', registered: '2007-03' };
const hill: Written = {
  id: 'hill-garage',
  ...both,
  total: '5200 GBP',
  mileage: '21500 mi',
  engine: '1.3 petrol',
  history: 'one-owner',
  ready: '2026-10-09',
  'vendor-score': 4.6,
};
const dublin: Written = {
  id: 'dublin-motors',
  ...both,
  total: '5500 EUR',
  mileage: '29000 km',
  engine: '1.0 petrol',
  history: 'ex-demo',
  ready: '2026-10-28',
};
const old: Written = { ...hill, id: 'old-stock', registered: '2006-05-11', total: '4900 GBP' };
const preferences = preferencesOf(file, 'car');

function told(offers: readonly Written[], by = preferences): RankExplanation {
  const ranking = rankingOf({ offers, preferences: by });
  const output = rankingToJson(ranking, { explanation: explain(ranking) });
  expect(faultsOf(cliRank, output)).toEqual([]);
  if (output.explanation === undefined) throw new Error('nothing is explained');
  return output.explanation;
}

const byName = (rows: readonly { name: string; points: number }[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ name, points }) => [name, Number(points.toFixed(2))]));

describe('two cars', () => {
  const { lead, losses, flips, rivals, wishes, robustness, dominated, worth } = told([hill, dublin, old]);
  const flip = (name: string): unknown[] =>
    flips.filter((each) => each.name === name).map(({ weight, least, most }) => [weight, least, most]);

  test('why one beats the other', () => {
    expect(lead?.points).toBeCloseTo(4.06, 2);
    expect(byName(lead?.rows ?? [])).toEqual({
      engine: 8.25,
      total: -4.98,
      'vendor-score': 2.94,
      history: -2.4,
      ready: 1.63,
      mileage: -1.39,
    });
    expect(byName(losses)).toEqual({ total: 17, mileage: 6.6, history: 2.4, 'vendor-score': 0.56, ready: 0.17 });
  });

  test('which weights would make the other win', () => {
    expect(flip('total')).toEqual([[30, null, expect.closeTo(54.458, 3)]]);
    expect(flip('engine')).toEqual([[15, expect.closeTo(7.626, 3), null]]);
    expect(flip('doors')).toEqual([[8, null, null]]);
    expect(flips.find(({ name }) => name === 'engine')?.leastRival).toEqual({
      vendor: 'dublin-motors',
      offer: 'dublin-motors',
      unsigned: true,
    });
  });

  test('what the other would need: the highest price that wins is below the one at which they are tied, 4296.907', () => {
    expect(rivals).toHaveLength(1);
    expect(rivals[0]?.needs.map(({ name, values }) => [name, values])).toEqual([
      ['total', ['4296.90 GBP']],
      ['mileage', ['7879.992 mi']],
      ['engine', ['1.3 petrol']],
    ]);
  });

  test('what the wishes cost, how sure it is, and what a point is worth', () => {
    const oldName = { vendor: 'old-stock', offer: 'old-stock', unsigned: true };
    expect(wishes).toEqual([
      {
        property: 'registered',
        rule: 'min: 2006-09-01',
        offers: 1,
        cheapest: oldName,
        saving: { amount: '300.00', currency: 'GBP' },
        best: oldName,
        score: expect.closeTo(76.27, 2),
        gain: 3,
      },
    ]);
    expect(robustness).toEqual({ draws: 10_000, seed: 1, first: 8963 });
    expect(dominated).toEqual([]);
    expect(worth?.point).toEqual({ amount: '100.00', currency: 'GBP' });
    expect(worth?.swings.find(({ name }) => name === 'colour')?.amount).toEqual({ amount: '600.00', currency: 'GBP' });
  });
});

describe('the JSON of an explanation', () => {
  test('fits its schema and is the same bytes in whatever order the offers came', () => {
    fc.assert(
      fc.property(market(8), ({ offers, preferences: by }) => {
        expect(JSON.stringify(told(offers.toReversed(), by))).toBe(JSON.stringify(told(offers, by)));
      }),
      { numRuns: 30 },
    );
  });

  test('has nothing but empty parts when there is no offer, and little when there is one', () => {
    expect(told([])).toMatchObject({ lead: null, losses: [], flips: [], rivals: [], wishes: [], robustness: null, dominated: [] });
    expect(told([hill])).toMatchObject({ lead: null, rivals: [], wishes: [], robustness: { first: 10_000 }, dominated: [] });
  });

  test('tells weights as the file does, whatever its style', () => {
    const offers = [
      { id: 'p', total: '10 GBP', n: 1 },
      { id: 'q', total: '20 GBP', n: 2 },
    ];
    const weights = (body: string): number[] => told(offers, preferencesOf(body)).flips.map(({ weight }) => weight);
    const slopes = ['total: {lower: {best: 0 GBP, worst: 50 GBP}', 'n: {higher: {worst: 0, best: 2}'];
    expect(weights(`prefer:\n  ${slopes[0] ?? ''}, weight: 2.5}\n  ${slopes[1] ?? ''}, weight: 0.125}\n`)).toEqual([2.5, 0.125]);
    expect(weights(`prefer:\n  ${slopes[0] ?? ''}}\n  ${slopes[1] ?? ''}, worth: 12.50 GBP}\n`)).toEqual([50, 12.5]);
    expect(weights(`order: [n, total]\nprefer:\n  ${slopes[0] ?? ''}}\n  ${slopes[1] ?? ''}}\n`)).toEqual([0.25, 0.75]);
  });

  test('adding, removing or doubling an offer far behind changes no gap and no need of the others', () => {
    const far: Written = {
      ...hill,
      id: 'far',
      total: '6499 GBP',
      mileage: '59999 mi',
      engine: '2.0 diesel',
      colour: 'pink',
      history: 'taxi',
    };
    const parts = (offers: readonly Written[]): unknown => {
      const { lead, losses, rivals } = told(offers);
      return [lead, losses, rivals[0]];
    };
    expect(parts([hill, dublin, far])).toEqual(parts([hill, dublin]));
    expect(parts([hill, dublin, far, { ...far, id: 'far-too' }])).toEqual(parts([hill, dublin]));
  });
});
