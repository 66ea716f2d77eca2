import type { Requirement } from '../../documents/requirement.js';
import type { StockQuery } from '../books.js';
import type { Arm } from './arms.js';
import type { Dialect } from './dialect.js';
import { tableOf } from './layout.js';
import { compile, type Compiled } from './predicate.js';
import { allOf, raw, sql, type Sql } from './sql.js';

/** What a query asks of the rows `s` of its category. */
export interface Asked {
  readonly musts: readonly Must[];
  readonly shoulds: readonly Compiled[];
  /** What every row that is looked at must be, whatever the requirements are. */
  readonly always: Sql;
  /** All rows, in the order of prices. */
  readonly all: Arm;
  /** No must rules it out; every must is certain; every must and every should is. */
  readonly possible: Sql;
  readonly certain: Sql;
  readonly ideal: Sql;
  /** How many musts of a possible row are unknown, and how many shoulds it misses. */
  readonly unknown: Sql;
  readonly missed: Sql;
}

export interface Must extends Compiled {
  /** Among the requirements. */
  readonly place: number;
}

/** @throws value-invalid when a requirement cannot be asked */
export function ask(query: Omit<StockQuery, 'limit'>, dialect: Dialect): Asked {
  const { category, currency, quantity } = query;
  const musts = compiled(query, 'must', dialect);
  const shoulds = compiled(query, 'should', dialect);
  const from = sql`${raw(tableOf(category))} AS s`;
  const priced = sql`s.currency = ${currency}`;
  const certain = musts.map((must) => must.certain);
  return {
    musts,
    shoulds,
    always: allOf([priced, sql`s.quantity >= ${quantity}`, dialect.inTime(raw('s.row'), valuesOf(query))]),
    all: { counted: from, from, where: priced },
    possible: allOf(musts.map((must) => must.possible)),
    certain: allOf(certain),
    ideal: allOf([...certain, ...shoulds.map((should) => should.certain)]),
    unknown: total(musts.map((must) => sql`CASE WHEN ${must.unknown} THEN 1 ELSE 0 END`)),
    missed: total(shoulds.map((should) => sql`CASE WHEN ${should.certain} THEN 0 ELSE 1 END`)),
  };
}

function compiled({ category, requirements }: Omit<StockQuery, 'limit'>, level: Requirement['level'], dialect: Dialect): Must[] {
  return requirements.flatMap(({ level: its, property, predicate }, place) =>
    its === level ? [{ ...compile(category, property, predicate, dialect), place }] : [],
  );
}

/** How many values a row is compared with. */
const valuesOf = ({ requirements }: Omit<StockQuery, 'limit'>): number =>
  requirements.reduce((sum, { predicate }) => sum + (predicate.op === 'range' ? 2 : predicate.values.length), 0);

/** @param counts how much it counts when the must rules a row out */
export const ruledOut = ({ possible }: Must, counts = 1): Sql => sql`CASE WHEN ${possible} THEN 0 ELSE ${raw(String(counts))} END`;

export const total = (counts: readonly Sql[]): Sql =>
  counts.length === 0 ? raw('0') : counts.reduce((sum, next) => sql`${sum} + ${next}`);
