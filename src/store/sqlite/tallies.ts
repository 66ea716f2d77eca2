import type { Tally } from '../books.js';
import { readTally } from '../sql/entries.js';
import type { Database } from './driver.js';

/** What is counted, within the transaction of what it counts. */

const add = `
  INSERT INTO tallies (day, what, category, detail, count, amount) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, amount = amount + excluded.amount`;

export function count(database: Database, { day, what, category, detail, count: more, amount }: Tally): void {
  database.run(add, day, what, category, detail, more, amount);
}

export const tallies = (database: Database, { from, to }: { readonly from: number; readonly to: number }): Tally[] =>
  database.all('SELECT * FROM tallies WHERE day BETWEEN ? AND ? ORDER BY day, what, category, detail', from, to).map(readTally);
