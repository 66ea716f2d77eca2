import { constants, type Stats } from 'node:fs';
import { chmod, link, lstat, mkdir, open, readdir, rename, rm, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toHex } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { visible } from '../base/text.js';
import { systemRandom } from '../crypto/random.js';

/**
 * The durable file writer.
 *
 * The popular packages publish truncated files on a full disk. Here a file is written whole under another name, measured, synced, and
 * only then given its name; the folder is synced before the caller is told. Files are 0600 and folders 0700 whatever the umask.
 * Every failure of the disk is `storage-failed` with the path and the cause.
 */

const fileMode = 0o600;
const folderMode = 0o700;
const forOthers = 0o077;
const writableForOthers = 0o022;
const sticky = 0o1000;

/** What begins like this was left by a crash, or is being written; it is never read. */
const temporary = '.new-';
export const isTemporary = (name: string): boolean => name.startsWith(temporary);
/** In milliseconds: nothing is being written for so long. */
export const abandonedAfter = 3_600_000;

/** Drawn from the system even where a test holds the program's randomness still: two processes must never share a name. */
export const temporaryIn = (folder: string): string => join(folder, temporary + toHex(systemRandom(16)));

export const errnoOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;

/** The error of a disk that refused. */
export function storageFailed(path: string, what: string, cause?: unknown): MevilleError {
  const reason = cause instanceof Error ? `: ${errnoOf(cause) ?? visible(cause.message, { maxWidth: 200 })}` : '';
  return new MevilleError('storage-failed', `${visible(path)} ${what}${reason}.`, {
    file: path,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Runs one step of writing; what the disk says becomes storage-failed. */
export async function onDisk<T>(path: string, what: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw cause instanceof MevilleError ? cause : storageFailed(path, what, cause);
  }
}

/** Makes names that were given or taken in a folder last. */
export async function syncFolder(folder: string): Promise<void> {
  await onDisk(folder, 'could not be synced', async () => {
    const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/**
 * Makes a folder of ours and those above it, or tightens the one that is there. A folder that everybody shares (sticky, as /tmp is)
 * is not ours and stays as it is.
 * @throws storage-failed, also when a symbolic link or a file stands there
 */
export async function makeFolder(path: string): Promise<void> {
  await onDisk(path, 'could not be made', async () => {
    const made = await mkdir(path, { recursive: true, mode: folderMode });
    await tightenFolder(path);
    if (made !== undefined) await syncFolder(dirname(made));
  });
}

/**
 * Whether the folder is there; one that others may look into is tightened.
 * @throws storage-failed when a symbolic link or a file stands there
 */
export async function findFolder(path: string): Promise<boolean> {
  return onDisk(path, 'could not be read', async () => {
    try {
      await tightenFolder(path);
      return true;
    } catch (cause) {
      if (errnoOf(cause) === 'ENOENT') return false;
      throw cause;
    }
  });
}

async function tightenFolder(path: string): Promise<void> {
  const stats = await lstat(path);
  if (!stats.isDirectory()) throw storageFailed(path, 'is not a folder');
  if ((stats.mode & forOthers) !== 0 && (stats.mode & sticky) === 0) await chmod(path, folderMode);
}

/** Makes the folder of a file whose place somebody chose: an existing one is theirs and stays as it is. */
export async function makeParent(path: string): Promise<void> {
  await onDisk(path, 'could not be made', async () => {
    const made = await mkdir(path, { recursive: true, mode: folderMode });
    if (made !== undefined) await syncFolder(dirname(made));
  });
}

/** Exclusive, and never through a link that somebody planted. */
const createNew = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Writes, measures and syncs a file that is not there yet. The caller gives it a name that lasts.
 * @returns when it was written, by the clock of the disk, in milliseconds
 */
export async function writeNew(path: string, bytes: Uint8Array): Promise<number> {
  const handle = await open(path, createNew, fileMode);
  try {
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, at);
      if (bytesWritten === 0) throw new Error('the disk takes no more bytes');
      at += bytesWritten;
    }
    const { size, mtimeMs } = await handle.stat();
    if (size !== bytes.length) throw new Error('the file is not as long as what was written');
    await handle.sync();
    return mtimeMs;
  } finally {
    await handle.close();
  }
}

/** Removes what crashes left in a folder long before the given time, which comes from the same disk. What cannot be removed stays. */
export async function sweep(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!isTemporary(name)) continue;
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => undefined);
    if (stats !== undefined && stats.mtimeMs < now - abandonedAfter)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Writes the bytes under a temporary name, hands that to `name`, and leaves nothing behind when either fails. */
async function writeThen<T>(path: string, bytes: Uint8Array, name: (written: string) => Promise<T>): Promise<T> {
  const folder = dirname(path);
  const written = temporaryIn(folder);
  return onDisk(path, 'could not be written', async () => {
    let named: T;
    try {
      await sweep(folder, await writeNew(written, bytes));
      named = await name(written);
    } finally {
      await unlink(written).catch(() => undefined);
    }
    await syncFolder(folder);
    return named;
  });
}

/**
 * Gives the file its content unless it has one: of any number of callers at once, in any number of processes, one is told true.
 * Whoever is told false finds the whole file of the other, and it lasts.
 */
export const publish = (path: string, bytes: Uint8Array): Promise<boolean> =>
  writeThen(path, bytes, async (written) => {
    try {
      await link(written, path);
      return true;
    } catch (cause) {
      if (errnoOf(cause) === 'EEXIST') return false;
      throw cause;
    }
  });

/** Gives the file its content, in place of the one it has; a reader sees the old or the new. */
export const replace = (path: string, bytes: Uint8Array): Promise<void> => writeThen(path, bytes, (written) => rename(written, path));

/** A file that is written piece by piece, and has its name only when it is whole. */
export interface GrowingFile {
  readonly write: (text: string) => Promise<void>;
  /** @returns false when a file of that name is there by now */
  readonly publish: () => Promise<boolean>;
  /** Leaves nothing behind; does nothing after `publish`. */
  readonly abandon: () => Promise<void>;
}

/** Begins a file. @throws storage-failed, as all it does */
export async function beginFile(path: string): Promise<GrowingFile> {
  const folder = dirname(path);
  const written = temporaryIn(folder);
  const step = async <T>(run: () => Promise<T>): Promise<T> => onDisk(path, 'could not be written', run);
  const handle = await step(async () => open(written, createNew, fileMode));
  let size = 0;
  let over = false;
  const end = async (): Promise<void> => {
    over = true;
    await unlink(written).catch(() => undefined);
  };
  return {
    write: async (text) =>
      step(async () => {
        const bytes = Buffer.from(text);
        await handle.writeFile(bytes);
        size += bytes.length;
      }),
    publish: async () =>
      step(async () => {
        try {
          if ((await handle.stat()).size !== size) throw new Error('the file is not as long as what was written');
          await handle.sync();
          await handle.close();
          await link(written, path);
        } catch (cause) {
          if (errnoOf(cause) === 'EEXIST') return false;
          throw cause;
        } finally {
          await end();
        }
        await syncFolder(folder);
        return true;
      }),
    abandon: async () => {
      if (over) return;
      await handle.close().catch(() => undefined);
      await end();
    },
  };
}

/**
 * The names of what is in a folder; none when it is not there.
 * @throws storage-failed
 */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return [];
    throw storageFailed(folder, 'could not be read', cause);
  }
}

/** Takes the file away; does nothing when there is none. */
export async function removeFile(path: string): Promise<void> {
  await onDisk(path, 'could not be removed', async () => {
    try {
      await unlink(path);
    } catch (cause) {
      if (errnoOf(cause) === 'ENOENT') return;
      throw cause;
    }
    await syncFolder(dirname(path));
  });
}

/** Adds the bytes in one write, which the system keeps whole among those of other processes. */
export async function append(path: string, bytes: Uint8Array): Promise<void> {
  await onDisk(path, 'could not be written', async () => {
    const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW, fileMode);
    let before: Stats;
    try {
      before = await handle.stat();
      if (!before.isFile()) throw storageFailed(path, 'is not a file');
      if ((before.mode & forOthers) !== 0) await handle.chmod(fileMode);
      const { bytesWritten } = await handle.write(bytes);
      // The rest must not follow in a second write: another process may have written between.
      if (bytesWritten !== bytes.length) throw new Error('the disk took a part of the record');
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (before.size === 0) await syncFolder(dirname(path));
  });
}

export interface ReadLimit {
  /** The most bytes that are read. */
  readonly most: number;
  /** The file holds a secret: refused when anybody else may read it. */
  readonly secret?: boolean;
  /** What the file says is believed: refused when anybody else may write it. */
  readonly trusted?: boolean;
}

/**
 * The bytes of a file; undefined when there is none.
 * @throws storage-failed when it is a link, a folder or longer than `most`; file-exposed when it is secret and others may read it, or trusted and others may write it
 */
export async function readFile(path: string, limit: ReadLimit): Promise<Uint8Array | undefined> {
  return onDisk(path, 'could not be read', async () => {
    let handle: FileHandle;
    try {
      // Not blocking, so that a named pipe in place of the file cannot hold the program.
      handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (cause) {
      if (errnoOf(cause) === 'ENOENT' || errnoOf(cause) === 'ENOTDIR') return undefined;
      throw cause;
    }
    try {
      const stats = await handle.stat();
      const { size } = stats;
      if (!stats.isFile()) throw storageFailed(path, 'is not a file');
      if (limit.secret === true && isExposed(stats)) {
        throw new MevilleError('file-exposed', `${visible(path)} holds a secret and other users can read it.`, { file: path });
      }
      if (limit.trusted === true && (stats.mode & writableForOthers) !== 0) {
        throw new MevilleError('file-exposed', `${visible(path)} can be written by other users, so nothing in it can be trusted.`, {
          file: path,
        });
      }
      if (size > limit.most) throw storageFailed(path, `is longer than the ${String(limit.most)} bytes that are read`);
      return await readUpTo(handle, limit.most, path);
    } finally {
      await handle.close();
    }
  });
}

/**
 * A credential of systemd is the system's own, and lets in its one service by a list that shows as a right of the group to read. The group is
 * the system's too, so nobody else gets in by it.
 */
function isExposed({ mode, uid, gid }: Stats): boolean {
  const credential = uid === 0 && gid === 0 && (mode & 0o777) === 0o440;
  return (mode & forOthers) !== 0 && !credential;
}

/** Reads to the end; a file that grows meanwhile is bounded too. */
async function readUpTo(handle: FileHandle, most: number, path: string): Promise<Uint8Array> {
  const { size } = await handle.stat();
  let bytes = new Uint8Array(size + 1);
  let at = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
    if (at > most) throw storageFailed(path, `is longer than the ${String(most)} bytes that are read`);
    if (at === bytes.length) {
      const longer = new Uint8Array(bytes.length * 2);
      longer.set(bytes);
      bytes = longer;
    }
  }
}
