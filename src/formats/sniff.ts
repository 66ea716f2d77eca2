/** What a file is, as far as its first bytes tell. */

export type Sniffed =
  /** Text that begins like one of these. */
  | { readonly kind: 'array' | 'objects' | 'token' | 'other-text' | 'empty' }
  /** No text that is read, and what it seems to be. */
  | { readonly kind: 'unreadable'; readonly seems: string };

/** Bytes that are enough to tell; more do no harm. */
export const sniffedBytes = 4096;

/** How files of these kinds begin. */
const signatures: readonly (readonly [bytes: readonly number[], seems: string])[] = [
  [[0x1f, 0x8b], 'compressed (gzip)'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed (zstd)'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'compressed (xz)'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive, or the file of a spreadsheet program'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'the file of an old spreadsheet program'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0xff, 0xfe], 'text in UTF-16'],
  [[0xfe, 0xff], 'text in UTF-16'],
];

export function sniff(beginning: Uint8Array): Sniffed {
  const seems = signatures.find(([bytes]) => bytes.every((byte, i) => beginning[i] === byte))?.[1] ?? binary(beginning);
  if (seems !== undefined) return { kind: 'unreadable', seems };
  // A text cut off inside a character is still that text.
  const text = new TextDecoder().decode(beginning).trimStart();
  if (text === '') return { kind: 'empty' };
  if (text.startsWith('[')) return { kind: 'array' };
  if (text.startsWith('{')) return { kind: 'objects' };
  return { kind: /^eyJ[\w-]*\./.test(text) ? 'token' : 'other-text' };
}

/** Text has no NUL; UTF-16 of a Latin script has one in every other place. */
function binary(bytes: Uint8Array): string | undefined {
  const seen = bytes.subarray(0, sniffedBytes);
  const nuls = [0, 0];
  seen.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if (even + odd === 0) return undefined;
  return Math.max(even, odd) > seen.length / 4 && Math.min(even, odd) < seen.length / 16 ? 'text in UTF-16' : 'no text at all';
}
