import { stopwatch } from '../../base/clock.js';
import { categories } from '../../schema/vocabulary.js';
import type { StockQuery, StockRow } from '../books.js';
import type { Dialect } from '../sql/dialect.js';
import { inTheWaySteps, longest, matchSteps, tookTooLong, type Steps } from '../sql/matching.js';
import { raw, sql, type Row, type Sql } from '../sql/sql.js';
import { readStockRow } from '../sql/stock-row.js';
import { inTransaction, type Database, type Session } from './database.js';

/** Requests, put to PostgreSQL. */

const dialect: Dialect = {
  // It has no word for it. What a step asks for is in one small index or in all of the table, and its statistics know which.
  by: () => raw(''),
  holds: (text, part) => sql`(strpos(${text}, ${part}) > 0)`,
  inTime: () => raw('TRUE'),
};

/** What has not come to much yet is not watched more closely than a statement is. */
const little = 40;

/** @throws busy, value-invalid when a requirement cannot be asked, storage-failed */
export const matchStock = async (database: Database, query: StockQuery): Promise<StockRow[]> =>
  categories.includes(query.category) ? (await run(database, matchSteps(query, dialect))).map(readStockRow) : [];

/** @throws as `matchStock` */
export const inTheWay = async (database: Database, query: Omit<StockQuery, 'limit'>): Promise<readonly number[]> =>
  categories.includes(query.category) ? run(database, inTheWaySteps(query, dialect)) : [];

async function run<T>(database: Database, steps: Steps<T>): Promise<T> {
  return database.session(async (session) => {
    const begin = stopwatch();
    let step = steps.next([]);
    while (step.done !== true) step = steps.next(await ask(session, step.value, stopwatch() - begin));
    return step.value;
  });
}

/** What is asked differs from request to request, so it is not prepared, and planned for what it asks. */
async function ask(session: Session, { text, bound }: Sql, spent: number): Promise<Row[]> {
  let count = 0;
  const numbered = text.replaceAll('?', () => `$${String((count += 1))}`);
  if (spent < little) return session.once(numbered, bound);
  const left = Math.floor(longest - spent);
  if (left < 1) throw tookTooLong();
  return inTransaction(session, `SET LOCAL statement_timeout = ${String(left)}`, async () => session.once(numbered, bound));
}
