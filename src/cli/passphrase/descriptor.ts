import { createReadStream, fstat, type Stats } from 'node:fs';
import { Socket } from 'node:net';
import { isatty, ReadStream } from 'node:tty';
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
  const stats = await statsOf(fd).catch((cause: unknown) => {
    throw missing(cause);
  });
  // Node has descriptors of its own, which are none of these.
  if (!stats.isFile() && !stats.isFIFO() && !stats.isSocket() && !stats.isCharacterDevice()) throw missing();
  if (stats.isFIFO() && (await hasBothEnds(fd, stats))) throw missing();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of contentOf(fd, stats)) {
      size += part.length;
      if (size > most) throw new MevilleError('size-exceeded', `Descriptor ${text} gives more than ${String(most)} bytes.`);
      parts.push(part);
    }
  } catch (cause) {
    throw cause instanceof MevilleError ? cause : missing(cause);
  }
  return Buffer.concat(parts);
}

const statsOf = promisify(fstat);

/** What may never end is waited for by the event loop: a thread that waits for it would keep the process from ending at an interrupt. */
function contentOf(fd: number, stats: Stats): AsyncIterable<Uint8Array> {
  if (isatty(fd)) return new ReadStream(fd);
  return stats.isFIFO() || stats.isSocket() ? new Socket({ fd, readable: true, writable: false }) : createReadStream('', { fd });
}

/** Node's own descriptors are the first that were free, and nobody hands over so many. */
const mostOpen = 256;

/**
 * Whether another descriptor of this process is of the same pipe. One that was handed over is written to by somebody else; the one that
 * libuv guards its signals with is not, and whoever reads from it can be ended by no signal any more.
 */
async function hasBothEnds(fd: number, { dev, ino }: Stats): Promise<boolean> {
  for (let other = 3; other < mostOpen; other += 1) {
    const stats = other === fd ? undefined : await statsOf(other).catch(() => undefined);
    if (stats?.isFIFO() === true && stats.ino === ino && stats.dev === dev) return true;
  }
  return false;
}
