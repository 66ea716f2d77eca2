import { createReadStream, fstat } from 'node:fs';
import { promisify } from 'node:util';
import { MevilleError } from '../../base/errors.js';
import { readInput } from '../files.js';
import type { Io } from '../io.js';
import { safe } from '../print/printer.js';

/**
 * Reads what was put into a file descriptor to its end, and closes it; 0 is stdin.
 * @throws usage-invalid, file-missing, size-exceeded
 */
export async function readDescriptor(io: Io, text: string, most: number): Promise<Uint8Array> {
  if (!/^(?:0|[3-9]|[1-9]\d{1,3})$/.test(text))
    throw new MevilleError('usage-invalid', `A descriptor is 0 or a number from 3, not "${safe(text, 40)}".`);
  if (text === '0') return readInput(io, '-', most);
  const fd = Number(text);
  const missing = (cause?: unknown): MevilleError =>
    new MevilleError('file-missing', `Nothing can be read from descriptor ${text}.`, { hint: `Open it: meville ... ${text}<FILE`, cause });
  const stats = await promisify(fstat)(fd).catch((cause: unknown) => {
    throw missing(cause);
  });
  // Node has descriptors of its own, which are none of these.
  if (!stats.isFile() && !stats.isFIFO() && !stats.isSocket() && !stats.isCharacterDevice()) throw missing();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of createReadStream('', { fd }) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > most) throw new MevilleError('size-exceeded', `Descriptor ${text} gives more than ${String(most)} bytes.`);
      parts.push(part);
    }
  } catch (cause) {
    throw cause instanceof MevilleError ? cause : missing(cause);
  }
  return Buffer.concat(parts);
}
