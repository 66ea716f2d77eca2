import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../../src/base/limits.js';
import { readValue } from '../../../src/base/values/read.js';
import type { Value } from '../../../src/base/values/value.js';
import { PopulationCount, type Population, type Row } from '../../../src/customer/identify/population.js';
import type { RequestDraft } from '../../../src/customer/request-file.js';
import { evaluate } from '../../../src/documents/predicate.js';
import { vocabulary } from '../../../src/schema/vocabulary.js';
import { draftOf } from '../../support/customer-market.js';

const words = vocabulary('car');

const rowOf = (values: Readonly<Record<string, string>>): Row =>
  new Map(
    Object.entries(values).map(([name, text]): [string, Value] => {
      const value = readValue(text, words.named(name)?.type ?? { type: 'any' });
      if (value.kind === 'missing') throw new Error(value.reason);
      return [name, value];
    }),
  );

const draft = (wishes: string): RequestDraft => draftOf(`vrm: request/1\ncategory: car\nwhere: GB\nuntil: 1d\ncurrency: GBP\n${wishes}\n`);

function count(request: RequestDraft, rows: readonly Row[]): Population {
  const population = new PopulationCount(request);
  for (const row of rows) population.add(row);
  return population.result();
}

const copies = (times: number, values: Readonly<Record<string, string>>): Row[] => Array.from({ length: times }, () => rowOf(values));

test('k is how many rows fit every wish, whatever its level', () => {
  const request = draft('must: {model: {is: Yaris}}\nshould: {fuel: {is: petrol}}\nmay: {mileage: {max: 40000 mi}}');
  const rows = [
    ...copies(4, { model: 'Yaris', fuel: 'petrol', mileage: '12000 mi' }),
    ...copies(7, { model: 'Yaris', fuel: 'petrol', mileage: '52000 mi' }),
    ...copies(2, { model: 'Yaris', fuel: 'diesel', mileage: '12000 mi' }),
    ...copies(1, { model: 'Corolla', fuel: 'petrol', mileage: '12000 mi' }),
    ...copies(9, { model: 'Corolla', fuel: 'diesel', mileage: '12000 mi' }),
  ];
  expect(count(request, rows)).toEqual({
    rows: 23,
    k: 4,
    verdict: 'few',
    costs: [
      { property: 'mileage', without: 11 },
      { property: 'fuel', without: 6 },
      { property: 'model', without: 5 },
    ],
    unsaid: [],
  });
});

test('a value that a row does not have counts as fitting', () => {
  const request = draft('must: {model: {is: Yaris}, mileage: {max: 40000 mi}}');
  expect(count(request, [rowOf({ model: 'Yaris' }), rowOf({ mileage: '50000 mi' })])).toMatchObject({ k: 1, unsaid: [] });
});

test('what can be compared only in another currency counts as fitting', () => {
  expect(count(draft('must: {tax: {max: 100 GBP}}'), [rowOf({ tax: '900 EUR' }), rowOf({ tax: '900 GBP' })])).toMatchObject({ k: 1 });
});

test('a property that no row has costs nothing and is told apart', () => {
  const request = draft('must: {model: {is: Yaris}}\nmay: {owners: {max: 1}}');
  expect(count(request, copies(30, { model: 'Yaris' }))).toEqual({
    rows: 30,
    k: 30,
    verdict: 'enough',
    costs: [
      { property: 'model', without: 30 },
      { property: 'owners', without: 30 },
    ],
    unsaid: ['owners'],
  });
});

test('a property that is asked about at two levels is left out at both', () => {
  const request = draft('must: {mileage: {max: 60000 mi}}\nshould: {mileage: {max: 20000 mi}}');
  const rows = [rowOf({ mileage: '10000 mi' }), rowOf({ mileage: '30000 mi' }), rowOf({ mileage: '90000 mi' })];
  expect(count(request, rows)).toMatchObject({ k: 1, costs: [{ property: 'mileage', without: 3 }] });
});

test('a request that asks for nothing fits every row', () => {
  expect(count(draft(''), copies(25, { model: 'Yaris' }))).toEqual({ rows: 25, k: 25, verdict: 'enough', costs: [], unsaid: [] });
});

test('a table without rows says nothing', () => {
  expect(count(draft('must: {model: {is: Yaris}}'), [])).toEqual({
    rows: 0,
    k: 0,
    verdict: 'table-small',
    costs: [{ property: 'model', without: 0 }],
    unsaid: ['model'],
  });
});

test.each([
  [limits.leastAlike, 0, 'enough'],
  [limits.leastAlike - 1, 1, 'few'],
  [limits.leastAlike - 1, 0, 'table-small'],
  [0, limits.leastAlike, 'few'],
] as const)('%i rows that fit and %i that do not are %s', (fitting, others, verdict) => {
  const rows = [...copies(fitting, { model: 'Yaris' }), ...copies(others, { model: 'Corolla' })];
  expect(count(draft('must: {model: {is: Yaris}}'), rows).verdict).toBe(verdict);
});

test('k, with and without each property, is what a count of its own for each would find', () => {
  const wishes = fc.subarray([
    'mileage: {max: 20000 mi}',
    'model: {is: Yaris}',
    'fuel: {in: [petrol, hybrid]}',
    'registered: {min: 2010}',
    'tax: {max: 100 GBP}',
  ]);
  const row = fc.record(
    {
      mileage: fc.constantFrom('10000 mi', '30000 mi'),
      model: fc.constantFrom('Yaris', 'Corolla'),
      fuel: fc.constantFrom('petrol', 'diesel', 'hybrid'),
      registered: fc.constantFrom('2008', '2012'),
      tax: fc.constantFrom('20 GBP', '120 GBP', '120 EUR'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(wishes, wishes, fc.array(row, { maxLength: 30 }), (must, may, table) => {
      const request = draft(`must: {${must.join(', ')}}\nmay: {${may.join(', ').replace('20000', '15000')}}`);
      const rows = table.map((values) => rowOf(values));
      const fits = (without?: string): number =>
        rows.filter((values) =>
          request.requirements
            .filter(({ property }) => property.name !== without)
            .every(({ property, predicate }) => evaluate(predicate, values.get(property.name)) !== 'no'),
        ).length;
      const { k, costs, unsaid } = count(request, rows);
      expect(k).toBe(fits());
      expect(costs.map(({ without }) => without)).toEqual(costs.map(({ property }) => fits(property)));
      expect(costs.map(({ without }) => without)).toEqual(costs.map(({ without }) => without).toSorted((a, b) => b - a));
      const asked = new Set(request.requirements.map(({ property }) => property.name));
      expect(new Set(costs.map(({ property }) => property))).toEqual(asked);
      expect(new Set(unsaid)).toEqual(new Set([...asked].filter((name) => !rows.some((values) => values.has(name)))));
    }),
  );
});
