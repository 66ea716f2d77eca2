import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openSqliteBooks } from '../../src/store/sqlite/books.js';
import { matchingContract } from '../contracts/matching.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-matching-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

matchingContract('matching in SQLite', () => openSqliteBooks(join(folder, 'books.db')));
