import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { list, requirement, stockQuery, stockRow } from '../contracts/books.js';

const time = vi.hoisted(() => ({ passed: false, asked: 0 }));
vi.mock('../../src/base/clock.js', async (original) => ({
  ...(await original<object>()),
  // Of every query the time is up as soon as it has begun.
  stopwatch: () => ((time.asked += 1) === 1 || !time.passed ? 0 : Infinity),
}));

const folder = await mkdtemp(join(tmpdir(), 'meville-time-'));
const books = await openSqliteBooks(join(folder, 'books.db'));
afterAll(async () => {
  await books.close();
  await rm(folder, { recursive: true, force: true });
});

const features = Array.from({ length: 128 }, (_, i) => `feature ${String(i)}`);
const days = Array.from({ length: 128 }, (_, i) => `${String(1800 + i)}-01-01`);

/** Rows of the two categories take turns, so that those of one have odd numbers and those of the other even ones. */
await books.importStock(
  Array.from({ length: 1200 }, (_, i) =>
    i % 2 === 0
      ? stockRow(`car ${String(i)}`, { texts: { features: features.slice(1) } })
      : stockRow(`any ${String(i)}`, { category: 'any', texts: { size: '10 km' } }),
  ),
  list,
);

test.each([
  ['match', 'car', requirement('car', 'must', 'features', { has: features })],
  ['match', 'car', requirement('car', 'should', 'features', { has: features })],
  ['inTheWay', 'car', requirement('car', 'must', 'features', { has: features })],
  ['match', 'any', requirement('any', 'must', 'size', { not: days })],
  ['match', 'any', requirement('any', 'should', 'size', { not: days })],
  ['inTheWay', 'any', requirement('any', 'must', 'size', { in: days })],
] as const)(
  '%s in %s looks at the time whatever numbers the rows have, and however many values they are compared with',
  async (method, category, one) => {
    const query = stockQuery({ category, requirements: [one] });
    Object.assign(time, { passed: true, asked: 0 });
    try {
      await expect(books[method](query)).rejects.toMatchObject({ code: 'busy' });
    } finally {
      time.passed = false;
    }
  },
);
