import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as undiciRequest } from 'undici';
import { broadcast, createHttpSender } from '../dist/index.js';
import { compare } from './measure.mjs';

const vendors = 200;
const body = 'A'.repeat(4200);

/** @param {string} origin The least that undici needs to post these bytes on a connection of their own. */
async function barePost(origin) {
  const dispatcher = new Agent({ connections: 1, pipelining: 0 });
  try {
    const { statusCode, body: answer } = await undiciRequest(`${origin}/vrm/requests`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/vrm+jwt' },
      dispatcher,
    });
    if (statusCode !== 200) throw new Error(`status ${statusCode}`);
    return await answer.text();
  } finally {
    await dispatcher.destroy();
  }
}

/** Posting a copy to each of 200 vendors. @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function send() {
  const child = fork(new URL('./vendors.mjs', import.meta.url), [String(vendors)]);
  try {
    const [origins] = await once(child, 'message');
    const sender = createHttpSender();
    const { ours, floor } = await compare({
      ours: async () => {
        for await (const { error } of broadcast(origins, (origin, signal) =>
          sender.post({ origin, loopback: true }, 'requests', body, 30_000, signal),
        ))
          if (error) throw error;
      },
      floor: () => Promise.all(origins.map(barePost)),
      rounds: 15,
    });
    return [
      {
        what: 'send to 200 local vendors',
        ratio: floor / ours,
        of: 'speed over bare undici sending the same bytes',
        bound: { least: 0.5 },
        detail: `${ours.toFixed(0)} ms against ${floor.toFixed(0)} ms`,
      },
    ];
  } finally {
    child.kill();
  }
}
