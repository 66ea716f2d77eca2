import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteBooks } from '../../src/vendor.js';
import { run } from '../support/cli-run.js';
import { closeTerminals, onTerminal } from '../support/pty.js';
import { ask, row, start } from '../vendor/shop.js';

/** A person who answers a request, at a terminal and with options. */

let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'meville-answer-'));
});
afterEach(async () => {
  await closeTerminals();
  await rm(cwd, { recursive: true, force: true });
});

/** A garage with two cars, and a request for one that waits. @returns its id */
async function garage(): Promise<string> {
  const made = await run({ program: 'meville-vendor', args: ['init', '--name', 'Hill', '--origin', ''], cwd });
  expect(made.code, made.stderr).toBe(0);
  const { request } = await ask({ must: { make: { is: 'Toyota' } } });
  const books = await openSqliteBooks(join(cwd, 'home', 'books.sqlite'));
  const [own, foreign] = [{ floor: 400_000n }, { floor: 400_000n, currency: 'EUR' }];
  const stock = [row('HG1', 520_000, { make: 'Toyota' }, own), row('HG2', 520_000, { make: 'Toyota' }, foreign)];
  await books.importStock(stock, { today: 20_000 });
  const { identity, token } = request;
  await books.hold({ identity, token, kind: 'request', category: 'car', at: start, until: start + 3600 });
  await books.close();
  return identity;
}

test('a price is read as in lists, and asked for again with the reason when it may be two or is none', { timeout: 60_000 }, async () => {
  const terminal = onTerminal({ program: 'meville-vendor', args: ['answer', (await garage()).slice(0, 8)], cwd });
  await terminal.until('? What do you offer?');
  terminal.press('enter');
  for (const [said, reason] of [
    ['5.150', 'The price "5.150" may mean thousands or decimals; write it like 5200 or 5200.50.'],
    ['$5,150', 'The price "$5,150" is in USD, and the request is in GBP.'],
    ['0', 'The price "0" is zero.'],
  ] as const) {
    await terminal.until(/\? For how much each, in GBP \(empty for 5200\.00\)\?\s*$/);
    terminal.type(said);
    terminal.press('enter');
    await terminal.until(reason);
  }
  await terminal.until(/\? For how much each, in GBP \(empty for 5200\.00\)\?\s*$/);
  terminal.type('£5,150');
  terminal.press('enter');
  await terminal.until('? Is it binding?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
});

test('is asked before something is offered below its floor, or beside one in another currency, and not at the floor itself', async () => {
  const id = await garage();
  const offering = async (sku: string, price: string) =>
    run({ program: 'meville-vendor', args: ['answer', id, '--sku', sku, '--price', price], cwd });
  const [below, beside] = [await offering('HG1', '3999.99'), await offering('HG2', '5000')];
  expect(below.stderr).toContain('HG1 for £3,999.99 is below its floor. Offer it?');
  expect(beside.stderr).toContain('HG2 for £5,000.00 cannot be held to its floor, which is in EUR. Offer it?');
  expect([below.code, beside.code]).toEqual([2, 2]);
  // The request is over, so the answer is that it is too late.
  expect(await offering('HG1', '4000')).toMatchObject({ code: 6, stderr: '' });
});
