import net from 'node:net';
import { EnvHttpProxyAgent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/base/limits.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import type { Endpoint } from '../../src/transport/port.js';
import { ample, answer, codeFrom, rawServer, saying } from './support.js';

const later = answer(202, []);
const sealed = (body: string): string => answer(200, ['content-type: application/vrm+jwe'], body);

describe('what a vendor sees of a customer', () => {
  const cases: [endpoint: Endpoint, accept: string, type: string, reply: string][] = [
    ['requests', 'application/vrm+jwe, application/problem+json', 'application/vrm+jwt', later],
    ['awards', 'application/vrm+jwe, application/problem+json', 'application/vrm+jwe', later],
    ['contacts', 'application/problem+json', 'application/vrm+jwe', answer(204, []).replace('content-length: 0\r\n', '')],
  ];
  test.each(cases)('is exactly this header block and the document: %s', async (endpoint, accept, type, reply) => {
    const { to, port, received } = await saying(reply);
    await createHttpSender().post(to, endpoint, 'a.b.c', ample);
    expect(received).toEqual([
      `POST /vrm/${endpoint} HTTP/1.1\r\nhost: 127.0.0.1:${String(port)}\r\nconnection: close\r\naccept: ${accept}\r\ncontent-type: ${type}\r\ncontent-length: 5\r\n\r\na.b.c`,
    ]);
  });

  test('is exactly this header block when its profile is fetched', async () => {
    const { to, port, received } = await saying(answer(200, ['content-type: application/vrm+jwt'], 'a.b.c'));
    expect(await createHttpSender().profile(to, ample)).toBe('a.b.c');
    expect(received).toEqual([
      `GET /.well-known/vrm-vendor HTTP/1.1\r\nhost: 127.0.0.1:${String(port)}\r\nconnection: close\r\naccept: application/vrm+jwt, application/problem+json\r\n\r\n`,
    ]);
  });

  test('differs between two senders in nothing but the document', async () => {
    const { to, received } = await saying(later);
    await createHttpSender().post(to, 'requests', 'a'.repeat(4096), ample);
    await createHttpSender({ ca: 'x' }).post(to, 'requests', 'b'.repeat(4096), ample);
    expect(received[0]?.replaceAll(/a{4096}$/g, '')).toBe(received[1]?.replaceAll(/b{4096}$/g, ''));
  });

  test('is not changed by cookies, validators or promises it gave before', async () => {
    const { to, received } = await saying(
      answer(
        200,
        [
          'content-type: application/vrm+jwe',
          'set-cookie: id=1; Path=/',
          'etag: "1"',
          'alt-svc: h2=":443"',
          'strict-transport-security: max-age=9',
          'link: </x>; rel=preload',
        ],
        'x.y',
      ),
    );
    const sender = createHttpSender();
    await sender.post(to, 'requests', 'a.b.c', ample);
    await sender.post(to, 'requests', 'a.b.c', ample);
    expect(received[1]).toBe(received[0]);
    expect(received[1]?.toLowerCase()).not.toContain('cookie');
  });

  test('is a new connection for every exchange, though it offers to keep the old one', async () => {
    const { to, sockets, allClosed } = await rawServer((socket) =>
      socket.write(answer(202, ['connection: keep-alive', 'keep-alive: timeout=600'])),
    );
    const sender = createHttpSender();
    await sender.post(to, 'requests', 'a.b.c', ample);
    await sender.post(to, 'requests', 'a.b.c', ample);
    expect(sockets).toHaveLength(2);
    expect(new Set(sockets.map((socket) => socket.remotePort)).size).toBe(2);
    await allClosed();
  });
});

describe('proxies of the environment', () => {
  const globalDispatcher = getGlobalDispatcher();
  afterEach(() => {
    vi.unstubAllEnvs();
    setGlobalDispatcher(globalDispatcher);
  });

  test('are not used, however they are asked for', async () => {
    const trap = await saying(later);
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
      vi.stubEnv(name, trap.to.origin);
    vi.stubEnv('NO_PROXY', '');
    vi.stubEnv('no_proxy', '');
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    // What NODE_USE_ENV_PROXY does in the Node versions that know it.
    setGlobalDispatcher(new EnvHttpProxyAgent());
    const { to, received } = await saying(later);
    expect(await createHttpSender().post(to, 'requests', 'a.b.c', ample)).toEqual({ kind: 'later' });
    expect(received).toHaveLength(1);
    expect(trap.received).toEqual([]);
  });
});

describe('what a customer takes from a vendor', () => {
  test('is the sealed answer, byte for byte', async () => {
    const body = 'A-Za_z09.'.repeat(15_000).slice(0, limits.toCustomer);
    const { to } = await saying(sealed(body));
    expect(await createHttpSender().post(to, 'requests', 'a.b.c', ample)).toEqual({ kind: 'answered', body });
  });

  test('is the sealed answer in chunks too', async () => {
    const { to } = await saying(
      answer(200, ['content-type: application/vrm+jwe', 'transfer-encoding: chunked'], '3\r\nabc\r\n2\r\n.d\r\n0\r\n\r\n'),
    );
    expect(await createHttpSender().post(to, 'awards', 'a.b.c', ample)).toEqual({ kind: 'answered', body: 'abc.d' });
  });

  test('is "later" for 202 and "taken" for 204', async () => {
    expect(await createHttpSender().post((await saying(later)).to, 'awards', 'a.b.c', ample)).toEqual({ kind: 'later' });
    expect(await createHttpSender().post((await saying('HTTP/1.1 204 No Content\r\n\r\n')).to, 'contacts', 'a.b.c', ample)).toEqual({
      kind: 'taken',
    });
  });
});

describe('where a customer connects to', () => {
  test('is nothing at all when the address is refused', async () => {
    const trap = await saying(later);
    const sender = createHttpSender();
    expect(await codeFrom(sender.post({ origin: trap.to.origin, loopback: false }, 'requests', 'a.b.c', ample))).toBe('address-refused');
    expect(await codeFrom(sender.profile({ origin: `https://127.0.0.1:${String(trap.port)}`, loopback: false }, ample))).toBe(
      'address-refused',
    );
    expect(trap.sockets).toHaveLength(0);
  });

  test('is nothing at all when a public name leads to this machine, and the name is asked for once', async () => {
    const trap = await saying(later);
    let asked = 0;
    const sender = createHttpSender({
      resolve: (_hostname, _options, callback) => {
        asked += 1;
        callback(null, [{ address: '127.0.0.1', family: 4 }]);
      },
    });
    expect(await codeFrom(sender.profile({ origin: `https://vendor.example:${String(trap.port)}`, loopback: false }, ample))).toBe(
      'address-refused',
    );
    expect(asked).toBe(1);
    expect(trap.sockets).toHaveLength(0);
  });

  test('is refused when a local name leads to another machine', async () => {
    const sender = createHttpSender({ resolve: (_hostname, _options, callback) => callback(null, [{ address: '192.0.2.1', family: 4 }]) });
    expect(await codeFrom(sender.profile({ origin: 'http://localhost:8080', loopback: true }, ample))).toBe('address-refused');
  });

  test('may be named localhost when the vendor book says so', async () => {
    const { port } = await saying(later);
    expect(
      await createHttpSender().post({ origin: `http://localhost:${String(port)}`, loopback: true }, 'requests', 'a.b.c', ample),
    ).toEqual({ kind: 'later' });
  });

  test('fails as a connection when the name or the port is not there', async () => {
    const missing: Error = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const sender = createHttpSender({ resolve: (_hostname, _options, callback) => callback(missing, []) });
    expect(await codeFrom(sender.profile({ origin: 'https://vendor.example', loopback: false }, ample))).toBe('connection-failed');
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await codeFrom(createHttpSender().profile({ origin: `http://127.0.0.1:${String(port)}`, loopback: true }, ample))).toBe(
      'connection-failed',
    );
  });
});
