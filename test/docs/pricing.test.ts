import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromUtf8, utf8 } from '../../src/base/bytes.js';
import { readTree } from '../../src/base/read/file.js';
import { quoteProgram } from '../../src/cli/quote-program.js';
import { parsePricing, type QuoteFault } from '../../src/vendor.js';
import filePricing from '../../schemas/files/pricing.schema.json' with { type: 'json' };

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/pricing.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, written, text = '']) => (written === language ? [text] : []));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-pricing-'));
  await cp(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

test('every command of docs/pricing.md does what the page says', { timeout: 60_000 }, async () => {
  const program = join(root, 'bin/meville-vendor.js');
  const said: string[] = [];
  for (const line of blocks('sh').flatMap((text) => text.split('\n').filter((each) => each !== ''))) {
    expect(line).toMatch(/^meville-vendor /);
    const command = line.replace('meville-vendor', `"${process.execPath}" "${program}"`);
    said.push((await run('sh', ['-c', command], { cwd: folder })).stdout);
  }
  expect(said).toHaveLength(4);
  expect(said[2]).toContain('5 rows of stock, 5 priced by rule');
  expect(said[2]).toMatch(/More than 30,000 miles +1 row/);
  expect(said[2]).toContain('greatest fall: HG-0987, 4350.00 -> 4265.00 GBP (-2.0 %)');
  expect(said[2]).toContain('greatest rise: HG-1041, 5200.00 -> 5275.00 GBP (+1.4 %)');
  expect(said[3]).toMatch(/Delivery to Scotland +5 rows/);
});

describe('docs/pricing.md', () => {
  test.each(blocks('yaml'))('has examples that are read: %s', (text) => {
    const served = text.includes('mobile-plan') ? ['car', 'mobile-plan'] : ['car'];
    expect(parsePricing(readTree(utf8(text), 'pricing.yaml'), 'pricing.yaml', served).categories.size).toBe(served.length);
  });

  test('shows every word of the file in an example and in a table', () => {
    const examples = blocks('yaml').join('\n');
    const { properties } = filePricing;
    expect(blocks('yaml').length).toBeGreaterThan(2);
    for (const word of Object.keys(properties)) expect([word, examples.includes(`${word}:`)]).toEqual([word, true]);
    for (const word of Object.keys(properties).filter((each) => each !== 'vrm')) expect(page).toContain(`| \`${word}\``);
  });

  test('has a program that makes quotes', async () => {
    const [text = ''] = blocks('js');
    const path = join(folder, 'quote.mjs');
    await writeFile(path, text);
    await chmod(path, 0o755);
    const program = quoteProgram({ path, cwd: folder, env: { PATH: process.env['PATH'] }, within: 60_000 });
    const answer = async (miles: string, total: string | null): Promise<unknown> => {
      const quote = total === null ? null : { total, lines: [], binding: true };
      const written = await program.run(utf8(JSON.stringify({ candidate: { values: { mileage: `${miles} mi` } }, quote })));
      return typeof written === 'string' ? written : JSON.parse(fromUtf8(written));
    };
    expect(await answer('25000', '5000.00')).toEqual({ total: '4950.00' });
    expect(await answer('15000', '5000.00')).toEqual({});
    expect(await answer('25000', null)).toEqual({});
  });

  test('names every word that the log has of a program', () => {
    const words: Record<QuoteFault, true> = {
      'not-started': true,
      late: true,
      failed: true,
      'too-large': true,
      unreadable: true,
      'below-floor': true,
    };
    for (const word of Object.keys(words)) expect(page).toContain(`\`${word}\``);
  });
});
