import type { CustomTypesConfig, Pool, PoolClient, PoolConfig, QueryConfig, QueryResult } from 'pg';
import { codeOf, MevilleError } from '../../base/errors.js';
import { isWellFormed, visible } from '../../base/text.js';
import type { Bound as Scalar, Row } from '../sql/sql.js';
import { connectFailureOf, failureOf, isConflict } from './failures.js';

/** PostgreSQL as this room uses it: pools of connections, and what is said on them. */

/** A list is bound as an array of the server's. */
export type Bound = Scalar | readonly Scalar[];

export interface Place {
  readonly url: string;
  /** Of our own words: it is written into SQL. */
  readonly schema: string;
}

/** How long is waited, in milliseconds. */
export interface Patience {
  /** For one statement; the server ends it then. */
  readonly statement: number;
  /** For what another transaction has locked. Every one of ours is over in milliseconds, but for an import. */
  readonly lock: number;
  /** For a connection. */
  readonly connect: number;
}

/** A transaction of somebody who has stopped in the middle of it is ended by the server. */
const idleTimeout = 10_000;
/** Beyond what the server allows itself, so that a server that has gone silent is told from one that is slow. */
const margin = 3000;
/** How often a transaction is begun again that was in the way of another. */
const attempts = 10;

/** @throws storage-failed, busy; value-invalid for a text that PostgreSQL cannot keep */
export interface Session {
  /** A statement that is asked again and again: it is prepared once for each connection. */
  all(text: string, ...bound: readonly Bound[]): Promise<Row[]>;
  get(text: string, ...bound: readonly Bound[]): Promise<Row | undefined>;
  /** How many rows were changed. */
  run(text: string, ...bound: readonly Bound[]): Promise<number>;
  /** A statement that is not asked again, or several; the rows of the last. */
  once(text: string, bound?: readonly Bound[]): Promise<Row[]>;
}

interface SessionOptions {
  /** The connection is not used again: what it has of its own goes with it. */
  readonly last?: boolean;
  /** How long the server may say nothing, in milliseconds; what is usual when absent. */
  readonly silence?: number;
}

/** The type `bigint`, as the server numbers it. */
const int8 = 20;

export class Database {
  readonly #pool: Pool;

  private constructor(pool: Pool) {
    this.#pool = pool;
    // Somebody stops the server while nothing is asked of it: what is asked next finds out.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => {
      client.on('error', () => undefined);
    });
  }

  /** Nothing is connected before something is asked. */
  static async open({ url, schema }: Place, connections: number, patience: Patience): Promise<Database> {
    // It takes as long to load as all the rest of a command.
    const { Pool, types } = await import('pg');
    const exact: CustomTypesConfig = {
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === int8 ? BigInt : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    };
    const settings = [`search_path=${schema}`, 'default_transaction_isolation=read\\ committed', 'jit=off'];
    const config: PoolConfig = {
      connectionString: url,
      options: settings.map((setting) => `-c ${setting}`).join(' '),
      fallback_application_name: 'meville',
      max: connections,
      connectionTimeoutMillis: patience.connect,
      statement_timeout: patience.statement,
      lock_timeout: patience.lock,
      idle_in_transaction_session_timeout: idleTimeout,
      query_timeout: patience.statement + margin,
      keepAlive: true,
      types: exact,
    };
    return new Database(new Pool(config));
  }

  /** A connection for one piece of work. It is kept for the next, unless this is its last or something happened that it cannot go on after. */
  async session<T>(work: (session: Session) => Promise<T>, { last = false, silence }: SessionOptions = {}): Promise<T> {
    const client = await this.#connect();
    let broken = true;
    try {
      const result = await work(sessionOf(client, silence));
      broken = last;
      return result;
    } catch (thrown) {
      broken = last || codeOf(thrown) === 'storage-failed' || codeOf(thrown) === 'internal';
      throw thrown;
    } finally {
      client.release(broken);
    }
  }

  /** One transaction, all or nothing; begun again when it was in the way of another. `first` goes along with its BEGIN. */
  async transaction<T>(work: (session: Session) => Promise<T>, first = ''): Promise<T> {
    return this.#patiently(async (session) => inTransaction(session, first, work));
  }

  async all(text: string, ...bound: readonly Bound[]): Promise<Row[]> {
    return this.#patiently(async (session) => session.all(text, ...bound));
  }

  async get(text: string, ...bound: readonly Bound[]): Promise<Row | undefined> {
    return this.#patiently(async (session) => session.get(text, ...bound));
  }

  async run(text: string, ...bound: readonly Bound[]): Promise<number> {
    return this.#patiently(async (session) => session.run(text, ...bound));
  }

  /** Work that leaves nothing behind when it fails. */
  async #patiently<T>(work: (session: Session) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.session(work);
      } catch (thrown) {
        if (!isConflict(thrown) || attempt === attempts) throw thrown;
      }
    }
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (thrown) {
      throw connectFailureOf(thrown);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** For work that holds a session already. */
export async function inTransaction<T>(session: Session, first: string, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    await session.once(`BEGIN; ${first}`);
    const result = await work(session);
    await session.once('COMMIT');
    return result;
  } catch (thrown) {
    // Where the connection is gone, so is the transaction, and the failure that led here is the one to tell.
    await session.once('ROLLBACK').catch(() => undefined);
    throw thrown;
  }
}

/** Names of prepared statements, by their text: the same on every connection. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `meville_${String(names.size)}`;
  names.set(text, name);
  return name;
}

function sessionOf(client: PoolClient, silence: number | undefined): Session {
  const limit = silence === undefined ? {} : { query_timeout: silence };
  const ask = async (query: QueryConfig): Promise<QueryResult<Row>> => {
    try {
      return await client.query<Row>({ ...query, ...limit });
    } catch (thrown) {
      throw failureOf(thrown);
    }
  };
  const prepared = async (text: string, bound: readonly Bound[]): Promise<QueryResult<Row>> =>
    ask({ name: nameOf(text), text, values: bound.map(kept) });
  return {
    all: async (text, ...bound) => (await prepared(text, bound)).rows,
    get: async (text, ...bound) => (await prepared(text, bound)).rows[0],
    run: async (text, ...bound) => (await prepared(text, bound)).rowCount ?? 0,
    once: async (text, bound) => {
      // Of several statements, the last is the one that says something.
      const result = await ask({ text, ...(bound === undefined ? {} : { values: bound.map(kept) }) });
      return ([result].flat().at(-1) as QueryResult<Row>).rows;
    },
  };
}

function kept(bound: Bound): Bound {
  if (Array.isArray(bound)) bound.forEach(kept);
  else if (typeof bound === 'string' && (bound.includes('\0') || !isWellFormed(bound)))
    throw new MevilleError('value-invalid', `"${visible(bound, { maxWidth: 60 })}" holds a character that PostgreSQL cannot keep.`);
  return bound;
}
