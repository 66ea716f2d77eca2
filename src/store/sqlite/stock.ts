import { MevilleError } from '../../base/errors.js';
import { isWellFormed, visible } from '../../base/text.js';
import type { StockImport, StockImported, StockRow } from '../books.js';
import type { Bound, Row } from '../sql/sql.js';
import type { Database } from './driver.js';
import { readValues, unlimitedAmount, writeValues } from '../sql/normal.js';

/** The stock: how a row is written and read. */

export const stockColumns = 'sku, category, quantity, price, currency, floor, coalesce(since, taken) AS since, lead_days, texts';

const upsert = `
  INSERT INTO stock (sku, place, category, listed, quantity, price, currency, floor, since, taken, lead_days, texts, facts)
  VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
  ON CONFLICT (sku) DO UPDATE SET category = excluded.category, price = excluded.price,
    quantity = CASE WHEN excluded.listed = stock.listed THEN stock.quantity ELSE excluded.quantity END, listed = excluded.listed,
    currency = excluded.currency, floor = excluded.floor, since = excluded.since, lead_days = excluded.lead_days,
    texts = excluded.texts, facts = excluded.facts`;

/** @throws value-invalid, category-unknown, storage-failed; whatever the rows throw while they come */
export async function importStock(
  database: Database,
  rows: AsyncIterable<StockRow> | Iterable<StockRow>,
  { today, replace, dryRun = false }: StockImport,
): Promise<StockImported> {
  // All are awaited before the transaction begins: nothing else that this connection is asked for meanwhile may become a part of it.
  const written = new Map<string, Bound[]>();
  for await (const row of rows) written.set(row.sku, writeRow(row, today));
  return database.transaction(() => {
    let updated = 0;
    let removed = 0;
    if (replace !== undefined) {
      for (const row of database.all('SELECT sku FROM stock WHERE category = ?', replace)) {
        const sku = String(row['sku']);
        if (written.has(sku)) continue;
        removed += 1;
        if (!dryRun) database.run('DELETE FROM stock WHERE sku = ?', sku);
      }
    }
    for (const [sku, bound] of written) {
      if (database.get('SELECT 1 FROM stock WHERE sku = ?', sku) !== undefined) updated += 1;
      if (!dryRun) database.run(upsert, ...bound);
    }
    return { added: written.size - updated, updated, removed };
  });
}

export function findStock(database: Database, sku: string): StockRow | undefined {
  const row = database.get(`SELECT ${stockColumns} FROM stock WHERE sku = ?`, sku);
  return row === undefined ? undefined : readRow(row);
}

/** @throws storage-failed */
export function listStock(database: Database, page: { readonly after?: string; readonly limit: number }): StockRow[] {
  const { after, limit } = page;
  const rows =
    after === undefined
      ? database.all(`SELECT ${stockColumns} FROM stock ORDER BY place LIMIT ?`, limit)
      : database.all(`SELECT ${stockColumns} FROM stock WHERE place > ? ORDER BY place LIMIT ?`, placeOf(after), limit);
  return rows.map(readRow);
}

export const countStock = (database: Database): number => Number(database.get('SELECT count(*) AS rows FROM stock')?.['rows'] ?? 0);

/** Code units, the higher byte first: the order of the bytes is that of the texts. */
function placeOf(sku: string): Uint8Array {
  const bytes = new Uint8Array(sku.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < sku.length; at += 1) view.setUint16(at * 2, sku.charCodeAt(at));
  return bytes;
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

function writeRow(row: StockRow, today: number): Bound[] {
  const { sku, category, quantity, price, currency, floor, since, leadDays } = row;
  const fault =
    sku === '' || !isWellFormed(sku) || sku.includes('\0')
      ? 'has a SKU that cannot be kept'
      : !isCount(quantity)
        ? 'has a quantity that is no whole number'
        : price < 0n || price >= unlimitedAmount
          ? 'has a price that cannot be kept'
          : floor !== undefined && (floor < 0n || floor >= unlimitedAmount)
            ? 'has a floor that cannot be kept'
            : since !== undefined && !Number.isSafeInteger(since)
              ? 'has been in stock since a day that is none'
              : leadDays !== undefined && !isCount(leadDays)
                ? 'has a lead time that is no whole number of days'
                : undefined;
  if (fault !== undefined) throw new MevilleError('value-invalid', `The stock row "${visible(sku, { maxWidth: 60 })}" ${fault}.`);
  const { texts, facts } = writeValues(category, row.values);
  return [sku, placeOf(sku), category, quantity, price, currency, floor ?? null, since ?? null, today, leadDays ?? null, texts, facts];
}

export function readRow(row: Row): StockRow {
  const category = String(row['category']);
  const leadDays = row['lead_days'];
  return {
    sku: String(row['sku']),
    category,
    quantity: Number(row['quantity']),
    price: row['price'] as bigint,
    currency: String(row['currency']),
    ...(row['floor'] === null ? {} : { floor: row['floor'] as bigint }),
    since: Number(row['since']),
    values: readValues(category, String(row['texts'])),
    ...(leadDays === null ? {} : { leadDays: Number(leadDays) }),
  };
}
