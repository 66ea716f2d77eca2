import { spawnSync } from 'node:child_process';
import { candidateFromPlain, preferencesFromText, rank, rankRecords, scoreOf } from '../dist/ranking/index.js';
import { cars, floats, preferences as text, rankFloats, reading } from './cars.mjs';
import { median } from './measure.mjs';

const million = 1_000_000;
/** Exact fractions are slow enough to be measured on fewer offers; their time counts as many times as there are fewer. */
const fewer = 50_000;
const few = 1000;
const rounds = 7;

const preferences = preferencesFromText(text, 'preferences.yaml');
const plain = preferences.vocabulary;

/** What everybody would write: a score for each, then a sort. @param {import('../dist/ranking/index.js').Candidate[]} candidates */
function rankExactly(candidates) {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, preferences) }));
  scored.sort((a, b) => b.score.sum - a.score.sum);
  return scored;
}

/** @param {ReturnType<typeof cars>[number]} car */
const candidateOf = (car) =>
  candidateFromPlain(
    {
      ...Object.fromEntries(
        Object.entries(reading.fields).map(([name, field]) => [name, 'text' in field ? (field.text(car) ?? null) : null]),
      ),
      id: car.id,
      total: `${(car.total / 100).toFixed(2)} GBP`,
      mileage: `${car.mileage} mi`,
      doors: String(car.doors),
      'vendor-score': String(car.score),
      owners: String(car.owners),
    },
    plain,
  );

/** Milliseconds by name, of every round. @type {Map<string, number[]>} */
const times = new Map();

/** @template T @param {string} name @param {() => T} run @returns {T} */
function timed(name, run) {
  const start = performance.now();
  const result = run();
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  return result;
}

/** @param {string} name */
const ms = (name) => median(times.get(name) ?? []);

/** One way after the other, so that whatever else the machine does falls on all. @param {ReturnType<typeof cars>} all */
function round(all) {
  const ingest = () => rankRecords(all, reading, preferences);
  const ranking = timed('ingest', ingest);
  const best = timed('top ten', () => ranking.ranking.slice(0, 10));
  const dearer = timed('weight', () => ranking.reweighed(0, 35_000).ranking.slice(0, 10));
  const other = ingest();
  timed('order', () => other.sums);
  const sorted = timed('floats', () => rankFloats(all, floats()));
  const again = timed('floats, other weight', () => rankFloats(all, floats(35)));
  // Floating point may order what is nearly tied otherwise; the best of a million differ by more.
  for (const [ours, theirs] of /** @type {const} */ ([
    [best, sorted],
    [dearer, again],
  ]))
    if (ours[0]?.candidate.id !== theirs[0]?.car.id) throw new Error('the two ways disagree');
}

/** @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function rankMany() {
  const all = cars(million);
  const candidates = all.slice(0, fewer).map(candidateOf);
  for (let i = 0; i < 2; i += 1) round(all);
  rankExactly(candidates);
  times.clear();
  for (let i = 0; i < rounds; i += 1) {
    round(all);
    if (i < 3) {
      const exact = timed('exact', () => rankExactly(candidates));
      const ours = timed('exact ingest', () => rank(candidates, preferences).ranking.slice(0, 10));
      if (exact[0]?.score.sum !== ours[0]?.score.sum) throw new Error('the two ways disagree');
    }
    timed('few', () => rankRecords(all.slice(0, few), reading, preferences).ranking.slice(0, 10));
  }
  const exactly = (ms('exact') * million) / fewer;
  return [...speeds(exactly), memory(), { ...ofFew(), detail: `${ms('few').toFixed(1)} ms` }];
}

/** @param {number} exactly milliseconds of a million offers in exact fractions @returns {import('./measure.mjs').Figure[]} */
function speeds(exactly) {
  const whole = ms('ingest') + ms('top ten');
  return /** @type {const} */ ([
    ['top ten', ms('top ten'), 20, 'floats'],
    ['full order', ms('order'), 10, 'floats'],
    ['top ten, ingest counted', whole, 5, 'floats'],
    ['one changed weight and its top ten', ms('weight'), 40, 'floats, other weight'],
  ]).flatMap(([what, ours, least, baseline]) => [
    {
      what: `a million offers: ${what}`,
      ratio: exactly / ours,
      of: 'speed over the same value functions, map and sort',
      bound: { least },
      detail: `${ours.toFixed(0)} ms against ${exactly.toFixed(0)} ms (${million / fewer} times that of ${fewer} offers)`,
    },
    {
      what: `a million offers: ${what}`,
      ratio: ms(baseline) / ours,
      of: 'speed over inexact closures on plain objects, map and sort',
      detail: `${ours.toFixed(0)} ms against ${ms(baseline).toFixed(0)} ms`,
    },
  ]);
}

const ofFew = () => ({ what: 'a thousand offers: top ten, ingest counted', ratio: ms('few'), of: 'milliseconds' });

/** @returns {import('./measure.mjs').Figure} */
function memory() {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', 'bench/rank-memory.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('memory could not be measured');
  const { columns, objects } = JSON.parse(stdout);
  /** @param {number} bytes */
  const mega = (bytes) => (bytes / 1e6).toFixed(0);
  return {
    what: 'a million offers: memory, with the full order',
    ratio: columns / objects,
    of: 'of what plain objects and their scores take',
    bound: { most: 1 / 3 },
    detail: `${mega(columns)} MB against ${mega(objects)} MB`,
  };
}
