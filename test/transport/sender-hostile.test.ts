import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/base/limits.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import type { Endpoint } from '../../src/transport/port.js';
import { ample, answer, codeFrom, rawServer, saying, type RawServer } from './support.js';

const sender = createHttpSender();
const soon = 400;
const sealedType = 'content-type: application/vrm+jwe';

const post = async ({ to }: RawServer, deadline = ample, endpoint: Endpoint = 'requests'): Promise<string> =>
  codeFrom(sender.post(to, endpoint, 'a.b.c', deadline));
const message = async ({ to }: RawServer): Promise<string> => sender.post(to, 'requests', 'a.b.c', ample).then(() => '', String);

/** Writes a piece again and again, as fast as the other side reads or with a pause, until the other side hangs up. */
function keepSaying(first: string, piece: string | Buffer, pause?: number): Promise<RawServer> {
  return rawServer((socket) => {
    socket.write(first);
    if (pause !== undefined) {
      const timer = setInterval(() => socket.write(piece), pause);
      socket.once('close', () => clearInterval(timer));
      return;
    }
    const pump = (): void => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on('drain', pump);
    pump();
  });
}

describe('a vendor that takes its time', () => {
  test.each([
    ['says nothing', '', undefined],
    ['drips its headers', 'HTTP/1.1 200 OK\r\n', 'x: y\r\n'],
    ['drips its body', `HTTP/1.1 200 OK\r\n${sealedType}\r\ncontent-length: 100000\r\n\r\n`, 'a'],
    ['drips chunks', `HTTP/1.1 200 OK\r\n${sealedType}\r\ntransfer-encoding: chunked\r\n\r\n`, '1\r\na\r\n'],
    ['never ends its body', `HTTP/1.1 200 OK\r\n${sealedType}\r\ncontent-length: 5\r\n\r\nab`, undefined],
  ])('is left at the deadline when it %s', async (_what, first, piece) => {
    const server =
      piece === undefined ? await rawServer((socket) => first !== '' && socket.write(first)) : await keepSaying(first, piece, 20);
    expect(await post(server, soon)).toBe('deadline-exceeded');
    await server.allClosed();
  });

  test('is left at the deadline when its name never resolves', async () => {
    const patient = createHttpSender({ resolve: () => {} });
    expect(await codeFrom(patient.profile({ origin: 'https://vendor.example', loopback: false }, soon))).toBe('deadline-exceeded');
  });

  test('is not even asked when there is no time', async () => {
    const server = await saying(answer(202, []));
    expect(await post(server, 0)).toBe('deadline-exceeded');
  });

  test('is left at once when the caller gives up, before or during the exchange', async () => {
    const server = await rawServer(() => {});
    const control = new AbortController();
    const exchange = codeFrom(sender.post(server.to, 'requests', 'a.b.c', ample, control.signal));
    await expect.poll(() => server.received.length).toBe(1);
    control.abort();
    expect(await exchange).toBe('deadline-exceeded');
    await server.allClosed();
    expect(await codeFrom(sender.post(server.to, 'requests', 'a.b.c', ample, control.signal))).toBe('deadline-exceeded');
    expect(server.received).toHaveLength(1);
  });
});

describe('a vendor that sends too much', () => {
  const large = Buffer.alloc(65_536, 'a');
  test.each([
    [
      'an endless chunked body',
      `HTTP/1.1 200 OK\r\n${sealedType}\r\ntransfer-encoding: chunked\r\n\r\n`,
      `10000\r\n${large.toString()}\r\n`,
    ],
    ['an endless chunk extension', `HTTP/1.1 200 OK\r\n${sealedType}\r\ntransfer-encoding: chunked\r\n\r\n1;`, large],
    ['a body that ends with the connection, or never', `HTTP/1.1 200 OK\r\n${sealedType}\r\n\r\n`, large],
    ['a terabyte', `HTTP/1.1 200 OK\r\n${sealedType}\r\ncontent-length: 1099511627776\r\n\r\n`, large],
    ['headers without end', 'HTTP/1.1 200 OK\r\n', `x: ${'a'.repeat(1000)}\r\n`],
    ['one header without end', 'HTTP/1.1 200 OK\r\nx: ', large],
    [
      'trailers without end',
      `HTTP/1.1 200 OK\r\n${sealedType}\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n`,
      `x: ${'a'.repeat(1000)}\r\n`,
    ],
  ])('is cut off: %s', async (_what, first, piece) => {
    const server = await keepSaying(first, piece);
    expect(await post(server)).toBe('response-too-large');
    await server.allClosed();
  });

  test('is cut off at one byte over the limit, and not before', async () => {
    const exact = 'a'.repeat(limits.toCustomer);
    expect(await post(await saying(answer(200, [sealedType], exact)))).toBe('none');
    expect(await post(await saying(answer(200, [sealedType], `${exact}a`)))).toBe('response-too-large');
    const chunked = (body: string): string =>
      answer(200, [sealedType, 'transfer-encoding: chunked'], `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    expect(await post(await saying(chunked(exact)))).toBe('none');
    expect(await post(await saying(chunked(`${exact}a`)))).toBe('response-too-large');
  });

  test.each([
    ['a thousand headers', Array.from({ length: 1000 }, (_, i) => `x-${String(i)}: aaaaaaaaaaaaaaaaa`)],
    ['one header of 20 kB', [`x: ${'a'.repeat(20_000)}`]],
    ['a header bomb of 1 MB', [`x: ${'a'.repeat(1_000_000)}`]],
  ])('in its headers is cut off: %s', async (_what, lines) => {
    expect(await post(await saying(answer(202, lines)))).toBe('response-too-large');
  });

  test.each([
    ['100 Continue', 'connection-failed'],
    ['102 Processing', 'response-refused'],
    ['103 Early Hints', 'response-refused'],
  ])('in interim answers is cut off: %s', async (status, code) => {
    const server = await keepSaying('', `HTTP/1.1 ${status}\r\n\r\n`);
    expect(await post(server)).toBe(code);
    await server.allClosed();
  });
});

describe('a vendor that sends the customer elsewhere', () => {
  test.each([301, 302, 303, 307, 308])('is refused and not followed: %i', async (status) => {
    const trap = await saying(answer(200, [sealedType], 'x.y.z'));
    for (const target of [
      'file:///etc/passwd',
      `${trap.to.origin}/vrm/requests`,
      'http://169.254.169.254/latest/meta-data',
      '//127.0.0.1',
      '/vrm/requests',
      '',
    ]) {
      const server = await saying(answer(status, [`location: ${target}`]));
      expect(await post(server)).toBe('response-refused');
      expect(server.sockets).toHaveLength(1);
    }
    expect(trap.sockets).toHaveLength(0);
  });
});

describe('a vendor that answers in a way the protocol does not know', () => {
  const html = answer(200, ['content-type: text/html'], '<html></html>');
  test.each([
    ['an HTML page', html],
    ['no content type', answer(200, [], 'a.b')],
    ['the type of a token', answer(200, ['content-type: application/vrm+jwt'], 'a.b')],
    ['a type with a parameter', answer(200, [`${sealedType}; charset=utf-16`], 'a.b')],
    ['two types', answer(200, [sealedType, 'content-type: text/html'], 'a.b')],
    ['JSON in UTF-16', answer(200, ['content-type: application/json;charset=utf-16'], '{}')],
    ['an empty answer', answer(200, [sealedType])],
    ['bytes beyond ASCII', answer(200, [sealedType], 'caf\u00e9')],
    ['a body that is text with line ends', answer(200, [sealedType], 'a.b\r\n')],
    ['status 201', answer(201, [sealedType], 'a.b')],
    ['status 204 for a request', answer(204, [])],
    ['status 206', answer(206, [sealedType, 'content-range: bytes 0-2/9'], 'a.b')],
    ['status 304', answer(304, [])],
    ['status 600', answer(600, [sealedType], 'a.b')],
    ['status 999', answer(999, [sealedType], 'a.b')],
    ['202 with a body', answer(202, [sealedType], 'a.b')],
    ['an answer whose end nobody can tell', `HTTP/1.1 200 OK\r\n${sealedType}\r\n\r\na.b`],
    ['an HTML error page', answer(500, ['content-type: text/html'], '<html></html>')],
    ['status 429 with a long wait', answer(429, ['retry-after: 1000000000'])],
    ['status 503 with a wait in the past', answer(503, ['retry-after: -1'])],
    ['two lengths', answer(200, [sealedType, 'content-length: 3', 'content-length: 4'], 'a.b')],
    ['a length and chunks', answer(200, [sealedType, 'content-length: 3', 'transfer-encoding: chunked'], '3\r\na.b\r\n0\r\n\r\n')],
    ['a chunk size that is no number', answer(200, [sealedType, 'transfer-encoding: chunked'], 'zz\r\na.b\r\n0\r\n\r\n')],
    ['a negative length', answer(200, [sealedType, 'content-length: -3'], 'a.b')],
    ['headers that end in LF only', `HTTP/1.1 200 OK\n${sealedType}\ncontent-length: 3\n\na.b`],
    ['HTTP/0.9', 'a.b'],
    ['HTTP/2', 'HTTP/2.0 200 OK\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['NUL in a header', `HTTP/1.1 200 OK\r\n${sealedType}\r\nx: a\0b\r\ncontent-length: 3\r\n\r\na.b`],
  ])('is refused: %s', async (_what, bytes) => {
    const server = await saying(Buffer.from(bytes, 'latin1'));
    expect(await post(server)).toBe('response-refused');
    expect(server.sockets).toHaveLength(1);
    await server.allClosed();
  });

  test.each(['gzip', 'br', 'deflate', 'zstd', 'identity', 'gzip, gzip, gzip, gzip, gzip, gzip'])(
    'is refused when it encodes the body: %s',
    async (encoding) => {
      for (const body of [gzipSync('a.b').toString('latin1'), 'a.b']) {
        const bytes = Buffer.from(answer(200, [sealedType, `content-encoding: ${encoding}`], body), 'latin1');
        expect(await post(await saying(bytes))).toBe('response-refused');
      }
      const transfer = answer(200, [sealedType, `transfer-encoding: ${encoding}, chunked`], '3\r\na.b\r\n0\r\n\r\n');
      expect(await post(await saying(transfer))).toBe('response-refused');
    },
  );

  test('is refused when a contact is answered with anything but an empty 204', async () => {
    for (const bytes of [
      answer(200, [sealedType], 'a.b'),
      answer(202, []),
      'HTTP/1.1 204 No Content\r\ncontent-length: 3\r\n\r\na.b',
      answer(200, []),
    ]) {
      expect(await post(await saying(bytes), ample, 'contacts')).toBe('response-refused');
    }
  });

  test('is refused when its profile is anything but a token', async () => {
    for (const bytes of [html, answer(202, []), answer(204, []), answer(200, [sealedType], 'a.b'), answer(301, ['location: /'])]) {
      const { to } = await saying(bytes);
      expect(await codeFrom(sender.profile(to, ample))).toBe('response-refused');
    }
  });

  test('is quoted without its control characters, and not at length', async () => {
    const text = await message(await saying(Buffer.from(answer(200, [`content-type: \u009b31m${'x'.repeat(5000)}`], 'a.b'), 'latin1')));
    expect(text).toMatch(/\\u\{9b\}31m/);
    expect(text.length).toBeLessThan(200);
  });
});

describe('a vendor that breaks off', () => {
  test.each([
    ['before a byte', ''],
    ['within the headers', 'HTTP/1.1 200 OK\r\ncontent-'],
    ['within a body with a length', `HTTP/1.1 200 OK\r\n${sealedType}\r\ncontent-length: 10\r\n\r\na.b`],
    ['within a chunk', `HTTP/1.1 200 OK\r\n${sealedType}\r\ntransfer-encoding: chunked\r\n\r\n5\r\na.b`],
    ['before the last chunk', `HTTP/1.1 200 OK\r\n${sealedType}\r\ntransfer-encoding: chunked\r\n\r\n3\r\na.b\r\n`],
  ])('has not answered, and is not asked again: %s', async (_what, bytes) => {
    const ended = await saying(bytes);
    expect(await post(ended)).toBe('connection-failed');
    expect(ended.sockets).toHaveLength(1);
    const reset = await rawServer((socket) => socket.write(bytes, () => socket.resetAndDestroy()));
    expect(await post(reset)).toBe('connection-failed');
    expect(reset.sockets).toHaveLength(1);
  });
});

describe('a vendor that reports a problem', () => {
  const problemType = 'content-type: application/problem+json';
  const problem = (changes: object = {}): string =>
    JSON.stringify({ type: 'about:blank', title: 'Too many.', status: 429, code: 'rate-limited', ...changes });

  test.each(['application/problem+json', 'application/problem+json; charset=utf-8'])('is quoted with its code: %s', async (type) => {
    const server = await saying(answer(429, [`content-type: ${type}`], problem()));
    await expect(sender.post(server.to, 'requests', 'a.b.c', ample)).rejects.toMatchObject({
      code: 'problem-reported',
      message: expect.stringContaining('rate-limited'),
    });
  });

  test('is quoted without its control characters', async () => {
    const text = await message(await saying(answer(400, [problemType], problem({ detail: 'a@b' }).replace('@', '\\u202e'))));
    expect(text).toContain('\\u{202e}');
  });

  test.each([
    ['a code with other characters', problem({ code: 'a\u001b[31m' })],
    ['a code in capitals', problem({ code: 'BUSY' })],
    ['no code', problem({ code: undefined })],
    ['a member nobody knows', problem({ instance: '/1' })],
    ['a control character in its detail', problem({ detail: 'a\u001b[31m' })],
    ['a number for its title', problem({ title: 1 })],
    ['status 200', problem({ status: 200 })],
    ['two codes', problem().replace('{', '{"code":"busy",')],
    ['a list', '[]'],
    ['broken JSON', '{'],
    ['nothing', ''],
    ['deep JSON', '['.repeat(50_000)],
    ['bytes that are not UTF-8', '\xff'],
    ['__proto__', problem().replace('{', '{"__proto__":{"code":"busy"},')],
  ])('is refused when the document has %s', async (_what, body) => {
    expect(await post(await saying(Buffer.from(answer(400, [problemType], body), 'latin1')))).toBe('response-refused');
  });
});
