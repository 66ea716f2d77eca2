import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from './measure.mjs';

/** @param {string[]} args */
const node = (args) => async () => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
};

const offers = 1000;

/** How long a person or a script waits before anything happens. @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'meville-bench-'));
  const file = join(folder, 'offers.json');
  writeFileSync(file, JSON.stringify(Array.from({ length: offers }, (_, i) => car(i))));
  const rank = ['bin/meville.js', 'rank', file, '--preferences', 'examples/preferences.yaml'];
  try {
    return [
      await overFloor('meville --version', ['bin/meville.js', '--version'], 1.3),
      await overFloor(`meville rank on ${String(offers)} offers`, rank, 2.5),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} what @param {string[]} args @param {number} most */
async function overFloor(what, args, most) {
  const { ours, floor } = await compare({ ours: node(args), floor: node(['-e', '0']), rounds: 21 });
  return {
    what,
    ratio: ours / floor,
    of: 'time over `node -e 0`',
    bound: { most },
    detail: `${ours.toFixed(0)} ms against ${floor.toFixed(0)} ms`,
  };
}

/** An offer as somebody would write it who has copied it from a web page: no two alike, and a few that do not meet every wish. */
const car = (/** @type {number} */ i) => ({
  id: `car-${String(i)}`,
  vendor: `vendor-${String(i % 50)}`,
  price: `${String(3000 + ((i * 7919) % 4000))}.00 GBP`,
  mileage: `${String(1000 + ((i * 104_729) % 60_000))} mi`,
  doors: [3, 5][i % 2],
  engine: ['1.0 petrol', '1.3 petrol', '1.4 diesel'][i % 3],
  colour: ['silver', 'grey', 'blue', 'red', 'white'][i % 5],
  history: ['ex-demo', 'one-owner', 'two-owners'][(i % 7) % 3],
  features: ['aircon', 'radio', 'alloy wheels'].slice(0, 1 + (i % 4)),
});
