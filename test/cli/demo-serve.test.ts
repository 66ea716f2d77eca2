import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { market } from '../../src/cli/demo/market.js';
import { cliDemo, cliError } from '../../src/schema/generated/validators.js';
import { finished, run, start, type Ran } from '../support/cli-run.js';

/** `meville demo --serve`: a market for somebody who wants to be the buyer. */

const patience = 60_000;
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-demo-serve-'));
});
afterAll(async () => rm(root, { recursive: true, force: true }));

const place = async (): Promise<string> => mkdtemp(join(root, 'place-'));
const meville = async (cwd: string, ...args: string[]): Promise<Ran> => run({ program: 'meville', args, cwd });

interface OpenMarket {
  /** The first line on stdout. */
  readonly line: string;
  readonly end: (signal: NodeJS.Signals) => Promise<Ran>;
}

async function opened(cwd: string, ...more: string[]): Promise<OpenMarket> {
  const child = start({ program: 'meville', args: ['demo', '--serve', '--keep', 'market', ...more], cwd });
  const ended = finished(child);
  const [line] = (await Promise.race([once(child.stdout!, 'data'), ended.then(({ stderr }) => expect.fail(stderr))])) as [string];
  const end = async (signal: NodeJS.Signals): Promise<Ran> => {
    child.kill(signal);
    return ended;
  };
  return { line, end };
}

test('a buyer at another terminal asks, is answered, asks again, and takes an offer', { timeout: patience }, async () => {
  const cwd = await place();
  const { line, end } = await opened(cwd);
  expect(line).toBe('12 vendors answer, until Ctrl-C; they are listed in market/vendors.csv\n');
  expect((await readdir(join(cwd, 'market'))).toSorted()).toEqual(['vendors', 'vendors.csv']);

  const done = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { code, stdout, stderr } = await meville(cwd, ...args, '--json');
    expect(code, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  await done('init');
  const { added } = await done('vendors', 'import', 'market/vendors.csv', '--loopback');
  expect(added).toHaveLength(market.length);
  const wishes = ['model=Yaris', 'features=aircon', 'total=at most 6500 GBP'].flatMap((wish) => ['--set', wish]);
  await done('compose', '--category', 'car', ...wishes);
  const judged = ['--preferences', 'preferences.yaml'];
  expect(await done('send', 'request.yaml', ...judged)).toMatchObject({ pending: [{ vendor: 'tomorrow-motors' }], failed: [] });
  const { request, ranking } = await done('collect', ...judged);
  const [best] = ranking as { readonly offer: string; readonly vendor: string }[];
  expect((ranking as { readonly vendor: string }[]).map(({ vendor }) => vendor)).toEqual(
    expect.arrayContaining(['gone-fishing', 'tomorrow-motors']),
  );
  const awarded = await done('award', String(request), String(best?.offer), '--yes');
  expect(awarded).toMatchObject({ vendor: best?.vendor });

  const { code, stderr } = await end('SIGINT');
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'Next: meville vendors import market/vendors.csv --loopback\n' });
  expect(await done('verify', String(awarded['receiptFile']))).toMatchObject({ documents: [{ holds: true }] });
  // Nobody is at the ports any more.
  expect((await meville(cwd, 'send', 'request.yaml', '--json')).code).toBe(5);
});

test('a market made earlier is opened again, where it was, with what it has sold', { timeout: patience }, async () => {
  const cwd = await place();
  const first = await opened(cwd, '--json');
  const document: unknown = JSON.parse(first.line);
  expect(cliDemo(document), JSON.stringify(cliDemo.errors)).toBe(true);
  expect(document).toEqual({ steps: [], kept: join(cwd, 'market'), vendors: join(cwd, 'market/vendors.csv') });
  await meville(cwd, 'init');
  expect((await meville(cwd, 'vendors', 'import', 'market/vendors.csv', '--loopback')).code).toBe(0);
  expect(await first.end('SIGTERM')).toEqual({ code: 0, stdout: first.line, stderr: '' });
  const list = await readFile(join(cwd, 'market/vendors.csv'), 'utf8');

  const second = await opened(cwd);
  expect(await readFile(join(cwd, 'market/vendors.csv'), 'utf8')).toBe(list);
  await meville(cwd, 'compose', '--category', 'car', '--set', 'model=Yaris', '--set', 'total=at most 6500 GBP');
  // The keys that were remembered are still theirs.
  const { stdout, code } = await meville(cwd, 'send', 'request.yaml', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ failed: [], pending: [{ vendor: 'tomorrow-motors' }] });
  expect((await second.end('SIGHUP')).code).toBe(0);
});

test.each([
  ['something else', ['note.txt']],
  ['half of a market', ['vendors']],
  ['a list alone', ['vendors.csv']],
])('a folder with %s in it is left as it is', async (_what, names) => {
  const cwd = await place();
  await mkdir(join(cwd, 'market'));
  for (const name of names)
    await (name === 'vendors' ? mkdir(join(cwd, 'market', name)) : writeFile(join(cwd, 'market', name), 'name,url\n'));
  const { code, stdout } = await meville(cwd, 'demo', '--serve', '--keep', 'market', '--json');
  expect(code).toBe(6);
  expect(cliError(JSON.parse(stdout))).toBe(true);
  expect(stdout).toContain('"file-exists"');
  expect(await readdir(join(cwd, 'market'), { recursive: true })).toEqual(names);
});

test('without a folder it is a mistake of usage', async () => {
  const { code, stdout } = await meville(await place(), 'demo', '--serve', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'usage-invalid' } });
});
