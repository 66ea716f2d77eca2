import tls, { type TlsOptions, type TLSSocket } from 'node:tls';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createHttpSender } from '../../src/transport/http/client.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import type { Destination } from '../../src/transport/port.js';
import { authority, expired, good, other } from './certificates.js';
import { ample, answer, codeFrom, listening, stubResponder } from './support.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function tlsServer(options: TlsOptions): Promise<{ to: Destination; sockets: TLSSocket[]; received: Buffer[]; reused: boolean[] }> {
  const sockets: TLSSocket[] = [];
  const received: Buffer[] = [];
  const reused: boolean[] = [];
  const server = tls.createServer(options, (socket) => {
    sockets.push(socket);
    reused.push(socket.isSessionReused());
    socket.on('data', (data) => received.push(data));
    socket.on('error', () => {});
    socket.once('data', () => socket.end(answer(202, [])));
  });
  server.on('tlsClientError', () => {});
  const port = await listening(server);
  onTestFinished(() => {
    server.close();
  });
  return { to: { origin: `https://localhost:${String(port)}`, loopback: true }, sockets, received, reused };
}

const ask = async (to: Destination, ca?: string): Promise<string> =>
  codeFrom(createHttpSender(ca === undefined ? {} : { ca }).post(to, 'requests', 'a.b.c', ample));

describe('a certificate', () => {
  test('is taken from an authority the customer was given', async () => {
    const { to } = await tlsServer(good);
    expect(await ask(to, authority)).toBe('none');
    expect(await ask({ ...to, origin: to.origin.replace('localhost', '127.0.0.1') }, authority)).toBe('none');
  });

  test.each([
    ['of an authority nobody knows', good, undefined],
    ['that signs itself', { cert: good.cert, key: good.key }, other.cert],
    ['for another name', other, authority],
    ['that has expired', expired, authority],
  ])('is refused, and nothing is sent: one %s', async (_what, options, ca) => {
    for (const env of [undefined, '0']) {
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', env);
      const { to, received } = await tlsServer(options);
      expect(await ask(to, ca)).toBe('connection-failed');
      expect(received).toEqual([]);
    }
  });
});

test('plain http behind an https address is a failed connection', async () => {
  const plain = await createHttpResponder(stubResponder());
  const origin = await plain.listen({ host: '127.0.0.1', port: 0 });
  expect(await ask({ origin: origin.replace('http:', 'https:'), loopback: true }, authority)).toBe('connection-failed');
  await plain.close();
});

test('a TLS version older than 1.2 is refused', async () => {
  const { to } = await tlsServer({ ...good, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });
  expect(await ask(to, authority)).toBe('connection-failed');
});

test.each(['TLSv1.2', 'TLSv1.3'] as const)('no exchange resumes the session of another: %s', async (version) => {
  const { to, reused } = await tlsServer({ ...good, minVersion: version, maxVersion: version });
  const sender = createHttpSender({ ca: authority });
  for (let i = 0; i < 3; i += 1) await sender.post(to, 'requests', 'a.b.c', ample);
  expect(reused).toEqual([false, false, false]);
});

test('only HTTP/1.1 is negotiated, though the vendor prefers HTTP/2', async () => {
  let offered: string[] = [];
  const { to, sockets } = await tlsServer({
    ...good,
    ALPNCallback: ({ protocols }) => {
      offered = protocols;
      return 'http/1.1';
    },
  });
  expect(await ask(to, authority)).toBe('none');
  expect(offered).toEqual(['http/1.1']);
  expect(sockets[0]?.alpnProtocol).toBe('http/1.1');
});

test('a responder with a certificate answers over TLS', async () => {
  const server = await createHttpResponder(stubResponder(), { tls: good });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  expect(origin).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const sender = createHttpSender({ ca: authority });
  expect(await sender.post({ origin, loopback: true }, 'requests', 'a.b.c', ample)).toEqual({ kind: 'answered', body: 'answer.to.a.b.c' });
  await server.close();
});
