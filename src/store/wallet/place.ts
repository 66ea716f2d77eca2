import { link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { errnoOf, makeFolder, onDisk, sweep, syncFolder, temporaryIn, writeNew } from '../files.js';
import { gather, parts, type Gathered, type Part } from './gather.js';
import { sameFiles, sortedFiles, type Files } from './packed.js';

/** Puts files into a home: under a temporary name first, then part by part, and the seed last. */

/** In this order: without a seed nothing uses the rest. */
const order = ['config.json', 'vendors', 'requests', 'seed'] as const satisfies readonly Part[];
const folders: ReadonlySet<Part> = new Set<Part>(['vendors', 'requests']);

const partOf = (files: Files, part: Part): Files => new Map([...files].filter(([name]) => name === part || name.startsWith(`${part}/`)));

/**
 * A home that has nothing of its own, or is what an earlier try was stopped in: what is there is what will be there.
 * @throws file-exists
 */
export function requireRoom({ files, foreign }: Gathered, wanted: Files, home: string): void {
  const taken = foreign[0] ?? parts.find((part) => partOf(files, part).size > 0 && !sameFiles(partOf(files, part), partOf(wanted, part)));
  if (taken === undefined) return;
  const path = join(home, taken);
  throw new MevilleError('file-exists', `${visible(path)} is there already, and nothing is merged or replaced.`, {
    file: path,
    hint: 'Use another --home.',
  });
}

/**
 * Fills a home that has room. Killed at any moment it leaves a home without a seed, or a whole one; called again it goes on.
 * @throws already-initialised, file-exists, storage-failed
 */
export async function fillHome(home: string, files: Files): Promise<void> {
  await makeFolder(home);
  await sweep(home, Infinity);
  const there = (await gather(home, ['vendors', 'requests', 'config.json'])).files;
  await onDisk(home, 'could not be filled', async () => {
    const staged = await stage(home, files);
    for (const part of order) {
      if (partOf(files, part).size === 0 || partOf(there, part).size > 0) continue;
      if (folders.has(part)) await rename(join(staged, part), join(home, part));
      else await linkNew(join(staged, part), join(home, part));
      await syncFolder(home);
    }
    await rm(staged, { recursive: true });
  });
}

async function linkNew(from: string, path: string): Promise<void> {
  try {
    await link(from, path);
  } catch (cause) {
    if (errnoOf(cause) !== 'EEXIST') throw cause;
    throw new MevilleError('already-initialised', `${visible(path)} was made by somebody else meanwhile.`, { hint: 'Use another --home.' });
  }
}

/**
 * Makes the parts of a home what they are in `files`, which are kept elsewhere too. Killed at any moment and called again it goes on.
 * @throws storage-failed
 */
export async function resetHome(home: string, files: Files): Promise<void> {
  await onDisk(home, 'could not be filled', async () => {
    const there = (await gather(home, parts)).files;
    const staged = await stage(home, files);
    for (const part of order) {
      const wanted = partOf(files, part);
      if (wanted.size === 0 || sameFiles(partOf(there, part), wanted)) continue;
      // A folder that has something in it is in the way of a rename.
      if (folders.has(part)) await moveAway(join(home, part), temporaryIn(home));
      await rename(join(staged, part), join(home, part));
      await syncFolder(home);
    }
    await rm(staged, { recursive: true });
  });
}

/** Does nothing when it is not there. */
export async function moveAway(path: string, to: string): Promise<void> {
  await rename(path, to).catch((cause: unknown) => {
    if (errnoOf(cause) !== 'ENOENT') throw cause;
  });
}

/** Writes all files into a folder of a temporary name, and makes them last. */
async function stage(home: string, files: Files): Promise<string> {
  const staged = temporaryIn(home);
  await mkdir(staged, { mode: 0o700 });
  const made = new Set([staged]);
  for (const [name, bytes] of sortedFiles(files)) {
    const path = join(staged, name);
    const folder = dirname(path);
    for (const above of [dirname(folder), folder]) {
      if (!above.startsWith(staged) || made.has(above)) continue;
      await mkdir(above, { mode: 0o700 });
      made.add(above);
    }
    await writeNew(path, bytes);
  }
  for (const folder of made) await syncFolder(folder);
  return staged;
}
