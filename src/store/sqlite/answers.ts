import type { AnswerEntry, OfferEntry } from '../books.js';
import type { Database } from './driver.js';
import { unhold } from './held.js';
import { answerTallies, readOffer } from '../sql/entries.js';
import { count } from './tallies.js';

/** Answers that were given, and the offers in them. */

const findSealed = 'SELECT sealed FROM answers WHERE copy = ?';

export function findAnswer(database: Database, copy: string): string | undefined {
  const row = database.get(findSealed, copy);
  return row === undefined ? undefined : String(row['sealed']);
}

/** Stores the answer and its offers, unless the copy has an answer: of several responders at once, the first is kept by all. */
export function saveAnswer(database: Database, entry: AnswerEntry): string {
  const { copy, customer, reply, sealed, until, at } = entry;
  return database.transaction(() => {
    const wasHeld = unhold(database, copy);
    const earlier = findAnswer(database, copy);
    if (earlier !== undefined) return earlier;
    database.run(
      'INSERT INTO answers (copy, customer, reply, sealed, until, at) VALUES (?, ?, ?, ?, ?, ?)',
      copy,
      customer,
      reply,
      sealed,
      until,
      at,
    );
    for (const { identity, token, sku, quantity, unstocked = false } of entry.offers) {
      database.run(
        'INSERT INTO offers (identity, copy, token, sku, quantity, unstocked) VALUES (?, ?, ?, ?, ?, ?)',
        identity,
        copy,
        token,
        sku,
        quantity,
        unstocked ? 1 : 0,
      );
    }
    for (const tally of answerTallies(entry, wasHeld)) count(database, tally);
    return sealed;
  });
}

export function findOffer(database: Database, identity: string): OfferEntry | undefined {
  const row = database.get(
    'SELECT identity, token, sku, quantity, unstocked, customer, reply FROM offers JOIN answers USING (copy) WHERE identity = ?',
    identity,
  );
  return row === undefined ? undefined : readOffer(row);
}
