import { categories } from '../../schema/vocabulary.js';
import type { StockRow } from '../books.js';
import { layouts } from '../sql/layout.js';
import { openValues } from '../sql/open-values.js';
import { placeOf, requireStorable } from '../sql/stock-row.js';
import { TextWriter } from '../sql/texts.js';
import type { Session } from './database.js';
import { insertRows, Rows, type TableColumn } from './rows.js';
import { cellsOf, columnsOf, declared, openColumns } from './tables.js';

/**
 * The rows of an import until all of them are there: in temporary tables of the connection, which lock nothing of anybody's and are gone
 * with it.
 */

/** Where a row stands in the list; the same in all of the tables. */
const n: TableColumn = { name: 'n', type: 'bigint' };

const listed: readonly TableColumn[] = [
  n,
  { name: 'sku', type: 'text' },
  { name: 'place', type: 'bytea' },
  { name: 'category', type: 'text' },
  { name: 'listed', type: 'bigint' },
  { name: 'price', type: 'bigint' },
  { name: 'currency', type: 'text' },
  { name: 'floor', type: 'bigint' },
  { name: 'since', type: 'bigint' },
  { name: 'taken', type: 'bigint' },
  { name: 'lead_days', type: 'bigint' },
  { name: 'texts', type: 'text' },
];

/** What the list says of a row; the rest of `stock` is what became of it. */
export const listedNames = listed.slice(1).map(({ name }) => name);

/** The properties of its rows. */
export const stagedOf = (category: string): string => `"incoming.${category}"`;
export const stagedValues = '"incoming.any.values"';

const atOnce = 1000;

export class Staging {
  readonly #session: Session;
  readonly #today: number;
  readonly #rows = new Rows('incoming', listed);
  readonly #cells = new Map(categories.map((category) => [category, new Rows(stagedOf(category), [n, ...columnsOf(category)])]));
  readonly #said = new Rows(stagedValues, [n, ...openColumns]);
  readonly #writers = new Map<string, TextWriter>();
  #count = 0;

  constructor(session: Session, today: number) {
    this.#session = session;
    this.#today = today;
  }

  async open(): Promise<void> {
    const tables = [this.#rows, ...this.#cells.values(), this.#said];
    const texts = tables.map(({ table, columns }) => `CREATE TEMP TABLE ${table} (${columns.map(declared).join(', ')})`);
    await this.#session.once(texts.join('; '));
  }

  /** @throws value-invalid, category-unknown, storage-failed */
  async add(row: StockRow): Promise<void> {
    requireStorable(row);
    const { sku, category, quantity, price, currency, floor = null, since = null, leadDays = null, values } = row;
    const texts = this.#writerOf(category).write(values);
    const cells = cellsOf(category, values);
    const said = layouts.has(category) ? [] : openValues(values);
    this.#count += 1;
    this.#rows.add([this.#count, sku, placeOf(sku), category, quantity, price, currency, floor, since, this.#today, leadDays, texts]);
    this.#cells.get(category)?.add([this.#count, ...cells]);
    for (const one of said) this.#said.add([this.#count, ...openColumns.map(({ name }) => one[name])]);
    if (this.#rows.count >= atOnce) await this.flush();
  }

  async flush(): Promise<void> {
    for (const rows of [this.#rows, ...this.#cells.values(), this.#said]) {
      await insertRows(this.#session, rows);
      rows.clear();
    }
  }

  #writerOf(category: string): TextWriter {
    const writer = this.#writers.get(category) ?? new TextWriter(category);
    this.#writers.set(category, writer);
    return writer;
  }
}
