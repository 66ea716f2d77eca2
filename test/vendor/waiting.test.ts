import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { codeOf, MevilleError } from '../../src/base/errors.js';
import { fromUtf8 } from '../../src/base/bytes.js';
import { openAnswer } from '../../src/documents/answer.js';
import { parseReceipt } from '../../src/documents/receipt/parse.js';
import { parseRefusal } from '../../src/documents/refusal/parse.js';
import type { Award, Offer } from '../../src/documents/verified.js';
import type { Books, StockRow } from '../../src/store/books.js';
import type { Reply, Responder } from '../../src/transport/port.js';
import { createResponder, housekeeping, openSqliteBooks, vendorKeysFrom, type ResponderDeps } from '../../src/vendor.js';
import {
  answerRequestByHand,
  findCase,
  requestOf,
  settleByHand,
  type Decided,
  type PersonDeps,
  type Word,
} from '../../src/vendor/people/decide.js';
import { offerByHand } from '../../src/vendor/people/offered.js';
import type { WrittenOffer } from '../../src/vendor/people/offer-file.js';
import { listPrice } from '../../src/vendor/pricing/list-price.js';
import type { Pricer } from '../../src/vendor/pricing/quote.js';
import { MemoryBooks } from '../support/books-memory.js';
import { ask, awardOf, openShop, random, row, start, type Customer, type Shop, type Wish } from './shop.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function sqlite(): Promise<Books> {
  const folder = await mkdtemp(join(tmpdir(), 'meville-waiting-'));
  const books = await openSqliteBooks(join(folder, 'books.sqlite'));
  closers.push(async () => {
    await books.close();
    await rm(folder, { recursive: true, force: true });
  });
  return books;
}

const refused = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'nothing was thrown',
    (thrown: unknown) => codeOf(thrown),
  );

const nobodyKnows: Pricer = async () => Promise.resolve({ kind: 'ask' });
/** The list price, as a guess. */
const guess: Pricer = async (...of) => {
  const priced = await listPrice(...of);
  return priced.kind === 'priced' ? { kind: 'priced', quote: { ...priced.quote, binding: false } } : priced;
};

interface Place extends Shop<Books> {
  readonly deps: ResponderDeps;
  readonly desk: PersonDeps;
}

/** A shop whose responder prices in another way, and the desk of a person in it. */
async function open(books: Books, pricer: Pricer, stock: readonly StockRow[], asks = false): Promise<Place> {
  const shop = await openShop(stock, {}, books);
  const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
  const clock = (): number => shop.time.now;
  const deps = { books, keys, vendorFile: shop.vendorFile, clock, random, pricer, asksWithoutMatch: () => asks };
  const desk = { books, signer: { id: shop.vendor.id, key: keys.sign }, vendor: shop.vendorFile, clock, random };
  return { ...shop, deps, desk, responder: await createResponder(deps), another: async () => createResponder(deps) };
}

const posted = async ({ responder }: { readonly responder: Responder }, { request }: Customer): Promise<Reply> =>
  responder.request(request.token);

async function word(place: Place, customer: Customer, say: Word | WrittenOffer): Promise<Decided> {
  const held = await findCase(place.books, customer.request.identity.slice(0, 8));
  const parsed = await requestOf(held);
  if ('offers' in say || 'refuse' in say) return answerRequestByHand(parsed, say, place.desk);
  return answerRequestByHand(parsed, { offers: [await offerByHand(say, 'by hand', parsed, place.books)] }, place.desk);
}

async function heard(place: Place, customer: Customer): Promise<Offer[] | string> {
  const reply = await posted(place, customer);
  if (reply.kind !== 'answered') return reply.kind;
  const answer = await openAnswer(reply.body, customer.open, place.vendor, customer.request, place.time.now);
  return answer.kind === 'refusal' ? answer.refusal.claims.reason : answer.offers.map(({ offer }) => offer);
}

describe.each<[string, () => Promise<Books>]>([
  ['in memory', async () => Promise.resolve(new MemoryBooks())],
  ['in SQLite', sqlite],
])('a request that no rule can price, with books %s', (_, make) => {
  const car = row('A1', 520_000, { model: 'Yaris' });

  test('is told "later", and once it is answered gets the same bytes, from another process too', async () => {
    const place = await open(await make(), nobodyKnows, [car]);
    const customer = await ask({ must: { model: { is: 'Yaris' } } });
    expect(await posted(place, customer)).toEqual({ kind: 'later' });
    expect(await posted({ responder: await place.another() }, customer)).toEqual({ kind: 'later' });
    expect(await word(place, customer, { sku: 'A1', price: 510_000n, indicative: false })).toEqual({ kind: 'offers', count: 1 });
    const [first, second] = [await posted(place, customer), await posted({ responder: await place.another() }, customer)];
    expect(first.kind).toBe('answered');
    expect(second).toEqual(first);
    expect((await heard(place, customer))[0]).toMatchObject({ claims: { sku: 'A1', price: '5100.00', binding: true } });
    expect(await place.books.listHeld({ limit: 9 })).toEqual([]);
  });

  test('is answered once: whoever comes second is told so, and the first answer stays', async () => {
    const place = await open(await make(), nobodyKnows, [car]);
    const customer = await ask();
    await posted(place, customer);
    const parsed = await requestOf(await findCase(place.books, customer.request.identity));
    await answerRequestByHand(parsed, { refuse: 'terms' }, place.desk);
    expect(await refused(answerRequestByHand(parsed, { refuse: 'busy' }, place.desk))).toBe('already-answered');
    expect(await refused(findCase(place.books, customer.request.identity))).toBe('already-answered');
    expect(await refused(findCase(place.books, customer.request.identity.slice(0, 8)))).toBe('case-unknown');
    expect(await heard(place, customer)).toBe('terms');
  });

  test('that is answered too late is refused as expired, whatever the answer was', async () => {
    const place = await open(await make(), nobodyKnows, [car]);
    const customer = await ask({ until: 3600 });
    await posted(place, customer);
    place.time.now = customer.request.claims.exp;
    expect(await word(place, customer, { sku: 'A1', indicative: false })).toEqual({ kind: 'refused', reason: 'expired' });
    expect(await heard(place, customer)).toBe('expired');
  });

  test('that nobody answers is refused as expired from its end on, with the same bytes', async () => {
    const place = await open(await make(), nobodyKnows, [car]);
    const customer = await ask({ until: 3600 });
    await posted(place, customer);
    place.time.now = customer.request.claims.exp - 1;
    expect(await heard(place, customer)).toBe('later');
    place.time.now += 1;
    expect(await heard(place, customer)).toBe('expired');
    expect(await posted(place, customer)).toEqual(await posted(place, customer));
    expect(await place.books.listHeld({ limit: 9 })).toEqual([]);
  });

  test('sells what the stock list does not have once, and takes it from no stock', async () => {
    const place = await open(await make(), nobodyKnows, [car]);
    const customer = await ask();
    await posted(place, customer);
    const item = row('', 0, { model: 'Corolla' }).values;
    await word(place, customer, { item, price: 480_000n, indicative: false });
    const [offer] = (await heard(place, customer)) as Offer[];
    expect(offer?.claims.sku).toBe('by hand');
    const reasons = [];
    for (let i = 0; i < 2; i += 1) {
      const { award, sealed } = await awardOf(place, offer as Offer, customer);
      const reply = await place.responder.award(sealed);
      reasons.push((await place.books.findAward(award.identity))?.refusal?.reason ?? reply.kind);
    }
    expect(reasons).toEqual(['answered', 'sold']);
    expect((await place.books.findStock('A1'))?.quantity).toBe(1);
  });

  test('is counted once, however often it is posted', async () => {
    const place = await open(await make(), nobodyKnows, [car]);
    const customer = await ask();
    for (let i = 0; i < 5; i += 1) await posted(place, customer);
    await word(place, customer, { sku: 'A1', indicative: false });
    await posted(place, customer);
    const day = Math.floor(start / 86_400);
    const tallies = await place.books.tallies({ from: day, to: day });
    expect(Object.fromEntries(tallies.map(({ what, count }) => [what, count]))).toEqual({ asked: 1, held: 1, offered: 1, offers: 1 });
  });

  test('is forgotten 30 days after its end, and not a second before', async () => {
    const place = await open(await make(), nobodyKnows, [car]);
    const customer = await ask({ until: 3600 });
    await posted(place, customer);
    const over = customer.request.claims.exp + 30 * 86_400;
    expect(await housekeeping(place.books, () => over)).toBe(0);
    expect(await housekeeping(place.books, () => over + 1)).toBe(1);
    expect(await refused(findCase(place.books, customer.request.identity))).toBe('case-unknown');
  });

  test('all of what is over is forgotten, in as many goes as it takes', async () => {
    const goes = [3, 2, 0, 9];
    expect(await housekeeping({ forget: async () => goes.shift() ?? 0 }, () => 0)).toBe(5);
  });
});

describe('what makes a request wait', () => {
  const stock = [row('fits', 900, { colour: 'red' }), row('misses', 100, { colour: 'blue' })];
  const wish: Wish = { should: { colour: { is: 'red' } } };
  const asking =
    (...skus: string[]): Pricer =>
    async (of, ...rest) =>
      skus.includes(of.sku) ? { kind: 'ask' } : listPrice(of, ...rest);

  test('is that nothing of what fits best can be priced', async () => {
    expect(await heard(await open(new MemoryBooks(), asking('fits'), stock), await ask(wish))).toBe('later');
  });

  test('is not that something cannot be priced beside what can, nor something that fits less well', async () => {
    const alike = [...stock, row('as good', 950, { colour: 'red' })];
    for (const [sku, offered] of [
      ['fits', ['as good', 'misses']],
      ['misses', ['fits', 'as good']],
    ] as const) {
      const offers = await heard(await open(new MemoryBooks(), asking(sku), alike), await ask(wish));
      expect((offers as Offer[]).map(({ claims }) => claims.sku)).toEqual(offered);
    }
  });

  test('is that nothing matches, where the vendor wants to see those', async () => {
    const none = await ask({ must: { colour: { is: 'green' } } });
    expect(await heard(await open(new MemoryBooks(), listPrice, stock, true), none)).toBe('later');
    expect(await heard(await open(new MemoryBooks(), listPrice, stock, false), none)).toBe('no-match');
  });

  test('is never a category or a place that is not served', async () => {
    const place = await open(new MemoryBooks(), nobodyKnows, stock, true);
    expect(await heard(place, await ask({ where: 'FR' }))).toBe('not-served');
    expect(await heard(place, await ask({ category: 'mobile-plan' }))).toBe('not-served');
  });
});

describe('a copy that is posted a thousand times', () => {
  const calls = (place: Place, method: string): number => (place.books as MemoryBooks).calls.get(method) ?? 0;

  test.each([
    ['answered', listPrice],
    ['told "later"', nobodyKnows],
  ])('at once is evaluated once and %s', async (_, pricer) => {
    const place = await open(new MemoryBooks(), pricer, [row('A1', 500)]);
    const customer = await ask();
    const replies = await Promise.all(Array.from({ length: 1000 }, async () => posted(place, customer)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(calls(place, 'match')).toBe(1);
    for (let i = 0; i < 20; i += 1) expect(await posted(place, customer)).toEqual(replies[0]);
    expect(await posted({ responder: await place.another() }, customer)).toEqual(replies[0]);
    expect(calls(place, 'match')).toBe(1);
  });

  test('to two processes at once is evaluated once by each at most, and answered with the same bytes', async () => {
    const place = await open(new MemoryBooks(), listPrice, [row('A1', 500)]);
    const responders = [place.responder, await place.another()];
    const customer = await ask();
    const replies = await Promise.all(
      Array.from({ length: 1000 }, async (_, i) => posted({ responder: responders[i % 2] ?? place.responder }, customer)),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(calls(place, 'match')).toBeLessThanOrEqual(2);
  });

  test('in another spelling is refused before anything is looked up', async () => {
    const place = await open(new MemoryBooks(), nobodyKnows, [row('A1', 500)]);
    const { request } = await ask();
    for (const spelling of [`${request.token}\n`, `${request.token}=`, ` ${request.token}`, request.token.replace('.', '..')])
      expect(await refused(place.responder.request(spelling))).toBe('token-malformed');
    expect(['findAnswer', 'findHeld', 'match', 'hold'].map((method) => calls(place, method))).toEqual([0, 0, 0, 0]);
  });

  test('while the books are busy is told so, and nothing is stored', async () => {
    class BusyBooks extends MemoryBooks {
      override async match(): Promise<StockRow[]> {
        return Promise.reject(new MevilleError('busy', 'Too much at once.'));
      }
    }
    const books = new BusyBooks();
    const place = await open(books, listPrice, [row('A1', 500)]);
    expect(await refused(posted(place, await ask()))).toBe('busy');
    expect([books.answers.size, books.held.size]).toEqual([0, 0]);
  });
});

describe('what a person may not offer', () => {
  const stock = [
    row('A1', 500, { doors: '3' }),
    row('plan', 900, {}, { category: 'mobile-plan' }),
    row('euro', 900, {}, { currency: 'EUR' }),
  ];

  test.each<[string, string, Partial<WrittenOffer>, Wish]>([
    ['what fails a must', 'requirement-unmet', { sku: 'A1' }, { must: { doors: { is: '5' } } }],
    ['what is not in the stock', 'usage-invalid', { sku: 'B9' }, {}],
    ['nothing', 'usage-invalid', {}, {}],
    ['what is of another category', 'usage-invalid', { sku: 'plan' }, {}],
    ['fewer than are asked for', 'usage-invalid', { sku: 'A1' }, { quantity: 2 }],
    ['what has no price in the currency of the request', 'usage-invalid', { sku: 'euro' }, {}],
    ['a thing under the SKU of another', 'usage-invalid', { sku: 'A1', item: row('', 0, { doors: '5' }).values, price: 1n }, {}],
    ['anything for nothing', 'usage-invalid', { sku: 'A1', price: 0n }, {}],
    ['anything for more than can be written', 'usage-invalid', { sku: 'A1', price: 10n ** 15n }, {}],
    ['anything for a hundred days', 'usage-invalid', { sku: 'A1', validity: 100 * 86_400 }, {}],
    ['fees alone', 'usage-invalid', { sku: 'A1', lines: [{ name: 'fee', amount: '5', times: 1, kind: 'fee' }] }, {}],
    [
      'a discount larger than the price',
      'usage-invalid',
      {
        sku: 'A1',
        lines: [
          { name: 'car', amount: '5', times: 1, kind: 'item' },
          { name: 'gift', amount: '6', times: 1, kind: 'discount' },
        ],
      },
      {},
    ],
  ])('%s', async (_, code, written, wish) => {
    const place = await open(new MemoryBooks(), nobodyKnows, stock, true);
    const customer = await ask(wish);
    await posted(place, customer);
    expect(await refused(word(place, customer, { indicative: false, ...written }))).toBe(code);
    // It still waits.
    expect(await heard(place, customer)).toBe('later');
  });

  test.each(['', 'x', 'zzzzzzzz', '%', '../..', 'a'.repeat(44)])('anything under the id "%s"', async (id) => {
    const place = await open(new MemoryBooks(), nobodyKnows, stock, true);
    expect(await refused(findCase(place.books, id))).toBe('case-unknown');
  });

  test('anything under a beginning that several ids have', async () => {
    const place = await open(new MemoryBooks(), nobodyKnows, stock, true);
    const asked = await Promise.all(Array.from({ length: 65 }, async () => ask()));
    for (const customer of asked) await posted(place, customer);
    const first = asked.map(({ request }) => request.identity.slice(0, 1));
    const twice = first.find((letter, at) => first.indexOf(letter) !== at) ?? '';
    expect(await refused(findCase(place.books, twice))).toBe('case-unknown');
  });
});

describe.each<[string, () => Promise<Books>]>([
  ['in memory', async () => Promise.resolve(new MemoryBooks())],
  ['in SQLite', sqlite],
])('the award of an offer that is not binding, with books %s', (_, make) => {
  interface Deal {
    readonly place: Place;
    readonly customer: Customer;
    readonly award: Award;
    readonly sealed: string;
  }

  async function deal(wish: Wish = {}): Promise<Deal> {
    const place = await open(await make(), guess, [row('A1', 500)]);
    const customer = await ask(wish);
    const [offer] = (await heard(place, customer)) as Offer[];
    expect(offer?.claims.binding).toBe(false);
    return { place, customer, ...(await awardOf(place, offer as Offer, customer)) };
  }
  const decide = async ({ place, award }: Deal, decision: 'confirmed' | 'withdrawn'): Promise<Decided> =>
    settleByHand(await findCase(place.books, award.identity.slice(0, 12)), decision, place.desk);
  const spoken = async ({ place, customer, sealed }: Deal): Promise<string> => {
    const reply = await place.responder.award(sealed);
    return reply.kind === 'answered' ? fromUtf8(await customer.open.open(reply.body)) : reply.kind;
  };
  const reasonOf = async (made: Deal): Promise<string> =>
    (await parseRefusal(await spoken(made), made.place.vendor, made.award)).claims.reason;

  test('waits, takes nothing from the stock, and gets its receipt when a person confirms it', async () => {
    const made = await deal();
    expect(await spoken(made)).toBe('later');
    expect(await spoken(made)).toBe('later');
    expect((await made.place.books.findStock('A1'))?.quantity).toBe(1);
    expect(await decide(made, 'confirmed')).toEqual({ kind: 'sold', orderNumber: 'M-000001', number: 1 });
    const token = await spoken(made);
    await expect(parseReceipt(token, made.place.vendor, made.award)).resolves.toMatchObject({ claims: { number: 1 } });
    expect(await spoken(made)).toBe(token);
    expect((await made.place.books.findStock('A1'))?.quantity).toBe(0);
    expect(await refused(decide(made, 'withdrawn'))).toBe('case-unknown');
    await expect(findCase(made.place.books, made.award.identity)).rejects.toMatchObject({
      code: 'already-answered',
      message: expect.stringMatching(/^This award was answered at 2026-09-2\dT\S+Z: sold, order M-000001\.$/),
    });
  });

  test('that a person refuses is withdrawn, for good', async () => {
    const made = await deal();
    await spoken(made);
    expect(await decide(made, 'withdrawn')).toEqual({ kind: 'refused', reason: 'withdrawn' });
    expect(await reasonOf(made)).toBe('withdrawn');
    expect((await made.place.books.findStock('A1'))?.quantity).toBe(1);
  });

  test('that is confirmed when nothing is left is refused as sold', async () => {
    const made = await deal();
    await spoken(made);
    await made.place.books.importStock([row('A1', 500, {}, { quantity: 0 })], { today: 0 });
    expect(await decide(made, 'confirmed')).toEqual({ kind: 'refused', reason: 'sold' });
    expect(await reasonOf(made)).toBe('sold');
  });

  test('that is confirmed after its end is refused as expired, and nothing is sold', async () => {
    const made = await deal();
    await spoken(made);
    made.place.time.now = made.award.claims.exp;
    expect(await decide(made, 'confirmed')).toEqual({ kind: 'refused', reason: 'expired' });
    expect(await reasonOf(made)).toBe('expired');
    expect((await made.place.books.findStock('A1'))?.quantity).toBe(1);
  });

  test('that nobody decides is refused as expired from its end on', async () => {
    const made = await deal();
    await spoken(made);
    made.place.time.now = made.award.claims.exp - 1;
    expect(await spoken(made)).toBe('later');
    made.place.time.now += 1;
    expect(await reasonOf(made)).toBe('expired');
    expect(await made.place.books.listHeld({ limit: 9 })).toEqual([]);
  });
});
