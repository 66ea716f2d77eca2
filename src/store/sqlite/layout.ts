import { layouts, openTables, type Layout } from '../sql/layout.js';
import { openColumns, openValues } from '../sql/open-values.js';
import { emptyCells, readTexts, TextWriter } from '../sql/texts.js';
import type { Database } from './driver.js';

/** The tables that stock is matched in; all they hold is made of `stock`, and can be made of it again. */

const ofRows = 'currency TEXT NOT NULL, price INTEGER NOT NULL, row INTEGER NOT NULL, quantity INTEGER NOT NULL';
const inOrder = 'PRIMARY KEY (currency, price, row)) STRICT, WITHOUT ROWID';

const openSchema = `
  CREATE TABLE ${openTables.rows} (${ofRows}, ${inOrder};
  CREATE UNIQUE INDEX ${openTables.byRow} ON ${openTables.rows} (row);
  CREATE TABLE ${openTables.values} (
    row INTEGER NOT NULL,
    property TEXT NOT NULL,
    item INTEGER NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT,
    first INTEGER,
    last INTEGER,
    text TEXT,
    PRIMARY KEY (row, property, item)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX "by.any.text" ON ${openTables.values} (property, text) WHERE text IS NOT NULL;
  CREATE INDEX "by.any.first" ON ${openTables.values} (property, first) WHERE first IS NOT NULL;`;

/** Makes the tables that are not as the vocabularies want them, and fills them. Vocabularies grow more often than the other tables change. */
export function layOut(database: Database): void {
  if (columnsOf(database, openTables.rows).length === 0) {
    database.exec(openSchema);
    fillOpen(database);
  }
  for (const layout of layouts.values()) {
    const wanted = ['currency', 'price', 'row', 'quantity', ...layout.columns.map(({ name }) => name.slice(1, -1))];
    const present = columnsOf(database, layout.table);
    if (wanted.length === present.length && wanted.every((name, at) => name === present[at])) continue;
    const columns = layout.columns.map(({ name, type }) => `${name} ${type}`);
    database.exec(`DROP TABLE IF EXISTS ${layout.table}; CREATE TABLE ${layout.table} (${ofRows}, ${columns.join(', ')}, ${inOrder}`);
    fill(database, layout);
    makeIndexes(database, layout);
  }
}

const columnsOf = (database: Database, table: string): string[] =>
  database.all(`PRAGMA table_info(${table})`).map((column) => String(column['name']));

export function makeIndexes(database: Database, { table, indexes }: Layout): void {
  for (const { name, on, where, covers } of indexes) {
    const columns = covers === undefined ? on : [...on, 'currency', 'price', 'row', ...covers];
    database.exec(`CREATE INDEX ${name} ON ${table} (${columns.join(', ')})${where === undefined ? '' : ` WHERE ${where}`}`);
  }
}

export function dropIndexes(database: Database, { indexes }: Layout): void {
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
}

const pageLength = 1000;

/** The stock of a category, as what its rows say. */
function* rowsOf(database: Database, category: string): Generator<{ head: (string | bigint)[]; values: ReturnType<typeof readTexts> }> {
  for (let after = 0n; ;) {
    const page = database.all(
      'SELECT row, currency, price, quantity, texts FROM stock WHERE category = ? AND row > ? ORDER BY row LIMIT ?',
      category,
      after,
      pageLength,
    );
    for (const { row, currency, price, quantity, texts } of page) {
      after = row as bigint;
      const head = [currency as string, price as bigint, after, quantity as bigint];
      yield { head, values: readTexts(category, String(texts)) };
    }
    if (page.length < pageLength) return;
  }
}

function fill(database: Database, layout: Layout): void {
  const insert = database.statement(`INSERT INTO ${layout.table} VALUES (?, ?, ?, ?${', ?'.repeat(layout.columns.length)})`);
  const texts = new TextWriter(layout.category);
  for (const { head, values } of rowsOf(database, layout.category)) {
    const cells = emptyCells(layout.columns.length);
    texts.write(values, cells);
    insert([...head, ...cells]);
  }
}

function fillOpen(database: Database): void {
  const insert = database.statement(`INSERT INTO ${openTables.rows} VALUES (?, ?, ?, ?)`);
  const say = database.statement(`INSERT INTO ${openTables.values} VALUES (?${', ?'.repeat(openColumns.length)})`);
  for (const { head, values } of rowsOf(database, 'any')) {
    insert([...head]);
    for (const said of openValues(values)) say([head[2] ?? null, ...openColumns.map((column) => said[column])]);
  }
}
