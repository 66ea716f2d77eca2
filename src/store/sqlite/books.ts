import type {
  AnswerEntry,
  AwardEntry,
  Books,
  ChainHead,
  ContactEntry,
  HeldEntry,
  OfferEntry,
  StockImport,
  StockImported,
  StockQuery,
  StockRow,
  Tally,
} from '../books.js';
import * as answers from './answers.js';
import * as awards from './awards.js';
import { openDatabase, type Database } from './driver.js';
import { forget } from './forget.js';
import * as held from './held.js';
import { Matcher } from './matching.js';
import { migrate } from './schema.js';
import * as stock from './stock.js';
import { tallies } from './tallies.js';

/**
 * The vendor's books in one SQLite file, for any number of processes at once.
 * @throws storage-failed
 */
export async function openSqliteBooks(path: string): Promise<SqliteBooks> {
  const database = await openDatabase(path);
  try {
    await migrate(database);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
  return new SqliteBooks(database);
}

/**
 * One more connection to books that this process has opened before, without what it takes to make their tables.
 * @param patience how long a write waits for that of another process, in milliseconds
 * @throws storage-failed
 */
export const joinSqliteBooks = async (path: string, patience?: number): Promise<SqliteBooks> =>
  new SqliteBooks(await openDatabase(path, patience));

/** The port is asynchronous because a server's store is; here most methods are done when they return. */
export class SqliteBooks implements Books {
  readonly #database: Database;
  readonly #matcher: Matcher;

  constructor(database: Database) {
    this.#database = database;
    this.#matcher = new Matcher(database);
  }

  importStock(rows: AsyncIterable<StockRow> | Iterable<StockRow>, options: StockImport): Promise<StockImported> {
    return stock.importStock(this.#database, rows, options);
  }

  async listStock(page: { readonly after?: string; readonly limit: number }): Promise<readonly StockRow[]> {
    return stock.listStock(this.#database, page);
  }

  async countStock(): Promise<number> {
    return stock.countStock(this.#database);
  }

  async findStock(sku: string): Promise<StockRow | undefined> {
    return stock.findStock(this.#database, sku);
  }

  async match(query: StockQuery): Promise<readonly StockRow[]> {
    return this.#matcher.match(query);
  }

  async inTheWay(query: Omit<StockQuery, 'limit'>): Promise<readonly number[]> {
    return this.#matcher.inTheWay(query);
  }

  async findAnswer(copy: string): Promise<string | undefined> {
    return answers.findAnswer(this.#database, copy);
  }

  async saveAnswer(entry: AnswerEntry): Promise<string> {
    return answers.saveAnswer(this.#database, entry);
  }

  async hold(entry: HeldEntry): Promise<void> {
    held.hold(this.#database, entry);
  }

  async findHeld(identity: string): Promise<HeldEntry | undefined> {
    return held.findHeld(this.#database, identity);
  }

  async listHeld(page: { readonly prefix?: string; readonly limit: number }): Promise<readonly HeldEntry[]> {
    return held.listHeld(this.#database, page);
  }

  async findOffer(identity: string): Promise<OfferEntry | undefined> {
    return answers.findOffer(this.#database, identity);
  }

  async findAward(award: string): Promise<AwardEntry | undefined> {
    return awards.findAward(this.#database, award);
  }

  async chainHead(): Promise<ChainHead> {
    return awards.chainHead(this.#database);
  }

  async settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'> {
    return awards.settle(this.#database, entry);
  }

  async findReceipt(identity: string): Promise<AwardEntry | undefined> {
    return awards.findReceipt(this.#database, identity);
  }

  async saveContact(entry: ContactEntry): Promise<void> {
    awards.saveContact(this.#database, entry);
  }

  async listAwards(page: { readonly limit: number }): Promise<readonly (AwardEntry & { readonly contact?: ContactEntry })[]> {
    return awards.listAwards(this.#database, page);
  }

  async listReceipts(page: { readonly after?: number; readonly limit: number }): Promise<readonly AwardEntry[]> {
    return awards.listReceipts(this.#database, page);
  }

  async tallies(days: { readonly from: number; readonly to: number }): Promise<readonly Tally[]> {
    return tallies(this.#database, days);
  }

  forget(before: number): Promise<number> {
    return forget(this.#database, before);
  }

  async ping(): Promise<void> {
    this.#database.requireFile();
    this.#database.get('SELECT 1 FROM stock LIMIT 1');
  }

  /**
   * Calls that are begun in `work` write in one transaction, each as a part that fails alone. Only of those that are done when they return:
   * `saveAnswer`, `hold`, `settle` and `saveContact`.
   * @throws when it cannot be committed; then nothing of it is, whatever the calls have said
   */
  together(work: () => void): void {
    this.#database.transaction(work);
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}
