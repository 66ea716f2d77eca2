/** Servers of the measurement: on this machine, at a free port, gone when they are closed. */
import { once } from 'node:events';

/**
 * @typedef {object} Listening
 * @property {number} port
 * @property {() => Promise<void>} close
 * @property {() => boolean} idle whether no connection is open
 */

/** @param {import('node:net').Server} server @returns {Promise<Listening>} */
export async function listen(server) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  server.on('connection', (/** @type {import('node:net').Socket} */ socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a server has no port');
  return {
    port: address.port,
    idle: () => open.size === 0,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
