import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Books } from '../../src/store/books.js';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { openDatabase } from '../../src/store/sqlite/driver.js';
import { bundle, sourceOf } from './bundle.js';
import { answerEntry, booksContract, list, sale, stockQuery, stockRow } from '../contracts/books.js';

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
    await books.importStock([stockRow('a')], list);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(await modeOf(file)).toBe(0o600);
    await books.close();
  });

  test('what was stored is there when the books are opened again', async () => {
    const path = newPath();
    const books = await openSqliteBooks(path);
    await books.importStock([stockRow('a', { texts: { doors: '5' } })], list);
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

  test.each([
    ['removed', async (path: string) => rename(path, `${path}.away`)],
    ['replaced by its copy', async (path: string) => rename(path, `${path}.away`).then(async () => copyFile(`${path}.away`, path))],
  ])('that is %s while it is open takes nothing that would be lost with the process, and goes on when it is back', async (_, take) => {
    const path = newPath();
    const books = await openSqliteBooks(path);
    await take(path);
    for (const attempt of [() => books.ping(), () => books.saveAnswer(answerEntry('copy', [])), () => books.settle(sale('award'))])
      await expect(attempt()).rejects.toMatchObject({ code: 'storage-failed', file: path });
    await rename(`${path}.away`, path);
    await books.ping();
    expect(await books.findAnswer('copy')).toBeUndefined();
    expect(await books.saveAnswer(answerEntry('copy', []))).toBe(answerEntry('copy', []).sealed);
    await books.close();
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
    await opened[0]?.importStock([stockRow('a')], list);
    for (const books of opened) expect(await books.countStock()).toBe(1);
    await Promise.all(opened.map((books) => books.close()));
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
    await all[0]?.importStock([stockRow('one')], list);
    await all[0]?.saveAnswer(
      answerEntry(
        'copy',
        offers.map((identity) => ({ identity, sku: 'one' })),
      ),
    );
    const outcomes = await Promise.all(offers.map((offer, index) => sell(all[index % 4] as Books, `award ${String(index)}`, offer, 'one')));
    expect(outcomes.filter((outcome) => outcome === 'receipt')).toHaveLength(1);
    expect((await all[1]?.listStock({ limit: 1 }))?.[0]?.quantity).toBe(0);
    expect(await all[1]?.match(stockQuery())).toEqual([]);
    await Promise.all(all.map((books) => books.close()));
  });

  test('the chain of receipts is unbroken after fifty sales on four connections', async () => {
    const all = await open(4);
    const offers = Array.from({ length: 50 }, (_, index) => `offer ${String(index)}`);
    await all[0]?.importStock([stockRow('many', { quantity: 50 })], list);
    await all[0]?.saveAnswer(
      answerEntry(
        'copy',
        offers.map((identity) => ({ identity, sku: 'many' })),
      ),
    );
    await Promise.all(offers.map((offer, index) => sell(all[index % 4] as Books, `award ${String(index)}`, offer, 'many')));
    const receipts = (await all[3]?.listAwards({ limit: 100 }))?.toReversed().map(({ receipt }) => receipt);
    expect(receipts?.map((receipt) => receipt?.number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(receipts?.map((receipt) => receipt?.previous)).toEqual([
      undefined,
      ...(receipts?.slice(0, -1).map((receipt) => receipt?.identity) ?? []),
    ]);
    expect((await all[0]?.listStock({ limit: 1 }))?.[0]?.quantity).toBe(0);
    await Promise.all(all.map((books) => books.close()));
  });

  test('of many answers to one copy all are told the first', async () => {
    const all = await open(4);
    const told = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (all[index % 4] as Books).saveAnswer({ ...answerEntry('copy', []), sealed: `answer ${String(index)}` }),
      ),
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
      list,
    );
    await expect(importing).rejects.toThrow('broken off');
    expect(await books?.findAnswer('copy')).toBe('sealed answer to copy');
    await books?.close();
  });
});

describe('several processes', () => {
  test('of eight that sell the last unit at one moment one does, and a killed one loses nothing it acknowledged', async () => {
    const script = await bundle(
      folder,
      `
      import { openSqliteBooks } from ${sourceOf('store/sqlite/books.ts')};
      const [path, name] = process.argv.slice(2);
      const books = await openSqliteBooks(path);
      const sell = async (sku, award) => {
        for (;;) {
          const head = await books.chainHead();
          const receipt = { identity: 'receipt of ' + award, token: 't', orderNumber: 'o', ...head };
          const outcome = await books.settle({ award, offer: award, sku, quantity: 1, customer: 'c', category: 'car', amount: 1n, currency: 'GBP', sealed: 's', at: 1, receipt });
          if (outcome !== 'moved') return outcome === 'sold' ? 'sold' : 'receipt';
        }
      };
      process.on('message', async () => {
        process.send(await sell('last', name));
        for (let round = 0; ; round += 1) {
          const award = name + ' ' + round;
          await books.saveAnswer({ category: 'car', until: 9, copy: award, customer: 'c', reply: 'r', sealed: 's', at: 1, offers: [{ identity: award, token: 't', sku: 'many', quantity: 1 }] });
          await sell('many', award);
          process.send(award);
        }
      });
      process.send('ready');
    `,
    );
    const path = newPath();
    const names = Array.from({ length: 8 }, (_, index) => `process-${String(index)}`);
    const books = await openSqliteBooks(path);
    await books.importStock([stockRow('last'), stockRow('many', { quantity: 1_000_000 })], list);
    await books.saveAnswer(
      answerEntry(
        'copy',
        names.map((identity) => ({ identity, sku: 'last' })),
      ),
    );
    const children = names.map((name) => fork(script, [path, name]));
    await Promise.all(children.map((child) => once(child, 'message')));
    const outcomes: string[] = [];
    const acknowledged: string[] = [];
    const killed = children.map((child) => {
      child.on('message', (message) => {
        if (message === 'sold' || message === 'receipt') outcomes.push(message);
        else acknowledged.push(message as string);
        if (acknowledged.length >= 40) for (const each of children) each.kill('SIGKILL');
      });
      return once(child, 'exit');
    });
    for (const child of children) child.send('go');
    await Promise.all(killed);
    expect(outcomes.filter((outcome) => outcome === 'receipt')).toHaveLength(1);
    const stored = await books.listAwards({ limit: 1_000_000 });
    const awards = new Set(stored.map(({ award }) => award));
    expect(acknowledged.filter((award) => !awards.has(award))).toEqual([]);
    const receipts = stored.toReversed().map(({ receipt }) => receipt);
    expect(receipts.map((receipt) => receipt?.number)).toEqual(receipts.map((_, index) => index + 1));
    expect(receipts.slice(1).map((receipt) => receipt?.previous)).toEqual(receipts.slice(0, -1).map((receipt) => receipt?.identity));
    expect((await books.listStock({ limit: 2 })).map(({ quantity }) => quantity)).toEqual([0, 1_000_000 - (stored.length - 1)]);
    await books.close();
    const database = await openDatabase(path);
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    database.close();
  }, 60_000);
});
