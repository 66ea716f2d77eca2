import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { cp, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliAwards, cliCollect, cliError, cliSend, cliServe } from '../../src/schema/generated/validators.js';
import { finished, hears, run, serve, start, type Ran } from '../support/cli-run.js';
import { startBadVendors, type BadVendors } from '../support/cli-vendors.js';
import { openShops } from '../support/cli-shops.js';

/** What is left when somebody pulls the plug: Ctrl-C, kill -9, a reader that goes away, a responder that is told to stop. */

/** Milliseconds. A guard against a hang, and less than a command would wait that heeds no interrupt. */
const patience = 60_000;
const files = join(import.meta.dirname, '../stories/files');
let root = '';
let bad: BadVendors;
let shops: Awaited<ReturnType<typeof openShops>>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-interrupt-'));
  [shops, bad] = await Promise.all([openShops(root), startBadVendors()]);
}, patience);

afterAll(async () => {
  await Promise.all([shops.close(), bad.close()]);
  await rm(root, { recursive: true, force: true });
});

/** A customer who knows an honest vendor and one that never answers. */
async function customer(): Promise<string> {
  const cwd = await mkdtemp(join(root, 'customer-'));
  await cp(files, cwd, { recursive: true });
  await meville(cwd, 'init');
  const { code, stderr } = await meville(cwd, 'vendors', 'add', shops.urls['hill'] ?? '', bad.urls['slow'] ?? '', '--loopback');
  expect(code, stderr).toBe(0);
  return cwd;
}

const meville = async (cwd: string, ...args: string[]): Promise<Ran> => run({ program: 'meville', args, cwd });

/** A `send` that has heard from the honest vendor and waits for the other one. */
async function sending(cwd: string, ...more: string[]): Promise<{ child: ReturnType<typeof start>; ended: Promise<Ran> }> {
  const child = start({ program: 'meville', args: ['send', 'request.yaml', '--wait', '2m', ...more], cwd });
  const ended = finished(child);
  await hears(child, 'stderr', 'hill-garage', ended);
  return { child, ended };
}

async function collected(cwd: string): Promise<void> {
  const { stdout, code } = await meville(cwd, 'collect', '--wait', '300ms', '--json');
  expect(code).toBe(0);
  const document: unknown = JSON.parse(stdout);
  expect(cliCollect(document), JSON.stringify(cliCollect.errors)).toBe(true);
  expect(document).toMatchObject({
    answered: [{ vendor: 'hill-garage', offers: 2 }],
    failed: [{ vendor: 'slow', code: 'deadline-exceeded' }],
  });
}

test.concurrent(
  'Ctrl-C during send: 130 without waiting for the rest, what came is there, and collect goes on',
  { timeout: patience },
  async () => {
    const cwd = await customer();
    const { child, ended } = await sending(cwd, '--json');
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    const document: unknown = JSON.parse(stdout);
    expect(cliSend(document), JSON.stringify(cliSend.errors)).toBe(true);
    expect(document).toMatchObject({ answered: [{ vendor: 'hill-garage' }], pending: [{ vendor: 'slow' }] });
    await collected(cwd);
  },
);

test.concurrent('kill -9 during send: what came is there, and collect goes on', { timeout: patience }, async () => {
  const cwd = await customer();
  const { child, ended } = await sending(cwd);
  child.kill('SIGKILL');
  await ended;
  await collected(cwd);
});

test.concurrent(
  'Ctrl-C while a profile is fetched, which heeds no signal: 130 all the same',
  { timeout: patience },
  async ({ onTestFinished }) => {
    const cwd = await mkdtemp(join(root, 'fetch-'));
    const asked = createServer();
    await new Promise<void>((resolve) => asked.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      asked.closeAllConnections();
      asked.close();
    });
    const address = asked.address();
    const url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
    const child = start({ program: 'meville', args: ['vendors', 'add', url, '--loopback', '--wait', '2m', '--json'], cwd });
    const ended = finished(child);
    await Promise.race([once(asked, 'request'), ended.then(({ stdout }) => expect.fail(stdout))]);
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(cliError(JSON.parse(stdout))).toBe(true);
    expect(stdout).toContain('"interrupted"');
  },
);

test.concurrent('a reader that goes away is no failure', { timeout: patience }, async () => {
  const cwd = await mkdtemp(join(root, 'pipe-'));
  await cp(files, cwd, { recursive: true });
  const many = Array.from({ length: 20_000 }, (_, i) => ({ id: `offer-${String(i)}`, total: '5200 GBP', mileage: '21500 mi' }));
  await writeFile(join(cwd, 'many.json'), JSON.stringify(many));
  const child = start({ program: 'meville', args: ['rank', 'many.json', '--preferences', 'prefs.yaml', '--json'], cwd });
  child.stdout?.destroy();
  const { code, stderr } = await finished(child);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.concurrent('a disk that is full is one', { timeout: patience, skip: process.platform !== 'linux' }, async () => {
  const cwd = await mkdtemp(join(root, 'full-'));
  const full = await open('/dev/full', 'w');
  const bin = join(import.meta.dirname, '../../bin/meville.js');
  const child = spawn(process.execPath, [bin, '--help'], { cwd, stdio: ['ignore', full.fd, 'pipe'] });
  const { code, stderr } = await finished(child);
  await full.close();
  expect(code).toBe(1);
  expect(stderr).toBe('error: The output cannot be written (ENOSPC).\n');
});

test.concurrent.each(['SIGINT', 'SIGTERM'] as const)('%s ends a responder in good order', { timeout: patience }, async (signal) => {
  const cwd = await mkdtemp(join(root, 'serve-'));
  await run({ program: 'meville-vendor', args: ['init', '--name', 'Own', '--origin', ''], cwd });
  const { child, url } = await serve(join(cwd, 'home'), cwd);
  const ended = finished(child);
  await (await fetch(`${url}/.well-known/vrm-vendor`)).text();
  child.kill(signal);
  const { code, stderr } = await ended;
  expect(code).toBe(0);
  for (const line of stderr.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ endpoint: 'profile', status: 200 });
  const { stdout } = await run({ program: 'meville-vendor', args: ['awards', '--json'], cwd });
  expect(cliAwards(JSON.parse(stdout))).toBe(true);
});

test.concurrent('serve says where it listens, in text and in JSON', { timeout: patience }, async () => {
  const cwd = await mkdtemp(join(root, 'serve-'));
  await run({ program: 'meville-vendor', args: ['init', '--name', 'Own \u202e Shop', '--origin', ''], cwd });
  for (const more of [[], ['--json']]) {
    const child = start({ program: 'meville-vendor', args: ['serve', '--port', '0', ...more], cwd });
    const ended = finished(child);
    await hears(child, 'stdout', '\n', ended);
    child.kill('SIGTERM');
    const { stdout, code } = await ended;
    expect(code).toBe(0);
    if (more.length > 0) expect(cliServe(JSON.parse(stdout)), JSON.stringify(cliServe.errors)).toBe(true);
    else expect(stdout).toMatch(/^Own \\u\{202e\} Shop answers at http:\/\/127\.0\.0\.1:\d+ with 0 rows of stock\. Stop with Ctrl-C\.\n$/);
  }
});

test.concurrent('an init that was cut short is finished by the next one', { timeout: patience }, async () => {
  const cwd = await mkdtemp(join(root, 'init-'));
  const args = ['init', '--name', 'Own', '--origin', ''];
  await run({ program: 'meville-vendor', args, cwd });
  for (const lost of ['keys.json', 'vendor.yaml']) {
    await rm(join(cwd, 'home', lost));
    expect((await run({ program: 'meville-vendor', args, cwd })).code).toBe(0);
    expect((await readdir(join(cwd, 'home'))).toSorted()).toEqual(['keys.json', 'vendor.yaml']);
  }
  expect((await run({ program: 'meville-vendor', args, cwd })).code).toBe(6);
});

test.concurrent('a damaged request does not hide the others', { timeout: patience }, async () => {
  const cwd = await customer();
  const ids: string[] = [];
  for (let i = 0; i < 2; i += 1) {
    const { stdout } = await meville(cwd, 'send', 'request.yaml', '--vendor', 'hill-garage', '--json');
    ids.push((JSON.parse(stdout) as { request: string }).request);
  }
  const file = join(cwd, 'home', 'requests', ids[0] ?? '', 'request.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('car', 'cat'));
  const { stdout, code } = await meville(cwd, 'requests');
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`${String(ids[0])}  -    damaged`));
  expect(stdout).toMatch(new RegExp(`${String(ids[1])}  car  open`));
});
