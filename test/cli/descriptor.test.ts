import { execFileSync, spawn } from 'node:child_process';
import { open } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescriptor } from '../../src/cli/passphrase/descriptor.js';
import { fakeIo } from '../support/cli-io.js';

/** More than libuv has threads. */
const many = 6;
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-descriptor-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('descriptors that do not end hold no thread: the program still reads files, and ends when it is told to', async () => {
  const io = fakeIo();
  const others = await Promise.all(
    Array.from({ length: many }, async (_, n) => {
      const fifo = join(root, String(n));
      execFileSync('mkfifo', [fifo]);
      const writer = spawn('/bin/sh', ['-c', 'exec cat > "$0"', fifo], { stdio: ['pipe', 'ignore', 'ignore'] });
      const fd = await promisify(open)(fifo, 'r');
      return { writer, fd };
    }),
  );
  const reading = others.map(async ({ fd }) => readDescriptor(io, String(fd), 100));
  expect((await readFile(import.meta.filename)).length).toBeGreaterThan(0);
  others.forEach(({ writer }, n) => writer.stdin.end(`passphrase ${String(n)}`));
  expect((await Promise.all(reading)).map(String)).toEqual(others.map((_, n) => `passphrase ${String(n)}`));
});
