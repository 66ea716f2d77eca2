import { fromBase64url, toBase64url, utf8 } from '../../base/bytes.js';
import { canonicalText, parseCanonical, type JsonValue } from '../../base/canonical.js';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { isObject, type JsonObject } from '../record.js';

/** The first line of a sealed file: what it is, and how the key is made of the passphrase. */

const format = 'meville-wallet';
const version = 1;
const contents = ['ledger', 'seed'] as const;
/** `ledger` is a backup or a locked home. */
export type Content = (typeof contents)[number];

export interface Header {
  readonly content: Content;
  /** The work factor N of scrypt as a power of two. */
  readonly log2N: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** The bytes that are sealed, without the tag. */
  readonly size: number;
}

/** RFC 7914's r and p. N alone is what a key costs. */
export const scryptR = 8;
export const scryptP = 1;
/** 16 MiB and a moment, to 1 GiB and some seconds: less is no protection, and more is a file that wants to hold up the program. */
const [leastLog2N, mostLog2N] = [14, 20];
export const saltBytes = 16;
export const nonceBytes = 12;
/** 512 MiB of ledger. */
export const mostSealed = 512 * 1024 * 1024;
/** A header has less than 300 characters. */
const mostHeader = 512;
const lineFeed = 0x0a;

export const walletInvalid = (file: string, what: string, hint?: string): MevilleError =>
  new MevilleError('wallet-invalid', `${visible(file)} ${what}.`, { file, ...(hint === undefined ? {} : { hint }) });

/** With its line feed. */
export const headerBytes = ({ content, log2N, salt, nonce, size }: Header): Uint8Array<ArrayBuffer> =>
  utf8(
    `${canonicalText({
      content,
      format,
      kdf: { log2N, name: 'scrypt', p: scryptP, r: scryptR, salt: toBase64url(salt) },
      nonce: toBase64url(nonce),
      size,
      version,
    })}\n`,
  );

/**
 * Reads the first line of a file, and refuses what would cost more than it may before anything is spent on it.
 * @returns the header, and where it ends
 * @throws wallet-invalid
 */
export function readHeader(bytes: Uint8Array, file: string): { readonly header: Header; readonly end: number } {
  const feed = bytes.subarray(0, mostHeader).indexOf(lineFeed);
  const members = feed === -1 ? undefined : membersOf(bytes.subarray(0, feed));
  if (members === undefined || members['format'] !== format) throw walletInvalid(file, 'is no wallet of Meville, or is damaged');
  if (members['version'] !== version) {
    const said = JSON.stringify(members['version'] ?? null);
    throw walletInvalid(file, `is of version ${visible(said, { maxWidth: 20 })}, and this program knows version 1`, 'Update the program.');
  }
  const header = headerFrom(members, file);
  // Whatever else could be said there has been refused by this: the header has one spelling.
  if (header === undefined || Buffer.compare(headerBytes(header), bytes.subarray(0, feed + 1)) !== 0)
    throw walletInvalid(file, 'has a first line that is damaged');
  return { header, end: feed + 1 };
}

function membersOf(line: Uint8Array): JsonObject | undefined {
  try {
    const value = parseCanonical(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function headerFrom(members: JsonObject, file: string): Header | undefined {
  const { content: said, kdf, nonce: nonceText, size } = members;
  if (!isObject(kdf)) return undefined;
  const log2N = boundedWork(kdf, file);
  const content = contents.find((known) => known === said);
  const salt = bytesOf(kdf['salt'], saltBytes);
  const nonce = bytesOf(nonceText, nonceBytes);
  if (content === undefined || salt === undefined || nonce === undefined || typeof size !== 'number' || size < 0) return undefined;
  if (size > mostSealed) throw walletInvalid(file, `says it holds more than the ${String(mostSealed)} bytes that are read`);
  return { content, log2N, salt, nonce, size };
}

/** @throws wallet-invalid when the work it asks for is out of bounds */
function boundedWork({ log2N, r, p }: JsonObject, file: string): number {
  if (typeof log2N === 'number' && log2N >= leastLog2N && log2N <= mostLog2N && r === scryptR && p === scryptP) return log2N;
  const asked = [log2N, r, p].map((factor) => visible(JSON.stringify(factor ?? null), { maxWidth: 20 }));
  const bounds = `N from 2^${String(leastLog2N)} to 2^${String(mostLog2N)}, r ${String(scryptR)} and p ${String(scryptP)}`;
  throw walletInvalid(
    file,
    `asks for the work factors N 2^${asked[0] ?? ''}, r ${asked[1] ?? ''} and p ${asked[2] ?? ''}; only ${bounds} are taken`,
    'Nothing was computed. This program has not written the file like this; get it again from where it was kept.',
  );
}

function bytesOf(text: JsonValue | undefined, length: number): Uint8Array<ArrayBuffer> | undefined {
  const bytes = typeof text === 'string' ? fromBase64url(text) : undefined;
  return bytes?.length === length ? bytes : undefined;
}
