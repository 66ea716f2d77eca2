import { limits } from '../../base/limits.js';
import type { Database } from './database.js';

/** How what is over is forgotten: a little at a time, so that nobody waits long for it. */

const atOnce = 500;

const sold = 'SELECT 1 FROM offers JOIN awards ON awards.offer = offers.identity WHERE offers.copy = answers.copy';

/** Kept for good. */
const keep = `UPDATE answers SET until = NULL WHERE until < $1 AND EXISTS (${sold} AND receipt IS NOT NULL)`;

const steps: readonly string[] = [
  // Of refused awards those whose answer is over, or kept for good.
  `DELETE FROM awards WHERE id IN (
     SELECT id FROM awards JOIN offers ON offers.identity = awards.offer JOIN answers USING (copy)
     WHERE receipt IS NULL AND awards.at < $1 AND (until IS NULL OR until < $1) LIMIT ${String(atOnce)})`,
  `WITH over AS (
     SELECT copy FROM answers WHERE until < $1 AND NOT EXISTS (${sold}) LIMIT ${String(atOnce)}
   ), offered AS (
     DELETE FROM offers USING over WHERE offers.copy = over.copy
   )
   DELETE FROM answers USING over WHERE answers.copy = over.copy`,
  `DELETE FROM held WHERE id IN (SELECT id FROM held WHERE until < $1 LIMIT ${String(atOnce)})`,
];

/** @returns how many answers, documents and awards are gone */
export async function forget(database: Database, before: number): Promise<number> {
  await database.run(keep, before);
  let gone = 0;
  for (const step of steps) {
    for (let more = true; more && gone < limits.forgottenAtOnce;) {
      const count = await database.run(step, before);
      gone += count;
      more = count === atOnce;
    }
  }
  return gone;
}
