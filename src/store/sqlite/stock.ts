import { MevilleError } from '../../base/errors.js';
import { isWellFormed, visible } from '../../base/text.js';
import type { StockRow } from '../books.js';
import type { Bound, Database, Row } from './driver.js';
import { readValues, unlimitedAmount, writeValues } from './normal.js';

/** The stock: how a row is written and read. */

export const stockColumns = 'sku, category, quantity, price, currency, lead_days, texts';

const upsert = `
  INSERT INTO stock (sku, place, category, listed, quantity, price, currency, lead_days, texts, facts) VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, ?9)
  ON CONFLICT (sku) DO UPDATE SET category = excluded.category, price = excluded.price,
    quantity = CASE WHEN excluded.listed = stock.listed THEN stock.quantity ELSE excluded.quantity END, listed = excluded.listed,
    currency = excluded.currency, lead_days = excluded.lead_days, texts = excluded.texts, facts = excluded.facts`;

/** @throws value-invalid, category-unknown, storage-failed; whatever the rows throw while they come */
export async function importStock(
  database: Database,
  rows: AsyncIterable<StockRow> | Iterable<StockRow>,
): Promise<{ readonly added: number; readonly updated: number }> {
  // All are awaited before the transaction begins: nothing else that this connection is asked for meanwhile may become a part of it.
  const written: Bound[][] = [];
  for await (const row of rows) written.push(writeRow(row));
  return database.transaction(() => {
    let updated = 0;
    for (const bound of written) {
      if (database.get('SELECT 1 FROM stock WHERE sku = ?', bound[0] ?? null) !== undefined) updated += 1;
      database.run(upsert, ...bound);
    }
    return { added: written.length - updated, updated };
  });
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

function writeRow(row: StockRow): Bound[] {
  const { sku, category, quantity, price, currency, leadDays } = row;
  const fault =
    sku === '' || !isWellFormed(sku) || sku.includes('\0')
      ? 'has a SKU that cannot be kept'
      : !isCount(quantity)
        ? 'has a quantity that is no whole number'
        : price < 0n || price >= unlimitedAmount
          ? 'has a price that cannot be kept'
          : leadDays !== undefined && !isCount(leadDays)
            ? 'has a lead time that is no whole number of days'
            : undefined;
  if (fault !== undefined) throw new MevilleError('value-invalid', `The stock row "${visible(sku, { maxWidth: 60 })}" ${fault}.`);
  const { texts, facts } = writeValues(category, row.values);
  return [sku, placeOf(sku), category, quantity, price, currency, leadDays ?? null, texts, facts];
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
    values: readValues(category, String(row['texts'])),
    ...(leadDays === null ? {} : { leadDays: Number(leadDays) }),
  };
}
