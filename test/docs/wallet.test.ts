import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { errorCodes, type ErrorCode } from '../../src/base/errors.js';
import { readHeader } from '../../src/store/wallet/header.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/wallet.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'meville-wallet-doc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every command of docs/wallet.md does what the page says, in the order in which it stands there', { timeout: 240_000 }, async () => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/meville'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/meville.js')}" "$@"\n`, {
    mode: 0o755,
  });
  for (const name of ['new', 'other']) writeFileSync(join(folder, `${name}.txt`), `the ${name} passphrase\n`, { mode: 0o600 });
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: folder, MEVILLE_HOME: join(folder, 'home') };
  const lines = [...page.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, text = '']) => text.trimEnd().split('\n'));
  expect(lines.length).toBeGreaterThan(7);
  const said: string[] = [];
  for (const line of lines) said.push((await run('sh', ['-c', line], { cwd: folder, env })).stdout);
  expect(said.join('')).toMatch(/have a passphrase now.*passphrase is changed.*opens it.*as before.*Locked in.*as before/s);
});

test('the table of docs/wallet.md has the exit codes that there are', () => {
  const rows = [...page.matchAll(/\| `([a-z-]+)` +\| (\d) +\|/g)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, code = '', exit = ''] of rows) expect([code, errorCodes[code as ErrorCode].exit]).toEqual([code, Number(exit)]);
});

test('the line of docs/wallet.md is one that a file may begin with', () => {
  const [, line = ''] = /^```text\n(.*?)^```/ms.exec(page) ?? [];
  expect(readHeader(Buffer.from(line), 'page').header).toMatchObject({ content: 'ledger', log2N: 17, size: 215 });
});
