import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/base/errors.js';
import { limits } from '../../src/base/limits.js';
import { pages } from '../../src/transport/http/wire.js';
import { runnableCommands } from '../support/cli-specs.js';
import { freePort } from '../support/free-port.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/running.md');
const examples = ['examples/Caddyfile', 'examples/meville-vendor.service', 'examples/Containerfile'];

const folder = mkdtempSync(join(tmpdir(), 'meville-running-'));
const servers: ChildProcess[] = [];
afterAll(async () => {
  for (const server of servers) {
    server.kill('SIGTERM');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Milliseconds; a hang guard. */
const patience = 60_000;
const written = '8473';

test('every command of the page does what the page says, in the order in which it stands there', { timeout: patience }, async () => {
  const port = String(await freePort());
  mkdirSync(join(folder, 'bin'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  writeFileSync(
    join(folder, 'bin/meville-vendor'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/meville-vendor.js')}" "$@"\n`,
    { mode: 0o755 },
  );
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` };
  const blocks = [...page.matchAll(/^```sh( background)?\n(.*?)^```/gms)];
  expect(blocks.length).toBeGreaterThan(2);
  const said: string[] = [];
  for (const [, background, text = ''] of blocks) {
    for (const line of text.trimEnd().replaceAll(written, port).split('\n')) {
      if (background === undefined) said.push((await run('sh', ['-c', line], { cwd: folder, env })).stdout);
      else {
        const server = spawn('sh', ['-c', `exec ${line}`], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
        servers.push(server);
        const ended = once(server, 'exit').then(() => Promise.reject(new Error(`"${line}" ended`)));
        await Promise.race([once(server.stdout, 'data'), ended]);
      }
    }
  }
  expect(said.join('')).toContain('5 new, 0 updated, 1 unusable');
  expect(said).toContain('{"status":"ok"}');
  expect(said.at(-1)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
});

describe('what is written of serve', () => {
  const serve = runnableCommands.find(({ program, verb }) => program === 'meville-vendor' && verb === 'serve');
  const named = (text: string): string[] => text.match(/(?<=^|[\s`"])--[a-z][\w-]*/gm) ?? [];
  const options = new Set([
    ...(serve?.spec.options ?? []).flatMap((option) => named(Array.isArray(option) ? String(option[0]) : '')),
    '--home',
    '--help',
    '--version',
  ]);
  /** Of a line that calls the program, in a file that calls others too. */
  const calls = (text: string): string[] =>
    text
      .replaceAll(/["',[\]]+/g, ' ')
      .split('\n')
      .filter((line) => /meville-vendor serve|CMD +serve/.test(line))
      .flatMap(named);

  test.each(examples)('%s calls it with options that there are', (file) => {
    const used = calls(read(file));
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((option) => !options.has(option))).toEqual([]);
  });

  test('docs/running.md names options that there are', () => {
    const others = new Set(['--name', '--origin', '--map', '--fail', '--silent']);
    const used = named(page).filter((option) => !others.has(option));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((option) => !options.has(option))).toEqual([]);
  });

  test('docs/running.md names every option of it that has to do with running it', () => {
    const plain = new Set(['--host', '--version']);
    expect([...options].filter((option) => !plain.has(option) && !page.includes(option))).toEqual([]);
  });

  test('docs/running.md names the paths, the codes and the bounds that there are', () => {
    for (const { path } of [pages.health, pages.metrics, pages.openapi]) expect(page).toContain(`| \`${path}\``);
    for (const code of ['busy', 'rate-limited'] as const) {
      expect(page).toContain(`code="${code}"`);
      expect(page).toContain(String(errorCodes[code].status));
    }
    expect(page).toMatch(new RegExp(`worked on at once +\\| ${String(limits.inFlight)} `));
    expect(page).toMatch(new RegExp(`body +\\| ${String(limits.toVendor / 1024)} KiB`));
  });
});

describe('the unit of systemd', () => {
  const unit = read('examples/meville-vendor.service');
  const settings = unit.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  test('has three sections of settings, each setting once', () => {
    expect(settings.filter((line) => line.startsWith('['))).toEqual(['[Unit]', '[Service]', '[Install]']);
    const names = settings.filter((line) => !line.startsWith('[')).map((line) => /^([A-Z]\w+)=/.exec(line)?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
    expect(settings).toEqual(
      expect.arrayContaining(['DynamicUser=yes', 'Restart=on-failure', 'StateDirectory=meville-vendor', 'UMask=0077']),
    );
  });

  test.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)('is one to systemd itself', () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', join(root, 'examples/meville-vendor.service')], {
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/meville-vendor\.service:\d+/);
    expect(status, stderr).toBe(0);
  });
});

test('the container runs as nobody in particular, asks after its health, and brings what is locked', () => {
  const lines = read('examples/Containerfile')
    .replaceAll(/\\\n +/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(
    lines.filter((line) => !/^(FROM|WORKDIR|COPY|RUN|USER|ENV|VOLUME|EXPOSE|STOPSIGNAL|HEALTHCHECK|ENTRYPOINT|CMD) /.test(line)),
  ).toEqual([]);
  const after = lines.slice(lines.findIndex((line) => line === 'USER node'));
  expect(after.some((line) => line.startsWith('ENTRYPOINT'))).toBe(true);
  expect(lines.join('\n')).toContain('npm ci');
  const check = lines.find((line) => line.startsWith('HEALTHCHECK')) ?? '';
  const words = JSON.parse(check.slice(check.indexOf('['))) as string[];
  expect(words.slice(0, 2)).toEqual(['node', '-e']);
  expect(spawnSync(process.execPath, ['--check', '-'], { input: words[2], encoding: 'utf8' }).stderr).toBe('');
  for (const name of ['ENTRYPOINT', 'CMD'])
    expect(JSON.parse(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length) ?? '')).toBeInstanceOf(Array);
});

test('the Caddyfile closes what it opens, keeps the metrics in, and passes on to where the responder listens', () => {
  const text = read('examples/Caddyfile').replaceAll(/^\s*#.*$/gm, '');
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) expect((depth += brace === '{' ? 1 : -1)).toBeGreaterThanOrEqual(0);
  expect(depth).toBe(0);
  expect(text).toMatch(/@private path \/metrics/);
  expect(text).toMatch(/respond @private 404/);
  expect(text).toContain('reverse_proxy 127.0.0.1:8080');
  expect(text).toContain('health_uri /healthz');
});
