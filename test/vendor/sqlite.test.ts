import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import type { Books } from '../../src/store/books.js';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { parseStockMap, readStock, StockReport } from '../../src/vendor.js';
import { MemoryBooks } from '../support/books-memory.js';
import { ask, awardOf, bodyOf, offersTo, openShop, post, tree, type Wish } from './shop.js';

/** The vendor on the books it really has. */

let folder = '';
const opened: Books[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-vendor-'));
});

afterEach(async () => {
  for (const books of opened.splice(0)) await books.close();
  await rm(folder, { recursive: true });
});

async function openBooks(): Promise<Books> {
  const books = await openSqliteBooks(join(folder, 'books.sqlite'));
  opened.push(books);
  return books;
}

async function importInto(books: Books, category: string, csv: string, map: string): Promise<StockReport> {
  const words = vocabulary(category);
  const report = new StockReport();
  async function* source(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(utf8(csv));
  }
  await books.importStock(readStock(source(), 'csv', parseStockMap(tree(map, 'map.yaml'), 'map.yaml', words), words, report), {
    today: 20_000,
  });
  return report;
}

const carMap = `sku: {column: ref}
price: {column: price, currency: GBP}
quantity: {constant: 1}
colour: {column: colour}
doors: {column: doors}
mileage: {column: mileage, unit: mi}
registered: {column: year}
features: {column: extras}
`;
const colours = ['red', 'Silver', 'blue', ''];
const cars = `ref,price,colour,doors,mileage,year,extras\n${Array.from({ length: 200 }, (_, i) => {
  const price = 1000 + ((i * 7919) % 37);
  return `s${String(i)},${String(price)},${colours[i % 4] ?? ''},${['3', '5', 'x'][i % 3] ?? ''},${String(i * 500)},${String(2000 + (i % 20))},${i % 2 === 0 ? 'aircon; radio' : 'radio'}\n`;
}).join('')}`;

test.each<[string, Wish]>([
  ['nothing at all', {}],
  ['musts', { must: { doors: { is: '5' }, registered: { min: '2006' }, features: { has: ['aircon'] } } }],
  ['shoulds', { should: { colour: { is: 'silver' }, mileage: { max: '60000 km' } }, may: { doors: { not: '3' } } }],
  ['both', { must: { colour: { not: ['red'] } }, should: { registered: { min: '2010-06' }, doors: { in: ['5', '3'] } } }],
])('the same rows are offered in the same order as a look at each row would pick: %s', async (_, wish) => {
  const [sqlite, memory] = [await openBooks(), new MemoryBooks()];
  const reports = [await importInto(sqlite, 'car', cars, carMap), await importInto(memory, 'car', cars, carMap)];
  expect(reports.map(({ usable, noteCount }) => [usable, noteCount])).toEqual([
    [200, 66],
    [200, 66],
  ]);
  const offered = async (books: Books): Promise<unknown[]> =>
    (await offersTo(await openShop([], {}, books), await ask(wish))).map(({ claims }) => [claims.sku, claims.price, claims.compliance]);
  const wanted = await offered(memory);
  expect(wanted).toHaveLength(10);
  expect(await offered(sqlite)).toEqual(wanted);
});

test('every kind of value that an import lets through can be stored, matched and offered', async () => {
  const books = await openBooks();
  const csv = `ref,price,kg,rent,free,made,much,parts,text\nA1,10,5.5,7.25,true,2006-09,unlimited,3,"it's; ""--"\nA2,20,9223372036853.5,1e3,maybe,2006,0.000001,-1,5 furlongs\n`;
  const map = `sku: {column: ref}
price: {column: price, currency: GBP}
weight: {column: kg, unit: kg}
rent: {column: rent, currency: EUR}
"it's free": {column: free}
made: {column: made}
much: {column: much}
parts: {constant: [1, two, 3 kg]}
"p'; DROP TABLE stock; --": {column: text}
`;
  const report = await importInto(books, 'any', csv, map);
  expect(report.notes.map(({ row, property }) => [row, property])).toEqual([[2, 'rent']]);
  const shop = await openShop([], { categories: ['any'] }, books);
  const wish: Wish = {
    category: 'any',
    must: { weight: { min: '5 kg' }, "p'; DROP TABLE stock; --": { not: ['x'] }, parts: { has: ['two'] } },
    should: { much: { min: '1' } },
  };
  expect((await offersTo(shop, await ask(wish))).map(({ claims }) => claims.sku)).toEqual(['A1', 'A2']);
});

test('a stock list that breaks off leaves the stock as it was', async () => {
  const books = await openBooks();
  await importInto(books, 'car', 'ref,price\nA1,1\n', 'sku: {column: ref}\nprice: {column: price, currency: GBP}\n');
  await expect(
    importInto(books, 'car', 'ref,price\nA1,2\nA2,2\nA3,"2', 'sku: {column: ref}\nprice: {column: price, currency: GBP}\n'),
  ).rejects.toMatchObject({ code: 'csv-invalid' });
  expect((await books.listStock({ limit: 9 })).map(({ sku, price }) => [sku, price])).toEqual([['A1', 100n]]);
});

test('three processes that sell the last pieces at once give as many receipts as there are pieces, in one chain', async () => {
  const shop = await openShop([], {}, await openBooks());
  await importInto(
    shop.books,
    'car',
    'ref,price,left\nA1,1,4\n',
    'sku: {column: ref}\nprice: {column: price, currency: GBP}\nquantity: {column: left}\n',
  );
  const responders = [
    shop.responder,
    (await openShop([], {}, await openBooks())).responder,
    (await openShop([], {}, await openBooks())).responder,
  ];
  const sealed = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const customer = await ask();
      const [offer] = await offersTo(shop, customer);
      if (offer === undefined) throw new Error('no offer');
      return (await awardOf(shop, offer, customer)).sealed;
    }),
  );
  const bodies = await Promise.all(sealed.flatMap((award) => responders.map(async (responder) => bodyOf(responder.award(award)))));
  expect(new Set(bodies).size).toBe(9);
  const sales = (await shop.books.listAwards({ limit: 99 })).filter(({ receipt }) => receipt !== undefined).toReversed();
  expect(sales.map(({ receipt }) => [receipt?.number, receipt?.previous])).toEqual(
    sales.map((_, i) => [i + 1, sales[i - 1]?.receipt?.identity]),
  );
  expect([sales.length, (await shop.books.listStock({ limit: 1 }))[0]?.quantity]).toEqual([4, 0]);
});

test('an answer is the same bytes after everything was closed and opened again', async () => {
  const shop = await openShop([], {}, await openBooks());
  await importInto(shop.books, 'car', 'ref,price\nA1,1\n', 'sku: {column: ref}\nprice: {column: price, currency: GBP}\n');
  const customer = await ask();
  const first = await post(shop.responder, customer);
  await opened.pop()?.close();
  const again = await openShop([], {}, await openBooks());
  expect(await post(again.responder, customer)).toBe(first);
});
