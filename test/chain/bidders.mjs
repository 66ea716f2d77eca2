/**
 * Several customers in one process, on the words of a test: `node bidders.mjs HOW-MANY VENDOR-ID ADDRESS...`. It reads a JSON document a line
 * and answers each with one. The addresses are of one vendor, whose id is the first responder's origin.
 */
import { createInterface } from 'node:readline';
import {
  createAward,
  createHttpSender,
  createRequest,
  openAnswer,
  OpeningKey,
  parseProfile,
  parseReceipt,
  parseRefusal,
  sealDocument,
  SigningKey,
  systemClock,
  systemRandom,
} from '../../dist/index.js';

/** @typedef {{ reply: OpeningKey, award: import('../../dist/index.js').Award, sealed: string, at: string }} Bid */

const [count = '1', id = '', ...addresses] = process.argv.slice(2);
const sender = createHttpSender();
/** Milliseconds for one exchange: a guard against a hang. */
const patience = 30_000;

/** @param {string} origin */
const at = (origin) => ({ origin, loopback: true });

/** @type {import('../../dist/index.js').ParsedProfile | undefined} */
let known;
async function vendor() {
  known ??= await parseProfile(await sender.profile(at(addresses[0] ?? ''), patience), { id }, systemClock());
  return known.vendor;
}

/**
 * Asks again while the responder is busy, which it may be when the machine is: what is raced for are awards, and of those none may end so.
 *
 * @template T @param {() => Promise<T>} ask @returns {Promise<T>}
 */
async function untilItHasTime(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (thrown) {
      const problem = thrown instanceof Error ? thrown.cause : undefined;
      if (!(typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'busy')) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** A request of a new customer, answered, and the award it would send. @param {string} model @param {string} origin @returns {Promise<Bid | undefined>} */
async function bid(model, origin) {
  const now = systemClock();
  const hour = now - (now % 3600);
  const sign = await SigningKey.fromSeed(systemRandom(32));
  const reply = await OpeningKey.fromSeed(systemRandom(32));
  const keys = { sign, reply: reply.publicJwk, jti: Buffer.from(systemRandom(16)).toString('base64url') };
  /** @type {import('../../dist/index.js').RequestFacts} */
  const facts = {
    demand: {
      '@type': 'Demand',
      itemOffered: { '@type': 'Car', category: 'car' },
      eligibleQuantity: 1,
      areaServed: 'GB',
      priceCurrency: 'GBP',
    },
    requirements: [{ property: 'model', level: 'must', is: model }],
    terms: 'PDC-INTENT',
    iat: hour,
    exp: hour + 7200,
  };
  const request = await createRequest(facts, keys, id);
  const answered = await untilItHasTime(async () => sender.post(at(origin), 'requests', request.token, patience));
  if (answered.kind !== 'answered') throw new Error(`the request was ${answered.kind}`);
  const answer = await openAnswer(answered.body, reply, await vendor(), request, now);
  const offer = answer.kind === 'offers' ? answer.offers[0]?.offer : undefined;
  if (offer === undefined) return undefined;
  const award = await createAward(offer, sign, now, systemRandom);
  return { reply, award, sealed: await sealDocument(award, (await vendor()).seal), at: origin };
}

/**
 * Sends an award until there is an outcome: a responder that is killed in the middle of it is started again.
 *
 * @param {Bid} mine
 */
async function outcome({ reply, award, sealed, at: origin }) {
  for (;;) {
    try {
      const answered = await sender.post(at(origin), 'awards', sealed, patience);
      if (answered.kind !== 'answered') return { problem: answered.kind };
      const token = new TextDecoder().decode(await reply.open(answered.body));
      const receipt = await parseReceipt(token, await vendor(), award).catch(() => undefined);
      if (receipt === undefined) return { refused: (await parseRefusal(token, await vendor(), award)).claims.reason };
      const { number, previous } = receipt.claims;
      return { receipt: receipt.identity, number, previous: previous ?? null };
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
      if (!['connection-failed', 'response-refused'].includes(code)) return { problem: code };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** @type {readonly Bid[]} */
let bids = [];
for await (const line of createInterface({ input: process.stdin })) {
  const { ask, award } = JSON.parse(line);
  if (ask !== undefined) {
    const made = [...Array(Number(count)).keys()].map((i) => bid(ask, addresses[i % addresses.length] ?? ''));
    bids = (await Promise.all(made)).filter((each) => each !== undefined);
    console.log(JSON.stringify({ bids: bids.length }));
  } else if (award !== undefined) {
    console.log(JSON.stringify({ outcomes: await Promise.all(bids.map(outcome)) }));
  }
}
