import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { MevilleError } from '../../base/errors.js';
import { joinSqliteBooks, type SqliteBooks } from '../sqlite/books.js';
import { isBusy } from '../sqlite/driver.js';
import { carry, type Call, type Method, type Order, type Outcome, type Report, type ThreadData } from './wire.js';

/** A thread that keeps the books: it does what it is told, in the order it is told. */

const port = parentPort;
if (port === null) throw new Error('this is the script of a worker thread');
const { path, writes } = workerData as ThreadData;
const report = (what: Report): void => port.postMessage(what);

/**
 * How long a write waits for that of another process, in milliseconds. Nothing else waits with it, and an import's last step takes
 * seconds; it ends before the caller gives up.
 */
const patience = 10_000;

/** What is done when it returns, and can therefore share a transaction. */
const shared: ReadonlySet<Method> = new Set(['saveAnswer', 'hold', 'settle', 'saveContact']);

try {
  const books = await joinSqliteBooks(path, writes ? patience : undefined);
  port.on('message', (first: Order) => {
    const orders = [first, ...waiting()];
    const calls = orders.filter((order) => order !== 'close');
    const writings = calls.filter(({ method }) => shared.has(method));
    if (writings.length > 0) void together(books, writings);
    for (const call of calls) if (!shared.has(call.method)) void answer([call], [begin(books, call)]);
    // Nothing is under way any more when there is nothing more to come.
    if (calls.length < orders.length) void books.close().then(() => port.close());
  });
} catch (thrown) {
  report({ failed: carry(thrown) });
  port.close();
}

/** What else has been told meanwhile. */
function* waiting(): Generator<Order> {
  for (let next = take(); next !== undefined; next = take()) yield next.message;
}

const take = (): { readonly message: Order } | undefined => receiveMessageOnPort(port);

/** Each call has its own outcome; what they write is committed as one, and when that fails all of them have failed. */
async function together(books: SqliteBooks, calls: readonly Call[]): Promise<void> {
  let results: Promise<unknown>[] = [];
  try {
    books.together(() => {
      results = calls.map((call) => begin(books, call));
    });
  } catch (thrown) {
    await Promise.allSettled(results);
    results = calls.map(() => Promise.reject(thrown));
  }
  await answer(calls, results);
}

async function answer(calls: readonly Call[], results: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(results);
  const outcomes = settled.map((result, i): Outcome => {
    const id = calls[i]?.id ?? 0;
    return result.status === 'fulfilled' ? { id, value: result.value } : { id, error: carry(told(result.reason)) };
  });
  report({ outcomes });
}

const begin = (books: SqliteBooks, { method, args }: Call): Promise<unknown> =>
  (books[method] as (...args: Call['args']) => Promise<unknown>).apply(books, [...args]);

/** A lock that outlasted our patience is no damage. */
const told = (thrown: unknown): unknown =>
  isBusy(thrown) ? new MevilleError('busy', 'Another process is writing to the books.', { cause: thrown }) : thrown;
