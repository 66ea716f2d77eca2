import type { ScalarValue } from '../../base/values/value.js';
import type { Predicate } from '../../documents/predicate.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Dialect } from './dialect.js';
import { openTables, tableOf, type PropertyColumns } from './layout.js';
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
  { first, second, index }: PropertyColumns,
  predicate: Predicate,
  leaves: Leaves,
  dialect: Dialect,
): Arms {
  if (index === undefined || predicate.op === 'not' || predicate.op === 'has') return {};
  const from = sql`${raw(tableOf(category))} AS s ${dialect.by(index.name)}`;
  const arm = (where: Sql): Arm => ({ counted: sql`${from} WHERE ${where}`, from, where });
  const missing = arm(second === undefined || property.type.type === 'date' ? leaves.missing : sql`s.${raw(second.name)} IS NULL`);
  const certain = present(leaves, predicate, 'certain');
  switch (property.type.type) {
    case 'date': {
      const stretch = daysOf(predicate, raw(`s.${first.name}`));
      const possible = arm(allOf([...stretch, present(leaves, predicate, 'possible')]));
      return { possibleIn: [possible, missing], certainIn: [arm(allOf([...stretch, certain]))] };
    }
    case 'money': {
      const currencies = new Set(wantedOf(predicate).map((wanted) => (wanted.kind === 'money' ? wanted.currency : '')));
      const [currency = ''] = currencies;
      if (currencies.size !== 1) return {};
      const column = raw(`s.${(second ?? first).name}`);
      const stretch = arm(allOf([sql`${column} = ${currency}`, certain]));
      const others = [arm(sql`${column} < ${currency}`), arm(sql`${column} > ${currency}`)];
      return { possibleIn: [stretch, ...others, missing], certainIn: [stretch] };
    }
    default:
      return { possibleIn: [arm(certain), missing], certainIn: [arm(certain)] };
  }
}

const wantedOf = (predicate: Predicate): readonly ScalarValue[] =>
  predicate.op === 'range' ? [predicate.min, predicate.max].filter((bound) => bound !== undefined) : predicate.values;

/** Between what first days an interval begins that may be meant. */
function daysOf(predicate: Predicate, column: Sql): Sql[] {
  const days = wantedOf(predicate).flatMap((wanted) => (wanted.kind === 'date' ? [wanted] : []));
  const [min, max] =
    predicate.op === 'range'
      ? [predicate.min?.kind === 'date' ? predicate.min.from : undefined, predicate.max?.kind === 'date' ? predicate.max.to : undefined]
      : [Math.min(...days.map(({ from }) => from)), Math.max(...days.map(({ to }) => to))];
  return [
    ...(min === undefined ? [] : [sql`${column} >= ${min - longestInterval}`]),
    ...(max === undefined ? [] : [sql`${column} <= ${max}`]),
  ];
}

/** Of the open category only what is certain is in an index: that a row says nothing of a property is not. */
export function openArms(property: Property, predicate: Predicate): Arms {
  if (predicate.op === 'not' || predicate.op === 'range' || wantedOf(predicate).length === 0) return {};
  const sought = predicate.op === 'has' ? wantedOf(predicate).slice(0, 1) : wantedOf(predicate);
  const item = predicate.op === 'has' ? raw('TRUE') : raw('v.item = 0');
  const conditions = [sql`v.property = ${property.name}`, item, anyOf([sameAsOne(sought, 'certain')])];
  const said = sql`${raw(openTables.values)} AS v WHERE ${allOf(conditions)}`;
  const rows = raw(openTables.rows);
  return { certainIn: [{ counted: said, from: sql`${rows} AS s`, where: sql`s.row IN (SELECT v.row FROM ${said})` }] };
}
