import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { errnoOf, isTemporary, readFile, storageFailed } from '../files.js';
import { requestId } from '../ledger-place.js';
import { mostSealed } from './header.js';
import { isKnownFile, type Files } from './packed.js';

/** Reads the files of a home, while others may be writing there. */

/** The files and folders of the home that the ledger is made of, and the settings. */
export const parts = ['seed', 'vendors', 'requests', 'config.json'] as const;
export type Part = (typeof parts)[number];

export interface Gathered {
  readonly files: Files;
  /** Paths in the folders of the ledger that are none of ours. */
  readonly foreign: readonly string[];
}

const lineFeed = 0x0a;
/** Readings of a file that is being appended to, until it ends where a record ends. A write takes a part of one. */
const readings = 50;

/**
 * The named parts below a folder. Every file but the answers has its whole content from its first moment on, and what a request is later
 * told follows from what it was told before. So its names, read at once, are a state it has been in, and answers that come meanwhile only
 * add to that.
 *
 * @param most bytes in all
 * @throws size-exceeded, file-exposed, storage-failed
 */
export async function gather(folder: string, wanted: readonly Part[], most = mostSealed): Promise<Gathered> {
  const gathering = new Gathering(folder, most);
  for (const part of wanted) {
    if (part === 'requests') await gathering.requests();
    else if (part === 'vendors') await gathering.all('vendors', await gathering.entries('vendors'));
    else await gathering.file(part);
  }
  return gathering;
}

class Gathering implements Gathered {
  readonly files = new Map<string, Uint8Array>();
  readonly foreign: string[] = [];
  readonly #folder: string;
  readonly #most: number;
  #size = 0;

  constructor(folder: string, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  async requests(): Promise<void> {
    for (const entry of await this.entries('requests')) {
      const below = `requests/${entry.name}`;
      if (!requestId.test(entry.name) || !entry.isDirectory()) this.foreign.push(below);
      else await this.#request(below, await this.entries(below));
    }
  }

  /** A request without its salt is being forgotten, and nothing of it is taken. */
  async #request(below: string, entries: readonly Dirent[]): Promise<void> {
    const isSalt = ({ name }: Dirent): boolean => name === 'salt';
    if (!entries.some(isSalt)) return;
    await this.all(
      below,
      entries.filter((entry) => !isSalt(entry)),
    );
    // Last, so that whatever was taken away meanwhile is noticed: the salt goes first.
    if (await this.file(`${below}/salt`)) return;
    for (const name of [...this.files.keys()].filter((taken) => taken.startsWith(`${below}/`))) this.files.delete(name);
  }

  async all(below: string, entries: readonly Dirent[]): Promise<void> {
    for (const entry of entries) {
      const name = `${below}/${entry.name}`;
      if (isKnownFile(name) && entry.isFile()) await this.file(name);
      else this.foreign.push(name);
    }
  }

  /** @returns whether there is such a file */
  async file(name: string): Promise<boolean> {
    const path = join(this.#folder, name);
    const size = await sizeOf(path);
    if (size === undefined) return false;
    this.#size += size;
    if (this.#size > this.#most)
      throw new MevilleError(
        'size-exceeded',
        `${visible(this.#folder)} holds more than the ${String(this.#most)} bytes that one file can take.`,
        {
          hint: 'Forget requests that are over: meville requests forget ID',
        },
      );
    const bytes = await readWhole(path, name, this.#most);
    if (bytes !== undefined) this.files.set(name, bytes);
    return bytes !== undefined;
  }

  async entries(below: string): Promise<Dirent[]> {
    const path = join(this.#folder, below);
    try {
      const found = await readdir(path, { withFileTypes: true });
      return found.filter(({ name }) => !isTemporary(name));
    } catch (cause) {
      if (errnoOf(cause) === 'ENOENT') return [];
      throw storageFailed(path, 'could not be read', cause);
    }
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await lstat(path)).size;
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return undefined;
    throw storageFailed(path, 'could not be read', cause);
  }
}

/** The settings are no secret, and another program than ours writes them. */
async function readWhole(path: string, name: string, most: number): Promise<Uint8Array | undefined> {
  const secret = name === 'seed' || name.endsWith('/salt');
  let bytes = await readFile(path, { most, secret });
  // A record that is being written has a part of its bytes there; one that a crash tore stays so, and is taken as it is.
  for (let reading = 1; name.endsWith('.ndjson') && isTorn(bytes) && reading < readings; reading += 1)
    bytes = await readFile(path, { most });
  return bytes;
}

const isTorn = (bytes: Uint8Array | undefined): boolean => bytes !== undefined && bytes.length > 0 && bytes.at(-1) !== lineFeed;
