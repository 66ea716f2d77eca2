import type { Predicate } from '../../documents/predicate.js';
import type { Leaves, Question } from './leaves.js';
import { allOf, sql, type Sql } from './sql.js';

const opposite = (question: Question): Question => (question === 'possible' ? 'certain' : 'possible');

/** What a predicate says of a value that is present. */
export function present(leaves: Leaves, predicate: Predicate, question: Question): Sql {
  switch (predicate.op) {
    case 'is':
    case 'in':
      return leaves.isOneOf(predicate.values, question);
    case 'not':
      // It is possible that it is none of these unless it is certain that it is one.
      return sql`(NOT ${leaves.isOneOf(predicate.values, opposite(question))})`;
    case 'has':
      return leaves.hasAll(predicate.values, question);
    case 'range':
      return allOf([
        ...(predicate.min === undefined ? [] : [leaves.atLeast(predicate.min, question)]),
        ...(predicate.max === undefined ? [] : [leaves.atMost(predicate.max, question)]),
      ]);
  }
}
