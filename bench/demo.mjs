import { spawnSync } from 'node:child_process';

/** Milliseconds that the README has for it, once built. */
const budget = 30_000;

/** The whole story of the demo, as a person waits for it. @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function demo() {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['bin/meville.js', 'demo'], { stdio: 'ignore' });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error('the demo failed');
  return [
    {
      what: 'meville demo',
      ratio: taken / budget,
      of: 'time over the 30 seconds it may take',
      bound: { most: 1 },
      detail: `${(taken / 1000).toFixed(1)} s`,
    },
  ];
}
