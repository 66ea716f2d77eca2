import { categories } from '../../schema/vocabulary.js';
import { mostRestocked, type StockImport, type StockImported } from '../books.js';
import { layouts, openTables, tableOf, type Layout } from '../sql/layout.js';
import { openColumns } from '../sql/open-values.js';
import type { Database } from './driver.js';
import { dropIndexes, makeIndexes } from './layout.js';
import { stagedColumn, type Staging } from './staging.js';

/**
 * Makes what is staged a part of the stock, within the caller's transaction. What is there already as the list says it is not touched, so
 * that importing a list once more costs little.
 */
export function merge(database: Database, staging: Staging, { today, replace, dryRun = false }: StockImport): StockImported {
  const { rows, gone } = staging;
  if (database.get('SELECT 1 FROM stock LIMIT 1') !== undefined) find(database, rows);
  const updated = count(database, `${rows} WHERE was IS NOT NULL`);
  const removed = replace === undefined || !categories.includes(replace) ? 0 : markVanished(database, staging, replace);
  const counts = { added: staging.count - updated, updated, removed, ...(updated === 0 ? nothingSold : restockedBy(database, rows)) };
  if (dryRun) return counts;
  if (updated > 0) markChanged(database, staging);
  if (count(database, gone) > 0) for (const category of categories) takeOut(database, staging, category);
  database.exec(`DELETE FROM stock WHERE row IN (SELECT row FROM ${gone} WHERE vanished)`);
  if (updated > 0) rewrite(database, rows);
  const last = append(database, rows, today);
  for (const layout of layouts.values()) putIn(database, staging, layout, last);
  putInOpen(database, staging, last);
  return counts;
}

const nothingSold: Pick<StockImported, 'restocked' | 'restockedCount'> = { restocked: [], restockedCount: 0 };

/** What was sold since the list before, and is said anew to be more than is left of it. */
function restockedBy(database: Database, rows: string): typeof nothingSold {
  const found = database.all(
    `SELECT list.sku, count(*) OVER () AS rows FROM ${rows} AS list JOIN stock ON stock.row = list.was
     WHERE stock.quantity < stock.listed AND list.quantity <> stock.listed AND list.quantity > stock.quantity ORDER BY list.row LIMIT ?`,
    mostRestocked,
  );
  return { restocked: found.map(({ sku }) => String(sku)), restockedCount: Number(found[0]?.['rows'] ?? 0) };
}

/** The rows of the stock that the list says anew. */
function find(database: Database, rows: string): void {
  database.exec(`
    UPDATE ${rows} AS list SET was = stock.row FROM stock WHERE stock.place = list.place`);
}

/** What the list says as it is there already is taken from the list; what it says otherwise is marked. */
function markChanged(database: Database, { rows, gone }: Staging): void {
  database.exec(`
    DELETE FROM ${rows} WHERE was IN (SELECT was FROM ${rows} AS list JOIN stock ON stock.row = list.was WHERE ${asListed});
    INSERT INTO ${gone} SELECT stock.row, stock.category, stock.currency, stock.price, 0 FROM ${rows} AS list JOIN stock ON stock.row = list.was`);
}

const count = (database: Database, from: string, ...bound: readonly string[]): number =>
  Number(database.get(`SELECT count(*) AS rows FROM ${from}`, ...bound)?.['rows'] ?? 0);

/** Of a row of the stock and the row of the list that is to replace it: nothing would change. */
const asListed = `stock.category = list.category AND stock.listed = list.quantity AND stock.price = list.price AND stock.currency = list.currency
  AND stock.floor IS list.floor AND stock.since IS list.since AND stock.lead_days IS list.lead_days AND stock.texts = list.texts`;

function markVanished(database: Database, { rows, gone }: Staging, category: string): number {
  return database.run(
    `INSERT INTO ${gone} SELECT row, ?, currency, price, 1 FROM ${tableOf(category)}
     WHERE row NOT IN (SELECT was FROM ${rows} WHERE was IS NOT NULL)`,
    category,
  );
}

/** What changes its place or its values is taken out of the table of its category, to be put in anew. */
function takeOut(database: Database, { gone }: Staging, category: string): void {
  if (category === 'any') {
    database.run(`DELETE FROM ${openTables.values} WHERE row IN (SELECT row FROM ${gone} WHERE category = ?)`, category);
  }
  database.run(
    `DELETE FROM ${tableOf(category)} WHERE (currency, price, row) IN (SELECT currency, price, row FROM ${gone} WHERE category = ?)`,
    category,
  );
}

function rewrite(database: Database, rows: string): void {
  database.exec(`
    UPDATE stock SET category = list.category, quantity = CASE WHEN stock.listed = list.quantity THEN stock.quantity ELSE list.quantity END,
      listed = list.quantity, price = list.price, currency = list.currency, floor = list.floor, since = list.since,
      lead_days = list.lead_days, texts = list.texts
    FROM ${rows} AS list WHERE stock.row = list.was`);
}

/** New rows are numbered in the order of the list. @returns the last row before them */
function append(database: Database, rows: string, today: number): bigint {
  const last = (database.get('SELECT coalesce(max(row), 0) AS row FROM stock')?.['row'] ?? 0n) as bigint;
  database.run(
    `INSERT INTO stock (row, place, sku, category, listed, quantity, price, currency, floor, since, taken, lead_days, texts)
     SELECT ? + row, place, sku, category, quantity, quantity, price, currency, floor, since, ?, lead_days, texts FROM ${rows}
     WHERE was IS NULL ORDER BY row`,
    last,
    today,
  );
  return last;
}

/** The row of the stock that a row of the list has become. */
const become = 'stock.row = coalesce(list.was, list.row + ?1)';

/** Of so many rows, and where they are no small part, the indexes are quicker made anew than kept. */
const many = 5000;
const smallPart = 8;

function putIn(database: Database, { rows }: Staging, layout: Layout, last: bigint): void {
  const { category, table, columns } = layout;
  const more = count(database, `${rows} WHERE category = ?`, category);
  if (more === 0) return;
  const anew = more > many && more * smallPart > count(database, table);
  if (anew) dropIndexes(database, layout);
  database.run(
    `INSERT INTO ${table} SELECT stock.currency, stock.price, stock.row, stock.quantity, ${columns.map(({ name }) => stagedColumn(layout, name)).join(', ')}
     FROM ${rows} AS list JOIN stock ON ${become} WHERE list.category = ?2 ORDER BY 1, 2, 3`,
    last,
    category,
  );
  if (anew) makeIndexes(database, layout);
}

function putInOpen(database: Database, { rows, said }: Staging, last: bigint): void {
  database.run(
    `INSERT INTO ${openTables.rows} SELECT stock.currency, stock.price, stock.row, stock.quantity FROM ${rows} AS list
     JOIN stock ON ${become} WHERE list.category = 'any' ORDER BY 1, 2, 3`,
    last,
  );
  database.run(
    `INSERT INTO ${openTables.values} SELECT coalesce(list.was, list.row + ?1) AS its, ${openColumns.join(', ')}
     FROM ${said} AS said JOIN ${rows} AS list ON list.row = said.row ORDER BY its, property, item`,
    last,
  );
}
