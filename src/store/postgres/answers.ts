import type { AnswerEntry, OfferEntry } from '../books.js';
import { answerTallies, readOffer } from '../sql/entries.js';
import type { Database } from './database.js';
import { addTallies, talliesBound, talliesFrom } from './tallies.js';

/** Answers that were given, and the offers in them. */

const find = 'SELECT sealed FROM answers WHERE copy = $1';

export async function findAnswer(database: Database, copy: string): Promise<string | undefined> {
  const row = await database.get(find, copy);
  return row === undefined ? undefined : String(row['sealed']);
}

/** One statement, so one transaction and one journey. What was held has been counted as asked already. */
const save = `
  WITH answer AS (
    INSERT INTO answers (copy, customer, reply, sealed, until, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (copy) DO NOTHING RETURNING copy
  ), offered AS (
    INSERT INTO offers (identity, copy, token, sku, quantity, unstocked)
    SELECT offer.identity, answer.copy, offer.token, offer.sku, offer.quantity, offer.unstocked
    FROM answer, unnest($7::text[], $8::text[], $9::text[], $10::bigint[], $11::smallint[]) AS offer (identity, token, sku, quantity, unstocked)
  ), unheld AS (
    DELETE FROM held USING answer WHERE held.identity = answer.copy RETURNING 1
  ), counted AS (${addTallies(`answer, ${talliesFrom(12)} WHERE what <> 'asked' OR NOT EXISTS (SELECT 1 FROM unheld)`)}
  )
  SELECT copy FROM answer`;

/** Stores the answer and its offers, unless the copy has an answer: of several responders at once, the first is kept by all. */
export async function saveAnswer(database: Database, entry: AnswerEntry): Promise<string> {
  const { copy, customer, reply, sealed, until, at, offers } = entry;
  const offered = [
    offers.map(({ identity }) => identity),
    offers.map(({ token }) => token),
    offers.map(({ sku }) => sku),
    offers.map(({ quantity }) => quantity),
    offers.map(({ unstocked = false }) => (unstocked ? 1 : 0)),
  ];
  const stored = await database.get(
    save,
    copy,
    customer,
    reply,
    sealed,
    until,
    at,
    ...offered,
    ...talliesBound(answerTallies(entry, false)),
  );
  if (stored !== undefined) return sealed;
  return (await findAnswer(database, copy)) ?? sealed;
}

export async function findOffer(database: Database, identity: string): Promise<OfferEntry | undefined> {
  const row = await database.get(
    'SELECT identity, token, sku, quantity, unstocked, customer, reply FROM offers JOIN answers USING (copy) WHERE identity = $1',
    identity,
  );
  return row === undefined ? undefined : readOffer(row);
}
