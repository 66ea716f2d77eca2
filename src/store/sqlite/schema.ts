import { setTimeout as wait } from 'node:timers/promises';
import { storageFailed } from '../files.js';
import { isBusy, type Database } from './driver.js';
import { layOut } from './layout.js';
import { toVersion2 } from './version-2.js';

/** The tables, and how a database of an older version becomes one of this. */

const version1 = `
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
`;

/** What was agreed stands with its receipt. Of earlier sales the award, which is a half of it, was not kept. */
const version3 = 'ALTER TABLE awards ADD COLUMN agreement TEXT CHECK (agreement IS NULL OR receipt IS NOT NULL)';

/** One entry per version; each is run once, in order, and never edited after a release. */
const versions: readonly ((database: Database) => void)[] = [
  (database) => {
    database.exec(version1);
  },
  toVersion2,
  (database) => {
    database.exec(version3);
  },
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
    database.exec('PRAGMA journal_mode = WAL');
    database.transaction(() => {
      const version = Number(database.get('PRAGMA user_version')?.['user_version'] ?? 0);
      if (version > versions.length) throw storageFailed(database.path, 'was made by a newer version of this program');
      for (const step of versions.slice(version)) step(database);
      database.exec(`PRAGMA user_version = ${String(versions.length)}`);
      layOut(database);
    });
  });
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
