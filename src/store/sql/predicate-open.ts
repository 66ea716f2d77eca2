import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { BooleanValue, ScalarValue, TextValue } from '../../base/values/value.js';
import { openTables } from './layout.js';
import type { Leaves, Question } from './leaves.js';
import { storedAmount } from '../stored-amount.js';
import { greatestStored, leastStored } from './bounds.js';
import { allOf, anyOf, listed, raw, sql, type Sql } from './sql.js';

/** Comparisons on the values of the open category: a value can be of any kind, so each looks at the kind first. */
export function openLeaves(name: string): Leaves {
  const some = (condition: Sql): Sql =>
    sql`EXISTS (SELECT 1 FROM ${raw(openTables.values)} AS v WHERE v.row = s.row AND v.property = ${name} AND ${condition})`;
  const value = (condition: Sql): Sql => some(sql`v.item = 0 AND ${condition}`);
  const inBounds = ({ within, beyond }: Bounded, question: Question): Sql => value(question === 'certain' ? within : sql`NOT ${beyond}`);
  return {
    missing: sql`(NOT ${value(raw('TRUE'))})`,
    exact: false,
    isOneOf: (wanted, question) => value(sameAsOne(wanted, question)),
    // The row that says that there is a list is none of its items.
    hasAll: (wanted, question) => allOf(wanted.map((one) => some(sql`v.kind <> 'list' AND ${sameAsOne([one], question)}`))),
    atLeast: (min, question) => inBounds(least(ordered(min)), question),
    atMost: (max, question) => inBounds(greatest(ordered(max)), question),
  };
}

/** Of two dimensions or currencies it cannot be told; of two kinds, or of a list, it is not the same. Of the values `v`. */
export function sameAsOne(wanted: readonly ScalarValue[], question: Question): Sql {
  const groups = new Map<string, ScalarValue[]>();
  for (const one of wanted) {
    const group = one.kind === 'date' ? one.text : `${one.kind} ${unitOf(one) ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return anyOf([...groups.values()].map((alike) => sameAs(alike, question)));
}

const unitOf = (value: ScalarValue): string | undefined =>
  value.kind === 'money' ? value.currency : value.kind === 'quantity' ? value.dimension : undefined;

/** @param alike values of one kind and one unit */
function sameAs(alike: readonly ScalarValue[], question: Question): Sql {
  const [one] = alike;
  if (one === undefined) return raw('FALSE');
  const kind = sql`v.kind = ${one.kind}`;
  switch (one.kind) {
    case 'text':
      return sql`(${kind} AND v.text IN (${listed(alike.map((text) => (text.kind === 'text' ? text.key : '')))}))`;
    case 'unlimited':
      return sql`(${kind})`;
    case 'boolean':
      return sql`(${kind} AND v.first IN (${listed(alike.map((each) => (each.kind === 'boolean' && each.value ? 1 : 0)))}))`;
    case 'date':
      // No interval ends before it begins; said here, a stretch of the index has two ends.
      return question === 'certain'
        ? sql`(${kind} AND v.first >= ${one.from} AND v.first <= ${one.to} AND v.last <= ${one.to})`
        : sql`(${kind} AND v.last >= ${one.from} AND v.first <= ${one.to})`;
    case 'number':
    case 'quantity':
    case 'money': {
      const amounts = alike.flatMap((each) => ('amount' in each ? (storedAmount(each) ?? []) : []));
      const holds = amounts.length === 0 ? raw('FALSE') : sql`v.first IN (${listed(amounts)})`;
      const unit = unitOf(one);
      if (unit === undefined) return sql`(${kind} AND ${holds})`;
      return question === 'certain' ? sql`(${kind} AND v.unit = ${unit} AND ${holds})` : sql`(${kind} AND (v.unit <> ${unit} OR ${holds}))`;
    }
  }
}

/** What a bound says of the values it can be compared with. */
interface Bounded {
  /** True of values that are within for certain. */
  readonly within: Sql;
  /** True of values that are beyond for certain. */
  readonly beyond: Sql;
}

type Ordered = Exclude<ScalarValue, TextValue | BooleanValue>;

function ordered(bound: ScalarValue): Ordered {
  if (bound.kind !== 'text' && bound.kind !== 'boolean') return bound;
  throw new MevilleError('value-invalid', `"${visible(bound.text, { maxWidth: 60 })}" has no order.`);
}

const isUnlimited = raw(`(v.kind = 'unlimited')`);
const isCounted = raw(`(v.kind IN ('number', 'quantity'))`);

/** Values of the kind and unit of a bound. */
const comparable = (bound: Ordered): Sql =>
  bound.kind === 'quantity' || bound.kind === 'money'
    ? sql`v.kind = ${bound.kind} AND v.unit = ${unitOf(bound) ?? ''}`
    : sql`v.kind = ${bound.kind}`;

function least(min: Ordered): Bounded {
  const alike = comparable(min);
  switch (min.kind) {
    case 'unlimited':
      return { within: isUnlimited, beyond: isCounted };
    case 'date':
      return { within: sql`(${alike} AND v.first >= ${min.from})`, beyond: sql`(${alike} AND v.last < ${min.from})` };
    case 'money':
      return { within: sql`(${alike} AND v.first >= ${min.amount})`, beyond: sql`(${alike} AND v.first < ${min.amount})` };
    case 'number':
    case 'quantity': {
      const amount = leastStored(min);
      return { within: anyOf([isUnlimited, sql`(${alike} AND v.first >= ${amount})`]), beyond: sql`(${alike} AND v.first < ${amount})` };
    }
  }
}

function greatest(max: Ordered): Bounded {
  const alike = comparable(max);
  switch (max.kind) {
    case 'unlimited':
      return { within: anyOf([isUnlimited, isCounted]), beyond: raw('FALSE') };
    case 'date':
      return { within: sql`(${alike} AND v.last <= ${max.to})`, beyond: sql`(${alike} AND v.first > ${max.to})` };
    case 'money':
      return { within: sql`(${alike} AND v.first <= ${max.amount})`, beyond: sql`(${alike} AND v.first > ${max.amount})` };
    case 'number':
    case 'quantity': {
      const amount = greatestStored(max);
      return { within: sql`(${alike} AND v.first <= ${amount})`, beyond: anyOf([isUnlimited, sql`(${alike} AND v.first > ${amount})`]) };
    }
  }
}
