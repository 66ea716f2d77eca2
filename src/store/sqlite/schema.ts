import { setTimeout as wait } from 'node:timers/promises';
import { limits } from '../../base/limits.js';
import { storageFailed } from '../files.js';
import { generatedColumns } from './columns.js';
import { isBusy, type Database } from './driver.js';

/** The tables, and how a database of an older version becomes one of this. */

/** One entry per version; each is run once, in order, and never edited after a release. */
const versions: readonly string[] = [
  `
  CREATE TABLE stock (
    sku TEXT NOT NULL PRIMARY KEY,
    -- The SKU in UTF-16BE: its bytes are in the order of code units, which UTF-8 is not beyond the first plane.
    place BLOB NOT NULL UNIQUE,
    category TEXT NOT NULL,
    -- What the last list said, and what is left of it.
    listed INTEGER NOT NULL CHECK (listed >= 0),
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    price INTEGER NOT NULL CHECK (price >= 0),
    currency TEXT NOT NULL,
    lead_days INTEGER,
    texts TEXT NOT NULL,
    facts TEXT NOT NULL
  ) STRICT;
  CREATE INDEX stock_price ON stock (category, currency, price, place);

  CREATE TABLE answers (
    copy TEXT NOT NULL PRIMARY KEY,
    customer TEXT NOT NULL,
    reply TEXT NOT NULL,
    sealed TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE offers (
    identity TEXT NOT NULL PRIMARY KEY,
    copy TEXT NOT NULL REFERENCES answers (copy),
    token TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0)
  ) STRICT;

  CREATE TABLE awards (
    id INTEGER PRIMARY KEY,
    award TEXT NOT NULL UNIQUE,
    offer TEXT NOT NULL REFERENCES offers (identity),
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    customer TEXT NOT NULL,
    sealed TEXT NOT NULL,
    at INTEGER NOT NULL,
    receipt TEXT UNIQUE,
    receipt_token TEXT,
    number INTEGER UNIQUE CHECK (number > 0),
    order_number TEXT,
    previous TEXT UNIQUE REFERENCES awards (receipt),
    refusal_token TEXT,
    refusal_reason TEXT,
    CHECK ((receipt IS NULL) <> (refusal_token IS NULL)),
    CHECK ((receipt IS NULL) = (receipt_token IS NULL) AND (receipt IS NULL) = (number IS NULL) AND (receipt IS NULL) = (order_number IS NULL)),
    CHECK ((refusal_token IS NULL) = (refusal_reason IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX awards_sold_once ON awards (offer) WHERE receipt IS NOT NULL;

  CREATE TABLE contacts (
    receipt TEXT NOT NULL PRIMARY KEY REFERENCES awards (receipt),
    identity TEXT NOT NULL,
    token TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE stock ADD COLUMN floor INTEGER CHECK (floor >= 0);
  ALTER TABLE stock ADD COLUMN since INTEGER;
  ALTER TABLE stock ADD COLUMN taken INTEGER NOT NULL DEFAULT 0;

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
  `,
];

const attempts = 100;
const pause = 50;

/**
 * Brings the database to this version. Several processes may do it at once: one does the work, the others find it done.
 * @throws storage-failed, also when a newer program has made the database; then nothing is changed
 */
export async function migrate(database: Database): Promise<void> {
  await patiently(() => {
    // Changing the journal asks for a lock that SQLite does not wait for.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.transaction(() => {
      const version = Number(database.get('PRAGMA user_version')?.['user_version'] ?? 0);
      if (version > versions.length) throw storageFailed(database.path, 'was made by a newer version of this program');
      for (const statements of versions.slice(version)) database.exec(statements);
      database.exec(`PRAGMA user_version = ${String(versions.length)}`);
      addColumns(database);
    });
  });
}

/** A vocabulary grows more often than the tables change, so its columns are compared each time and not counted as a version. */
function addColumns(database: Database): void {
  const present = new Set(database.all('PRAGMA table_xinfo(stock)').map((column) => `"${String(column['name'])}"`));
  for (const { name, sqlType, expression, indexed } of generatedColumns) {
    if (present.has(name)) continue;
    database.exec(`ALTER TABLE stock ADD COLUMN ${name} ${sqlType} GENERATED ALWAYS AS (${expression}) VIRTUAL`);
    if (indexed) database.exec(`CREATE INDEX "by.${name.slice(1)} ON stock (category, ${name})`);
  }
}

async function patiently(step: () => void): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      step();
      return;
    } catch (thrown) {
      if (!isBusy(thrown) || attempt === attempts) throw thrown;
      await wait(pause);
    }
  }
}
