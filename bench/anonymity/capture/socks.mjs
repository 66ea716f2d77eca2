/** A SOCKS5 proxy (RFC 1928, 1929) that keeps what it is told, and then connects by itself or through the one behind it. */
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { listen } from './listen.mjs';

/**
 * @typedef {object} Tunnel
 * @property {number} at milliseconds
 * @property {number} sourcePort
 * @property {Buffer} greeting
 * @property {{ readonly user: string, readonly password: string } | undefined} credentials
 * @property {Buffer} connect
 * @property {boolean} named whether the address is a name
 * @property {string} host
 */

const version = 5;
const method = { none: 0, password: 2, refused: 255 };
const kinds = { ipv4: 1, name: 3 };

/**
 * @param {{ portOf: (host: string, port: number) => number | undefined, behind?: number }} to where a name leads on this machine, and the
 *   port of the real proxy
 * @returns {Promise<import('./listen.mjs').Listening & { take: () => Tunnel[] }>}
 */
export async function openSocks({ portOf, behind }) {
  /** @type {Tunnel[]} */
  let tunnels = [];
  const serve = async (/** @type {import('node:net').Socket} */ socket) => {
    const at = performance.now();
    const asked = await negotiate(socket);
    tunnels.push({ at, sourcePort: socket.remotePort ?? 0, ...asked });
    const port = portOf(asked.host, asked.port);
    if (port === undefined) throw new Error(`${asked.host} is nobody's name here`);
    const onward = behind === undefined ? createConnection({ host: '127.0.0.1', port }) : await through(behind, port);
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
    // Who asked may have gone while the proxy behind was asked.
    if (socket.destroyed) onward.destroy();
    socket.write(Buffer.of(version, 0, 0, kinds.ipv4, 0, 0, 0, 0, 0, 0));
    socket.pipe(onward).pipe(socket);
  };
  const server = createServer((socket) => {
    serve(socket).catch(() => socket.destroy());
  });
  return {
    ...(await listen(server)),
    take: () => {
      const taken = tunnels;
      tunnels = [];
      return taken;
    },
  };
}

/** @param {import('node:net').Socket} socket @returns {Promise<Omit<Tunnel, 'at' | 'sourcePort'> & { port: number }>} */
async function negotiate(socket) {
  const head = await read(socket, 2);
  const methods = await read(socket, head[1] ?? 0);
  const greeting = Buffer.concat([head, methods]);
  const chosen = methods.includes(method.password) ? method.password : methods.includes(method.none) ? method.none : method.refused;
  socket.write(Buffer.of(version, chosen));
  if (chosen === method.refused) throw new Error('no method in common');
  let credentials;
  if (chosen === method.password) {
    const user = await read(socket, (await read(socket, 2))[1] ?? 0);
    const password = await read(socket, (await read(socket, 1))[0] ?? 0);
    credentials = { user: user.toString('latin1'), password: password.toString('latin1') };
    socket.write(Buffer.of(1, 0));
  }
  const start = await read(socket, 4);
  const named = start[3] === kinds.name;
  const size = named ? await read(socket, 1) : Buffer.alloc(0);
  const address = await read(socket, named ? (size[0] ?? 0) : start[3] === kinds.ipv4 ? 4 : 16);
  const port = await read(socket, 2);
  const host = named ? address.toString('latin1') : [...address].join('.');
  return { greeting, credentials, connect: Buffer.concat([start, size, address, port]), named, host, port: port.readUInt16BE(0) };
}

/** A connection to a port of this machine that another proxy makes. @param {number} proxy @param {number} port */
async function through(proxy, port) {
  const socket = createConnection({ host: '127.0.0.1', port: proxy });
  await once(socket, 'connect');
  socket.write(Buffer.of(version, 1, method.none));
  await read(socket, 2);
  socket.write(Buffer.of(version, 1, 0, kinds.ipv4, 127, 0, 0, 1, port >> 8, port & 255));
  if ((await read(socket, 10))[1] !== 0) throw new Error('the proxy behind has refused');
  return socket;
}

/** @param {import('node:net').Socket} socket @param {number} size @returns {Promise<Buffer>} */
async function read(socket, size) {
  if (size === 0) return Buffer.alloc(0);
  for (;;) {
    const bytes = /** @type {Buffer | null} */ (socket.read(size));
    if (bytes !== null) return bytes;
    if (socket.destroyed || socket.readableEnded) throw new Error('the connection has ended');
    await new Promise((resolve) => {
      const events = ['readable', 'end', 'close'];
      const go = () => {
        for (const event of events) socket.off(event, go);
        resolve(undefined);
      };
      for (const event of events) socket.on(event, go);
    });
  }
}
