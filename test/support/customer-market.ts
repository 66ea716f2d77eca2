import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { codeOf } from '../../src/base/errors.js';
import { readTree } from '../../src/base/read/file.js';
import { systemRandom } from '../../src/crypto/random.js';
import type { CustomerPorts } from '../../src/customer/ports.js';
import { parseRequestFile, type RequestDraft } from '../../src/customer/request-file.js';
import { exchange, prepare, type Prepared, type Progress } from '../../src/customer/send.js';
import { addVendor } from '../../src/customer/vendor-book.js';
import type { VendorSigner } from '../../src/documents/party.js';
import { initialiseSeed, openLedger } from '../../src/store/ledger-files.js';
import type { VendorEntry } from '../../src/store/ledger.js';
import { openVendorBook } from '../../src/store/vendor-book-file.js';
import type { Destination, Endpoint, Reply, Responder, Sender } from '../../src/transport/port.js';
import { createResponder, parseVendorFile, vendorKeysFrom, type StockRow, type VendorFile, type VendorKeys } from '../../src/vendor.js';
import { MemoryBooks } from './books-memory.js';

/** A market without a network: real vendors on books in memory, customers with real file ledgers, one clock, and a sender that writes down all it is handed. */

export const start = 1_790_000_100;
export const wait = 5000;

export const draftOf = (text: string): RequestDraft => parseRequestFile(readTree(utf8(text), 'request.yaml'), 'request.yaml');

export const yarisRequest = `vrm: request/1
category: car
where: GB
until: 48h
currency: GBP
must: {model: {is: Yaris}}
should: {mileage: {max: 40000 mi}}
`;

/** What a vendor does with a document instead of answering honestly. */
export type Manner = (document: string, honest: () => Promise<Reply>, endpoint: Endpoint) => Promise<Reply>;

export interface Posted {
  readonly origin: string;
  readonly endpoint: Endpoint;
  readonly document: string;
}

export interface Stall {
  readonly name: string;
  readonly origin: string;
  readonly keys: VendorKeys;
  readonly signer: VendorSigner;
  readonly books: MemoryBooks;
  readonly file: VendorFile;
  responder: Responder;
  /** Undefined: honest. */
  manner: Manner | undefined;
}

export class Market {
  /** Seconds since 1970; everybody's. Move it. */
  readonly time = { now: start };
  readonly stalls = new Map<string, Stall>();
  readonly posted: Posted[] = [];
  /** The origins whose profile was fetched. */
  readonly fetched: string[] = [];
  /** How long customers would have waited before they spoke to somebody, in milliseconds. */
  readonly pauses: number[] = [];

  readonly sender: Sender = {
    profile: async ({ origin }) => {
      this.fetched.push(origin);
      return this.#at(origin).responder.profile();
    },
    post: async ({ origin }: Destination, endpoint, document, _deadline, signal) => {
      this.posted.push({ origin, endpoint, document });
      const { responder, manner } = this.#at(origin);
      const honest = async (): Promise<Reply> =>
        endpoint === 'requests'
          ? responder.request(document)
          : endpoint === 'awards'
            ? responder.award(document)
            : responder.contact(document);
      signal?.throwIfAborted();
      return manner === undefined ? honest() : manner(document, honest, endpoint);
    },
  };

  #at(origin: string): Stall {
    const stall = this.stalls.get(origin);
    if (stall === undefined) throw new Error(`nobody is at ${origin}`);
    return stall;
  }

  async open(name: string, stock: readonly StockRow[], change: Partial<VendorFile> = {}, seed = this.stalls.size + 1): Promise<Stall> {
    const origin = `https://${name}.example`;
    const text = `vrm: vendor/1\nname: ${name}\norigin: ${origin}\ncategories: [car]\nareas: [GB]\ncurrency: GBP\nterms: [PDC-INTENT]\nvalidity: 72h\n`;
    const file = { ...parseVendorFile(readTree(utf8(text), 'vendor.yaml'), 'vendor.yaml'), ...change };
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(seed), new Uint8Array(32).fill(100 + seed));
    const books = new MemoryBooks();
    await books.importStock(stock, { today: 20_000 });
    const stall = {
      name,
      origin,
      keys,
      signer: { id: origin, key: keys.sign },
      books,
      file,
      responder: await this.#responder(books, keys, file),
      manner: undefined,
    };
    this.stalls.set(origin, stall);
    return stall;
  }

  /** The same vendor, from now on with other keys or another vendor.yaml. */
  async reopen(stall: Stall, { keys = stall.keys, change = {} }: { keys?: VendorKeys; change?: Partial<VendorFile> }): Promise<void> {
    stall.responder = await this.#responder(stall.books, keys, { ...stall.file, ...change });
  }

  #responder(books: MemoryBooks, keys: VendorKeys, vendorFile: VendorFile): Promise<Responder> {
    return createResponder({ books, keys, vendorFile, clock: () => this.time.now, random: systemRandom });
  }

  /** A customer with a home of its own who knows everybody who has a stall by now. */
  async customer(): Promise<CustomerPorts> {
    const home = await mkdtemp(join(tmpdir(), 'meville-customer-'));
    onTestFinished(async () => rm(home, { recursive: true, force: true }));
    await initialiseSeed(home, systemRandom);
    const ports = {
      ledger: openLedger(home, systemRandom),
      vendors: openVendorBook(home),
      sender: this.sender,
      clock: () => this.time.now,
      // Nobody waits in a test; who wants to know how long looks.
      pause: async (ms: number) => void this.pauses.push(ms),
      random: systemRandom,
    };
    for (const { origin } of this.stalls.values()) await addVendor(ports, { url: origin, loopback: false }, wait);
    this.fetched.length = 0;
    return ports;
  }

  /** What was posted since the last time this was asked. */
  take(): Posted[] {
    return this.posted.splice(0);
  }
}

export interface Sent extends Prepared {
  /** By the vendors' names. */
  readonly progress: ReadonlyMap<string, Progress>;
}

export async function send(ports: CustomerPorts, text = yarisRequest, entries?: readonly VendorEntry[]): Promise<Sent> {
  const prepared = await prepare(ports, draftOf(text), entries ?? (await ports.vendors.list()), wait);
  return { ...prepared, progress: await goOn(ports, prepared.id) };
}

/** Sends what is still open, to the end. */
export async function goOn(ports: CustomerPorts, id: string): Promise<Map<string, Progress>> {
  const progress = new Map<string, Progress>();
  for await (const one of exchange(ports, id, wait)) progress.set(one.vendor, one);
  return progress;
}

/** How an outcome reads in a table: `2 offers, binding-mismatch`, `refused: no-match`, `pending`, `failed: seal-invalid`. */
export function told({ outcome }: Pick<Progress, 'outcome'>): string {
  if (outcome.kind === 'offers') return [`${String(outcome.offers.length)} offers`, ...outcome.invalid.map(({ code }) => code)].join(', ');
  return outcome.kind === 'refused' ? `refused: ${outcome.reason}` : outcome.kind === 'failed' ? `failed: ${outcome.code}` : 'pending';
}

/** The code a promise fails with; `none` when it does not fail. */
export const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (thrown: unknown) => codeOf(thrown),
  );
