import type { AnswerEntry, AwardEntry, Books, ChainHead, ContactEntry, OfferEntry, StockQuery, StockRow } from '../books.js';
import * as answers from './answers.js';
import * as awards from './awards.js';
import { openDatabase, type Database } from './driver.js';
import { matchStock } from './matching.js';
import { migrate } from './schema.js';
import * as stock from './stock.js';

/**
 * The vendor's books in one SQLite file, for any number of processes at once.
 * @throws storage-failed
 */
export async function openSqliteBooks(path: string): Promise<Books> {
  const database = await openDatabase(path);
  try {
    await migrate(database);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
  return new SqliteBooks(database);
}

/** The port is asynchronous because a server's store is; here every method but the import is done when it returns. */
class SqliteBooks implements Books {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  importStock(rows: AsyncIterable<StockRow> | Iterable<StockRow>): Promise<{ readonly added: number; readonly updated: number }> {
    return stock.importStock(this.#database, rows);
  }

  async listStock(page: { readonly after?: string; readonly limit: number }): Promise<readonly StockRow[]> {
    return stock.listStock(this.#database, page);
  }

  async countStock(): Promise<number> {
    return stock.countStock(this.#database);
  }

  async match(query: StockQuery): Promise<readonly StockRow[]> {
    return matchStock(this.#database, query);
  }

  async findAnswer(copy: string): Promise<string | undefined> {
    return answers.findAnswer(this.#database, copy);
  }

  async saveAnswer(entry: AnswerEntry): Promise<string> {
    return answers.saveAnswer(this.#database, entry);
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

  async close(): Promise<void> {
    this.#database.close();
  }
}
