import type { Value } from '../base/values/value.js';
import type { Requirement } from '../documents/requirement.js';

/** The vendor's port: stock, answers given, awards taken. */

/** One thing, or several alike, that the vendor sells. */
export interface StockRow {
  readonly sku: string;
  readonly category: string;
  /** How many there are. */
  readonly quantity: number;
  /** List price of one, tax included, in minor units of `currency`. */
  readonly price: bigint;
  readonly currency: string;
  /** The least that one may be sold for, in minor units; known to the vendor alone. */
  readonly floor?: bigint;
  /** The day it came into stock, counted from 1970-01-01 in UTC; where the list does not say, the day it was first taken in. */
  readonly since?: number;
  /** By friendly name. */
  readonly values: ReadonlyMap<string, Value>;
  /** From award to delivery, in days. */
  readonly leadDays?: number;
}

export interface StockImport {
  /** The day of the import, counted from 1970-01-01 in UTC. */
  readonly today: number;
  /** Rows of this category that the list does not have are removed; without it they stay. */
  readonly replace?: string;
  /** Nothing is changed; the counts say what would have been. */
  readonly dryRun?: boolean;
}

/** How many rows were new, replaced one of their SKU, and vanished. */
export interface StockImported {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  /**
   * SKUs that the list says more of than is left, after some were sold since the list before; the first ten, in its order. Was the list
   * made before those sales, they are sold twice.
   */
  readonly restocked: readonly string[];
  readonly restockedCount: number;
}

/** How many are named. */
export const mostRestocked = 10;

export interface StockQuery {
  readonly category: string;
  readonly currency: string;
  /** At least this many are there. */
  readonly quantity: number;
  readonly requirements: readonly Requirement[];
  readonly limit: number;
}

/** What an offer promised, as the books need it to sell. */
export interface OfferedRow {
  readonly identity: string;
  readonly token: string;
  readonly sku: string;
  readonly quantity: number;
  /** Something that a person offered and the stock list does not have: it is sold once, and taken from no stock. */
  readonly unstocked?: true;
}

export interface AnswerEntry {
  /** What was asked for, for the tallies. */
  readonly category: string;
  /** Present when it is a refusal. */
  readonly refused?: {
    readonly reason: string;
    /** Names of the properties that stood in the way. */ readonly properties: readonly string[];
  };
  /** Identity of the request copy. */
  readonly copy: string;
  /** The copy's issuer; only it may award. */
  readonly customer: string;
  /** The copy's reply key (`x` of the JWK), to which receipts are sealed. */
  readonly reply: string;
  /** The sealed answer, the same for every time the copy is posted. */
  readonly sealed: string;
  readonly offers: readonly OfferedRow[];
  /** When the request and all its offers are over; what nobody awarded may be forgotten then. Seconds since 1970. */
  readonly until: number;
  /** Seconds since 1970. */
  readonly at: number;
}

/** A document that waits for a person to answer it; until then it is told "later". */
export interface HeldEntry {
  /** Identity of the request copy or the award. */
  readonly identity: string;
  readonly kind: 'request' | 'award';
  readonly category: string;
  /** The verified document, in its compact form. */
  readonly token: string;
  /** When its time is over, in seconds since 1970. */
  readonly until: number;
  readonly at: number;
}

/** An offer as it is found again when somebody awards it. */
export interface OfferEntry extends OfferedRow {
  readonly customer: string;
  readonly reply: string;
}

/** What became of an award; stored, and byte-identical for the same award ever after. */
export interface AwardEntry {
  /** Identity of the award. */
  readonly award: string;
  /** Identity of the offer. */
  readonly offer: string;
  readonly sku: string;
  readonly quantity: number;
  readonly customer: string;
  readonly category: string;
  /** What was or would have been paid, in minor units. */
  readonly amount: bigint;
  readonly currency: string;
  readonly sealed: string;
  readonly at: number;
  /** Present when it was sold; absent when it was refused. */
  readonly receipt?: {
    readonly identity: string;
    readonly token: string;
    readonly number: number;
    readonly orderNumber: string;
    readonly previous?: string;
    /** What was agreed, in the bytes that the customer keeps too; absent for what was sold before the books kept it. */
    readonly agreement?: string;
  };
  /** Present when it was refused. */
  readonly refusal?: { readonly token: string; readonly reason: string };
}

export interface ContactEntry {
  /** Identity of the contact document. */
  readonly identity: string;
  /** Identity of the receipt. */
  readonly receipt: string;
  readonly token: string;
  readonly at: number;
}

/** Where the next receipt stands in the chain. */
export interface ChainHead {
  readonly number: number;
  readonly previous?: string;
}

/** What is counted as it happens; the counts outlive what they count. */
export interface Tally {
  /** Counted from 1970-01-01 in UTC. */
  readonly day: number;
  /**
   * Of requests: `asked` all that were answered or are held, `offered` those with offers, `refused` (detail: the reason), `missed` (detail:
   * a property that stood in the way), `held`. `offers`: how many were made. Of awards: `sold` (detail: the currency, with the amount),
   * `declined` (detail: the reason).
   */
  readonly what: 'asked' | 'offered' | 'offers' | 'refused' | 'missed' | 'held' | 'sold' | 'declined';
  readonly category: string;
  readonly detail: string;
  readonly count: number;
  /** Minor units; of sales alone. */
  readonly amount: bigint;
}

export interface Books {
  /**
   * Adds rows and replaces those of the same SKU; of two of one SKU in the list the later counts. Nothing of it is seen before all of it is, and
   * memory does not grow with the list. What was sold stays sold while the list says the same quantity as before, so that importing a list
   * once more sells nothing twice. Whatever `rows` throws is thrown on, and nothing is changed.
   */
  importStock(rows: AsyncIterable<StockRow> | Iterable<StockRow>, options: StockImport): Promise<StockImported>;
  /** By SKU, in order, after the SKU given. */
  listStock(page: { readonly after?: string; readonly limit: number }): Promise<readonly StockRow[]>;
  countStock(): Promise<number>;
  /** @returns the row of a SKU */
  findStock(sku: string): Promise<StockRow | undefined>;
  /**
   * Rows that no `must` rules out (a `must` that cannot be told keeps a row): first those of which the fewest `must` are unknown, then those
   * that miss the fewest `should` (one that cannot be told is missed), then by list price, then those taken in first. The store's own query does it.
   * @throws busy when it would take longer than is good for the others
   */
  match(query: StockQuery): Promise<readonly StockRow[]>;
  /**
   * What keeps a query from matching anything: the places in `requirements` of each `must` without which there would be a row.
   * @throws busy as `match`
   */
  inTheWay(query: Omit<StockQuery, 'limit'>): Promise<readonly number[]>;
  /** The sealed answer to a copy that has been answered. */
  findAnswer(copy: string): Promise<string | undefined>;
  /** Stores the answer, unless there is one already; returns the one that is stored. The copy is held no longer. */
  saveAnswer(entry: AnswerEntry): Promise<string>;
  /** Keeps a document for a person, unless it is kept or has been answered. */
  hold(entry: HeldEntry): Promise<void>;
  findHeld(identity: string): Promise<HeldEntry | undefined>;
  /** Those whose identity begins with `prefix`, the oldest first. */
  listHeld(page: { readonly prefix?: string; readonly limit: number }): Promise<readonly HeldEntry[]>;
  findOffer(identity: string): Promise<OfferEntry | undefined>;
  findAward(award: string): Promise<AwardEntry | undefined>;
  /** The place of the next receipt. */
  chainHead(): Promise<ChainHead>;
  /**
   * Stores an outcome and, when it is a sale, takes the quantity from the stock, in one transaction. The award is held no longer.
   * @returns the entry that is stored for this award (an earlier one wins), or `sold` when the stock no longer has the quantity, or
   * `moved` when another receipt has taken the place in the chain meanwhile: read the head and sign again
   */
  settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'>;
  findReceipt(identity: string): Promise<AwardEntry | undefined>;
  saveContact(entry: ContactEntry): Promise<void>;
  /** Newest first, with the contact details that came. */
  listAwards(page: { readonly limit: number }): Promise<readonly (AwardEntry & { readonly contact?: ContactEntry })[]>;
  /** The sales in the order of the chain, after the receipt of that number. */
  listReceipts(page: { readonly after?: number; readonly limit: number }): Promise<readonly AwardEntry[]>;
  /** From one day to another, both included, by day, what, category and detail. */
  tallies(days: { readonly from: number; readonly to: number }): Promise<readonly Tally[]>;
  /**
   * Forgets what is over: answers and their offers that nobody awarded, documents held, awards that were refused. Sales, contact details and
   * tallies stay. It stops after about `limits.forgottenAtOnce`, so that nobody waits long for it, nor who wants to close the books.
   * @param before seconds since 1970
   * @returns how many answers, documents and awards are gone; 0 when there is nothing left to forget
   */
  forget(before: number): Promise<number>;
  /** Whether the books can be read now. @throws storage-failed */
  ping(): Promise<void>;
  close(): Promise<void>;
}
