import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/main.js';
import { fakeIo, type FakeIo, type FakeOptions } from '../support/cli-io.js';
import { startBadVendors, type BadVendors } from '../support/cli-vendors.js';

/** What a terminal gets to see, of commands that run on what a hostile vendor sent. */

const files = join(import.meta.dirname, '../stories/files');
let home = '';
let bad: BadVendors;
let request = '';

beforeAll(async () => {
  [home, bad] = await Promise.all([mkdtemp(join(tmpdir(), 'meville-terminal-')), startBadVendors()]);
  const { hostile = '', html = '' } = bad.urls;
  await meville(['init']);
  await meville(['vendors', 'add', hostile, html, '--loopback']);
  const io = await meville(['send', join(files, 'request.yaml'), '--json']);
  request = (JSON.parse(io.out()) as { request: string }).request;
}, 60_000);

afterAll(async () => {
  await bad.close();
  await rm(home, { recursive: true, force: true });
});

async function meville(words: readonly string[], options: FakeOptions = {}): Promise<FakeIo> {
  const io = fakeIo(options);
  expect(await run(['--home', home, ...words], io), io.err()).toBe(0);
  return io;
}

/** Colours and the count that moves are ours; everything else that a terminal acts on is not. */
const ours = /\u001b\[(?:\d+m|J)|\r/g;
/** It is written over by what comes after it. */
const count = / {2}\d of \d answered[^\r]*\r/g;
const dangerous = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\n ]|[\p{Default_Ignorable_Code_Point}\u2800]/u;

const preferences = ['--preferences', join(files, 'prefs.yaml')];
const commands = [['vendors', 'list'], ['requests'], ['offers'], ['rank', ...preferences], ['collect', '--wait', '5s', ...preferences]];

test.each([40, 60, 80, 200])('everything fits %i columns, and nothing in it acts on the terminal', async (columns) => {
  for (const words of commands) {
    const io = await meville(words, { columns });
    for (const line of io.out().replaceAll(ours, '').trimEnd().split('\n')) {
      expect(line).not.toMatch(dangerous);
      expect(stringWidth(line), `${words.join(' ')}: ${line}`).toBeLessThanOrEqual(columns);
    }
    for (const line of io.err().replaceAll(count, '').replaceAll(ours, '').split('\n')) {
      expect(line).not.toMatch(dangerous);
      // A command that is to be copied is left whole, and for the terminal to break.
      if (!line.includes('meville ')) expect(stringWidth(line), `${words.join(' ')}: ${line}`).toBeLessThanOrEqual(columns);
    }
  }
});

test('who answers is shown as they answer, with a count that is gone at the end', async () => {
  const io = await meville(['send', join(files, 'request.yaml'), ...preferences], { columns: 80 });
  expect(io.err()).toMatch(/ {2}0 of 2 answered · 0 offers · waiting for (?:html, e-lagav-e-il-cmd|e-lagav-e-il-cmd, html)\r\r\u001b\[J/);
  expect(io.err()).toMatch(/ {2}1 of 2 answered · [01] offers? · waiting for \S+\r/);
  expect(io.out()).not.toContain('\r');
});

test('stdout has no colours when it is no terminal, whatever stderr is', async () => {
  const io = await meville(['rank', request, ...preferences]);
  expect(io.out()).not.toContain('\u001b');
  const forced = await meville(['rank', request, ...preferences], { env: { FORCE_COLOR: '1' } });
  expect(forced.out()).toContain('\u001b[1m');
  const never = await meville(['rank', request, ...preferences], { columns: 80, env: { NO_COLOR: '1' } });
  expect(never.out()).not.toContain('\u001b');
});

test('everything of the home is for its owner alone', async () => {
  expect((await stat(home)).mode & 0o077).toBe(0);
  for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
    expect((await stat(join(entry.parentPath, entry.name))).mode & 0o077, entry.name).toBe(0);
  }
  expect(await readFile(join(home, 'seed'), 'utf8')).toMatch(/^[\w-]{43}$/);
});
