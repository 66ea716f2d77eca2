import { spawnSync } from 'node:child_process';
import { compare } from './measure.mjs';

/** @param {string[]} args */
const node = (args) => async () => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
};

/** How long a person or a script waits before anything happens. @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function start() {
  const { ours, floor } = await compare({ ours: node(['bin/meville.js', '--version']), floor: node(['-e', '0']), rounds: 21 });
  return [
    {
      what: 'meville --version',
      ratio: ours / floor,
      of: 'time over `node -e 0`',
      bound: { most: 1.3 },
      detail: `${ours.toFixed(0)} ms against ${floor.toFixed(0)} ms`,
    },
  ];
}
