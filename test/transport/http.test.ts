import { onTestFinished } from 'vitest';
import { createHttpSender } from '../../src/transport/http/client.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import { transportContract } from '../contracts/transport.js';
import { startSocks, type SocksServer } from '../support/socks.js';
import { authority, good } from './certificates.js';

const host = { host: '127.0.0.1', port: 0 };

transportContract('http', async (responder) => {
  const server = await createHttpResponder(responder);
  const origin = await server.listen(host);
  return { sender: createHttpSender(), destination: { origin, loopback: true }, close: async () => server.close() };
});

transportContract('https', async (responder) => {
  const server = await createHttpResponder(responder, { tls: good });
  const origin = await server.listen(host);
  return { sender: createHttpSender({ ca: authority }), destination: { origin, loopback: true }, close: async () => server.close() };
});

/** As many as the contract has tests, each with a proxy of its own. */
async function proxied(method: 0 | 2): Promise<SocksServer> {
  const proxy = await startSocks({ method });
  onTestFinished(proxy.close);
  return proxy;
}

transportContract('http through a proxy', async (responder) => {
  const server = await createHttpResponder(responder);
  const origin = await server.listen(host);
  const sender = createHttpSender({ proxy: await proxied(2) });
  return { sender, destination: { origin, loopback: true }, close: async () => server.close() };
});

transportContract('https through a proxy', async (responder) => {
  const server = await createHttpResponder(responder, { tls: good });
  const origin = await server.listen(host);
  const sender = createHttpSender({ ca: authority, proxy: await proxied(0) });
  return { sender, destination: { origin, loopback: true }, close: async () => server.close() };
});
