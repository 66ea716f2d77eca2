import { lstat, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toHex } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { systemRandom } from '../crypto/random.js';
import { abandonedAfter, errnoOf, findFolder, namesIn, removeFile, storageFailed, syncFolder } from './files.js';
import { requestId, saltFile } from './ledger-place.js';

/**
 * Forgetting a request: first its salt, so that all its keys are gone for good, then its name, so that nobody who is at it can put
 * anything back, then all the rest. A crash leaves a folder without a salt or one of the names below; neither is ever read again.
 */

/** What begins like this, and goes on with its id, was a request. It begins as all that is temporary, so nothing reads it or keeps it. */
const forgotten = '.new-gone-';

/**
 * Also removes what crashes left of others.
 * @returns false when there was nothing of it to forget
 * @throws storage-failed, also when something stays; the same call goes on
 */
export async function forgetRequest(requests: string, id: string): Promise<boolean> {
  const found = await findFolder(join(requests, id));
  if (found) await takeAway(requests, id);
  const left = await sweepForgotten(requests);
  return found || left.some((name) => name.startsWith(forgotten + id));
}

async function takeAway(requests: string, id: string): Promise<void> {
  const folder = join(requests, id);
  try {
    await removeFile(saltFile(folder));
    await rename(folder, join(requests, `${forgotten}${id}-${toHex(systemRandom(16))}`));
    await syncFolder(requests);
  } catch (cause) {
    // Of two who forget it at once, one finds it gone.
    if (await findFolder(folder)) throw cause instanceof MevilleError ? cause : storageFailed(folder, 'could not be forgotten', cause);
  }
}

/** Removes what forgetting left behind, and gives its names. */
async function sweepForgotten(requests: string): Promise<string[]> {
  const left = (await namesIn(requests)).filter((name) => name.startsWith(forgotten));
  for (const name of left) await removeTree(join(requests, name));
  return left;
}

/**
 * Finishes what a crash interrupted after the salt was gone. A folder that is young may be one that somebody copies into place.
 * @param now by the clock of the disk, in milliseconds
 */
export async function finishForgetting(requests: string, now: number): Promise<void> {
  for (const id of (await namesIn(requests)).filter((name) => requestId.test(name))) {
    const folder = join(requests, id);
    const [salt, stats] = await Promise.all([isThere(saltFile(folder)), lstat(folder).catch(() => undefined)]);
    if (!salt && stats?.isDirectory() === true && stats.mtimeMs < now - abandonedAfter) await takeAway(requests, id);
  }
  await sweepForgotten(requests);
}

/** Whatever is planted there is a name that is removed, and never a way to somewhere else. */
async function removeTree(path: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rm(path, { recursive: true, force: true });
    } catch (cause) {
      // Another may be removing it too, or have been writing into it when it lost its name.
      if (tries === attempts) throw storageFailed(path, 'could not be removed', cause);
    }
  }
}

const attempts = 5;

const isThere = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (cause: unknown) => errnoOf(cause) !== 'ENOENT',
  );
