import { MevilleError } from '../../base/errors.js';
import { sniff, sniffedBytes, type Sniffed } from '../../formats/sniff.js';
import { inputStream, nameOf } from '../files.js';
import type { Io } from '../io.js';
import { safe } from '../print/printer.js';

/** A file of offers, as far as it is known before it is read. */

export const offersFormats = ['json', 'ndjson', 'csv', 'offers'] as const;
export type OffersFormat = (typeof offersFormats)[number];

export interface Source {
  /** What the user calls it. */
  readonly name: string;
  readonly format: OffersFormat;
  /** How it begins, whatever it is called. */
  readonly begins: Sniffed['kind'];
  readonly bytes: AsyncIterable<Uint8Array>;
}

const byExtension: readonly (readonly [RegExp, OffersFormat])[] = [
  [/\.json$/i, 'json'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.csv$/i, 'csv'],
];

/**
 * Opens a file, or stdin for `-`: the format is the one that is asked for, else that of the name, else what the first bytes look like.
 * @throws file-missing, usage-invalid, encoding-invalid for what is no text, file-invalid when nothing tells the format
 */
export async function openSource(io: Io, file: string, asked: OffersFormat | undefined): Promise<Source> {
  const name = nameOf(file);
  const parts = inputStream(io, file);
  const { beginning, bytes } = await peek(parts);
  const sniffed = sniff(beginning);
  if (sniffed.kind === 'unreadable') {
    await parts.return(undefined);
    throw new MevilleError('encoding-invalid', `${safe(name)} seems to be ${sniffed.seems}.`, {
      file: name,
      hint: unreadableHint(sniffed.seems),
    });
  }
  const format = asked ?? byExtension.find(([extension]) => extension.test(file))?.[1] ?? looksLike(sniffed.kind);
  if (format !== undefined) return { name, format, begins: sniffed.kind, bytes };
  throw new MevilleError('file-invalid', `${safe(name)} is empty.`, {
    file: name,
    hint: 'Give offers as JSON, NDJSON, CSV or signed tokens.',
  });
}

const looksLike = (kind: Sniffed['kind']): OffersFormat | undefined =>
  ({ array: 'json', objects: 'ndjson', token: 'offers', 'other-text': 'csv', empty: undefined, unreadable: undefined })[kind] as
    OffersFormat | undefined;

const unreadableHint = (seems: string): string =>
  seems.startsWith('compressed')
    ? 'Unpack it into a pipe, and rank - instead.'
    : seems.endsWith('UTF-16')
      ? 'Save it as UTF-8.'
      : 'Give offers as text in UTF-8: JSON, NDJSON, CSV or signed tokens.';

/** The first bytes of a stream, and all of it. */
async function peek(
  parts: AsyncGenerator<Uint8Array>,
): Promise<{ readonly beginning: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < sniffedBytes) {
    const next = await parts.next();
    if (next.done === true) break;
    read.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* read.splice(0);
      yield* parts;
    } finally {
      await parts.return(undefined);
    }
  }
  return { beginning: Buffer.concat(read), bytes: whole() };
}
