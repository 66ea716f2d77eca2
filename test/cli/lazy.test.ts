import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { finished } from '../support/cli-run.js';

/** What a command does not need is not loaded: the time it takes is the user's. Seen from inside the real programs, by the loader. */

const folder = mkdtempSync(join(tmpdir(), 'meville-lazy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hooks = join(folder, 'hooks.mjs');
writeFileSync(
  hooks,
  `import { appendFileSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  appendFileSync(process.env.LOADED, resolved.url + '\\n');
  return resolved;
}
`,
);
const register = join(folder, 'register.mjs');
writeFileSync(register, `import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n`);

let runs = 0;

/** The modules that a run loads, and what it printed. */
async function loadedBy(program: string, ...args: string[]): Promise<{ readonly modules: string[]; readonly stdout: string }> {
  runs += 1;
  const log = join(folder, `loaded-${String(runs)}`);
  writeFileSync(log, '');
  const bin = join(import.meta.dirname, '../../bin', `${program}.js`);
  const env = { PATH: process.env['PATH'] ?? '', LOADED: log, MEVILLE_HOME: join(folder, 'home') };
  const { stdout, stderr, code } = await finished(spawn(process.execPath, ['--import', register, bin, ...args], { cwd: folder, env }));
  expect(code, stderr).toBe(0);
  return { modules: readFileSync(log, 'utf8').trim().split('\n'), stdout };
}

const packagesIn = (modules: readonly string[]): string[] => [
  ...new Set(modules.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [])),
];
const heavy = new Set(['undici', 'fastify', 'conf', 'inquirer', '@photostructure/sqlite', '@inquirer/prompts', 'pg', 'libphonenumber-js']);
const heavyIn = (modules: readonly string[]): string[] => packagesIn(modules).filter((name) => heavy.has(name));
const settingsIn = (modules: readonly string[]): string[] => modules.filter((url) => /\/dist\/chunks\/settings-file/.test(url));

test.each(['meville', 'meville-vendor'])('%s --version loads its own file and nothing else', async (program) => {
  const { modules, stdout } = await loadedBy(program, '--version');
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(packagesIn(modules)).toEqual([]);
  const own = modules.filter((url) => url.includes('/dist/'));
  expect(own.length).toBeLessThanOrEqual(3);
  // commander is bundled into a chunk, so it has no name of its own here.
  for (const url of own) expect(readFileSync(new URL(url), 'utf8')).not.toContain('CommanderError');
});

test.each([
  ['meville', '--help'],
  ['meville', 'help', 'send'],
  ['meville', 'help', 'exit-codes'],
  ['meville-vendor', '--help'],
  ['meville-vendor', 'serve', '--help'],
])('%s %s %s loads no command', async (program, ...args) => {
  const { modules } = await loadedBy(program, ...args.filter((word) => word !== undefined));
  expect(heavyIn(modules)).toEqual([]);
  expect(modules.filter((url) => /\/dist\/chunks\/(?:send|serve|rank|award|stock-|books|ledger|demo)/.test(url))).toEqual([]);
});

test('rank FILE needs no network, no database, no settings, no prompts and no signatures: a few files of our own, and no package', async () => {
  writeFileSync(join(folder, 'offers.json'), '[{"id": "a", "total": "5200 GBP"}]');
  writeFileSync(
    join(folder, 'prefs.yaml'),
    'vrm: preferences/1\ncategory: car\ncurrency: GBP\nprefer: {total: {lower: {best: 4000 GBP, worst: 12000 GBP}, weight: 1}}\n',
  );
  const { modules, stdout } = await loadedBy('meville', 'rank', 'offers.json', '--preferences', 'prefs.yaml', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ ranking: [{ offer: 'a' }] });
  expect(packagesIn(modules)).toEqual([]);
  expect(settingsIn(modules)).toEqual([]);
  // Every file costs a millisecond before anything happens; what runs together is bundled together.
  expect(new Set(modules.filter((url) => url.includes('/dist/'))).size).toBeLessThanOrEqual(8);
});

test('settings are read where they count, and the package that writes them is loaded to write them', async () => {
  const read = await loadedBy('meville', 'config', 'get', 'wait');
  expect(settingsIn(read.modules)).not.toEqual([]);
  expect(heavyIn(read.modules)).toEqual([]);
  const written = await loadedBy('meville', 'config', 'set', 'colour', 'always');
  expect(heavyIn(written.modules)).toEqual(['conf']);
  // The setting is there now, and nobody who looks.
  const { modules } = await loadedBy('meville', 'requests');
  expect(settingsIn(modules)).toEqual([]);
});

test('books in a file need nothing of PostgreSQL', async () => {
  await loadedBy('meville-vendor', 'init', '--name', 'Trial', '--origin', 'http://127.0.0.1:8080');
  const { modules } = await loadedBy('meville-vendor', 'stock', 'list');
  expect(heavyIn(modules)).not.toContain('pg');
  expect(modules.filter((url) => /\/dist\/chunks\/books/.test(url))).toHaveLength(1);
});

test('the numbers of the world are loaded for a request in whose words there are numbers', async () => {
  const head = 'vrm: request/1\ncategory: any\nwhere: GB\nuntil: 1h\ncurrency: GBP\n';
  writeFileSync(join(folder, 'linen.yaml'), `${head}must: {fabric: {is: linen}, drop: {min: 2500 mm}}\n`);
  writeFileSync(join(folder, 'number.yaml'), `${head}must: {fabric: {is: linen 1234567}}\n`);
  expect(heavyIn((await loadedBy('meville', 'check', 'linen.yaml')).modules)).toEqual([]);
  expect(heavyIn((await loadedBy('meville', 'check', 'number.yaml')).modules)).toEqual(['libphonenumber-js']);
});

test('the list of what is heavy means something: a command that needs them loads them', async () => {
  const { modules } = await loadedBy('meville', 'requests');
  expect(heavyIn(modules)).toEqual(['undici']);
});
