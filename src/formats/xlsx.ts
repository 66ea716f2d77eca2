import { MevilleError } from '../base/errors.js';
import { visible } from '../base/text.js';
import { formatDay } from '../base/values/date.js';
import { unzip, zip, type ZipEntry } from './zip.js';

/** Workbooks of spreadsheet programs (XLSX, ECMA-376): the cells of one sheet as texts. */

/** In bytes. */
export const largestWorkbook = 32 * 1024 * 1024;
const largestUnpacked = 128 * 1024 * 1024;
const mostCells = 4_000_000;
const mostColumns = 1000;
const day = 86_400_000;

export interface SheetRow {
  /** The number of the row in the sheet. */
  readonly line: number;
  /** An empty cell is an empty text. */
  readonly cells: readonly string[];
}

/**
 * The rows of a sheet that are not blank. A day in a cell is `2007-03-14`, a number as the spreadsheet shows it, a formula what it came to
 * last; an error is an empty cell.
 *
 * @param sheet its name; the first when absent
 * @throws file-invalid, size-exceeded
 */
export async function readXlsx(bytes: Uint8Array, sheet?: string): Promise<readonly SheetRow[]> {
  const entries = unzip(bytes, isRead, largestUnpacked).map(placed);
  for (const entry of entries) check(entry);
  const { readSheet } = await import('read-excel-file/universal');
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await readSheet(zip(entries), sheet ?? 1, { parseNumber: numberText, trim: false });
  } catch (cause) {
    throw refusal(cause);
  }
  return rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Nothing else of a workbook is looked at. */
const isRead = (name: string): boolean => /\.(?:xml|rels)$/.test(name) && !name.startsWith('docProps/');

const tooLarge = (problem: string): MevilleError =>
  new MevilleError('size-exceeded', `The workbook ${problem}.`, { hint: 'Save the list as CSV: such a file may be of any size.' });

const tooManyCells = (): MevilleError => tooLarge(`has more than ${String(mostCells)} cells`);

const refuse = (problem: string): MevilleError =>
  new MevilleError('file-invalid', `The workbook ${problem}.`, { hint: 'Save it again as XLSX, or as CSV.' });

const rowOrCell = /<(?:\w+:)?(?:row|c)(?=[\s/>])/g;
const wholeRowOrCell = /<(?:\w+:)?(?:row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g;
const place = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/;

const isPlaceless = /<(?:\w+:)?c(?=[\s/>])(?![^>]*\sr\s*=)/;

/** A cell that does not say where it is stands after the one before it, and so does a row; the reader wants it said. */
function placed(entry: ZipEntry): ZipEntry {
  if (!entry.name.startsWith('xl/worksheets/')) return entry;
  const text = new TextDecoder().decode(entry.bytes);
  if (!isPlaceless.test(text)) return entry;
  let [row, column, found] = [0, 0, 0];
  const said = text.replace(wholeRowOrCell, (tag: string, attributes: string = '') => {
    found += 1;
    if (found > mostCells) throw tooManyCells();
    const [, double, single] = place.exec(attributes) ?? [];
    const [, letters = '', digits] = /^([A-Z]*)(\d+)$/.exec(double ?? single ?? '') ?? [];
    const isRow = /^<(?:\w+:)?row/.test(tag);
    if (isRow) [row, column] = [digits === undefined ? row + 1 : Number(digits), 0];
    else column = letters === '' ? column + 1 : columnNumber(letters);
    if (place.test(attributes)) return tag;
    return tag.replace(/^<(?:\w+:)?\w+/, (name) => `${name} r="${isRow ? '' : columnLetters(column)}${String(row)}"`);
  });
  return { ...entry, bytes: new TextEncoder().encode(said) };
}

/** What makes a reader of XML work for hours or run out of memory is not handed on. */
function check({ bytes }: ZipEntry): void {
  const text = new TextDecoder().decode(bytes);
  // A document type is what entities are declared in; no workbook has one.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refuse('declares entities, which no spreadsheet program does');
  let [lastRow, lastColumn, found] = [0, 0, 0];
  for (const [, attributes = ''] of text.matchAll(wholeRowOrCell)) {
    found += 1;
    const [, double, single] = place.exec(attributes) ?? [];
    const at = double ?? single;
    if (at === undefined) continue;
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(at) ?? [];
    if (digits === undefined) throw refuse(`places a cell at "${visible(at, { maxWidth: 20 })}", which is no place`);
    lastRow = Math.max(lastRow, Number(digits));
    lastColumn = Math.max(lastColumn, columnNumber(letters ?? ''));
  }
  if (found !== [...text.matchAll(rowOrCell)].length) throw refuse('is malformed');
  if (lastColumn > mostColumns) throw tooLarge(`has more than ${String(mostColumns)} columns`);
  if (lastRow * lastColumn > mostCells) throw tooManyCells();
}

const columnNumber = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const columnLetters = (number: number): string =>
  number === 0 ? '' : columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

/** What a spreadsheet shows of a number: it computes with more digits than it means. */
function numberText(written: string): string {
  const number = Number(written);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : written;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const number = Math.floor(value.getTime() / day);
    try {
      return formatDay(number);
    } catch {
      return '';
    }
  }
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}

function refusal(cause: unknown): MevilleError {
  if (cause instanceof Error && 'sheets' in cause && Array.isArray(cause.sheets)) {
    const names = cause.sheets.map((name) => visible(String(name), { maxWidth: 40 })).join(', ');
    return new MevilleError('file-invalid', 'The workbook has no sheet of that name.', { hint: `Its sheets are ${names}.`, cause });
  }
  return new MevilleError('file-invalid', 'The workbook cannot be read.', { hint: 'Save it again as XLSX, or as CSV.', cause });
}
