import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromUtf8, utf8 } from '../../src/base/bytes.js';
import { quoteProgram, type QuoteProgramOptions } from '../../src/cli/quote-program.js';

let folder = '';
const closers: (() => void)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-quote-'));
});

afterAll(async () => {
  for (const close of closers) close();
  await rm(folder, { recursive: true, force: true });
});

let scripts = 0;

/** A program of a few lines of shell. */
async function script(lines: string, mode = 0o755): Promise<string> {
  scripts += 1;
  const path = join(folder, `quote ${String(scripts)}.sh`);
  await writeFile(path, `#!/bin/sh\n${lines}\n`);
  await chmod(path, mode);
  return path;
}

/** Milliseconds: enough for whatever is meant to end, on a machine with much else to do. */
const plenty = 60_000;

function programOf(path: string, more: Partial<QuoteProgramOptions> = {}): ReturnType<typeof quoteProgram> {
  const program = quoteProgram({ path, cwd: folder, env: { PATH: process.env['PATH'] }, within: plenty, ...more });
  closers.push(program.close);
  return program;
}

const textOf = (written: Uint8Array | string): string => (typeof written === 'string' ? `fault: ${written}` : fromUtf8(written));

/** What a program makes of a question. */
const said = async (lines: string, question = '{}', more: Partial<QuoteProgramOptions> = {}): Promise<string> =>
  textOf(await programOf(await script(lines), more).run(utf8(question)));

/** Whether a process is gone that wrote its id into a file. */
async function isGone(file: string): Promise<boolean> {
  const pid = Number((await readFile(join(folder, file), 'utf8')).trim());
  expect(pid).toBeGreaterThan(1);
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  // Who has ended and has no parent any more is there until the system clears up, which may be never in a container.
  return /\) Z /.test(await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => ''));
}

/** Waits until a program has written its id. */
const written = async (file: string): Promise<unknown> =>
  vi.waitFor(async () => expect((await readFile(join(folder, file), 'utf8')).trim()).not.toBe(''), { timeout: plenty });

const gone = async (file: string): Promise<unknown> => vi.waitFor(async () => expect(await isGone(file)).toBe(true), { timeout: plenty });

describe('a program that makes quotes', () => {
  test('reads the question and writes the answer, and no shell reads its name', async () => {
    expect(await said('cat', '{"sku": "A"}')).toBe('{"sku": "A"}');
  });

  test('gets no arguments, and nothing of the environment that is ours', async () => {
    const env = { PATH: process.env['PATH'], MEVILLE_HOME: '/x', PGPASSFILE: '/y', TARIFF: 'b' };
    expect(await said('echo "$# ${MEVILLE_HOME-none} ${PGPASSFILE-none} $TARIFF"', '{}', { env })).toBe('0 none none b\n');
  });

  test('may answer without reading, however much there is to read', async () => {
    expect(await said('echo "{}"', `{"x": "${'a'.repeat(1_000_000)}"}`)).toBe('{}\n');
  });

  test('may say what it wants on its standard error: nobody hears it', async () => {
    const heard = vi.spyOn(process.stderr, 'write');
    expect(await said('echo secret >&2; echo "{}"')).toBe('{}\n');
    expect(heard).not.toHaveBeenCalled();
    heard.mockRestore();
  });

  test.each([
    ['fails', 'echo "{}"; exit 3'],
    ['is ended by a signal', 'echo "{}"; kill -9 $$'],
    ['names an interpreter that ends at once', 'exec false'],
  ])('that %s has given no quote', async (_, lines) => {
    expect(await said(lines)).toBe('fault: failed');
  });

  test('that writes without end is stopped', async () => {
    expect(await said('echo $$ > endless; exec yes')).toBe('fault: too-large');
    await gone('endless');
  });

  test('that hangs is given up when its time is over', async () => {
    expect(await said('exec sleep 1000', '{}', { within: 300 })).toBe('fault: late');
  });

  test.each([
    ['with all that it has started', 'sleep 1000 & echo $! > below1; echo $$ > above1; wait', ['above1', 'below1']],
    ['whatever signals it takes no notice of', "trap '' TERM INT HUP; echo $$ > above2; while :; do sleep 1; done", ['above2']],
  ])('that is given up is ended, %s', async (_, lines, files) => {
    const unwanted = new AbortController();
    const answer = programOf(await script(lines)).run(utf8('{}'), unwanted.signal);
    for (const file of files) await written(file);
    unwanted.abort();
    expect(await answer).toBe('late');
    for (const file of files) await gone(file);
  });

  test('that leaves something running, which holds its output open, has answered when it ends', async () => {
    expect(await said('sleep 1000 & echo $! > left; echo "{}"')).toBe('{}\n');
    await gone('left');
  });

  test.each([
    ['is not there', async () => Promise.resolve(join(folder, 'nowhere'))],
    ['may not be run', async () => script('cat', 0o644)],
    ['has a name that nothing can have', async () => Promise.resolve('a\0b')],
    ['is a folder', async () => Promise.resolve(folder)],
  ])('that %s is not started', async (_, path) => {
    expect(textOf(await programOf(await path()).run(utf8('{}')))).toBe('fault: not-started');
  });
});

describe('several candidates', () => {
  test('run a few at the same time, never more', async () => {
    // Each says how many there are besides it, itself included.
    const path = await script('mkdir -p at; : > at/$$; ls at | wc -l; sleep 0.05; rm at/$$');
    const { run } = programOf(path, { atOnce: 3 });
    const counts = await Promise.all(Array.from({ length: 20 }, async () => textOf(await run(utf8('{}')))));
    expect(counts.map(Number).every((n) => n >= 1 && n <= 3)).toBe(true);
  });

  test('that get no turn in time are late, and what is late makes room for who asks next', async () => {
    const path = await script('if [ -e open ]; then echo "{}"; else exec sleep 1000; fi');
    const { run } = programOf(path, { atOnce: 1, within: 1000 });
    const faults = await Promise.all([run(utf8('{}')), run(utf8('{}')), run(utf8('{}'))]);
    expect(faults).toEqual(['late', 'late', 'late']);
    const after = programOf(path, { atOnce: 1 });
    await writeFile(join(folder, 'open'), '');
    expect(textOf(await after.run(utf8('{}')))).toBe('{}\n');
    await vi.waitFor(async () => expect(textOf(await run(utf8('{}')))).toBe('{}\n'), { timeout: plenty });
  });

  test('are given up when nobody waits for them any more', async () => {
    const { run } = programOf(await script('echo $$ > unwanted; exec sleep 1000'), { atOnce: 1 });
    const unwanted = new AbortController();
    const [first, second] = [run(utf8('{}'), unwanted.signal), run(utf8('{}'), unwanted.signal)];
    await written('unwanted');
    unwanted.abort();
    expect(await Promise.all([first, second, run(utf8('{}'), unwanted.signal)])).toEqual(['late', 'late', 'late']);
    await gone('unwanted');
  });

  test('end with the responder', async () => {
    const { run, close } = programOf(await script('echo $$ > closed; exec sleep 1000'));
    const answer = run(utf8('{}'));
    await written('closed');
    close();
    expect(await answer).toBe('failed');
    await gone('closed');
  });
});
