import type { StockRow } from '../books.js';
import { layouts, type Layout } from '../sql/layout.js';
import { openColumns, openValues } from '../sql/open-values.js';
import { placeOf, requireStorable } from '../sql/stock-row.js';
import { emptyCells, TextWriter } from '../sql/texts.js';
import type { Database, Run } from './driver.js';

/**
 * The rows of an import until all of them are there: in temporary tables of their own, which hold no lock on anything and are gone with
 * the connection.
 */
export class Staging {
  readonly #database: Database;
  readonly #writers = new Map<string, Writer>();
  readonly #say: Run;
  #rows = 0;
  #count = 0;
  /** `row` is their order; `was` will be the row of the stock that they replace. */
  readonly rows: string;
  /** What rows of the open category say, as the table of their values. */
  readonly said: string;
  /** For the merge: rows of the stock that vanish, or change. */
  readonly gone: string;

  constructor(database: Database, name: string) {
    this.#database = database;
    this.rows = `temp."rows of ${name}"`;
    this.said = `temp."values of ${name}"`;
    this.gone = `temp."gone by ${name}"`;
    const columns = [...layouts.values()].flatMap((layout) => layout.columns.map((column) => stagedColumn(layout, column.name)));
    database.exec(`
      CREATE TABLE ${this.rows} (row INTEGER PRIMARY KEY, was INTEGER, ${staged.join(', ')}, ${columns.join(', ')});
      CREATE TABLE ${this.said} (row INTEGER, ${openColumns.join(', ')}, PRIMARY KEY (row, property, item)) WITHOUT ROWID;
      CREATE TABLE ${this.gone} (row INTEGER PRIMARY KEY, category, currency, price, vanished)`);
    this.#say = database.statement(`INSERT INTO ${this.said} VALUES (?${', ?'.repeat(openColumns.length)})`);
  }

  /** @throws value-invalid, category-unknown */
  add(rows: readonly StockRow[]): void {
    this.#database.scratch(() => {
      for (const row of rows) this.#add(row);
    });
  }

  /** Of two rows of one SKU the later stays. */
  settle(): void {
    const places = this.rows.replace('rows of', 'places of');
    const twice = `SELECT place FROM ${this.rows} GROUP BY place HAVING count(*) > 1`;
    const table = this.rows.replace('temp.', '');
    this.#database.exec(`CREATE INDEX ${places} ON ${table} (place)`);
    const removed = this.#database.run(`
      DELETE FROM ${this.rows} WHERE place IN (${twice})
        AND row NOT IN (SELECT max(row) FROM ${this.rows} GROUP BY place HAVING count(*) > 1)`);
    this.#count = this.#rows - removed;
  }

  /** How many rows are in the list, when it is settled. */
  get count(): number {
    return this.#count;
  }

  drop(): void {
    this.#database.exec(`DROP TABLE ${this.rows}; DROP TABLE ${this.said}; DROP TABLE ${this.gone}`);
  }

  #add(row: StockRow): void {
    requireStorable(row);
    const { sku, category, quantity, price, currency, floor = null, since = null, leadDays = null, values } = row;
    const { layout, texts, insert } = this.#writerOf(category);
    this.#rows += 1;
    const cells = emptyCells(layout?.columns.length ?? 0);
    const said = texts.write(values, cells);
    insert([this.#rows, placeOf(sku), sku, category, quantity, price, currency, floor, since, leadDays, said, ...cells]);
    if (layout !== undefined) return;
    for (const one of openValues(values)) this.#say([this.#rows, ...openColumns.map((column) => one[column])]);
  }

  #writerOf(category: string): Writer {
    const known = this.#writers.get(category);
    if (known !== undefined) return known;
    const texts = new TextWriter(category);
    const layout = layouts.get(category);
    const columns = ['row', ...staged, ...(layout?.columns.map(({ name }) => stagedColumn(layout, name)) ?? [])];
    const insert = this.#database.statement(
      `INSERT INTO ${this.rows} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    const writer = { layout, texts, insert };
    this.#writers.set(category, writer);
    return writer;
  }
}

interface Writer {
  readonly layout: Layout | undefined;
  readonly texts: TextWriter;
  readonly insert: Run;
}

const staged = ['place', 'sku', 'category', 'quantity', 'price', 'currency', 'floor', 'since', 'lead_days', 'texts'];

/** Two categories may have columns of one name. */
export const stagedColumn = ({ category }: Layout, column: string): string => `"${category} ${column.slice(1)}`;
