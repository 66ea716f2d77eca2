import net from 'node:net';
import { Agent, request } from 'undici';
import { describe, expect, test } from 'vitest';
import { problem } from '../../src/schema/generated/validators.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import type { ExchangeEvent } from '../../src/transport/http/server.js';
import { ample, latch, serve, stubResponder, talk } from './support.js';

const head = (line: string, ...headers: string[]): string =>
  `${line} HTTP/1.1\r\n${['host: vendor', 'connection: close', ...headers].map((header) => `${header}\r\n`).join('')}\r\n`;
const postHead = (...headers: string[]): string => head('POST /vrm/requests', 'content-type: application/vrm+jwt', ...headers);

/** Status and code of an answer that must be one problem document and nothing else. */
function refusal(text: string): string {
  const [top = '', body = ''] = text.split('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(top)?.[1]);
  expect(top).toMatch(/^content-type: application\/problem\+json$/im);
  const value: unknown = JSON.parse(body);
  if (!problem(value)) throw new Error(`no problem document: ${text}`);
  expect(value.status).toBe(status);
  return `${String(status)} ${value.code}`;
}

describe('bytes that are no request', () => {
  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n\r\n'],
    ['TLS to a plain port', Buffer.from('16030100050100000100', 'hex')],
    ['a method nobody knows', 'BREW /vrm/requests HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['a space in the path', 'GET /a b HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['HTTP/3', 'GET / HTTP/3.0\r\nhost: a\r\n\r\n'],
    ['two lengths', postHead('content-length: 5', 'content-length: 6') + 'a.b.c'],
    ['the same length twice', postHead('content-length: 5', 'content-length: 5') + 'a.b.c'],
    ['a length and chunks', postHead('content-length: 5', 'transfer-encoding: chunked') + '5\r\na.b.c\r\n0\r\n\r\n'],
    ['a negative length', postHead('content-length: -1')],
    ['a length that is no number', postHead('content-length: 0x5') + 'a.b.c'],
    ['a chunk size that is no number', postHead('transfer-encoding: chunked') + 'zz\r\na.b.c\r\n0\r\n\r\n'],
    ['chunks that are not last', postHead('transfer-encoding: chunked, gzip') + '5\r\na.b.c\r\n0\r\n\r\n'],
    ['NUL in a header', head('GET /healthz', 'x: a\0b')],
    ['lines that end in LF only', 'GET /healthz HTTP/1.1\nhost: a\n\n'],
  ])('are answered with a problem and cut: %s', async (_what, bytes) => {
    const { port } = await serve(stubResponder());
    expect(refusal(await talk(port, bytes))).toBe('400 http-invalid');
  });

  test('are told to the observer without a word of them', async () => {
    const events: ExchangeEvent[] = [];
    const { port } = await serve(stubResponder(), { onExchange: (event) => events.push(event) });
    await talk(port, 'canary\r\n\r\n');
    expect(events).toEqual([{ endpoint: 'none', status: 400, code: 'http-invalid', ms: 0 }]);
  });

  test('in place of a second request are never the answer to the first', async () => {
    const door = latch();
    const { port } = await serve(
      stubResponder({
        request: async () => {
          await door.opened;
          return { kind: 'later' };
        },
      }),
    );
    const text = await talk(
      port,
      'POST /vrm/requests HTTP/1.1\r\nhost: a\r\ncontent-type: application/vrm+jwt\r\ncontent-length: 5\r\n\r\na.b.cgarbage\r\n\r\n',
    );
    door.open();
    expect(text).toBe('');
  });

  test.each([
    ['a header of 20 kB', head('GET /healthz', `x: ${'a'.repeat(20_000)}`)],
    ['a thousand headers', head('GET /healthz', ...Array.from({ length: 1000 }, (_, i) => `x-${String(i)}: aaaaaaaaaaaaa`))],
    ['a path of 20 kB', head(`GET /${'a'.repeat(20_000)}`)],
  ])('are too many: %s', async (_what, bytes) => {
    const { port } = await serve(stubResponder());
    expect(refusal(await talk(port, bytes))).toBe('431 size-exceeded');
  });

  test('that expect what nobody does are refused', async () => {
    const { port } = await serve(stubResponder());
    expect(refusal(await talk(port, postHead('expect: 999-magic', 'content-length: 5')))).toBe('417 http-invalid');
  });
});

describe('paths that are not one of the fixed ones', () => {
  test.each([
    '/',
    '/vrm',
    '/vrm/',
    '/vrm/request',
    '/vrm/requests/',
    '/VRM/requests',
    '/vrm//requests',
    '//vrm/requests',
    '/vrm/requests?',
    '/vrm/requests?a=b',
    '/vrm/requests;a=b',
    '/vrm/%72equests',
    '/vrm%2frequests',
    '/./vrm/requests',
    '/vrm/x/../requests',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cwindows/win.ini',
    '/..\\..\\etc\\passwd',
    '/%252e%252e/etc/passwd',
    '/%00',
    '/vrm/requests%00',
    '/%c0%ae%c0%ae/etc/passwd',
    '/%',
    '/%zz',
    '/__proto__',
    '/constructor',
    'http://hostile.example/vrm/requests',
    '*',
  ])('lead nowhere: %s', async (path) => {
    let handled = 0;
    const count = async (): Promise<never> => {
      handled += 1;
      throw new Error('reached');
    };
    const { port } = await serve(stubResponder({ request: count, profile: count }));
    for (const text of [
      await talk(port, `${head(`POST ${path}`, 'content-type: application/vrm+jwt', 'content-length: 5')}a.b.c`),
      await talk(port, head(`GET ${path}`)),
    ]) {
      expect(['404 not-found', '400 http-invalid']).toContain(refusal(text));
      for (const word of ['passwd', 'hostile', '__proto', 'win.ini']) expect(text).not.toContain(word);
    }
    expect(handled).toBe(0);
  });
});

test('nothing of the host a caller names comes back', async () => {
  const { port } = await serve(stubResponder());
  for (const line of ['GET /healthz', 'GET /nowhere', 'GET /.well-known/vrm-vendor']) {
    const text = await talk(
      port,
      `${line} HTTP/1.1\r\nhost: hostile.example\r\nx-forwarded-host: hostile.example\r\nconnection: close\r\n\r\n`,
    );
    expect(text).not.toContain('hostile');
  }
  expect(refusal(await talk(port, 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n'))).toBe('400 http-invalid');
});

describe('a body that is announced too large', () => {
  test.each(['65537', '1073741824', '1099511627776'])('is refused before it is read: %s', async (length) => {
    const { port } = await serve(stubResponder());
    expect(refusal(await talk(port, postHead(`content-length: ${length}`)))).toBe('413 size-exceeded');
  });

  test('is refused when it only shows while it is read', async () => {
    const { port } = await serve(stubResponder());
    const chunk = `8000\r\n${'a'.repeat(0x8000)}\r\n`;
    expect(refusal(await talk(port, postHead('transfer-encoding: chunked') + chunk.repeat(3)))).toBe('413 size-exceeded');
  });
});

describe.concurrent('a caller that takes its time', () => {
  const guard = 25_000;

  test('with its header is cut after seconds', { timeout: guard }, async ({ onTestFinished }) => {
    const { port } = await serve(stubResponder(), {}, onTestFinished);
    expect(refusal(await talk(port, 'POST /vrm/requests HTTP/1.1\r\nhost:'))).toBe('408 deadline-exceeded');
  });

  test(
    'with its header, a byte at a time, is cut too, and honest callers are served meanwhile',
    { timeout: guard },
    async ({ onTestFinished }) => {
      // A fast machine asks more than two thousand times in a second.
      const { port, to } = await serve(stubResponder(), { rates: { all: { most: 1_000_000, seconds: 1 } } }, onTestFinished);
      const slow = Array.from({ length: 500 }, () => {
        let timer: NodeJS.Timeout | undefined;
        const socket = net.connect(port, '127.0.0.1', () => {
          socket.write('POST /vrm/requests HTTP/1.1\r\n');
          timer = setInterval(() => socket.write('x: y\r\n'), 300);
        });
        socket.on('error', () => {});
        return new Promise((resolve) => socket.resume().once('close', () => resolve(clearInterval(timer))));
      });
      const cut = new AbortController();
      const over = Promise.all(slow).then(() => cut.abort());
      let answered = 0;
      while (!cut.signal.aborted) {
        expect(await createHttpSender().post(to, 'requests', 'a.b.c', ample)).toEqual({ kind: 'answered', body: 'answer.to.a.b.c' });
        answered += 1;
      }
      await over;
      expect(answered).toBeGreaterThan(1);
    },
  );

  test('with its body is cut after seconds', { timeout: guard }, async ({ onTestFinished }) => {
    const { port } = await serve(stubResponder(), {}, onTestFinished);
    expect(refusal(await talk(port, `${postHead('content-length: 100')}a.b.c`))).toBe('408 deadline-exceeded');
  });

  test.for([
    ['of a length', 'content-length: 60000', 'a'],
    ['in chunks', 'transfer-encoding: chunked', '1\r\na\r\n'],
  ])('with its body, a byte at a time, %s, is cut too', { timeout: guard }, async ([_what, header = '', drip = ''], { onTestFinished }) => {
    const { port } = await serve(stubResponder(), {}, onTestFinished);
    let timer: NodeJS.Timeout | undefined;
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.write(postHead(header));
      // Not before: what is written while it connects goes out ahead of the header.
      timer = setInterval(() => socket.write(drip), 100);
    });
    let text = '';
    socket.on('data', (data: Buffer) => (text += data.toString()));
    socket.on('error', () => {});
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(timer);
    expect(refusal(text)).toBe('408 deadline-exceeded');
  });

  test('to read what it has asked for is cut, and all that it held is free again', { timeout: 60_000 }, async ({ onTestFinished }) => {
    let handled = 0;
    const large = 'a'.repeat(100_000);
    const { port, server, to } = await serve(
      stubResponder({ profile: async () => ((handled += 1), large) }),
      // A connection on which nothing moves is cut ten seconds after the longest answer.
      { answerWithin: 100, inFlight: 100 },
      onTestFinished,
    );
    const socket = net.connect(port, '127.0.0.1').pause();
    socket.on('error', () => {});
    socket.write('GET /.well-known/vrm-vendor HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(1000));
    await expect.poll(() => handled, { timeout: guard }).toBe(100);
    expect(server.load().inFlight).toBeGreaterThan(1);
    await expect.poll(() => server.load(), { timeout: guard, interval: 100 }).toEqual({ connections: 0, inFlight: 0 });
    const all = await Promise.all(Array.from({ length: 100 }, async () => createHttpSender().profile(to, ample)));
    expect(all).toEqual(Array.from({ length: 100 }, () => large));
    socket.destroy();
  });

  test('with the body it asked leave to send is cut after seconds', { timeout: guard }, async ({ onTestFinished }) => {
    const { port } = await serve(stubResponder(), {}, onTestFinished);
    const text = await talk(port, postHead('content-length: 100', 'expect: 100-continue'));
    expect(text.startsWith('HTTP/1.1 100 Continue\r\n\r\n')).toBe(true);
    expect(refusal(text.slice(text.indexOf('\r\n\r\n') + 4))).toBe('408 deadline-exceeded');
  });

  test('between two requests is cut after seconds', { timeout: guard }, async ({ onTestFinished }) => {
    const { port } = await serve(stubResponder(), {}, onTestFinished);
    expect(await talk(port, 'GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n')).toContain('HTTP/1.1 200 OK');
  });
});

test('a connection carries a bounded number of requests, however many come at once', async () => {
  let handled = 0;
  const { port } = await serve(stubResponder({ profile: async () => ((handled += 1), 'a.b.c') }));
  const text = await talk(port, 'GET /.well-known/vrm-vendor HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(1000));
  expect([text.split('HTTP/1.1 200 OK').length - 1, handled]).toEqual([100, 100]);
});

test.each([
  ['vendor', 'vendor'],
  ['vendor', 'hostile.example'],
])('two hosts, %s and %s, are one too many', async (one, two) => {
  const { port } = await serve(stubResponder());
  const text = await talk(port, `GET /healthz HTTP/1.1\r\nhost: ${one}\r\nHost: ${two}\r\nconnection: close\r\n\r\n`);
  expect(refusal(text)).toBe('400 http-invalid');
  expect(text).not.toContain('hostile');
});

test('no cookie is taken or given', async () => {
  const { port } = await serve(stubResponder());
  const text = await talk(port, head('GET /.well-known/vrm-vendor', 'cookie: session=canary'));
  expect(text).toMatch(/^HTTP\/1\.1 200 /);
  expect(text).not.toMatch(/set-cookie|canary/i);
});

test('a body in chunks that never ends is not read beyond what is ever read', async () => {
  let handled = 0;
  const { port } = await serve(stubResponder({ request: async () => ((handled += 1), { kind: 'later' }) }));
  for (const type of ['application/vrm+jwt', 'text/plain']) {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('error', () => {});
    let text = '';
    socket.on('data', (data: Buffer) => (text += data.toString()));
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const pour = (): void => {
      while (socket.writable && socket.write(chunk));
    };
    socket.on('drain', pour);
    socket.write(head('POST /vrm/requests', `content-type: ${type}`, 'transfer-encoding: chunked'));
    pour();
    await new Promise((resolve) => socket.once('close', resolve));
    if (text !== '') expect(['413 size-exceeded', '415 media-type-refused']).toContain(refusal(text));
  }
  expect(handled).toBe(0);
});

describe('a flood', () => {
  test('is refused beyond what is worked on at once, and is answered again when it is over', async () => {
    let inside = 0;
    let most = 0;
    const { to, server } = await serve(
      stubResponder({
        request: async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
          return { kind: 'later' };
        },
      }),
      { inFlight: 8, rates: { all: { most: 3000, seconds: 1 } } },
    );
    const agent = new Agent({ connections: 200 });
    const got = new Map<number, number>();
    await Promise.all(
      Array.from({ length: 5000 }, async (_, i) => {
        const { statusCode, body } = await request(`${to.origin}/vrm/requests`, {
          method: 'POST',
          headers: { 'content-type': 'application/vrm+jwt' },
          body: `a.b.${String(i)}`,
          dispatcher: agent,
        });
        await body.dump();
        got.set(statusCode, (got.get(statusCode) ?? 0) + 1);
      }),
    );
    await agent.close();
    expect([...got.keys()].filter((status) => ![202, 429, 503].includes(status))).toEqual([]);
    expect(got.get(202)).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(8);
    await expect
      .poll(
        async () =>
          createHttpSender()
            .post(to, 'requests', 'a.b.c', ample)
            .catch(() => undefined),
        { timeout: ample },
      )
      .toEqual({ kind: 'later' });
    await expect.poll(() => server.load()).toEqual({ connections: 0, inFlight: 0 });
  });
});
