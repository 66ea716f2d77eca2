import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { connect } from 'node:tls';

/** What Node sends first to a server of TLS. */
export async function realHello(): Promise<Buffer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect({ host: '127.0.0.1', port, servername: 'hill.example' });
  client.on('error', () => {});
  const [socket] = await once(server, 'connection');
  const [bytes] = await once(socket, 'data');
  client.destroy();
  socket.destroy();
  server.close();
  return bytes;
}

/** The same with one more extension at its end. */
export function withExtension(hello: Buffer, type: number, body: Buffer): Buffer {
  const own = Buffer.concat([Buffer.of(type >> 8, type & 255, body.length >> 8, body.length & 255), body]);
  const longer = Buffer.concat([hello, own]);
  // The record, the message in it, and behind session id, ciphers and compression the extensions.
  longer.writeUInt16BE(longer.readUInt16BE(3) + own.length, 3);
  longer.writeUIntBE(longer.readUIntBE(6, 3) + own.length, 6, 3);
  const session = 43;
  const ciphers = session + 1 + (longer[session] ?? 0);
  const compression = ciphers + 2 + longer.readUInt16BE(ciphers);
  const extensions = compression + 1 + (longer[compression] ?? 0);
  longer.writeUInt16BE(longer.readUInt16BE(extensions) + own.length, extensions);
  return longer;
}
