import { byCodeUnits, concat, utf8 } from '../../base/bytes.js';
import { canonicalText, parseCanonical, type JsonValue } from '../../base/canonical.js';
import { isCount, isObject } from '../record.js';
import { walletInvalid } from './header.js';

/** The files of a home as one: a line of canonical JSON that lists them, then their bytes one after the other. */

/** A file by its path below the home, with `/` on every system. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Every name there may be. So nothing that is restored can be outside the home, hidden, or where another program looks; the files of a
 * request are not listed one by one, so that those of a later version pass too.
 */
const known = /^(?:seed|config\.json|vendors\/[0-9a-f]{64}\.json|requests\/r[a-z2-7]{6}\/[a-z0-9]+(?:[.-][a-z0-9]+){0,3})$/;
const longestName = 128;

export const isKnownFile = (name: string): boolean => name.length <= longestName && known.test(name);

const lineFeed = 0x0a;

export function pack(files: Files): Uint8Array<ArrayBuffer> {
  const sorted = sortedFiles(files);
  const list = sorted.map(([name, bytes]) => ({ name, size: bytes.length }));
  return concat(utf8(`${canonicalText(list)}\n`), ...sorted.map(([, bytes]) => bytes));
}

export const sortedFiles = (files: Files): [string, Uint8Array][] => [...files].toSorted(([a], [b]) => byCodeUnits(a, b));

/**
 * @param file for the errors
 * @throws wallet-invalid when anything is not as `pack` writes it
 */
export function unpack(bytes: Uint8Array, file: string): Files {
  const feed = bytes.indexOf(lineFeed);
  const list = feed === -1 ? undefined : listIn(bytes.subarray(0, feed));
  if (list === undefined) throw walletInvalid(file, 'holds no list of files');
  const files = new Map<string, Uint8Array>();
  let at = feed + 1;
  let last = '';
  for (const entry of list) {
    const { name, size } = isObject(entry) && Object.keys(entry).length === 2 ? entry : {};
    if (typeof name !== 'string' || !isKnownFile(name) || byCodeUnits(last, name) >= 0)
      throw walletInvalid(file, 'lists a file that this program would not have written');
    if (!isCount(size) || size > bytes.length - at) throw walletInvalid(file, 'lists more bytes than it holds');
    files.set(name, bytes.subarray(at, at + size));
    at += size;
    last = name;
  }
  if (at !== bytes.length) throw walletInvalid(file, 'holds bytes that it does not list');
  if (!files.has('seed')) throw walletInvalid(file, 'holds no seed');
  return files;
}

function listIn(line: Uint8Array): readonly JsonValue[] | undefined {
  try {
    const value = parseCanonical(line, Infinity);
    return Array.isArray(value) ? (value as readonly JsonValue[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether both are the same, name by name and byte by byte. */
export const sameFiles = (a: Files, b: Files): boolean => a.size === b.size && [...a].every(([name, bytes]) => isSame(bytes, b.get(name)));

export const isSame = (bytes: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.compare(bytes, other) === 0;

export interface Counts {
  readonly requests: number;
  readonly vendors: number;
}

export function countsOf(files: Files): Counts {
  const names = [...files.keys()];
  return {
    requests: new Set(names.filter((name) => name.startsWith('requests/')).map((name) => name.split('/')[1])).size,
    vendors: names.filter((name) => name.startsWith('vendors/')).length,
  };
}
