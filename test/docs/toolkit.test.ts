import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transformSync } from 'rolldown/utils';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port.js';

/** The program of the README, as somebody runs it who has installed the package. `npm run check` holds its types. */

const root = join(import.meta.dirname, '../..');
const source = readFileSync(join(root, 'examples/toolkit.ts'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'meville-toolkit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the README shows the program that is in examples, word for word', () => {
  const [, shown] = /^```ts\n(.*?)^```/ms.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  expect(shown).toBe(source);
});

test('the whole story takes thirty lines, imports aside', () => {
  const lines = source.split('\n').filter((line) => line !== '' && !/^(?:import |\/\/)/.test(line));
  expect(lines.length).toBeLessThanOrEqual(30);
});

test('it asks a vendor, ranks the answer, awards the best offer and prints the order', async () => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/meville'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  // The port of the README may be taken on the machine that tests it.
  const port = await freePort();
  const { code } = transformSync('toolkit.ts', source.replaceAll('8472', String(port)));
  writeFileSync(join(folder, 'toolkit.mjs'), code);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['toolkit.mjs'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: folder },
  });
  expect(stdout).toBe('hill-garage: offers\nhill-garage sold it to you: order M-000001\n');
  expect(stderr.replaceAll(/^.*SQLite is an experimental feature.*\n.*\n/gm, '')).toBe('');
});
