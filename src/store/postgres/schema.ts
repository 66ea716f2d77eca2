import { MevilleError } from '../../base/errors.js';
import { inTransaction, type Database, type Session } from './database.js';
import { areLaidOut, layOut } from './tables.js';

/** The tables, and how a database of an older version becomes one of this. */

/** One entry per version; each is run once, in order, and never edited after a release. */
const versions: readonly string[] = [
  `
  CREATE TABLE stock (
    -- In the order that rows were first taken in.
    row bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku text COLLATE "C" NOT NULL,
    -- What it is found and ordered by: bytes in the order of its code units.
    place bytea NOT NULL UNIQUE,
    category text COLLATE "C" NOT NULL,
    -- What the last list said, and what is left of it.
    listed bigint NOT NULL CHECK (listed >= 0),
    quantity bigint NOT NULL CHECK (quantity >= 0),
    price bigint NOT NULL CHECK (price >= 0),
    currency text COLLATE "C" NOT NULL,
    floor bigint CHECK (floor >= 0),
    since bigint,
    taken bigint NOT NULL,
    lead_days bigint,
    texts text NOT NULL
  ) WITH (fillfactor = 90);

  CREATE TABLE answers (
    copy text COLLATE "C" PRIMARY KEY,
    customer text NOT NULL,
    reply text NOT NULL,
    sealed text NOT NULL,
    -- What was over when it was forgotten, and had led to a sale, is kept for good: it has no end then.
    until bigint,
    at bigint NOT NULL
  );
  CREATE INDEX answers_until ON answers (until) WHERE until IS NOT NULL;

  CREATE TABLE offers (
    identity text COLLATE "C" PRIMARY KEY,
    copy text COLLATE "C" NOT NULL REFERENCES answers (copy),
    token text NOT NULL,
    sku text COLLATE "C" NOT NULL,
    quantity bigint NOT NULL CHECK (quantity > 0),
    unstocked smallint NOT NULL
  );
  CREATE INDEX offers_copy ON offers (copy);

  CREATE TABLE awards (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    award text COLLATE "C" NOT NULL UNIQUE,
    offer text COLLATE "C" NOT NULL REFERENCES offers (identity),
    sku text COLLATE "C" NOT NULL,
    quantity bigint NOT NULL CHECK (quantity > 0),
    customer text NOT NULL,
    category text NOT NULL,
    amount bigint NOT NULL CHECK (amount >= 0),
    currency text NOT NULL,
    sealed text NOT NULL,
    at bigint NOT NULL,
    receipt text COLLATE "C" UNIQUE,
    receipt_token text,
    number bigint UNIQUE CHECK (number > 0),
    order_number text,
    previous text COLLATE "C" UNIQUE REFERENCES awards (receipt),
    refusal_token text,
    refusal_reason text,
    CHECK ((receipt IS NULL) <> (refusal_token IS NULL)),
    CHECK ((receipt IS NULL) = (receipt_token IS NULL) AND (receipt IS NULL) = (number IS NULL) AND (receipt IS NULL) = (order_number IS NULL)),
    CHECK ((refusal_token IS NULL) = (refusal_reason IS NULL))
  );
  CREATE INDEX awards_offer ON awards (offer);
  CREATE UNIQUE INDEX awards_sold_once ON awards (offer) WHERE receipt IS NOT NULL;
  CREATE INDEX awards_refused ON awards (at) WHERE receipt IS NULL;

  -- The last receipt. There is one row, and whoever settles locks it: two that read and then write cannot both go on.
  CREATE TABLE chain (
    number bigint NOT NULL,
    receipt text
  );
  INSERT INTO chain VALUES (0, NULL);

  CREATE TABLE contacts (
    receipt text COLLATE "C" PRIMARY KEY REFERENCES awards (receipt),
    identity text NOT NULL,
    token text NOT NULL,
    at bigint NOT NULL
  );

  CREATE TABLE held (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identity text COLLATE "C" NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('request', 'award')),
    category text NOT NULL,
    token text NOT NULL,
    until bigint NOT NULL,
    at bigint NOT NULL
  );
  CREATE INDEX held_until ON held (until);

  -- Many count the same at once: each connection adds to a part of its own, and a count is the sum of its parts.
  CREATE TABLE tallies (
    day bigint NOT NULL,
    what text COLLATE "C" NOT NULL,
    category text COLLATE "C" NOT NULL,
    detail text COLLATE "C" NOT NULL,
    part smallint NOT NULL,
    count bigint NOT NULL,
    amount numeric NOT NULL,
    PRIMARY KEY (day, what, category, detail, part)
  );
  `,
  // What was agreed stands with its receipt. Of earlier sales the award, which is a half of it, was not kept.
  'ALTER TABLE awards ADD COLUMN agreement text CHECK (agreement IS NULL OR receipt IS NOT NULL)',
];

/** Of our own choosing; with the name of the schema it makes the lock of who changes the tables. */
const lock = 'SELECT pg_advisory_xact_lock(1296389189, hashtext($1))';

/**
 * Brings the database to this version. Several processes may do it at once: one does the work, the others wait and find it done. Where
 * there is nothing to do no right is needed but to read and write.
 * @throws storage-failed, also when a newer program has made the tables; then nothing is changed
 */
export async function migrate(database: Database, schema: string): Promise<void> {
  await database.session(async (session) => {
    if (await isCurrent(session, schema)) return;
    await requireUnicode(session);
    await inTransaction(session, 'SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0', async () => {
      await session.run(lock, schema);
      // To ask for it needs the right to make it, even where it is there.
      if (!(await exists(session, 'SELECT 1 FROM pg_namespace WHERE nspname = $1', schema))) await session.once(`CREATE SCHEMA ${schema}`);
      const version = await versionOf(session, schema);
      if (version === 0) await session.once('CREATE TABLE version (version integer NOT NULL); INSERT INTO version VALUES (0)');
      for (const statements of versions.slice(version)) await session.once(statements);
      await session.run('UPDATE version SET version = $1', versions.length);
      await layOut(session, schema);
    });
  });
}

async function isCurrent(session: Session, schema: string): Promise<boolean> {
  if ((await versionOf(session, schema)) !== versions.length) return false;
  return areLaidOut(session, schema);
}

async function versionOf(session: Session, schema: string): Promise<number> {
  if (!(await exists(session, 'SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = $2', schema, 'version'))) return 0;
  const version = Number((await session.get('SELECT version FROM version'))?.['version'] ?? 0);
  if (version > versions.length)
    throw new MevilleError('storage-failed', 'The tables of the books were made by a newer version of this program.', {
      hint: 'Update this program, or name another place with --store.',
    });
  return version;
}

const exists = async (session: Session, text: string, ...bound: readonly string[]): Promise<boolean> =>
  (await session.get(text, ...bound)) !== undefined;

async function requireUnicode(session: Session): Promise<void> {
  if ((await session.get('SHOW server_encoding'))?.['server_encoding'] !== 'UTF8')
    throw new MevilleError('storage-failed', 'The database keeps its texts in another encoding than UTF-8.', {
      hint: 'Make one that does not: createdb --encoding=UTF8 --template=template0 NAME',
    });
}
