import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import { encodings, type Encoding } from '../../formats/decode.js';
import { sniff, sniffedBytes } from '../../formats/sniff.js';
import { openTable, stockFormats, type StockFormat, type StockTable } from '../../vendor/stock/table.js';
import { choiceOf } from '../choice.js';
import { inputStream, nameOf } from '../files.js';
import type { Io } from '../io.js';
import { safe } from '../print/printer.js';

/** Stock lists that a user names, opened as tables. */

export interface ListOptions {
  readonly format?: string;
  readonly encoding?: string;
  readonly sheet?: string;
}

export interface StockList {
  /** What the user calls it. */
  readonly name: string;
  readonly table: StockTable;
  /** Opens it once more; absent for what can be read only once. */
  readonly again?: () => Promise<StockTable>;
}

const byName: readonly (readonly [RegExp, StockFormat])[] = [
  [/\.(?:csv|tsv|txt)$/i, 'csv'],
  [/\.json$/i, 'json'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.xlsx$/i, 'xlsx'],
];

/**
 * Opens a list: its format is the one that is said, else that of its name, else what its first bytes look like.
 * @throws what reading it throws, usage-invalid
 */
export async function openList(io: Io, file: string, options: ListOptions): Promise<StockList> {
  const name = nameOf(file);
  const format = options.format === undefined ? undefined : choiceOf(stockFormats, options.format, '--format');
  const encoding = options.encoding === undefined ? undefined : choiceOf(encodings, options.encoding, '--encoding');
  const open = async (): Promise<StockTable> => {
    const before = await stat(resolve(io.cwd, file)).catch(() => undefined);
    const { bytes, begins } = await peek(steady(io, file, before));
    const { sheet } = options;
    const how = { ...(encoding === undefined ? {} : { encoding }), ...(sheet === undefined ? {} : { sheet }) };
    try {
      return await openTable(bytes, format ?? formatOf(file, begins, encoding), how);
    } catch (thrown) {
      throw thrown instanceof MevilleError ? thrown.in(name) : thrown;
    }
  };
  const table = await open();
  const isFile = file !== '-' && (await stat(resolve(io.cwd, file))).isFile();
  return { name, table, ...(isFile ? { again: open } : {}) };
}

interface Stats {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
  isFile(): boolean;
}

/** The bytes of a file that nobody changes meanwhile. @throws file-invalid when somebody does */
async function* steady(io: Io, file: string, before: Stats | undefined): AsyncGenerator<Uint8Array, void, void> {
  yield* inputStream(io, file);
  if (file === '-' || before?.isFile() !== true) return;
  const after = await stat(resolve(io.cwd, file)).catch(() => undefined);
  if (after?.size === before.size && after.mtimeMs === before.mtimeMs && after.ino === before.ino) return;
  throw new MevilleError('file-invalid', `${safe(nameOf(file))} was changed while it was read.`, {
    hint: 'Nothing was taken from it; import it again when nobody writes to it.',
  });
}

/** What the first bytes look like, when the name says nothing. */
function formatOf(file: string, begins: Uint8Array, encoding: Encoding | undefined): StockFormat {
  const named = byName.find(([extension]) => extension.test(file))?.[1];
  const isZip = begins[0] === 0x50 && begins[1] === 0x4b;
  if (isZip) return 'xlsx';
  if (named === 'xlsx')
    throw new MevilleError('file-invalid', 'The file is called a workbook and is none.', { hint: 'Say what it is with --format.' });
  const sniffed = sniff(begins);
  if (sniffed.kind === 'unreadable' && !(sniffed.seems.endsWith('UTF-16') && (encoding !== undefined || hasMark(begins)))) {
    throw new MevilleError('encoding-invalid', `The file seems to be ${sniffed.seems}.`, {
      hint: sniffed.seems.endsWith('UTF-16')
        ? 'Say --encoding utf-16le, or save it as UTF-8.'
        : 'Stock is read from CSV, JSON, NDJSON and XLSX.',
    });
  }
  if (named !== undefined) return named;
  return sniffed.kind === 'array' ? 'json' : sniffed.kind === 'objects' ? 'ndjson' : 'csv';
}

const hasMark = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The first bytes of a stream, and all of it. */
async function peek(
  parts: AsyncGenerator<Uint8Array, void, void>,
): Promise<{ readonly begins: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < sniffedBytes) {
    const next = await parts.next();
    if (next.done === true) break;
    read.push(next.value);
    size += next.value.length;
  }
  const begins = Buffer.concat(read);
  async function* whole(): AsyncGenerator<Uint8Array, void, void> {
    try {
      yield* read.splice(0);
      yield* parts;
    } finally {
      await parts.return();
    }
  }
  return { begins, bytes: whole() };
}
