import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createHttpSender } from '../../src/transport/http/client.js';
import { greet } from '../../src/transport/http/tunnel.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import { transportContract } from '../contracts/transport.js';
import { programOfTests, startDanted, startMicrosocks, type ProxyProgram } from '../support/socks-programs.js';
import { authority, good } from './certificates.js';
import { ample, codeFrom, stubResponder } from './support.js';

/** Proxies that others have written. */

const microsocks = programOfTests('microsocks');
const danted = programOfTests('danted');

const kept = async (starting: Promise<ProxyProgram>): Promise<ProxyProgram> => {
  const program = await starting;
  onTestFinished(program.stop);
  return program;
};

describe.skipIf(microsocks.path === undefined)(`through microsocks${microsocks.title}`, () => {
  let proxy: ProxyProgram;
  beforeAll(async () => {
    proxy = await startMicrosocks(microsocks.path!);
  });
  afterAll(async () => proxy.stop());

  transportContract('https through microsocks', async (responder) => {
    const server = await createHttpResponder(responder, { tls: good });
    const origin = await server.listen({ host: '127.0.0.1', port: 0 });
    const sender = createHttpSender({ ca: authority, proxy });
    return { sender, destination: { origin, loopback: true }, close: async () => server.close() };
  });
});

test.skipIf(microsocks.path === undefined)(`microsocks that wants a certain user refuses us${microsocks.title}`, async () => {
  const proxy = await kept(startMicrosocks(microsocks.path!, { name: 'jo', password: 'secret' }));
  await greet(proxy, ample);
  expect(await codeFrom(createHttpSender({ proxy }).profile({ origin: 'http://127.0.0.1:9', loopback: true }, ample))).toBe('proxy-failed');
});

test.skipIf(danted.path === undefined)(
  `Dante passes us on when it asks for nobody, and does not when it asks for a user${danted.title}`,
  async () => {
    const server = await createHttpResponder(stubResponder(), { tls: good });
    const to = { origin: await server.listen({ host: '127.0.0.1', port: 0 }), loopback: true };
    onTestFinished(async () => server.close());
    const open = createHttpSender({ ca: authority, proxy: await kept(startDanted(danted.path!, 'none')) });
    expect(await open.post(to, 'requests', 'a.b.c', ample)).toEqual({ kind: 'answered', body: 'answer.to.a.b.c' });
    const closed = createHttpSender({ ca: authority, proxy: await kept(startDanted(danted.path!, 'username')) });
    expect(await codeFrom(closed.post(to, 'requests', 'a.b.c', ample))).toBe('proxy-failed');
  },
);
