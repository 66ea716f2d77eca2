import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readValue } from '../../src/base/values/read.js';
import type { Value } from '../../src/base/values/value.js';
import { readPredicate, type PredicateSource } from '../../src/documents/predicate.js';
import type { Requirement } from '../../src/documents/requirement.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import type { AnswerEntry, AwardEntry, Books, StockImport, StockQuery, StockRow } from '../../src/store/books.js';

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
        expect(await books.importStock([stockRow('a', { quantity: 1, price: 9n }), stockRow('b', { quantity: 3 })], list)).toEqual({
          added: 0,
          updated: 2,
          removed: 0,
        });
        expect(await books.listStock({ limit: 10 })).toEqual([stockRow('a', { quantity: 0, price: 9n }), stockRow('b', { quantity: 3 })]);
        await books.importStock([stockRow('a', { quantity: 2 })], list);
        expect(await books.listStock({ limit: 1 })).toEqual([stockRow('a', { quantity: 2 })]);
      });

      test('importing a SKU again replaces its price, its values and its quantity', async () => {
        await books.importStock([stockRow('a', { quantity: 5, leadDays: 2, texts: { make: 'Toyota', doors: '5' } })], list);
        const again = stockRow('a', { quantity: 2, price: 100n, currency: 'EUR', texts: { make: 'Honda' } });
        expect(await books.importStock([again, stockRow('b')], list)).toEqual({ added: 1, updated: 1, removed: 0 });
        expect(await books.listStock({ limit: 10 })).toEqual([again, stockRow('b')]);
        expect(await books.countStock()).toBe(2);
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
