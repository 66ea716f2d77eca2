import type { StockImport, StockImported, StockRow } from '../books.js';
import { tableOf } from '../sql/layout.js';
import { placeOf, readStockRow, stockColumns } from '../sql/stock-row.js';
import { usualCache, type Database } from './driver.js';
import { merge } from './merge.js';
import { Staging } from './staging.js';

/** The stock: how rows are taken in, found, and sold from. */

/** How many rows of a list are kept in memory. */
const atOnce = 2000;
/** In KiB, what a merge may keep of the tables it builds. */
const mergeCache = 64 * 1024;
let imports = 0;

/** @throws value-invalid, category-unknown, storage-failed; whatever the rows throw while they come */
export async function importStock(
  database: Database,
  rows: AsyncIterable<StockRow> | Iterable<StockRow>,
  options: StockImport,
): Promise<StockImported> {
  imports += 1;
  database.exec(
    `PRAGMA cache_size = -${String(mergeCache)}; PRAGMA temp.cache_size = -${String(mergeCache / 2)}; PRAGMA temp.journal_mode = MEMORY`,
  );
  const staging = new Staging(database, `import ${String(imports)}`);
  try {
    let some: StockRow[] = [];
    for await (const row of rows) {
      if (some.push(row) < atOnce) continue;
      staging.add(some);
      some = [];
    }
    staging.add(some);
    staging.settle();
    return database.transaction(() => merge(database, staging, options));
  } finally {
    staging.drop();
    database.exec(`PRAGMA cache_size = -${String(usualCache)}; PRAGMA shrink_memory`);
  }
}

/** @throws storage-failed */
export function listStock(database: Database, { after, limit }: { readonly after?: string; readonly limit: number }): StockRow[] {
  const rows =
    after === undefined
      ? database.all(`SELECT ${stockColumns} FROM stock ORDER BY place LIMIT ?`, limit)
      : database.all(`SELECT ${stockColumns} FROM stock WHERE place > ? ORDER BY place LIMIT ?`, placeOf(after), limit);
  return rows.map(readStockRow);
}

export const countStock = (database: Database): number => Number(database.get('SELECT count(*) AS rows FROM stock')?.['rows'] ?? 0);

export function findStock(database: Database, sku: string): StockRow | undefined {
  const row = database.get(`SELECT ${stockColumns} FROM stock WHERE place = ?`, placeOf(sku));
  return row === undefined ? undefined : readStockRow(row);
}

export const has = (database: Database, sku: string, quantity: number): boolean =>
  database.get('SELECT 1 FROM stock WHERE place = ? AND quantity >= ?', placeOf(sku), quantity) !== undefined;

/** Takes so many from the stock, and from the table that it is matched in. */
export function take(database: Database, sku: string, quantity: number): void {
  const taken = database.get(
    'UPDATE stock SET quantity = quantity - ? WHERE place = ? RETURNING category, currency, price, row',
    quantity,
    placeOf(sku),
  );
  const { category, currency = null, price = null, row = null } = taken ?? {};
  const table = tableOf(String(category));
  database.run(`UPDATE ${table} SET quantity = quantity - ? WHERE currency = ? AND price = ? AND row = ?`, quantity, currency, price, row);
}
