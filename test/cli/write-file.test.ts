import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Context } from '../../src/cli/context/context.js';
import { silent } from '../../src/cli/print/printer.js';
import { fakeIo } from '../support/cli-io.js';

let cwd = '';
let context: Context;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'meville-write-'));
  const { signal } = new AbortController();
  context = new Context(fakeIo({ cwd }), 'meville', { home: undefined, json: false, signal, out: silent, err: silent });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

test('a file is written for its owner alone, in the folder the user stands in', async () => {
  await context.files.write('a.yaml', 'a: 1\n');
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('a: 1\n');
  expect(statSync(join(cwd, 'a.yaml')).mode & 0o777).toBe(0o600);
});

test('a file that is there is replaced only when that is said', async () => {
  writeFileSync(join(cwd, 'a.yaml'), 'mine');
  await expect(context.files.write('a.yaml', 'a: 1\n')).rejects.toMatchObject({ code: 'file-exists' });
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('mine');
  await context.files.write('a.yaml', 'a: 1\n', { force: true });
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('a: 1\n');
});

test.each([{}, { force: true }])('what is no file is never replaced: %j', async (options) => {
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  await expect(context.files.write('pipe', 'a: 1\n', options)).rejects.toMatchObject({ code: 'file-exists' });
  await expect(context.files.write('.', 'a: 1\n', options)).rejects.toMatchObject({ code: 'file-exists' });
  expect(statSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  expect(readdirSync(cwd)).toEqual(['pipe']);
});

test('of a link the link is replaced, and what it leads to stays', async () => {
  writeFileSync(join(cwd, 'mine'), 'mine');
  symlinkSync('mine', join(cwd, 'a.yaml'));
  await context.files.write('a.yaml', 'a: 1\n', { force: true });
  expect(readFileSync(join(cwd, 'mine'), 'utf8')).toBe('mine');
});
