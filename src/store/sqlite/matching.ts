import { stopwatch } from '../../base/clock.js';
import { categories } from '../../schema/vocabulary.js';
import type { StockQuery, StockRow } from '../books.js';
import type { Dialect } from '../sql/dialect.js';
import { inTheWaySteps, longest, matchSteps, tookTooLong, usualReach, type Reach, type Steps } from '../sql/matching.js';
import { raw, sql } from '../sql/sql.js';
import { readStockRow } from '../sql/stock-row.js';
import type { Database } from './driver.js';

/** Requests, put to SQLite. */

const dialect: Dialect = {
  by: (index) => raw(`INDEXED BY ${index}`),
  holds: (text, part) => sql`(instr(${text}, ${part}) > 0)`,
  // What is looked at may be every second row, or every tenth: multiplied like this, some numbers of any such series end in zeros.
  inTime: (row, values) => sql`((((${row} * 2654435761) >> 20) & ${raw(String(between(values) - 1))}) <> 0 OR in_time())`,
};

/** How many comparisons may pass between two looks at the time: those of long lists take a microsecond each, and an open value takes ten. */
const comparisons = 2048;

/** How many rows may pass between two looks at the time; a power of two. */
function between(values: number): number {
  let rows = comparisons;
  while (rows > 1 && rows * values > comparisons) rows /= 2;
  return rows;
}

/** Puts requests to one connection. */
export class Matcher {
  readonly #database: Database;
  readonly #reach: Reach;
  readonly #now: () => number;
  #end = Infinity;
  /** What a function of SQL throws comes out of the statement as an error of SQLite. */
  #late = false;

  /** @param now a stopwatch */
  constructor(database: Database, reach: Reach = usualReach, now: () => number = stopwatch) {
    this.#database = database;
    this.#reach = reach;
    this.#now = now;
    database.define('in_time', () => {
      if (now() < this.#end) return 1n;
      this.#late = true;
      throw new Error('out of time');
    });
  }

  /** @throws busy, value-invalid when a requirement cannot be asked, storage-failed */
  match(query: StockQuery): StockRow[] {
    return categories.includes(query.category) ? this.#run(matchSteps(query, dialect, this.#reach)).map(readStockRow) : [];
  }

  /** @throws as `match` */
  inTheWay(query: Omit<StockQuery, 'limit'>): readonly number[] {
    return categories.includes(query.category) ? this.#run(inTheWaySteps(query, dialect)) : [];
  }

  #run<T>(steps: Steps<T>): T {
    this.#end = this.#now() + longest;
    this.#late = false;
    try {
      let step = steps.next([]);
      while (step.done !== true) {
        const { text, bound } = step.value;
        step = steps.next(this.#database.allOf(text, bound));
      }
      return step.value;
    } catch (thrown) {
      if (!this.#late) throw thrown;
      throw tookTooLong();
    }
  }
}
