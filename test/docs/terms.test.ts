import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meaningOfTerms, termsNames } from '../../src/base/values/terms.js';
import type { AwardOutput, ReceiptsOutput } from '../../src/schema/generated/types.js';
import { freePort } from '../support/free-port.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/terms.md'), 'utf8');

/** The port of the page may be taken on the machine that tests it. */
const written = '8473';

let folder: string;
let server: ChildProcess | undefined;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-terms-'));
  await cp(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  await mkdir(join(folder, 'bin'));
  for (const program of ['meville', 'meville-vendor'])
    await writeFile(join(folder, 'bin', program), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', program)}.js" "$@"\n`, {
      mode: 0o755,
    });
  environment = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, MEVILLE_HOME: join(folder, 'home') };
});

afterAll(async () => {
  server?.kill('SIGTERM');
  if (server !== undefined && server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  await rm(folder, { recursive: true, force: true });
});

const sh = async (line: string): Promise<{ readonly stdout: string; readonly stderr: string }> =>
  run('sh', ['-c', line], { cwd: folder, env: environment });

test('docs/terms.md lists every agreement with what the program says of it', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` +\| (.*?) +\|$/gm)].map(([, name, meaning]) => [name, meaning]);
  expect(rows).toEqual(termsNames.map((name) => [name, meaningOfTerms(name)]));
});

test('every command of docs/terms.md does what the page says', { timeout: 180_000 }, async () => {
  const port = String(await freePort());
  const [, strict = ''] = /^```yaml\n(.*?)^```/ms.exec(page) ?? [];
  await writeFile(join(folder, 'strict.yaml'), strict);
  /** What the reader puts in, as far as the commands before have shown it. */
  const names = new Map<string, string>();
  const said: string[] = [];
  for (const [, background, text = ''] of page.matchAll(/^```sh( background)?\n(.*?)^```/gms)) {
    for (const line of text.trimEnd().split('\n')) {
      const command = line.replaceAll(/REQUEST|OFFER|RECEIPT|AGREEMENT/g, (name) => names.get(name) ?? name).replaceAll(written, port);
      if (background !== undefined) {
        server = spawn('sh', ['-c', `exec ${command}`], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
        await Promise.race([once(server.stdout ?? server, 'data'), once(server, 'exit').then(() => expect.fail('the vendor ended'))]);
        continue;
      }
      const { stdout, stderr } = await sh(command);
      said.push(stdout);
      const next = /^Next: meville award (r[a-z2-7]{6}) ([\w-]{8})$/m.exec(stderr);
      if (next !== null) names.set('REQUEST', next[1] ?? '').set('OFFER', next[2] ?? '');
      for (const [name, before] of [
        ['RECEIPT', 'The receipt is kept in'],
        ['AGREEMENT', 'Both sides keep it alike; yours is in'],
      ] as const) {
        const file = new RegExp(`^${before} (.*)$`, 'm').exec(stdout)?.[1];
        if (file !== undefined) names.set(name, file);
      }
    }
  }
  const output = said.join('');
  expect(output).toContain('; under PDC-INTENT, not the terms you proffered');
  expect(output).toMatch(/0 of \d offers qualify · \d rejected/);
  expect(output).toContain('terms PDC-INTENT, must be accepted');
  expect(output).toContain('Agreed: PDC-INTENT, the alternative of the vendor');
  expect(output).toContain('an agreement on PDC-INTENT, the alternative of the vendor, holds: hill-garage');
  expect(output).toContain('The chain is unbroken from 1 to 1.');

  // A real sale over HTTP: both sides hold the same bytes, and neither says who the customer is.
  const mine = await readFile(names.get('AGREEMENT') ?? '', 'utf8');
  const { receipts } = JSON.parse((await sh('meville-vendor receipts --home ./garage --json')).stdout) as ReceiptsOutput;
  expect(receipts.map(({ agreement }) => agreement?.record)).toEqual([mine]);
  const again = await sh(`meville award ${names.get('REQUEST') ?? ''} ${names.get('OFFER') ?? ''} --yes --json`);
  expect((JSON.parse(again.stdout) as AwardOutput).agreement?.agreement).toBe(receipts[0]?.agreement?.agreement);

  // Whoever has the vendor's profile and nothing else can check it.
  await writeFile(join(folder, 'profile.jwt'), await (await fetch(`http://127.0.0.1:${port}/.well-known/vrm-vendor`)).text());
  await writeFile(join(folder, 'theirs.json'), mine);
  const trusted = await sh('meville verify theirs.json --trust profile.jwt --home nobody');
  expect(trusted.stdout).toContain('holds: Hill Garage');
});
