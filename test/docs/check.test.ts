import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { findingCodes } from '../../src/ranking/lint/finding.js';
import { openShops } from '../support/cli-shops.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/check.md'), 'utf8');

test('docs/check.md says of every finding what the table in the code says, in its order', () => {
  const written = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(written).toEqual(Object.entries(findingCodes).map(([code, { means, remedy }]) => [`\`${code}\``, means, remedy]));
});

const run = promisify(execFile);
/** Milliseconds; a hang guard. */
const patience = 60_000;

test('every command of docs/check.md does what the page says', { timeout: patience }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'meville-check-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  const shops = await openShops(folder);
  onTestFinished(shops.close);
  const blocks = (language: string): string[] =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
  const [request = '', curtains = ''] = blocks('yaml');
  const [shown = '', words = ''] = blocks('text');
  const cars = (count: number, model: string, miles: number): string[] =>
    Array.from({ length: count }, () => `${model},petrol,${String(miles)}`);
  const rows = [...cars(11, 'Yaris', 20_000), ...cars(19, 'Yaris', 30_000), ...cars(5, 'Corolla', 20_000), ...cars(5, 'Corolla', 30_000)];
  await writeFile(join(folder, 'yaris.yaml'), request);
  await writeFile(join(folder, 'curtains.yaml'), curtains);
  await writeFile(join(folder, 'listings.csv'), `${['model,fuel,mileage', ...rows].join('\n')}\n`);
  const meville = async (...args: string[]): Promise<string> => {
    const bin = join(import.meta.dirname, '../../bin/meville.js');
    return (await run(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, MEVILLE_HOME: join(folder, 'home') } }))
      .stdout;
  };
  await meville('init');
  await meville('vendors', 'add', shops.urls['hill'] ?? '', '--loopback');

  const said = await Promise.all(blocks('sh').map(async (text) => meville(...text.trim().split(' ').slice(1))));
  expect(said).toHaveLength(3);
  expect(words).not.toBe('');
  expect(said[2]).toContain(words);
  for (const text of said.slice(0, 2)) expect(text).toContain(shown);
  expect(said[0]?.endsWith(shown)).toBe(true);
  expect(said[1]).toMatch(/hill-garage would get .*Nothing was sent\.\n$/s);
});
