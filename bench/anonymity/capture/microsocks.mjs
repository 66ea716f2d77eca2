/** The real proxy, when the machine has one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { listen } from './listen.mjs';

/** @returns {Promise<{ port: number, close: () => Promise<void> } | undefined>} */
export async function openMicrosocks() {
  const free = await listen(createServer());
  await free.close();
  const child = spawn('microsocks', ['-i', '127.0.0.1', '-p', String(free.port)], { stdio: 'ignore' });
  const missing = await Promise.race([once(child, 'error').then(() => true), once(child, 'spawn').then(() => false)]);
  if (missing) return undefined;
  while (!(await accepts(free.port))) {
    if (child.exitCode !== null) throw new Error('microsocks has ended');
  }
  return {
    port: free.port,
    close: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    },
  };
}

/** @param {number} port @returns {Promise<boolean>} */
async function accepts(port) {
  const socket = createConnection({ host: '127.0.0.1', port });
  return new Promise((resolve) => {
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
  }).then((yes) => {
    socket.destroy();
    return /** @type {boolean} */ (yes);
  });
}
