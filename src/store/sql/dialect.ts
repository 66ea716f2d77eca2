import type { Sql } from './sql.js';

/** What the servers of SQL do not say alike. Everything else here is the same for all. */
export interface Dialect {
  /** After a table: take this index and no other, where the plan can be told so. Of a server that plans for itself it is nothing. */
  readonly by: (index: string) => Sql;
  /** True when the text holds the part. */
  readonly holds: (text: Sql, part: string) => Sql;
  /**
   * A condition that is always true, and ends a query that has taken too long.
   *
   * @param row the number of the row that is looked at
   * @param values how many values it is compared with: the more there are, the fewer rows may pass before the next look at the time
   */
  readonly inTime: (row: Sql, values: number) => Sql;
}
