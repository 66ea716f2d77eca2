import { join } from 'node:path';
import { fromBase64url, toBase64url, utf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { visible } from '../base/text.js';
import type { Random } from '../crypto/random.js';
import { makeFolder, publish, readFile, storageFailed } from './files.js';
import { readRecord, writeRecord, type JsonObject } from './record.js';
import { secretBytes } from './seed-file.js';

/** The vendor's two secrets, 32 bytes each, from which its signing key and its sealing key are made. */
export interface VendorSecrets {
  readonly sign: Uint8Array<ArrayBuffer>;
  readonly seal: Uint8Array<ArrayBuffer>;
}

const most = 1024;
const keysFile = (home: string): string => join(home, 'keys.json');

/**
 * Makes the vendor's keys, once; the home is made where there is none.
 * @throws already-initialised, storage-failed
 */
export async function createVendorSecrets(home: string, random: Random): Promise<void> {
  await makeFolder(home);
  const record = { sign: toBase64url(random(secretBytes)), seal: toBase64url(random(secretBytes)) };
  if (!(await publish(keysFile(home), utf8(writeRecord(record))))) {
    throw new MevilleError('already-initialised', `${visible(home)} has keys already.`);
  }
}

/** @throws not-initialised, file-exposed, storage-failed when the file is damaged */
export async function readVendorSecrets(home: string): Promise<VendorSecrets> {
  const secrets = await secretsIn(keysFile(home));
  if (secrets === undefined)
    // Another key where several responders share one would be another vendor.
    throw new MevilleError('not-initialised', `${visible(home)} has no keys yet.`, {
      hint: 'Name the keys that responders share with --key FILE; for a new vendor, run: meville-vendor init',
    });
  return secrets;
}

/**
 * The same from a file of any name: a copy of the keys.json of one home, for several responders.
 * @throws file-missing, file-exposed, storage-failed when the file is damaged
 */
export async function readVendorSecretsAt(path: string): Promise<VendorSecrets> {
  const secrets = await secretsIn(path);
  if (secrets === undefined) throw new MevilleError('file-missing', `${visible(path)} is not there.`, { file: path });
  return secrets;
}

async function secretsIn(path: string): Promise<VendorSecrets | undefined> {
  const bytes = await readFile(path, { most, secret: true });
  if (bytes === undefined) return undefined;
  const record = readRecord(bytes);
  const sign = secretOf(record, 'sign');
  const seal = secretOf(record, 'seal');
  if (sign === undefined || seal === undefined) throw storageFailed(path, 'is damaged');
  return { sign, seal };
}

function secretOf(record: JsonObject | undefined, name: keyof VendorSecrets): Uint8Array<ArrayBuffer> | undefined {
  const text = record?.[name];
  const secret = typeof text === 'string' ? fromBase64url(text) : undefined;
  return secret?.length === secretBytes ? secret : undefined;
}
