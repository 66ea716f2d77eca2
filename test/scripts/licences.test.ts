import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licences } from '../../scripts/licences.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meville-licences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A package that says its name, with a licence in a file of that name. */
function install(name: string, licence?: string): void {
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'ISC', type: 'module', main: 'index.js' }));
  writeFileSync(join(home, 'index.js'), `export default '${name}';\n`);
  if (licence !== undefined) writeFileSync(join(home, licence), `Take ${name}, and this with it.\n`);
}

async function collected(...used: readonly string[]): Promise<string> {
  writeFileSync(
    join(folder, 'main.js'),
    used.map((name, i) => `import n${String(i)} from '${name}';\nconsole.log(n${String(i)});\n`).join(''),
  );
  const build = await rolldown({ input: join(folder, 'main.js'), cwd: folder, plugins: [licences('LICENSES.txt')] });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  const file = output.find(({ fileName }) => fileName === 'LICENSES.txt');
  return file?.type === 'asset' ? String(file.source) : '';
}

test.each(['LICENSE', 'license', 'LICENCE.md', 'LICENSE-MIT.txt', 'COPYING'])(
  'the licence in %s comes along, with name and version',
  async (file) => {
    install('@some/thing', file);
    install('unused', 'LICENSE');
    expect(await collected('@some/thing')).toBe('@some/thing 1.2.3 (ISC)\n\nTake @some/thing, and this with it.\n');
  },
);

test('licences stand in the order of the names of their packages', async () => {
  for (const name of ['beta', 'alpha', '@z/last']) install(name, 'LICENSE');
  expect([...(await collected('beta', 'alpha', '@z/last')).matchAll(/^(\S+) 1/gm)].map(([, name]) => name)).toEqual([
    '@z/last',
    'alpha',
    'beta',
  ]);
});

test('a package without a licence breaks the build', async () => {
  install('lawless');
  await expect(collected('lawless')).rejects.toThrow('lawless is bundled, and has no licence to come along');
});

test('the package has the licence of every package that is written into its files', () => {
  const licensed = readFileSync(join(import.meta.dirname, '../../dist/LICENSES.txt'), 'utf8');
  for (const name of ['commander', 'yaml', 'canonicalize', '@noble/hashes', 'string-width', 'emoji-regex', 'chalk'])
    expect(licensed).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
});
