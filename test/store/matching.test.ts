import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Books, StockQuery } from '../../src/store/books.js';
import { usualReach, type Reach } from '../../src/store/sql/matching.js';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { openDatabase } from '../../src/store/sqlite/driver.js';
import { Matcher } from '../../src/store/sqlite/matching.js';
import { list, requirement, stockQuery, stockRow } from '../contracts/books.js';
import { matchingContract } from '../contracts/matching.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-matching-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Books whose plan looks no further than that, so that a few rows are many to it. */
async function openNear(name: string, reach: Reach): Promise<Books> {
  const path = join(folder, name);
  const books = await openSqliteBooks(path);
  const database = await openDatabase(path);
  const matcher = new Matcher(database, reach);
  const near = {
    match: async (query: StockQuery) => matcher.match(query),
    close: async (): Promise<void> => {
      database.close();
      await books.close();
    },
  };
  return new Proxy(books, {
    get: (target, key: keyof Books): unknown => {
      if (key === 'match' || key === 'close') return near[key];
      return key in target ? target[key].bind(target) : undefined;
    },
  });
}

matchingContract('matching in SQLite', () => openSqliteBooks(join(folder, 'books.db')));
matchingContract('matching by no index', () => openNear('none.db', { turns: [], cheapest: 4 }), 0.2);
matchingContract('matching by small parts of indexes', () => openNear('small.db', { turns: [2, 5], cheapest: 0 }), 0.2);

describe('a request that takes too long', () => {
  test('is busy, whatever it asks, and the next one is answered', async () => {
    const path = join(folder, 'busy.db');
    const books = await openSqliteBooks(path);
    await books.importStock(
      (function* rows() {
        for (let row = 0; row < 5000; row += 1) yield stockRow(String(row), { price: BigInt(row) });
      })(),
      list,
    );
    let now = 0;
    let hurry = true;
    const database = await openDatabase(path);
    const matcher = new Matcher(database, usualReach, () => (now += hurry ? 1_000_000 : 0));
    const { limit: _, ...query } = stockQuery({ requirements: [requirement('car', 'must', 'features', { has: 'wings' })] });
    expect(() => matcher.match(stockQuery({ limit: 10_000 }))).toThrow(expect.objectContaining({ code: 'busy' }));
    expect(() => matcher.inTheWay(query)).toThrow(expect.objectContaining({ code: 'busy' }));
    hurry = false;
    expect(matcher.match(stockQuery({ limit: 10_000 }))).toHaveLength(5000);
    database.close();
    await books.close();
  });
});
