import { join } from 'node:path';
import { fromBase64url, toBase64url, utf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { visible } from '../base/text.js';
import type { Random } from '../crypto/random.js';
import { makeFolder, publish, readFile, storageFailed } from './files.js';
import { refuseLocked } from './wallet/locked.js';
import { inspectSealed, openSealed, type Passphrase } from './wallet/sealed.js';

/** Files that hold one secret of 32 bytes as base64url text: the customer's master seed, the salt of a request. */

export const secretBytes = 32;
/** 32 bytes in base64url, and a bit of room so that a longer file is told from a shorter one. */
const most = 64;
/** The same sealed. */
const mostSealed = 1024;
/** What a sealed seed begins with, and base64url never has. */
const brace = 0x7b;

/** Gives the passphrase of the named file. */
export type Unlock = (file: string) => Promise<Passphrase>;

export const seedFile = (home: string): string => join(home, 'seed');

export const secretText = (secret: Uint8Array): Uint8Array<ArrayBuffer> => utf8(toBase64url(secret));

/**
 * Undefined when there is no such file.
 * @throws file-exposed, storage-failed
 */
export async function readSecret(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await readFile(path, { most, secret: true });
  return bytes === undefined ? undefined : secretFrom(bytes, path);
}

function secretFrom(bytes: Uint8Array, path: string): Uint8Array<ArrayBuffer> {
  const secret = secretIn(bytes);
  if (secret === undefined) throw storageFailed(path, 'is damaged');
  return secret;
}

function secretIn(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const secret = bytes.length > most ? undefined : fromBase64url(String.fromCharCode(...bytes));
  return secret?.length === secretBytes ? secret : undefined;
}

export const isClearSeed = (bytes: Uint8Array): boolean => secretIn(bytes) !== undefined;

/**
 * Makes the customer's master seed, once; the home is made where there is none.
 * @throws already-initialised, wallet-locked, storage-failed
 */
export async function initialiseSeed(home: string, random: Random): Promise<void> {
  await refuseLocked(home);
  await makeFolder(home);
  if (!(await publish(seedFile(home), secretText(random(secretBytes))))) {
    throw new MevilleError('already-initialised', `${visible(home)} has a seed already.`);
  }
}

/** The file of the seed as it is. @throws not-initialised, wallet-locked, file-exposed, storage-failed */
export async function readSeedFile(home: string): Promise<Uint8Array> {
  await refuseLocked(home);
  const bytes = await readFile(seedFile(home), { most: mostSealed, secret: true });
  if (bytes === undefined) throw new MevilleError('not-initialised', `${visible(home)} has no seed yet.`, { hint: 'Run: meville init' });
  return bytes;
}

export const isSealed = (seed: Uint8Array): boolean => seed[0] === brace;

/**
 * The seed of its file, which may be sealed.
 * @param path for the errors
 * @param unlock is called only when the file is sealed, whole and within bounds
 * @throws wallet-invalid, passphrase-wrong, storage-failed
 */
export async function seedFrom(bytes: Uint8Array, path: string, unlock: Unlock): Promise<Uint8Array<ArrayBuffer>> {
  if (!isSealed(bytes)) return secretFrom(bytes, path);
  const sealed = inspectSealed(bytes, 'seed', path);
  const seed = Uint8Array.from(await openSealed(sealed, await unlock(path)));
  if (seed.length !== secretBytes) throw storageFailed(path, 'is damaged');
  return seed;
}

/** @throws not-initialised, wallet-locked, file-exposed, wallet-invalid, passphrase-wrong, storage-failed */
export const readSeed = async (home: string, unlock: Unlock): Promise<Uint8Array<ArrayBuffer>> =>
  seedFrom(await readSeedFile(home), seedFile(home), unlock);
