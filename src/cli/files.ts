import { open } from 'node:fs/promises';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { readTree } from '../base/read/file.js';
import type { Node } from '../base/read/tree.js';
import type { Io } from './io.js';
import { safe } from './print/printer.js';

/**
 * The bytes of a file, or of stdin for `-`.
 * @throws file-missing, size-exceeded
 */
export async function readInput(io: Io, path: string, most: number = limits.writtenFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of inputStream(io, path)) {
    size += part.length;
    if (size > most) throw new MevilleError('size-exceeded', `${safe(path)} is larger than ${String(most)} bytes.`, { file: path });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A file, or stdin for `-`, as it comes. */
export async function* inputStream(io: Io, path: string): AsyncGenerator<Uint8Array> {
  if (path === '-') {
    for await (const part of io.stdin) yield typeof part === 'string' ? Buffer.from(part) : part;
    return;
  }
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
    } finally {
      await file.close();
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || cause instanceof MevilleError) throw cause;
    const what = code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : code === 'EACCES' ? 'may not be read' : `cannot be read (${code})`;
    throw new MevilleError('file-missing', `${safe(path)} ${what}.`, { cause });
  }
}

/** A file that people write, as a position tree. */
export const readWritten = async (io: Io, path: string): Promise<Node> => readTree(await readInput(io, path), path === '-' ? 'stdin' : path);
