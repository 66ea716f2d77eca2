import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { errnoOf, storageFailed } from '../files.js';

/** While this file is there it is the whole ledger, and whatever else is in the home is a leftover. */
export const lockedFile = (home: string): string => join(home, 'wallet.locked');

export async function isLocked(home: string): Promise<boolean> {
  try {
    await lstat(lockedFile(home));
    return true;
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT' || errnoOf(cause) === 'ENOTDIR') return false;
    throw storageFailed(lockedFile(home), 'could not be read', cause);
  }
}

/**
 * Before anything of the ledger is read or written.
 * @throws wallet-locked
 */
export async function refuseLocked(home: string): Promise<void> {
  if (await isLocked(home))
    throw new MevilleError('wallet-locked', `The wallet in ${visible(home)} is locked.`, { hint: 'Run: meville wallet restore' });
}
