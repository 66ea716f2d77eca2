import type { ScalarValue } from '../../base/values/value.js';
import type { Sql } from './sql.js';

/** The two questions a predicate is compiled for: is its answer not "no", or is it "yes"? */
export type Question = 'possible' | 'certain';

/** The comparisons of one property of the row `s`, each as SQL that is true or false for every value that is present. */
export interface Leaves {
  /** True when the property has no value. */
  readonly missing: Sql;
  /** Of a value that is present the answer is always yes or no. */
  readonly exact: boolean;
  /** Whether it is the same as one of these. */
  readonly isOneOf: (wanted: readonly ScalarValue[], question: Question) => Sql;
  readonly atLeast: (min: ScalarValue, question: Question) => Sql;
  readonly atMost: (max: ScalarValue, question: Question) => Sql;
  /** Whether each of these is the same as an item of the list, or as the value that is no list. */
  readonly hasAll: (wanted: readonly ScalarValue[], question: Question) => Sql;
}
