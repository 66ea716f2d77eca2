import type { HeldEntry } from '../books.js';
import { heldTallies, readHeld } from '../sql/entries.js';
import type { Database } from './driver.js';
import { count } from './tallies.js';

/** Documents that wait for a person. */

const answered = 'SELECT 1 FROM answers WHERE copy = ?1 UNION ALL SELECT 1 FROM awards WHERE award = ?1';
const insert = `
  INSERT INTO held (identity, kind, category, token, until, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING`;

export function hold(database: Database, entry: HeldEntry): void {
  const { identity, kind, category, token, until, at } = entry;
  database.transaction(() => {
    if (database.get(answered, identity) !== undefined) return;
    if (database.run(insert, identity, kind, category, token, until, at) === 0) return;
    for (const tally of heldTallies(entry)) count(database, tally);
  });
}

/** @returns whether it was held */
export const unhold = (database: Database, identity: string): boolean => database.run('DELETE FROM held WHERE identity = ?', identity) > 0;

export function findHeld(database: Database, identity: string): HeldEntry | undefined {
  const row = database.get('SELECT * FROM held WHERE identity = ?', identity);
  return row === undefined ? undefined : readHeld(row);
}

export const listHeld = (database: Database, { prefix = '', limit }: { readonly prefix?: string; readonly limit: number }): HeldEntry[] =>
  database.all('SELECT * FROM held WHERE substr(identity, 1, length(?1)) = ?1 ORDER BY at, id LIMIT ?2', prefix, limit).map(readHeld);
