import { chmod, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Books } from '../../src/store/books.js';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { openDatabase } from '../../src/store/sqlite/driver.js';
import { answerEntry, booksContract, sale, stockQuery, stockRow } from '../contracts/books.js';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-books-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const newPath = (): string => {
  count += 1;
  return join(folder, `books-${String(count)}.db`);
};

booksContract('the books in SQLite', () => openSqliteBooks(newPath()));

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

describe('the file of the books', () => {
  test('it and its journal are for the owner alone, whatever the umask, and a looser one is tightened', async () => {
    const path = newPath();
    await writeFile(path, '', { mode: 0o644 });
    await chmod(path, 0o644);
    const books = await openSqliteBooks(path);
    await books.importStock([stockRow('a')]);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(await modeOf(file)).toBe(0o600);
    await books.close();
  });

  test('what was stored is there when the books are opened again', async () => {
    const path = newPath();
    const books = await openSqliteBooks(path);
    await books.importStock([stockRow('a', { texts: { doors: '5' } })]);
    await books.close();
    const again = await openSqliteBooks(path);
    expect(await again.listStock({ limit: 10 })).toEqual([stockRow('a', { texts: { doors: '5' } })]);
    await again.close();
  });

  test('a symbolic link in its place is storage-failed', async () => {
    const path = newPath();
    await symlink(join(folder, 'elsewhere'), path);
    await expect(openSqliteBooks(path)).rejects.toMatchObject({ code: 'storage-failed', file: path });
    expect(await readdir(folder)).not.toContain('elsewhere');
  });

  test('a file that is no database is storage-failed, and stays as it is', async () => {
    const path = newPath();
    await writeFile(path, 'not a database, but long enough to be told from an empty one\n'.repeat(20));
    await expect(openSqliteBooks(path)).rejects.toMatchObject({ code: 'storage-failed', file: path });
    expect((await stat(path)).size).toBe(1220);
  });

  test('books of a newer program are storage-failed, and nothing is changed', async () => {
    const path = newPath();
    const database = await openDatabase(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openSqliteBooks(path)).rejects.toMatchObject({ code: 'storage-failed' });
    const after = await openDatabase(path);
    expect(after.get('PRAGMA user_version')).toEqual({ user_version: 99n });
    expect(after.all('SELECT name FROM sqlite_schema')).toEqual([]);
    after.close();
  });

  test('any number of connections may make the tables at once', async () => {
    const path = newPath();
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSqliteBooks(path)));
    await opened[0]?.importStock([stockRow('a')]);
    for (const books of opened) expect(await books.countStock()).toBe(1);
    await Promise.all(opened.map((books) => books.close()));
  });

  test('a must is served by the index of its property', async () => {
    const path = newPath();
    await (await openSqliteBooks(path)).close();
    const database = await openDatabase(path);
    const plan = database.all(
      `EXPLAIN QUERY PLAN SELECT sku FROM stock WHERE category = ? AND currency = ? AND quantity >= ? AND ((NOT ("car.model.text" IS NOT NULL) OR ("car.model.text" = ?)))`,
      'car',
      'GBP',
      1,
      'yaris',
    );
    database.close();
    expect(JSON.stringify(plan.map((step) => step['detail']))).toContain('by.car.model.text');
  });
});

describe('many at once', () => {
  const open = async (connections: number): Promise<Books[]> => {
    const path = newPath();
    return Promise.all(Array.from({ length: connections }, () => openSqliteBooks(path)));
  };

  /** As a responder does it: sign for the head of the chain, and again when it has moved. */
  async function sell(books: Books, award: string, offer: string, sku: string): Promise<string> {
    for (;;) {
      const head = await books.chainHead();
      // Lets the others read the same head.
      await new Promise(setImmediate);
      const outcome = await books.settle(sale(award, { offer, sku, ...head }));
      if (outcome !== 'moved') return outcome === 'sold' ? 'sold' : 'receipt';
    }
  }

  test('of many awards for one unit one is a sale', async () => {
    const all = await open(4);
    const offers = Array.from({ length: 20 }, (_, index) => `offer ${String(index)}`);
    await all[0]?.importStock([stockRow('one')]);
    await all[0]?.saveAnswer(answerEntry('copy', offers.map((identity) => ({ identity, sku: 'one' }))));
    const outcomes = await Promise.all(offers.map((offer, index) => sell(all[index % 4] as Books, `award ${String(index)}`, offer, 'one')));
    expect(outcomes.filter((outcome) => outcome === 'receipt')).toHaveLength(1);
    expect((await all[1]?.listStock({ limit: 1 }))?.[0]?.quantity).toBe(0);
    expect(await all[1]?.match(stockQuery())).toEqual([]);
    await Promise.all(all.map((books) => books.close()));
  });

  test('the chain of receipts is unbroken after fifty sales on four connections', async () => {
    const all = await open(4);
    const offers = Array.from({ length: 50 }, (_, index) => `offer ${String(index)}`);
    await all[0]?.importStock([stockRow('many', { quantity: 50 })]);
    await all[0]?.saveAnswer(answerEntry('copy', offers.map((identity) => ({ identity, sku: 'many' }))));
    await Promise.all(offers.map((offer, index) => sell(all[index % 4] as Books, `award ${String(index)}`, offer, 'many')));
    const receipts = (await all[3]?.listAwards({ limit: 100 }))?.toReversed().map(({ receipt }) => receipt);
    expect(receipts?.map((receipt) => receipt?.number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(receipts?.map((receipt) => receipt?.previous)).toEqual([undefined, ...(receipts?.slice(0, -1).map((receipt) => receipt?.identity) ?? [])]);
    expect((await all[0]?.listStock({ limit: 1 }))?.[0]?.quantity).toBe(0);
    await Promise.all(all.map((books) => books.close()));
  });

  test('of many answers to one copy all are told the first', async () => {
    const all = await open(4);
    const told = await Promise.all(
      Array.from({ length: 20 }, (_, index) => all[index % 4]?.saveAnswer({ ...answerEntry('copy', []), sealed: `answer ${String(index)}` })),
    );
    expect(new Set(told).size).toBe(1);
    await Promise.all(all.map((books) => books.close()));
  });

  test('what is asked while an import waits for its rows is no part of it', async () => {
    const [books] = await open(1);
    const importing = books?.importStock(
      (async function* rows() {
        yield stockRow('a');
        await books.saveAnswer(answerEntry('copy', []));
        expect(await books.countStock()).toBe(0);
        throw new Error('broken off');
      })(),
    );
    await expect(importing).rejects.toThrow('broken off');
    expect(await books?.findAnswer('copy')).toBe('sealed answer to copy');
    await books?.close();
  });
});
