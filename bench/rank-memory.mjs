/** What a million offers take in memory, as objects with their scores and as columns. Run with --expose-gc; prints JSON. */
import { preferencesFromText, rankRecords } from '../dist/ranking/index.js';
import { cars, floats, preferences as text, rankFloats, reading } from './cars.mjs';

const million = 1_000_000;

/** Bytes that are still in use after everything else is collected. */
function used() {
  for (let i = 0; i < 3; i += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = used();
const all = cars(million);
const sorted = rankFloats(all, floats());
const objects = used() - before;
// The cars are counted above; what follows is what columns add to wherever the offers come from.
const between = used();
const ranking = rankRecords(all, reading, preferencesFromText(text, 'preferences.yaml'));
if (ranking.sums.length !== sorted.length) throw new Error('an offer is lost');
const columns = used() - between;
console.log(JSON.stringify({ columns, objects, last: ranking.ranking.length }));
