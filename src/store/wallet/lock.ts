import { mkdir, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { namesIn, onDisk, readFile, removeFile, storageFailed, sweep, syncFolder, temporaryIn, writeNew } from '../files.js';
import { saltFile } from '../ledger-place.js';
import type { Unlock } from '../seed-file.js';
import { gather, type Part } from './gather.js';
import { lockedFile } from './locked.js';
import { isSame, pack, sameFiles, unpack, type Files } from './packed.js';
import { moveAway, resetHome } from './place.js';
import { inspectSealed, mostFile, openSealed, seal, type Passphrase, type SealOptions } from './sealed.js';

/**
 * Locking and unlocking. `wallet.locked` is written and opened again before anything is removed, and removed when everything is back; while
 * it is there no command touches the ledger. What else is there then is a leftover of a crash, or of a program that was at work when the
 * wallet was locked: whatever the file does not hold yet is put into it first. So at every moment the file holds everything, or the home.
 */

const lockedParts: readonly Part[] = ['seed', 'vendors', 'requests'];
/** Where the clear files go before they are removed: whoever still writes by their names is told, and what was written before is noticed. */
const asideFolder = (home: string): string => join(home, '.locking');

export interface Opened {
  readonly files: Files;
  readonly passphrase: Passphrase;
}

/** @throws wallet-invalid, file-exposed, passphrase-wrong, storage-failed */
export async function openLocked(home: string, unlock: Unlock): Promise<Opened> {
  const file = lockedFile(home);
  const bytes = await readFile(file, { most: mostFile, secret: true });
  if (bytes === undefined) throw storageFailed(file, 'is gone');
  const sealed = inspectSealed(bytes, 'ledger', file);
  const passphrase = await unlock(file);
  return { files: unpack(await openSealed(sealed, passphrase), file), passphrase };
}

/** @throws size-exceeded, file-exposed, storage-failed, file-exists when something of somebody else's would be lost */
export async function filesToLock(home: string, most?: number): Promise<Files> {
  const { files, foreign } = await gather(home, lockedParts, most);
  const [found] = foreign;
  if (found === undefined) return files;
  const path = join(home, found);
  throw new MevilleError('file-exists', `${visible(path)} is no file of the ledger, and would be lost.`, {
    file: path,
    hint: 'Move it to another place.',
  });
}

/**
 * Makes `wallet.locked` of files that are in the home.
 * @returns what is in it
 * @throws storage-failed
 */
export async function beginLock(home: string, opened: Opened, options: SealOptions): Promise<Opened> {
  await writeLocked(home, opened, options);
  // A request that was forgotten after it had been read must not come back with the lock. From here on none is forgotten.
  const files = withoutForgotten(opened.files, await filesToLock(home));
  if (files.size === opened.files.size) return opened;
  const left = { ...opened, files };
  await writeLocked(home, left, options);
  return left;
}

const withoutForgotten = (files: Files, now: Files): Files =>
  new Map([...files].filter(([name]) => !name.startsWith('requests/') || now.has(`${dirname(name)}/salt`)));

/** Removes the clear files of a home that has a `wallet.locked`. @returns what is in that now */
export async function finishLock(home: string, opened: Opened, options: SealOptions): Promise<Files> {
  const aside = asideFolder(home);
  let files = await secure(home, opened, options);
  do {
    await onDisk(home, 'could not be cleared', async () => {
      await purge(aside);
      await mkdir(aside, { mode: 0o700 });
      for (const part of lockedParts) await moveAway(join(home, part), join(aside, part));
      await syncFolder(aside);
      await syncFolder(home);
    });
    files = await secure(home, { ...opened, files }, options);
    await onDisk(home, 'could not be cleared', async () => {
      await purge(aside);
      await sweep(home, Infinity);
      await syncFolder(home);
    });
    // A program that had looked for the lock a moment too early may have made a folder anew.
  } while ((await filesToLock(home)).size > 0);
  return files;
}

/** Brings everything back, and then takes `wallet.locked` away. @returns what was in it */
export async function unlockHome(home: string, opened: Opened, options: SealOptions): Promise<Files> {
  const files = await secure(home, opened, options);
  await sweep(home, Infinity);
  await resetHome(home, files);
  await onDisk(home, 'could not be cleared', async () => {
    await purge(asideFolder(home));
    await sweep(home, Infinity);
  });
  await removeFile(lockedFile(home));
  return files;
}

/**
 * Sees to it that `wallet.locked` holds whatever else is in the home. A clear file goes before the one that was locked: files are only
 * added to.
 * @throws file-exists when a secret is another than the one that was locked, which must never be lost
 */
async function secure(home: string, opened: Opened, options: SealOptions): Promise<Files> {
  const aside = await gather(asideFolder(home), lockedParts);
  const clear = await filesToLock(home);
  requireSameSecrets(asideFolder(home), aside.files, opened.files);
  requireSameSecrets(home, clear, opened.files);
  const files = new Map([...opened.files, ...aside.files, ...clear]);
  if (![...files].every(([name, bytes]) => isSame(bytes, opened.files.get(name)))) await writeLocked(home, { ...opened, files }, options);
  return files;
}

function requireSameSecrets(folder: string, clear: Files, locked: Files): void {
  for (const [name, bytes] of clear) {
    const isSecret = name === 'seed' || name.endsWith('/salt');
    if (!isSecret || !locked.has(name) || isSame(bytes, locked.get(name))) continue;
    const path = join(folder, name);
    throw new MevilleError('file-exists', `${visible(path)} is another one than the wallet was locked with, and either would be lost.`, {
      file: path,
      hint: 'Move it to another place.',
    });
  }
}

async function writeLocked(home: string, { files, passphrase }: Opened, options: SealOptions): Promise<void> {
  const file = lockedFile(home);
  const written = temporaryIn(home);
  await onDisk(file, 'could not be written', async () => {
    try {
      await writeNew(written, await seal('ledger', pack(files), passphrase, options));
      const back = await readFile(written, { most: mostFile });
      const opened = await openSealed(inspectSealed(back ?? new Uint8Array(), 'ledger', file), passphrase);
      if (!sameFiles(unpack(opened, file), files)) throw new Error('what was written is not what is read');
      await rename(written, file);
    } catch (cause) {
      await unlink(written).catch(() => undefined);
      throw cause;
    }
    await syncFolder(home);
  });
}

/** Removes a folder that was moved aside, the salts first: without them no key can be made again, whatever is left. */
async function purge(aside: string): Promise<void> {
  const requests = join(aside, 'requests');
  for (const name of await namesIn(requests)) await rm(saltFile(join(requests, name)), { force: true });
  await rm(aside, { recursive: true, force: true });
}
