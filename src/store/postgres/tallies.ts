import type { Tally } from '../books.js';
import { readTally } from '../sql/entries.js';
import type { Bound, Database } from './database.js';

/** What is counted, in the statement that stores what it counts. */

/**
 * The end of a statement: adds what `counts` selects, columns as `countable` makes them. The order is the same for all, so that no two
 * wait for each other.
 */
export const addTallies = (counts: string): string => `
  INSERT INTO tallies (day, what, category, detail, part, count, amount)
  SELECT day, what, category, detail, pg_backend_pid() % 16, count, amount FROM ${counts} ORDER BY day, what, category, detail
  ON CONFLICT (day, what, category, detail, part) DO UPDATE SET count = tallies.count + excluded.count, amount = tallies.amount + excluded.amount`;

/** A table of tallies, of the six arrays that `talliesBound` makes, the first of which is bound to the placeholder of this number. */
export function talliesFrom(first: number): string {
  const types = ['bigint', 'text', 'text', 'text', 'bigint', 'bigint'];
  const arrays = types.map((type, i) => `$${String(first + i)}::${type}[]`).join(', ');
  return `unnest(${arrays}) AS counted (day, what, category, detail, count, amount)`;
}

export const talliesBound = (counted: readonly Tally[]): Bound[] => [
  counted.map(({ day }) => day),
  counted.map(({ what }) => what),
  counted.map(({ category }) => category),
  counted.map(({ detail }) => detail),
  counted.map(({ count }) => count),
  counted.map(({ amount }) => amount),
];

export async function tallies(database: Database, { from, to }: { readonly from: number; readonly to: number }): Promise<Tally[]> {
  const rows = await database.all(
    `SELECT day, what, category, detail, sum(count) AS count, sum(amount) AS amount FROM tallies WHERE day BETWEEN $1 AND $2
     GROUP BY day, what, category, detail ORDER BY day, what, category, detail`,
    from,
    to,
  );
  return rows.map(readTally);
}
