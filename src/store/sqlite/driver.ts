import { constants, statSync, type BigIntStats } from 'node:fs';
import { chmod, lstat, open } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { Bound, Row } from '../sql/sql.js';
import { errnoOf, makeParent, storageFailed, syncFolder } from '../files.js';

/** SQLite as this room uses it: the runtime's own where it has one (Node 22 and later), the same API as a package elsewhere. */

/** A plain number would be bound as a float. */
const exact = (bound: Bound): Bound => (typeof bound === 'number' ? BigInt(bound) : bound);

interface Statement {
  run(...bound: Bound[]): { changes: number | bigint };
  get(...bound: Bound[]): Row | undefined;
  all(...bound: Bound[]): Row[];
  setReadBigInts(enabled: boolean): void;
}

/** A statement that is run many times, for as long as its maker needs it; what it is given is its own afterwards. */
export type Run = (bound: Bound[]) => void;

interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  function(name: string, body: () => bigint): void;
  close(): void;
}

interface Driver {
  readonly DatabaseSync: new (path: string) => Connection;
}

async function loadDriver(): Promise<Driver> {
  // A name the compiler cannot follow: the oldest supported Node has no such module, and so no types of it.
  const builtin: string = 'node:sqlite';
  return isBuiltin(builtin) ? ((await import(builtin)) as Driver) : import('@photostructure/sqlite');
}

/** What a connection may keep of the file in memory, in KiB. */
export const usualCache = 16 * 1024;
/** How long a write waits for another process to finish its own, in milliseconds. */
const usualPatience = 5000;

/**
 * Opens the database and makes it where there is none: 0600 whatever the umask, and so its journal, which takes the mode of the file.
 * @param patience how long a write waits for that of another process, in milliseconds
 * @throws storage-failed
 */
export async function openDatabase(path: string, patience: number = usualPatience): Promise<Database> {
  const file = await preparePath(path);
  const { DatabaseSync } = await loadDriver();
  try {
    const database = new Database(path, new DatabaseSync(path), file);
    database.exec(`PRAGMA busy_timeout = ${String(patience)}; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF`);
    database.exec(`PRAGMA synchronous = FULL; PRAGMA temp_store = FILE; PRAGMA cache_size = -${String(usualCache)}`);
    return database;
  } catch (cause) {
    throw cause instanceof MevilleError ? cause : storageFailed(path, 'could not be opened', cause);
  }
}

/** @returns which file is at the path */
async function preparePath(path: string): Promise<FileIdentity> {
  try {
    await makeParent(dirname(path));
    const made = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o600);
    const identity = await made.stat({ bigint: true });
    await made.close();
    await syncFolder(dirname(path));
    for (const file of [path, `${path}-wal`, `${path}-shm`]) await tighten(file);
    return identity;
  } catch (cause) {
    throw cause instanceof MevilleError ? cause : storageFailed(path, 'could not be opened', cause);
  }
}

type FileIdentity = Pick<BigIntStats, 'dev' | 'ino'>;

async function tighten(file: string): Promise<void> {
  try {
    const stats = await lstat(file);
    if (!stats.isFile()) throw storageFailed(file, 'is not a file');
    if ((stats.mode & 0o077) !== 0) await chmod(file, 0o600);
  } catch (cause) {
    if (errnoOf(cause) !== 'ENOENT') throw cause;
  }
}

/** Primary result codes of the world outside: rights, memory, disk, locks, damage. The others are defects of ours and stay what they are. */
const outside: ReadonlySet<number> = new Set([3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 22, 23, 26]);

const resultOf = (thrown: unknown): number =>
  thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number' ? thrown.errcode & 0xff : -1;

export const isBusy = (thrown: unknown): boolean => thrown instanceof Error && (resultOf(thrown) === 5 || resultOf(thrown.cause) === 5);

/** How many statements that requests made are kept: many ask for the same of other values. */
const mostAsked = 64;

/** One connection. All of it is synchronous, so nothing of this process can come between the statements of a transaction. */
export class Database {
  readonly path: string;
  readonly #connection: Connection;
  readonly #file: FileIdentity;
  /** Of the texts that this program has. */
  readonly #statements = new Map<string, Statement>();
  /** Of what requests ask, in the order in which it was asked last. */
  readonly #asked = new Map<string, Statement>();
  #inside = false;
  /** Why nothing of the present transaction can be kept. */
  #undone: Error | undefined;

  constructor(path: string, connection: Connection, file: FileIdentity) {
    this.path = path;
    this.#connection = connection;
    this.#file = file;
  }

  exec(sql: string): void {
    this.#guard(() => {
      this.#connection.exec(sql);
    });
  }

  /** How many rows were changed. */
  run(sql: string, ...bound: Bound[]): number {
    return this.#guard(() => Number(this.#prepared(sql).run(...bound.map(exact)).changes));
  }

  get(sql: string, ...bound: Bound[]): Row | undefined {
    return this.#guard(() => this.#prepared(sql).get(...bound.map(exact)));
  }

  all(sql: string, ...bound: Bound[]): Row[] {
    return this.#guard(() => this.#prepared(sql).all(...bound.map(exact)));
  }

  /** The same for a text that may never be asked again: those that were asked last are kept. */
  allOf(sql: string, bound: readonly Bound[]): Row[] {
    return this.#guard(() => {
      const statement = this.#asked.get(sql) ?? this.#prepare(sql);
      this.#asked.delete(sql);
      this.#asked.set(sql, statement);
      const [oldest] = this.#asked.keys();
      if (this.#asked.size > mostAsked && oldest !== undefined) this.#asked.delete(oldest);
      return statement.all(...bound.map(exact));
    });
  }

  /** A statement of the caller's own. */
  statement(sql: string): Run {
    const statement = this.#guard(() => this.#prepare(sql));
    return (bound) => {
      // It is run for every row of a list: nothing is made here that can be spared.
      for (let at = 0; at < bound.length; at += 1) bound[at] = exact(bound[at] ?? null);
      try {
        statement.run(...bound);
      } catch (thrown) {
        this.#refuse(thrown);
      }
    };
  }

  /** Makes a function of SQL without arguments. What it throws, the statement that calls it throws. */
  define(name: string, body: () => bigint): void {
    this.#connection.function(name, body);
  }

  /** Writes to temporary tables alone: no lock on anything, and all or nothing only as long as the process lives. */
  scratch<T>(work: () => T): T {
    return this.#within('BEGIN', work);
  }

  /**
   * One transaction, all or nothing. It takes the right to write first: two that read and then write cannot both go on. Inside another it
   * is a part of that one: undone alone when it fails, kept when the whole is.
   */
  transaction<T>(work: () => T): T {
    if (this.#inside) return this.#part(work);
    this.requireFile();
    return this.#within('BEGIN IMMEDIATE', work);
  }

  /**
   * A file that somebody has removed or put another in place of is still open here, and all that is written to it ends with the process.
   * @throws storage-failed
   */
  requireFile(): void {
    const now = statSync(this.path, { bigint: true, throwIfNoEntry: false });
    if (now?.ino !== this.#file.ino || now.dev !== this.#file.dev)
      throw storageFailed(this.path, 'is not there any more, or is another file than it was');
  }

  #within<T>(begin: string, work: () => T): T {
    this.exec(begin);
    this.#inside = true;
    try {
      const result = work();
      if (this.#undone !== undefined) throw this.#undone;
      this.exec('COMMIT');
      return result;
    } catch (thrown) {
      this.#rollBack();
      throw thrown;
    } finally {
      this.#inside = false;
      this.#undone = undefined;
    }
  }

  #part<T>(work: () => T): T {
    if (this.#undone !== undefined) throw this.#undone;
    this.exec('SAVEPOINT part');
    try {
      const result = work();
      this.exec('RELEASE part');
      return result;
    } catch (thrown) {
      try {
        this.#connection.exec('ROLLBACK TO part; RELEASE part');
      } catch {
        // There is no such point any more: with this failure SQLite has rolled back everything.
        this.#undone = thrown as Error;
      }
      throw thrown;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#asked.clear();
    this.#connection.close();
  }

  /** SQLite has rolled back by itself after some failures; then there is nothing left to do. */
  #rollBack(): void {
    try {
      this.#connection.exec('ROLLBACK');
    } catch {
      // The failure that led here is the one to tell.
    }
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #prepare(sql: string): Statement {
    const statement = this.#connection.prepare(sql);
    statement.setReadBigInts(true);
    return statement;
  }

  #guard<T>(step: () => T): T {
    try {
      return step();
    } catch (cause) {
      return this.#refuse(cause);
    }
  }

  #refuse(cause: unknown): never {
    if (!outside.has(resultOf(cause))) throw cause;
    const message = `The database ${visible(this.path)} refused: ${visible((cause as Error).message, { maxWidth: 200 })}.`;
    throw new MevilleError('storage-failed', message, { file: this.path, cause });
  }
}
