import { MevilleError } from '../../base/errors.js';
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
import { longest } from '../sql/matching.js';
import * as answers from './answers.js';
import * as awards from './awards.js';
import { Database, type Patience } from './database.js';
import { forget } from './forget.js';
import * as held from './held.js';
import { importStock } from './import.js';
import * as matching from './matching.js';
import { migrate } from './schema.js';
import * as stock from './stock.js';
import { tallies } from './tallies.js';

const usual: Patience = { statement: 10_000, lock: 5000, connect: 5000 };
const connections = { matching: 4, others: 8 };

/**
 * The vendor's books in a PostgreSQL database, for any number of responders at once. They have a schema of their own there, `meville`
 * unless the address ends in `?schema=NAME`, and touch nothing else.
 * @throws storage-failed, busy, usage-invalid
 */
export async function openPostgresBooks(url: string, patience: Partial<Patience> = {}): Promise<Books> {
  const place = { url, schema: schemaOf(url) };
  const others = { ...usual, ...patience };
  const database = await Database.open(place, connections.others, others);
  const matched = await Database.open(place, connections.matching, { ...others, statement: Math.min(longest, others.statement) });
  const books = new PostgresBooks(database, matched);
  try {
    await migrate(database, place.schema);
  } catch (thrown) {
    await books.close();
    throw thrown;
  }
  return books;
}

/** It is written into SQL, so it is made of few characters. */
function schemaOf(url: string): string {
  const name = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '').get('schema') ?? 'meville';
  if (/^(?!pg_)[a-z_][a-z0-9_]{0,62}$/.test(name)) return name;
  throw new MevilleError('usage-invalid', 'The schema of a store is a name of a to z, 0 to 9 and _, of at most 63 characters.');
}

class PostgresBooks implements Books {
  readonly #database: Database;
  /** Connections of their own, so that who sells does not wait for who searches. */
  readonly #matched: Database;

  constructor(database: Database, matched: Database) {
    this.#database = database;
    this.#matched = matched;
  }

  importStock(rows: AsyncIterable<StockRow> | Iterable<StockRow>, options: StockImport): Promise<StockImported> {
    return importStock(this.#database, rows, options);
  }

  listStock(page: { readonly after?: string; readonly limit: number }): Promise<readonly StockRow[]> {
    return stock.listStock(this.#database, page);
  }

  countStock(): Promise<number> {
    return stock.countStock(this.#database);
  }

  findStock(sku: string): Promise<StockRow | undefined> {
    return stock.findStock(this.#database, sku);
  }

  match(query: StockQuery): Promise<readonly StockRow[]> {
    return matching.matchStock(this.#matched, query);
  }

  inTheWay(query: Omit<StockQuery, 'limit'>): Promise<readonly number[]> {
    return matching.inTheWay(this.#matched, query);
  }

  findAnswer(copy: string): Promise<string | undefined> {
    return answers.findAnswer(this.#database, copy);
  }

  saveAnswer(entry: AnswerEntry): Promise<string> {
    return answers.saveAnswer(this.#database, entry);
  }

  hold(entry: HeldEntry): Promise<void> {
    return held.hold(this.#database, entry);
  }

  findHeld(identity: string): Promise<HeldEntry | undefined> {
    return held.findHeld(this.#database, identity);
  }

  listHeld(page: { readonly prefix?: string; readonly limit: number }): Promise<readonly HeldEntry[]> {
    return held.listHeld(this.#database, page);
  }

  findOffer(identity: string): Promise<OfferEntry | undefined> {
    return answers.findOffer(this.#database, identity);
  }

  findAward(award: string): Promise<AwardEntry | undefined> {
    return awards.findAward(this.#database, award);
  }

  chainHead(): Promise<ChainHead> {
    return awards.chainHead(this.#database);
  }

  settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'> {
    return awards.settle(this.#database, entry);
  }

  findReceipt(identity: string): Promise<AwardEntry | undefined> {
    return awards.findReceipt(this.#database, identity);
  }

  saveContact(entry: ContactEntry): Promise<void> {
    return awards.saveContact(this.#database, entry);
  }

  listAwards(page: { readonly limit: number }): Promise<readonly (AwardEntry & { readonly contact?: ContactEntry })[]> {
    return awards.listAwards(this.#database, page);
  }

  listReceipts(page: { readonly after?: number; readonly limit: number }): Promise<readonly AwardEntry[]> {
    return awards.listReceipts(this.#database, page);
  }

  tallies(days: { readonly from: number; readonly to: number }): Promise<readonly Tally[]> {
    return tallies(this.#database, days);
  }

  forget(before: number): Promise<number> {
    return forget(this.#database, before);
  }

  async ping(): Promise<void> {
    await this.#database.get('SELECT number FROM chain');
  }

  async close(): Promise<void> {
    await Promise.all([this.#database.close(), this.#matched.close()]);
  }
}
