import { afterAll, describe } from 'vitest';
import { openPostgresBooks } from '../../src/store/postgres/books.js';
import { booksContract } from '../contracts/books.js';
import { matchingContract } from '../contracts/matching.js';
import { serverOfTests } from '../support/postgres-server.js';

const { title, server } = await serverOfTests();

describe.skipIf(server === undefined)(`on a PostgreSQL server${title}`, () => {
  afterAll(() => server?.stop());

  let count = 0;
  booksContract('the books in PostgreSQL', () => {
    count += 1;
    return openPostgresBooks(server?.url(`books_${String(count)}`) ?? '');
  });

  matchingContract('matching in PostgreSQL', () => openPostgresBooks(server?.url('matching') ?? ''), 1 / 15);
});
