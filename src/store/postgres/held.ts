import type { HeldEntry } from '../books.js';
import { heldTallies, readHeld } from '../sql/entries.js';
import type { Database } from './database.js';
import { addTallies, talliesBound, talliesFrom } from './tallies.js';

/** Documents that wait for a person. */

const answered = (identity: string): string =>
  `(EXISTS (SELECT 1 FROM answers WHERE copy = ${identity}) OR EXISTS (SELECT 1 FROM awards WHERE award = ${identity}))`;

const insert = `
  WITH entry AS (
    INSERT INTO held (identity, kind, category, token, until, at) SELECT $1, $2, $3, $4, $5, $6 WHERE NOT ${answered('$1')}
    ON CONFLICT (identity) DO NOTHING RETURNING 1
  )${addTallies(`entry, ${talliesFrom(7)}`)}`;

export async function hold(database: Database, entry: HeldEntry): Promise<void> {
  const { identity, kind, category, token, until, at } = entry;
  await database.run(insert, identity, kind, category, token, until, at, ...talliesBound(heldTallies(entry)));
}

/** One that was answered elsewhere at the very moment that it was put here waits for nobody. */
const waiting = `SELECT identity, kind, category, token, until, at FROM held WHERE NOT ${answered('identity')}`;

export async function findHeld(database: Database, identity: string): Promise<HeldEntry | undefined> {
  const row = await database.get(`${waiting} AND identity = $1`, identity);
  return row === undefined ? undefined : readHeld(row);
}

export async function listHeld(
  database: Database,
  { prefix = '', limit }: { readonly prefix?: string; readonly limit: number },
): Promise<HeldEntry[]> {
  return (await database.all(`${waiting} AND starts_with(identity, $1) ORDER BY at, id LIMIT $2`, prefix, limit)).map(readHeld);
}
