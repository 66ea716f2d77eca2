import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { ScalarValue } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Dialect } from './dialect.js';
import { listItem, type PropertyColumns } from './layout.js';
import type { Leaves } from './leaves.js';
import { storedAmount, unlimitedAmount } from '../stored-amount.js';
import { greatestStored, leastStored } from './bounds.js';
import { allOf, anyOf, listed, raw, sql, type Bound, type Sql } from './sql.js';

/**
 * Comparisons on the columns of a closed category. Stock holds no value of another kind than its property's, and readPredicate asks
 * for none, so each is one comparison of one column, and an index can serve it.
 */
export function columnLeaves(property: Property, { first, second = first }: PropertyColumns, dialect: Dialect): Leaves {
  const column = raw(`s.${first.name}`);
  const beside = raw(`s.${second.name}`);
  const refuse = (wanted: ScalarValue): never => {
    throw new MevilleError('value-invalid', `"${visible(wanted.text, { maxWidth: 60 })}" cannot be asked of ${property.name}.`);
  };
  const { type } = property.type;
  const missing = sql`(${column} IS NULL)`;
  switch (type) {
    case 'text':
      return { missing, exact: true, ...unordered(equal(column, keyOf(refuse)), refuse) };
    case 'boolean':
      return { missing, exact: true, ...unordered(equal(column, bitOf(refuse)), refuse) };
    case 'number':
    case 'quantity':
      return { missing, exact: true, ...amounts(type, column, refuse) };
    case 'money':
      return { missing, exact: false, ...money(column, beside, refuse) };
    case 'date':
      return { missing, exact: false, ...dates(column, beside, refuse) };
    case 'list':
      return { missing, exact: true, ...list(column, dialect, refuse) };
    case 'any':
      throw new TypeError('a property of any type has no column');
  }
}

type Refuse = (wanted: ScalarValue) => never;
type Comparisons = Omit<Leaves, 'missing' | 'exact'>;
/** A comparison with one value. */
type Leaf = Comparisons['atLeast'];
type Equality = Pick<Comparisons, 'isOneOf' | 'hasAll'>;
/** What a wanted value is stored as; undefined when it cannot be. */
type Stored = (wanted: ScalarValue) => Bound | undefined;

const keyOf =
  (refuse: Refuse): Stored =>
  (wanted) =>
    wanted.kind === 'text' ? wanted.key : refuse(wanted);

const bitOf =
  (refuse: Refuse): Stored =>
  (wanted) =>
    wanted.kind === 'boolean' ? (wanted.value ? 1n : 0n) : refuse(wanted);

/** For values that are no list, to have all is to be the same as each. */
const equality = (isOneOf: Comparisons['isOneOf']): Equality => ({
  isOneOf,
  hasAll: (values, question) => allOf(values.map((wanted) => isOneOf([wanted], question))),
});

/** For columns where equal values are equal in SQL. */
const equal = (column: Sql, stored: Stored): Equality =>
  equality((values) => {
    const bound = values.map(stored).filter((one) => one !== undefined);
    return bound.length === 0 ? raw('FALSE') : sql`${column} IN (${listed(bound)})`;
  });

const unordered = (compared: Equality, refuse: Refuse): Comparisons => ({ ...compared, atLeast: refuse, atMost: refuse });

function amounts(kind: 'number' | 'quantity', column: Sql, refuse: Refuse): Comparisons {
  const stored: Stored = (wanted) => {
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

const each = (same: Leaf): Equality => equality((values, question) => anyOf(values.map((wanted) => same(wanted, question))));

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

function list(column: Sql, dialect: Dialect, refuse: Refuse): Comparisons {
  return {
    isOneOf: ([wanted]) => (wanted === undefined ? raw('FALSE') : refuse(wanted)),
    atLeast: refuse,
    atMost: refuse,
    hasAll: (values) =>
      allOf(values.map((wanted) => dialect.holds(column, wanted.kind === 'text' ? listItem(wanted.key) : refuse(wanted)))),
  };
}
