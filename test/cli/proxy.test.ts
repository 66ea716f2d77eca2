import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '../../src/base/clock.js';
import { systemRandom } from '../../src/crypto/random.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import type { Responder } from '../../src/transport/port.js';
import { createResponder, vendorKeysFrom } from '../../src/vendor.js';
import { MemoryBooks } from '../support/books-memory.js';
import { finished, run, type Ran } from '../support/cli-run.js';
import { freePort } from '../support/free-port.js';
import { programOfTests, startMicrosocks } from '../support/socks-programs.js';
import { startSocks, type SocksOptions, type SocksServer } from '../support/socks.js';
import { authority, other } from '../transport/certificates.js';
import { listening } from '../transport/support.js';
import { row } from '../vendor/shop.js';

/** The real program with a proxy that is up, down or unwilling: what it connects to, what it looks up, and what it says. */

/** Milliseconds; a hang guard for a good many processes. */
vi.setConfig({ testTimeout: 240_000 });
const preload = join(import.meta.dirname, '../../bench/anonymity/preload/trap.mjs');
const bin = join(import.meta.dirname, '../../bin/meville.js');
const request = 'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 48h\ncurrency: GBP\nmust: {model: {is: Yaris}}\n';

interface Shop {
  readonly port: number;
  /** The ports from which it was called. */
  readonly callers: (number | undefined)[];
}

/** A vendor that has no site of its own, so that it can be anywhere. Its first answer is "later" when it hesitates. */
async function shop(name: string, { secure = true, hesitates = false, stocked = true } = {}): Promise<Shop> {
  const books = new MemoryBooks();
  if (stocked) await books.importStock([row(`${name}1`, 520_000, { model: 'Yaris', mileage: '21500 mi' })], { today: 20_000 });
  const keys = await vendorKeysFrom(systemRandom(32), systemRandom(32));
  const vendorFile = { name, categories: ['car'], areas: ['GB'], currency: 'GBP', terms: ['PDC-INTENT'], validity: 259_200 };
  const honest = await createResponder({ books, keys, vendorFile, clock: systemClock, random: systemRandom });
  let asked = 0;
  const responder: Responder = {
    profile: async () => honest.profile(),
    request: async (token) => ((asked += 1) === 1 && hesitates ? { kind: 'later' } : honest.request(token)),
    award: async (sealed) => honest.award(sealed),
    contact: async (sealed) => honest.contact(sealed),
  };
  const http = await createHttpResponder(responder, secure ? { tls: other } : {});
  const behind = Number(new URL(await http.listen({ host: '127.0.0.1', port: 0 })).port);
  onTestFinished(async () => http.close());
  return noting(behind);
}

/** A port before that of a vendor, which notes who calls. */
async function noting(behind: number): Promise<Shop> {
  const { connect } = await import('node:net');
  const callers: (number | undefined)[] = [];
  const server = createServer((socket) => {
    callers.push(socket.remotePort);
    const onward = connect(behind, '127.0.0.1');
    for (const [one, another] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.on('error', () => {});
      one.once('close', () => another.destroy());
      one.pipe(another);
    }
  });
  const port = await listening(server);
  onTestFinished(() => void server.close());
  return { port, callers };
}

/** A place for one customer, whose every command is watched. */
class Customer {
  readonly cwd: string;
  readonly #env: Record<string, string>;

  private constructor(cwd: string, env: Record<string, string>) {
    this.cwd = cwd;
    this.#env = env;
  }

  static async at(env: Record<string, string> = {}): Promise<Customer> {
    const cwd = await mkdtemp(join(tmpdir(), 'meville-proxy-'));
    onTestFinished(async () => rm(cwd, { recursive: true, force: true }));
    await writeFile(join(cwd, 'authority.pem'), authority);
    await writeFile(join(cwd, 'request.yaml'), request);
    await writeFile(join(cwd, 'me.yaml'), 'name: Jo\nemail: jo@example.org\n');
    await writeFile(join(cwd, 'traps'), '');
    const customer = new Customer(cwd, {
      NODE_OPTIONS: `--import ${JSON.stringify(preload)}`,
      MEASURED_TRAP: join(cwd, 'traps'),
      NODE_EXTRA_CA_CERTS: join(cwd, 'authority.pem'),
      ...env,
    });
    expect((await customer.types('init')).code).toBe(0);
    return customer;
  }

  async types(...args: string[]): Promise<Ran> {
    return run({ program: 'meville', args, cwd: this.cwd, env: this.#env });
  }

  /** With an environment of its own. */
  async typesIn(env: Record<string, string>, ...args: string[]): Promise<Ran> {
    return run({ program: 'meville', args, cwd: this.cwd, env: { ...this.#env, ...env } });
  }

  /** What it must print. */
  async gets<T>(...args: string[]): Promise<T> {
    const { code, stdout, stderr } = await this.types(...args, '--json');
    expect(code, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
    return JSON.parse(stdout) as T;
  }

  /** The code of the error that it must print. */
  async fails(...args: string[]): Promise<string> {
    const { code, stdout } = await this.types(...args, '--json');
    return `${(JSON.parse(stdout) as { error: { code: string } }).error.code} ${String(code)}`;
  }

  /** What was looked up and connected to, each once. */
  async caught(): Promise<string[]> {
    return [...new Set((await readFile(join(this.cwd, 'traps'), 'utf8')).split('\n').filter((line) => line !== ''))];
  }
}

async function proxyWith(options: SocksOptions = {}): Promise<SocksServer> {
  const proxy = await startSocks(options);
  onTestFinished(proxy.close);
  return proxy;
}

const downAt = async (): Promise<string> => `socks5://127.0.0.1:${String(await freePort())}`;

interface Sent {
  readonly request: string;
}
interface Ranked {
  readonly ranking: readonly { readonly offer: string }[];
}

describe('a customer with a proxy', () => {
  test('asks, collects, awards and says who it is through it alone: no other connection, no lookup, nothing twice', async () => {
    const trap = await noting(await freePort());
    const url = `http://127.0.0.1:${String(trap.port)}`;
    const shops = await Promise.all([0, 1, 2, 3, 4].map(async (i) => shop(`shop ${String(i)}`, { hesitates: i === 0 })));
    const origins = shops.map((_, i) => `https://vendor.example:${String(8441 + i)}`);
    const names = Object.fromEntries(shops.map(({ port }, i) => [`vendor.example:${String(8441 + i)}`, port]));
    const proxy = await proxyWith({ names });
    const customer = await Customer.at({
      ...Object.fromEntries(
        ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'].map((name) => [name, url]),
      ),
      NO_PROXY: '*',
      NODE_USE_ENV_PROXY: '1',
      MEVILLE_PROXY: proxy.url,
    });
    await customer.gets('vendors', 'add', ...origins.slice(0, 4));
    await writeFile(join(customer.cwd, 'vendors.csv'), `url\n${origins[4] ?? ''}\n`);
    await customer.gets('vendors', 'import', 'vendors.csv');
    await customer.gets('vendors', 'trust', 'shop-1', '--yes');
    const { request: id } = await customer.gets<Sent>('send', 'request.yaml');
    await customer.gets('collect');
    await writeFile(
      join(customer.cwd, 'preferences.yaml'),
      'vrm: preferences/1\ncategory: car\ncurrency: GBP\nprefer: {total: {lower: {best: 4000 GBP, worst: 12000 GBP}, weight: 1}}\n',
    );
    const { ranking } = await customer.gets<Ranked>('rank', '--preferences', 'preferences.yaml');
    expect(ranking).toHaveLength(5);
    const { code, stderr } = await customer.types('award', id, ranking[0]?.offer ?? '', '--yes', '--contact', 'me.yaml');
    expect([code, stderr]).toEqual([0, expect.stringContaining(`note: vendors are reached through ${proxy.url} (MEVILLE_PROXY)`)]);
    // Node 22 itself calls its NODE_USE_ENV_PROXY experimental, before a line of ours has run.
    expect(stderr.replace(/^\(node:\d+\) \[UNDICI-EHPA\] Warning: .*\n/, '')).not.toContain('Warning');

    // Five profiles and one again, five copies and one again, an award and what it tells.
    expect(proxy.tunnels).toHaveLength(6 + 6 + 2);
    expect(await customer.caught()).toEqual([`connect 127.0.0.1:${String(proxy.port)}`]);
    expect(new Set(shops.flatMap(({ callers }) => callers))).toEqual(new Set(proxy.tunnels.map(({ from }) => from)));
    expect(trap.callers).toEqual([]);
    const drawn = proxy.tunnels.flatMap(({ user = '', password = '' }) => [user, password]);
    expect(new Set(drawn).size).toBe(28);
    for (const text of drawn) expect(text).toMatch(/^[\w-]{22}$/);
    expect(new Set(proxy.tunnels.map(({ kind, host }) => `${kind} ${host}`))).toEqual(new Set(['name vendor.example']));
  });

  test('that is down or unwilling sends nothing, writes nothing down, and says so', async () => {
    const { port, callers } = await shop('shop', { secure: false, hesitates: true });
    const origin = `http://127.0.0.1:${String(port)}`;
    const customer = await Customer.at();
    await customer.gets('vendors', 'add', origin, '--loopback');
    const { request: id } = await customer.gets<Sent>('send', 'request.yaml');
    const before = [callers.length, await customer.gets('requests')];
    const connections = await customer.caught();
    const down = await downAt();
    const speaksHttp = createServer((socket) => void socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    const unwilling = [down, `socks5://127.0.0.1:${String(await listening(speaksHttp))}`];
    onTestFinished(() => void speaksHttp.close());
    for (const url of unwilling) {
      for (const args of [
        ['send', 'request.yaml'],
        ['collect'],
        ['vendors', 'add', origin, '--loopback'],
        ['vendors', 'trust', 'shop', '--yes'],
      ])
        expect(await customer.fails(...args, '--proxy', url, '--wait', '2s'), `${args.join(' ')} ${url}`).toBe('proxy-failed 5');
    }
    const { stderr, code } = await customer.types('send', 'request.yaml', '--proxy', down);
    expect([stderr, code]).toEqual([
      expect.stringMatching(/^error: The proxy at 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)\. \(proxy-failed\)\n/),
      5,
    ]);
    expect([callers.length, await customer.gets('requests')]).toEqual(before);
    const reached = (await customer.caught()).filter((line) => !connections.includes(line));
    expect(reached.toSorted()).toEqual(unwilling.map((url) => `connect ${url.slice('socks5://'.length)}`).toSorted());
    // What went out without a proxy may go on through one.
    const proxy = await proxyWith();
    await customer.gets('collect', id, '--proxy', proxy.url);
    expect(proxy.tunnels).toHaveLength(1);
  });

  test.each<[string, SocksOptions, number]>([
    ['a user name and a password', { verdicts: { password: 1 } }, 0],
    ['to connect', { verdicts: { connect: 2 } }, 3],
  ])('that refuses %s reaches nobody; what was begun can be collected', async (_what, options, tunnels) => {
    const { port, callers } = await shop('shop', { secure: false });
    const customer = await Customer.at();
    await customer.gets('vendors', 'add', `http://127.0.0.1:${String(port)}`, '--loopback');
    const before = callers.length;
    const proxy = await proxyWith(options);
    const sent = await customer.types('send', 'request.yaml', '--json', '--proxy', proxy.url);
    expect(sent.code).toBe(5);
    expect(JSON.parse(sent.stdout)).toMatchObject({ failed: [{ vendor: 'shop', code: 'proxy-failed' }] });
    for (let i = 0; i < 2; i += 1) expect((await customer.types('collect', '--proxy', proxy.url)).code).toBe(5);
    expect(callers).toHaveLength(before);
    expect(proxy.tunnels).toHaveLength(tunnels);
    const willing = await proxyWith();
    await customer.gets('collect', '--proxy', willing.url);
    expect(callers.slice(before)).toEqual(willing.tunnels.map(({ from }) => from));
  });

  test('goes on without it only when that is said aloud', async () => {
    const { port, callers } = await shop('shop', { secure: false, hesitates: true });
    const customer = await Customer.at();
    await customer.gets('vendors', 'add', `http://127.0.0.1:${String(port)}`, '--loopback');
    const proxy = await proxyWith();
    await customer.gets('config', 'set', 'proxy', proxy.url);
    const { stderr } = await customer.types('send', 'request.yaml');
    expect(stderr).toContain(`note: vendors are reached through ${proxy.url} (the setting proxy)`);
    const before = callers.length;
    for (const setting of ['none', undefined]) {
      await (setting === undefined ? customer.gets('config', 'unset', 'proxy') : customer.gets('config', 'set', 'proxy', setting));
      expect(await customer.fails('collect')).toBe('proxy-needed 2');
      expect(
        await customer.fails(
          'award',
          (await customer.gets<{ requests: [{ request: string }] }>('requests')).requests[0].request,
          'AAAAAAAA',
          '--yes',
        ),
      ).toBe('proxy-needed 2');
    }
    expect((await customer.typesIn({ MEVILLE_PROXY: 'none' }, 'collect')).code).toBe(2);
    expect(callers).toHaveLength(before);
    await customer.gets('collect', '--proxy', 'none');
    expect(callers.length).toBe(before + 1);
    expect(proxy.tunnels.map(({ from }) => from)).not.toContain(callers.at(-1));
  });

  test('has the one of the option before that of the environment, and that before the one of the settings', async () => {
    const { port } = await shop('shop', { secure: false });
    const customer = await Customer.at();
    await customer.gets('vendors', 'add', `http://127.0.0.1:${String(port)}`, '--loopback');
    const [option, variable, setting] = [await proxyWith(), await proxyWith(), await proxyWith()];
    const used = (): number[] => [option, variable, setting].map(({ tunnels }) => tunnels.length);
    const trust = ['vendors', 'trust', 'shop', '--yes'];
    await customer.gets('config', 'set', 'proxy', setting.url);
    await customer.typesIn({ MEVILLE_PROXY: variable.url }, ...trust, '--proxy', option.url);
    expect(used()).toEqual([1, 0, 0]);
    await customer.typesIn({ MEVILLE_PROXY: variable.url }, ...trust);
    expect(used()).toEqual([1, 1, 0]);
    await customer.typesIn({ MEVILLE_PROXY: '' }, ...trust);
    expect(used()).toEqual([1, 1, 1]);
    await customer.typesIn({ MEVILLE_PROXY: 'none' }, ...trust);
    await customer.typesIn({ MEVILLE_PROXY: variable.url }, ...trust, '--proxy', 'none');
    expect(used()).toEqual([1, 1, 1]);
  });

  test.each(['http://127.0.0.1:1', 'socks5://me:canary@127.0.0.1', 'socks5://me@127.0.0.1', '', 'NONE', '127.0.0.1:9050'])(
    'that is written wrongly is refused wherever it is said, and a password is not repeated: %j',
    async (text) => {
      const customer = await Customer.at();
      const option = customer.types('send', 'request.yaml', '--proxy', text);
      // A variable that is empty is not set.
      const variable = customer.typesIn({ MEVILLE_PROXY: text }, 'collect', ...(text === '' ? ['--proxy', text] : []));
      for (const { code, stderr } of await Promise.all([option, variable])) {
        expect([code, stderr]).toEqual([2, expect.stringContaining('usage-invalid')]);
        expect(stderr).not.toContain('canary');
      }
      expect(await customer.caught()).toEqual([]);
    },
  );
});

const microsocks = programOfTests('microsocks');

test.skipIf(microsocks.path === undefined)(`256 vendors are asked through microsocks${microsocks.title}`, async () => {
  const shops = await Promise.all(Array.from({ length: 256 }, async (_, i) => shop(`s${String(i)}`, { secure: false, stocked: i === 0 })));
  const proxy = await startMicrosocks(microsocks.path!);
  onTestFinished(proxy.stop);
  const customer = await Customer.at({ MEVILLE_PROXY: proxy.url });
  await writeFile(
    join(customer.cwd, 'vendors.csv'),
    ['url', ...shops.map(({ port }) => `http://127.0.0.1:${String(port)}`), ''].join('\n'),
  );
  await customer.gets('vendors', 'import', 'vendors.csv', '--loopback', '--wait', '2m');
  const sent = await customer.gets<{ sent: unknown[]; failed: unknown[] }>('send', 'request.yaml', '--wait', '2m');
  expect([sent.sent.length, sent.failed]).toEqual([256, []]);
  expect(await customer.caught()).toEqual([`connect 127.0.0.1:${String(proxy.port)}`]);
});

/** Whether this machine lets one process watch the system calls of another. */
const canWatch = ((): boolean => {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!canWatch)('to the system, too, it connects to the proxy and to nothing else', async () => {
  const { port } = await shop('shop');
  for (const proxy of [await proxyWith({ names: { 'vendor.example:443': port } }), undefined]) {
    const url = proxy?.url ?? (await downAt());
    const customer = await Customer.at();
    const watched = join(customer.cwd, 'calls');
    const args = [
      '-f',
      '-e',
      'trace=network',
      '-o',
      watched,
      process.execPath,
      bin,
      'vendors',
      'add',
      'https://vendor.example',
      '--proxy',
      url,
    ];
    const env = {
      PATH: process.env['PATH'] ?? '',
      MEVILLE_HOME: join(customer.cwd, 'home'),
      NODE_EXTRA_CA_CERTS: join(customer.cwd, 'authority.pem'),
    };
    const { code, stderr } = await finished(spawn('strace', args, { cwd: customer.cwd, env }));
    expect(code, stderr).toBe(proxy === undefined ? 5 : 0);
    const calls = (await readFile(watched, 'utf8')).split('\n').filter((line) => /\b(?:connect|sendto|sendmsg)\(.*sa_family/.test(line));
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls)
      expect(call).toContain(
        `connect(${/connect\((\d+)/.exec(call)?.[1] ?? ''}, {sa_family=AF_INET, sin_port=htons(${url.split(':').at(-1) ?? ''}), sin_addr=inet_addr("127.0.0.1")}`,
      );
  }
});
