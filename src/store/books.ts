import type { Value } from '../base/values/value.js';
import type { Requirement } from '../documents/requirement.js';

/** The vendor's port: stock, answers given, awards taken. */

/** One thing, or several alike, that the vendor sells. */
export interface StockRow {
  readonly sku: string;
  readonly category: string;
  /** How many there are. */
  readonly quantity: number;
  /** Price of one, everything included, in minor units of `currency`. */
  readonly price: bigint;
  readonly currency: string;
  /** By friendly name. */
  readonly values: ReadonlyMap<string, Value>;
  /** From award to delivery, in days. */
  readonly leadDays?: number;
}

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
}

export interface AnswerEntry {
  /** Identity of the request copy. */
  readonly copy: string;
  /** The copy's issuer; only it may award. */
  readonly customer: string;
  /** The copy's reply key (`x` of the JWK), to which receipts are sealed. */
  readonly reply: string;
  /** The sealed answer, the same for every time the copy is posted. */
  readonly sealed: string;
  readonly offers: readonly OfferedRow[];
  /** Seconds since 1970. */
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
  readonly sealed: string;
  readonly at: number;
  /** Present when it was sold; absent when it was refused. */
  readonly receipt?: {
    readonly identity: string;
    readonly token: string;
    readonly number: number;
    readonly orderNumber: string;
    readonly previous?: string;
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

export interface Books {
  /**
   * Adds rows and replaces those of the same SKU, all in one transaction: either all are there afterwards or none. What was sold stays
   * sold while the list says the same quantity as before, so that importing a list once more sells nothing twice.
   * @returns how many were new and how many replaced one
   */
  importStock(rows: AsyncIterable<StockRow> | Iterable<StockRow>): Promise<{ readonly added: number; readonly updated: number }>;
  /** By SKU, in order, after the SKU given. */
  listStock(page: { readonly after?: string; readonly limit: number }): Promise<readonly StockRow[]>;
  countStock(): Promise<number>;
  /**
   * Rows that no `must` rules out (a `must` that cannot be told keeps a row), those that meet every `should` first, each part by price
   * and then SKU. The store's own query does it.
   */
  match(query: StockQuery): Promise<readonly StockRow[]>;
  /** The sealed answer to a copy that has been answered. */
  findAnswer(copy: string): Promise<string | undefined>;
  /** Stores the answer, unless there is one already; returns the one that is stored. */
  saveAnswer(entry: AnswerEntry): Promise<string>;
  findOffer(identity: string): Promise<OfferEntry | undefined>;
  findAward(award: string): Promise<AwardEntry | undefined>;
  /** The place of the next receipt. */
  chainHead(): Promise<ChainHead>;
  /**
   * Stores an outcome and, when it is a sale, takes the quantity from the stock, in one transaction.
   * @returns the entry that is stored for this award (an earlier one wins), or `sold` when the stock no longer has the quantity, or
   * `moved` when another receipt has taken the place in the chain meanwhile: read the head and sign again
   */
  settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'>;
  findReceipt(identity: string): Promise<AwardEntry | undefined>;
  saveContact(entry: ContactEntry): Promise<void>;
  /** Newest first, with the contact details that came. */
  listAwards(page: { readonly limit: number }): Promise<readonly (AwardEntry & { readonly contact?: ContactEntry })[]>;
  close(): Promise<void>;
}
