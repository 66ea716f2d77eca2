import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../src/base/limits.js';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { openDatabase } from '../../src/store/sqlite/driver.js';
import type { AwardEntry } from '../../src/store/books.js';
import { requirement, sale, stockQuery } from '../contracts/books.js';
import { decode } from '../../src/documents/envelope.js';
import { parseAmount } from '../../src/base/values/money.js';
import { tokenOf, vectorNamed, vectorNames } from '../support/documents.js';

/** A database as version 1 of the tables has left it. */
const version1 = `
  CREATE TABLE stock (sku TEXT NOT NULL PRIMARY KEY, place BLOB NOT NULL UNIQUE, category TEXT NOT NULL, listed INTEGER NOT NULL,
    quantity INTEGER NOT NULL, price INTEGER NOT NULL, currency TEXT NOT NULL, lead_days INTEGER, texts TEXT NOT NULL, facts TEXT NOT NULL) STRICT;
  CREATE INDEX stock_price ON stock (category, currency, price, place);
  ALTER TABLE stock ADD COLUMN "car.make.text" TEXT GENERATED ALWAYS AS (facts ->> '$.p6d616b65.a') VIRTUAL;
  CREATE INDEX "by.car.make.text" ON stock (category, "car.make.text");
  CREATE TABLE answers (copy TEXT NOT NULL PRIMARY KEY, customer TEXT NOT NULL, reply TEXT NOT NULL, sealed TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE offers (identity TEXT NOT NULL PRIMARY KEY, copy TEXT NOT NULL REFERENCES answers (copy), token TEXT NOT NULL,
    sku TEXT NOT NULL, quantity INTEGER NOT NULL) STRICT;
  CREATE TABLE awards (id INTEGER PRIMARY KEY, award TEXT NOT NULL UNIQUE, offer TEXT NOT NULL REFERENCES offers (identity), sku TEXT NOT NULL,
    quantity INTEGER NOT NULL, customer TEXT NOT NULL, sealed TEXT NOT NULL, at INTEGER NOT NULL, receipt TEXT UNIQUE, receipt_token TEXT,
    number INTEGER UNIQUE, order_number TEXT, previous TEXT UNIQUE REFERENCES awards (receipt), refusal_token TEXT, refusal_reason TEXT) STRICT;
  CREATE UNIQUE INDEX awards_sold_once ON awards (offer) WHERE receipt IS NOT NULL;
  CREATE TABLE contacts (receipt TEXT NOT NULL PRIMARY KEY REFERENCES awards (receipt), identity TEXT NOT NULL, token TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  INSERT INTO stock VALUES
    ('b', x'0062', 'car', 3, 1, 500, 'GBP', 4, '[["make","Toyota"],["doors","5"]]', '{}'),
    ('😀', x'd83dde00', 'car', 1, 1, 400, 'GBP', NULL, '[["make","Honda"]]', '{}'),
    ('a', x'0061', 'any', 1, 1, 300, 'GBP', NULL, '[["size","12 mi"],["list",["x","7"]]]', '{}');
  INSERT INTO answers VALUES ('copy', 'customer', 'reply', 'sealed', 1000);
  INSERT INTO offers VALUES ('offer', 'copy', 'no offer that can be read', 'b', 2);
  INSERT INTO awards VALUES (1, 'award', 'offer', 'b', 2, 'customer', 'sealed receipt of award', 1800000100, 'receipt of award',
    'receipt token of award', 1, 'order 1', NULL, NULL, NULL);
  PRAGMA user_version = 1`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-migration-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function oldBooks(name: string, more = ''): Promise<string> {
  const path = join(folder, name);
  const database = await openDatabase(path);
  database.exec(`${version1};${more}`);
  database.close();
  return path;
}

test('stock of version 1 is there again, in the order it was taken in, with what was sold taken from it', async () => {
  const books = await openSqliteBooks(await oldBooks('stock.db'));
  const found = async (category: string, name: string, is: string): Promise<string[]> =>
    (await books.match(stockQuery({ category, requirements: [requirement(category, 'must', name, { is })] }))).map(({ sku }) => sku);
  expect((await books.listStock({ limit: 9 })).map(({ sku, quantity, leadDays }) => [sku, quantity, leadDays])).toEqual([
    ['a', 1, undefined],
    ['b', 1, 4],
    ['😀', 1, undefined],
  ]);
  expect(await found('car', 'make', 'toyota')).toEqual(['b']);
  expect(await found('any', 'size', '12 mi')).toEqual(['a']);
  expect(await books.match(stockQuery({ quantity: 2 }))).toEqual([]);
  const [row] = await books.match(stockQuery({ requirements: [requirement('car', 'must', 'doors', { is: '5' })] }));
  if (row === undefined) throw new Error('no row');
  expect(await books.importStock([{ ...row, quantity: 3 }], { today: 30_000 })).toMatchObject({ added: 0, updated: 1, removed: 0 });
  expect((await books.findStock('b'))?.quantity).toBe(1);
  await books.close();
});

test('answers of version 1 end at the latest that a document may, and sales stay for good', async () => {
  const books = await openSqliteBooks(await oldBooks('answers.db', `INSERT INTO answers VALUES ('over', 'c', 'r', 's', 1000)`));
  expect(await books.forget(1000 + limits.horizon)).toBe(0);
  expect(await books.forget(1001 + limits.horizon)).toBe(1);
  expect(await books.findAnswer('over')).toBeUndefined();
  expect(await books.findAnswer('copy')).toBe('sealed');
  await books.close();
});

/** Books of an earlier version have kept neither what was agreed nor what category it was. */
function beforeAgreements({ receipt, ...entry }: AwardEntry): AwardEntry {
  if (receipt === undefined) throw new Error('no sale');
  const { agreement: _none, ...bare } = receipt;
  return { ...entry, category: '', currency: '', receipt: bare };
}

test('a sale of version 2 has no agreement, and one made since then has, in the same chain', async () => {
  const path = await oldBooks('agreement.db', `INSERT INTO offers VALUES ('second offer', 'copy', 'a token', 'b', 1)`);
  const books = await openSqliteBooks(path);
  const second = sale('second', { offer: 'second offer', sku: 'b', number: 2, previous: 'receipt of award' });
  expect(await books.settle(second)).toEqual(second);
  expect((await books.listReceipts({ limit: 9 })).map(({ receipt }) => receipt?.agreement)).toEqual([
    undefined,
    '{"agreement":"of second"}',
  ]);
  await books.close();
});

test('a sale of version 1 says what was paid where its offer can be read, and is kept where it cannot', async () => {
  const token = tokenOf(vectorNamed(vectorNames('offer', 'valid')[0] ?? ''));
  const { price, priceCurrency: currency, itemOffered } = decode('offer', token).claims;
  const path = await oldBooks(
    'awards.db',
    `INSERT INTO offers VALUES ('read', 'copy', '${token}', 'b', 1);
     INSERT INTO awards VALUES (2, 'second', 'read', 'b', 1, 'c', 's', 2, NULL, NULL, NULL, NULL, NULL, 'token', 'sold')`,
  );
  const books = await openSqliteBooks(path);
  expect(await books.findAward('award')).toEqual(beforeAgreements({ ...sale('award', { sku: 'b', quantity: 2 }), amount: 0n }));
  expect(await books.findAward('second')).toMatchObject({
    category: itemOffered.category,
    amount: parseAmount(price, currency),
    currency,
    refusal: { reason: 'sold' },
  });
  expect(await books.chainHead()).toEqual({ number: 2, previous: 'receipt of award' });
  await books.close();
});

test('any number of processes may bring one database to this version at once', async () => {
  const path = await oldBooks('many.db');
  const opened = await Promise.all(Array.from({ length: 4 }, () => openSqliteBooks(path)));
  for (const books of opened) expect(await books.countStock()).toBe(3);
  await Promise.all(opened.map((books) => books.close()));
});

test('a table that is not as the vocabulary wants it is made anew from what the stock says', async () => {
  const path = await oldBooks('vocabulary.db');
  await (await openSqliteBooks(path)).close();
  const database = await openDatabase(path);
  database.exec('DROP INDEX "by.car.model"; DROP INDEX "by.car.doors"; ALTER TABLE "stock.car" DROP COLUMN "doors.number"');
  database.close();
  const books = await openSqliteBooks(path);
  const requirements = [requirement('car', 'must', 'doors', { not: '5' })];
  expect((await books.match(stockQuery({ requirements }))).map(({ sku }) => sku)).toEqual(['😀']);
  await books.close();
});
