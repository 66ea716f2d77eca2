import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readValue } from '../../src/base/values/read.js';
import type { Value } from '../../src/base/values/value.js';
import { readPredicate, type PredicateSource } from '../../src/documents/predicate.js';
import type { Requirement } from '../../src/documents/requirement.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import type { AnswerEntry, AwardEntry, Books, HeldEntry, StockImport, StockQuery, StockRow } from '../../src/store/books.js';

/** What every keeper of the vendor's books must do, and the things to ask it with. */

/** Typed values from their texts, as the category's vocabulary reads them. */
function valuesOf(category: string, texts: Readonly<Record<string, string | readonly string[]>>): Map<string, Value> {
  const words = vocabulary(category);
  return new Map(
    Object.entries(texts).map(([name, text]): [string, Value] => {
      const value = readValue(text, words.named(name)?.type ?? { type: 'any' });
      if (value.kind === 'missing') throw new Error(`${name}: ${value.reason}`);
      return [name, value];
    }),
  );
}

/** An import that only adds and replaces. */
export const list: StockImport = { today: 20_000 };

export interface RowParts extends Partial<Omit<StockRow, 'values'>> {
  readonly texts?: Readonly<Record<string, string | readonly string[]>>;
}

export function stockRow(sku: string, { texts = {}, ...parts }: RowParts = {}): StockRow {
  const category = parts.category ?? 'car';
  return { sku, category, quantity: 1, price: 520_000n, currency: 'GBP', since: list.today, values: valuesOf(category, texts), ...parts };
}

export function requirement(category: string, level: Requirement['level'], name: string, source: PredicateSource): Requirement {
  const property = vocabulary(category).named(name);
  if (property === undefined) throw new Error(`no property ${name}`);
  const predicate = readPredicate(source, property.type);
  if (Array.isArray(predicate)) throw new Error(JSON.stringify(predicate));
  return { property, level, predicate };
}

export const stockQuery = (parts: Partial<StockQuery> = {}): StockQuery => ({
  category: 'car',
  currency: 'GBP',
  quantity: 1,
  requirements: [],
  limit: 1000,
  ...parts,
});

export const answerEntry = (
  copy: string,
  offers: readonly { readonly identity: string; readonly sku: string; readonly quantity?: number }[],
): AnswerEntry => ({
  category: 'car',
  copy,
  customer: `customer of ${copy}`,
  reply: `reply key of ${copy}`,
  sealed: `sealed answer to ${copy}`,
  offers: offers.map(({ identity, sku, quantity = 1 }) => ({ identity, token: `token of ${identity}`, sku, quantity })),
  until: 1_800_086_400,
  at: 1_800_000_000,
});

export interface SaleParts {
  readonly offer?: string;
  readonly sku?: string;
  readonly quantity?: number;
  readonly number?: number;
  readonly previous?: string;
}

export const sale = (award: string, { offer = 'offer', sku = 'sku', quantity = 1, number = 1, previous }: SaleParts = {}): AwardEntry => ({
  award,
  offer,
  sku,
  quantity,
  customer: 'customer',
  category: 'car',
  amount: 520_000n * BigInt(quantity),
  currency: 'GBP',
  sealed: `sealed receipt of ${award}`,
  at: 1_800_000_100,
  receipt: {
    identity: `receipt of ${award}`,
    token: `receipt token of ${award}`,
    number,
    orderNumber: `order ${String(number)}`,
    ...(previous === undefined ? {} : { previous }),
    agreement: `{"agreement":"of ${award}"}`,
  },
});

const refused = (award: string, offer = 'offer'): AwardEntry => ({
  award,
  offer,
  sku: 'sku',
  quantity: 1,
  customer: 'customer',
  category: 'car',
  amount: 520_000n,
  currency: 'GBP',
  sealed: `sealed refusal of ${award}`,
  at: 1_800_000_100,
  refusal: { token: `refusal token of ${award}`, reason: 'sold' },
});

const skus = (rows: readonly StockRow[]): string[] => rows.map(({ sku }) => sku);

/** Breaks off after the rows that are given. */
async function* failingAfter(...rows: readonly StockRow[]): AsyncGenerator<StockRow> {
  yield* rows;
  throw new Error('the file ended too early');
}

/** @param open opens new and empty books */
export function booksContract(title: string, open: () => Promise<Books>): void {
  describe(title, () => {
    let books: Books;
    beforeEach(async () => {
      books = await open();
    });
    afterEach(() => books.close());

    describe('stock', () => {
      test('a row comes back with every value it was given', async () => {
        const row = stockRow('a', {
          quantity: 3,
          leadDays: 4,
          price: 9_007_199_254_740_993n,
          texts: {
            make: 'Toyota',
            mileage: '21500.5 mi',
            registered: '2006-09',
            doors: '5',
            features: 'aircon; CD player',
            warranty: '12 month',
            colour: 'Süße 🚗',
          },
        });
        await books.importStock([row], list);
        expect(await books.listStock({ limit: 10 })).toEqual([row]);
      });

      test('a row of the category any comes back with values of every kind', async () => {
        const texts = {
          a: '5',
          b: '12 mi',
          c: '3.50 GBP',
          d: '2006-09-01',
          e: 'true',
          f: 'unlimited',
          g: 'plain; text',
          h: ['x', '7', '2 kg'],
          i: [],
          j: '2006-09',
        };
        const row = stockRow('a', { category: 'any', texts });
        await books.importStock([row], list);
        expect(await books.listStock({ limit: 10 })).toEqual([row]);
      });

      test('what was sold stays sold when the same list is imported again, and comes back when the list says another number', async () => {
        await books.importStock([stockRow('a', { quantity: 1 }), stockRow('b', { quantity: 3 })], list);
        await books.saveAnswer(answerEntry('copy', [{ identity: 'offer', sku: 'a' }]));
        await books.settle(sale('award', { sku: 'a' }));
        expect(await books.importStock([stockRow('a', { quantity: 1, price: 9n }), stockRow('b', { quantity: 3 })], list)).toMatchObject({
          added: 0,
          updated: 2,
          removed: 0,
        });
        expect(await books.listStock({ limit: 10 })).toEqual([stockRow('a', { quantity: 0, price: 9n }), stockRow('b', { quantity: 3 })]);
        await books.importStock([stockRow('a', { quantity: 2 })], list);
        expect(await books.listStock({ limit: 1 })).toEqual([stockRow('a', { quantity: 2 })]);
      });

      test('a list that says more than is left of what was sold since the one before is believed, and said to, also in a dry run', async () => {
        const stock = (quantity: number): StockRow[] =>
          ['same', 'left', 'more', 'less', 'unsold'].map((sku) => stockRow(sku, { quantity }));
        await books.importStock(stock(3), list);
        const sold = ['same', 'left', 'more', 'less'];
        await books.saveAnswer(
          answerEntry(
            'copy',
            sold.map((sku) => ({ identity: `offer of ${sku}`, sku })),
          ),
        );
        let previous: string | undefined;
        for (const [at, sku] of sold.entries()) {
          const award = `award of ${sku}`;
          await books.settle(
            sale(award, { offer: `offer of ${sku}`, sku, number: at + 1, ...(previous === undefined ? {} : { previous }) }),
          );
          previous = `receipt of ${award}`;
        }
        const quantities = { unsold: 9, same: 3, more: 4, left: 2, less: 1, fresh: 5 };
        const next = Object.entries(quantities).map(([sku, quantity]) => stockRow(sku, { quantity }));
        for (const dryRun of [true, false])
          expect(await books.importStock(next, { ...list, dryRun })).toMatchObject({ restocked: ['more'], restockedCount: 1 });
        expect((await books.findStock('same'))?.quantity).toBe(2);
        expect((await books.findStock('more'))?.quantity).toBe(4);
        // What the list says counts from now on, and nothing was sold since.
        expect(await books.importStock(stock(8), list)).toMatchObject({ restocked: ['same'], restockedCount: 1 });
      });

      test('of what is said to be there again the first ten are named, in the order of the list, and all are counted', async () => {
        const names = Array.from({ length: 12 }, (_, at) => `sku ${String(11 - at)}`);
        await books.importStock(
          names.map((sku) => stockRow(sku, { quantity: 1 })),
          list,
        );
        for (const [at, sku] of names.entries()) {
          await books.saveAnswer(answerEntry(`copy ${sku}`, [{ identity: `offer of ${sku}`, sku }]));
          const before = at === 0 ? {} : { previous: `receipt of award of ${names[at - 1] ?? ''}` };
          await books.settle(sale(`award of ${sku}`, { offer: `offer of ${sku}`, sku, number: at + 1, ...before }));
        }
        const again = names.toReversed().map((sku) => stockRow(sku, { quantity: 2 }));
        const restocked = again.slice(0, 10).map(({ sku }) => sku);
        expect(await books.importStock(again, list)).toMatchObject({ restocked, restockedCount: 12 });
      });

      test('importing a SKU again replaces its price, its values and its quantity', async () => {
        await books.importStock([stockRow('a', { quantity: 5, leadDays: 2, texts: { make: 'Toyota', doors: '5' } })], list);
        const again = stockRow('a', { quantity: 2, price: 100n, currency: 'EUR', texts: { make: 'Honda' } });
        expect(await books.importStock([again, stockRow('b')], list)).toMatchObject({ added: 1, updated: 1, removed: 0 });
        expect(await books.listStock({ limit: 10 })).toEqual([again, stockRow('b')]);
        expect(await books.countStock()).toBe(2);
      });

      test('a row is in stock since the day that its list says, or else since the day it was first taken in', async () => {
        const { since: _, ...unsaid } = stockRow('unsaid');
        await books.importStock([unsaid, stockRow('said', { since: 19_000 })], { today: 20_001 });
        await books.importStock([unsaid], { today: 20_002 });
        expect((await books.findStock('unsaid'))?.since).toBe(20_001);
        expect((await books.findStock('said'))?.since).toBe(19_000);
      });

      test('the least that one may be sold for comes back, and goes when the list no longer says it', async () => {
        await books.importStock([stockRow('a', { floor: 0n }), stockRow('b', { floor: 9_007_199_254_740_993n })], list);
        expect(await books.findStock('b')).toEqual(stockRow('b', { floor: 9_007_199_254_740_993n }));
        await books.importStock([stockRow('a')], list);
        expect(await books.findStock('a')).toEqual(stockRow('a'));
      });

      test.each(['', 'A', 'a ', 'b', '%'])('nothing is found by the SKU "%s" that no row has', async (sku) => {
        await books.importStock([stockRow('a')], list);
        expect(await books.findStock(sku)).toBeUndefined();
      });

      test('of two rows of one SKU in a list the later counts, in the place of the later', async () => {
        const rows = [stockRow('twice', { price: 5n }), stockRow('b', { price: 1n }), stockRow('twice', { price: 1n, quantity: 2 })];
        expect(await books.importStock(rows, list)).toMatchObject({ added: 2, updated: 0, removed: 0 });
        expect(skus(await books.match(stockQuery()))).toEqual(['b', 'twice']);
        expect(await books.findStock('twice')).toEqual(rows[2]);
      });

      test('a replacing import removes what vanished of its category, and nothing else', async () => {
        await books.importStock([stockRow('a'), stockRow('b'), stockRow('c'), stockRow('plan', { category: 'mobile-plan' })], list);
        expect(await books.importStock([stockRow('b', { price: 9n }), stockRow('d')], { ...list, replace: 'car' })).toMatchObject({
          added: 1,
          updated: 1,
          removed: 2,
        });
        expect(skus(await books.listStock({ limit: 9 }))).toEqual(['b', 'd', 'plan']);
        expect(skus(await books.match(stockQuery()))).toEqual(['b', 'd']);
      });

      test.each(['any', 'mobile-plan', 'boat'])('a replacing import of %s leaves the cars', async (replace) => {
        await books.importStock([stockRow('a')], list);
        expect(await books.importStock([], { ...list, replace })).toMatchObject({ added: 0, updated: 0, removed: 0 });
        expect(await books.countStock()).toBe(1);
      });

      test('a dry run counts and changes nothing', async () => {
        await books.importStock([stockRow('a'), stockRow('b')], list);
        const rows = [stockRow('a', { price: 1n }), stockRow('c')];
        expect(await books.importStock(rows, { ...list, replace: 'car', dryRun: true })).toMatchObject({
          added: 1,
          updated: 1,
          removed: 1,
        });
        expect(await books.listStock({ limit: 9 })).toEqual([stockRow('a'), stockRow('b')]);
      });

      test('a dry run finds the fault that an import would', async () => {
        await expect(books.importStock([stockRow('a', { price: -1n })], { ...list, dryRun: true })).rejects.toMatchObject({
          code: 'value-invalid',
        });
      });

      test('a row that becomes another in price, currency, values and category is found as that alone', async () => {
        await books.importStock([stockRow('a', { texts: { make: 'Toyota' } }), stockRow('other')], list);
        const isToyota = [requirement('car', 'must', 'make', { is: 'Toyota' })];
        const becomes = async (row: StockRow): Promise<string[][]> => {
          await books.importStock([row], list);
          const asked = [stockQuery({ requirements: isToyota }), stockQuery({ currency: 'EUR' }), stockQuery({ category: 'mobile-plan' })];
          return Promise.all([...asked, stockQuery({ category: 'any' })].map(async (query) => skus(await books.match(query))));
        };
        expect(await becomes(stockRow('a', { price: 1n, texts: { make: 'Toyota' } }))).toEqual([['a', 'other'], [], [], []]);
        expect(await becomes(stockRow('a', { texts: { make: 'Honda' } }))).toEqual([['other'], [], [], []]);
        expect(await becomes(stockRow('a', { currency: 'EUR' }))).toEqual([['other'], ['a'], [], []]);
        expect(await becomes(stockRow('a', { category: 'mobile-plan' }))).toEqual([['other'], [], ['a'], []]);
        expect(await becomes(stockRow('a', { category: 'any', texts: { size: '5' } }))).toEqual([['other'], [], [], ['a']]);
        expect(await becomes(stockRow('a', { texts: { make: 'Toyota' } }))).toEqual([['a', 'other'], [], [], []]);
      });

      test('nothing is imported when the rows break off', async () => {
        await books.importStock([stockRow('a', { quantity: 7 })], list);
        await expect(books.importStock(failingAfter(stockRow('a', { quantity: 1 }), stockRow('b')), list)).rejects.toThrow(
          'the file ended too early',
        );
        expect(await books.listStock({ limit: 10 })).toEqual([stockRow('a', { quantity: 7 })]);
      });

      test.each<[string, RowParts & Partial<StockRow>]>([
        ['a number with more than six decimals', { category: 'any', texts: { size: '1.1234567' } }],
        ['a number that is too large', { category: 'any', texts: { size: '9223372036855' } }],
        ['a quantity that is too large', { texts: { mileage: '9999999999999999 mi' } }],
        ['a number of units that is none', { quantity: 1.5 }],
        ['a number of units below zero', { quantity: -1 }],
        ['a price below zero', { price: -1n }],
        ['a price of more than 63 bits', { price: 2n ** 63n }],
        ['a floor below zero', { floor: -1n }],
        ['a floor of more than 63 bits', { floor: 2n ** 63n }],
        ['a day in stock that is no day', { since: 0.5 }],
        ['a lead time of a part of a day', { leadDays: 0.5 }],
        ['a SKU of nothing', { sku: '' }],
        ['a SKU with half of a character', { sku: '\ud800' }],
        ['a SKU with a NUL', { sku: 'a\0b' }],
        [
          'a value of another kind than its property',
          { values: new Map([['doors', { kind: 'text', key: 'five', text: 'five' } as const]]) },
        ],
      ])('%s is value-invalid, and nothing is imported', async (_, parts) => {
        await expect(books.importStock([stockRow('good'), stockRow('bad', parts)], list)).rejects.toMatchObject({ code: 'value-invalid' });
        expect(await books.countStock()).toBe(0);
      });

      test('a category without a vocabulary is category-unknown', async () => {
        await expect(books.importStock([{ ...stockRow('a'), category: 'boat' }], list)).rejects.toMatchObject({ code: 'category-unknown' });
      });

      test('stock is listed by SKU in the order of code units, a page at a time', async () => {
        const ordered = ['A', 'B', 'a', 'ä', '😀', '\uff5e'];
        await books.importStock(
          ordered.toReversed().map((sku) => stockRow(sku)),
          list,
        );
        expect(skus(await books.listStock({ limit: 4 }))).toEqual(ordered.slice(0, 4));
        expect(skus(await books.listStock({ after: 'ä', limit: 4 }))).toEqual(ordered.slice(4));
        expect(await books.listStock({ after: '\uff5e', limit: 4 })).toEqual([]);
      });
    });

    describe('matching', () => {
      test('a must that is answered no rules a row out, one that cannot be told keeps it', async () => {
        await books.importStock(
          [stockRow('no', { texts: { doors: '3' } }), stockRow('unknown'), stockRow('yes', { texts: { doors: '5' } })],
          list,
        );
        const requirements = [requirement('car', 'must', 'doors', { is: '5' })];
        expect(skus(await books.match(stockQuery({ requirements })))).toEqual(['yes', 'unknown']);
      });

      test('rows that meet every should come first, each part by price and then those taken in first', async () => {
        await books.importStock(
          [
            stockRow('cheap', { price: 1n, texts: { doors: '3', colour: 'silver' } }),
            stockRow('unknown', { price: 2n, texts: { colour: 'silver' } }),
            stockRow('dear', { price: 9n, texts: { doors: '5', colour: 'SILVER' } }),
            stockRow('even b', { price: 5n, texts: { doors: '5', colour: 'silver' } }),
            stockRow('even a', { price: 5n, texts: { doors: '5', colour: 'silver' } }),
          ],
          list,
        );
        const requirements = [requirement('car', 'should', 'doors', { is: '5' }), requirement('car', 'should', 'colour', { is: 'silver' })];
        expect(skus(await books.match(stockQuery({ requirements })))).toEqual(['even b', 'even a', 'dear', 'cheap', 'unknown']);
        expect(skus(await books.match(stockQuery({ requirements, limit: 2 })))).toEqual(['even b', 'even a']);
      });

      test('rows of which the fewest musts are unknown come first, whatever they cost and miss', async () => {
        await books.importStock(
          [
            stockRow('both unknown', { price: 1n, texts: { colour: 'red' } }),
            stockRow('one unknown', { price: 2n, texts: { doors: '5', colour: 'red' } }),
            stockRow('one unknown, missed', { price: 1n, texts: { seats: '5' } }),
            stockRow('none unknown', { price: 9n, texts: { doors: '5', seats: '5' } }),
            stockRow('no', { price: 1n, texts: { doors: '5', seats: '4', colour: 'red' } }),
          ],
          list,
        );
        const requirements = [
          requirement('car', 'must', 'doors', { is: '5' }),
          requirement('car', 'must', 'seats', { min: '5' }),
          requirement('car', 'should', 'colour', { is: 'red' }),
        ];
        const ordered = ['none unknown', 'one unknown', 'one unknown, missed', 'both unknown'];
        for (const limit of [0, 1, 2, 3, 4, 50])
          expect(skus(await books.match(stockQuery({ requirements, limit })))).toEqual(ordered.slice(0, limit));
      });

      test.each([-1, 0.5, Number.NaN, Infinity])('a limit of %s is value-invalid', async (limit) => {
        await expect(books.match(stockQuery({ limit }))).rejects.toMatchObject({ code: 'value-invalid' });
      });

      test.each([[','], ['"'], ['a,'], [',x'], ['a","b'], ['\\'], ['\\"'], ['u002c']])(
        'the item %s of a list is found as that item, and as no part of another',
        async (item) => {
          const others = [',', '"', 'a,', ',x', 'a","b', '\\', '\\"', 'u002c', 'a', 'x', 'b'].filter((other) => other !== item);
          await books.importStock(
            [stockRow('others', { texts: { features: others } }), stockRow('it', { texts: { features: ['before', item, 'behind'] } })],
            list,
          );
          const requirements = [requirement('car', 'must', 'features', { has: item })];
          expect(skus(await books.match(stockQuery({ requirements })))).toEqual(['it']);
        },
      );

      test('what stands in the way are the musts without which there would be a row', async () => {
        await books.importStock(
          [stockRow('a', { texts: { doors: '3', colour: 'red' } }), stockRow('b', { texts: { doors: '5', colour: 'blue', seats: '4' } })],
          list,
        );
        const musts = {
          may: requirement('car', 'may', 'doors', { is: '1' }),
          five: requirement('car', 'must', 'doors', { is: '5' }),
          should: requirement('car', 'should', 'colour', { is: 'mauve' }),
          red: requirement('car', 'must', 'colour', { is: 'red' }),
          seats: requirement('car', 'must', 'seats', { is: '5' }),
          owners: requirement('car', 'must', 'owners', { is: '1' }),
        };
        const inTheWay = (...requirements: Requirement[]): Promise<readonly number[]> =>
          books.inTheWay({ category: 'car', currency: 'GBP', quantity: 1, requirements });
        expect(await inTheWay(musts.may, musts.five, musts.should, musts.red)).toEqual([1, 3]);
        expect(await inTheWay(musts.five, musts.red, musts.seats)).toEqual([0]);
        expect(await inTheWay(musts.five, musts.owners)).toEqual([]);
        expect(await inTheWay(requirement('car', 'must', 'doors', { is: '1' }), musts.seats)).toEqual([0]);
        expect(
          await inTheWay(requirement('car', 'must', 'doors', { is: '1' }), requirement('car', 'must', 'colour', { is: 'mauve' })),
        ).toEqual([]);
        expect(await inTheWay()).toEqual([]);
      });

      test.each<[string, Partial<StockQuery>]>([
        ['another category', { category: 'mobile-plan' }],
        ['no category that there is', { category: 'boat' }],
        ['another currency', { currency: 'EUR' }],
        ['more than there are', { quantity: 2 }],
      ])('no must stands in the way of %s', async (_, parts) => {
        await books.importStock([stockRow('a', { texts: { doors: '3' } })], list);
        const { limit, ...query } = stockQuery({ requirements: [requirement('car', 'must', 'doors', { is: '5' })], ...parts });
        expect(limit).toBe(1000);
        if (query.category === 'car') expect(await books.inTheWay(query)).toEqual([]);
        else expect(await books.inTheWay({ ...query, requirements: [] })).toEqual([]);
      });

      test('a may changes nothing', async () => {
        await books.importStock([stockRow('a', { price: 1n }), stockRow('b', { price: 2n, texts: { history: 'ex-demo' } })], list);
        const requirements = [requirement('car', 'may', 'history', { is: 'ex-demo' })];
        expect(skus(await books.match(stockQuery({ requirements })))).toEqual(['a', 'b']);
      });

      test('only rows of the category and the currency that there are enough of are found', async () => {
        await books.importStock(
          [
            stockRow('few', { quantity: 1 }),
            stockRow('enough', { quantity: 2 }),
            stockRow('euro', { quantity: 9, currency: 'EUR' }),
            stockRow('plan', { quantity: 9, category: 'mobile-plan' }),
          ],
          list,
        );
        expect(skus(await books.match(stockQuery({ quantity: 2 })))).toEqual(['enough']);
        expect(await books.match(stockQuery({ category: 'boat' }))).toEqual([]);
      });

      test('a number of more decimals than the store keeps is compared exactly', async () => {
        await books.importStock(
          [stockRow('five', { texts: { doors: '5' } }), stockRow('six', { price: 530_000n, texts: { doors: '6' } })],
          list,
        );
        const found = async (source: PredicateSource): Promise<string[]> =>
          skus(await books.match(stockQuery({ requirements: [requirement('car', 'must', 'doors', source)] })));
        expect(await found({ is: '5.0000000000001' })).toEqual([]);
        expect(await found({ not: '5.0000000000001' })).toEqual(['five', 'six']);
        expect(await found({ min: '5.0000000000001' })).toEqual(['six']);
        expect(await found({ max: '5.9999999999999' })).toEqual(['five']);
        expect(await found({ max: '999999999999999999999' })).toEqual(['five', 'six']);
        expect(await found({ min: '999999999999999999999' })).toEqual([]);
        expect(await found({ max: '-999999999999999999999' })).toEqual([]);
      });
    });

    describe('answers', () => {
      test('the first answer to a copy is kept, and every later one is told of it', async () => {
        const first = answerEntry('copy', [{ identity: 'offer', sku: 'sku' }]);
        expect(await books.findAnswer('copy')).toBeUndefined();
        expect(await books.saveAnswer(first)).toBe(first.sealed);
        const later = { ...answerEntry('copy', [{ identity: 'other', sku: 'sku' }]), sealed: 'another' };
        expect(await books.saveAnswer(later)).toBe(first.sealed);
        expect(await books.findAnswer('copy')).toBe(first.sealed);
        expect(await books.findOffer('other')).toBeUndefined();
      });

      test('an offer is found with the customer it was made to', async () => {
        await books.saveAnswer(answerEntry('copy', [{ identity: 'offer', sku: 'sku', quantity: 3 }]));
        expect(await books.findOffer('offer')).toEqual({
          identity: 'offer',
          token: 'token of offer',
          sku: 'sku',
          quantity: 3,
          customer: 'customer of copy',
          reply: 'reply key of copy',
        });
        expect(await books.findOffer('no such offer')).toBeUndefined();
      });
    });

    describe('documents that wait', () => {
      const held = (identity: string, parts: Partial<HeldEntry> = {}): HeldEntry => ({
        identity,
        kind: 'request',
        category: 'car',
        token: `token of ${identity}`,
        until: 1_800_086_400,
        at: 1_800_000_000,
        ...parts,
      });

      test('one is found as it was given, and the first of its identity stays', async () => {
        await books.hold(held('a'));
        await books.hold(held('a', { token: 'another' }));
        expect(await books.findHeld('a')).toEqual(held('a'));
        expect(await books.findHeld('b')).toBeUndefined();
      });

      test('the oldest are listed first, those alone that begin so', async () => {
        const all = [held('ab', { at: 2 }), held('a%', { at: 1, kind: 'award' }), held('b', { at: 0 }), held('A', { at: 0 })];
        for (const entry of all) await books.hold(entry);
        expect(await books.listHeld({ limit: 9 })).toEqual([all[2], all[3], all[1], all[0]]);
        expect(await books.listHeld({ limit: 1 })).toEqual([all[2]]);
        expect(await books.listHeld({ prefix: 'a', limit: 9 })).toEqual([all[1], all[0]]);
        expect(await books.listHeld({ prefix: 'a%', limit: 9 })).toEqual([all[1]]);
        expect(await books.listHeld({ prefix: '_', limit: 9 })).toEqual([]);
      });

      test('a request waits no longer when it is answered, and one that was answered does not wait', async () => {
        await books.hold(held('copy'));
        await books.saveAnswer(answerEntry('copy', []));
        expect(await books.findHeld('copy')).toBeUndefined();
        await books.hold(held('copy'));
        expect(await books.listHeld({ limit: 9 })).toEqual([]);
      });

      test('an award waits no longer when it is settled, and one that was settled does not wait', async () => {
        await books.saveAnswer(answerEntry('copy', [{ identity: 'offer', sku: 'sku' }]));
        await books.hold(held('award', { kind: 'award' }));
        expect(await books.settle(sale('award'))).toBe('sold');
        expect(await books.findHeld('award')).toBeDefined();
        await books.settle(refused('award'));
        expect(await books.findHeld('award')).toBeUndefined();
        await books.hold(held('award', { kind: 'award' }));
        expect(await books.listHeld({ limit: 9 })).toEqual([]);
      });
    });

    describe('what is counted', () => {
      const day = 20_833;
      const counted = async (): Promise<string[]> =>
        (await books.tallies({ from: day, to: day })).map(
          ({ what, category, detail, count, amount }) => `${what} ${category} ${detail} ${String(count)} ${String(amount)}`,
        );
      const held: HeldEntry = { identity: 'held', kind: 'request', category: 'any', token: 't', until: 1, at: day * 86_400 };

      test('every answer is counted once, by what it said', async () => {
        const offers = ['a', 'b'].map((identity) => ({ identity, sku: 'sku' }));
        await books.saveAnswer(answerEntry('one', offers));
        await books.saveAnswer(answerEntry('one', offers));
        await books.saveAnswer({ ...answerEntry('two', []), refused: { reason: 'no-match', properties: ['colour', 'doors', 'colour'] } });
        expect(await counted()).toEqual([
          'asked car  2 0',
          'missed car colour 1 0',
          'missed car doors 1 0',
          'offered car  1 0',
          'offers car  2 0',
          'refused car no-match 1 0',
        ]);
      });

      test('a request that waited is asked once, and an award that waits is none', async () => {
        await books.hold(held);
        await books.hold(held);
        await books.hold({ ...held, identity: 'award', kind: 'award' });
        await books.saveAnswer({ ...answerEntry('held', []), category: 'any', refused: { reason: 'no-match', properties: [] } });
        expect(await counted()).toEqual(['asked any  1 0', 'held any  1 0', 'refused any no-match 1 0']);
      });

      test('sales are counted with what was paid, refusals with their reason, and what came to nothing not at all', async () => {
        await books.importStock([stockRow('sku', { quantity: 2 })], list);
        await books.saveAnswer(
          answerEntry(
            'copy',
            ['offer', 'offer 2', 'offer 3'].map((identity) => ({ identity, sku: 'sku' })),
          ),
        );
        await books.settle(sale('award'));
        await books.settle(sale('award'));
        await books.settle({ ...sale('second', { offer: 'offer 2', number: 2, previous: 'receipt of award' }), amount: 2n ** 53n });
        expect(await books.settle(sale('third', { offer: 'offer 3', number: 3, previous: 'receipt of second' }))).toBe('sold');
        await books.settle(refused('third', 'offer 3'));
        expect((await counted()).slice(-2)).toEqual([`sold car GBP 2 ${String(520_000n + 2n ** 53n)}`, 'offers car  3 0'].toSorted());
        expect(await counted()).toContain('declined car sold 1 0');
      });

      test('days are counted apart, and both ends are included', async () => {
        for (const [copy, at] of [
          ['a', 0],
          ['b', 86_399],
          ['c', 86_400],
          ['d', 3 * 86_400],
        ] as const)
          await books.saveAnswer({ ...answerEntry(copy, []), at });
        const days = async (from: number, to: number): Promise<number[][]> =>
          (await books.tallies({ from, to })).map(({ day: each, count }) => [each, count]);
        expect(await days(0, 3)).toEqual([
          [0, 2],
          [1, 1],
          [3, 1],
        ]);
        expect(await days(1, 2)).toEqual([[1, 1]]);
        expect(await days(3, 1)).toEqual([]);
      });
    });

    describe('forgetting', () => {
      const until = 1_800_086_400;
      beforeEach(async () => {
        await books.importStock([stockRow('sku', { quantity: 5 })], list);
        await books.saveAnswer(
          answerEntry(
            'copy',
            ['offer', 'offer 2'].map((identity) => ({ identity, sku: 'sku' })),
          ),
        );
      });

      test('what is not over stays', async () => {
        await books.settle(refused('award'));
        await books.hold({ identity: 'held', kind: 'request', category: 'car', token: 't', until, at: 1 });
        expect(await books.forget(until)).toBe(0);
        expect(await books.findAnswer('copy')).toBeDefined();
        expect(await books.findAward('award')).toBeDefined();
        expect(await books.findHeld('held')).toBeDefined();
      });

      test('an answer that nobody awarded goes, with its offers, the refusals and what waited; tallies stay', async () => {
        await books.settle(refused('award'));
        await books.hold({ identity: 'held', kind: 'request', category: 'car', token: 't', until, at: 1 });
        const before = await books.tallies({ from: 0, to: 99_999 });
        expect(await books.forget(until + 1)).toBe(3);
        expect(await books.findAnswer('copy')).toBeUndefined();
        expect(await books.findOffer('offer')).toBeUndefined();
        expect(await books.findAward('award')).toBeUndefined();
        expect(await books.findHeld('held')).toBeUndefined();
        expect(await books.tallies({ from: 0, to: 99_999 })).toEqual(before);
        expect(await books.forget(until + 1)).toBe(0);
      });

      test('a sale stays for good, with its offer, its answer and the contact details', async () => {
        await books.settle(sale('award'));
        await books.settle(refused('refused'));
        await books.saveContact({ identity: 'contact', receipt: 'receipt of award', token: 't', at: 1 });
        expect(await books.forget(until + 1)).toBe(1);
        expect(await books.forget(2 * until)).toBe(0);
        expect(await books.findAnswer('copy')).toBeDefined();
        expect(await books.findOffer('offer')).toBeDefined();
        expect(await books.findAward('refused')).toBeUndefined();
        expect((await books.listAwards({ limit: 9 })).map(({ award, contact }) => [award, contact?.identity])).toEqual([
          ['award', 'contact'],
        ]);
        await books.settle({ ...refused('again'), at: until + 5 });
        expect(await books.forget(until + 5)).toBe(0);
        expect(await books.forget(until + 6)).toBe(1);
      });

      test('a great many are forgotten at one time', async () => {
        for (let copy = 0; copy < 450; copy += 1) await books.saveAnswer({ ...answerEntry(`copy ${String(copy)}`, []), until: copy });
        expect(await books.forget(430)).toBe(430);
        expect(await books.findAnswer('copy 429')).toBeUndefined();
        expect(await books.findAnswer('copy 430')).toBeDefined();
      });

      test('more than that are forgotten in several goes, each of which ends soon', async () => {
        const held = Array.from({ length: 1800 }, async (_, i) =>
          books.hold({ identity: `held ${String(i)}`, kind: 'request', category: 'car', token: 't', until, at: 1 }),
        );
        await Promise.all(held);
        const goes: number[] = [];
        while (goes.at(-1) !== 0) goes.push(await books.forget(until + 1));
        expect(goes).toHaveLength(3);
        expect(Math.max(...goes)).toBeLessThan(1300);
        // With the answer that is there already.
        expect(goes.reduce((sum, each) => sum + each)).toBe(1801);
      });
    });

    describe('awards', () => {
      const quantityOf = async (sku: string): Promise<number | undefined> =>
        (await books.listStock({ limit: 100 })).find((row) => row.sku === sku)?.quantity;

      beforeEach(async () => {
        await books.importStock([stockRow('sku', { quantity: 2 })], list);
        await books.saveAnswer(
          answerEntry(
            'copy',
            ['offer', 'offer 2', 'offer 3'].map((identity) => ({ identity, sku: 'sku' })),
          ),
        );
      });

      test('a sale takes the quantity from the stock and the place in the chain', async () => {
        expect(await books.chainHead()).toEqual({ number: 1 });
        expect(await books.settle(sale('award'))).toEqual(sale('award'));
        expect(await quantityOf('sku')).toBe(1);
        expect(await books.chainHead()).toEqual({ number: 2, previous: 'receipt of award' });
        expect(await books.findAward('award')).toEqual(sale('award'));
        expect(await books.findReceipt('receipt of award')).toEqual(sale('award'));
        expect(await books.findReceipt('no such receipt')).toBeUndefined();
      });

      test('the outcome of an award is kept, and settling it again changes nothing', async () => {
        await books.settle(sale('award'));
        expect(await books.settle({ ...sale('award', { number: 7 }), sealed: 'other bytes' })).toEqual(sale('award'));
        expect(await books.settle(refused('award'))).toEqual(sale('award'));
        expect(await quantityOf('sku')).toBe(1);
        await books.settle(refused('refused', 'offer 2'));
        expect(await books.settle(sale('refused', { offer: 'offer 2', number: 2, previous: 'receipt of award' }))).toEqual(
          refused('refused', 'offer 2'),
        );
      });

      test('a second award for one offer is sold, even while there is stock', async () => {
        await books.settle(sale('award'));
        expect(await books.settle(sale('another', { number: 2, previous: 'receipt of award' }))).toBe('sold');
        expect(await quantityOf('sku')).toBe(1);
        expect(await books.findAward('another')).toBeUndefined();
      });

      test('what is no longer in stock is sold, and nothing is taken', async () => {
        expect(await books.settle(sale('award', { quantity: 3 }))).toBe('sold');
        expect(await books.settle(sale('award', { sku: 'no such sku' }))).toBe('sold');
        expect(await quantityOf('sku')).toBe(2);
        expect(await books.findAward('award')).toBeUndefined();
        expect(await books.chainHead()).toEqual({ number: 1 });
      });

      test.each<[string, SaleParts]>([
        ['a number too high', { number: 3, previous: 'receipt of award' }],
        ['a number that is taken', { number: 1 }],
        ['another receipt before it', { number: 2, previous: 'receipt of nothing' }],
        ['no receipt before it', { number: 2 }],
      ])('a receipt with %s finds that the chain has moved, and nothing is taken', async (_, parts) => {
        await books.settle(sale('award'));
        expect(await books.settle(sale('second', { offer: 'offer 2', ...parts }))).toBe('moved');
        expect(await quantityOf('sku')).toBe(1);
        expect(await books.findAward('second')).toBeUndefined();
      });

      test('a refusal takes nothing from the stock and no place in the chain', async () => {
        expect(await books.settle(refused('award'))).toEqual(refused('award'));
        expect(await quantityOf('sku')).toBe(2);
        expect(await books.chainHead()).toEqual({ number: 1 });
        expect(await books.settle(sale('better'))).toEqual(sale('better'));
      });

      test('what a person offered is sold once, and taken from no stock', async () => {
        const [offer] = answerEntry('', [{ identity: 'special', sku: 'sku', quantity: 7 }]).offers;
        if (offer === undefined) throw new Error('no offer');
        await books.saveAnswer({ ...answerEntry('another copy', []), offers: [{ ...offer, unstocked: true }] });
        expect(await books.findOffer('special')).toMatchObject({ unstocked: true, sku: 'sku', quantity: 7 });
        expect(await books.findOffer('offer')).not.toHaveProperty('unstocked');
        expect(await books.settle(sale('award', { offer: 'special', quantity: 7 }))).toMatchObject({ quantity: 7 });
        expect(await quantityOf('sku')).toBe(2);
        expect(await books.settle(sale('twice', { offer: 'special', number: 2, previous: 'receipt of award' }))).toBe('sold');
      });

      test('what is sold is no longer found, also when the list says it at another price', async () => {
        await books.settle(sale('award', { quantity: 2 }));
        expect(await books.match(stockQuery())).toEqual([]);
        await books.importStock([stockRow('sku', { quantity: 2, price: 1n, texts: { doors: '5' } })], list);
        expect(await books.match(stockQuery())).toEqual([]);
        expect(skus(await books.match(stockQuery({ quantity: 0 })))).toEqual(['sku']);
      });

      test('of 64 awards for one unit at one moment exactly one is a sale', async () => {
        await books.importStock([stockRow('last')], list);
        const names = Array.from({ length: 64 }, (_, index) => `race ${String(index)}`);
        await books.saveAnswer(
          answerEntry(
            'race',
            names.map((identity) => ({ identity, sku: 'last' })),
          ),
        );
        const outcomes = await Promise.all(
          names.map(async (name) => {
            for (;;) {
              const outcome = await books.settle(sale(name, { offer: name, sku: 'last', ...(await books.chainHead()) }));
              if (outcome !== 'moved') return outcome;
            }
          }),
        );
        expect(outcomes.filter((outcome) => outcome !== 'sold')).toHaveLength(1);
        expect(await quantityOf('last')).toBe(0);
        expect(await books.listReceipts({ limit: 99 })).toHaveLength(1);
      });

      test('receipts are listed in the order of the chain, after a number', async () => {
        const sales = [sale('award'), sale('second', { offer: 'offer 2', number: 2, previous: 'receipt of award' })];
        await books.settle(refused('refused', 'offer 3'));
        for (const each of sales) await books.settle(each);
        expect(await books.listReceipts({ limit: 9 })).toEqual(sales);
        expect(await books.listReceipts({ limit: 1 })).toEqual(sales.slice(0, 1));
        expect(await books.listReceipts({ after: 1, limit: 9 })).toEqual(sales.slice(1));
        expect(await books.listReceipts({ after: 2, limit: 9 })).toEqual([]);
      });

      test('a sale without its agreement, as older books kept it, is given back without one', async () => {
        const { receipt, ...rest } = sale('award');
        if (receipt === undefined) throw new Error('no receipt');
        const { agreement: _none, ...bare } = receipt;
        await books.settle({ ...rest, receipt: bare });
        expect(await books.findAward('award')).toEqual({ ...rest, receipt: bare });
      });

      test('awards are listed newest first, with the contact details that came', async () => {
        await books.settle(sale('award'));
        await books.settle(refused('refused', 'offer 2'));
        await books.settle(sale('third', { offer: 'offer 3', number: 2, previous: 'receipt of award' }));
        const contact = { identity: 'contact', receipt: 'receipt of award', token: 'contact token', at: 1_800_000_200 };
        await books.saveContact(contact);
        await books.saveContact(contact);
        await books.saveContact({ ...contact, identity: 'a second contact' });
        expect(await books.listAwards({ limit: 10 })).toEqual([
          sale('third', { offer: 'offer 3', number: 2, previous: 'receipt of award' }),
          refused('refused', 'offer 2'),
          { ...sale('award'), contact },
        ]);
        expect(await books.listAwards({ limit: 1 })).toHaveLength(1);
      });
    });

    test.each(["'; DROP TABLE stock; --", '" OR 1=1 --', "') OR ('1'='1", '$.x"]', '%_*?', '{"k":"text"}', '\\', '__proto__', 'a.b[0]'])(
      'the text %s is data wherever it stands',
      async (text) => {
        const parts = { category: 'any', texts: { [`x${text}`]: text, list: [text, 'other'] } };
        await books.importStock(
          [stockRow(text, parts), stockRow('plain', { category: 'any', texts: { [`x${text}`]: 'other', list: ['other'] } })],
          list,
        );
        await books.importStock(
          [stockRow(`${text} car`, { texts: { make: text } }), stockRow('plain car', { texts: { make: 'other' } })],
          list,
        );
        const ask = async (category: string, name: string, source: PredicateSource): Promise<string[]> =>
          skus(await books.match(stockQuery({ category, requirements: [requirement(category, 'must', name, source)] })));
        expect(await ask('any', `x${text}`, { is: text })).toEqual([text]);
        expect(await ask('any', `x${text}`, { not: text })).toEqual(['plain']);
        expect(await ask('any', 'list', { has: text })).toEqual([text]);
        expect(await ask('car', 'make', { is: text })).toEqual([`${text} car`]);
        expect(skus(await books.match(stockQuery({ currency: text })))).toEqual([]);
        expect(skus(await books.match(stockQuery({ category: text })))).toEqual([]);
        expect(await books.countStock()).toBe(4);
        expect(skus(await books.listStock({ after: `${text} car`, limit: 0 }))).toEqual([]);
        await books.saveAnswer({ ...answerEntry(text, [{ identity: text, sku: text }]), customer: text, reply: text, sealed: text });
        expect(await books.findAnswer(text)).toBe(text);
        expect(await books.findOffer(text)).toMatchObject({ identity: text, sku: text, customer: text, reply: text });
        const entry = sale(text, { offer: text, sku: text });
        expect(await books.settle(entry)).toEqual(entry);
        expect(await books.findAward(text)).toEqual(entry);
        await books.saveContact({ identity: text, receipt: `receipt of ${text}`, token: text, at: 1 });
        expect(await books.listAwards({ limit: 10 })).toHaveLength(1);
      },
    );
  });
}
