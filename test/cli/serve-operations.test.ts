import { once } from 'node:events';
import { chmod, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { request } from 'undici';
import { expired, good, other } from '../transport/certificates.js';
import { finished, run, start, type Ran, type Serving } from '../support/cli-run.js';

/** `meville-vendor serve`, as whoever runs it sees it. */

const patience = 60_000;
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-operations-'));
});
afterAll(async () => rm(root, { recursive: true, force: true }));

async function shop(origin = ''): Promise<string> {
  const cwd = await mkdtemp(join(root, 'shop-'));
  const { code, stderr } = await run({ program: 'meville-vendor', args: ['init', '--name', 'Own', '--origin', origin], cwd });
  expect(code, stderr).toBe(0);
  return cwd;
}

/** A responder that is stopped when the test ends, if the test has not done it. */
async function open(cwd: string, ...args: string[]): Promise<Serving & { readonly metrics: string | null }> {
  const child = start({ program: 'meville-vendor', args: ['serve', '--json', '--port', '0', ...args], cwd });
  const ended = finished(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const [line] = (await Promise.race([
    once(child.stdout!, 'data'),
    ended.then(({ stderr, stdout }) => Promise.reject(new Error(stdout + stderr))),
  ])) as [string];
  const { listening: url, metrics } = JSON.parse(line) as { listening: string; metrics: string | null };
  return {
    url,
    metrics,
    child,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const get = async (url: string, headers: Record<string, string> = {}): Promise<readonly [number, string]> => {
  const { statusCode, body } = await request(url, { headers });
  return [statusCode, await body.text()];
};

const misused = async (...args: string[]): Promise<readonly [number | null, string]> => {
  const { code, stderr } = await run({ program: 'meville-vendor', args: ['serve', ...args], cwd: await shop() });
  return [code, stderr];
};

describe('the log of a responder', () => {
  test('has the members it may have and no others, and nothing a caller has sent', { timeout: patience }, async () => {
    const { url, stop } = await open(await shop(), '--log-level', 'debug');
    const port = Number(new URL(url).port);
    const canary = 'canary';
    for (const bytes of [
      `GET /${canary}%0a{"level":"info"} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
      `GET /healthz HTTP/1.1\r\nhost: ${canary}\r\nuser-agent: ${canary}\r\nx-forwarded-for: 93.184.215.14\r\nconnection: close\r\n\r\n`,
      `GET /\u001b[31m HTTP/1.1\r\nhost: ${canary}\r\n\r\n`,
      `POST /vrm/requests HTTP/1.1\r\nhost: a\r\ncontent-type: application/vrm+jwt\r\ncontent-length: 6\r\nconnection: close\r\n\r\n${canary}`,
      `POST /vrm/awards HTTP/1.1\r\nhost: a\r\ncontent-type: ${canary}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
    ]) {
      const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.resume();
      await once(socket, 'close');
    }
    const { stderr, code } = await stop();
    expect(code).toBe(0);
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ n, level, endpoint, status, code: problem }) => [n, level, endpoint, status, problem])).toEqual([
      [1, 'info', 'none', 404, 'not-found'],
      [2, 'debug', 'health', 200, undefined],
      [3, 'info', 'none', 400, 'http-invalid'],
      [4, 'info', 'requests', 400, 'token-malformed'],
      [5, 'info', 'awards', 415, 'media-type-refused'],
    ]);
    for (const line of lines) {
      const members = ['level', 'time', 'n', 'endpoint', 'status', ...('code' in line ? ['code'] : []), 'ms'];
      expect(Object.keys(line)).toEqual(members);
      expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    for (const word of [canary, '93.184', '127.0.0.1', '\u001b']) expect(stderr).not.toContain(word);
  });

  test('can be left out', { timeout: patience }, async () => {
    const { url, stop } = await open(await shop(), '--log-level', 'silent');
    await get(`${url}/nowhere`);
    expect((await stop()).stderr).toBe('');
  });
});

describe('the metrics of a responder', () => {
  test('are for programs of this machine alone, and count what was answered', { timeout: patience }, async () => {
    const { url, metrics } = await open(await shop());
    expect(metrics).toBe(`${url}/metrics`);
    await get(`${url}/nowhere`);
    const [status, text] = await get(`${url}/metrics`);
    expect(status).toBe(200);
    expect(text).toContain('meville_exchanges_total{endpoint="none",status="404",code="not-found"} 1\n');
    expect((await get(`${url}/metrics`, { 'x-forwarded-for': '127.0.0.1' }))[0]).toBe(404);
  });

  test(
    'are nowhere where a proxy might pass them on unsaid, and here again when it says for whom it asks',
    { timeout: patience },
    async () => {
      const cwd = await shop('https://garage.example');
      const unknown = await open(cwd);
      expect([unknown.metrics, (await get(`${unknown.url}/metrics`))[0]]).toEqual([null, 404]);
      await unknown.stop();
      const known = await open(cwd, '--behind-proxy');
      expect([known.metrics, (await get(`${known.url}/metrics`))[0]]).toEqual([`${known.url}/metrics`, 200]);
      expect((await get(`${known.url}/metrics`, { 'x-forwarded-for': '93.184.215.14' }))[0]).toBe(404);
      expect((await known.stop()).stderr).not.toContain('note:');
    },
  );

  test('can be at another place, and are there alone', { timeout: patience }, async () => {
    const { url, metrics, stop } = await open(await shop(), '--metrics', '127.0.0.1:0');
    expect(new URL(metrics ?? '').port).not.toBe(new URL(url).port);
    expect((await get(`${url}/metrics`))[0]).toBe(404);
    const [status, text] = await get(metrics ?? '');
    expect([status, /^meville_connections \d+$/m.test(text)]).toEqual([200, true]);
    for (const path of ['/', '/healthz', '/vrm/requests', '/metrics?x=1'])
      expect((await get(new URL(path, metrics ?? '').href))[0]).toBe(404);
    expect((await stop()).code).toBe(0);
  });

  test('can be off', { timeout: patience }, async () => {
    const { url, metrics } = await open(await shop(), '--metrics', 'off');
    expect([metrics, (await get(`${url}/metrics`))[0]]).toEqual([null, 404]);
  });
});

describe('the keys of a responder', () => {
  test('can be those of another home, so that both are one vendor', { timeout: patience }, async () => {
    const [one, two] = [await shop(), await shop()];
    const shared = join(one, 'shared.json');
    await cp(join(one, 'home/keys.json'), shared);
    const kidOf = async ({ url }: Serving): Promise<unknown> => {
      const [, token] = await get(`${url}/.well-known/vrm-vendor`);
      return (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: unknown }).kid;
    };
    const kids = [await kidOf(await open(one)), await kidOf(await open(two)), await kidOf(await open(two, '--key', shared))];
    expect([kids[0], typeof kids[0]]).toEqual([kids[2], 'string']);
    expect(kids[1]).not.toBe(kids[0]);
  });

  test('are refused when others may read them, when they are not there, and when they are no keys', { timeout: patience }, async () => {
    const cwd = await shop();
    const refused = async (file: string): Promise<string> => {
      const { code, stderr } = await run({ program: 'meville-vendor', args: ['serve', '--key', file], cwd });
      return `${String(code)} ${/\(([a-z-]+)\)\n/.exec(stderr)?.[1] ?? stderr}`;
    };
    await cp(join(cwd, 'home/keys.json'), join(cwd, 'open.json'));
    await chmod(join(cwd, 'open.json'), 0o644);
    await writeFile(join(cwd, 'half.json'), (await readFile(join(cwd, 'home/keys.json'))).subarray(0, 20), { mode: 0o600 });
    expect([await refused('open.json'), await refused('none.json'), await refused('half.json'), await refused('home')]).toEqual([
      '4 file-exposed',
      '2 file-missing',
      '1 storage-failed',
      '1 storage-failed',
    ]);
  });
});

describe('the certificate of a responder', () => {
  const nameAt = async (url: string): Promise<unknown> => {
    const socket = tls.connect({ port: Number(new URL(url).port), host: '127.0.0.1', rejectUnauthorized: false });
    await once(socket, 'secureConnect');
    const { subject } = socket.getPeerCertificate();
    socket.destroy();
    return subject.CN;
  };

  test('is renewed without a stop when its files change, and a pair that does not fit changes nothing', { timeout: patience }, async () => {
    const cwd = await shop();
    const put = async (cert: string, key: string): Promise<void> => {
      await writeFile(join(cwd, 'cert.new'), cert);
      await writeFile(join(cwd, 'key.new'), key);
      await rename(join(cwd, 'cert.new'), join(cwd, 'cert.pem'));
      await rename(join(cwd, 'key.new'), join(cwd, 'key.pem'));
    };
    await put(other.cert, other.key);
    const { url, child, stop } = await open(cwd, '--tls-cert', 'cert.pem', '--tls-key', 'key.pem');
    let said = '';
    child.stderr?.on('data', (text: string) => (said += text));
    expect(await nameAt(url)).toBe('other');
    await put(expired.cert, good.key);
    await expect.poll(() => said, { timeout: patience }).toContain('cannot be used; the ones before go on');
    expect(await nameAt(url)).toBe('other');
    await put(good.cert, good.key);
    await expect.poll(async () => nameAt(url), { timeout: patience }).toBe('good');
    const { code, stderr } = await stop();
    expect(code).toBe(0);
    expect(stderr).not.toContain(cwd);
  });

  test('that does not fit its key, or comes with a proxy, is refused at the start', { timeout: patience }, async () => {
    const cwd = await shop();
    await writeFile(join(cwd, 'cert.pem'), good.cert);
    await writeFile(join(cwd, 'key.pem'), other.key);
    const pair = ['--tls-cert', 'cert.pem', '--tls-key', 'key.pem'];
    const wrong = await run({ program: 'meville-vendor', args: ['serve', ...pair], cwd });
    expect([wrong.code, wrong.stderr.includes('(file-invalid)')]).toEqual([3, true]);
    const both = await run({ program: 'meville-vendor', args: ['serve', '--behind-proxy', ...pair], cwd });
    expect([both.code, both.stderr.includes('(usage-invalid)')]).toEqual([2, true]);
  });
});

describe('the end of a responder', () => {
  test('is said at /healthz first, and what comes meanwhile is answered', { timeout: patience }, async () => {
    const { url, child, stop } = await open(await shop(), '--drain', '3s');
    expect((await get(`${url}/healthz`))[0]).toBe(200);
    const ended = stop();
    await expect.poll(async () => (await get(`${url}/healthz`))[0], { timeout: patience }).toBe(503);
    expect(child.exitCode).toBeNull();
    expect((await get(`${url}/.well-known/vrm-vendor`))[0]).toBe(200);
    expect((await ended).code).toBe(0);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('comes at once with a second %s', { timeout: patience }, async (signal) => {
    const { url, child } = await open(await shop(), '--drain', '10m');
    const ended: Promise<Ran> = finished(child);
    child.kill(signal);
    await expect.poll(async () => (await get(`${url}/healthz`))[0], { timeout: patience }).toBe(503);
    child.kill(signal);
    expect((await ended).code).toBeNull();
    expect(child.signalCode).toBe(signal);
  });
});

test('requests beyond the rate are refused, and said so in the log', { timeout: patience }, async () => {
  const { url, stop } = await open(await shop(), '--rate-all', '3/h');
  const got: number[] = [];
  for (let time = 0; time < 5; time += 1) got.push((await get(`${url}/.well-known/vrm-vendor`))[0]);
  expect(got).toEqual([200, 200, 200, 429, 429]);
  expect((await stop()).stderr).toContain('"status":429,"code":"rate-limited"');
});

test.each([
  ['--rate', '10'],
  ['--rate-all', 'none'],
  ['--metrics', 'here'],
  ['--drain', 'soon'],
  ['--log-level', 'loud'],
  ['--port', '70000'],
  ['--tls-cert', 'cert.pem'],
])('%s %s is refused before anything is opened', { timeout: patience }, async (option, value) => {
  const [code, stderr] = await misused(option, value);
  expect([code, stderr.includes(option)]).toEqual([2, true]);
});
