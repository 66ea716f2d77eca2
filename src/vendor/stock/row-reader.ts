import { visible } from '../../base/text.js';
import type { Value } from '../../base/values/value.js';
import type { StockRow } from '../../store/books.js';
import {
  amountReader,
  skuProblem,
  skuStem,
  textReader,
  valueReader,
  type Cells,
  type Manners,
  type TextReader,
  type ValueReader,
} from './cells.js';
import type { StockMap } from './map.js';
import type { MappedProperty } from './property.js';
import type { StockReport } from './report.js';
import { Seen } from './seen.js';
import type { RawRow } from './table.js';

const wholeNumber = /^\d{1,6}$/;
const day = 86_400n;
const longestLead = 3650n;

type Note = (property: string, reason: string) => void;

/** Turns raw rows into stock and tells the report about the rest. It remembers which SKUs there were. */
export class RowReader {
  readonly #category: string;
  readonly #currency: string;
  readonly #report: StockReport;
  readonly #skus = new Seen();
  readonly #sku: TextReader | undefined;
  readonly #price: (cells: Cells) => bigint | string | undefined;
  readonly #floor: ((cells: Cells) => bigint | string | undefined) | undefined;
  readonly #quantity: TextReader | undefined;
  readonly #lead: ((cells: Cells, note: Note) => number | undefined) | undefined;
  readonly #since: ((cells: Cells, note: Note) => number | undefined) | undefined;
  readonly #properties: readonly { readonly name: string; readonly read: ValueReader }[];

  constructor(map: StockMap, category: string, manners: Manners, report: StockReport) {
    this.#category = category;
    this.#currency = map.price.currency;
    this.#report = report;
    this.#sku = map.sku === undefined ? undefined : textReader(map.sku, manners);
    this.#price = amountReader(map.price.source, map.price.currency, manners);
    this.#floor = map.floor === undefined ? undefined : amountReader(map.floor, map.price.currency, manners);
    this.#quantity = map.quantity === undefined ? undefined : textReader(map.quantity, manners);
    this.#lead = map.leadTime === undefined ? undefined : leadReader(map.leadTime, manners);
    this.#since = map.since === undefined ? undefined : sinceReader(map.since, manners);
    this.#properties = propertyReaders(map.properties, manners);
  }

  read(raw: RawRow): StockRow | undefined {
    this.#report.rows += 1;
    const row = raw.problem ?? this.#build(raw);
    if (typeof row === 'string') {
      this.#report.refuse({ ...placeOf(raw), reason: row });
      return undefined;
    }
    this.#report.usable += 1;
    return row;
  }

  /** The row, or why it is none. Notes are of rows that are used, so they come last. */
  #build(raw: RawRow): StockRow | string {
    const { fields, cells = fields } = raw;
    const written = this.#sku?.(cells);
    if (this.#sku !== undefined) {
      if (written === undefined) return 'there is no SKU';
      const problem = skuProblem(written);
      if (problem !== undefined) return problem;
      if (this.#skus.has(written)) return `the SKU "${visible(written, { maxWidth: 60 })}" was in an earlier row`;
    }
    const stem = written === undefined ? skuStem(fields) : '';
    const occurrence = written === undefined ? this.#skus.add(stem) : 0;
    const price = this.#price(cells) ?? 'there is no price';
    if (typeof price === 'string') return price;
    const floor = this.#floor?.(cells);
    if (typeof floor === 'string') return `${floor.replace('the price', 'the floor')}, so it is not known how low the price may go`;
    if (floor !== undefined && floor > price) return 'the floor is above the price';
    const count = this.#quantity === undefined ? '1' : (this.#quantity(cells) ?? '');
    if (!wholeNumber.test(count))
      return count === ''
        ? 'there is no quantity'
        : `the quantity "${visible(count, { maxWidth: 40 })}" is not a whole number, at most 999999`;
    if (written !== undefined) this.#skus.add(written);

    const note: Note = (property, reason) => this.#report.note({ ...placeOf(raw), property, reason });
    const leadDays = this.#lead?.(cells, note);
    const since = this.#since?.(cells, note);
    const values = new Map<string, Value>();
    for (const { name, read } of this.#properties) {
      const value = read(cells);
      if (value === undefined) continue;
      if (value.kind === 'missing') note(name, value.reason);
      else values.set(name, value);
    }
    return {
      sku: written ?? `${stem}-${String(occurrence)}`,
      category: this.#category,
      quantity: Number(count),
      price,
      currency: this.#currency,
      values,
      ...(floor === undefined ? {} : { floor }),
      ...(since === undefined ? {} : { since }),
      ...(leadDays === undefined ? {} : { leadDays }),
    };
  }
}

const placeOf = ({ row, line }: RawRow): { readonly row: number; readonly line?: number } => (line === undefined ? { row } : { row, line });

/** A template is not filled with a cell that another property cannot believe: `0.0` is no engine size, and `0.0 Petrol` no engine. */
function propertyReaders(properties: readonly MappedProperty[], manners: Manners): { readonly name: string; readonly read: ValueReader }[] {
  const doubts = new Map<string, ValueReader>();
  for (const property of properties)
    if (property.source.kind === 'column' && property.plausible !== undefined)
      doubts.set(property.source.column, valueReader(property, manners));
  const believed = (column: string, cells: Cells): boolean => doubts.get(column)?.(cells)?.kind !== 'missing';
  return properties.map((property) => ({ name: property.name, read: valueReader(property, manners, believed) }));
}

/** Whole days, a part of one counted as one. */
function leadReader(leadTime: MappedProperty, manners: Manners): (cells: Cells, note: Note) => number | undefined {
  const read = valueReader(leadTime, manners);
  return (cells, note) => {
    const value = read(cells);
    if (value === undefined) return undefined;
    const days = value.kind === 'quantity' ? (value.amount + day - 1n) / day : undefined;
    if (days !== undefined && value.kind === 'quantity' && value.amount >= 0n && days <= longestLead) return Number(days);
    note('lead-time', value.kind === 'missing' ? value.reason : `"${value.text}" is no time to wait for a delivery`);
    return undefined;
  };
}

/** The first day of what a date says. */
function sinceReader(since: MappedProperty, manners: Manners): (cells: Cells, note: Note) => number | undefined {
  const read = valueReader(since, manners);
  return (cells, note) => {
    const value = read(cells);
    if (value?.kind === 'date') return value.from;
    if (value?.kind === 'missing') note('since', value.reason);
    return undefined;
  };
}
