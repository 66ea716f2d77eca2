import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, MevilleError } from '../../src/base/errors.js';
import { OpeningKey, SealingKey } from '../../src/crypto/sealing.js';
import { SigningKey, VerifyingKey } from '../../src/crypto/signing.js';
import { parseAward, readAward } from '../../src/documents/award/parse.js';
import { parseContact } from '../../src/documents/contact/parse.js';
import type { Kind } from '../../src/documents/kinds.js';
import { parseOffer } from '../../src/documents/offer/parse.js';
import type { Vendor, VendorSigner } from '../../src/documents/party.js';
import { parseProfile } from '../../src/documents/profile/parse.js';
import { parseReceipt } from '../../src/documents/receipt/parse.js';
import { parseRefusal } from '../../src/documents/refusal/parse.js';
import { parseRequest, readRequest } from '../../src/documents/request/parse.js';
import type { Award, Request, Verified } from '../../src/documents/verified.js';
import { bytesOf, publicX, rawSign } from './keys.js';

/** The document vectors of test/vectors/documents, and readers for them. README.md there says how a vector is read. */

const folder = join(import.meta.dirname, '../vectors/documents');

interface VendorSeeds {
  readonly id: string;
  readonly signSeed: string;
}

interface Reader {
  readonly now: number;
  /** The id of the vendor that reads a customer's document. */
  readonly me: string;
  /** The vendor whose document a customer reads. */
  readonly vendor: VendorSeeds;
  readonly pin?: string;
  /** Names of valid vectors. */
  readonly request: string;
  readonly award: string;
  readonly about: string;
}

interface Context extends Reader {
  readonly vendor: VendorSeeds & { readonly sealSeed: string };
  readonly otherVendor: VendorSeeds & { readonly sealSeed: string };
  readonly customer: { readonly signSeed: string; readonly replySeed: string };
  readonly otherCopy: { readonly signSeed: string; readonly replySeed: string };
}

export interface Vector {
  readonly why: string;
  readonly kind: Kind;
  readonly header?: object;
  readonly headerText?: string;
  readonly headerBase64url?: string;
  readonly payload?: object;
  readonly padTo?: number;
  readonly payloadText?: string;
  readonly payloadBase64url?: string;
  readonly signWith: string;
  readonly signature?: string;
  readonly reader?: Partial<Reader>;
  readonly expected: { readonly identity?: string; readonly code?: string };
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

export const context = readJson('context') as Context;

export const vectorNamed = (name: string): Vector => readJson(name) as Vector;

export const spellings = readJson('spellings') as {
  readonly vector: string;
  readonly token: string;
  readonly identity: string;
  readonly others: readonly { readonly why: string; readonly token: string; readonly code: string }[];
};

/** Names of vectors as `offer/invalid/price-negative`. */
export const vectorNames = (kind: Kind, sort: 'valid' | 'invalid'): string[] =>
  readdirSync(join(folder, kind, sort))
    .toSorted()
    .map((file) => `${kind}/${sort}/${file.replace('.json', '')}`);

/** RFC 8785 by other means than the code's: enough for what documents hold. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

function payloadOf({ payload, padTo, payloadText, payloadBase64url }: Vector): Buffer {
  if (payloadBase64url !== undefined) return Buffer.from(payloadBase64url, 'base64url');
  if (payloadText !== undefined) return Buffer.from(payloadText);
  if (padTo === undefined) return Buffer.from(canonical(payload));
  const bare = Buffer.byteLength(canonical({ ...payload, pad: '' }));
  return Buffer.from(canonical({ ...payload, pad: '.'.repeat(padTo - bare) }));
}

/** The token of a vector, signed by node:crypto. */
export function tokenOf(vector: Vector): string {
  const header = vector.headerBase64url ?? Buffer.from(vector.headerText ?? canonical(vector.header)).toString('base64url');
  const input = `${header}.${payloadOf(vector).toString('base64url')}`;
  return `${input}.${vector.signature ?? rawSign(vector.signWith, input)}`;
}

export const rawIdentity = (token: string): string =>
  createHash('sha256')
    .update(token.slice(0, token.lastIndexOf('.')))
    .digest('base64url');

export async function vendorOf({ id, signSeed, sealSeed }: VendorSeeds & { readonly sealSeed?: string }): Promise<Vendor> {
  return {
    id,
    key: await VerifyingKey.fromJwk({ kty: 'OKP', crv: 'Ed25519', x: publicX('Ed25519', signSeed) }),
    seal: await SealingKey.fromJwk({ kty: 'OKP', crv: 'X25519', x: publicX('X25519', sealSeed ?? context.vendor.sealSeed) }),
  };
}

export const signerOf = async ({ id, signSeed }: VendorSeeds): Promise<VendorSigner> => ({ id, key: await keyOf(signSeed) });

export const keyOf = async (seed: string): Promise<SigningKey> => SigningKey.fromSeed(bytesOf(seed));

export const openerOf = async (seed: string): Promise<OpeningKey> => OpeningKey.fromSeed(bytesOf(seed));

export const requestNamed = async (name: string): Promise<Request> => (await readRequest(tokenOf(vectorNamed(name)))).request;

export const awardNamed = async (name: string): Promise<Award> => readAward(tokenOf(vectorNamed(name)));

const named = async (name: string): Promise<Request | Award> => (name.startsWith('award/') ? awardNamed(name) : requestNamed(name));

/** Reads a token as the one it is meant for reads a document of the kind. */
export async function readAs(kind: Kind, token: string, override: Partial<Reader> = {}): Promise<Verified<Kind>> {
  const reader: Reader = { ...context, ...override };
  const { now, me } = reader;
  switch (kind) {
    case 'profile': {
      const trust = { id: reader.vendor.id, ...(reader.pin === undefined ? {} : { pin: reader.pin }) };
      return (await parseProfile(token, trust, now)).profile;
    }
    case 'request':
      return (await parseRequest(token, me, now)).request;
    case 'offer':
      return (await parseOffer(token, await vendorOf(reader.vendor), await requestNamed(reader.request), now)).offer;
    case 'refusal':
      return parseRefusal(token, await vendorOf(reader.vendor), await named(reader.about));
    case 'award':
      return parseAward(token, me);
    case 'receipt':
      return parseReceipt(token, await vendorOf(reader.vendor), await awardNamed(reader.award));
    case 'contact':
      return parseContact(token, me);
  }
}

/** The code something fails with. What fails with an error that is not ours fails the test as it is. */
export async function codeFrom(work: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    const result = await (typeof work === 'function' ? work() : work);
    return `no error, but ${typeof result}`;
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    return codeOf(thrown);
  }
}

/** Randomness that can be held still: bytes that count up from a start. */
export const counting =
  (start = 0): ((length: number) => Uint8Array<ArrayBuffer>) =>
  (length) =>
    Uint8Array.from({ length }, (_, at) => (start + at) % 256);
