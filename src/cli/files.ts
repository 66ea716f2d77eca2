import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { readTree } from '../base/read/file.js';
import type { Node } from '../base/read/tree.js';
import { safe } from './print/printer.js';
import type { Input, Io } from './io.js';

/** What the user calls a file: errors about `-` are about stdin. */
export const nameOf = (path: string): string => (path === '-' ? 'stdin' : path);

/**
 * The bytes of a file, or of stdin for `-`.
 * @throws file-missing, size-exceeded, usage-invalid
 */
export async function readInput(io: Io, path: string, most: number = limits.writtenFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of inputStream(io, path)) {
    size += part.length;
    if (size > most)
      throw new MevilleError('size-exceeded', `${safe(nameOf(path))} is larger than ${String(most)} bytes.`, { file: nameOf(path) });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const drained = new WeakSet<Input>();

/** A file, or stdin for `-`, as it comes. */
export async function* inputStream(io: Io, path: string): AsyncGenerator<Uint8Array> {
  if (path !== '-') {
    yield* fileStream(io, path);
    return;
  }
  if (drained.has(io.stdin)) throw new MevilleError('usage-invalid', 'Only one file can be read from stdin.');
  drained.add(io.stdin);
  for await (const part of io.stdin) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function* fileStream({ cwd }: Io, path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(resolve(cwd, path), 'r');
    try {
      if ((await file.stat()).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
    } finally {
      await file.close();
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || cause instanceof MevilleError) throw cause;
    throw new MevilleError('file-missing', `${safe(path)} ${problems[code] ?? `cannot be read (${code})`}.`, { cause });
  }
}

const problems: Readonly<Record<string, string>> = { ENOENT: 'is not there', EISDIR: 'is a folder', EACCES: 'may not be read' };

/** A file that people write, as a position tree. */
export const readWritten = async (io: Io, path: string): Promise<Node> => readTree(await readInput(io, path), nameOf(path));
