import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/base/limits.js';
import { readValue } from '../../src/base/values/read.js';
import type { ScalarValue, Value } from '../../src/base/values/value.js';
import { evaluate, readPredicate, type Predicate, type PredicateSource } from '../../src/documents/predicate.js';
import type { Requirement } from '../../src/documents/requirement.js';
import { vocabulary, type Property } from '../../src/schema/vocabulary.js';
import type { Books, StockRow } from '../../src/store/books.js';
import { list, requirement, stockQuery, stockRow } from './books.js';

/** The query of the store against `evaluate`, over rows and predicates drawn from few values, so that they meet often. */

const numbers = ['0', '1', '-1', '5', '5.0', '1.3', '1.300001', '-0.000001', '9223372036854', '-9223372036854'];
const finer = ['5.0000001', '4.9999999', '-0.0000001', '0.0000001', '9999999999999999', '-9999999999999999'];
const texts: Readonly<Record<Exclude<Property['type']['type'], 'any'>, readonly string[]>> = {
  text: ['silver', 'Silver', 'SILVER grey', 'é', 'e\u0301', '5', 'true', '😀', "o'clock"],
  number: [...numbers, 'unlimited'],
  quantity: [],
  money: ['0 GBP', '10 GBP', '10.00 GBP', '12.5 GBP', '999999999999 GBP', '10 EUR', '1250 JPY'],
  date: ['2006', '2006-09', '2006-09-01', '2006-09-30', '2006-10-01', '2007', '2005-12-31', '1583', '9999'],
  boolean: ['true', 'false'],
  list: ['aircon', 'AIRCON; radio', 'radio', 'radio; heated seats; 5'],
};
const lengths = ['0 mm', '1 mi', '1609344 mm', '1.609344 km', '10 km', '-1 m', '9223372036854 m'];
const quantities: Readonly<Record<string, readonly string[]>> = {
  length: lengths,
  volume: ['0 l', '1 l', '1000 ml', '1.3 l'],
  power: ['1 kW', '1000 W', '100 bhp'],
  months: ['12 month', '1 year', '0 month', '24 month'],
  data: ['1 GB', '1000 MB', '1 GiB', '0 B'],
  'data-rate': ['1 Mbit/s', '1000 kbit/s', '5 bit/s'],
};
const anything = [...texts.text, ...numbers, 'unlimited', ...texts.money, ...texts.date.slice(1), ...lengths, '1 l', '1000 ml', '12 month'];

/** What stock may say of a property; undefined leaves it out. */
function stocked({ type }: Property): fc.Arbitrary<string | string[] | undefined> {
  if (type.type === 'any')
    return fc.oneof(fc.constantFrom(undefined, ...anything), fc.array(fc.constantFrom(...anything), { maxLength: 3 }));
  if (type.type === 'quantity') return fc.constantFrom(undefined, 'unlimited', ...(quantities[type.dimension] ?? []));
  return fc.constantFrom(undefined, ...texts[type.type]);
}

/** What a request may ask of it. */
function asked({ type }: Property): readonly string[] {
  if (type.type === 'any') return [...anything, ...finer];
  if (type.type === 'quantity') return ['unlimited', ...(quantities[type.dimension] ?? [])];
  if (type.type === 'number') return [...texts.number, ...finer];
  return type.type === 'list' ? ['aircon', 'Radio', 'towbar', '5'] : texts[type.type];
}

function sources(property: Property): fc.Arbitrary<PredicateSource> {
  const one = fc.constantFrom(...asked(property));
  const several = fc.array(one, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    fc.record({ is: one }),
    fc.record({ in: several }),
    fc.record({ not: several }),
    fc.record({ has: several }),
    fc.record({ min: one }),
    fc.record({ max: one }),
    fc.record({ min: one, max: one }),
  );
}

const predicates = (property: Property): fc.Arbitrary<Predicate> =>
  sources(property)
    .map((source) => readPredicate(source, property.type))
    .filter((made): made is Predicate => !Array.isArray(made));

/** Names that would be dangerous if they ever became SQL or a JSON path. */
const openNames = ['size', 'größe', "x'; DROP TABLE stock; --", '$.a"]', '__proto__', 'a.b'];
const properties = [
  ...['car', 'mobile-plan'].flatMap((category) => vocabulary(category).properties.map((property) => ({ category, property }))),
  ...openNames.flatMap((name) => {
    const property = vocabulary('any').named(name);
    return property === undefined ? [] : [{ category: 'any', property }];
  }),
];

function read(source: string | string[] | undefined, property: Property): Value | undefined {
  const value = source === undefined ? undefined : readValue(source, property.type);
  return value === undefined || value.kind === 'missing' ? undefined : value;
}

/** The musts without each of which there would be a row, by the truth of `evaluate`. */
function inTheWay(rows: readonly StockRow[], requirements: readonly Requirement[]): number[] {
  const against = rows.map((row) =>
    [...requirements.keys()].filter((place) => {
      const { level, property, predicate } = requirements[place] as Requirement;
      return level === 'must' && evaluate(predicate, row.values.get(property.name)) === 'no';
    }),
  );
  if (against.some((places) => places.length === 0)) return [];
  return [...new Set(against.flatMap((places) => (places.length === 1 ? places : [])))].toSorted((a, b) => a - b);
}

/** The rows in the order that they must be found in, by the truth of `evaluate`. */
function expected(rows: readonly StockRow[], requirements: readonly Requirement[]): string[] {
  const answers = (row: StockRow, level: string): string[] =>
    requirements.filter((one) => one.level === level).map(({ property, predicate }) => evaluate(predicate, row.values.get(property.name)));
  const count = (row: StockRow, level: string, answer: string): number => answers(row, level).filter((one) => one === answer).length;
  const missed = (row: StockRow): number => answers(row, 'should').length - count(row, 'should', 'yes');
  return rows
    .filter((row) => count(row, 'must', 'no') === 0)
    .toSorted((a, b) => count(a, 'must', 'unknown') - count(b, 'must', 'unknown') || missed(a) - missed(b) || Number(a.price - b.price))
    .map(({ sku }) => sku);
}

/**
 * @param open opens new and empty books
 * @param part how much of it is drawn, for a store that is slow to fill; all of it when absent
 */
export function matchingContract(title: string, open: () => Promise<Books>, part = 1): void {
  describe(title, () => {
    let books: Books;
    beforeAll(async () => {
      books = await open();
    });
    afterAll(() => books.close());

    describe('the query answers as evaluate does', () => {
      test.each(properties.map(({ category, property }) => [`${category}.${property.name}`, category, property] as const))(
        'for %s, as a must and as a should',
        async (_, category, property) => {
          // One name of an open vocabulary stands for all; the others are there for what they are called.
          const runs = Math.ceil((property.name === 'size' ? 150 : 20) * part);
          await fc.assert(
            fc.asyncProperty(
              fc.array(fc.tuple(stocked(property), fc.integer({ min: 1, max: 3 })), { minLength: 12, maxLength: 12 }),
              fc.array(predicates(property), { minLength: 4, maxLength: 4 }),
              async (drawn, drawnPredicates) => {
                const rows = drawn.map(([source, price], index): StockRow => {
                  const value = read(source, property);
                  return {
                    ...stockRow(`sku ${String(index)}`, { category, price: BigInt(price) }),
                    values: new Map(value === undefined ? [] : [[property.name, value]]),
                  };
                });
                await books.importStock(rows, list);
                for (const predicate of drawnPredicates) {
                  for (const level of ['must', 'should'] as const) {
                    const requirements = [{ property, level, predicate }];
                    const found = await books.match(stockQuery({ category, requirements }));
                    expect(found.map(({ sku }) => sku)).toEqual(expected(rows, requirements));
                    expect(found).toEqual(found.map(({ sku }) => rows.find((row) => row.sku === sku)));
                  }
                }
              },
            ),
            { numRuns: Math.ceil(runs * part) },
          );
        },
        120_000,
      );

      test('for several requirements on several properties at once', async () => {
        const car = vocabulary('car').properties;
        const rowsOf = fc.array(fc.tuple(...car.map(stocked)), { minLength: 8, maxLength: 8 });
        const requirementOf = fc
          .tuple(fc.constantFrom(...car), fc.constantFrom('must' as const, 'should' as const, 'may' as const))
          .chain(([property, level]) => predicates(property).map((predicate): Requirement => ({ property, level, predicate })));
        await fc.assert(
          fc.asyncProperty(rowsOf, fc.array(requirementOf, { maxLength: 6 }), async (drawn, requirements) => {
            const rows = drawn.map((row, index) => {
              const values = row.flatMap((source, at): [string, Value][] => {
                const property = car[at] as Property;
                const value = read(source, property);
                return value === undefined ? [] : [[property.name, value]];
              });
              return { ...stockRow(`sku ${String(index)}`, { price: BigInt(index % 3) }), values: new Map(values) };
            });
            await books.importStock(
              Array.from({ length: 12 }, (_, index) => stockRow(`sku ${String(index)}`, { category: 'mobile-plan' })),
              list,
            );
            await books.importStock(rows, list);
            for (const limit of [3, 1000]) {
              const found = await books.match(stockQuery({ requirements, limit }));
              expect(found.map(({ sku }) => sku)).toEqual(expected(rows, requirements).slice(0, limit));
            }
            const { limit: _, ...query } = stockQuery({ requirements });
            expect(await books.inTheWay(query)).toEqual(inTheWay(rows, requirements));
          }),
          { numRuns: Math.ceil(60 * part) },
        );
      }, 120_000);

      test('the largest request that is allowed is still answered', async () => {
        await books.importStock([stockRow('sku 0', { category: 'any', texts: { size: '5' } })], list);
        const values = Array.from(
          { length: limits.requirementValues / limits.requirements },
          (_, index): ScalarValue => readValue(`${String(index)} km`, { type: 'any' }) as ScalarValue,
        );
        const property = vocabulary('any').named('size') as Property;
        const requirements = Array.from({ length: limits.requirementValues / limits.requirements }, (): Requirement => ({
          property,
          level: 'must',
          predicate: { op: 'not', values },
        }));
        expect((await books.match(stockQuery({ category: 'any', requirements }))).map(({ sku }) => sku)).toContain('sku 0');
      });
    });

    describe('what cannot be asked', () => {
      const text = { kind: 'text', key: 'a', text: 'a' } as const;
      test.each<[string, string, string, Predicate]>([
        ['a bound without an order', 'any', 'size', { op: 'range', min: text }],
        ['a bound without an order of a text', 'car', 'make', { op: 'range', max: text }],
        ['a text of a number', 'car', 'doors', { op: 'is', values: [text] }],
        ['one value of a list', 'car', 'features', { op: 'is', values: [text] }],
      ])('%s is value-invalid', async (_, category, name, predicate) => {
        const asks = {
          ...requirement(category, 'must', name, category === 'car' && name === 'features' ? { has: '5' } : { is: '5' }),
          predicate,
        };
        await expect(books.match(stockQuery({ category, requirements: [asks] }))).rejects.toMatchObject({ code: 'value-invalid' });
      });
    });
  });
}
