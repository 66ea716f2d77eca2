import { createHttpSender } from '../../src/transport/http/client.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import { transportContract } from '../contracts/transport.js';
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
