import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port.js';
import { closeTerminals, onTerminal } from '../support/pty.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The commands of the README, block by block; `background` blocks hold a program that keeps running. */
const blocksOf = (page: string): { readonly background: boolean; readonly lines: readonly string[] }[] =>
  [...page.matchAll(/^```sh( background)?\n(.*?)^```/gms)].map(([, background, text = '']) => ({
    background: background !== undefined,
    // A line that goes on after a backslash is one command.
    lines: text
      .replaceAll(/ \\\n +/g, ' ')
      .split('\n')
      .filter((line) => line !== ''),
  }));
const blocks = blocksOf(readme);

/** The port of the README may be taken on the machine that tests it. */
const written = '8471';

let folder: string;
let port: string;
const servers: ChildProcess[] = [];
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
  MEVILLE_HOME: join(folder, 'home'),
  CI: 'true',
});

beforeAll(async () => {
  port = String(await freePort());
  folder = mkdtempSync(join(tmpdir(), 'meville-readme-'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  for (const program of ['meville', 'meville-vendor']) {
    writeFileSync(join(folder, 'bin', program), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', program)}.js" "$@"\n`, {
      mode: 0o755,
    });
  }
});

afterAll(async () => {
  await closeTerminals();
  for (const server of servers) {
    server.kill('SIGTERM');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds; a hang guard: five minutes of typing are some thirty programs. */
const patience = 180_000;

/** What the reader is told to put in: the names that `send` or `collect` has just shown, where the README says that they do. */
function filledIn(line: string, sent: Said | undefined): string {
  if (!line.includes('REQUEST')) return line;
  const [, request = '', offer = ''] = /^Next: meville award (r[a-z2-7]{6}) ([\w-]{8})$/m.exec(sent?.stderr ?? '') ?? [];
  expect(request, sent?.stderr).not.toBe('');
  const best = sent?.stdout.split('\n').find((row) => /^ *1 /.test(row));
  expect(best?.split(/ {2,}/), sent?.stdout).toContain(offer);
  return line.replace('REQUEST', request).replace('OFFER', offer);
}

test('every command of the README does what the README says, in the order in which it stands there', { timeout: patience }, async () => {
  const said: string[] = [];
  let sent: Said | undefined;
  expect(blocks.length).toBeGreaterThan(4);
  for (const { background, lines } of blocks) {
    for (const line of lines.map((text) => text.replaceAll(written, port))) {
      if (background) {
        const server = spawn('sh', ['-c', `exec ${line}`], { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
        servers.push(server);
        const ended = once(server, 'exit').then(() => Promise.reject(new Error(`"${line}" ended`)));
        await Promise.race([once(server.stdout, 'data'), ended]);
      } else {
        const ran = await run('sh', ['-c', filledIn(line, sent)], { cwd: folder, env: environment() });
        if (ran.stderr.includes('Next: meville award ')) sent = ran;
        said.push(ran.stdout);
      }
    }
  }
  expect(readme).toContain(`--origin http://127.0.0.1:${written}`);
  const output = said.join('');
  // The customer's five minutes.
  expect(output).toContain('12 vendors added, 0 failed');
  expect(output).toContain('request.yaml asks for a car in GB, with 7 requirements. Vendors will see it.');
  expect(output).toContain('gingerbread would get ');
  expect(output).toContain('Nothing was sent.');
  expect(output).toMatch(/Why 1 beats 2 \(\+/);
  expect(output).toContain('(signature-invalid)');
  expect(output).toContain('beanstalk-cars sold it to you: order M-000001');
  expect(output).toContain('Told to beanstalk-cars alone: name, email');
  expect(output).toMatch(/car +awarded/);
  // The vendor's.
  expect(output).toContain('5 new, 0 updated, 1 unusable');
  expect(output).toContain('2 of 3 offers qualify · 1 needs an answer');
  expect(output).toContain('hill-garage sold it to you: order M-000001');
  expect(output).toMatch(/M-000001 +5200\.00 GBP +1 x HG-1041/);
  // Ranking alone.
  expect(output).toContain('1 of 2 offers qualifies');
});

test('every command of docs/stock.md does what the page says', { timeout: patience }, async () => {
  const own = mkdtempSync(join(folder, 'stock-'));
  cpSync(join(folder, 'examples'), join(own, 'examples'), { recursive: true });
  const said: string[] = [];
  for (const line of blocksOf(readFileSync(join(root, 'docs/stock.md'), 'utf8')).flatMap(({ lines }) => lines))
    said.push((await run('sh', ['-c', line], { cwd: own, env: environment() })).stdout);
  const output = said.join('');
  expect(output).toContain('map.yaml is written, from examples/cars.csv.');
  expect(output).toContain('Nothing was changed.');
  expect(output).toContain('5 new, 0 updated, 1 unusable');
  expect(output).toContain('0 new, 5 updated, 0 removed, 1 unusable');
  expect(output).toContain('stock.csv: 5 rows, 0 new, 5 updated, 0 unusable.');
  // No column of the list says it, and customers ask for it first.
  expect(readFileSync(join(own, 'stock.csv'), 'utf8')).toContain(',Toyota,');
});

/** What differs from run to run: identities, local names of requests, times. */
const steady = (text: string): string =>
  text
    .replaceAll(/(?<= {2})[\w-]{8}(?= {2})/g, 'IDENTITY')
    .replaceAll(/\br[a-z2-7]{6}\b/g, 'REQUEST')
    .replaceAll(/\b\d+(?:\.\d)? m?s\b/g, 'TIME');

test('the ranking of the demo is as the README shows it, on a terminal of a hundred columns', { timeout: patience }, async () => {
  const [, shown = ''] = /^```text\n(.*?)^```/ms.exec(readme) ?? [];
  expect(shown).toContain('Why 1 beats 2');
  const demo = onTerminal({ args: ['demo'], cwd: folder, columns: 100, env: { TMPDIR: tmpdir() } });
  expect(await demo.ended, demo.everything()).toBe(0);
  expect(steady(demo.everything())).toContain(steady(shown));
});
