import { readTree } from '../../src/base/read/file.js';
import { readValue } from '../../src/base/values/read.js';
import type { Value } from '../../src/base/values/value.js';
import { utf8 } from '../../src/base/bytes.js';
import { OpeningKey, SealingKey } from '../../src/crypto/sealing.js';
import { SigningKey, VerifyingKey } from '../../src/crypto/signing.js';
import { openAnswer, sealDocument, type Answer } from '../../src/documents/answer.js';
import { createAward } from '../../src/documents/award/create.js';
import { ceilToHour, floorToHour, type Vendor } from '../../src/documents/party.js';
import { readPredicate, type PredicateSource } from '../../src/documents/predicate.js';
import { createRequest } from '../../src/documents/request/create.js';
import { inWireOrder, writeRequirement } from '../../src/documents/requirement.js';
import type { Award, Offer, Request } from '../../src/documents/verified.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import type { Books, StockRow } from '../../src/store/books.js';
import type { Responder } from '../../src/transport/port.js';
import { createResponder, parseVendorFile, vendorIdOf, vendorKeysFrom, type VendorFile } from '../../src/vendor.js';
import { MemoryBooks } from '../support/books-memory.js';

/** A vendor and its customers, with a clock that stands still and randomness that counts. */

export const start = 1_790_000_100;

let counter = 0;
export const random = (length: number): Uint8Array<ArrayBuffer> => {
  counter += 1;
  const bytes = new Uint8Array(length);
  new DataView(bytes.buffer).setUint32(length - 4, counter);
  return bytes;
};

export const tree = (text: string, file = 'vendor.yaml'): ReturnType<typeof readTree> => readTree(utf8(text), file);

export const vendorYaml = `vrm: vendor/1
name: Hill Garage
origin: https://hill.example
categories: [car]
areas: [GB]
currency: GBP
terms: [PDC-INTENT, PDC-AI]
validity: 72h
`;

/** A row of stock; values by friendly name, as texts. */
export function row(
  sku: string,
  price: number,
  values: Readonly<Record<string, string | readonly string[]>> = {},
  more: Partial<StockRow> = {},
): StockRow {
  const category = more.category ?? 'car';
  const read = Object.entries(values).map(([name, text]): [string, Value] => {
    const property = vocabulary(category).named(name);
    const value = property === undefined ? undefined : readValue(text, property.type);
    if (value === undefined || value.kind === 'missing') throw new Error(`${name}: ${value?.reason ?? 'unknown'}`);
    return [name, value];
  });
  return { sku, category, quantity: 1, price: BigInt(price), currency: 'GBP', values: new Map(read), ...more };
}

export interface Shop<B extends Books = MemoryBooks> {
  readonly responder: Responder;
  readonly books: B;
  readonly vendorFile: VendorFile;
  readonly vendor: Vendor;
  /** Seconds since 1970; move it. */
  readonly time: { now: number };
  /** Another process on the same books. */
  another(): Promise<Responder>;
}

export async function openShop(stock?: readonly StockRow[], change?: Partial<VendorFile>): Promise<Shop>;
export async function openShop<B extends Books>(stock: readonly StockRow[], change: Partial<VendorFile>, books: B): Promise<Shop<B>>;
export async function openShop(
  stock: readonly StockRow[] = [],
  change: Partial<VendorFile> = {},
  books: Books = new MemoryBooks(),
): Promise<Shop<Books>> {
  const time = { now: start };
  const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
  const vendorFile = { ...parseVendorFile(tree(vendorYaml), 'vendor.yaml'), ...change };
  await books.importStock(stock, { today: Math.floor(start / 86_400) });
  const another = async (): Promise<Responder> => createResponder({ books, keys, vendorFile, clock: () => time.now, random });
  const vendor = {
    id: vendorIdOf(vendorFile, keys),
    key: await VerifyingKey.fromJwk(keys.sign.publicJwk),
    seal: await SealingKey.fromJwk(keys.open.publicJwk),
  };
  return { responder: await another(), books, vendorFile, vendor, time, another };
}

export interface Wish {
  readonly must?: Readonly<Record<string, PredicateSource>>;
  readonly should?: Readonly<Record<string, PredicateSource>>;
  readonly may?: Readonly<Record<string, PredicateSource>>;
  readonly category?: string;
  readonly where?: string;
  readonly currency?: string;
  readonly quantity?: number;
  readonly terms?: string;
  /** Seconds. */
  readonly until?: number;
  readonly now?: number;
  /** Absent for the shop's own id; null for an open copy. */
  readonly aud?: string | null;
}

export interface Customer {
  readonly request: Request;
  readonly sign: SigningKey;
  readonly open: OpeningKey;
}

export async function ask(wish: Wish = {}): Promise<Customer> {
  const sign = await SigningKey.fromSeed(random(32));
  const open = await OpeningKey.fromSeed(random(32));
  const words = vocabulary(wish.category ?? 'car');
  const now = wish.now ?? start;
  const requirements = (['must', 'should', 'may'] as const).flatMap((level) =>
    Object.entries(wish[level] ?? {}).map(([name, source]) => {
      const property = words.named(name);
      const predicate = property === undefined ? [] : readPredicate(source, property.type);
      if (property === undefined || !('op' in predicate)) throw new Error(`${name} cannot be asked`);
      return { property, level, predicate };
    }),
  );
  const request = await createRequest(
    {
      demand: {
        '@type': 'Demand',
        itemOffered: { '@type': words.itemType, category: words.name },
        eligibleQuantity: wish.quantity ?? 1,
        areaServed: wish.where ?? 'GB',
        priceCurrency: wish.currency ?? 'GBP',
      },
      requirements: inWireOrder(requirements).map(writeRequirement),
      terms: wish.terms ?? 'PDC-INTENT',
      iat: floorToHour(now),
      exp: ceilToHour(now + (wish.until ?? 48 * 3600)),
    },
    { sign, reply: open.publicJwk, jti: Buffer.from(random(16)).toString('base64url') },
    wish.aud === null ? undefined : (wish.aud ?? 'https://hill.example'),
  );
  return { request, sign, open };
}

/** Posts a copy and returns the sealed bytes. */
export async function post(responder: Responder, { request }: Customer): Promise<string> {
  const reply = await responder.request(request.token);
  if (reply.kind !== 'answered') throw new Error(`answered ${reply.kind}`);
  return reply.body;
}

export async function answerTo(shop: Shop<Books>, customer: Customer): Promise<Answer> {
  return openAnswer(await post(shop.responder, customer), customer.open, shop.vendor, customer.request, shop.time.now);
}

/** The offers of an answer; a refusal or an offer that fails a check is a failure. */
export async function offersTo(shop: Shop<Books>, customer: Customer): Promise<Offer[]> {
  const answer = await answerTo(shop, customer);
  if (answer.kind === 'refusal') throw new Error(`refused: ${answer.refusal.claims.reason}`);
  if (answer.invalid.length > 0) throw new Error(`invalid: ${answer.invalid[0]?.message ?? ''}`);
  return answer.offers.map(({ offer }) => offer);
}

export async function awardOf(
  shop: Shop<Books>,
  offer: Offer,
  { sign }: Pick<Customer, 'sign'>,
): Promise<{ award: Award; sealed: string }> {
  const award = await createAward(offer, sign, shop.time.now, random);
  return { award, sealed: await sealDocument(award, shop.vendor.seal) };
}

export async function bodyOf(reply: Promise<Awaited<ReturnType<Responder['award']>>>): Promise<string> {
  const got = await reply;
  if (got.kind !== 'answered') throw new Error(`answered ${got.kind}`);
  return got.body;
}
