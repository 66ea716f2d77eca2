import { join } from 'node:path';
import { fromBase64url, toBase64url, utf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { visible } from '../base/text.js';
import type { Random } from '../crypto/random.js';
import { makeFolder, publish, readFile, storageFailed } from './files.js';

/** Files that hold one secret of 32 bytes as base64url text: the customer's master seed, the salt of a request. */

export const secretBytes = 32;
/** 32 bytes in base64url, and a bit of room so that a longer file is told from a shorter one. */
const most = 64;

const seedFile = (home: string): string => join(home, 'seed');

export const secretText = (secret: Uint8Array): Uint8Array<ArrayBuffer> => utf8(toBase64url(secret));

/**
 * Undefined when there is no such file.
 * @throws file-exposed, storage-failed
 */
export async function readSecret(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await readFile(path, { most, secret: true });
  if (bytes === undefined) return undefined;
  const secret = fromBase64url(String.fromCharCode(...bytes));
  if (secret?.length !== secretBytes) throw storageFailed(path, 'is damaged');
  return secret;
}

/**
 * Makes the customer's master seed, once; the home is made where there is none.
 * @throws already-initialised, storage-failed
 */
export async function initialiseSeed(home: string, random: Random): Promise<void> {
  await makeFolder(home);
  if (!(await publish(seedFile(home), secretText(random(secretBytes))))) {
    throw new MevilleError('already-initialised', `${visible(home)} has a seed already.`);
  }
}

/** @throws not-initialised, file-exposed, storage-failed */
export async function readSeed(home: string): Promise<Uint8Array<ArrayBuffer>> {
  const seed = await readSecret(seedFile(home));
  if (seed === undefined) throw new MevilleError('not-initialised', `${visible(home)} has no seed yet.`, { hint: 'Run: meville init' });
  return seed;
}
