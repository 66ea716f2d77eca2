import { execFileSync, spawn } from 'node:child_process';
import {
  createCipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
  sign as signBare,
  verify as verifyBare,
} from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createRequest, OpeningKey, SigningKey, systemClock, systemRandom } from '../dist/index.js';
import { createResponder, openSqliteBooks, openThreadedBooks, vendorKeysFrom } from '../dist/vendor.js';
import { compare, median } from './measure.mjs';

/** What a responder gives: how fast it answers, how much memory it takes, and whether a slow query holds up the others. */

const origin = 'https://garage.example';
const offersInAnswer = 3;
/** How many requests a server has at one time. */
const atOnce = 32;
const answersInRound = 320;
const rounds = 5;
const today = 20_000;

/** @param {string} text @returns {import('../dist/index.js').Value} */
const words = (text) => ({ kind: 'text', key: text.toLowerCase(), text });

/** Cars of which three at a time are of one model. @param {number} rows @returns {Generator<import('../dist/vendor.js').StockRow>} */
function* cars(rows) {
  const models = Math.floor(rows / offersInAnswer);
  for (let i = 0; i < rows; i += 1) {
    const miles = 1000 + ((i * 7919) % 100_000);
    yield {
      sku: `sku-${i}`,
      category: 'car',
      quantity: 1,
      price: BigInt(300_000 + ((i * 104_729) % 2_000_000)),
      currency: 'GBP',
      values: new Map([
        ['make', words(['Toyota', 'Honda', 'Ford', 'Skoda', 'Fiat', 'Kia', 'Mazda'][i % 7] ?? '')],
        ['model', words(`Model ${i % models}`)],
        ['colour', words(['silver', 'grey', 'blue', 'red', 'white'][i % 5] ?? '')],
        ['fuel', words(['petrol', 'diesel', 'hybrid'][(i % 11) % 3] ?? '')],
        ['mileage', { kind: 'quantity', dimension: 'length', amount: BigInt(miles) * 1_609_344n, text: `${miles} mi` }],
        ['doors', { kind: 'number', amount: BigInt([3, 5][i % 2] ?? 5) * 10n ** 18n, text: String([3, 5][i % 2]) }],
      ]),
    };
  }
}

/** @param {string} path @param {number} rows */
async function fill(path, rows) {
  const books = await openSqliteBooks(path);
  await books.importStock(cars(rows), { today });
  await books.close();
}

/** @typedef {import('../dist/index.js').RequestFacts['requirements']} Requirements */

/** A copy nobody has seen. @param {Requirements} requirements @param {number} now @param {string} [vendor] */
async function copyOf(requirements, now, vendor) {
  const hour = Math.floor(now / 3600) * 3600;
  const demand = /** @type {const} */ ({
    '@type': 'Demand',
    itemOffered: { '@type': 'Car', category: 'car' },
    eligibleQuantity: 1,
    areaServed: 'GB',
    priceCurrency: 'GBP',
  });
  const reply = (await OpeningKey.fromSeed(randomBytes(32))).publicJwk;
  const keys = { sign: await SigningKey.fromSeed(randomBytes(32)), reply, jti: randomBytes(16).toString('base64url') };
  const { token } = await createRequest({ demand, requirements, terms: 'PDC-INTENT', iat: hour, exp: hour + 7200 }, keys, vendor);
  return token;
}

/** @param {number} model @returns {Requirements} */
const modelled = (model) => [{ property: 'model', level: 'must', is: `Model ${model}` }];

/** Runs a task on each item, so many at a time. @template T @param {readonly T[]} items @param {(item: T) => Promise<unknown>} task */
async function each(items, task) {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The same signatures and the same seal, with nothing but the primitives. */
function bareAnswers() {
  const customer = generateKeyPairSync('ed25519');
  const vendor = generateKeyPairSync('ed25519');
  const reply = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
  const customerJwk = customer.publicKey.export({ format: 'jwk' });
  const request = randomBytes(4230);
  const signature = signBare(null, request, customer.privateKey);
  const offer = randomBytes(1200);
  const plaintext = randomBytes(8 * 1024);
  return () => {
    if (!verifyBare(null, request, createPublicKey({ key: customerJwk, format: 'jwk' }), signature)) throw new Error('it does not fit');
    for (let i = 0; i < offersInAnswer; i += 1) signBare(null, offer, vendor.privateKey);
    const { publicKey, privateKey } = generateKeyPairSync('x25519');
    const secret = diffieHellman({ privateKey, publicKey: createPublicKey({ key: reply, format: 'jwk' }) });
    const cipher = createCipheriv('aes-256-gcm', createHash('sha256').update(secret).digest(), randomBytes(12));
    cipher.setAAD(Buffer.from(JSON.stringify(publicKey.export({ format: 'jwk' }))));
    return [cipher.update(plaintext), cipher.final(), cipher.getAuthTag()];
  };
}

/** @param {string} folder @returns {Promise<import('./measure.mjs').Figure>} */
async function answering(folder) {
  const rows = 100_000;
  const now = systemClock();
  const path = join(folder, 'answering.sqlite');
  await fill(path, rows);
  const books = await openThreadedBooks(path);
  const keys = await vendorKeysFrom(randomBytes(32), randomBytes(32));
  const vendorFile = {
    name: 'Garage',
    origin,
    categories: ['car'],
    areas: ['GB'],
    currency: 'GBP',
    terms: ['PDC-INTENT'],
    validity: 259_200,
  };
  const responder = await createResponder({ books, keys, vendorFile, clock: () => now, random: systemRandom });
  /** @type {string[]} */
  const copies = [];
  for (let i = 1; i <= answersInRound * (rounds + 1); i += 1) copies.push(await copyOf(modelled((i * 17) % 33_333), now, origin));
  const bare = bareAnswers();
  const { ours, floor } = await compare({
    ours: () => each(copies.splice(0, answersInRound), (copy) => responder.request(copy)),
    floor: async () => {
      for (let i = 0; i < answersInRound; i += 1) bare();
    },
    rounds,
  });
  const made = (await books.tallies({ from: 0, to: 100_000 })).find(({ what }) => what === 'offers')?.count;
  await books.close();
  if (made !== offersInAnswer * answersInRound * (rounds + 1)) throw new Error(`${made} offers were made`);
  const perSecond = (/** @type {number} */ ms) => ((answersInRound / ms) * 1000).toFixed(0);
  return {
    what: `answer a request with three offers of ${rows} rows`,
    ratio: floor / ours,
    of: 'speed over bare node:crypto',
    bound: { least: 0.25 },
    detail: `${perSecond(ours)} against ${perSecond(floor)} answers a second`,
  };
}

const program = join(import.meta.dirname, '../bin/meville-vendor.js');

/** Something of every kind: one model, many, a range, what nobody has, everything. @param {number} i @returns {Requirements} */
const mixed = (i) =>
  [
    modelled(i),
    [...modelled(i), { property: 'numberOfDoors', level: /** @type {const} */ ('should'), is: '5' }],
    [{ property: 'mileageFromOdometer', level: /** @type {const} */ ('must'), unit: 'SMI', max: String(2000 + i) }],
    [{ property: 'color', level: /** @type {const} */ ('must'), is: 'tartan' }],
    [],
  ][i % 5] ?? [];

/** Every row has to be looked at and all have to be put in order. @param {number} i @returns {Requirements} */
const worst = (i) => [
  { property: 'mileageFromOdometer', level: 'must', unit: 'SMI', max: String(90_000 + i) },
  { property: 'color', level: 'should', not: ['silver', 'grey'] },
  { property: 'fuelType', level: 'should', not: ['petrol'] },
  { property: 'numberOfDoors', level: 'should', is: '4' },
];

/** A responder in a process of its own, over a million rows. @param {string} folder @returns {Promise<import('./measure.mjs').Figure[]>} */
async function serving(folder) {
  const home = join(folder, 'home');
  const facts = ['--name', 'Garage', '--origin', 'http://127.0.0.1', '--category', 'car', '--area', 'GB', '--currency', 'GBP'];
  execFileSync(process.execPath, [program, 'init', '--home', home, ...facts], { stdio: 'ignore' });
  await fill(join(home, 'books.sqlite'), 1_000_000);
  const server = spawn(process.execPath, [program, 'serve', '--home', home, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [line] = await once(createInterface({ input: server.stdout }), 'line');
    const { listening } = JSON.parse(line);
    /** @param {string} copy */
    const post = async (copy) => {
      const headers = { 'content-type': 'application/vrm+jwt' };
      const response = await fetch(`${listening}/vrm/requests`, { method: 'POST', headers, body: copy });
      await response.arrayBuffer();
      return response.status;
    };
    /** @param {Requirements} requirements */
    const ask = async (requirements) => post(await copyOf(requirements, systemClock()));
    const statuses = new Map();
    for (let i = 0; i < 200; i += 1) {
      const status = await ask(mixed(i));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    const resident = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' })) / 1024;
    /** @type {{ name: string, ask: (i: number) => Promise<() => Promise<unknown>> }[]} */
    const others = [
      { name: 'GET /healthz', ask: async () => async () => (await fetch(`${listening}/healthz`)).arrayBuffer() },
      {
        name: 'a request for something else',
        ask: async (i) => {
          const copy = await copyOf(modelled(1000 + i), systemClock());
          return () => post(copy);
        },
      },
    ];
    const figures = [];
    let asked = 0;
    for (const { name, ask: prepare } of others) {
      /** @type {number[]} */
      const calm = [];
      /** @type {number[]} */
      const beside = [];
      /** @type {number[]} */
      const slow = [];
      for (let i = 0; i < 15; i += 1) {
        calm.push(await timed(await prepare((asked += 1))));
        const [other, query] = [await prepare((asked += 1)), await copyOf(worst(asked), systemClock())];
        const querying = timed(() => post(query));
        // Until the query has got as far as its thread.
        await new Promise((done) => setTimeout(done, 10));
        beside.push(await timed(other));
        slow.push(await querying);
      }
      figures.push({
        what: `${name} beside a worst query of a million rows`,
        ratio: median(beside) / median(calm),
        of: 'time over the same without it',
        detail: `${median(beside).toFixed(1)} ms against ${median(calm).toFixed(1)} ms, the query ${median(slow).toFixed(0)} ms`,
      });
    }
    const told = [...statuses].map(([status, count]) => `${count} of ${status}`).join(', ');
    return [
      {
        what: 'memory of a responder over a million rows',
        ratio: resident / 200,
        of: 'resident megabytes over 200',
        bound: { most: 1 },
        detail: `${resident.toFixed(0)} MB after 200 requests (${told})`,
      },
      ...figures,
    ];
  } finally {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
}

/** @param {() => Promise<unknown>} task @returns {Promise<number>} milliseconds */
async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function respond() {
  const folder = mkdtempSync(join(tmpdir(), 'meville-bench-'));
  try {
    return [await answering(folder), ...(await serving(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
