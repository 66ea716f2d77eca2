import type * as port from '../books.js';
import { storageFailed } from '../files.js';
import { openSqliteBooks } from '../sqlite/books.js';
import { Lane } from './lane.js';
import { Thread } from './thread.js';
import type { Method } from './wire.js';

/** The books in one SQLite file, kept by threads, so that no query and no lock holds up the rest of the process. */

export interface ThreadedOptions {
  /** How many threads match and list. */
  readonly readers?: number;
  /** The script of a thread. */
  readonly worker?: URL;
}

/** Every module but an entry is in dist/chunks/, so that this is where the bundler puts the entry of a thread. */
const builtWorker = (): URL => new URL('../store/threads/worker.js', import.meta.url);

/**
 * What each lane is for, and how long a call may take there, in milliseconds. A request asks each lane once or twice, and a server gives
 * it half a minute: what the books cannot do in time is told as busy before the server gives up.
 *
 * find   one row by its key: never behind a query
 * read   queries and lists: one at a time in each thread, so that a slow one holds up none that another thread is free for
 * write  as many at a time as there are: one transaction has them all, and the disk is waited for once
 */
const lanes = {
  find: { depth: 64, deadline: 4000 },
  read: { depth: 1, deadline: 6000 },
  write: { depth: 64, deadline: 12_000 },
} as const;

/**
 * The books for a responder: the same file as `openSqliteBooks`, each call in another thread than this one.
 * @throws storage-failed
 */
export async function openThreadedBooks(path: string, { readers = 2, worker = builtWorker() }: ThreadedOptions = {}): Promise<port.Books> {
  // Makes the tables, once and here; nothing else of the process has begun.
  await (await openSqliteBooks(path)).close();
  const thread = (writes: boolean): Thread => new Thread(worker, { path, writes });
  const books = new ThreadedBooks(path, {
    find: new Lane([thread(false)], lanes.find),
    read: new Lane(
      Array.from({ length: readers }, () => thread(false)),
      lanes.read,
    ),
    write: new Lane([thread(true)], lanes.write),
  });
  await books.open();
  return books;
}

type Result<M extends Method> = ReturnType<port.Books[M]>;

class ThreadedBooks implements port.Books {
  readonly #path: string;
  readonly #lanes: Readonly<Record<keyof typeof lanes, Lane>>;
  #closed: Promise<unknown> | undefined;

  constructor(path: string, threads: Readonly<Record<keyof typeof lanes, Lane>>) {
    this.#path = path;
    this.#lanes = threads;
  }

  async open(): Promise<void> {
    try {
      await Promise.all(Object.values(this.#lanes).map((lane) => lane.open()));
    } catch (thrown) {
      await this.close();
      throw thrown;
    }
  }

  /** On this thread: its rows come from here one by one, and a responder imports nothing. */
  async importStock(rows: AsyncIterable<port.StockRow> | Iterable<port.StockRow>, options: port.StockImport): Promise<port.StockImported> {
    const books = await openSqliteBooks(this.#path);
    try {
      return await books.importStock(rows, options);
    } finally {
      await books.close();
    }
  }

  listStock(page: { readonly after?: string; readonly limit: number }): Promise<readonly port.StockRow[]> {
    return this.#ask('read', 'listStock', page);
  }

  countStock(): Promise<number> {
    return this.#ask('read', 'countStock');
  }

  findStock(sku: string): Promise<port.StockRow | undefined> {
    return this.#ask('find', 'findStock', sku);
  }

  match(query: port.StockQuery): Promise<readonly port.StockRow[]> {
    return this.#ask('read', 'match', query);
  }

  inTheWay(query: Omit<port.StockQuery, 'limit'>): Promise<readonly number[]> {
    return this.#ask('read', 'inTheWay', query);
  }

  findAnswer(copy: string): Promise<string | undefined> {
    return this.#ask('find', 'findAnswer', copy);
  }

  saveAnswer(entry: port.AnswerEntry): Promise<string> {
    return this.#ask('write', 'saveAnswer', entry);
  }

  hold(entry: port.HeldEntry): Promise<void> {
    return this.#ask('write', 'hold', entry);
  }

  findHeld(identity: string): Promise<port.HeldEntry | undefined> {
    return this.#ask('find', 'findHeld', identity);
  }

  listHeld(page: { readonly prefix?: string; readonly limit: number }): Promise<readonly port.HeldEntry[]> {
    return this.#ask('read', 'listHeld', page);
  }

  findOffer(identity: string): Promise<port.OfferEntry | undefined> {
    return this.#ask('find', 'findOffer', identity);
  }

  findAward(award: string): Promise<port.AwardEntry | undefined> {
    return this.#ask('find', 'findAward', award);
  }

  chainHead(): Promise<port.ChainHead> {
    return this.#ask('find', 'chainHead');
  }

  settle(entry: port.AwardEntry): Promise<port.AwardEntry | 'sold' | 'moved'> {
    return this.#ask('write', 'settle', entry);
  }

  findReceipt(identity: string): Promise<port.AwardEntry | undefined> {
    return this.#ask('find', 'findReceipt', identity);
  }

  saveContact(entry: port.ContactEntry): Promise<void> {
    return this.#ask('write', 'saveContact', entry);
  }

  listAwards(page: { readonly limit: number }): Promise<readonly (port.AwardEntry & { readonly contact?: port.ContactEntry })[]> {
    return this.#ask('read', 'listAwards', page);
  }

  listReceipts(page: { readonly after?: number; readonly limit: number }): Promise<readonly port.AwardEntry[]> {
    return this.#ask('read', 'listReceipts', page);
  }

  tallies(days: { readonly from: number; readonly to: number }): Promise<readonly port.Tally[]> {
    return this.#ask('read', 'tallies', days);
  }

  forget(before: number): Promise<number> {
    return this.#ask('write', 'forget', before);
  }

  ping(): Promise<void> {
    return this.#ask('find', 'ping');
  }

  /** Finishes what was taken. */
  async close(): Promise<void> {
    this.#closed ??= Promise.all(Object.values(this.#lanes).map((lane) => lane.close()));
    await this.#closed;
  }

  async #ask<M extends Method>(lane: keyof typeof lanes, method: M, ...args: Parameters<port.Books[M]>): Promise<Awaited<Result<M>>> {
    if (this.#closed !== undefined) throw storageFailed(this.#path, 'is closed');
    return (await this.#lanes[lane].call(method, args)) as Awaited<Result<M>>;
  }
}
