/**
 * `npm run bench:anonymity`: whether two people can be told apart. Prints one table, and exits 1 when a promise is missed or a planted leak
 * is not found. docs/anonymity.md says what the rows mean. `--quick` takes a tenth of the sends, which is too few for the promises on AUC.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWith } from './leaks/build.mjs';
import { leaks } from './leaks/leaks.mjs';
import { measure } from './measure.mjs';
import { clockText, row } from './table.mjs';
import { openWorld } from './world/world.mjs';

const most = 0.55;
const least = 0.95;
const fewestPairs = 1000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '1,2,3' },
    sends: { type: 'string' },
    controls: { type: 'string' },
  },
});
const seeds = values.seeds.split(',').map(Number);
const each = Number(values.sends ?? (values.quick ? 40 : 400));
const control = Number(values.controls ?? (values.quick ? 40 : 100));
const enough = each >= 400;
const routes = /** @type {const} */ (['direct', 'proxy']);
const program = resolve('bin/meville.js');

const started = performance.now();
let missed = 0;
let sent = 0;
const say = (
  /** @type {boolean | undefined} */ kept,
  /** @type {string} */ what,
  /** @type {string} */ figure,
  /** @type {string} */ promise,
) => {
  if (kept === false) missed += 1;
  console.log(row(kept, what, figure, promise));
};

console.log(
  `seeds ${seeds.join(', ')}; ${each} sends of each person on each seed; controls on seed ${seeds[0]}, ${control} sends of each person`,
);
for (const [i, seed] of seeds.entries()) {
  // New people for every seed: what they are is drawn too, their seeds and keys among it.
  const world = await openWorld({ program });
  try {
    if (i === 0)
      console.log(
        world.behindRealProxy ? 'what goes through a proxy goes through microsocks' : 'no microsocks: the proxy is a recorder alone',
      );
    const { checks, classified, pairs, sends } = await measure(world, { program, seed, sendsEach: each, routes, thorough: i === 0 });
    sent += sends;
    console.log(`\nseed ${seed}: ${sends} sends`);
    for (const { what, count, of, example } of checks) {
      say(count === 0 && of > 0, what, `${count} of ${of}`, '0');
      if (example !== undefined) console.log(`          for example ${JSON.stringify(example.slice(0, 400))}`);
    }
    for (const [name, value] of Object.entries(classified))
      say(enough ? value <= most : undefined, `${name}, AUC`, value.toFixed(3), `at most ${most}`);
    const many = Math.min(pairs.same, pairs.different) >= fewestPairs;
    say(
      enough ? pairs.auc <= most && many : undefined,
      `pairs, AUC of ${pairs.same} and ${pairs.different}`,
      pairs.auc.toFixed(3),
      `at most ${most}`,
    );
  } finally {
    await world.close();
  }
}

console.log('\nplanted leaks, each of which has to be found');
const world = await openWorld({ program });
try {
  for (const leak of leaks) {
    const built = await buildWith(leak);
    const of = { program: built.program, seed: seeds[0] ?? 1, sendsEach: control, routes: leak.routes ?? routes, thorough: false };
    const { checks, classified, pairs, sends } = await measure(world, of).finally(built.remove);
    sent += sends;
    const found = Object.entries({ ...classified, pairs: pairs.auc }).toSorted(([, a], [, b]) => b - a);
    const [[by, area] = ['nothing', 0]] = found;
    const figure = `${area.toFixed(3)} by ${by}`;
    const fired = checks.filter((check) => check.count > 0);
    if (leak.check === undefined) say(area >= least, leak.name, figure, `at least ${least}`);
    else
      say(
        fired.some(({ what }) => what === leak.check),
        leak.name,
        figure,
        'a check that fires',
      );
    for (const { what, count } of fired) console.log(`          and by: ${what} (${count})`);
  }
} finally {
  await world.close();
}
console.log(`\n${sent} sends in ${clockText(performance.now() - started)}; ${missed === 0 ? 'nothing missed' : `${missed} missed`}`);
process.exitCode = missed === 0 ? 0 : 1;
