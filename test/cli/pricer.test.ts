import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { openPricer, type PricerOptions, type VendorPricer } from '../../src/cli/pricer.js';
import { readRequest, type ParsedRequest } from '../../src/documents/request/parse.js';
import { listPrice, type Priced, type QuoteFault } from '../../src/vendor.js';
import { fakeIo } from '../support/cli-io.js';
import { ask, row, start } from '../vendor/shop.js';

let folder = '';
let io: Io;
let request: ParsedRequest;
const opened: VendorPricer[] = [];

/** Its floors are like no other number here. */
const stock = row('A', 500_000, { make: 'Toyota', doors: '5' }, { floor: 432_199n });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-pricer-'));
  io = fakeIo({ cwd: folder, env: { PATH: process.env['PATH'] ?? '' } });
  request = await readRequest((await ask()).request.token);
  await mkdir(join(folder, 'home'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'home/pricing.yaml'), 'vrm: pricing/1\nadjust: [{name: Sale, by: -1 %}]\nask: {no-match: true}\n');
  await writeFile(join(folder, 'other.yaml'), 'vrm: pricing/1\nadjust: [{name: Sale, by: -2 %}]\nfloor: 4411.77 GBP\n');
  await writeFile(join(folder, 'wrong.yaml'), 'vrm: pricing/1\nadjust: [{name: Sale, by: 2 %}]\n');
});

afterAll(async () => {
  for (const { close } of opened) close();
  await rm(folder, { recursive: true, force: true });
});

async function open(options: PricerOptions, home = 'home', faults: QuoteFault[] = []): Promise<VendorPricer> {
  const pricer = await openPricer({ io, home: join(folder, home), served: ['car'] }, options, (fault) => faults.push(fault));
  opened.push(pricer);
  return pricer;
}

const totalOf = (priced: Priced): bigint | string => (priced.kind === 'priced' ? priced.quote.total : priced.kind);

async function program(name: string, lines: string, mode = 0o755): Promise<string> {
  await writeFile(join(folder, name), `#!/bin/sh\n${lines}\n`);
  await chmod(join(folder, name), mode);
  return name;
}

test('prices are those of the file that is named, else of pricing.yaml in the home, else of the list', async () => {
  const [named, usual, none] = [await open({ pricing: 'other.yaml' }), await open({}), await open({}, 'empty')];
  expect(totalOf(await named.pricer(stock, request, start))).toBe(490_000n);
  expect(totalOf(await usual.pricer(stock, request, start))).toBe(495_000n);
  expect(await none.pricer(stock, request, start)).toEqual(await listPrice(stock, request, start));
  expect([named, usual, none].map(({ asksWithoutMatch }) => asksWithoutMatch('car'))).toEqual([false, true, false]);
});

test('what becomes an offer holds no floor', async () => {
  const { pricer } = await open({ pricing: 'other.yaml' });
  const priced = await pricer(stock, request, start);
  const text = JSON.stringify(priced, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  for (const floor of ['4411.77', '441177', '4321.99', '432199']) expect(text).not.toContain(floor);
});

test('a program has the last word, and neither floor is undercut', async () => {
  const faults: QuoteFault[] = [];
  const quoteWith = await program('quote', 'read question; echo "{\\"total\\": \\"$(cat total)\\"}"');
  const { pricer } = await open({ pricing: 'other.yaml', quoteWith }, 'home', faults);
  const said = async (total: string): Promise<Priced> => {
    await writeFile(join(folder, 'total'), total);
    return pricer(stock, request, start);
  };
  expect(totalOf(await said('4750.00'))).toBe(475_000n);
  expect(totalOf(await said('4411.77'))).toBe(441_177n);
  expect(faults).toEqual([]);
  expect(await said('4411.76')).toEqual({ kind: 'none', failed: true });
  expect(await said('a lot')).toEqual({ kind: 'none', failed: true });
  expect(faults).toEqual(['below-floor', 'unreadable']);
});

test.each<[string, PricerOptions, string]>([
  ['a file that is not there', { pricing: 'nowhere.yaml' }, 'file-missing'],
  ['a file that is wrong', { pricing: 'wrong.yaml' }, 'file-invalid'],
  ['a folder', { pricing: 'home' }, 'file-missing'],
  ['a program that is not there', { quoteWith: './nowhere' }, 'file-missing'],
  ['a program that is a folder', { quoteWith: 'home' }, 'file-missing'],
  ['a program with arguments', { quoteWith: './quote --fast' }, 'file-missing'],
  ['a program that may not be run', { quoteWith: './other.yaml' }, 'file-missing'],
  ['a time that is none', { quoteWith: '/bin/cat', quoteWithin: 'soon' }, 'usage-invalid'],
  ['a time for no program', { quoteWithin: '2s' }, 'usage-invalid'],
])('%s is refused before anybody asks', async (_, options, code) => {
  await expect(open(options)).rejects.toMatchObject({ code });
});

test('a pricing.yaml in the home that cannot be read is not taken for none', async () => {
  await mkdir(join(folder, 'odd/pricing.yaml'), { recursive: true });
  await expect(open({}, 'odd')).rejects.toMatchObject({ code: 'file-missing' });
});
