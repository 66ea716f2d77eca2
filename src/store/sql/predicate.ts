import type { Predicate } from '../../documents/predicate.js';
import type { Property } from '../../schema/vocabulary.js';
import { columnArms, openArms, type Arms } from './arms.js';
import type { Dialect } from './dialect.js';
import { layouts } from './layout.js';
import { columnLeaves } from './predicate-columns.js';
import { openLeaves } from './predicate-open.js';
import { present } from './present.js';
import { allOf, anyOf, sql, type Sql } from './sql.js';

/**
 * A predicate as SQL. `evaluate` of documents/predicate.ts is the truth; this must say the same of every row, and a test compares them.
 *
 * An answer is one of three and SQL's own third value would keep every index from being used, so each predicate is compiled for one of
 * two questions with two answers: is it possible (the answer is not "no"), or is it certain (it is "yes")?
 */
export interface Compiled extends Arms {
  readonly possible: Sql;
  readonly certain: Sql;
  /** True of a possible row that is not certain. */
  readonly unknown: Sql;
}

/** @throws value-invalid when the predicate asks what its property cannot be asked, or a bound has no order */
export function compile(category: string, property: Property, predicate: Predicate, dialect: Dialect): Compiled {
  const columns = layouts.get(category)?.properties.get(property.name);
  const leaves = columns === undefined ? openLeaves(property.name) : columnLeaves(property, columns, dialect);
  // What is missing is unknown: possible, not certain.
  const possible = anyOf([leaves.missing, present(leaves, predicate, 'possible')]);
  const certain = allOf([sql`(NOT ${leaves.missing})`, present(leaves, predicate, 'certain')]);
  const arms =
    columns === undefined ? openArms(property, predicate, dialect) : columnArms(category, property, columns, predicate, leaves, dialect);
  return { possible, certain, unknown: leaves.exact ? leaves.missing : sql`(NOT ${certain})`, ...arms };
}
