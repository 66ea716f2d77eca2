/**
 * A vendor that keeps all it can see: what comes on a TCP connection, when, and what is inside TLS. It is as helpful to a customer who
 * wants to be recognised as a server can be: it hands out session tickets and keeps connections open.
 */
import { createConnection, createServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { listen } from './listen.mjs';

/**
 * @typedef {object} Connection
 * @property {number} vendor
 * @property {number} sourcePort
 * @property {number} at when it was accepted, in milliseconds
 * @property {Buffer} first the first bytes
 * @property {readonly { readonly at: number, readonly size: number }[]} parts what came when, as it is seen on the way
 * @property {readonly Exchange[]} exchanges
 * @property {number | undefined} closed
 */

/**
 * @typedef {object} Exchange
 * @property {Buffer} head
 * @property {Buffer} body
 * @property {number} headAt
 * @property {number} bodyAt
 */

/** @typedef {Omit<Connection, 'first' | 'parts' | 'exchanges' | 'closed'> & { first: Buffer, parts: { at: number, size: number }[], exchanges: Exchange[], closed: number | undefined }} Growing */

const firstBytes = 4096;

/**
 * @param {{ index: number, certificate: { cert: string, key: string }, profile: string }} vendor
 * @returns {Promise<import('./listen.mjs').Listening & { take: () => Connection[] }>} `take` gives what has come since the last time
 */
export async function openVendor({ index, certificate, profile }) {
  /** @type {Growing[]} */
  let connections = [];
  /** By the port that the part behind the recorder sees. @type {Map<number, Growing>} */
  const behind = new Map();

  const inside = await listen(
    createTlsServer({ ...certificate }, (socket) => {
      const connection = behind.get(socket.remotePort ?? 0);
      if (connection === undefined) throw new Error('a connection came past the recorder');
      serve(socket, connection, profile);
    }),
  );
  const outside = await listen(
    createServer((socket) => {
      /** @type {Growing} */
      const connection = {
        vendor: index,
        sourcePort: socket.remotePort ?? 0,
        at: performance.now(),
        first: Buffer.alloc(0),
        parts: [],
        exchanges: [],
        closed: undefined,
      };
      connections.push(connection);
      const onward = createConnection({ host: '127.0.0.1', port: inside.port });
      onward.on('error', () => socket.destroy());
      onward.on('connect', () => behind.set(onward.localPort ?? 0, connection));
      socket.on('data', (part) => {
        connection.parts.push({ at: performance.now(), size: part.length });
        if (connection.first.length < firstBytes) connection.first = Buffer.concat([connection.first, part]);
      });
      socket.on('close', () => {
        connection.closed = performance.now();
        onward.destroy();
      });
      socket.pipe(onward).pipe(socket);
    }),
  );
  return {
    port: outside.port,
    idle: outside.idle,
    take: () => {
      const taken = connections;
      connections = [];
      return taken;
    },
    close: async () => {
      await outside.close();
      await inside.close();
    },
  };
}

/** Requests as they come on one connection, each answered. @param {import('node:tls').TLSSocket} socket @param {Growing} connection @param {string} profile */
function serve(socket, connection, profile) {
  let bytes = Buffer.alloc(0);
  let headAt = 0;
  socket.on('error', () => socket.destroy());
  socket.on('data', (part) => {
    const now = performance.now();
    bytes = Buffer.concat([bytes, part]);
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (headAt === 0) headAt = now;
      const head = bytes.subarray(0, end + 4);
      const size = Number(/\r\ncontent-length: *(\d+)/i.exec(head.toString('latin1'))?.[1] ?? 0);
      if (bytes.length < head.length + size) return;
      connection.exchanges.push({ head, body: bytes.subarray(head.length, head.length + size), headAt, bodyAt: now });
      bytes = bytes.subarray(head.length + size);
      headAt = 0;
      if (head.subarray(0, 4).toString() === 'GET ')
        socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/vrm+jwt\r\ncontent-length: ${profile.length}\r\n\r\n${profile}`);
      else socket.write('HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n');
    }
  });
}
