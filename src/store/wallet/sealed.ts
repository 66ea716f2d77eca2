import { createCipheriv, createDecipheriv, createHash, scrypt } from 'node:crypto';
import { concat } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { Random } from '../../crypto/random.js';
import {
  headerBytes,
  mostSealed,
  nonceBytes,
  readHeader,
  saltBytes,
  scryptP,
  scryptR,
  walletInvalid,
  type Content,
  type Header,
} from './header.js';

/**
 * Bytes that a passphrase seals: the header, AES-256-GCM with the header as what is authenticated beside, its tag, and a SHA-256 over all
 * of it. Anybody can make that digest; it is there to tell a file that is damaged from a passphrase that is wrong, before one is asked for.
 */

const cipher = 'aes-256-gcm';
const keyBytes = 32;
const tagBytes = 16;
const digestBytes = 32;
const usualLog2N = 17;
/** What scrypt needs besides its table of 128 N r bytes. */
const scryptRest = 1024 * 1024;

/** More than header, tag and digest take. */
export const mostFile = mostSealed + 1024;

/** What a passphrase is to this: NFC, as UTF-8. Whoever has one wipes it when it has been used. */
export type Passphrase = Uint8Array;

export interface SealOptions {
  readonly random: Random;
  /** Lower in tests alone. */
  readonly log2N?: number;
}

/** A sealed file that is whole and within bounds. */
export interface SealedFile {
  readonly header: Header;
  /** As the user named it. */
  readonly file: string;
  readonly beside: Uint8Array;
  readonly encrypted: Uint8Array;
  readonly tag: Uint8Array;
}

export async function seal(
  content: Content,
  bytes: Uint8Array,
  passphrase: Passphrase,
  { random, log2N = usualLog2N }: SealOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const header: Header = { content, log2N, salt: random(saltBytes), nonce: random(nonceBytes), size: bytes.length };
  const beside = headerBytes(header);
  const key = await keyFor(header, passphrase);
  const sealing = createCipheriv(cipher, key, header.nonce, { authTagLength: tagBytes }).setAAD(beside);
  const encrypted = concat(sealing.update(bytes), sealing.final());
  key.fill(0);
  const whole = concat(beside, encrypted, sealing.getAuthTag());
  return concat(whole, digestOf(whole));
}

/**
 * Everything that can be said of a file without its passphrase.
 * @param file for the errors
 * @throws wallet-invalid when it is damaged, of another version or kind, or asks for too much work
 */
export function inspectSealed(bytes: Uint8Array, content: Content, file: string): SealedFile {
  const { header, end } = readHeader(bytes, file);
  const sealedEnd = end + header.size;
  const length = sealedEnd + tagBytes + digestBytes;
  if (bytes.length < length) throw walletInvalid(file, 'is cut short');
  if (bytes.length > length) throw walletInvalid(file, 'has bytes behind its end');
  const digestAt = length - digestBytes;
  if (digestOf(bytes.subarray(0, digestAt)).compare(bytes.subarray(digestAt)) !== 0) throw walletInvalid(file, 'is damaged');
  if (header.content !== content)
    throw walletInvalid(file, header.content === 'seed' ? 'is a seed and no backup' : 'is a backup and no seed');
  return {
    header,
    file,
    beside: bytes.subarray(0, end),
    encrypted: bytes.subarray(end, sealedEnd),
    tag: bytes.subarray(sealedEnd, digestAt),
  };
}

/** @throws passphrase-wrong */
export async function openSealed({ header, file, beside, encrypted, tag }: SealedFile, passphrase: Passphrase): Promise<Uint8Array> {
  const key = await keyFor(header, passphrase);
  try {
    const opening = createDecipheriv(cipher, key, header.nonce, { authTagLength: tagBytes }).setAAD(beside).setAuthTag(tag);
    return concat(opening.update(encrypted), opening.final());
  } catch (cause) {
    throw new MevilleError('passphrase-wrong', `The passphrase does not open ${visible(file)}.`, { cause });
  } finally {
    key.fill(0);
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** In another thread, with no more memory than the bounds of the header allow. */
async function keyFor({ log2N, salt }: Header, passphrase: Passphrase): Promise<Buffer> {
  const N = 2 ** log2N;
  const cost = { N, r: scryptR, p: scryptP, maxmem: 128 * N * scryptR + scryptRest };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, keyBytes, cost, (cause, key) => {
      if (cause === null) resolve(key);
      else reject(new MevilleError('internal', `The key could not be made of the passphrase: ${cause.message}`, { cause }));
    });
  });
}
