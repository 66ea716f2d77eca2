import { spawn } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { found } from '../../bench/anonymity/checks/canaries.mjs';
import { run as runProgram } from '../../src/cli/main.js';
import { fakeIo } from '../support/cli-io.js';
import { finished, run, type Ran } from '../support/cli-run.js';
import { BinMarket } from '../support/customer-bins.js';
import { closeTerminals, onTerminal } from '../support/pty.js';

/** The wallet's commands as the real program runs them: where passphrases come from, who is asked, and that no secret is ever shown. */

/** Milliseconds; a hang guard. */
const patience = 240_000;
const files = join(import.meta.dirname, '../stories/files');
const passphrase = 'canary of a passphrase é';
const another = 'canary of another passphrase';
const market = new BinMarket();
let root = '';
let url = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-cli-wallet-'));
  const garage = await market.open({
    name: 'Hill Garage',
    category: 'car',
    file: 'stock.csv',
    stock: 'ref,model,price,mileage\nHG1,Yaris,5200,21500\n',
    map: 'sku: {column: ref}\nprice: {column: price, currency: GBP}\nmodel: {column: model}\nmileage: {column: mileage, unit: mi}\n',
  });
  url = garage.origin;
}, patience);
afterEach(closeTerminals);
afterAll(async () => {
  await market.close();
  await rm(root, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const cwd = await mkdtemp(join(root, 'customer-'));
  await cp(files, cwd, { recursive: true });
  await writeFile(join(cwd, 'pass'), `${passphrase}\n`, { mode: 0o600 });
  await writeFile(join(cwd, 'other'), `${another}\r\n`, { mode: 0o600 });
  return cwd;
}

const meville = async (cwd: string, ...args: string[]): Promise<Ran> => run({ program: 'meville', args, cwd });

async function works(cwd: string, ...args: string[]): Promise<Ran> {
  const ran = await meville(cwd, ...args);
  expect(ran.code, `${args.join(' ')}: ${ran.stderr}`).toBe(0);
  return ran;
}

test('no command prints a seed, a salt or a passphrase, or writes it anywhere but where it belongs', { timeout: patience }, async () => {
  const cwd = await folder();
  await works(cwd, 'init');
  await works(cwd, 'vendors', 'add', url, '--loopback');
  const { request } = JSON.parse((await works(cwd, 'send', 'request.yaml', '--json')).stdout) as { request: string };
  const texts = await Promise.all(
    [join(cwd, 'home/seed'), join(cwd, 'home/requests', request, 'salt')].map(async (file) => readFile(file, 'latin1')),
  );
  const secrets = [...texts.map((text) => Buffer.from(text, 'base64url')), passphrase, another];
  const old = ['--passphrase-file', 'pass'];
  const lines = [
    ['wallet', 'passphrase', '--new-passphrase-file', 'pass'],
    ['requests', ...old],
    ['offers', ...old],
    ['offers'],
    ['offers', '--passphrase-file', 'other'],
    ['rank', '--preferences', 'prefs.yaml', ...old],
    ['send', 'request.yaml', '--dry-run', ...old],
    ['wallet', 'backup', 'b1', ...old],
    ['wallet', 'backup', 'b2', '--passphrase-file', 'other'],
    ['wallet', 'restore', 'b1', '--home', 'elsewhere', ...old],
    ['wallet', 'restore', 'b1', '--home', 'elsewhere2', '--passphrase-file', 'other'],
    ['wallet', 'lock', ...old],
    ['requests'],
    ['wallet', 'restore', '--passphrase-file', 'other'],
    ['wallet', 'restore', ...old],
    ['wallet', 'passphrase', ...old, '--new-passphrase-file', 'other'],
    ['config', 'list'],
    ['vendors', 'list'],
  ];
  for (const words of lines) {
    const { stdout, stderr } = await meville(cwd, ...words, '--verbose', ...(words.includes('rank') ? [] : ['--json']));
    expect(found([Buffer.from(stdout), Buffer.from(stderr)], secrets), words.join(' ')).toEqual([]);
  }
  const allowed = /^(?:pass|other|(?:home|elsewhere)\/requests\/\w+\/salt)$/;
  for (const name of await readdir(cwd, { recursive: true })) {
    if (allowed.test(name) || !(await stat(join(cwd, name))).isFile()) continue;
    expect(found([await readFile(join(cwd, name))], secrets), name).toEqual([]);
  }
});

describe('a passphrase comes', () => {
  test(
    'from a descriptor of a shell, from stdin or from a file, with whatever line end, composed or not',
    { timeout: patience },
    async () => {
      const cwd = await folder();
      await works(cwd, 'init');
      await works(cwd, 'wallet', 'passphrase', '--new-passphrase-file', 'pass');
      await writeFile(join(cwd, 'decomposed'), passphrase.normalize('NFD'), { mode: 0o600 });
      const program = [process.execPath, join(import.meta.dirname, '../../bin/meville.js')];
      for (const [shell, code] of [
        ['"$@" --passphrase-fd 7 7<pass', 0],
        ['printf %s "canary of a passphrase é" | "$@" --passphrase-fd 0', 0],
        ['cat pass | "$@" --passphrase-fd 3 3<&0', 0],
        ['"$@" --passphrase-file decomposed', 0],
        ['"$@" --passphrase-fd 7 7<other', 4],
        ['"$@" --passphrase-fd 7', 2],
        // Of these the program itself has some, and whoever reads from the wrong one waits for ever.
        ['"$@" --passphrase-fd 3', 2],
        ['"$@" --passphrase-fd 4', 2],
        ['"$@" --passphrase-fd 5', 2],
        ['"$@" --passphrase-fd 1', 2],
        ['"$@" --passphrase-fd pass', 2],
        ['"$@" --passphrase-file pass --passphrase-fd 7 7<pass', 2],
      ] as const) {
        const words = ['-c', shell, 'sh', ...program, 'wallet', 'backup', 'b', '--force'];
        const ran = await finished(spawn('/bin/sh', words, { cwd, env: { PATH: process.env['PATH'], MEVILLE_HOME: join(cwd, 'home') } }));
        expect(ran.code, `${shell}: ${ran.stderr}`).toBe(code);
      }
    },
  );

  test('from nobody when the environment names one: there is no such variable', async () => {
    const cwd = await folder();
    await works(cwd, 'init');
    await works(cwd, 'wallet', 'passphrase', '--new-passphrase-file', 'pass');
    const env = { MEVILLE_PASSPHRASE: passphrase, PASSPHRASE: passphrase, MEVILLE_PASSPHRASE_FILE: 'pass' };
    expect((await run({ program: 'meville', args: ['wallet', 'backup', 'b'], cwd, env })).code).toBe(2);
  });

  test.each(['640', '604', '666'])('not from a file of mode %s: file-exposed, and it stays as it is', async (octal) => {
    const mode = parseInt(octal, 8);
    const cwd = await folder();
    await works(cwd, 'init');
    await chmod(join(cwd, 'pass'), mode);
    const { code, stderr } = await meville(cwd, 'wallet', 'passphrase', '--new-passphrase-file', 'pass');
    expect([code, stderr]).toEqual([4, expect.stringContaining('file-exposed')]);
    expect((await stat(join(cwd, 'pass'))).mode & 0o777).toBe(mode);
  });

  test(
    'from a person at a terminal, who does not see it, gives a new one twice and the one there is once',
    { timeout: patience },
    async () => {
      const cwd = await folder();
      await works(cwd, 'init');
      const setting = onTerminal({ args: ['wallet', 'passphrase'], cwd });
      await setting.until('New passphrase:');
      setting.type('short\r');
      await setting.until('8 characters or more');
      setting.type('\u0015');
      setting.type(`${another}\r`);
      await setting.until('The same again:');
      setting.type(`${another}\r`);
      expect(await setting.ended, setting.everything()).toBe(0);
      expect(setting.raw()).not.toContain(another);

      const asking = onTerminal({ args: ['wallet', 'backup', 'b'], cwd });
      await asking.until('Passphrase of');
      asking.type(`${another}\r`);
      expect(await asking.ended, asking.everything()).toBe(0);
      expect(asking.raw()).not.toContain(another);
      expect(asking.everything().match(/Passphrase of/g)).toHaveLength(1);

      const slipping = onTerminal({ args: ['wallet', 'restore', 'b', '--home', 'new'], cwd });
      await slipping.until('Passphrase of');
      slipping.type('something else\r');
      expect(await slipping.ended).toBe(4);

      const leaving = onTerminal({ args: ['wallet', 'restore', 'b', '--home', 'new'], cwd });
      await leaving.until('Passphrase of');
      leaving.press('ctrl-c');
      expect(await leaving.ended).toBe(130);
      expect(await readdir(cwd)).not.toContain('new');
    },
  );
});

describe('with a passphrase set and nobody to ask', () => {
  let home = '';
  let request = '';
  beforeAll(async () => {
    const cwd = await folder();
    home = join(cwd, 'home');
    await works(cwd, 'init');
    await works(cwd, 'vendors', 'add', url, '--loopback');
    ({ request } = JSON.parse((await works(cwd, 'send', 'request.yaml', '--json')).stdout) as { request: string });
    await works(cwd, 'wallet', 'passphrase', '--new-passphrase-file', 'pass');
  }, patience);

  const code = async (line: string): Promise<string | undefined> => {
    const io = fakeIo({ cwd: files });
    const words = line.replace('REQUEST', request).split(' ');
    const exit = await runProgram(['--home', home, ...words, '--json'], io);
    return exit === 0 ? undefined : (JSON.parse(io.out()) as { error: { code: string } }).error.code;
  };

  test.each(['vendors list', 'vendors show hill-garage', 'config list', 'check request.yaml', 'rank offers.json --preferences prefs.yaml'])(
    '%s needs no keys and asks for nothing',
    async (line) => {
      expect(await code(line)).toBeUndefined();
    },
  );

  test.each([
    'send request.yaml',
    'send request.yaml --dry-run',
    'collect',
    'requests',
    'offers',
    'rank --preferences prefs.yaml',
    'award REQUEST Zm9vYmFy --yes',
    'wallet backup /nowhere/backup',
    'wallet lock',
    'wallet passphrase',
  ])('%s needs them: answer-missing', async (line) => {
    expect(await code(line)).toBe('answer-missing');
  });
});
