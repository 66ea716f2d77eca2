import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { BooleanValue, ScalarValue, TextValue } from '../../base/values/value.js';
import { greatestStored, keyOf, leastStored, wantedForm } from '../sql/normal.js';
import type { Leaves, Question } from '../sql/leaves.js';
import { anyOf, raw, sql, type Sql } from '../sql/sql.js';

/** Comparisons on the normal form itself, for properties of an open vocabulary: a value can be of any kind, so each looks at the kind first. */
export function openLeaves(name: string): Leaves {
  const path = `$.${keyOf(name)}`;
  const value: Form = {
    kind: sql`(facts ->> ${`${path}.k`})`,
    unit: sql`(facts ->> ${`${path}.u`})`,
    first: sql`(facts ->> ${`${path}.a`})`,
    last: sql`(facts ->> ${`${path}.b`})`,
  };
  const items = sql`json_each(CASE ${value.kind} WHEN 'list' THEN facts -> ${`${path}.i`} ELSE json_array(facts -> ${path}) END)`;
  return {
    missing: sql`(${value.kind} IS NULL)`,
    isOneOf: (values, question) => sql`EXISTS (SELECT 1 FROM json_each(${formsOf(values)}) AS wanted WHERE ${same(value, question)})`,
    hasAll: (values, question) => sql`NOT EXISTS (SELECT 1 FROM json_each(${formsOf(values)}) AS wanted
      WHERE NOT EXISTS (SELECT 1 FROM ${items} AS item WHERE ${same(item, question)}))`,
    atLeast: (min, question) => inBounds(least(value, ordered(min)), question),
    atMost: (max, question) => inBounds(greatest(value, ordered(max)), question),
  };
}

/** As one bound value: a request may ask for thousands, and SQLite takes the square of the time to compile so many. */
const formsOf = (values: readonly ScalarValue[]): string => `[${values.map(wantedForm).join(',')}]`;

/** Where the members of one normal form are. Those it does not have are null. */
interface Form {
  readonly kind: Sql;
  readonly unit: Sql;
  readonly first: Sql;
  readonly last: Sql;
}

const formIn = (table: 'item' | 'wanted'): Form => ({
  kind: raw(`(${table}.value ->> '$.k')`),
  unit: raw(`(${table}.value ->> '$.u')`),
  first: raw(`(${table}.value ->> '$.a')`),
  last: raw(`(${table}.value ->> '$.b')`),
});
const item = formIn('item');
const wanted = formIn('wanted');

/** Of two dimensions or currencies it cannot be told; of two kinds, or of a list, it is not the same. */
function same({ kind, unit, first, last }: Form, question: Question): Sql {
  return question === 'certain'
    ? sql`${kind} = ${wanted.kind} AND CASE ${kind} WHEN 'date' THEN ${first} >= ${wanted.first} AND ${last} <= ${wanted.last}
        ELSE ${unit} IS ${wanted.unit} AND ${first} = ${wanted.first} END`
    : sql`${kind} = ${wanted.kind} AND CASE ${kind} WHEN 'date' THEN ${last} >= ${wanted.first} AND ${first} <= ${wanted.last}
        ELSE ${unit} IS NOT ${wanted.unit} OR ${first} = ${wanted.first} END`;
}

const unitOf = (value: ScalarValue & { readonly kind: 'quantity' | 'money' }): string =>
  value.kind === 'money' ? value.currency : value.dimension;

/** What a bound says of the values it can be compared with. */
interface Bounded {
  /** True of values that are within for certain. */
  readonly within: Sql;
  /** True of values that are beyond for certain. */
  readonly beyond: Sql;
}

const inBounds = ({ within, beyond }: Bounded, question: Question): Sql => (question === 'certain' ? within : sql`NOT ${beyond}`);

type Ordered = Exclude<ScalarValue, TextValue | BooleanValue>;

function ordered(bound: ScalarValue): Ordered {
  if (bound.kind !== 'text' && bound.kind !== 'boolean') return bound;
  throw new MevilleError('value-invalid', `"${visible(bound.text, { maxWidth: 60 })}" has no order.`);
}

const isUnlimited = ({ kind }: Form): Sql => sql`(${kind} = 'unlimited')`;
const isCounted = ({ kind }: Form): Sql => sql`(${kind} IN ('number', 'quantity'))`;

/** Values of the kind and unit of a bound. */
function comparable({ kind, unit }: Form, bound: Ordered): Sql {
  return bound.kind === 'quantity' || bound.kind === 'money'
    ? sql`${kind} = ${bound.kind} AND ${unit} = ${unitOf(bound)}`
    : sql`${kind} = ${bound.kind}`;
}

function least(value: Form, min: Ordered): Bounded {
  const alike = comparable(value, min);
  switch (min.kind) {
    case 'unlimited':
      return { within: isUnlimited(value), beyond: isCounted(value) };
    case 'date':
      return { within: sql`(${alike} AND ${value.first} >= ${min.from})`, beyond: sql`(${alike} AND ${value.last} < ${min.from})` };
    case 'money':
      return { within: sql`(${alike} AND ${value.first} >= ${min.amount})`, beyond: sql`(${alike} AND ${value.first} < ${min.amount})` };
    case 'number':
    case 'quantity': {
      const amount = leastStored(min);
      return {
        within: anyOf([isUnlimited(value), sql`(${alike} AND ${value.first} >= ${amount})`]),
        beyond: sql`(${alike} AND ${value.first} < ${amount})`,
      };
    }
  }
}

function greatest(value: Form, max: Ordered): Bounded {
  const alike = comparable(value, max);
  switch (max.kind) {
    case 'unlimited':
      return { within: anyOf([isUnlimited(value), isCounted(value)]), beyond: raw('FALSE') };
    case 'date':
      return { within: sql`(${alike} AND ${value.last} <= ${max.to})`, beyond: sql`(${alike} AND ${value.first} > ${max.to})` };
    case 'money':
      return { within: sql`(${alike} AND ${value.first} <= ${max.amount})`, beyond: sql`(${alike} AND ${value.first} > ${max.amount})` };
    case 'number':
    case 'quantity': {
      const amount = greatestStored(max);
      return {
        within: sql`(${alike} AND ${value.first} <= ${amount})`,
        beyond: anyOf([isUnlimited(value), sql`(${alike} AND ${value.first} > ${amount})`]),
      };
    }
  }
}
