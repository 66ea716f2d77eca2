import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Books } from '../../src/store/books.js';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { openDatabase } from '../../src/store/sqlite/driver.js';
import { openThreadedBooks } from '../../src/store/threads/books.js';
import { answerEntry, booksContract, list, sale, stockQuery, stockRow } from '../contracts/books.js';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-threads-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const newPath = (): string => {
  count += 1;
  return join(folder, `books-${String(count)}.db`);
};

/** Threads run JavaScript, so it is that of the last build. */
const worker = pathToFileURL(join(import.meta.dirname, '../../dist/store/threads/worker.js'));

booksContract('the books in SQLite, kept by threads', () => openThreadedBooks(newPath(), { worker }));

/** The script of a thread that does what it is told, and `also` when it is told something. */
async function wayward(also: string): Promise<URL> {
  count += 1;
  const script = join(folder, `worker-${String(count)}.mjs`);
  await writeFile(
    script,
    `
    import { existsSync, writeFileSync } from 'node:fs';
    import { parentPort, workerData } from 'node:worker_threads';
    const on = parentPort.on.bind(parentPort);
    parentPort.on = (name, listen) => on(name, (order) => {
      const { args } = order;
      ${also}
      listen(order);
    });
    await import(${JSON.stringify(worker.href)});
    `,
  );
  return pathToFileURL(script);
}

const opened: Books[] = [];
async function open(path: string, script: URL = worker, readers = 2): Promise<Books> {
  const books = await openThreadedBooks(path, { worker: script, readers });
  opened.push(books);
  return books;
}
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(opened.splice(0).map((books) => books.close()));
});

const numbers = (length: number): string[] => Array.from({ length }, (_, index) => String(index));

describe('calls that share a transaction', () => {
  test('each has its own result, also beside one that fails', async () => {
    const books = await open(newPath());
    const twice = { identity: 'twice', sku: 'sku' };
    const outcomes = await Promise.allSettled([
      ...numbers(100).map((copy) => books.saveAnswer(answerEntry(copy, [{ identity: `offer ${copy}`, sku: 'sku' }]))),
      books.saveAnswer(answerEntry('faulty', [twice, twice])),
      books.saveAnswer({ ...answerEntry('7', []), sealed: 'later' }),
    ]);
    expect(outcomes.slice(0, 100)).toEqual(numbers(100).map((copy) => ({ status: 'fulfilled', value: `sealed answer to ${copy}` })));
    expect(outcomes[100]).toMatchObject({ status: 'rejected' });
    expect(outcomes[101]).toEqual({ status: 'fulfilled', value: 'sealed answer to 7' });
    expect(await books.findAnswer('faulty')).toBeUndefined();
    expect(await books.findOffer('twice')).toBeUndefined();
    expect(await books.findOffer('offer 99')).toMatchObject({ sku: 'sku' });
  });

  test('nothing of them is kept when it cannot be committed', async () => {
    const books = await openSqliteBooks(newPath());
    opened.push(books);
    const saved: Promise<string>[] = [];
    const commit = (): void =>
      books.together(() => {
        saved.push(books.saveAnswer(answerEntry('copy', [])));
        throw new Error('the disk is full');
      });
    expect(commit).toThrow('the disk is full');
    await Promise.all(saved);
    expect(await books.findAnswer('copy')).toBeUndefined();
    expect(await books.saveAnswer(answerEntry('copy', []))).toBe('sealed answer to copy');
  });

  test('of many awards for one unit on two sets of threads one is a sale', async () => {
    const path = newPath();
    const both = [await open(path), await open(path)] as const;
    await both[0].importStock([stockRow('one')], list);
    const offers = numbers(30);
    await both[0].saveAnswer(
      answerEntry(
        'copy',
        offers.map((identity) => ({ identity, sku: 'one' })),
      ),
    );
    const sold = await Promise.all(
      offers.map((offer, i) => both[i % 2 === 0 ? 0 : 1].settle(sale(`award ${offer}`, { offer, sku: 'one' }))),
    );
    expect(sold.filter((outcome) => typeof outcome !== 'string')).toHaveLength(1);
    expect(await both[1].findStock('one')).toMatchObject({ quantity: 0 });
  });
});

describe('what goes wrong in a thread', () => {
  test('an error comes back as what it is', async () => {
    const books = await open(newPath());
    const direct = await openSqliteBooks(newPath());
    opened.push(direct);
    const errorOf = (from: Books): Promise<unknown> => from.match(stockQuery({ limit: -1 })).catch((thrown: unknown) => thrown);
    const { code, message, hint, faults } = (await errorOf(direct)) as { code: string; message: string; hint: string; faults: unknown };
    expect(await errorOf(books)).toMatchObject({ name: 'MevilleError', code, message, hint, faults });
    expect(code).toBe('value-invalid');
  });

  test('a file that is no database is storage-failed, and no thread is left', async () => {
    const path = newPath();
    await writeFile(path, 'not a database, but long enough to be told from an empty one\n'.repeat(20));
    await expect(openThreadedBooks(path, { worker })).rejects.toMatchObject({ code: 'storage-failed', file: path });
  });

  test('a script that is not there is storage-failed', async () => {
    await expect(openThreadedBooks(newPath(), { worker: pathToFileURL(join(folder, 'none.mjs')) })).rejects.toMatchObject({
      code: 'storage-failed',
    });
  });

  test('a thread that dies fails the calls it had, and the next ones find another', async () => {
    const script = await wayward(`if (args?.[0] === 'die') process.exit(1);`);
    const books = await open(newPath(), script);
    await books.saveAnswer(answerEntry('copy', []));
    const calls = await Promise.allSettled([books.findAnswer('die'), books.countStock(), books.saveAnswer(answerEntry('other', []))]);
    expect(calls).toMatchObject([
      { status: 'rejected', reason: { code: 'storage-failed' } },
      { status: 'fulfilled', value: 0 },
      { status: 'fulfilled', value: 'sealed answer to other' },
    ]);
    expect(await books.findAnswer('copy')).toBe('sealed answer to copy');
    await expect(books.findAnswer('die')).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await books.findAnswer('other')).toBe('sealed answer to other');
  });

  test('a thread that dies whenever it is started fails its calls, is not started for each, and comes back', async () => {
    const path = newPath();
    const script = await wayward(`if (args?.[0] === 'die') process.exit(1);`);
    const books = await open(path, script);
    const source = await readFile(script, 'utf8');
    await writeFile(
      script,
      `import { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(`${path}.starts`)}, 'x');\nprocess.exit(1);`,
    );
    await expect(books.findAnswer('die')).rejects.toMatchObject({ code: 'storage-failed' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const copy of numbers(20)) await expect(books.findAnswer(copy)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readFile(`${path}.starts`, 'utf8')).toBe('x');
    expect(await books.countStock()).toBe(0);
    await writeFile(script, source);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await books.findAnswer('copy')).toBeUndefined();
  });

  test('a call that a lock holds up is busy in time, and what it was to write is found later', async () => {
    const path = newPath();
    const books = await open(path);
    const other = await openDatabase(path);
    other.exec('BEGIN IMMEDIATE');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const saving = books.saveAnswer(answerEntry('copy', []));
    const late = expect(saving).rejects.toMatchObject({ code: 'busy' });
    expect(await books.findAnswer('copy')).toBeUndefined();
    expect(await books.match(stockQuery())).toEqual([]);
    await vi.advanceTimersByTimeAsync(30_000);
    await late;
    vi.useRealTimers();
    other.exec('COMMIT');
    other.close();
    expect(await books.saveAnswer({ ...answerEntry('copy', []), sealed: 'again' })).toBe('sealed answer to copy');
  });
});

describe('a slow query', () => {
  /** A thread that is asked for the category `stall` does nothing else until a file is there. */
  const stalling = `if (args?.[0]?.category === 'stall') { writeFileSync(workerData.path + '.stalled', ''); while (!existsSync(workerData.path + '.go')); }`;

  test('holds up nothing but its own thread, and with all of them queries alone', async () => {
    const path = newPath();
    const books = await open(path, await wayward(stalling));
    const slow = [books.match(stockQuery({ category: 'stall' }))];
    const quick = [1, 2, 3].map(async () => books.match(stockQuery()));
    expect(await Promise.all(quick)).toEqual([[], [], []]);
    expect(await books.saveAnswer(answerEntry('copy', []))).toBe('sealed answer to copy');
    slow.push(books.match(stockQuery({ category: 'stall' })));
    let answered = false;
    const waiting = books.countStock().finally(() => (answered = true));
    expect(await books.findAnswer('copy')).toBe('sealed answer to copy');
    expect(await books.chainHead()).toEqual({ number: 1 });
    expect(await books.saveAnswer(answerEntry('other', []))).toBe('sealed answer to other');
    expect(answered).toBe(false);
    await writeFile(`${path}.go`, '');
    expect(await Promise.all(slow)).toEqual([[], []]);
    expect(await waiting).toBe(0);
  });
});

describe('closing', () => {
  test('finishes what was taken, and takes no more', async () => {
    const path = newPath();
    const books = await open(path);
    const taken = numbers(200).map((copy) => books.saveAnswer(answerEntry(copy, [])));
    const closing = books.close();
    await expect(books.findAnswer('0')).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await Promise.all(taken)).toEqual(numbers(200).map((copy) => `sealed answer to ${copy}`));
    await closing;
    const again = await openSqliteBooks(path);
    opened.push(again);
    for (const copy of numbers(200)) expect(await again.findAnswer(copy)).toBe(`sealed answer to ${copy}`);
  });
});
