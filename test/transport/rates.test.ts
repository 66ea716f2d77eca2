import { Agent, request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { problem } from '../../src/schema/generated/validators.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import type { HttpResponderOptions } from '../../src/transport/http/server.js';
import { ample, serve, stubResponder, talk, type Served } from './support.js';

/** Long enough that no test sees a limit end. */
const hour = 3600;

interface Asked {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/** Asks for the profile as a proxy on this machine does for somebody. */
async function ask({ to }: Served, forwardedFor?: string, path = '/.well-known/vrm-vendor'): Promise<Asked> {
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
  const { statusCode, headers: given, body } = await request(`${to.origin}${path}`, { headers, dispatcher: agent() });
  return { status: statusCode, retryAfter: given['retry-after'] as string | undefined, text: await body.text() };
}

let shared: Agent | undefined;
function agent(): Agent {
  if (shared === undefined) {
    shared = new Agent({ connections: 16 });
    onTestFinished(async () => {
      await shared?.close();
      shared = undefined;
    });
  }
  return shared;
}

const statuses = async (asked: readonly Promise<Asked>[]): Promise<number[]> => (await Promise.all(asked)).map(({ status }) => status);
const limited = async (options: HttpResponderOptions): Promise<Served> => serve(stubResponder(), { behindProxy: true, ...options });
const onlyOne = { rates: { caller: { most: 1, seconds: hour } } } as const;

test('what is too much is a problem document that says when to come again', async () => {
  const served = await limited(onlyOne);
  expect((await ask(served, '93.184.215.14')).status).toBe(200);
  const refused = await ask(served, '93.184.215.14');
  expect(refused.status).toBe(429);
  expect(refused.text).not.toContain('93.');
  const value: unknown = JSON.parse(refused.text);
  if (!problem(value)) throw new Error(refused.text);
  expect(value).toMatchObject({ status: 429, code: 'rate-limited' });
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
  expect(Number(refused.retryAfter)).toBeLessThanOrEqual(hour);
});

test('the customer is told that the vendor takes no more for now', async () => {
  const { to } = await serve(stubResponder(), { rates: { all: { most: 1, seconds: hour } } });
  const sender = createHttpSender();
  await sender.profile(to, ample);
  await expect(sender.post(to, 'requests', 'a.b.c', ample)).rejects.toMatchObject({
    code: 'problem-reported',
    message: 'The vendor reported rate-limited',
  });
});

describe('the limit of one address', () => {
  test('counts addresses apart, and those of one IPv6 network together', async () => {
    const served = await limited(onlyOne);
    for (const [address, status] of [
      ['93.184.215.14', 200],
      ['93.184.215.15', 200],
      ['93.184.215.14', 429],
      ['::ffff:93.184.215.15', 429],
      ['2a00:1:2:3::1', 200],
      ['2a00:1:2:3:ffff::2', 429],
      ['2a00:1:2:4::1', 200],
      ['2A00:0001:2:4:9::1', 429],
    ] as const) {
      expect([address, (await ask(served, address)).status]).toEqual([address, status]);
    }
  });

  test('is not evaded by an entry that the caller writes before that of the proxy', async () => {
    const served = await limited(onlyOne);
    const asked = Array.from({ length: 10 }, async (_, i) => ask(served, `1.1.1.${String(i)}, 93.184.215.14`));
    expect((await statuses(asked)).toSorted((a, b) => a - b)).toEqual([200, ...Array.from({ length: 9 }, () => 429)]);
  });

  test('is not for this machine, nor for what a caller says without a proxy', async () => {
    const served = await limited(onlyOne);
    expect(new Set(await statuses(Array.from({ length: 20 }, async () => ask(served))))).toEqual(new Set([200]));
    const plain = await serve(stubResponder(), onlyOne);
    expect(new Set(await statuses(Array.from({ length: 20 }, async () => ask(plain, '93.184.215.14'))))).toEqual(new Set([200]));
  });

  test('uses up nothing of the limit of all', async () => {
    const served = await limited({ rates: { ...onlyOne.rates, all: { most: 3, seconds: hour } } });
    for (let time = 0; time < 10; time += 1) await ask(served, '93.184.215.14');
    expect(await statuses([ask(served, '93.184.215.15'), ask(served, '93.184.215.16')])).toEqual([200, 200]);
    expect((await ask(served, '93.184.215.17')).status).toBe(429);
  });

  test('is remembered for five thousand addresses and no more', { timeout: 60_000 }, async () => {
    const served = await limited({ rates: { ...onlyOne.rates, all: { most: 1_000_000, seconds: hour } } });
    const address = (i: number): string => `93.${String(i >> 16)}.${String((i >> 8) & 255)}.${String(i & 255)}`;
    const each = async (from: number, to: number): Promise<void> => {
      for (let i = from; i < to; i += 100)
        await Promise.all(Array.from({ length: Math.min(100, to - i) }, async (_, k) => ask(served, address(i + k))));
    };
    expect((await ask(served, '93.200.0.0')).status).toBe(200);
    await each(0, 4999);
    expect((await ask(served, '93.200.0.0')).status).toBe(429);
    await each(10_000, 15_000);
    expect((await ask(served, '93.200.0.0')).status).toBe(200);
  });

  test('can be left out', async () => {
    const served = await limited({ rates: { caller: 'any' } });
    const asked = Array.from({ length: 700 }, async () => ask(served, '93.184.215.14'));
    expect(new Set(await statuses(asked))).toEqual(new Set([200]));
  });
});

describe('the limit of all', () => {
  test('is there for this machine too, and lets through exactly what it says of a flood', async () => {
    let handled = 0;
    const responder = stubResponder({ profile: async () => ((handled += 1), 'a.b.c') });
    const served = await serve(responder, { rates: { all: { most: 100, seconds: hour } } });
    const got = await statuses(Array.from({ length: 1000 }, async () => ask(served)));
    expect([got.filter((status) => status === 200).length, got.filter((status) => status === 429).length, handled]).toEqual([
      100, 900, 100,
    ]);
  });

  test('refuses before a byte of the body is there, and does not hold paths that are nothing', async () => {
    const { port, to } = await serve(stubResponder(), { rates: { all: { most: 1, seconds: hour } } });
    await createHttpSender().profile(to, ample);
    for (const path of ['/vrm/requests', '/nowhere', '/vrm/requests?x=1']) {
      const text = await talk(
        port,
        `POST ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/vrm+jwt\r\ncontent-length: 60000\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 429 /);
      expect(text).toMatch(/^retry-after: \d+$/im);
    }
  });

  test('is never there for whoever watches the responder', async () => {
    const served = await serve(stubResponder(), { rates: { all: { most: 1, seconds: hour } }, metrics: async () => 'up 1\n' });
    await ask(served);
    expect((await ask(served)).status).toBe(429);
    expect(new Set(await statuses(Array.from({ length: 20 }, async () => ask(served, undefined, '/healthz'))))).toEqual(new Set([200]));
    expect((await ask(served, undefined, '/metrics')).text).toBe('up 1\n');
  });

  test('ends by itself', async () => {
    const served = await serve(stubResponder(), { rates: { all: { most: 1, seconds: 1 } } });
    const got = await statuses(Array.from({ length: 50 }, async () => ask(served)));
    expect(got).toContain(429);
    await expect.poll(async () => (await ask(served)).status, { timeout: ample }).toBe(200);
  });
});
