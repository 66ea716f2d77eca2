import { once } from 'node:events';
import tls from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpSender } from '../../src/transport/http/client.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import { authority, expired, good, other } from './certificates.js';
import { ample, codeFrom, serve, stubResponder } from './support.js';

const connect = async (port: number, options: tls.ConnectionOptions = {}): Promise<tls.TLSSocket> => {
  const socket = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options });
  onTestFinished(() => void socket.destroy());
  await once(socket, 'secureConnect');
  return socket;
};
const nameOn = (socket: tls.TLSSocket): unknown => socket.getPeerCertificate().subject.CN;

const healthz = async (socket: tls.TLSSocket): Promise<string> => {
  socket.write('GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n');
  const [data] = (await once(socket, 'data')) as [Buffer];
  return data.toString();
};

describe('a certificate that is renewed', () => {
  test('is shown to whoever connects from now on, and a connection that is there goes on', async () => {
    const { server, port, to } = await serve(stubResponder(), { tls: other });
    const sender = createHttpSender({ ca: authority });
    expect(await codeFrom(sender.profile(to, ample))).toBe('connection-failed');
    const before = await connect(port);
    expect(await healthz(before)).toMatch(/^HTTP\/1\.1 200 /);
    server.renew(good);
    expect(await healthz(before)).toMatch(/^HTTP\/1\.1 200 /);
    expect([nameOn(before), nameOn(await connect(port))]).toEqual(['other', 'good']);
    expect(await sender.profile(to, ample)).toBe('profile.of.vendor');
  });

  test.each([
    ['another key', { cert: expired.cert, key: good.key }],
    ['no certificate', { cert: '', key: good.key }],
    ['no key', { cert: good.cert, key: '' }],
    ['half a file', { cert: good.cert.slice(0, 300), key: good.key }],
    ['something else', { cert: 'hello', key: 'world' }],
    ['the two exchanged', { cert: good.key, key: good.cert }],
  ])('is refused with %s, and the one before goes on', async (_what, pair) => {
    const { server, port } = await serve(stubResponder(), { tls: good });
    expect(() => server.renew(pair)).toThrow(expect.objectContaining({ code: 'file-invalid' }));
    expect(nameOn(await connect(port))).toBe('good');
  });

  test('that cannot be used is refused before anybody listens', async () => {
    expect(await codeFrom(createHttpResponder(stubResponder(), { tls: { cert: good.cert, key: other.key } }))).toBe('file-invalid');
  });
});

test.each([false, true])('nothing older than TLS 1.2 is spoken (after a renewal: %s)', async (renewed) => {
  const { server, port } = await serve(stubResponder(), { tls: good });
  if (renewed) server.renew(good);
  const old = tls.connect({
    port,
    host: '127.0.0.1',
    rejectUnauthorized: false,
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'ALL@SECLEVEL=0',
  });
  const outcome = await Promise.race([once(old, 'secureConnect').then(() => 'spoken'), once(old, 'error').then(() => 'refused')]).catch(
    () => 'refused',
  );
  old.destroy();
  expect(outcome).toBe('refused');
  expect((await connect(port, { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' })).getProtocol()).toBe('TLSv1.2');
});
