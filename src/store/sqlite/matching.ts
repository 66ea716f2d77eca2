import { MevilleError } from '../../base/errors.js';
import { categories } from '../../schema/vocabulary.js';
import type { Requirement } from '../../documents/requirement.js';
import type { StockQuery, StockRow } from '../books.js';
import type { Question } from '../sql/leaves.js';
import type { Database } from './driver.js';
import { compile } from './predicate.js';
import { allOf, raw, sql, type Sql } from '../sql/sql.js';
import { readRow, stockColumns } from './stock.js';

type Asked = Omit<StockQuery, 'limit'>;

/** The order of the port: the fewest unknown musts, the fewest missed shoulds, price, and which came first. */
export function matchStock(database: Database, query: StockQuery): StockRow[] {
  if (!categories.includes(query.category)) return [];
  const { limit } = query;
  if (!Number.isSafeInteger(limit) || limit < 0) throw new MevilleError('value-invalid', 'The limit is no whole number.');
  const { text, bound } = sql`
    SELECT ${raw(stockColumns)} FROM stock
    WHERE ${candidates(query)} AND ${allOf(asked(query, 'must', 'possible').map(({ met }) => met))}
    ORDER BY ${missed(query, 'must')}, ${missed(query, 'should')}, price, rowid
    LIMIT ${limit}`;
  return database.allOnce(text, bound).map(readRow);
}

/** In one pass: what rules out a row that nothing else does. */
export function inTheWay(database: Database, query: Asked): number[] {
  if (!categories.includes(query.category)) return [];
  const musts = asked(query, 'must', 'possible');
  const no = musts.map(({ met }) => sql`CASE WHEN ${met} THEN 0 ELSE 1 END`);
  const which = musts.map(({ met, place }) => sql`CASE WHEN ${met} THEN 0 ELSE ${place} END`);
  const { text, bound } = sql`
    SELECT DISTINCT ${total(no)} AS against, ${total(which)} AS place FROM stock WHERE ${candidates(query)} AND ${total(no)} <= 1`;
  const found = database.allOnce(text, bound);
  return found.some((row) => Number(row['against']) === 0) ? [] : found.map((row) => Number(row['place'])).toSorted((a, b) => a - b);
}

const candidates = ({ category, currency, quantity }: Asked): Sql =>
  sql`category = ${category} AND currency = ${currency} AND quantity >= ${quantity}`;

function asked({ category, requirements }: Asked, level: Requirement['level'], question: Question): { met: Sql; place: number }[] {
  return requirements.flatMap(({ level: its, property, predicate }, place) =>
    its === level ? [{ met: compile(category, property, predicate, question), place }] : [],
  );
}

const total = (counts: readonly Sql[]): Sql => counts.reduce((sum, next) => sql`${sum} + ${next}`, raw('(0 + 0)'));

/** How many are not certain to be met. */
const missed = (query: Asked, level: Requirement['level']): Sql =>
  total(asked(query, level, 'certain').map(({ met }) => sql`CASE WHEN ${met} THEN 0 ELSE 1 END`));
