import { setImmediate as turn } from 'node:timers/promises';
import { limits } from '../../base/limits.js';
import type { Database } from './driver.js';

/** How what is over is forgotten: a little at a time, so that nobody waits long for the right to write. */

const atOnce = 200;

/** Of refused awards those whose answer is over, or kept for good. */
const refused = `
  DELETE FROM awards WHERE id IN (
    SELECT id FROM awards JOIN offers ON offers.identity = awards.offer JOIN answers USING (copy)
    WHERE receipt IS NULL AND awards.at < ?1 AND (until IS NULL OR until < ?1) LIMIT ${String(atOnce)})`;

const over = `SELECT copy FROM answers WHERE until < ? ORDER BY until LIMIT ${String(atOnce)}`;
const awarded = 'SELECT max(receipt IS NOT NULL) AS sold FROM offers JOIN awards ON awards.offer = offers.identity WHERE copy = ?';

/** @returns how many answers, documents and awards are gone */
export async function forget(database: Database, before: number): Promise<number> {
  let gone = 0;
  for (const step of [forgetRefused, forgetAnswers, forgetHeld]) {
    for (let more = true; more && gone < limits.forgottenAtOnce;) {
      const { count, left } = database.transaction(() => step(database, before));
      gone += count;
      more = left;
      await turn();
    }
  }
  return gone;
}

/** How many are gone, and whether there may be more. */
interface Step {
  readonly count: number;
  readonly left: boolean;
}

function forgetRefused(database: Database, before: number): Step {
  const count = database.run(refused, before);
  return { count, left: count === atOnce };
}

function forgetAnswers(database: Database, before: number): Step {
  const copies = database.all(over, before).map((row) => String(row['copy']));
  let count = 0;
  let settled = 0;
  for (const copy of copies) {
    const sold = database.get(awarded, copy)?.['sold'] ?? null;
    if (sold === null) {
      database.run('DELETE FROM offers WHERE copy = ?', copy);
      count += database.run('DELETE FROM answers WHERE copy = ?', copy);
    } else if (sold === 1n) {
      settled += database.run('UPDATE answers SET until = NULL WHERE copy = ?', copy);
    }
  }
  // One that was awarded in vain after this moment stays where it is, and must not be met for ever.
  return { count, left: copies.length === atOnce && count + settled > 0 };
}

function forgetHeld(database: Database, before: number): Step {
  const count = database.run(`DELETE FROM held WHERE id IN (SELECT id FROM held WHERE until < ? LIMIT ${String(atOnce)})`, before);
  return { count, left: count === atOnce };
}
