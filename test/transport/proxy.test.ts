import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { limits } from '../../src/base/limits.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import type { Destination } from '../../src/transport/port.js';
import { startSocks, type SocksOptions, type SocksServer } from '../support/socks.js';
import { authority, good, other } from './certificates.js';
import { ample, answer, codeFrom, listening, rawServer, saying, type RawServer } from './support.js';

/** What a proxy, and a vendor behind it, get to see. */

const later = answer(202, []);

async function proxyWith(options: SocksOptions = {}): Promise<SocksServer> {
  const proxy = await startSocks(options);
  onTestFinished(proxy.close);
  return proxy;
}

/** A vendor that speaks TLS, at a port of this machine. */
async function secureVendor(options: tls.TlsOptions): Promise<{ readonly port: number; readonly received: Buffer[] }> {
  const received: Buffer[] = [];
  const server = tls.createServer(options, (socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      received.push(data);
      socket.end(later);
    });
  });
  server.on('tlsClientError', () => {});
  const port = await listening(server);
  onTestFinished(() => void server.close());
  return { port, received };
}

/** A vendor that notes from which port it is called. */
async function noting(): Promise<{ readonly vendor: RawServer; readonly callers: (number | undefined)[] }> {
  const callers: (number | undefined)[] = [];
  const vendor = await rawServer((socket) => {
    callers.push(socket.remotePort);
    socket.end(later);
  });
  return { vendor, callers };
}

describe('a sender with a proxy', () => {
  const { lookup } = dns;
  afterEach(() => {
    dns.lookup = lookup;
    syncBuiltinESMExports();
    vi.unstubAllEnvs();
  });

  test('gives names to the proxy as names, and looks up none', async () => {
    const { port, received } = await secureVendor(other);
    const proxy = await proxyWith({ names: { 'vendor.example:443': port, 'vendor.example:8443': port } });
    const asked: string[] = [];
    dns.lookup = ((name: string) => void asked.push(name)) as unknown as typeof dns.lookup;
    syncBuiltinESMExports();
    const sender = createHttpSender({ ca: authority, proxy, resolve: (name) => void asked.push(name) });
    for (const origin of ['https://vendor.example', 'https://vendor.example:8443'])
      expect(await sender.post({ origin, loopback: false }, 'requests', 'a.b.c', ample)).toEqual({ kind: 'later' });
    expect(proxy.tunnels.map(({ kind, host, port: to }) => [kind, host, to])).toEqual([
      ['name', 'vendor.example', 443],
      ['name', 'vendor.example', 8443],
    ]);
    expect(received).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  test('gives IP addresses to the proxy as such', async () => {
    const proxy = await proxyWith({ verdicts: { connect: 2 } });
    const sender = createHttpSender({ proxy });
    for (const origin of ['https://8.8.8.8', 'https://[2606:4700::1111]:8443'])
      expect(await codeFrom(sender.profile({ origin, loopback: false }, ample))).toBe('proxy-failed');
    expect(proxy.tunnels.map(({ kind, host, port }) => [kind, host, port])).toEqual([
      ['ipv4', '8.8.8.8', 443],
      ['ipv6', '2606:4700:0:0:0:0:0:1111', 8443],
    ]);
  });

  test('sends vendors of this machine through it too', async () => {
    const { vendor, callers } = await noting();
    const proxy = await proxyWith();
    await createHttpSender({ proxy }).post(vendor.to, 'requests', 'a.b.c', ample);
    expect(proxy.tunnels).toHaveLength(1);
    expect(callers).toEqual(proxy.tunnels.map(({ from }) => from));
  });

  test('offers both methods, and draws a user name and a password for every exchange', async () => {
    const vendor = await saying(later);
    const proxy = await proxyWith();
    for (const sender of [createHttpSender({ proxy }), createHttpSender({ proxy })])
      await Promise.all(Array.from({ length: 20 }, async () => sender.post(vendor.to, 'requests', 'a.b.c', ample)));
    expect(proxy.connections()).toBe(40);
    const drawn = proxy.tunnels.flatMap(({ user = '', password = '' }) => [user, password]);
    expect(new Set(drawn).size).toBe(80);
    for (const text of drawn) expect(text).toMatch(/^[\w-]{22}$/);
    for (const { methods } of proxy.tunnels) expect(methods).toEqual([0, 2]);
  });

  test('draws them from the randomness it is given and from nothing else', async () => {
    const vendor = await saying(later);
    const proxy = await proxyWith();
    let drawn = 0;
    const random = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill((drawn += 1));
    await createHttpSender({ proxy, random }).post(vendor.to, 'requests', 'a.b.c', ample);
    const text = (byte: number): string => Buffer.alloc(16, byte).toString('base64url');
    expect(proxy.tunnels).toMatchObject([{ user: text(1), password: text(2) }]);
  });

  test('is not led elsewhere by the environment', async () => {
    const trap = await saying(later);
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
      vi.stubEnv(name, trap.to.origin);
    vi.stubEnv('NO_PROXY', '*');
    vi.stubEnv('no_proxy', '*');
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    const { vendor, callers } = await noting();
    const proxy = await proxyWith();
    await createHttpSender({ proxy }).post(vendor.to, 'requests', 'a.b.c', ample);
    expect(trap.sockets).toEqual([]);
    expect(callers).toEqual(proxy.tunnels.map(({ from }) => from));
  });

  test('says that it has one', async () => {
    expect(createHttpSender({ proxy: { host: '127.0.0.1', port: 9 } }).proxied).toBe(true);
    expect(createHttpSender().proxied).toBe(false);
  });
});

describe('what a vendor behind a proxy sees', () => {
  test('is the header block that it sees without one', async () => {
    const vendor = await saying(later);
    await createHttpSender().post(vendor.to, 'requests', 'a.b.c', ample);
    await createHttpSender({ proxy: await proxyWith() }).post(vendor.to, 'requests', 'a.b.c', ample);
    expect(vendor.received[1]).toBe(vendor.received[0]);
  });

  test.each(['https://localhost', 'https://127.0.0.1'])('is the TLS hello that it sees without one: %s', async (host) => {
    // Two flights of bytes are never the same: the random of a hello, its session id and its key are new each time.
    const hellos: Buffer[] = [];
    const server = net.createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (data) => {
        hellos.push(data);
        socket.destroy();
      });
    });
    const to: Destination = { origin: `${host}:${String(await listening(server))}`, loopback: true };
    onTestFinished(() => void server.close());
    const proxy = await proxyWith({ names: { [new URL(to.origin).host]: Number(new URL(to.origin).port) } });
    expect(await codeFrom(createHttpSender({ ca: authority }).profile(to, ample))).toBe('connection-failed');
    expect(await codeFrom(createHttpSender({ ca: authority, proxy }).profile(to, ample))).toBe('connection-failed');
    const [plain, proxied] = hellos.map(fixedPartsOf);
    expect(proxied).toEqual(plain);
    expect(plain?.extensions.length).toBeGreaterThan(5);
    expect(plain?.extensions.some(([type]) => type === 0)).toBe(host === 'https://localhost');
  });

  test('is nothing when its certificate is not the one for its name', async () => {
    for (const env of [undefined, '0']) {
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', env);
      const { port, received } = await secureVendor(good);
      const proxy = await proxyWith({ names: { 'vendor.example:443': port } });
      const to = { origin: 'https://vendor.example', loopback: false };
      expect(await codeFrom(createHttpSender({ ca: authority, proxy }).post(to, 'requests', 'a.b.c', ample))).toBe('connection-failed');
      expect(await codeFrom(createHttpSender({ proxy }).post(to, 'requests', 'a.b.c', ample))).toBe('connection-failed');
      expect(received).toEqual([]);
    }
    vi.unstubAllEnvs();
  });

  test('is a customer that reads no more than without one', async () => {
    const pieces = Buffer.from(`1;${'x'.repeat(8000)}\r\na\r\n`.repeat(Math.ceil((4 * limits.toCustomer) / 8000)));
    const flood = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/vrm+jwe\r\ntransfer-encoding: chunked\r\n\r\n');
      socket.write(pieces);
    });
    const sender = createHttpSender({ proxy: await proxyWith() });
    expect(await codeFrom(sender.post(flood.to, 'requests', 'a.b.c', ample))).toBe('response-too-large');
    const secure = tls.createServer(good, (socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/vrm+jwe\r\ntransfer-encoding: chunked\r\n\r\n');
      socket.write(pieces);
    });
    const to = { origin: `https://127.0.0.1:${String(await listening(secure))}`, loopback: true };
    onTestFinished(() => void secure.close());
    const trusting = createHttpSender({ ca: authority, proxy: await proxyWith() });
    expect(await codeFrom(trusting.post(to, 'requests', 'a.b.c', ample))).toBe('response-too-large');
  });
});

describe('the addresses that a sender with a proxy speaks to', () => {
  const origin = `${'a'.repeat(56)}.onion`;

  test.each(['https', 'http'])('are onion addresses too, which are reached in no other way: %s', async (scheme) => {
    const vendor = await saying(later);
    const to = { origin: `${scheme}://${origin}`, loopback: false };
    const proxy = await proxyWith({ names: { [`${origin}:80`]: vendor.port, [`${origin}:443`]: vendor.port } });
    const code = await codeFrom(createHttpSender({ proxy }).post(to, 'requests', 'a.b.c', ample));
    // There is no TLS at that port.
    expect(code).toBe(scheme === 'http' ? 'none' : 'connection-failed');
    expect(proxy.tunnels).toMatchObject([{ kind: 'name', host: origin }]);
    let asked = 0;
    const direct = createHttpSender({ resolve: () => void (asked += 1) });
    await expect(direct.post(to, 'requests', 'a.b.c', ample)).rejects.toMatchObject({
      code: 'address-refused',
      message: expect.stringContaining('--proxy'),
    });
    expect(asked).toBe(0);
  });

  test.each([
    'https://127.0.0.1',
    'https://10.0.0.1',
    'https://192.168.0.1',
    'https://169.254.169.254',
    'https://[::1]',
    'https://[fd00::1]',
    'https://localhost',
    'https://printer.local',
    'https://router',
    'http://vendor.example',
    'https://vendor.example:22',
    `https://${'a.'.repeat(127)}example`,
    `https://${origin}:22`,
    `https://onion`,
    `http://onion.example`,
    `ftp://${origin}`,
  ])('are not: %s', async (refused) => {
    const proxy = await proxyWith();
    expect(await codeFrom(createHttpSender({ proxy }).profile({ origin: refused, loopback: false }, ample))).toBe('address-refused');
    expect(proxy.connections()).toBe(0);
  });

  test('are not what is elsewhere, for a vendor of this machine', async () => {
    const proxy = await proxyWith();
    for (const elsewhere of ['https://vendor.example', `http://${origin}`, 'https://8.8.8.8'])
      expect(await codeFrom(createHttpSender({ proxy }).profile({ origin: elsewhere, loopback: true }, ample))).toBe('address-refused');
    expect(proxy.connections()).toBe(0);
  });
});

/** What of a TLS hello (RFC 8446) does not differ between two of one program: all but the random, the session id and the keys. */
function fixedPartsOf(record: Buffer): {
  readonly ciphers: string;
  readonly extensions: readonly (readonly [number, string])[];
  readonly sizes: number;
} {
  let at = 5 + 4 + 2 + 32;
  at += 1 + record.readUInt8(at);
  const ciphers = record.subarray(at + 2, at + 2 + record.readUInt16BE(at)).toString('hex');
  at += 2 + record.readUInt16BE(at);
  at += 1 + record.readUInt8(at);
  at += 2;
  const extensions: [number, string][] = [];
  while (at < record.length) {
    const [type, length] = [record.readUInt16BE(at), record.readUInt16BE(at + 2)];
    const body = record.subarray(at + 4, at + 4 + length);
    const keyShare = 51;
    extensions.push([type, type === keyShare ? body.subarray(0, 6).toString('hex') : body.toString('hex')]);
    at += 4 + length;
  }
  return { ciphers, extensions, sizes: record.length };
}
