import { describe, expect, test } from 'vitest';
import { decimalScale } from '../../../src/base/values/decimal.js';
import { readValue } from '../../../src/base/values/read.js';
import type { Value } from '../../../src/base/values/value.js';
import { around } from '../../../src/customer/identify/grid.js';
import { PopulationCount, type Row } from '../../../src/customer/identify/population.js';
import type { RequestDraft } from '../../../src/customer/request-file.js';
import { readPredicate, type PredicateSource } from '../../../src/documents/predicate.js';
import { csvIsThere, deal, type Car } from '../../chain/toyota.js';
import { draftOf } from '../../support/customer-market.js';

/** What exact values cost on real listings: each of them is asked for as it stands there, and should be one of many. */

const why = csvIsThere ? '' : ' (skipped: ../shared/data/toyota.csv is not here)';
const cars = csvIsThere ? (deal(1)[0]?.cars ?? []).filter(({ model }) => model === 'Yaris') : [];

const valueOf = (text: string): Value => {
  const value = readValue(text, { type: 'any' });
  if (value.kind === 'missing') throw new Error(value.reason);
  return value;
};

const described = ({ fields: [, year = '', , gearbox = '', , fuel = '', , , litres = ''] }: Car): [string, string][] => [
  ['year', year],
  ['gearbox', gearbox],
  ['fuel', fuel],
  ['litres', `${litres} l`],
];

type Wish = readonly [name: string, source: PredicateSource];

const empty = draftOf('vrm: request/1\ncategory: any\nwhere: GB\nuntil: 1d\ncurrency: GBP\n');

function requestOf(wishes: readonly Wish[]): RequestDraft {
  const requirements = wishes.map(([name, source]) => {
    const predicate = readPredicate(source, { type: 'any' });
    const property = empty.vocabulary.named(name);
    if (property === undefined || !('op' in predicate)) throw new Error(name);
    return { level: 'must', property, predicate } as const;
  });
  return { ...empty, requirements };
}

const rows = cars.map(
  (car): Row =>
    new Map(
      [...described(car), ['miles', `${String(car.miles)} mi`] as const, ['cost', `${String(car.price)} GBP`] as const].map(
        ([name, text]): [string, Value] => [name, valueOf(text)],
      ),
    ),
);

/** In percent: how many cars are the only one that fits what they are asked for by. */
function alone(wishOf: (car: Car) => Wish): string {
  const known = new Map<string, number>();
  const fitting = (wishes: readonly Wish[]): number => {
    const key = JSON.stringify(wishes);
    const before = known.get(key);
    if (before !== undefined) return before;
    const population = new PopulationCount(requestOf(wishes));
    for (const row of rows) population.add(row);
    const { k } = population.result();
    known.set(key, k);
    return k;
  };
  // What tells the most apart comes first, so that most rows are done with soon.
  const single = cars.filter((car) => fitting([wishOf(car), ...described(car).map(([name, text]): Wish => [name, { is: text }])]) === 1);
  return ((single.length * 100) / cars.length).toFixed(1);
}

const bucket = (number: number, width: number, unit: string): PredicateSource => {
  const from = Math.floor(number / width) * width;
  return { min: `${String(from)} ${unit}`, max: `${String(from + width - 1)} ${unit}` };
};

const cell = (number: number, unit: string): PredicateSource => {
  const { below, above } = around(BigInt(number) * decimalScale);
  const text = (scaled: bigint): string => `${String(scaled / decimalScale)} ${unit}`;
  return { min: text(below), max: text(above) };
};

describe.skipIf(!csvIsThere)(
  `of 2,122 real listings of a Yaris, told apart by year, gearbox, fuel and engine${why}`,
  { timeout: 120_000 },
  () => {
    test('there are 2,122', () => {
      expect(cars).toHaveLength(2122);
    });

    test.each([
      ['97.2', 'an exact mileage', ({ miles }: Car): Wish => ['miles', { is: `${String(miles)} mi` }]],
      ['5.3', 'a mileage within 10,000 miles', ({ miles }: Car): Wish => ['miles', bucket(miles, 10_000, 'mi')]],
      ['52.5', 'an exact price', ({ price }: Car): Wish => ['cost', { is: `${String(price)} GBP` }]],
      ['4.5', 'a price within 1,000 pounds', ({ price }: Car): Wish => ['cost', bucket(price, 1000, 'GBP')]],
      ['11.4', 'the cell of the public grid that a mileage is in', ({ miles }: Car): Wish => ['miles', cell(miles, 'mi')]],
      ['4.9', 'the cell of the public grid that a price is in', ({ price }: Car): Wish => ['cost', cell(price, 'GBP')]],
    ])('%s of 100 stand alone by %s', (percent, _by, wishOf) => {
      expect(alone(wishOf)).toBe(percent);
    });
  },
);
