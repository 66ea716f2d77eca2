import { once } from 'node:events';
import net from 'node:net';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import { codeOf, errorCodes, MevilleError } from '../../src/base/errors.js';
import { problem } from '../../src/schema/generated/validators.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import { createHttpResponder, type ExchangeEvent } from '../../src/transport/http/server.js';
import type { Responder } from '../../src/transport/port.js';
import { ample, codeFrom, latch, serve, stubResponder, type Served } from './support.js';

const token = 'application/vrm+jwt';
const sealed = 'application/vrm+jwe';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

async function ask(
  { to }: Served,
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'PATCH',
  path: string,
  headers: Record<string, string> = {},
  body: string | Buffer | null = null,
): Promise<Answer> {
  const answer = await request(`${to.origin}${path}`, { method, headers, body });
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
}

const post = async (
  served: Served,
  path: string,
  type: string,
  body: string | Buffer = 'a.b.c',
  headers: Record<string, string> = {},
): Promise<Answer> => ask(served, 'POST', path, { 'content-type': type, ...headers }, body);

/** The code of an answer that must be a problem document in every respect. */
function codeIn({ status, headers, text }: Answer): string {
  expect(headers['content-type']).toBe('application/problem+json');
  const value: unknown = JSON.parse(text);
  if (!problem(value)) throw new Error(`no problem document: ${text}`);
  expect(value.status).toBe(status);
  return value.code;
}

describe('a responder', () => {
  test('gives the profile and the answers of each endpoint with their media types', async () => {
    const served = await serve(stubResponder());
    expect(await ask(served, 'GET', '/.well-known/vrm-vendor')).toMatchObject({
      status: 200,
      text: 'profile.of.vendor',
      headers: { 'content-type': token },
    });
    expect(await post(served, '/vrm/requests', token)).toMatchObject({
      status: 200,
      text: 'answer.to.a.b.c',
      headers: { 'content-type': sealed },
    });
    expect(await post(served, '/vrm/awards', sealed)).toMatchObject({ status: 202, text: '', headers: { 'content-length': '0' } });
    expect(await post(served, '/vrm/contacts', sealed)).toMatchObject({ status: 204, text: '' });
  });

  test('says that it is alive, always in the same bytes', async () => {
    const served = await serve(stubResponder());
    const answers = [await ask(served, 'GET', '/healthz'), await ask(served, 'GET', '/healthz', { 'user-agent': 'x' })];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [200, '{"status":"ok"}'],
      [200, '{"status":"ok"}'],
    ]);
  });

  test.each(Object.entries(errorCodes))('answers with the row of the table when its handler throws %s', async (code, row) => {
    const served = await serve(
      stubResponder({
        request: async () => {
          throw new MevilleError(code as keyof typeof errorCodes, 'canary');
        },
      }),
    );
    const answer = await post(served, '/vrm/requests', token);
    expect(codeIn(answer)).toBe(code);
    expect(answer.status).toBe(row.status);
    expect(JSON.parse(answer.text)).toMatchObject({ title: row.means });
    expect(answer.text).not.toContain('canary');
  });

  test.each<[string, Partial<Responder>]>([
    ['throws an error', { request: () => Promise.reject(new TypeError('canary at /home/vendor/books.sqlite')) }],
    [
      'throws at once',
      {
        request: () => {
          throw new Error('canary');
        },
      },
    ],
    [
      'throws an error with a status of its own',
      { request: () => Promise.reject(Object.assign(new Error('canary'), { statusCode: 404, code: 'canary' })) },
    ],
    ['throws no error', { request: () => Promise.reject('canary') }],
    ['throws nothing', { request: () => Promise.reject(undefined) }],
    ['says "taken" where there must be an answer', { request: async () => ({ kind: 'taken' }) }],
  ])('answers "internal" and not a word more when its handler %s', async (_what, changes) => {
    const answer = await post(await serve(stubResponder(changes)), '/vrm/requests', token);
    expect([answer.status, codeIn(answer)]).toEqual([500, 'internal']);
    expect(answer.text).not.toContain('canary');
  });

  test.each(['later', 'answered'] as const)('answers "internal" when a contact is "%s"', async (kind) => {
    const answer = await post(await serve(stubResponder({ contact: async () => ({ kind, body: 'x' }) })), '/vrm/contacts', sealed);
    expect(codeIn(answer)).toBe('internal');
  });

  test('takes a body at the limit and refuses one byte more, whether it has a length or not', async () => {
    const served = await serve(stubResponder({ request: async (document) => ({ kind: 'answered', body: String(document.length) }) }));
    const chunked = async (size: number): Promise<Answer> => {
      const answer = await request(`${served.to.origin}/vrm/requests`, {
        method: 'POST',
        headers: { 'content-type': token },
        body: Readable.from(pieces(size)),
      });
      return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
    };
    expect((await post(served, '/vrm/requests', token, 'a'.repeat(65_536))).text).toBe('65536');
    expect((await chunked(65_536)).text).toBe('65536');
    const over = await post(served, '/vrm/requests', token, 'a'.repeat(65_537));
    expect([over.status, codeIn(over)]).toEqual([413, 'size-exceeded']);
    const overChunked = await chunked(65_537);
    expect([overChunked.status, codeIn(overChunked)]).toEqual([413, 'size-exceeded']);
  });

  test.each([
    ['/vrm/requests', sealed],
    ['/vrm/requests', 'application/json'],
    ['/vrm/requests', 'text/plain'],
    ['/vrm/requests', 'application/x-www-form-urlencoded'],
    ['/vrm/requests', `${token}; charset=utf-16`],
    ['/vrm/requests', `${token}, ${token}`],
    ['/vrm/requests', ''],
    ['/vrm/requests', '/'],
    ['/vrm/awards', token],
    ['/vrm/contacts', token],
  ])('takes only the media type of the endpoint: %s refuses "%s"', async (path, type) => {
    const answer = await post(await serve(stubResponder()), path, type);
    expect([answer.status, codeIn(answer)]).toEqual([415, 'media-type-refused']);
  });

  test('refuses a body that is encoded, or has no media type', async () => {
    const served = await serve(stubResponder());
    expect(codeIn(await post(served, '/vrm/requests', token, 'a.b.c', { 'content-encoding': 'gzip' }))).toBe('media-type-refused');
    expect(codeIn(await ask(served, 'POST', '/vrm/requests', {}, 'a.b.c'))).toBe('media-type-refused');
    expect(codeIn(await ask(served, 'POST', '/vrm/requests'))).toBe('media-type-refused');
  });

  test.each([
    ['nothing', ''],
    ['a line end', 'a.b.c\n'],
    ['a byte order mark', '\uFEFFa.b.c'],
    ['NUL', 'a.b\0.c'],
    ['letters beyond ASCII', 'ä.b.c'],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff])],
  ])('hands no body over that cannot be a token: %s', async (_what, body) => {
    let handled = 0;
    const served = await serve(stubResponder({ request: async () => ((handled += 1), { kind: 'later' }) }));
    const answer = await post(served, '/vrm/requests', token, body);
    expect([answer.status, codeIn(answer), handled]).toEqual([400, 'token-malformed', 0]);
  });

  test.each([
    ['GET', '/vrm/requests', 'POST'],
    ['GET', '/vrm/awards', 'POST'],
    ['PUT', '/vrm/contacts', 'POST'],
    ['DELETE', '/vrm/requests', 'POST'],
    ['PATCH', '/vrm/requests', 'POST'],
    ['OPTIONS', '/vrm/requests', 'POST'],
    ['POST', '/.well-known/vrm-vendor', 'GET'],
    ['POST', '/healthz', 'GET'],
  ] as const)('refuses other methods and names the right one: %s %s', async (method, path, allowed) => {
    const answer = await ask(await serve(stubResponder()), method, path);
    expect([answer.status, codeIn(answer), answer.headers['allow']]).toEqual([405, 'method-refused', allowed]);
  });

  test('answers no HEAD', async () => {
    const served = await serve(stubResponder());
    for (const path of ['/healthz', '/.well-known/vrm-vendor']) {
      expect(await ask(served, 'HEAD', path)).toMatchObject({ status: 405, text: '', headers: { allow: 'GET' } });
    }
  });

  test('allows no other site to call it', async () => {
    const served = await serve(stubResponder());
    const origin = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const answer of [
      await ask(served, 'OPTIONS', '/vrm/requests', origin),
      await post(served, '/vrm/requests', token, 'a.b.c', origin),
    ]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('tells its observer the endpoint, the status, the code and the time of every exchange, and nothing else', async () => {
    const events: ExchangeEvent[] = [];
    const served = await serve(stubResponder(), { onExchange: (event) => events.push(event) });
    await ask(served, 'GET', '/.well-known/vrm-vendor');
    await ask(served, 'GET', '/healthz');
    await post(served, '/vrm/requests', token, 'canary.b.c');
    await post(served, '/vrm/awards', token);
    await post(served, '/vrm/contacts', sealed);
    await ask(served, 'GET', '/canary?canary=1', { canary: 'canary' });
    await expect.poll(() => events.length).toBe(6);
    for (const event of events) expect(Number.isInteger(event.ms) && event.ms >= 0).toBe(true);
    expect(events.map(({ ms: _ms, ...rest }) => rest)).toEqual([
      { endpoint: 'profile', status: 200 },
      { endpoint: 'health', status: 200 },
      { endpoint: 'requests', status: 200 },
      { endpoint: 'awards', status: 415, code: 'media-type-refused' },
      { endpoint: 'contacts', status: 204 },
      { endpoint: 'none', status: 404, code: 'not-found' },
    ]);
  });
});

describe('a responder at its limit', () => {
  test('says "busy" to what is too much, still says that it is alive, and takes more when there is room', async () => {
    const door = latch();
    let inside = 0;
    const served = await serve(
      stubResponder({
        request: async () => {
          inside += 1;
          await door.opened;
          return { kind: 'later' };
        },
      }),
      { inFlight: 3 },
    );
    const first = [1, 2, 3].map(async () => post(served, '/vrm/requests', token));
    await expect.poll(() => inside).toBe(3);
    for (const answer of [
      await post(served, '/vrm/requests', token),
      await post(served, '/vrm/awards', sealed),
      await ask(served, 'GET', '/.well-known/vrm-vendor'),
    ]) {
      expect([answer.status, codeIn(answer)]).toEqual([503, 'busy']);
    }
    expect((await ask(served, 'GET', '/healthz')).status).toBe(200);
    door.open();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([202, 202, 202]);
    await expect.poll(async () => (await post(served, '/vrm/requests', token)).status).toBe(202);
    expect(inside).toBeGreaterThan(3);
  });

  test('makes no room when a caller leaves while the work goes on, and makes it when the work is done', async () => {
    const door = latch();
    let inside = 0;
    const served = await serve(
      stubResponder({
        request: async () => {
          inside += 1;
          await door.opened;
          return { kind: 'later' };
        },
      }),
      { inFlight: 1 },
    );
    expect(await codeFrom(createHttpSender().post(served.to, 'requests', 'a.b.c', 200))).toBe('deadline-exceeded');
    expect(inside).toBe(1);
    expect(codeIn(await post(served, '/vrm/requests', token))).toBe('busy');
    door.open();
    await expect.poll(async () => (await post(served, '/vrm/requests', token)).status).toBe(202);
  });

  test('has room for the others while callers dawdle with their bodies', async () => {
    const served = await serve(stubResponder(), { inFlight: 1 });
    const socket = net.connect(served.port, '127.0.0.1');
    socket.write(`POST /vrm/requests HTTP/1.1\r\nhost: a\r\ncontent-type: ${token}\r\ncontent-length: 10\r\n\r\na.b`);
    await once(socket, 'connect');
    for (let other = 0; other < 5; other += 1) expect((await post(served, '/vrm/requests', token)).status).toBe(200);
    socket.destroy();
  });

  test('says "busy" when its handler takes too long, and holds the place until the work is done', async () => {
    const door = latch();
    const served = await serve(
      stubResponder({
        award: async () => {
          await door.opened;
          return { kind: 'later' };
        },
      }),
      { inFlight: 1, answerWithin: 100 },
    );
    const late = await post(served, '/vrm/awards', sealed);
    expect([late.status, codeIn(late)]).toEqual([503, 'busy']);
    expect(codeIn(await post(served, '/vrm/requests', token))).toBe('busy');
    door.open();
    await expect.poll(async () => (await post(served, '/vrm/requests', token)).status).toBe(200);
  });
});

describe('closing a responder', () => {
  test('finishes what was accepted, takes nothing more, and frees the port', async () => {
    const door = latch();
    let inside = 0;
    const server = await createHttpResponder(
      stubResponder({
        request: async () => {
          inside += 1;
          await door.opened;
          return { kind: 'answered', body: 'a.b' };
        },
      }),
    );
    const origin = await server.listen({ host: '127.0.0.1', port: 0 });
    const to = { origin, loopback: true };
    const sender = createHttpSender();
    const accepted = sender.post(to, 'requests', 'a.b.c', ample);
    await expect.poll(() => inside).toBe(1);
    let closed = false;
    const closing = server.close().then(() => (closed = true));
    await expect.poll(async () => codeFrom(sender.profile(to, ample))).toBe('connection-failed');
    expect(closed).toBe(false);
    door.open();
    expect(await accepted).toEqual({ kind: 'answered', body: 'a.b' });
    await closing;
    const again = await createHttpResponder(stubResponder());
    expect(await again.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) })).toBe(origin);
    await again.close();
  });

  test('under load answers all that its handler was given, and nobody is left with half an answer', async () => {
    const given = new Set<string>();
    const { server, to } = await serve(
      stubResponder({
        request: async (document) => {
          given.add(document);
          await new Promise((resolve) => setTimeout(resolve, 20));
          return { kind: 'answered', body: document };
        },
      }),
    );
    const sender = createHttpSender();
    const answered = new Set<string>();
    const codes = new Set<string>();
    let closing: Promise<void> | undefined;
    const sendOne = async (document: string): Promise<void> => {
      try {
        const reply = await sender.post(to, 'requests', document, ample);
        answered.add(reply.kind === 'answered' ? reply.body : reply.kind);
      } catch (thrown) {
        codes.add(codeOf(thrown));
      }
      if (answered.size === 100) closing ??= server.close();
    };
    await Promise.all(
      Array.from({ length: 50 }, async (_, caller) => {
        for (let i = 0; codes.size === 0; i += 1) await sendOne(`a.${String(caller)}.${String(i)}`);
      }),
    );
    await closing;
    expect(closing).toBeDefined();
    expect(answered).toEqual(given);
    expect(answered.size).toBeGreaterThanOrEqual(100);
    expect([...codes]).toEqual(['connection-failed']);
  });

  test('answers requests that have come and that it has not looked at yet', async () => {
    const { server, port } = await serve(stubResponder());
    const callers = 20;
    const sent = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(
      `const { workerData: { port, callers, sent }, parentPort } = require('node:worker_threads');
       const bytes = 'GET /.well-known/vrm-vendor HTTP/1.1\\r\\nhost: a\\r\\nconnection: close\\r\\n\\r\\n';
       for (let i = 0; i < callers; i += 1) {
         let text = '';
         const done = () => { Atomics.add(sent, 0, 1); Atomics.notify(sent, 0); };
         const socket = require('node:net').connect(port, '127.0.0.1', () => socket.write(bytes, done));
         socket.on('data', (data) => (text += data)).on('error', () => {}).on('close', () => parentPort.postMessage(text));
       }`,
      { eval: true, workerData: { port, callers, sent } },
    );
    const texts: string[] = [];
    const all = new Promise<void>((resolve) => worker.on('message', (text: string) => texts.push(text) === callers && resolve()));
    // Nothing is accepted or read while this thread waits.
    for (let count = 0; count < callers; count = Atomics.load(sent, 0)) Atomics.wait(sent, 0, count, ample);
    await server.close();
    await all;
    expect(texts.filter((text) => !text.endsWith('profile.of.vendor'))).toEqual([]);
  });

  test('answers what comes over a connection that is still waited on', async () => {
    const door = latch();
    let inside = 0;
    const { server, port } = await serve(
      stubResponder({
        request: async () => {
          inside += 1;
          await door.opened;
          return { kind: 'later' };
        },
      }),
    );
    let text = '';
    const socket = net.connect(port, '127.0.0.1');
    const gone = new Promise((resolve) => socket.once('close', resolve));
    socket.on('data', (data) => (text += data.toString()));
    socket.write(`POST /vrm/requests HTTP/1.1\r\nhost: a\r\ncontent-type: ${token}\r\ncontent-length: 5\r\n\r\na.b.c`);
    await expect.poll(() => inside).toBe(1);
    const closing = server.close();
    await expect
      .poll(async () => codeFrom(createHttpSender().profile({ origin: `http://127.0.0.1:${String(port)}`, loopback: true }, ample)))
      .toBe('connection-failed');
    socket.write('GET /.well-known/vrm-vendor HTTP/1.1\r\nhost: a\r\n\r\n');
    door.open();
    await closing;
    await gone;
    expect(text).toMatch(/^HTTP\/1\.1 202 [^]*HTTP\/1\.1 200 [^]*profile\.of\.vendor$/);
  });

  // Whoever only dawdles with a body is cut after ten seconds; these must be cut sooner.
  test('does not wait for connections that have asked nothing, or only begun to', { timeout: 8000 }, async () => {
    const { server, port } = await serve(stubResponder());
    const sockets = ['', 'POST /vrm/requests HTTP/1.1\r\nhost:', 'GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n'].map((bytes) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('error', () => {});
      return socket.resume();
    });
    const closed = Promise.all(sockets.map(async (socket) => new Promise((resolve) => socket.once('close', resolve))));
    await expect.poll(() => sockets.every((socket) => !socket.connecting)).toBe(true);
    await server.close();
    await closed;
  });

  test('says which address cannot be had', async () => {
    const { port } = await serve(stubResponder());
    const second = await createHttpResponder(stubResponder());
    await expect(second.listen({ host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'usage-invalid',
      message: expect.stringContaining('EADDRINUSE'),
    });
    await second.close();
  });
});

async function* pieces(size: number): AsyncGenerator<Buffer> {
  for (let left = size; left > 0; left -= 8192) yield Buffer.alloc(Math.min(left, 8192), 'a');
}
