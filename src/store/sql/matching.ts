import { MevilleError } from '../../base/errors.js';
import type { StockQuery } from '../books.js';
import { ask, ruledOut, total, type Asked } from './asked.js';
import type { Arm } from './arms.js';
import type { Dialect } from './dialect.js';
import { allOf, raw, sql, type Row, type Sql } from './sql.js';
import { stockColumns } from './stock-row.js';

/**
 * How a request is matched. The plan is made here and not left to statistics: it looks how much of each index a requirement takes, goes
 * through the smallest when that is small, and through all of the table in the order of prices when none is.
 *
 * What is yielded is asked of the database; its rows come back.
 */
export type Steps<T> = Generator<Sql, T, readonly Row[]>;

/** How far a plan looks before it decides. */
export interface Reach {
  /** How much of an index is counted, in turns: what is small is found at once, and what is large costs little to find so. */
  readonly turns: readonly number[];
  /** How many of the cheapest rows are looked through for some that meet everything, before all are put in order. */
  readonly cheapest: number;
}

export const usualReach: Reach = { turns: [128, 512, 2048, 8192, 20_000], cheapest: 50_000 };

/** How long a request may take, in milliseconds: the others wait for as long. */
export const longest = 400;

export const tookTooLong = (): MevilleError =>
  new MevilleError('busy', 'The request asks for more than this responder can look through in its time.');

/** The rows in the order of the port, as `readStockRow` reads them. @throws value-invalid */
export function* matchSteps(query: StockQuery, dialect: Dialect, { turns, cheapest }: Reach = usualReach): Steps<readonly Row[]> {
  const { limit } = query;
  if (!Number.isSafeInteger(limit) || limit < 0) throw new MevilleError('value-invalid', 'The limit is no whole number.');
  const asked = ask(query, dialect);
  const possible = yield* smallest(
    asked.musts.map(({ possibleIn }) => possibleIn),
    turns,
  );
  if (possible !== undefined) return yield ranked(asked, possible, asked.possible, limit);
  // Rows of which every must is certain come first, so when there are enough of them no other matters.
  const certain = yield* smallest(
    asked.musts.map(({ certainIn }) => certainIn),
    turns,
  );
  if (certain !== undefined) {
    const rows = yield ranked(asked, certain, asked.certain, limit);
    if (rows.length === limit) return rows;
  } else {
    const best = yield* smallest(
      asked.shoulds.map(({ certainIn }) => certainIn),
      turns,
    );
    const rows = yield best === undefined ? ideal(asked, yield* upTo(asked, cheapest), limit) : ranked(asked, best, asked.ideal, limit);
    if (rows.length === limit) return rows;
  }
  return yield ranked(asked, [asked.all], asked.possible, limit);
}

/** The one of the lists of arms that holds the fewest rows; undefined when none holds few. */
function* smallest(lists: readonly (readonly Arm[] | undefined)[], turns: readonly number[]): Steps<readonly Arm[] | undefined> {
  const known = lists.filter((arms) => arms !== undefined);
  if (known.length === 0) return undefined;
  for (const most of turns) {
    const counts = known.map((arms) => total(arms.map(({ counted }) => countOf(counted, most + 1))));
    const [row] =
      yield sql`SELECT ${counts.map((count, at) => sql`${count} AS ${raw(`n${String(at)}`)}`).reduce((all, next) => sql`${all}, ${next}`)}`;
    const found = known.map((arms, at) => ({ arms, count: Number(row?.[`n${String(at)}`] ?? 0) })).toSorted((a, b) => a.count - b.count);
    if (found[0] !== undefined && found[0].count <= most) return found[0].arms;
  }
  return undefined;
}

const countOf = (counted: Sql, most: number): Sql =>
  sql`(SELECT count(*) FROM (SELECT 1 FROM ${counted} LIMIT ${raw(String(most))}) AS few)`;

/** The price that the cheapest rows end at; nothing when there are no more than those. */
function* upTo({ all }: Asked, cheapest: number): Steps<Sql> {
  const [row] =
    yield sql`SELECT s.price FROM ${all.from} WHERE ${all.where} ORDER BY s.price, s.row LIMIT 1 OFFSET ${raw(String(cheapest))}`;
  return row === undefined ? raw('TRUE') : sql`s.price <= ${BigInt(String(row['price']))}`;
}

/** Of some rows the best; they are looked for in some stretches of the indexes. */
function ranked({ always, unknown, missed }: Asked, arms: readonly Arm[], condition: Sql, limit: number): Sql {
  const each = arms.map(
    ({ from, where }) => sql`
      SELECT s.row AS row, ${unknown} AS unknown, ${missed} AS missed, s.price AS price FROM ${from}
      WHERE ${allOf([where, always, condition])}`,
  );
  return withStock(sql`${each.reduce((all, next) => sql`${all} UNION ALL ${next}`)} ORDER BY 2, 3, 4, 1 LIMIT ${limit}`);
}

/** The cheapest of those that meet everything; it ends when there are enough. */
const ideal = ({ all, always, ideal: condition }: Asked, among: Sql, limit: number): Sql =>
  withStock(sql`
    SELECT s.row AS row, 0 AS unknown, 0 AS missed, s.price AS price FROM ${all.from}
    WHERE ${allOf([all.where, among, always, condition])} ORDER BY s.price, s.row LIMIT ${limit}`);

const withStock = (best: Sql): Sql => sql`
  SELECT ${raw(stockColumns)} FROM (${best}) AS best JOIN stock ON stock.row = best.row
  ORDER BY best.unknown, best.missed, best.price, best.row`;

/** The places of the musts that stand in the way. @throws value-invalid */
export function* inTheWaySteps(query: Omit<StockQuery, 'limit'>, dialect: Dialect): Steps<readonly number[]> {
  const { musts, all, always } = ask(query, dialect);
  if (musts.length === 0) return [];
  const against = total(musts.map((must) => ruledOut(must)));
  const place = total(musts.map((must) => ruledOut(must, must.place)));
  const found = yield sql`
    SELECT DISTINCT against, place FROM (
      SELECT ${against} AS against, ${place} AS place FROM ${all.from} WHERE ${allOf([all.where, always])}) AS looked
    WHERE against <= 1`;
  return found.some((row) => Number(row['against']) === 0) ? [] : found.map((row) => Number(row['place'])).toSorted((a, b) => a - b);
}
