import type { ScalarValue } from '../../base/values/value.js';
import type { Predicate } from '../../documents/predicate.js';
import type { Property } from '../../schema/vocabulary.js';
import { columnLeaves } from './predicate-columns.js';
import { openLeaves } from './predicate-open.js';
import { allOf, anyOf, sql, type Sql } from './sql.js';

/**
 * A predicate as SQL. `evaluate` of documents/predicate.ts is the truth; this must say the same of every row, and a test compares them.
 *
 * An answer is one of three and SQL's own third value would keep every index from being used, so each predicate is compiled for one of
 * two questions with two answers: is it possible (the answer is not "no"), or is it certain (it is "yes")?
 */
export type Question = 'possible' | 'certain';

/** The comparisons of one property, each as SQL that is true or false for every value that is present. */
export interface Leaves {
  /** True when the property has no value. */
  readonly missing: Sql;
  readonly same: (wanted: ScalarValue, question: Question) => Sql;
  readonly atLeast: (min: ScalarValue, question: Question) => Sql;
  readonly atMost: (max: ScalarValue, question: Question) => Sql;
  /** Whether one item of the list, or the value that is no list, is the same. */
  readonly has: (wanted: ScalarValue, question: Question) => Sql;
}

/** @throws value-invalid when the predicate asks what its property cannot be asked, or a bound has no order */
export function compile(category: string, property: Property, predicate: Predicate, question: Question): Sql {
  const leaves = property.type.type === 'any' ? openLeaves(property.name) : columnLeaves(category, property);
  const asked = compilePresent(leaves, predicate, question);
  // What is missing is unknown: possible, not certain.
  return question === 'possible' ? anyOf([leaves.missing, asked]) : allOf([sql`NOT ${leaves.missing}`, asked]);
}

const opposite = (question: Question): Question => (question === 'possible' ? 'certain' : 'possible');

function compilePresent(leaves: Leaves, predicate: Predicate, question: Question): Sql {
  switch (predicate.op) {
    case 'is':
    case 'in':
      return anyOf(predicate.values.map((wanted) => leaves.same(wanted, question)));
    case 'not':
      // It is possible that it is none of these unless it is certain that it is one.
      return sql`NOT ${anyOf(predicate.values.map((wanted) => leaves.same(wanted, opposite(question))))}`;
    case 'has':
      return allOf(predicate.values.map((wanted) => leaves.has(wanted, question)));
    case 'range':
      return allOf([
        ...(predicate.min === undefined ? [] : [leaves.atLeast(predicate.min, question)]),
        ...(predicate.max === undefined ? [] : [leaves.atMost(predicate.max, question)]),
      ]);
  }
}
