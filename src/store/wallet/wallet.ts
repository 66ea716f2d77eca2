import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { utf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { readFile, replace, sweep } from '../files.js';
import { isClearSeed, isSealed, readSeedFile, secretText, seedFile, seedFrom, type Unlock } from '../seed-file.js';
import { gather, parts } from './gather.js';
import { walletInvalid } from './header.js';
import { beginLock, filesToLock, finishLock, openLocked, unlockHome } from './lock.js';
import { isLocked, refuseLocked } from './locked.js';
import { countsOf, pack, unpack, type Counts } from './packed.js';
import { fillHome, requireRoom } from './place.js';
import { inspectSealed, mostFile, openSealed, seal, type Passphrase, type SealOptions } from './sealed.js';

/** What is done to a wallet as a whole: its passphrase, its backups, its lock. */

/** Where passphrases come from. What does not depend on one is checked before either is called. */
export interface Asks {
  /** The passphrase that opens the named file. */
  readonly existing: Unlock;
  /** One to seal with, where there is none yet. */
  readonly fresh: () => Promise<Passphrase>;
}

export interface WalletOptions extends SealOptions {
  /** Bytes of a ledger that can be sealed. */
  readonly most?: number;
}

export interface Backup extends Counts {
  readonly bytes: Uint8Array;
}

export interface Restored extends Counts {
  /** Whether the seed has a passphrase. */
  readonly sealed: boolean;
}

/** Of one home. Every failure leaves what was there as it was, and a crash leaves what the same command goes on with. */
export interface Wallet {
  /**
   * Sets the passphrase of the seed, or changes it.
   * @throws not-initialised, wallet-locked, file-exposed, wallet-invalid, passphrase-wrong, storage-failed
   */
  readonly setPassphrase: (asks: Asks) => Promise<'set' | 'changed'>;
  /**
   * Takes the passphrase of the seed away.
   * @returns false when it has none
   * @throws as setPassphrase
   */
  readonly removePassphrase: (existing: Unlock) => Promise<boolean>;
  /** @throws as setPassphrase; size-exceeded */
  readonly backup: (asks: Asks) => Promise<Backup>;
  /**
   * Makes a home of a backup.
   * @throws already-initialised, wallet-locked, file-missing, file-exposed, file-exists, wallet-invalid, passphrase-wrong, storage-failed
   */
  readonly restore: (file: string, unlock: Unlock) => Promise<Restored>;
  /** @throws as backup; file-exists when there is something that is none of ours */
  readonly lock: (asks: Asks) => Promise<Counts>;
  /** @throws already-initialised or not-initialised when it is not locked; wallet-invalid, passphrase-wrong, file-exists, storage-failed */
  readonly unlock: (unlock: Unlock) => Promise<Restored>;
}

export const walletOf = (home: string, options: WalletOptions): Wallet => ({
  setPassphrase: async (asks) => setPassphrase(home, asks, options),
  removePassphrase: async (existing) => removePassphrase(home, existing),
  backup: async (asks) => makeBackup(home, asks, options),
  restore: async (file, unlock) => restoreBackup(home, file, unlock),
  lock: async (asks) => lockWallet(home, asks, options),
  unlock: async (unlock) => unlockWallet(home, unlock, options),
});

async function setPassphrase(home: string, { existing, fresh }: Asks, options: SealOptions): Promise<'set' | 'changed'> {
  const before = await readSeedFile(home);
  const seed = await seedFrom(before, seedFile(home), existing);
  await replaceSeed(home, await seal('seed', seed, await fresh(), options));
  seed.fill(0);
  return isSealed(before) ? 'changed' : 'set';
}

async function removePassphrase(home: string, existing: Unlock): Promise<boolean> {
  const before = await readSeedFile(home);
  if (!isSealed(before)) return false;
  await replaceSeed(home, secretText(await seedFrom(before, seedFile(home), existing)));
  return true;
}

/** Nobody else writes in a home that has a seed and not its lock, so whatever a crash left there of the old seed can go at once. */
async function replaceSeed(home: string, bytes: Uint8Array): Promise<void> {
  await replace(seedFile(home), bytes);
  await sweep(home, Infinity);
}

async function makeBackup(home: string, asks: Asks, { most, ...options }: WalletOptions): Promise<Backup> {
  const passphrase = await passphraseOf(home, asks);
  const { files } = await gather(home, parts, most);
  // Locked meanwhile, the home may have been emptied while it was read.
  await refuseLocked(home);
  return { bytes: await seal('ledger', pack(files), passphrase, options), ...countsOf(files) };
}

async function restoreBackup(home: string, file: string, unlock: Unlock): Promise<Restored> {
  await refuseLocked(home);
  await refuseInitialised(home);
  const bytes = await readFile(file, { most: mostFile, secret: true });
  if (bytes === undefined) throw new MevilleError('file-missing', `${visible(file)} is not there.`, { file });
  const sealed = inspectSealed(bytes, 'ledger', file);
  const files = unpack(await openSealed(sealed, await unlock(file)), file);
  requireSeed(files.get('seed') ?? utf8(''), file);
  requireRoom(await gather(home, parts), files, home);
  await fillHome(home, files);
  return { ...countsOf(files), sealed: isSealed(files.get('seed') ?? utf8('')) };
}

/** Whether what is called a seed can be one: it may be sealed with another passphrase. */
function requireSeed(bytes: Uint8Array, file: string): void {
  if (isSealed(bytes)) inspectSealed(bytes, 'seed', file);
  else if (!isClearSeed(bytes)) throw walletInvalid(file, 'holds a seed that is damaged');
}

async function lockWallet(home: string, asks: Asks, { most, ...options }: WalletOptions): Promise<Counts> {
  if (await isLocked(home)) {
    const opened = await openLocked(home, asks.existing);
    return countsOf(await finishLock(home, opened, options));
  }
  await filesToLock(home, most);
  const passphrase = await passphraseOf(home, asks);
  // Read when the answer is there: a person takes their time, and others forget requests meanwhile.
  const opened = await beginLock(home, { files: await filesToLock(home, most), passphrase }, options);
  return countsOf(await finishLock(home, opened, options));
}

async function unlockWallet(home: string, unlock: Unlock, options: SealOptions): Promise<Restored> {
  if (!(await isLocked(home))) {
    await refuseInitialised(home);
    throw new MevilleError('not-initialised', `${visible(home)} has no locked wallet.`, {
      hint: 'To restore a backup, name it: meville wallet restore FILE',
    });
  }
  const files = await unlockHome(home, await openLocked(home, unlock), options);
  return { ...countsOf(files), sealed: isSealed(files.get('seed') ?? utf8('')) };
}

/** That of the seed, which has to open it, so that nobody seals with a slip of the finger; a fresh one when it has none. */
async function passphraseOf(home: string, { existing, fresh }: Asks): Promise<Passphrase> {
  const bytes = await readSeedFile(home);
  if (!isSealed(bytes)) {
    // A seed that is damaged would take the place of a good one in the last backup.
    (await seedFrom(bytes, seedFile(home), existing)).fill(0);
    return fresh();
  }
  const sealed = inspectSealed(bytes, 'seed', seedFile(home));
  const passphrase = await existing(seedFile(home));
  (await openSealed(sealed, passphrase)).fill(0);
  return passphrase;
}

async function refuseInitialised(home: string): Promise<void> {
  const there = await lstat(join(home, 'seed')).catch(() => undefined);
  if (there === undefined) return;
  throw new MevilleError('already-initialised', `${visible(home)} has a seed already, and nothing is merged or replaced.`, {
    hint: 'To restore a backup, use another --home.',
  });
}
