import { MevilleError } from '../../base/errors.js';
import { categories } from '../../schema/vocabulary.js';
import type { StockQuery, StockRow } from '../books.js';
import type { Database } from './driver.js';
import { compile } from './predicate.js';
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
  const ask = (level: 'must' | 'should', question: 'possible' | 'certain') =>
    query.requirements
      .filter((requirement) => requirement.level === level)
      .map(({ property, predicate }) => compile(category, property, predicate, question));
  const shoulds = ask('should', 'certain');
  // Without a should the order is that of the index, and nothing has to be sorted.
  const order = shoulds.length === 0 ? raw('') : sql`${allOf(shoulds)} DESC, `;
  const { text, bound } = sql`
    SELECT ${raw(stockColumns)} FROM stock
    WHERE category = ${category} AND currency = ${currency} AND quantity >= ${quantity} AND ${allOf(ask('must', 'possible'))}
    ORDER BY ${order}price, place
    LIMIT ${limit}`;
  return database.allOnce(text, bound).map(readRow);
}
