import type { AnswerEntry, OfferEntry } from '../books.js';
import type { Database } from './driver.js';

/** Answers that were given, and the offers in them. */

const findSealed = 'SELECT sealed FROM answers WHERE copy = ?';

export function findAnswer(database: Database, copy: string): string | undefined {
  const row = database.get(findSealed, copy);
  return row === undefined ? undefined : String(row['sealed']);
}

/** Stores the answer and its offers, unless the copy has an answer: of several responders at once, the first is kept by all. */
export function saveAnswer(database: Database, entry: AnswerEntry): string {
  const { copy, customer, reply, sealed, at } = entry;
  return database.transaction(() => {
    const earlier = findAnswer(database, copy);
    if (earlier !== undefined) return earlier;
    database.run('INSERT INTO answers (copy, customer, reply, sealed, at) VALUES (?, ?, ?, ?, ?)', copy, customer, reply, sealed, at);
    for (const offer of entry.offers) {
      database.run(
        'INSERT INTO offers (identity, copy, token, sku, quantity) VALUES (?, ?, ?, ?, ?)',
        offer.identity,
        copy,
        offer.token,
        offer.sku,
        offer.quantity,
      );
    }
    return sealed;
  });
}

export function findOffer(database: Database, identity: string): OfferEntry | undefined {
  const row = database.get(
    'SELECT identity, token, sku, quantity, customer, reply FROM offers JOIN answers USING (copy) WHERE identity = ?',
    identity,
  );
  if (row === undefined) return undefined;
  return {
    identity: String(row['identity']),
    token: String(row['token']),
    sku: String(row['sku']),
    quantity: Number(row['quantity']),
    customer: String(row['customer']),
    reply: String(row['reply']),
  };
}
