import { MevilleError } from '../../base/errors.js';
import { categories } from '../../schema/vocabulary.js';
import type { StockQuery, StockRow } from '../books.js';
import type { Database } from './driver.js';
import { compile, possibleRows } from './predicate.js';
import { allOf, raw, sql } from './sql.js';
import { readRow, stockColumns } from './stock.js';

/**
 * Rows that no `must` rules out, those that meet every `should` first, each part by price and then SKU. One query does it.
 * @throws value-invalid when a requirement cannot be asked, storage-failed
 */
export function matchStock(database: Database, query: StockQuery): StockRow[] {
  const { category, currency, quantity, limit } = query;
  if (!categories.includes(category)) return [];
  if (!Number.isSafeInteger(limit) || limit < 0) throw new MevilleError('value-invalid', 'The limit is no whole number.');
  const musts = query.requirements
    .filter(({ level }) => level === 'must')
    .map(({ property, predicate }) => possibleRows(category, property, predicate));
  const shoulds = query.requirements
    .filter(({ level }) => level === 'should')
    .map(({ property, predicate }) => compile(category, property, predicate, 'certain'));
  // Without a should the order is that of the index, and nothing has to be sorted. A bare condition would not do: SQLite can reduce it
  // to a number, and a number here means a column.
  const order = shoulds.length === 0 ? raw('') : sql`CASE WHEN ${allOf(shoulds)} THEN 0 ELSE 1 END, `;
  const { text, bound } = sql`
    SELECT ${raw(stockColumns)} FROM stock
    WHERE category = ${category} AND currency = ${currency} AND quantity >= ${quantity} AND ${allOf(musts)}
    ORDER BY ${order}price, place
    LIMIT ${limit}`;
  return database.allOnce(text, bound).map(readRow);
}
