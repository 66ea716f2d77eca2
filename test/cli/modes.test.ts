import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run as runCustomer } from '../../src/cli/main.js';
import { run as runVendor } from '../../src/cli/vendor-main.js';
import type * as Sealed from '../../src/store/wallet/sealed.js';
import { fakeIo } from '../support/cli-io.js';
import { BinMarket } from '../support/customer-bins.js';

/** Who may read what the programs write: nobody but its owner, whatever the umask, and whatever was there before. */

// What a key costs is tested elsewhere, and here some fifty are made.
vi.mock('../../src/store/wallet/sealed.js', async (original) => {
  const real = await original<typeof Sealed>();
  const seal: typeof real.seal = async (content, bytes, passphrase, options) =>
    real.seal(content, bytes, passphrase, { ...options, log2N: 14 });
  return { ...real, seal };
});

/** Milliseconds; a hang guard. */
const patience = 240_000;
const files = join(import.meta.dirname, '../stories/files');
const market = new BinMarket();
const umask = process.umask();
let root = '';
let url = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-modes-'));
  const garage = await market.open({
    name: 'Hill Garage',
    category: 'car',
    file: 'stock.csv',
    // One for every customer who buys.
    stock: `ref,make,model,year,price,mileage,engine\n${Array.from({ length: 6 }, (_, i) => `HG${String(i)},Toyota,Yaris,2007,5200,21500,1.3 petrol\n`).join('')}`,
    map: await readFile(join(files, 'cars-map.yaml'), 'utf8'),
  });
  url = garage.origin;
}, patience);
afterEach(() => {
  process.umask(umask);
});
afterAll(async () => {
  await market.close();
  await rm(root, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const cwd = await mkdtemp(join(root, 'folder-'));
  await cp(files, cwd, { recursive: true });
  await writeFile(join(cwd, 'pass'), 'a long passphrase\n');
  await chmod(join(cwd, 'pass'), 0o600);
  return cwd;
}

type Runner = (...words: string[]) => Promise<string>;

const runner =
  (cwd: string, home: string, run: typeof runCustomer): Runner =>
  async (...words) => {
    const io = fakeIo({ cwd });
    expect(await run(['--home', home, ...words, '--json'], io), `${words.join(' ')}: ${io.out()}`).toBe(0);
    return io.out();
  };

/** What others may do with anything at all below a folder, itself included; nothing is expected. */
async function loose(path: string): Promise<string[]> {
  const names = ['.', ...(await readdir(path, { recursive: true }))];
  const modes = names.map(async (name) => {
    const stats = await stat(join(path, name));
    const mode = (stats.mode & 0o777).toString(8);
    return mode === (stats.isDirectory() ? '700' : '600') ? [] : [`${name} ${mode}`];
  });
  return (await Promise.all(modes)).flat();
}

const pass = ['--passphrase-file', 'pass'];

/** Every command of the customer that writes in the home; each is followed by a look. */
async function everythingOfACustomer(cwd: string, home: string, look: (after: string) => Promise<void>): Promise<void> {
  const meville = runner(cwd, home, runCustomer);
  const steps = async (...lines: string[][]): Promise<void> => {
    for (const words of lines) {
      await meville(...words);
      await look(words.join(' '));
    }
  };
  await steps(['init'], ['config', 'set', 'wait', '20s'], ['config', 'unset', 'wait'], ['config', 'set', 'colour', 'never']);
  await steps(['vendors', 'add', url, '--loopback', '--name', 'hill'], ['vendors', 'trust', 'hill'], ['vendors', 'remove', 'hill']);
  await writeFile(join(cwd, 'vendors.csv'), `name,url\nhill,${url}\n`);
  await steps(['vendors', 'import', 'vendors.csv', '--loopback']);
  const { request } = JSON.parse(await meville('send', 'request.yaml')) as { request: string };
  await look('send');
  const { offers } = JSON.parse(await meville('offers', request)) as { offers: { offer: string }[] };
  expect(offers.length).toBeGreaterThan(0);
  await steps(
    ['collect', request],
    ['award', request, offers[0]?.offer ?? '', '--yes'],
    ['award', request, offers[0]?.offer ?? '', '--yes', '--contact', 'me.yaml'],
  );
  await steps(['wallet', 'passphrase', '--new-passphrase-file', 'pass'], ['wallet', 'lock', ...pass], ['wallet', 'restore', ...pass]);
  await meville('wallet', 'backup', 'backup', '--force', ...pass);
  expect((await stat(join(cwd, 'backup'))).mode & 0o777).toBe(0o600);
  const other = join(cwd, 'restored');
  await runner(cwd, other, runCustomer)('wallet', 'restore', 'backup', ...pass);
  expect(await loose(other)).toEqual([]);
  await steps(['wallet', 'passphrase', '--remove', '--yes', ...pass]);
}

async function everythingOfAVendor(cwd: string, home: string, look: (after: string) => Promise<void>): Promise<void> {
  const vendor = runner(cwd, home, runVendor);
  for (const words of [
    ['init', '--name', 'Hill Garage', '--origin', 'http://127.0.0.1:8080'],
    ['stock', 'import', 'cars.csv', '--map', 'cars-map.yaml', '--category', 'car'],
    ['stock', 'list'],
    ['awards'],
    ['stats'],
  ]) {
    await vendor(...words);
    await look(words.join(' '));
  }
}

describe.each(['000', '022', '077'])('under umask %s', (octal) => {
  const mask = parseInt(octal, 8);

  test('every file of a customer is 0600 and every folder 0700, after every command', { timeout: patience }, async () => {
    const cwd = await folder();
    process.umask(mask);
    const home = join(cwd, 'deep', 'home');
    await everythingOfACustomer(cwd, home, async (after) => expect(await loose(home), after).toEqual([]));
  });

  test('every file of a vendor is 0600 and every folder 0700, after every command', { timeout: patience }, async () => {
    const cwd = await folder();
    process.umask(mask);
    const home = join(cwd, 'deep', 'home');
    await everythingOfAVendor(cwd, home, async (after) => expect(await loose(home), after).toEqual([]));
  });

  test('so it is where looser folders and files were before', { timeout: patience }, async () => {
    const cwd = await folder();
    process.umask(0);
    const home = join(cwd, 'home');
    for (const name of ['', 'requests', 'vendors']) await mkdir(join(home, name), { mode: 0o777 });
    await writeFile(join(home, 'config.json'), '{"wait": "9s"}', { mode: 0o666 });
    process.umask(mask);
    let last = '';
    await everythingOfACustomer(cwd, home, async (after) => {
      last = after;
      // What a command does not touch stays as it was until one does.
      const touched = (await loose(home)).filter((entry) => !/^(?:requests|vendors|config\.json) /.test(entry));
      expect(touched, after).toEqual([]);
    });
    expect(await loose(home), last).toEqual([]);
  });
});

describe('a file with a secret that others can read is file-exposed, and stays as it is', () => {
  const codeOf = async (run: typeof runCustomer, cwd: string, home: string, words: readonly string[]): Promise<unknown> => {
    const io = fakeIo({ cwd });
    expect(await run(['--home', home, ...words, '--json'], io), io.out()).not.toBe(0);
    return (JSON.parse(io.out()) as { error: { code: string } }).error.code;
  };

  test.each(['640', '604', '666', '610'])('mode %s', { timeout: patience }, async (octal) => {
    const mode = parseInt(octal, 8);
    const cwd = await folder();
    const [home, sealedHome, lockedHome, vendorHome] = ['clear', 'sealed', 'locked', 'vendor'].map((name) => join(cwd, name)) as [
      string,
      string,
      string,
      string,
    ];
    for (const made of [home, sealedHome, lockedHome]) await runner(cwd, made, runCustomer)('init');
    await runner(cwd, home, runCustomer)('vendors', 'add', url, '--loopback');
    const { request } = JSON.parse(await runner(cwd, home, runCustomer)('send', 'request.yaml')) as { request: string };
    await runner(cwd, home, runCustomer)('wallet', 'backup', 'backup', ...pass);
    await runner(cwd, sealedHome, runCustomer)('wallet', 'passphrase', '--new-passphrase-file', 'pass');
    await runner(cwd, lockedHome, runCustomer)('wallet', 'lock', ...pass);
    await runner(cwd, vendorHome, runVendor)('init', '--name', 'Hill Garage', '--origin', 'http://127.0.0.1:8080');
    for (const [run, at, file, words] of [
      [runCustomer, home, join(home, 'seed'), ['send', 'request.yaml']],
      [runCustomer, home, join(home, 'requests', request, 'salt'), ['offers']],
      [runCustomer, sealedHome, join(sealedHome, 'seed'), ['send', 'request.yaml', ...pass]],
      [runCustomer, lockedHome, join(lockedHome, 'wallet.locked'), ['wallet', 'restore', ...pass]],
      [runCustomer, join(cwd, 'new'), join(cwd, 'backup'), ['wallet', 'restore', 'backup', ...pass]],
      [runCustomer, sealedHome, join(cwd, 'pass'), ['wallet', 'backup', 'b', ...pass]],
      [runVendor, vendorHome, join(vendorHome, 'keys.json'), ['serve', '--port', '0']],
    ] as const) {
      const before = await readFile(file);
      await chmod(file, mode);
      expect(await codeOf(run, cwd, at, words), file).toBe('file-exposed');
      expect([(await stat(file)).mode & 0o777, Buffer.compare(await readFile(file), before)], file).toEqual([mode, 0]);
      await chmod(file, 0o600);
    }
  });
});
