import { concat, fromUtf8, utf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { readJsonTexts } from '../base/read/json.js';
import type { TextTree } from '../base/read/tree.js';
import { visible } from '../base/text.js';
import type { Value } from '../base/values/value.js';
import { readCsv } from '../formats/csv.js';
import type { Vocabulary } from '../schema/vocabulary.js';
import type { StockRow } from '../store/books.js';
import type { MappedProperty } from './mapped-property.js';
import { skuProblem, skuStem, textOf, valueOf, type Cells } from './stock-cells.js';
import { bindStockMap, type StockMap } from './stock-map.js';
import { readPrice } from './stock-price.js';
import type { StockReport } from './stock-report.js';

/** Stock lists of other programs, row by row. */

export type StockFormat = 'csv' | 'json';

/**
 * The rows of a stock list that can be sold. Cells are trimmed, and an empty one is a value that is not known. A row is left out, and the
 * report says why, when it has no price anything is sold for, no SKU of its own, no whole quantity, or not the columns of the header; a
 * cell that is not what its property holds is left out of its row. One that says there are none left is kept, so that the books learn of it.
 *
 * @param source a CSV with a header, or a JSON list of flat objects of at most limits.dataFile bytes
 * @param report filled while the rows are taken
 * @throws file-invalid when the mapping names a column that is not there, or the JSON is no list; csv-invalid,
 * json-invalid, encoding-invalid, size-exceeded; rows may have been given by then, so they must be stored all or none
 */
export async function* readStock(
  source: AsyncIterable<Uint8Array | string>,
  format: StockFormat,
  map: StockMap,
  vocabulary: Vocabulary,
  report: StockReport,
): AsyncGenerator<StockRow, void, void> {
  const reader = new RowReader(map, vocabulary.name, report);
  for await (const raw of format === 'csv' ? csvRows(source, map) : jsonRows(source, map)) {
    const row = reader.read(raw);
    if (row !== undefined) yield row;
  }
}

interface RawRow {
  readonly row: number;
  readonly line?: number;
  /** Every field as it was read, in order; or why the row cannot be used. */
  readonly content: { readonly fields: readonly string[]; readonly cells: Cells } | string;
}

async function* csvRows(source: AsyncIterable<Uint8Array | string>, map: StockMap): AsyncGenerator<RawRow, void, void> {
  const places = new Map<string, number>();
  const onHeader = (columns: readonly string[]): void => {
    bindStockMap(map, columns);
    columns.forEach((column, index) => places.set(column, index));
  };
  for await (const met of readCsv(source, onHeader)) {
    const { line, row } = met;
    if ('problem' in met) yield { row, line, content: met.problem };
    else yield { row, line, content: { fields: met.fields, cells: (column) => met.fields[places.get(column) ?? -1] } };
  }
}

async function* jsonRows(source: AsyncIterable<Uint8Array | string>, map: StockMap): AsyncGenerator<RawRow, void, void> {
  const list = readJsonTexts(fromUtf8(await readWhole(source)));
  if (!Array.isArray(list)) throw new MevilleError('file-invalid', 'A stock file in JSON is a list of objects, one for each row.');
  if (list.length === 0) return;
  bindStockMap(map, new Set(list.flatMap((item) => (isObject(item) ? Object.keys(item) : []))));
  for (const [index, item] of list.entries()) yield { row: index + 1, content: isObject(item) ? flat(item) : 'the row is not an object' };
}

type JsonRow = Readonly<Record<string, TextTree>>;
const isObject = (item: TextTree): item is { [key: string]: TextTree } => typeof item === 'object' && item !== null && !Array.isArray(item);

/** null is an empty cell. What is nested has no single text. */
function flat(object: JsonRow): RawRow['content'] {
  const nested = Object.keys(object).find((key) => typeof object[key] === 'object' && object[key] !== null);
  if (nested !== undefined)
    return `"${visible(nested, { maxWidth: 60 })}" holds a list or an object; write one text, the items of a list separated by ";"`;
  return {
    fields: Object.values(object).map((value) => (value === null ? 'null' : (value as string))),
    cells: (column) => (object[column] ?? undefined) as string | undefined,
  };
}

async function readWhole(source: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? utf8(chunk) : chunk;
    size += bytes.length;
    if (size > limits.dataFile)
      throw new MevilleError('size-exceeded', `The stock file is longer than the ${String(limits.dataFile)} bytes that are read.`);
    chunks.push(bytes);
  }
  return concat(...chunks);
}

const wholeNumber = /^\d{1,6}$/;
const day = 86_400n;
const longestLead = 3650n;

/** Turns raw rows into stock and tells the report about the rest. It remembers which SKUs there were. */
class RowReader {
  readonly #map: StockMap;
  readonly #category: string;
  readonly #report: StockReport;
  readonly #skus = new Set<string>();
  readonly #stems = new Map<string, number>();

  constructor(map: StockMap, category: string, report: StockReport) {
    this.#map = map;
    this.#category = category;
    this.#report = report;
  }

  read({ content, ...place }: RawRow): StockRow | undefined {
    this.#report.rows += 1;
    const row =
      typeof content === 'string' ? content : this.#build(content, (property, reason) => this.#report.note({ ...place, property, reason }));
    if (typeof row === 'string') {
      this.#report.refuse({ ...place, reason: row });
      return undefined;
    }
    this.#report.usable += 1;
    return row;
  }

  /** The row, or why it is none. Notes are of rows that are used, so they come last. */
  #build(
    { fields, cells }: { readonly fields: readonly string[]; readonly cells: Cells },
    note: (property: string, reason: string) => void,
  ): StockRow | string {
    const { price: priced, quantity: counted, leadTime, properties } = this.#map;
    const sku = this.#skuOf(fields, cells);
    const problem = sku === undefined ? 'there is no SKU' : skuProblem(sku);
    if (sku === undefined || problem !== undefined) return problem ?? '';
    if (this.#skus.has(sku)) return `the SKU "${visible(sku, { maxWidth: 60 })}" was in an earlier row`;
    const price = readPrice(textOf(priced.source, cells) ?? '', priced.currency);
    if (typeof price === 'string') return price;
    const count = counted === undefined ? '1' : (textOf(counted, cells) ?? '');
    if (!wholeNumber.test(count))
      return count === ''
        ? 'there is no quantity'
        : `the quantity "${visible(count, { maxWidth: 40 })}" is not a whole number, at most 999999`;
    this.#skus.add(sku);
    const leadDays = leadTime === undefined ? undefined : leadDaysOf(leadTime, cells, note);
    const values = new Map<string, Value>();
    for (const property of properties) {
      const value = valueOf(property, cells);
      if (value?.kind === 'missing') note(property.name, value.reason);
      else if (value !== undefined) values.set(property.name, value);
    }
    const { currency } = priced;
    return {
      sku,
      category: this.#category,
      quantity: Number(count),
      price,
      currency,
      values,
      ...(leadDays === undefined ? {} : { leadDays }),
    };
  }

  #skuOf(fields: readonly string[], cells: Cells): string | undefined {
    if (this.#map.sku !== undefined) return textOf(this.#map.sku, cells);
    const stem = skuStem(fields);
    const occurrence = (this.#stems.get(stem) ?? 0) + 1;
    this.#stems.set(stem, occurrence);
    return `${stem}-${String(occurrence)}`;
  }
}

/** Whole days, a part of one counted as one. */
function leadDaysOf(leadTime: MappedProperty, cells: Cells, note: (property: string, reason: string) => void): number | undefined {
  const value = valueOf(leadTime, cells);
  if (value === undefined) return undefined;
  const days = value.kind === 'quantity' ? (value.amount + day - 1n) / day : undefined;
  if (days !== undefined && value.kind === 'quantity' && value.amount >= 0n && days <= longestLead) return Number(days);
  note('lead-time', value.kind === 'missing' ? value.reason : `"${'text' in value ? value.text : ''}" is no time to wait for a delivery`);
  return undefined;
}
