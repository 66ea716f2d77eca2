import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { ScalarValue } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import { columnOf, secondColumnOf } from './columns.js';
import type { Bound } from '../sql/sql.js';
import { greatestStored, leastStored, storedAmount, unlimitedAmount } from '../sql/normal.js';
import type { Leaves } from '../sql/leaves.js';
import { allOf, anyOf, listed, raw, sql, type Sql } from '../sql/sql.js';

/**
 * Comparisons on the generated columns of a closed vocabulary. Stock holds no value of another kind than its property's, and
 * readPredicate asks for none, so each is one comparison of one column, and an index can serve it.
 */
export function columnLeaves(category: string, property: Property): Leaves {
  const column = raw(columnOf(category, property));
  const refuse = (wanted: ScalarValue): never => {
    throw new MevilleError('value-invalid', `"${visible(wanted.text, { maxWidth: 60 })}" cannot be asked of ${property.name}.`);
  };
  return { missing: sql`(${column} IS NULL)`, ...comparisons(category, property, column, refuse) };
}

type Refuse = (wanted: ScalarValue) => never;
type Comparisons = Omit<Leaves, 'missing'>;
/** A comparison with one value. */
type Leaf = Comparisons['atLeast'];

function comparisons(category: string, property: Property, column: Sql, refuse: Refuse): Comparisons {
  const { type } = property.type;
  switch (type) {
    case 'text':
      return unordered(
        equal(column, (wanted) => (wanted.kind === 'text' ? wanted.key : refuse(wanted))),
        refuse,
      );
    case 'boolean':
      return unordered(
        equal(column, (wanted) => (wanted.kind === 'boolean' ? (wanted.value ? 1n : 0n) : refuse(wanted))),
        refuse,
      );
    case 'number':
    case 'quantity':
      return amounts(type, column, refuse);
    case 'money':
      return money(column, raw(secondColumnOf(category, property, 'money')), refuse);
    case 'date':
      return dates(column, raw(secondColumnOf(category, property, 'date')), refuse);
    case 'list':
      return list(column, refuse);
    case 'any':
      throw new TypeError('a property of any type has no column');
  }
}

/** For values that are no list, to have all is to be the same as each. */
const equality = (isOneOf: Comparisons['isOneOf']): Pick<Comparisons, 'isOneOf' | 'hasAll'> => ({
  isOneOf,
  hasAll: (values, question) => allOf(values.map((wanted) => isOneOf([wanted], question))),
});

/** For columns where equal values are equal in SQL. What a value is stored as; undefined when it cannot be stored. */
const equal = (column: Sql, stored: (wanted: ScalarValue) => Bound | undefined): Pick<Comparisons, 'isOneOf' | 'hasAll'> =>
  equality((values) => sql`${column} IN (${listed(values.map(stored).filter((bound) => bound !== undefined))})`);

const unordered = (compared: Pick<Comparisons, 'isOneOf' | 'hasAll'>, refuse: Refuse): Comparisons => ({
  ...compared,
  atLeast: refuse,
  atMost: refuse,
});

function amounts(kind: 'number' | 'quantity', column: Sql, refuse: Refuse): Comparisons {
  const stored = (wanted: ScalarValue): bigint | undefined => {
    if (wanted.kind === 'unlimited') return unlimitedAmount;
    return wanted.kind === kind ? storedAmount(wanted) : refuse(wanted);
  };
  return {
    ...equal(column, stored),
    atLeast: (min) => sql`${column} >= ${min.kind === 'unlimited' ? unlimitedAmount : min.kind === kind ? leastStored(min) : refuse(min)}`,
    atMost: (max) =>
      sql`${column} <= ${max.kind === 'unlimited' ? unlimitedAmount : max.kind === kind ? greatestStored(max) : refuse(max)}`,
  };
}

const each = (same: Leaf): Pick<Comparisons, 'isOneOf' | 'hasAll'> =>
  equality((values, question) => anyOf(values.map((wanted) => same(wanted, question))));

/** Amounts of two currencies cannot be compared, so of another currency everything is possible. */
function money(column: Sql, currency: Sql, refuse: Refuse): Comparisons {
  const compared =
    (comparison: (amount: bigint) => Sql): Leaf =>
    (wanted, question) => {
      if (wanted.kind !== 'money') return refuse(wanted);
      const holds = comparison(wanted.amount);
      return question === 'certain'
        ? sql`(${currency} = ${wanted.currency} AND ${holds})`
        : sql`(${currency} <> ${wanted.currency} OR ${holds})`;
    };
  const same = compared((amount) => sql`${column} = ${amount}`);
  return {
    ...each(same),
    atLeast: compared((amount) => sql`${column} >= ${amount}`),
    atMost: compared((amount) => sql`${column} <= ${amount}`),
  };
}

/** An interval is certain to be in another when all of it is, and possibly when any of it is. */
function dates(from: Sql, to: Sql, refuse: Refuse): Comparisons {
  const same: Leaf = (wanted, question) => {
    if (wanted.kind !== 'date') return refuse(wanted);
    return question === 'certain'
      ? sql`(${from} >= ${wanted.from} AND ${to} <= ${wanted.to})`
      : sql`(${to} >= ${wanted.from} AND ${from} <= ${wanted.to})`;
  };
  return {
    ...each(same),
    atLeast: (min, question) => (min.kind === 'date' ? sql`${question === 'certain' ? from : to} >= ${min.from}` : refuse(min)),
    atMost: (max, question) => (max.kind === 'date' ? sql`${question === 'certain' ? to : from} <= ${max.to}` : refuse(max)),
  };
}

function list(column: Sql, refuse: Refuse): Comparisons {
  return {
    isOneOf: ([wanted]) => (wanted === undefined ? raw('FALSE') : refuse(wanted)),
    atLeast: refuse,
    atMost: refuse,
    hasAll: (values) => {
      const keys = JSON.stringify(values.map((wanted) => (wanted.kind === 'text' ? wanted.key : refuse(wanted))));
      const items = sql`SELECT item.value ->> '$.a' FROM json_each(${column}) AS item`;
      return sql`NOT EXISTS (SELECT 1 FROM json_each(${keys}) AS wanted WHERE wanted.value NOT IN (${items}))`;
    },
  };
}
