import { systemClock } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { parseAmount } from '../../base/values/money.js';
import { decode } from '../../documents/envelope.js';
import type { OfferClaims } from '../../schema/generated/types.js';
import { placeOf } from '../sql/stock-row.js';
import type { Database } from './driver.js';

/**
 * From version 1 to version 2: stock in the order in which it was taken in, with what one may be sold for at least and since when it is
 * there; documents that wait for people; what is counted; the end of answers; and the amounts of sales.
 */
export function toVersion2(database: Database): void {
  database.exec(tables);
  moveStock(database);
  tellAmounts(database);
}

const tables = `
  ALTER TABLE stock RENAME TO stock_1;
  DROP INDEX stock_price;
  CREATE TABLE stock (
    -- In the order in which they were first taken in.
    row INTEGER PRIMARY KEY,
    -- The SKU as bytes in the order of its code units, which UTF-8 is not beyond the first plane.
    place BLOB NOT NULL UNIQUE,
    sku TEXT NOT NULL,
    category TEXT NOT NULL,
    -- What the last list said, and what is left of it.
    listed INTEGER NOT NULL CHECK (listed >= 0),
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    price INTEGER NOT NULL CHECK (price >= 0),
    currency TEXT NOT NULL,
    floor INTEGER CHECK (floor >= 0),
    -- The day it came into stock, where the list says so, and the day it was first taken in.
    since INTEGER,
    taken INTEGER NOT NULL,
    lead_days INTEGER,
    texts TEXT NOT NULL
  ) STRICT;

  -- What was over when it was forgotten, and had led to a sale, is kept for good: it has no end then.
  ALTER TABLE answers ADD COLUMN until INTEGER;
  UPDATE answers SET until = at + ${String(limits.horizon)};
  CREATE INDEX answers_until ON answers (until) WHERE until IS NOT NULL;

  ALTER TABLE offers ADD COLUMN unstocked INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX offers_copy ON offers (copy);

  ALTER TABLE awards ADD COLUMN category TEXT NOT NULL DEFAULT '';
  ALTER TABLE awards ADD COLUMN amount INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0);
  ALTER TABLE awards ADD COLUMN currency TEXT NOT NULL DEFAULT '';
  CREATE INDEX awards_offer ON awards (offer);
  CREATE INDEX awards_refused ON awards (at) WHERE receipt IS NULL;

  CREATE TABLE held (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('request', 'award')),
    category TEXT NOT NULL,
    token TEXT NOT NULL,
    until INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX held_until ON held (until);

  CREATE TABLE tallies (
    day INTEGER NOT NULL,
    what TEXT NOT NULL,
    category TEXT NOT NULL,
    detail TEXT NOT NULL,
    count INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (day, what, category, detail)
  ) STRICT, WITHOUT ROWID;
  `;

const pageLength = 1000;

function moveStock(database: Database): void {
  const insert = database.statement(`
    INSERT INTO stock (row, place, sku, category, listed, quantity, price, currency, taken, lead_days, texts)
    SELECT rowid, ?, sku, category, listed, quantity, price, currency, ?, lead_days, texts FROM stock_1 WHERE rowid = ?`);
  // When it came in nobody has noted.
  const today = Math.floor(systemClock() / 86_400);
  for (let after = 0n; ;) {
    const page = database.all('SELECT rowid AS row, sku FROM stock_1 WHERE rowid > ? ORDER BY rowid LIMIT ?', after, pageLength);
    for (const { row, sku } of page) {
      after = row as bigint;
      insert([placeOf(String(sku)), today, after]);
    }
    if (page.length < pageLength) break;
  }
  database.exec('DROP TABLE stock_1');
}

/** An award says what was offered; its offer says for how much. */
function tellAmounts(database: Database): void {
  const update = database.statement('UPDATE awards SET category = ?, amount = ?, currency = ? WHERE id = ?');
  for (let after = 0n; ;) {
    const page = database.all(
      'SELECT id, token FROM awards JOIN offers ON offers.identity = awards.offer WHERE id > ? ORDER BY id LIMIT ?',
      after,
      pageLength,
    );
    for (const { id, token } of page) {
      after = id as bigint;
      const claims = offered(String(token));
      if (claims === undefined) continue;
      const { itemOffered, price, priceCurrency } = claims;
      update([itemOffered.category, parseAmount(price, priceCurrency) ?? 0n, priceCurrency, after]);
    }
    if (page.length < pageLength) return;
  }
}

/** What an offer says; nothing when it is none that this program reads any more, which must keep nobody from the books. */
function offered(token: string): OfferClaims | undefined {
  try {
    return decode('offer', token).claims;
  } catch (thrown) {
    if (thrown instanceof MevilleError) return undefined;
    throw thrown;
  }
}
