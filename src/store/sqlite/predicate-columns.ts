import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { ScalarValue } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import { columnOf, secondColumnOf } from './columns.js';
import { greatestStored, leastStored, storedAmount, unlimitedAmount } from './normal.js';
import type { Leaves } from './predicate.js';
import { raw, sql, type Sql } from './sql.js';

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

function comparisons(category: string, property: Property, column: Sql, refuse: Refuse): Comparisons {
  const { type } = property.type;
  switch (type) {
    case 'text':
      return unordered((wanted) => (wanted.kind === 'text' ? sql`${column} = ${wanted.key}` : refuse(wanted)), refuse);
    case 'boolean':
      return unordered((wanted) => (wanted.kind === 'boolean' ? sql`${column} = ${wanted.value ? 1n : 0n}` : refuse(wanted)), refuse);
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

const unordered = (same: Comparisons['same'], refuse: Refuse): Comparisons => ({ same, has: same, atLeast: refuse, atMost: refuse });

function amounts(kind: 'number' | 'quantity', column: Sql, refuse: Refuse): Comparisons {
  const same = (wanted: ScalarValue): Sql => {
    if (wanted.kind === 'unlimited') return sql`${column} = ${unlimitedAmount}`;
    if (wanted.kind !== kind) return refuse(wanted);
    const amount = storedAmount(wanted);
    return amount === undefined ? raw('FALSE') : sql`${column} = ${amount}`;
  };
  return {
    same,
    has: same,
    atLeast: (min) => sql`${column} >= ${min.kind === 'unlimited' ? unlimitedAmount : min.kind === kind ? leastStored(min) : refuse(min)}`,
    atMost: (max) =>
      sql`${column} <= ${max.kind === 'unlimited' ? unlimitedAmount : max.kind === kind ? greatestStored(max) : refuse(max)}`,
  };
}

/** Amounts of two currencies cannot be compared, so of another currency everything is possible. */
function money(column: Sql, currency: Sql, refuse: Refuse): Comparisons {
  const compared =
    (comparison: (amount: bigint) => Sql): Comparisons['same'] =>
    (wanted, question) => {
      if (wanted.kind !== 'money') return refuse(wanted);
      const holds = comparison(wanted.amount);
      return question === 'certain'
        ? sql`(${currency} = ${wanted.currency} AND ${holds})`
        : sql`(${currency} <> ${wanted.currency} OR ${holds})`;
    };
  const same = compared((amount) => sql`${column} = ${amount}`);
  return {
    same,
    has: same,
    atLeast: compared((amount) => sql`${column} >= ${amount}`),
    atMost: compared((amount) => sql`${column} <= ${amount}`),
  };
}

/** An interval is certain to be in another when all of it is, and possibly when any of it is. */
function dates(from: Sql, to: Sql, refuse: Refuse): Comparisons {
  const same: Comparisons['same'] = (wanted, question) => {
    if (wanted.kind !== 'date') return refuse(wanted);
    return question === 'certain'
      ? sql`(${from} >= ${wanted.from} AND ${to} <= ${wanted.to})`
      : sql`(${to} >= ${wanted.from} AND ${from} <= ${wanted.to})`;
  };
  return {
    same,
    has: same,
    atLeast: (min, question) => (min.kind === 'date' ? sql`${question === 'certain' ? from : to} >= ${min.from}` : refuse(min)),
    atMost: (max, question) => (max.kind === 'date' ? sql`${question === 'certain' ? to : from} <= ${max.to}` : refuse(max)),
  };
}

function list(column: Sql, refuse: Refuse): Comparisons {
  return {
    same: refuse,
    atLeast: refuse,
    atMost: refuse,
    has: (wanted) =>
      wanted.kind === 'text'
        ? sql`EXISTS (SELECT 1 FROM json_each(${column}) AS item WHERE item.value ->> '$.a' = ${wanted.key})`
        : refuse(wanted),
  };
}
