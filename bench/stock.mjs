import { createReadStream, mkdtempSync, rmSync, statSync, writeSync, openSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { MevilleError, parseRequestFile, readTree, vocabulary } from '../dist/index.js';
import { openSqliteBooks, parseStockMap, readStock, StockReport } from '../dist/vendor.js';
import { median } from './measure.mjs';
import { car, csv, mapping } from './stock-cars.mjs';

/** @typedef {import('../dist/vendor.js').Books} Books */
/** @typedef {Record<string, object>} Wishes */
/** @typedef {{ must?: Wishes, should?: Wishes }} Wish */

const few = 10_000;
const million = 1_000_000;
/** No named query matches more. */
const mostMatched = 100;
const rounds = 5;
/** In milliseconds, for any query. */
const longest = 500;

/** Stock lists: how fast they are taken in, and asked. @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function stock() {
  const folder = mkdtempSync(join(tmpdir(), 'meville-bench-'));
  const [small, large] = [await openSqliteBooks(join(folder, 'few.sqlite')), await openSqliteBooks(join(folder, 'million.sqlite'))];
  try {
    await take(small, list(folder, few));
    const imported = await measureImport(large, list(folder, million));
    return [imported, await measureNamed(small, large), await measureWorst(large)];
  } finally {
    await small.close();
    await large.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {number} count */
function list(folder, count) {
  const path = join(folder, `${String(count)}.csv`);
  const file = openSync(path, 'w');
  for (const piece of csv(count)) writeSync(file, piece);
  closeSync(file);
  return path;
}

/** @param {Books} books @param {string} path */
async function take(books, path) {
  const words = vocabulary('car');
  const map = parseStockMap(readTree(Buffer.from(mapping), 'map.yaml'), 'map.yaml', words, 'GBP');
  const report = new StockReport();
  return books.importStock(readStock(createReadStream(path), 'csv', map, words, report), { today: 20_000 });
}

/** @param {() => Promise<unknown>} run */
async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** @param {Books} books @param {string} path @returns {Promise<import('./measure.mjs').Figure>} */
async function measureImport(books, path) {
  const floor = await time(async () => {
    let rows = 0;
    for await (const row of createReadStream(path).pipe(parse({ columns: true }))) if (row !== undefined) rows += 1;
    if (rows !== million) throw new Error(`csv-parse read ${String(rows)} rows`);
  });
  const ours = await time(async () => {
    const { added } = await take(books, path);
    if (added !== million) throw new Error(`${String(added)} rows were taken in`);
  });
  return {
    what: 'taking in a list of a million cars',
    ratio: floor / ours,
    of: 'csv-parse alone / import',
    bound: { least: 0.15 },
    detail: `${seconds(floor)} and ${seconds(ours)}, ${String(Math.round(statSync(path).size / 1e6))} MB`,
  };
}

const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** @param {Wish} wish @param {number} limit */
function queryOf(wish, limit) {
  const file = { vrm: 'request/1', category: 'car', where: 'GB', until: '48h', currency: 'GBP', ...wish };
  const { requirements } = parseRequestFile(readTree(Buffer.from(JSON.stringify(file)), 'request.yaml'), 'request.yaml');
  return { category: 'car', currency: 'GBP', quantity: 1, requirements, limit };
}

/** What people ask for who know what they want: each kind of wish for five cars of models that are not common. */
/** @type {Record<string, (like: import('./stock-cars.mjs').Car) => Wish>} */
const kinds = {
  'model, trim and colour': ({ model, trim, colour }) => ({ must: { model: { is: model }, trim: { is: trim }, colour: { is: colour } } }),
  'make, model and month': ({ make, model, registered }) => ({
    must: { make: { is: make }, model: { is: model }, registered: { is: registered.slice(0, 7) } },
  }),
  'model of about that mileage': ({ model, mileage }) => ({
    must: { model: { is: model }, mileage: { min: `${mileage} mi`, max: `${String(Number(mileage) + 8000)} mi` } },
  }),
  'that very mileage': ({ mileage }) => ({ must: { mileage: { is: `${mileage} mi` } } }),
  'make and day': ({ make, registered, colour }) => ({
    must: { make: { is: make }, registered: { is: registered } },
    should: { colour: { is: colour } },
  }),
  'model with extras': ({ model, trim }) => ({
    must: { model: { is: model }, trim: { is: trim }, features: { has: ['aircon', 'tow bar'] } },
    should: { doors: { is: '5' }, owners: { max: '2' } },
  }),
  'model and history, if known': ({ model, trim, colour }) => ({
    must: { model: { is: model }, history: { is: 'one-owner' }, trim: { in: [trim, 'GS'] }, colour: { in: [colour, 'silver', 'grey'] } },
  }),
  'model, but not so': ({ model, body, colour }) => ({
    must: {
      model: { is: model },
      body: { is: body },
      colour: { not: [colour] },
      fuel: { not: ['diesel', 'lpg'] },
      transmission: { is: 'manual' },
    },
    should: { mileage: { max: '40000 mi' }, tax: { max: '200 GBP' } },
  }),
  'two models of one year': ({ model, registered, transmission }) => ({
    must: {
      model: { in: [model, 'Model 999'] },
      registered: { min: `${registered.slice(0, 4)}-03`, max: `${registered.slice(0, 4)}-10` },
      transmission: { is: transmission },
      engine: { in: ['1.0 petrol', '1.2 petrol', '1.3 petrol', '1.4 petrol'] },
    },
  }),
  'model, power, size and tax': ({ model, size, fuel }) => ({
    must: {
      model: { is: model },
      power: { min: '100 bhp' },
      'engine-size': { min: `${size} l` },
      tax: { max: '300 GBP' },
      fuel: { is: fuel },
      doors: { is: '5' },
    },
    should: { registered: { min: '2010' } },
  }),
};

/** @returns {Map<string, Wish>} */
function named() {
  /** @type {import("./stock-cars.mjs").Car[]} */
  const rare = [];
  for (let number = 0; rare.length < 5; number += 1) if (car(number).popularity >= 600) rare.push(car(number));
  return new Map(Object.entries(kinds).flatMap(([kind, wish]) => rare.map((like, at) => [`${kind}, ${String(at + 1)}`, wish(like)])));
}

/** @param {Books} books @param {Wish} wish */
const timeMatch = async (books, wish) => {
  const query = queryOf(wish, 10);
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push(await time(() => books.match(query)));
  return median(times);
};

/** @param {Books} small @param {Books} large @returns {Promise<import('./measure.mjs').Figure>} */
async function measureNamed(small, large) {
  const sums = { small: 0, large: 0 };
  let matched = 0;
  let worst = { name: '', large: 0 };
  for (const [name, wish] of named()) {
    const found = await large.match(queryOf(wish, mostMatched + 1));
    if (found.length > mostMatched) throw new Error(`${name} matches more than ${String(mostMatched)} rows`);
    matched += found.length;
    const times = { small: await timeMatch(small, wish), large: await timeMatch(large, wish) };
    sums.small += times.small;
    sums.large += times.large;
    if (times.large > worst.large) worst = { name, large: times.large };
  }
  return {
    what: 'fifty queries of few rows',
    ratio: sums.large / sums.small,
    of: 'over a million rows / over ten thousand',
    bound: { most: 3 },
    detail: `${(sums.large / 50).toFixed(2)} ms and ${(sums.small / 50).toFixed(2)} ms each, ${String(matched / 50)} rows; slowest ${worst.name}, ${worst.large.toFixed(2)} ms`,
  };
}

/** @type {Record<string, Wish>} */
const worst = {
  everything: {},
  'everything, and no wish met': { should: { features: { has: ['wings'] }, colour: { is: 'mauve' }, make: { is: 'Trabant' } } },
  'everything, half of the wishes met': {
    should: { features: { has: ['aircon'] }, doors: { is: '5' }, fuel: { is: 'diesel' }, tax: { max: '10 GBP' } },
  },
  'nothing, by an index': { must: { make: { is: 'Trabant' } } },
  'nothing, by no index': { must: { features: { has: ['wings'] } } },
  'nothing, by each of many': {
    must: {
      features: { has: ['wings', 'aircon'] },
      fuel: { not: ['petrol', 'diesel', 'hybrid', 'electric', 'lpg'] },
      doors: { not: ['3', '5'] },
    },
  },
  'everything, nothing for certain': { must: { seats: { is: '5' }, warranty: { min: '12 month' }, condition: { is: 'used' } } },
  'most, by many musts': {
    must: {
      make: { not: ['Trabant'] },
      registered: { min: '1990' },
      mileage: { max: '149999 mi' },
      doors: { in: ['3', '5'] },
      fuel: { not: ['coal'] },
      tax: { max: '9999 GBP' },
      power: { min: '1 bhp' },
      history: { not: ['stolen'] },
    },
    should: { features: { has: ['wings'] }, owners: { max: '1' }, colour: { in: ['silver', 'grey', 'black'] } },
  },
  'a tenth, nowhere small': {
    must: {
      fuel: { is: 'diesel' },
      colour: { in: ['silver', 'grey'] },
      transmission: { is: 'automatic' },
      doors: { is: '3' },
      body: { is: 'suv' },
    },
  },
};

/** How long it takes until there is an answer, or until it is said that there will be none. @param {() => Promise<unknown>} ask */
async function timeWorst(ask) {
  let busy = false;
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await time(() =>
        ask().catch((/** @type {unknown} */ thrown) => {
          if (!(thrown instanceof MevilleError) || thrown.code !== 'busy') throw thrown;
          busy = true;
        }),
      ),
    );
  }
  return { took: median(times), busy };
}

/** @param {Books} books @returns {Promise<import('./measure.mjs').Figure>} */
async function measureWorst(books) {
  const times = [];
  for (const [name, wish] of Object.entries(worst)) times.push({ name, ...(await timeWorst(() => books.match(queryOf(wish, 10)))) });
  const { limit: _, ...query } = queryOf(worst['nothing, by each of many'] ?? {}, 10);
  times.push({ name: 'what is in the way', ...(await timeWorst(() => books.inTheWay(query))) });
  return {
    what: 'the slowest query over a million rows',
    ratio: Math.max(...times.map(({ took }) => took)) / longest,
    of: `its time / ${String(longest)} ms`,
    bound: { most: 1 },
    detail: times.map(({ name, took, busy }) => `${name}: ${took.toFixed(0)} ms${busy ? ' (busy)' : ''}`).join('; '),
  };
}
