import { concat } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { readJsonTexts } from '../../base/read/json.js';
import type { TextTree } from '../../base/read/tree.js';
import { visible } from '../../base/text.js';
import { readCsv, type CsvRow } from '../../formats/csv.js';
import { decodeText, type Encoding } from '../../formats/decode.js';
import { distinctNames } from '../../formats/names.js';
import { readNdjson } from '../../formats/ndjson.js';
import { separatorOf } from '../../formats/separator.js';

/** Stock lists of other programs as tables, whatever they are written in. */

export const stockFormats = ['csv', 'json', 'ndjson', 'xlsx'] as const;
export type StockFormat = (typeof stockFormats)[number];

export interface RawRow {
  /** From 1, without the header. */
  readonly row: number;
  readonly line?: number;
  /** Every field as it was read. */
  readonly fields: readonly string[];
  /** In the order of the columns; the fields when absent. */
  readonly cells?: readonly (string | undefined)[];
  /** Why it cannot be used. */
  readonly problem?: string;
}

export interface StockTable {
  readonly columns: readonly string[];
  /** What somebody should know of how the list is read. */
  readonly notes: readonly string[];
  /** Whether a spreadsheet may have been told by an apostrophe that a cell is no formula. */
  readonly guarded: boolean;
  /** The rows, once, as many at a time as have come. */
  readonly rows: AsyncIterable<readonly RawRow[]>;
}

export interface TableOptions {
  /** Of CSV, NDJSON and JSON; told from the bytes when absent. */
  readonly encoding?: Encoding;
  /** Of a workbook, by its name; the first when absent. */
  readonly sheet?: string;
}

type Source = AsyncIterable<Uint8Array | string>;

/**
 * Begins to read a list, as far as its columns.
 * @throws csv-invalid, json-invalid, encoding-invalid, size-exceeded, file-invalid; reading the rows may throw the same
 */
export async function openTable(source: Source, format: StockFormat, options: TableOptions = {}): Promise<StockTable> {
  switch (format) {
    case 'csv':
      return csvTable(source, options);
    case 'json':
      return jsonTable(source, options);
    case 'ndjson':
      return ndjsonTable(source, options);
    case 'xlsx':
      return xlsxTable(source, options);
  }
}

const spoken: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** The text of a source, and what it turned out to be written in. */
function textOf(source: Source, { encoding }: TableOptions, notes: string[], unicode = false): AsyncIterable<string> {
  const onEncoding = (found: Encoding): void => {
    if (found !== encoding) notes.push(`read as ${spoken[found]}; say --encoding if it is something else`);
  };
  return decodeText(bytesOf(source), { ...(encoding === undefined ? {} : { encoding }), unicode, onEncoding });
}

async function* bytesOf(source: Source): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of source) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

/** UTF-16 code units that are enough to tell the separator. */
const beginning = 16 * 1024;

async function csvTable(source: Source, options: TableOptions): Promise<StockTable> {
  const notes: string[] = [];
  const text = textOf(source, options, notes)[Symbol.asyncIterator]();
  let begins = '';
  while (begins.length < beginning) {
    const next = await text.next();
    if (next.done === true) break;
    begins += next.value;
  }
  const separator = separatorOf(begins.slice(0, beginning));
  if (separator !== ',') notes.push(`columns are separated by ${{ ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[separator]}`);
  async function* whole(): AsyncGenerator<string, void, void> {
    try {
      yield begins;
      for (let next = await text.next(); next.done !== true; next = await text.next()) yield next.value;
    } finally {
      await text.return?.(undefined);
    }
  }
  let columns: readonly string[] = [];
  const rows = readCsv(whole(), (found) => (columns = found), { separator, rename: true });
  const first = await rows.next();
  notes.push(...renamed(columns));
  return { columns, notes, guarded: true, rows: continued(first, rows) };
}

/** The rows of which the first have been asked for already. */
async function* continued(
  first: IteratorResult<readonly CsvRow[], void>,
  rows: AsyncGenerator<readonly CsvRow[], void, void>,
): AsyncGenerator<readonly RawRow[], void, void> {
  try {
    if (first.done !== true) yield first.value;
    yield* rows;
  } finally {
    await rows.return();
  }
}

const mostNamed = 5;

/** Columns that are called otherwise than in the header. */
function renamed(columns: readonly string[]): string[] {
  const again = columns.filter((name) => / \(\d+\)$/.test(name) && columns.includes(name.replace(/ \(\d+\)$/, '')));
  if (again.length === 0) return [];
  const names = again.slice(0, mostNamed).map((name) => `"${visible(name, { maxWidth: 60 })}"`);
  const more = again.length > mostNamed ? ` and ${String(again.length - mostNamed)} more` : '';
  return [`the header has names more than once; the later ones are called ${names.join(', ')}${more}`];
}

async function jsonTable(source: Source, options: TableOptions): Promise<StockTable> {
  const notes: string[] = [];
  const bytes = await readWhole(source, limits.dataFile);
  let text = '';
  for await (const piece of textOf(single(bytes), options, notes, true)) text += piece;
  const list = readJsonTexts(text);
  if (!Array.isArray(list))
    throw new MevilleError('file-invalid', 'A stock file in JSON is a list of objects, one for each row.', {
      hint: 'One object on each line is NDJSON: call it .ndjson, or add --format ndjson.',
    });
  const columns = [...new Set(list.flatMap((item) => (isObject(item) ? Object.keys(item) : [])))];
  const rows = list.map((item, index) => rawOf(item, { row: index + 1 }, columns));
  return { columns, notes, guarded: false, rows: single(rows) };
}

/** Rows whose keys are the columns. */
const firstRows = 1000;

async function ndjsonTable(source: Source, options: TableOptions): Promise<StockTable> {
  const notes: string[] = [];
  const values = ndjsonValues(textOf(source, options, notes, true));
  const first: NdjsonValue[] = [];
  for (let next = await values.next(); next.done !== true; next = await values.next()) {
    first.push(...next.value);
    if (first.length >= firstRows) break;
  }
  const columns = [...new Set(first.flatMap(({ value }) => (value !== undefined && isObject(value) ? Object.keys(value) : [])))];
  const toRow = ({ value, problem, row, line }: NdjsonValue): RawRow =>
    value === undefined ? { row, line, fields: [], problem: problem ?? '' } : rawOf(value, { row, line }, columns);
  async function* rows(): AsyncGenerator<readonly RawRow[], void, void> {
    yield first.splice(0).map(toRow);
    for await (const batch of values) yield batch.map(toRow);
  }
  return { columns, notes, guarded: false, rows: rows() };
}

interface NdjsonValue {
  readonly row: number;
  readonly line: number;
  readonly value?: TextTree;
  readonly problem?: string;
}

async function* ndjsonValues(text: AsyncIterable<string>): AsyncGenerator<readonly NdjsonValue[], void, void> {
  let row = 0;
  for await (const lines of readNdjson(text))
    yield lines.map(({ line, content }): NdjsonValue => {
      row += 1;
      return 'value' in content ? { row, line, value: content.value } : { row, line, problem: `the line is no JSON: ${content.problem}` };
    });
}

type JsonRow = Readonly<Record<string, TextTree>>;
const isObject = (item: TextTree): item is { [key: string]: TextTree } => typeof item === 'object' && item !== null && !Array.isArray(item);

/** null is an empty cell, and a list of texts is a list. What is nested otherwise has no single text. */
function rawOf(item: TextTree, place: { readonly row: number; readonly line?: number }, columns: readonly string[]): RawRow {
  if (!isObject(item)) return { ...place, fields: [], problem: 'the row is not an object' };
  const nested = Object.keys(item).find((key) => textIn(item, key) === false);
  if (nested !== undefined) {
    const problem = `"${visible(nested, { maxWidth: 60 })}" holds more than a text or a list of texts`;
    return { ...place, fields: [], problem };
  }
  const fields = Object.keys(item).map((key) => (item[key] === null ? 'null' : textIn(item, key) || ''));
  return { ...place, fields, cells: columns.map((column) => textIn(item, column) || undefined) };
}

const isItem = (part: TextTree): part is string => typeof part === 'string' && !part.includes(';');

/** The text of a member; false when it has none. */
function textIn(object: JsonRow, key: string): string | undefined | false {
  const value = object[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every(isItem) ? value.join('; ') : false;
}

async function xlsxTable(source: Source, { sheet }: TableOptions): Promise<StockTable> {
  const { largestWorkbook, readXlsx } = await import('../../formats/xlsx.js');
  const [header, ...rows] = await readXlsx(await readWhole(source, largestWorkbook), sheet);
  if (header === undefined) throw new MevilleError('file-invalid', 'The sheet is empty.', { hint: 'Name another one with --sheet.' });
  const columns = distinctNames(header.cells.map((name) => name.trim()));
  const raw = rows.map(({ line, cells }, index): RawRow => ({ row: index + 1, line, fields: cells }));
  return { columns, notes: renamed(columns), guarded: false, rows: single(raw) };
}

async function* single<T>(value: T): AsyncGenerator<T, void, void> {
  yield value;
}

async function readWhole(source: Source, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(source)) {
    size += chunk.length;
    if (size > most)
      throw new MevilleError('size-exceeded', `The stock file is longer than the ${String(most)} bytes that are read.`, {
        hint: 'Write it as NDJSON or CSV: such a file may be of any size.',
      });
    chunks.push(chunk);
  }
  return concat(...chunks);
}
