import { crc32, inflateRawSync } from 'node:zlib';
import { MevilleError } from '../base/errors.js';

/** Zip archives, read with suspicion: whatever they claim of themselves, no more is unpacked than the bound says. */

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const mostEntries = 2000;
const encrypted = 1;

const invalid = (problem: string, cause?: unknown): MevilleError =>
  new MevilleError('file-invalid', `The zip archive ${problem}.`, { hint: 'Save the workbook again, or save the list as CSV.', cause });

/**
 * The entries whose names are wanted, unpacked.
 * @param most how many bytes they may be together
 * @throws file-invalid; size-exceeded when they are more
 */
export function unzip(archive: Uint8Array, wanted: (name: string) => boolean, most: number): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { count, from } = directoryOf(view);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let left = most;
  let at = from;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature) throw invalid('is cut off or damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    if (wanted(name)) {
      if (names.has(name)) throw invalid('holds two files of one name');
      names.add(name);
      const bytes = unpack(archive, view, at, left);
      left -= bytes.length;
      entries.push({ name, bytes });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryOf(view: DataView): { readonly count: number; readonly from: number } {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    if (count > mostEntries) throw invalid(`holds more than ${String(mostEntries)} files`);
    return { count, from: view.getUint32(at + 16, true) };
  }
  throw invalid('is cut off or damaged');
}

/** The bytes of the entry whose record in the directory is at `at`. */
function unpack(archive: Uint8Array, view: DataView, at: number, most: number): Uint8Array {
  if ((view.getUint16(at + 8, true) & encrypted) !== 0) throw invalid('is encrypted');
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) throw invalid('is cut off or damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) throw invalid('is cut off or damaged');
  const bytes = archive.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw invalid('is packed in a way that is not read');
  if (method === 0 && bytes.length > most) throw tooLarge();
  const unpacked = method === 0 ? bytes : inflate(bytes, most);
  if (crc32(unpacked) !== view.getUint32(at + 16, true)) throw invalid('is damaged');
  return unpacked;
}

function inflate(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(cause);
    throw invalid('is damaged', cause);
  }
}

const tooLarge = (cause?: unknown): MevilleError =>
  new MevilleError('size-exceeded', 'The zip archive unpacks to more bytes than are read.', {
    hint: 'Save the list as CSV: such a file may be of any size.',
    cause,
  });

/** An archive of the entries, not packed: another reader finds in it what was found here, and nothing else. */
export function zip(entries: readonly ZipEntry[]): ArrayBuffer {
  const encoder = new TextEncoder();
  const files = entries.map(({ name, bytes }) => ({ name: encoder.encode(name), bytes, crc: crc32(bytes) }));
  const size = files.reduce((sum, { name, bytes }) => sum + 30 + 46 + 2 * name.length + bytes.length, endSize);
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  const places: number[] = [];
  let at = 0;
  for (const { name, bytes, crc } of files) {
    places.push(at);
    view.setUint32(at, localSignature, true);
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 14, crc, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint32(at + 22, bytes.length, true);
    view.setUint16(at + 26, name.length, true);
    archive.set(name, at + 30);
    archive.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  files.forEach(({ name, bytes, crc }, i) => {
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    view.setUint32(at + 16, crc, true);
    view.setUint32(at + 20, bytes.length, true);
    view.setUint32(at + 24, bytes.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, places[i] ?? 0, true);
    archive.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return archive.buffer;
}
