import { expect, test } from 'vitest';
import type { MevilleError } from '../../src/base/errors.js';
import { storePlace } from '../../src/cli/store-place.js';

const at = (env: Readonly<Record<string, string>> = {}): Parameters<typeof storePlace>[1] => ({
  env,
  cwd: '/srv/dealer',
  home: '/home/dealer',
});

test.each([
  ['sqlite:/data/books', '/data/books'],
  ['sqlite:books.db', '/srv/dealer/books.db'],
  ['sqlite:../a b:c', '/srv/a b:c'],
  ['SQLite:x', '/srv/dealer/x'],
])('%s is a file, by the folder one is in', (store, path) => {
  expect(storePlace(store, at())).toEqual({ kind: 'sqlite', path });
});

test.each([
  'postgres://dealer@db.example/books',
  'postgresql://dealer@db.example:5433/books?sslmode=verify-full',
  'postgres:///books?host=/run/postgresql',
  'postgres://dealer@/books?host=/run/postgresql&schema=second',
  'postgres://[::1]/books',
  'postgres://db.example',
])('%s is a database, as it is written', (store) => {
  expect(storePlace(store, at())).toEqual({ kind: 'postgres', url: store });
});

test('without a word it is a file in the home', () => {
  expect(storePlace(undefined, at())).toEqual({ kind: 'sqlite', path: '/home/dealer/books.sqlite' });
  expect(storePlace(undefined, at({ MEVILLE_STORE: '' }))).toEqual({ kind: 'sqlite', path: '/home/dealer/books.sqlite' });
});

test('the environment names it, and the option goes before it', () => {
  const env = { MEVILLE_STORE: 'postgres://db.example/books' };
  expect(storePlace(undefined, at(env))).toEqual({ kind: 'postgres', url: 'postgres://db.example/books' });
  expect(storePlace('sqlite:x', at(env))).toMatchObject({ kind: 'sqlite' });
});

test.each([
  'postgres://dealer:secret@db.example/books',
  'postgres://dealer:sec%40ret@db.example/books',
  'postgres://dealer:sec@ret@db.example/books',
  'postgres://:secret@/books?host=/run',
  'postgres://dealer@db.example/books?password=secret',
  'postgres://dealer@db.example/books?pass%77ord=secret',
  'postgres://dealer@garage:secret@db.example/books',
  'postgres://dealer@db.example/books?sslmode=require&PASSWORD=secret',
  'postgres://dealer:@db.example/books',
])('a password in it is usage-invalid, and is not repeated: %s', (store) => {
  for (const place of [() => storePlace(store, at()), () => storePlace(undefined, at({ MEVILLE_STORE: store }))]) {
    const thrown = thrownBy(place);
    expect(thrown).toMatchObject({ code: 'usage-invalid', hint: expect.stringContaining('PGPASSFILE') as string });
    expect(thrown.message + thrown.hint).not.toMatch(/sec|dealer/);
  }
});

test.each([
  '',
  'books.sqlite',
  '/data/books',
  'mysql://db/books',
  'http://db',
  'sqlite:',
  'sqlite:a\0b',
  'postgres:books',
  'postgres://a b/c',
  'postgres://h:port/c',
  'postgres://h/c#d',
])('%j is usage-invalid', (store) => {
  expect(thrownBy(() => storePlace(store, at()))).toMatchObject({ code: 'usage-invalid' });
});

function thrownBy(work: () => unknown): MevilleError {
  try {
    work();
  } catch (thrown) {
    return thrown as MevilleError;
  }
  throw new Error('nothing was thrown');
}
