import { Client } from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { MevilleError } from '../../src/base/errors.js';
import type { Books } from '../../src/store/books.js';
import { openPostgresBooks } from '../../src/store/postgres/books.js';
import { connectFailureOf, failureOf } from '../../src/store/postgres/failures.js';
import { answerEntry, list, requirement, sale, stockQuery, stockRow } from '../contracts/books.js';
import { serverOfTests } from '../support/postgres-server.js';

/** What the books in PostgreSQL do when the server, its disk, its locks or its rights are not as they should be. */

const { title, server } = await serverOfTests();

const thrownBy = async (work: Promise<unknown>): Promise<MevilleError> =>
  work.then(
    () => Promise.reject(new Error('nothing was thrown')),
    (thrown: unknown) => thrown as MevilleError,
  );

describe.skipIf(server === undefined)(`a PostgreSQL server${title}`, () => {
  const closers: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).toReversed()) await close();
  });
  afterAll(() => server?.stop());

  let count = 0;
  const newUrl = (): string => {
    count += 1;
    return server?.url(`failing_${String(count)}`) ?? '';
  };
  const open = async (url = newUrl(), patience = {}): Promise<Books> => {
    const books = await openPostgresBooks(url, patience);
    closers.push(() => books.close());
    return books;
  };
  /** Somebody else at the same database. */
  const administrator = async (url = newUrl()): Promise<Client> => {
    const schema = new URL(url).searchParams.get('schema') ?? '';
    const client = new Client({ connectionString: url, options: `-c search_path=${schema}` });
    client.on('error', () => undefined);
    await client.connect();
    closers.push(() => client.end());
    return client;
  };

  test.each([
    ['a database that is not there', (url: string) => url.replace('/postgres?', '/secret_name?'), 'secret_name'],
    ['a user that is not there', (url: string) => url.replace('//meville@', '//secret_user@'), 'secret_user'],
    ['a password that nobody asked for, and a user', (url: string) => url.replace('//meville@', '//nobody:secret_word@'), 'secret_word'],
    ['a folder without a server', (url: string) => url.replace('meville-pg-', 'secret_folder'), 'secret_folder'],
    ['a port where nobody listens', () => 'postgres://secret_user@127.0.0.1:1/secret_name', '127.0.0.1'],
    ['a host of no such name', () => 'postgres://secret_user@secret-host.invalid/secret_name', 'secret-host'],
  ])('%s is storage-failed, and the message does not name it', async (_, change, secret) => {
    const { code, message, hint } = await thrownBy(openPostgresBooks(change(newUrl())));
    expect(code).toBe('storage-failed');
    expect(message + hint).not.toContain(secret);
    expect(message + hint).not.toContain('secret');
  });

  test.each(['Books', 'a-b', 'pg_books', '1st', '', "x'; DROP", 'a'.repeat(64)])('the schema "%s" is usage-invalid', async (schema) => {
    const url = server?.url(encodeURIComponent(schema)) ?? '';
    await expect(openPostgresBooks(url)).rejects.toMatchObject({ code: 'usage-invalid' });
  });

  test('tables of a newer program are storage-failed, and nothing is changed', async () => {
    const url = newUrl();
    await (await openPostgresBooks(url)).close();
    const other = await administrator(url);
    await other.query('UPDATE version SET version = 99; DROP TABLE tallies');
    await expect(openPostgresBooks(url)).rejects.toMatchObject({ code: 'storage-failed' });
    expect((await other.query('SELECT version FROM version')).rows).toEqual([{ version: 99 }]);
    expect((await other.query("SELECT to_regclass('tallies') AS there")).rows).toEqual([{ there: null }]);
  });

  test('a database in another encoding than UTF-8 is storage-failed', async () => {
    const other = await administrator();
    await other.query("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
    await expect(openPostgresBooks(newUrl().replace('/postgres?', '/latin?'))).rejects.toMatchObject({ code: 'storage-failed' });
  });

  test('a user who may read and write, and make nothing, can keep the books but not make them', async () => {
    const url = newUrl();
    const schema = new URL(url).searchParams.get('schema') ?? '';
    const other = await administrator(url);
    await other.query('CREATE ROLE clerk LOGIN');
    const clerk = url.replace('//meville@', '//clerk@');
    await expect(openPostgresBooks(clerk)).rejects.toMatchObject({ code: 'storage-failed' });
    await (await openPostgresBooks(url)).close();
    await other.query(
      `GRANT USAGE ON SCHEMA ${schema} TO clerk; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO clerk`,
    );
    const books = await open(clerk);
    await books.saveAnswer(answerEntry('copy', []));
    expect(await books.findAnswer('copy')).toBe('sealed answer to copy');
  });

  test('a property that its vocabulary has won since gets its column, filled from what the stock says', async () => {
    const url = newUrl();
    const first = await open(url);
    await first.importStock([stockRow('three', { texts: { doors: '3' } }), stockRow('five', { texts: { doors: '5' } })], list);
    const other = await administrator(url);
    const { rows } = await other.query(
      `SELECT quote_ident(column_name) AS name FROM information_schema.columns
       WHERE table_schema = current_schema AND table_name = 'stock.car' AND column_name LIKE 'doors%'`,
    );
    await other.query(`ALTER TABLE "stock.car" DROP COLUMN ${String((rows as { name: string }[])[0]?.name)}`);
    const [again] = await Promise.all([open(url), open(url), open(url)]);
    const requirements = [requirement('car', 'must', 'doors', { is: '5' })];
    expect(await again?.match(stockQuery({ requirements }))).toMatchObject([{ sku: 'five' }]);
  });

  test('connections that the server ends are storage-failed at the most once each, and the books go on', async () => {
    const url = newUrl();
    const books = await open(url);
    const other = await administrator(url);
    await other.query('BEGIN; LOCK TABLE chain IN ACCESS EXCLUSIVE MODE');
    const waiting = thrownBy(books.chainHead());
    const idle = await books.countStock();
    await waitingAt(other, 1);
    await other.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = $1', [
      'client backend',
    ]);
    expect(await waiting).toMatchObject({ code: 'storage-failed' });
    await other.query('ROLLBACK');
    const codes = new Set<string>();
    for (let i = 0; i < 20; i += 1)
      codes.add(
        await books.countStock().then(
          () => 'well',
          (thrown: MevilleError) => thrown.code,
        ),
      );
    expect([...codes].filter((code) => !['well', 'storage-failed'].includes(code))).toEqual([]);
    expect(await books.countStock()).toBe(idle);
  });

  test('a connection that is lost while an import waits for its rows is storage-failed, and nothing is imported', async () => {
    const url = newUrl();
    const books = await open(url);
    const other = await administrator(url);
    const others = "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
    const rows = async function* rows() {
      yield stockRow('first');
      await other.query(`SELECT pg_terminate_backend(pid) ${others}`);
      // The news of it are there as soon as the others are gone, and nothing is asked meanwhile.
      while ((await other.query(`SELECT 1 ${others}`)).rows.length > 0) await new Promise(setImmediate);
      await new Promise(setImmediate);
      yield stockRow('last');
    };
    expect(await thrownBy(books.importStock(rows(), list))).toMatchObject({ code: 'storage-failed' });
    expect(await books.countStock()).toBe(0);
  });

  /** Until so many others wait for a lock. */
  async function waitingAt(client: Client, others: number): Promise<void> {
    for (;;) {
      const { rows } = await client.query<{ waiting: string }>(
        "SELECT count(*) AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
      );
      if (Number(rows[0]?.waiting) >= others) return;
    }
  }

  test('a server that is gone is storage-failed, and what was acknowledged is there when it is back', async () => {
    const url = newUrl();
    const books = await open(url);
    await books.importStock([stockRow('sku')], list);
    await books.saveAnswer(answerEntry('copy', [{ identity: 'offer', sku: 'sku' }]));
    await books.settle(sale('award'));
    await server?.down();
    const refused = await Promise.all(
      [books.ping(), books.settle(sale('other')), books.match(stockQuery()), books.saveAnswer(answerEntry('late', []))].map(thrownBy),
    );
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['storage-failed']));
    await server?.restart();
    await books.ping();
    expect(await books.findAward('award')).toEqual(sale('award'));
    expect(await books.findAnswer('late')).toBeUndefined();
    expect(await books.findStock('sku')).toMatchObject({ quantity: 0 });
  });

  test('a row that somebody keeps locked is busy, nothing is sold, and other rows are meanwhile', async () => {
    const url = newUrl();
    const [books, beside] = [await open(url), await open(url, { lock: 100 })];
    await books.importStock([stockRow('sku'), stockRow('free')], list);
    await books.saveAnswer(
      answerEntry('copy', [
        { identity: 'offer', sku: 'sku' },
        { identity: 'offer 2', sku: 'free' },
      ]),
    );
    const other = await administrator(url);
    await other.query("BEGIN; SELECT 1 FROM stock WHERE sku = 'sku' FOR UPDATE");
    const waiting = books.settle(sale('award'));
    await waitingAt(other, 1);
    expect(await thrownBy(beside.settle(sale('impatient')))).toMatchObject({ code: 'busy' });
    const sold = sale('another', { offer: 'offer 2', sku: 'free' });
    expect(await beside.settle(sold)).toEqual(sold);
    await other.query('ROLLBACK');
    expect(await waiting).toBe('moved');
    expect(await books.findAward('impatient')).toBeUndefined();
    const last = sale('award', { number: 2, previous: 'receipt of another' });
    expect(await books.settle(last)).toEqual(last);
  });

  test('a query that takes too long is busy, and so is one for which there is no connection', async () => {
    const url = newUrl();
    const books = await open(url, { statement: 200, connect: 200 });
    const other = await administrator(url);
    await other.query('BEGIN; LOCK TABLE "stock.car" IN ACCESS EXCLUSIVE MODE');
    const asked = await Promise.all(Array.from({ length: 12 }, () => thrownBy(books.match(stockQuery()))));
    expect(new Set(asked.map(({ code }) => code))).toEqual(new Set(['busy']));
    await other.query('ROLLBACK');
    expect(await books.match(stockQuery())).toEqual([]);
  });

  test.each(['\0', 'a\0b', '\ud800', 'x\udfff'])(
    'a text that PostgreSQL cannot keep, %j, is value-invalid, and nothing is kept',
    async (text) => {
      const books = await open();
      const entry = answerEntry('copy', [{ identity: 'offer', sku: 'sku' }]);
      const refused = await Promise.all(
        [
          books.saveAnswer({ ...entry, sealed: text }),
          books.saveAnswer({ ...entry, offers: [{ identity: 'offer', token: text, sku: 'sku', quantity: 1 }] }),
          books.hold({ identity: text, kind: 'request', category: 'car', token: 't', until: 1, at: 1 }),
          books.importStock([stockRow(text)], list),
          books.findAnswer(text),
        ].map(thrownBy),
      );
      expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['value-invalid']));
      expect(await books.findAnswer('copy')).toBeUndefined();
      expect(await books.countStock()).toBe(0);
      expect(await books.tallies({ from: 0, to: 1_000_000 })).toEqual([]);
    },
  );
});

describe('what a server says', () => {
  const said = (code: string): Error => Object.assign(new Error('secret'), { code, severity: 'ERROR' });

  test.each([
    ['53100', 'storage-failed'],
    ['53200', 'storage-failed'],
    ['53300', 'busy'],
    ['57P01', 'storage-failed'],
    ['57P03', 'storage-failed'],
    ['58030', 'storage-failed'],
    ['08006', 'storage-failed'],
    ['25006', 'storage-failed'],
    ['28P01', 'storage-failed'],
    ['XX001', 'storage-failed'],
    ['40001', 'busy'],
    ['55P03', 'busy'],
    ['57014', 'busy'],
  ])('as %s is %s, in words of ours', (state, code) => {
    for (const failure of [failureOf(said(state)), connectFailureOf(said(state))]) {
      expect(failure).toMatchObject({ code });
      expect((failure as Error).message).not.toContain('secret');
    }
  });

  test.each(['42601', '42703', '22P02', '23505'])('as %s is a defect of ours and stays what it is', (state) => {
    const thrown = said(state);
    expect(failureOf(thrown)).toBe(thrown);
  });

  test('what the driver says has words of ours, too', () => {
    for (const message of [
      'Connection terminated unexpectedly',
      'SASL: secret',
      'The server does not support SSL connections',
      'getaddrinfo ENOTFOUND secret',
    ]) {
      const failure = connectFailureOf(new Error(message)) as MevilleError;
      expect(failure.code).toBe('storage-failed');
      expect(failure.message + failure.hint).not.toContain('secret');
    }
    expect(failureOf(new TypeError('ours'))).toBeInstanceOf(TypeError);
  });
});
