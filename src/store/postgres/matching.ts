import { MevilleError } from '../../base/errors.js';
import type { Requirement } from '../../documents/requirement.js';
import { categories } from '../../schema/vocabulary.js';
import type { StockQuery, StockRow } from '../books.js';
import type { Question } from '../sql/leaves.js';
import { allOf, raw, sql, type Row, type Sql } from '../sql/sql.js';
import { readRow, stockColumns } from '../sql/stock-row.js';
import type { Database } from './database.js';
import { compile } from './predicate.js';
import { tableOf } from './tables.js';

type Asked = Omit<StockQuery, 'limit'>;

/** The order of the port: the fewest unknown musts, the fewest missed shoulds, price, and which came first. */
export async function matchStock(database: Database, query: StockQuery): Promise<StockRow[]> {
  if (!categories.includes(query.category)) return [];
  const { limit } = query;
  if (!Number.isSafeInteger(limit) || limit < 0) throw new MevilleError('value-invalid', 'The limit is no whole number.');
  // Those that are certain to meet all are the first, and mostly there are enough of them: then the rest need not be looked at.
  const best = await ask(database, query, sql`${allOf(certain(query))}`, raw('0'), raw('0'));
  if (best.length >= limit) return best;
  return ask(
    database,
    query,
    allOf(asked(query, 'must', 'possible').map(({ met }) => met)),
    missed(query, 'must'),
    missed(query, 'should'),
  );
}

const certain = (query: Asked): Sql[] => [...asked(query, 'must', 'certain'), ...asked(query, 'should', 'certain')].map(({ met }) => met);

async function ask(database: Database, query: StockQuery, where: Sql, unknown: Sql, missing: Sql): Promise<StockRow[]> {
  const found = sql`
    SELECT ${raw(stockColumns.replace('quantity, price,', 'stock.quantity, stock.price,'))} FROM (
      SELECT row, price AS listed_price, ${unknown} AS unknown, ${missing} AS missed FROM ${raw(tableOf(query.category))}
      WHERE ${candidates(query)} AND ${where} ORDER BY unknown, missed, price, row LIMIT ${query.limit}
    ) AS found JOIN stock USING (row) ORDER BY unknown, missed, listed_price, row`;
  return (await all(database, found)).map(readRow);
}

/** In one pass: what rules out a row that nothing else does. */
export async function inTheWay(database: Database, query: Asked): Promise<number[]> {
  if (!categories.includes(query.category)) return [];
  const musts = asked(query, 'must', 'possible');
  const no = total(musts.map(({ met }) => sql`CASE WHEN ${met} THEN 0 ELSE 1 END`));
  const which = total(musts.map(({ met, place }) => sql`CASE WHEN ${met} THEN 0 ELSE ${raw(String(place))} END`));
  const found = await all(
    database,
    sql`SELECT against, place FROM (SELECT ${no} AS against, ${which} AS place FROM ${raw(tableOf(query.category))} WHERE ${candidates(query)}) AS seen
        WHERE against <= 1 GROUP BY against, place`,
  );
  return found.some((row) => Number(row['against']) === 0) ? [] : found.map((row) => Number(row['place'])).toSorted((a, b) => a - b);
}

/** What is asked differs from request to request, so it is planned for what it asks. */
async function all(database: Database, { text, bound }: Sql): Promise<Row[]> {
  let count = 0;
  const numbered = text.replaceAll('?', () => `$${String((count += 1))}`);
  return database.session(async (session) => session.once(numbered, bound));
}

const candidates = ({ currency, quantity }: Asked): Sql => sql`currency = ${currency} AND quantity >= ${quantity}`;

function asked({ category, requirements }: Asked, level: Requirement['level'], question: Question): { met: Sql; place: number }[] {
  return requirements.flatMap(({ level: its, property, predicate }, place) =>
    its === level ? [{ met: compile(category, property, predicate, question), place }] : [],
  );
}

const total = (counts: readonly Sql[]): Sql => counts.reduce((sum, next) => sql`${sum} + ${next}`, raw('0'));

/** How many are not certain to be met. */
const missed = (query: Asked, level: Requirement['level']): Sql =>
  total(asked(query, level, 'certain').map(({ met }) => sql`CASE WHEN ${met} THEN 0 ELSE 1 END`));
