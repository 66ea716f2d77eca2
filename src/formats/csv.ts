import { parse } from 'csv-parse';
import { MevilleError } from '../base/errors.js';
import { isWellFormed, visible } from '../base/text.js';
import { distinctNames } from './names.js';
import type { Separator } from './separator.js';

/** Comma-separated values (RFC 4180) as a stream: UTF-8, a header, lines that end in CRLF or LF. */

/** What one row may hold, in UTF-8 bytes; a quote that is never closed is found by then. */
const longestRow = 256 * 1024;
const mostColumns = 1000;

/** One row; its fields are as they were between the separators: quotes taken off, nothing trimmed. */
export interface CsvRow {
  readonly line: number;
  readonly row: number;
  readonly fields: readonly string[];
  /** Why it cannot be used: it has more or fewer fields than the header. */
  readonly problem?: string;
}

export interface CsvOptions {
  /** What stands between columns; a comma when absent. */
  readonly separator?: Separator;
  /** A name that is there twice is `name (2)` the second time, and a column without a name is called by its number, instead of a fault. */
  readonly rename?: boolean;
}

/**
 * The rows after the header, as many at a time as have come: a wait for each of a million would take longer than reading them. `line` is
 * where a row begins and counts from 1; `row` counts the rows after the header from 1, and empty lines are none. Names in the header are
 * trimmed.
 *
 * @param onHeader called once, before the first row; what it throws ends the reading
 * @throws encoding-invalid, csv-invalid (a quote out of place or never closed, NUL, a row over 256 KiB, no header, a header with empty or
 * repeated names); rows before the fault may have been given by then
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array | string>,
  onHeader: (columns: readonly string[]) => void,
  { separator = ',', rename = false }: CsvOptions = {},
): AsyncGenerator<readonly CsvRow[], void, void> {
  // Counted here, as records are met: the parser's own count takes CRLF inside quotes for two lines.
  let nextLine = 1;
  let width: number | undefined;
  let row = 0;
  let batch: CsvRow[] = [];
  const take = (fields: readonly string[]): void => {
    const line = nextLine;
    nextLine += 1;
    for (const field of fields) if (field.includes('\n')) nextLine += newlinesIn(field);
    if (isBlank(fields)) return;
    if (width === undefined) {
      // Before what follows: quotes and commas mean something else in such a file.
      checkSeparator(fields, line, separator);
      const columns = headerOf(fields, line, rename);
      width = columns.length;
      onHeader(columns);
      return;
    }
    row += 1;
    if (fields.length === width) batch.push({ line, row, fields });
    else {
      const problem = `the row has ${String(fields.length)} columns, and the header has ${String(width)}`;
      batch.push({ line, row, fields, problem });
    }
  };
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: longestRow,
  });
  // Taken where the parser gives it: through the stream the rows would come one at a time, and `on_record` makes a report of each.
  const end = parser.push.bind(parser, null);
  parser.push = (record: readonly string[] | null) => {
    if (record === null) return end();
    take(record);
    return true;
  };
  // What is wrong is told to whoever writes.
  parser.on('error', () => {}).resume();
  const taken = (): readonly CsvRow[] => {
    const rows = batch;
    batch = [];
    return rows;
  };
  try {
    for await (const text of strictText(source)) {
      await new Promise<void>((done, fail) => parser.write(text, (error) => (error instanceof Error ? fail(error) : done())));
      if (batch.length > 0) yield taken();
    }
    await new Promise<void>((done, fail) => {
      parser.once('error', fail);
      parser.end(done);
    });
    if (batch.length > 0) yield taken();
  } catch (thrown) {
    if (batch.length > 0) yield taken();
    throw thrown instanceof Error && 'code' in thrown && !(thrown instanceof MevilleError)
      ? (malformed(thrown, nextLine) ?? thrown)
      : thrown;
  } finally {
    parser.destroy();
  }
  if (width === undefined) throw invalid('there is no header', 1);
}

const newlinesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const isBlank = (fields: readonly string[]): boolean => fields.length === 1 && fields[0]?.trim() === '';

const invalid = (message: string, line: number): MevilleError =>
  new MevilleError('csv-invalid', 'The CSV is malformed in one place.', { faults: [{ message, line }] });

/** What a spreadsheet writes where a comma is the decimal point. */
function checkSeparator(names: readonly string[], line: number, expected: Separator): void {
  const [only = ''] = names;
  if (names.length !== 1 || expected !== ',') return;
  const separator = only.includes('\t') ? 'tabs' : only.includes(';') ? 'semicolons' : undefined;
  if (separator !== undefined) throw invalid(`columns are separated by ${separator}; commas are expected`, line);
}

/** The parser's complaint in our words; undefined when the error is not the parser's but the source's. */
function malformed(error: Error & { readonly code?: unknown }, line: number): MevilleError | undefined {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return invalid('a quote is opened in this row and never closed', line);
    case 'INVALID_OPENING_QUOTE':
      return invalid('there is a quote inside a field that does not begin with one; quote the field and write the quote twice', line);
    case 'CSV_INVALID_CLOSING_QUOTE':
      return invalid('something follows a closing quote; inside quotes, a quote is written twice', line);
    case 'CSV_MAX_RECORD_SIZE':
      return invalid(`a row is longer than ${String(longestRow)} bytes; perhaps a quote is never closed`, line);
    default:
      return undefined;
  }
}

/** The names of the columns. */
function headerOf(fields: readonly string[], line: number, rename: boolean): readonly string[] {
  const columns = fields.map((name) => name.trim());
  if (columns.length > mostColumns) throw invalid(`there are more than ${String(mostColumns)} columns`, line);
  if (columns.some((name) => name.includes('\r'))) throw invalid('a name in the header holds a CR; lines end in LF or CRLF', line);
  if (rename) return distinctNames(columns);
  const unnamed = columns.findIndex((name) => name === '');
  if (unnamed !== -1) throw invalid(`column ${String(unnamed + 1)} has no name`, line);
  const twice = [...new Set(columns.filter((name, index) => columns.indexOf(name) !== index))];
  if (twice.length > 0)
    throw invalid(`the header names ${twice.map((name) => `"${visible(name, { maxWidth: 60 })}"`).join(', ')} more than once`, line);
  return columns;
}

/** The source as text without a byte order mark. @throws encoding-invalid, csv-invalid for NUL */
async function* strictText(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let first = true;
  /** The last bytes, of which a character may go on. */
  let before = new Uint8Array();
  const checked = (text: string): string => {
    const nul = text.indexOf('\0');
    if (nul !== -1) throw invalid('there is a NUL character', line + newlinesIn(text.slice(0, nul)));
    line += newlinesIn(text);
    return text;
  };
  for await (const chunk of source) {
    const text = typeof chunk === 'string' ? wellFormed(chunk, first, line) : decode(decoder, chunk, line, before);
    first = false;
    if (typeof chunk !== 'string') before = lastCharacter(chunk, before);
    if (text !== '') yield checked(text);
  }
  yield checked(decode(decoder, undefined, line));
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  line: number,
  before: Uint8Array = new Uint8Array(),
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw notText(line + (chunk === undefined ? 0 : goodLines(joined(before, chunk))), cause);
  }
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** The bytes that end a text from the last one on that begins a character of several; none after a character of one. */
function lastCharacter(chunk: Uint8Array, before: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = joined(before, chunk.subarray(-4)).subarray(-4);
  const start = end.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  return start === -1 || (end[start] as number) < 0x80 ? new Uint8Array() : end.slice(start);
}

/** How many lines there are before the first that is not well-formed. No character of several bytes holds an LF. */
function goodLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let from = 0; ; lines += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end === -1) return lines;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end));
    } catch {
      return lines;
    }
    from = end + 1;
  }
}

/** A decoder takes the byte order mark off bytes; a text that was decoded elsewhere may still have it. */
function wellFormed(text: string, first: boolean, line: number): string {
  if (!isWellFormed(text)) throw notText(line + newlinesIn(text.slice(0, text.search(/\p{Surrogate}/u))));
  return first && text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const notText = (line: number, cause?: unknown): MevilleError =>
  new MevilleError('encoding-invalid', `The CSV is not well-formed UTF-8 in line ${String(line)}.`, {
    cause,
    faults: [{ message: 'not well-formed UTF-8 from here on', line }],
  });
