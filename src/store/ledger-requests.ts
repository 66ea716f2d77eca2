import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits, utf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import type { Random } from '../crypto/random.js';
import { errnoOf, makeFolder, namesIn, readFile, storageFailed, sweep, syncFolder, temporaryIn, writeNew } from './files.js';
import type { RequestRecord } from './ledger.js';
import { requestFrom, requestToJson } from './ledger-records.js';
import { finishForgetting } from './ledger-forget.js';
import { isCount, readRecord, writeRecord, type JsonObject } from './record.js';
import { requestId, saltFile } from './ledger-place.js';
import { secretBytes, secretText } from './seed-file.js';

/** The folders of the requests: made whole under another name, then renamed into place. */

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 5,000 vendors with a profile each, and more. */
const most = 256 * 1024 * 1024;
const attempts = 64;

const requestFile = (folder: string): string => join(folder, 'request.json');

const drawId = (random: Random): string => `r${Array.from(random(6), (byte) => base32[byte % 32] ?? '').join('')}`;

/** @throws storage-failed */
export async function createRequestFolder(requests: string, record: RequestRecord, salt: Uint8Array, random: Random): Promise<string> {
  if (salt.length !== secretBytes) throw new RangeError(`A salt has ${String(secretBytes)} bytes.`);
  await makeFolder(requests);
  const created = Math.max(0, ...(await foldersOf(requests)).map((folder) => folder.created)) + 1;
  const building = temporaryIn(requests);
  try {
    await mkdir(building, { mode: 0o700 });
    const now = await writeNew(saltFile(building), secretText(salt));
    await sweep(requests, now);
    // What cannot be removed is no reason to ask nobody.
    await finishForgetting(requests, now).catch(() => undefined);
    await writeNew(requestFile(building), utf8(writeRecord({ created, request: requestToJson(record) })));
    await syncFolder(building);
    const id = await moveInto(requests, building, random);
    await syncFolder(requests);
    return id;
  } catch (cause) {
    await rm(building, { recursive: true, force: true }).catch(() => undefined);
    throw cause instanceof MevilleError || cause instanceof RangeError ? cause : storageFailed(requests, 'took no new request', cause);
  }
}

/** A folder that has anything in it is never replaced by a rename, and a request always has. */
async function moveInto(requests: string, building: string, random: Random): Promise<string> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const id = drawId(random);
    try {
      await rename(building, join(requests, id));
      return id;
    } catch (cause) {
      if (!['EEXIST', 'ENOTEMPTY', 'ENOTDIR'].includes(errnoOf(cause) ?? '')) throw cause;
    }
  }
  throw storageFailed(requests, `has no free name after ${String(attempts)} draws`);
}

/** Newest first. A damaged request is among them, as the oldest: whoever reads it is told what is wrong. */
export async function listRequests(requests: string): Promise<readonly string[]> {
  const folders = await foldersOf(requests);
  return folders.toSorted((a, b) => b.created - a.created || byCodeUnits(a.id, b.id)).map(({ id }) => id);
}

/** @throws storage-failed when the record is missing or damaged */
export async function readRequest(folder: string): Promise<RequestRecord> {
  const record = requestFrom((await readWrapper(folder))?.['request']);
  if (record === undefined) throw storageFailed(requestFile(folder), 'is missing or damaged');
  return record;
}

async function readWrapper(folder: string): Promise<JsonObject | undefined> {
  const bytes = await readFile(requestFile(folder), { most });
  return bytes === undefined ? undefined : readRecord(bytes);
}

interface Found {
  readonly id: string;
  /** The how-manieth request of this home it is; two that were made at one moment can share a number. */
  readonly created: number;
}

async function foldersOf(requests: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const id of (await namesIn(requests)).filter((name) => requestId.test(name))) {
    const folder = join(requests, id);
    const salted = await exists(saltFile(folder));
    if (!salted) continue;
    const created = (await readWrapper(folder))?.['created'];
    found.push({ id, created: isCount(created) ? created : 0 });
  }
  return found;
}

const exists = async (path: string): Promise<boolean> => (await readFile(path, { most: secretBytes * 2 })) !== undefined;
