import type { ScalarValue } from '../../base/values/value.js';
import type { Predicate } from '../../documents/predicate.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Dialect } from './dialect.js';
import { openTables, tableOf, type Index, type PropertyColumns } from './layout.js';
import type { Leaves } from './leaves.js';
import { sameAsOne } from './predicate-open.js';
import { present } from './present.js';
import { allOf, anyOf, raw, sql, type Sql } from './sql.js';

/**
 * Where in the indexes the rows of a predicate are. An arm is one stretch of an index, or a few of one; all arms of a predicate together
 * hold every row of it, each at most once, and perhaps some that are none.
 */
export interface Arm {
  /** What `count(*)` counts the rows of the arm in, all of it. */
  readonly counted: Sql;
  /** The table as `s`, by that index, and what is true of the arm. */
  readonly from: Sql;
  readonly where: Sql;
}

export interface Arms {
  /** Of the rows that are possible, of those that are certain; undefined where no index holds them. */
  readonly possibleIn?: readonly Arm[];
  readonly certainIn?: readonly Arm[];
}

/** No interval of days is longer than a leap year: what ends in a stretch of days has begun no earlier than this before it. */
const longestInterval = 366;

export function columnArms(
  category: string,
  property: Property,
  columns: PropertyColumns,
  predicate: Predicate,
  leaves: Leaves,
  dialect: Dialect,
): Arms {
  const { first, second, index } = columns;
  if (index === undefined || predicate.op === 'not' || predicate.op === 'has') return {};
  const arm = armsIn(tableOf(category), dialect);
  const certain = present(leaves, predicate, 'certain');
  if (property.type.type === 'date') return dayArms(columns, predicate, leaves, arm);
  if (property.type.type !== 'money' || second === undefined)
    return { possibleIn: [arm(index, certain), arm(index, sql`s.${raw(first.name)} IS NULL`)], certainIn: [arm(index, certain)] };
  const currencies = new Set(wantedOf(predicate).map((wanted) => (wanted.kind === 'money' ? wanted.currency : '')));
  const [currency = ''] = currencies;
  if (currencies.size !== 1) return {};
  const column = raw(`s.${second.name}`);
  const stretch = arm(index, allOf([sql`${column} = ${currency}`, certain]));
  const others = [sql`${column} < ${currency}`, sql`${column} > ${currency}`, sql`${column} IS NULL`];
  return { possibleIn: [stretch, ...others.map((where) => arm(index, where))], certainIn: [stretch] };
}

/** @param where in the index alone @param also of the rows themselves */
type MakeArm = (index: Index, where: Sql, also?: Sql) => Arm;

const armsIn =
  (table: string, dialect: Dialect): MakeArm =>
  (index, where, also) => {
    const from = sql`${raw(table)} AS s ${dialect.by(index.name)}`;
    return {
      counted: sql`${from} WHERE ${allOf([dialect.inTime(raw('s.row'), where.bound.length), where])}`,
      from,
      where: also === undefined ? where : allOf([where, also]),
    };
  };

/** What is meant begins in a stretch of days, or has begun before it and reaches into it. */
function dayArms({ first, index, longer }: PropertyColumns, predicate: Predicate, leaves: Leaves, arm: MakeArm): Arms {
  if (index === undefined || longer === undefined) return {};
  const column = raw(`s.${first.name}`);
  const { from, to } = daysOf(predicate);
  const until = to === undefined ? [] : [sql`${column} <= ${to}`];
  const within = allOf([...(from === undefined ? [sql`${column} IS NOT NULL`] : [sql`${column} >= ${from}`]), ...until]);
  const possible = present(leaves, predicate, 'possible');
  const into =
    from === undefined
      ? []
      : [arm(longer, sql`${column} >= ${from - longestInterval} AND ${column} < ${from} AND ${raw(longer.where)}`, possible)];
  return {
    possibleIn: [arm(index, within, possible), ...into, arm(index, sql`${column} IS NULL`)],
    certainIn: [arm(index, within, present(leaves, predicate, 'certain'))],
  };
}

const wantedOf = (predicate: Predicate): readonly ScalarValue[] =>
  predicate.op === 'range' ? [predicate.min, predicate.max].filter((bound) => bound !== undefined) : predicate.values;

/** From the first to the last day that may be meant. */
function daysOf(predicate: Predicate): { from: number | undefined; to: number | undefined } {
  if (predicate.op === 'range') {
    const { min, max } = predicate;
    return { from: min?.kind === 'date' ? min.from : undefined, to: max?.kind === 'date' ? max.to : undefined };
  }
  const days = wantedOf(predicate).flatMap((wanted) => (wanted.kind === 'date' ? [wanted] : []));
  return { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) };
}

/** Of the open category only what is certain is in an index: that a row says nothing of a property is not. */
export function openArms(property: Property, predicate: Predicate, dialect: Dialect): Arms {
  if (predicate.op === 'not' || predicate.op === 'range' || wantedOf(predicate).length === 0) return {};
  const sought = predicate.op === 'has' ? wantedOf(predicate).slice(0, 1) : wantedOf(predicate);
  const item = predicate.op === 'has' ? raw('TRUE') : raw('v.item = 0');
  const inTime = dialect.inTime(raw('v.row'), sought.length);
  const conditions = [inTime, sql`v.property = ${property.name}`, item, anyOf([sameAsOne(sought, 'certain')])];
  const said = sql`${raw(openTables.values)} AS v WHERE ${allOf(conditions)}`;
  const rows = raw(openTables.rows);
  return { certainIn: [{ counted: said, from: sql`${rows} AS s`, where: sql`s.row IN (SELECT v.row FROM ${said})` }] };
}
