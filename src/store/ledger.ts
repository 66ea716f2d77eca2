import type { RequestFacts } from '../documents/request/create.js';

/** The customer's port: what is remembered of requests and of vendors. State is derived from what was written; nothing is rewritten. */

/** A vendor in the vendor book. */
export interface VendorEntry {
  /** What the customer calls it. */
  readonly name: string;
  readonly origin: string;
  readonly loopback: boolean;
  /** Thumbprint of the signing key; from the first sight on, the pin decides and not the network. */
  readonly pin: string;
  /** The profile as it was last fetched and verified. */
  readonly profile: string;
}

export interface VendorBook {
  /** In the order of their names, by code units. */
  list(): Promise<readonly VendorEntry[]>;
  /** Adds a vendor, or replaces the one of that name. */
  put(entry: VendorEntry): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The fixed facts of a request: from these, the seed and the salt every copy can be made again, byte for byte. */
export interface RequestRecord {
  readonly category: string;
  readonly facts: RequestFacts;
  /** The vendors it goes to, as they were known then. */
  readonly vendors: readonly VendorEntry[];
  /** Whether it went out through a proxy. */
  readonly proxied?: true;
}

/** What came from one vendor, as it came. A vendor can have several: "later", a failure, then an answer. */
export interface AnswerRecord {
  readonly vendor: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
  readonly outcome:
    | { readonly kind: 'answered'; readonly sealed: string }
    | { readonly kind: 'later' }
    | { readonly kind: 'failed'; readonly code: string };
}

/** The exact bytes of an award: sent again and again until something comes back. */
export interface AwardRecord {
  readonly vendor: string;
  /** Identity of the offer. */
  readonly offer: string;
  /** The signed award; its identity is what a receipt refers to. */
  readonly award: string;
  readonly sealed: string;
}

/** How a claim ended without a receipt. */
export type AwardEnd = { readonly kind: 'refused'; readonly refusal: string } | { readonly kind: 'silent' };

export interface ContactRecord {
  readonly contact: string;
  readonly sealed: string;
}

/** Everything that is remembered of one request. */
export interface RequestState {
  /** `r` and six base32 characters; never on the wire. */
  readonly id: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly record: RequestRecord;
  readonly answers: readonly AnswerRecord[];
  /** How many lines of the answers were damaged by a crash; the vendor answers the identical copy identically, so nothing is lost. */
  readonly damaged: number;
  /** In order; all but the last have an end, and the last may. */
  readonly awards: readonly { readonly award: AwardRecord; readonly end?: AwardEnd }[];
  /** The signed receipt. */
  readonly receipt?: string;
  /** What was agreed, as the vendor keeps it too. Absent beside a receipt that an older version kept, until it is made again. */
  readonly agreement?: string;
  readonly contact?: ContactRecord;
  readonly contactTaken: boolean;
}

/**
 * Every method that is given an id throws request-unknown when there is no such request, or none any more by the time it is done. While
 * the wallet is locked everything of it is wallet-locked, as it is of the vendor book.
 */
export interface Ledger {
  /** The master seed, 32 bytes. @throws not-initialised, file-exposed, passphrase-wrong, wallet-invalid */
  seed(): Promise<Uint8Array<ArrayBuffer>>;
  /** The facts are on disk before this returns, and so before the first byte leaves. */
  create(record: RequestRecord, salt: Uint8Array): Promise<string>;
  /** Local ids, newest first. */
  list(): Promise<readonly string[]>;
  read(id: string): Promise<RequestState>;
  addAnswer(id: string, answer: AnswerRecord): Promise<void>;
  /**
   * Claims the request for one award, exclusively: of any number of callers at once, one is told true. False when the last claim has
   * no end yet.
   */
  claimAward(id: string, award: AwardRecord): Promise<boolean>;
  /** Ends the claim of that award (by its token); does nothing when it has an end or another award has been claimed since. */
  endAward(id: string, award: string, end: AwardEnd): Promise<void>;
  /** Keeps the first receipt that is given; returns where a person finds it. */
  keepReceipt(id: string, receipt: string): Promise<string>;
  /** Keeps the first agreement that is given; returns where a person finds it. */
  keepAgreement(id: string, agreement: string): Promise<string>;
  /** Keeps the first contact record that is given, and returns the one that is kept. */
  keepContact(id: string, contact: ContactRecord): Promise<ContactRecord>;
  markContactTaken(id: string): Promise<void>;
  /**
   * Destroys the salt of a request, and with it every key, then all that is kept of it. After a crash in the middle it is as unknown to
   * every other method as it is afterwards, and the same call finishes what was begun.
   * @throws request-unknown when there is nothing left of it
   */
  forget(id: string): Promise<void>;
}
