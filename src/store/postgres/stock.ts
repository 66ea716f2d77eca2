import type { StockRow } from '../books.js';
import { tableOf } from '../sql/layout.js';
import { placeOf, readStockRow, stockColumns } from '../sql/stock-row.js';
import type { Database, Session } from './database.js';

/** The stock: how it is read, and how something is taken from it. */

export async function findStock(database: Database, sku: string): Promise<StockRow | undefined> {
  const row = await database.get(`SELECT ${stockColumns} FROM stock WHERE place = $1`, placeOf(sku));
  return row === undefined ? undefined : readStockRow(row);
}

export async function listStock(database: Database, page: { readonly after?: string; readonly limit: number }): Promise<StockRow[]> {
  const { after = '', limit } = page;
  const text = `SELECT ${stockColumns} FROM stock WHERE place > $1 ORDER BY place LIMIT $2`;
  return (await database.all(text, placeOf(after), limit)).map(readStockRow);
}

export const countStock = async (database: Database): Promise<number> =>
  Number((await database.get('SELECT count(*) AS rows FROM stock'))?.['rows'] ?? 0);

/** What is sold in a transaction. */
export interface Piece {
  /** How many there are. Nobody else changes it before the transaction is over. */
  readonly quantity: number;
  take(quantity: number): Promise<void>;
}

export async function lockPiece(session: Session, sku: string): Promise<Piece | undefined> {
  const found = await session.get('SELECT row, category, quantity FROM stock WHERE place = $1 FOR UPDATE', placeOf(sku));
  if (found === undefined) return undefined;
  const row = Number(found['row']);
  const take = `
    WITH taken AS (UPDATE stock SET quantity = quantity - $2 WHERE row = $1)
    UPDATE ${tableOf(String(found['category']))} SET quantity = quantity - $2 WHERE row = $1`;
  return {
    quantity: Number(found['quantity']),
    take: async (quantity) => {
      await session.run(take, row, quantity);
    },
  };
}
