import { describe, expect, test } from 'vitest';
import { SigningKey, VerifyingKey } from '../../src/crypto/signing.js';
import { createReceipt } from '../../src/documents/receipt/create.js';
import type { Offer } from '../../src/documents/verified.js';
import { vendorKeysFrom } from '../../src/vendor.js';
import { readRequest } from '../../src/documents/request/parse.js';
import { codeOf, MevilleError } from '../../src/base/errors.js';
import type { AwardEntry, Tally } from '../../src/store/books.js';
import { checkReceipts } from '../../src/vendor/chain.js';
import { firstOf } from '../../src/vendor/first-of.js';
import { parseOffersFile } from '../../src/vendor/people/offer-file.js';
import { summarise } from '../../src/vendor/stats.js';
import { MemoryBooks } from '../support/books-memory.js';
import { ask, awardOf, offersTo, openShop, random, row, start, tree, type Shop, type Wish } from './shop.js';

describe('the chain of receipts', () => {
  async function soldOut(count: number): Promise<Shop> {
    const shop = await openShop([row('A1', 500, {}, { quantity: count })]);
    for (let i = 0; i < count; i += 1) {
      const customer = await ask();
      const [offer] = await offersTo(shop, customer);
      if (offer === undefined) throw new Error('no offer');
      await shop.responder.award((await awardOf(shop, offer, customer)).sealed);
    }
    return shop;
  }

  test('is unbroken from the first to the last', async () => {
    const shop = await soldOut(5);
    const seen: number[] = [];
    const report = await checkReceipts(shop.books, shop.vendor.key, ({ receipt }) => seen.push(receipt?.number ?? 0));
    expect([report, seen]).toEqual([{ count: 5 }, [1, 2, 3, 4, 5]]);
  });

  test('is unbroken where older books kept no agreement', async () => {
    const { books, vendor } = await soldOut(2);
    const bare = books.receipts().map((entry): AwardEntry => {
      const { agreement: _none, ...receipt } = entry.receipt ?? {};
      return Object.assign(entry, { receipt });
    });
    expect(await checkReceipts({ listReceipts: async () => Promise.resolve(bare) }, vendor.key)).toEqual({ count: 2 });
  });

  test('is unbroken when there is none', async () => {
    expect(await checkReceipts(new MemoryBooks(), (await openShop()).vendor.key)).toEqual({ count: 0 });
  });

  type Change = (entry: AwardEntry, others: readonly AwardEntry[]) => AwardEntry | undefined;
  const receiptWith = (entry: AwardEntry, change: Partial<NonNullable<AwardEntry['receipt']>>): AwardEntry =>
    entry.receipt === undefined ? entry : { ...entry, receipt: { ...entry.receipt, ...change } };

  test.each<[string, string, Change]>([
    ['is gone', 'there is none of this number', () => undefined],
    [
      'has the token of another',
      'the books say something else',
      (entry, [, other]) => receiptWith(entry, { token: other?.receipt?.token ?? '' }),
    ],
    ['has another identity', 'the books say something else', (entry) => receiptWith(entry, { identity: 'A'.repeat(43) })],
    ['is of another award', 'the books say something else', (entry) => ({ ...entry, award: 'A'.repeat(43) })],
    ['is damaged', 'signature', (entry) => receiptWith(entry, { token: `${entry.receipt?.token.slice(0, -6) ?? ''}AAAAAA` })],
    ['is no token', '', (entry) => receiptWith(entry, { token: 'none' })],
    [
      'stands beside what was agreed on another sale',
      'of another award',
      (entry, [, other]) => receiptWith(entry, { agreement: other?.receipt?.agreement ?? '' }),
    ],
    [
      'stands beside an agreement that says other terms',
      'says something else',
      (entry) => receiptWith(entry, { agreement: entry.receipt?.agreement?.replace('{"accepted":', '{"alternative":') ?? '' }),
    ],
    [
      'stands beside an agreement that is spelled otherwise',
      'RFC 8785',
      (entry) => receiptWith(entry, { agreement: `${entry.receipt?.agreement ?? ''} ` }),
    ],
  ])('breaks at a receipt that %s', async (_, why, change) => {
    const { books, vendor } = await soldOut(4);
    const all = books.receipts();
    const broken = all.flatMap((entry) => (entry.receipt?.number === 3 ? (change(entry, all) ?? []) : entry));
    const report = await checkReceipts(
      { listReceipts: async ({ after = 0 }) => Promise.resolve(broken.filter(({ receipt }) => (receipt?.number ?? 0) > after)) },
      vendor.key,
    );
    expect(report).toMatchObject({ count: 2, broken: { number: 3 } });
    expect(report.broken?.why).toContain(why);
  });

  test('breaks at a receipt that is signed and numbered rightly, and does not name the one before it', async () => {
    const { books, vendor } = await soldOut(2);
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const shop = await openShop([row('B1', 1)]);
    const customer = await ask();
    const [offer] = await offersTo(shop, customer);
    const { award } = await awardOf(shop, offer as Offer, customer);
    const place = { orderNumber: 'M-000002', number: 2, previous: 'A'.repeat(43) };
    const { identity, token } = await createReceipt(place, award, { id: vendor.id, key: keys.sign }, start, random);
    const [first, second] = books.receipts();
    if (first === undefined || second === undefined) throw new Error('nothing was sold');
    const all = [first, { ...second, award: award.identity, receipt: { ...place, identity, token } }];
    const report = await checkReceipts({ listReceipts: async () => Promise.resolve(all) }, vendor.key);
    expect(report).toEqual({ count: 1, broken: { number: 2, why: 'it does not name the receipt before it' } });
  });

  test('breaks at the first when another key signed it', async () => {
    const { books } = await soldOut(2);
    const other = await VerifyingKey.fromJwk((await SigningKey.fromSeed(random(32))).publicJwk);
    expect(await checkReceipts(books, other)).toMatchObject({ count: 0, broken: { number: 1 } });
  });
});

describe('the figures of some days', () => {
  const tally = (what: Tally['what'], more: Partial<Tally> = {}): Tally => ({
    day: 1,
    what,
    category: 'car',
    detail: '',
    count: 1,
    amount: 0n,
    ...more,
  });

  test('are sums over days, with the most frequent first', () => {
    expect(
      summarise([
        tally('asked', { count: 5 }),
        tally('asked', { day: 2, count: 2, category: 'any' }),
        tally('held'),
        tally('offered', { count: 3 }),
        tally('offers', { count: 9 }),
        tally('refused', { detail: 'terms' }),
        tally('refused', { detail: 'no-match', count: 2 }),
        tally('refused', { detail: 'no-match', category: 'any' }),
        tally('missed', { detail: 'doors' }),
        tally('missed', { detail: 'mileage', count: 4 }),
        tally('missed', { detail: 'doors', category: 'any', count: 2 }),
        tally('sold', { detail: 'GBP', amount: 500n }),
        tally('sold', { detail: 'GBP', amount: 700n, day: 2 }),
        tally('declined', { detail: 'sold' }),
      ]),
    ).toEqual({
      asked: 7,
      held: 1,
      offered: 3,
      offers: 9,
      refused: [
        { reason: 'no-match', count: 3 },
        { reason: 'terms', count: 1 },
      ],
      missed: [
        { category: 'car', property: 'mileage', count: 4 },
        { category: 'any', property: 'doors', count: 2 },
        { category: 'car', property: 'doors', count: 1 },
      ],
      sold: [{ category: 'car', currency: 'GBP', count: 2, amount: 1200n }],
      declined: [{ reason: 'sold', count: 1 }],
      lost: 1,
    });
  });

  test('are nothing of nothing, and never lose less than nothing', () => {
    expect(summarise([])).toMatchObject({ asked: 0, refused: [], sold: [], lost: 0 });
    expect(summarise([tally('sold', { detail: 'GBP', count: 3 })]).lost).toBe(0);
  });
});

describe('the first of a kind', () => {
  const numbers = Array.from({ length: 100 }, (_, i) => i);
  const list = async (most: number): Promise<number[]> => Promise.resolve(numbers.slice(0, most));

  test.each([
    [(n: number) => n % 10 === 9, 3, [9, 19, 29]],
    [(n: number) => n > 97, 5, [98, 99]],
    [() => false, 2, []],
    [() => true, 200, numbers],
  ] as const)('are found however many others stand between them', async (isOfKind, limit, found) => {
    expect(await firstOf(list, isOfKind, limit)).toEqual(found);
  });
});

describe('a file of offers', () => {
  const read = async (text: string, wish: Wish = {}): Promise<ReturnType<typeof parseOffersFile>> =>
    parseOffersFile(tree(text, 'offers.yaml'), 'offers.yaml', await readRequest((await ask(wish)).request.token));

  test('says what is offered, in the currency of the request and for as many as are asked for', async () => {
    const [stocked, item] = await read(
      `vrm: offers/1
offers:
  - {sku: HG1, price: 5200.50, validity: 48h, indicative: true, lead-days: 3}
  - item: {model: Yaris, mileage: 30000 mi, features: [aircon, radio]}
    lines: [{name: car, amount: 5000}, {name: delivery, amount: 150, kind: fee}, {name: two keys, amount: 20, kind: fee, times: 2}]
`,
      { quantity: 3 },
    );
    expect(stocked).toEqual({ sku: 'HG1', price: 520_050n, validity: 172_800, indicative: true, leadDays: 3 });
    expect(item?.indicative).toBe(false);
    expect([...(item?.item?.keys() ?? [])]).toEqual(['model', 'mileage', 'features']);
    expect(item?.lines?.map(({ kind, times }) => [kind, times])).toEqual([
      ['item', 3],
      ['fee', 1],
      ['fee', 2],
    ]);
  });

  test.each([
    ['of another kind', 'vrm: request/1\noffers: [{sku: A}]'],
    ['that offers nothing', 'vrm: offers/1\noffers: []'],
    ['of eleven offers', `vrm: offers/1\noffers: [${'{sku: A},'.repeat(11)}]`],
    ['with an offer of nothing', 'vrm: offers/1\noffers: [{price: 5}]'],
    ['with a price in words', 'vrm: offers/1\noffers: [{sku: A, price: cheap}]'],
    ['with a price below zero', 'vrm: offers/1\noffers: [{sku: A, price: -5}]'],
    ['with more decimals than there are pence', 'vrm: offers/1\noffers: [{sku: A, price: 5.001}]'],
    ['with a price and lines', 'vrm: offers/1\noffers: [{sku: A, price: 5, lines: [{name: a, amount: 5}]}]'],
    ['with a thing without a price', 'vrm: offers/1\noffers: [{item: {model: Yaris}}]'],
    ['with a property nobody knows', 'vrm: offers/1\noffers: [{item: {modle: Yaris}, price: 5}]'],
    ['with a value that is none', 'vrm: offers/1\noffers: [{item: {mileage: far}, price: 5}]'],
    ['with a kind of line there is not', 'vrm: offers/1\noffers: [{sku: A, lines: [{name: a, amount: 5, kind: gift}]}]'],
    ['with a time that is none', 'vrm: offers/1\noffers: [{sku: A, validity: soon}]'],
    ['with half a day', 'vrm: offers/1\noffers: [{sku: A, lead-days: 0.5}]'],
    ['with a word that is no yes or no', 'vrm: offers/1\noffers: [{sku: A, indicative: perhaps}]'],
    ['with a member nobody knows', 'vrm: offers/1\noffers: [{sku: A, floor: 5}]'],
    ['with a name that moves the cursor', 'vrm: offers/1\noffers: [{sku: A, lines: [{name: "\\e[2J", amount: 5}]}]'],
  ])('%s is refused, with the place', async (_, text) => {
    const thrown = await read(text).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(codeOf(thrown)).toBe('file-invalid');
    expect(thrown instanceof MevilleError && thrown.faults.every(({ line }) => line !== undefined)).toBe(true);
  });
});
