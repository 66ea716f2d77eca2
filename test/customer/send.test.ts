import { describe, expect, test } from 'vitest';
import { MevilleError, type ErrorCode } from '../../src/base/errors.js';
import { exchange, prepare } from '../../src/customer/send.js';
import { evidenceOf, findOffer, offersOf, readResults } from '../../src/customer/results.js';
import { trustVendor } from '../../src/customer/vendor-book.js';
import { vendorKeysFrom } from '../../src/vendor.js';
import { draftOf, failure, goOn, Market, send, start, told, wait, yarisRequest } from '../support/customer-market.js';
import { row } from '../vendor/shop.js';

const yaris = (sku: string, price = 500_000): ReturnType<typeof row> => row(sku, price, { model: 'Yaris', mileage: '21500 mi' });

describe('whom a request goes to', () => {
  test('only vendors whose category and area fit are asked, and the skipped are named with the reason', async () => {
    const market = new Market();
    await market.open('garage', [yaris('a')]);
    await market.open('phones', [], { categories: ['mobile-plan'] });
    await market.open('paris', [], { areas: ['FR'] });
    await market.open('scotland', [yaris('s')], { areas: ['GB-SCT'] });
    const { ledger, ...ports } = await market.customer();
    const { id, skipped, failed } = await send({ ledger, ...ports });
    expect(skipped.toSorted((a, b) => (a.vendor < b.vendor ? -1 : 1))).toEqual([
      { vendor: 'paris', reason: 'area' },
      { vendor: 'phones', reason: 'category' },
    ]);
    expect(failed).toEqual([]);
    expect(
      market
        .take()
        .map(({ origin }) => origin)
        .toSorted(),
    ).toEqual(['https://garage.example', 'https://scotland.example']);
    expect((await ledger.read(id)).record.vendors.map(({ name }) => name).toSorted()).toEqual(['garage', 'scotland']);
    expect(market.fetched).toEqual([]);
  });

  test('a request for a region goes to vendors of the country and of the region, and to no other region', async () => {
    const market = new Market();
    await market.open('all-gb', [yaris('a')]);
    await market.open('scotland', [yaris('s')], { areas: ['GB-SCT'] });
    await market.open('wales', [yaris('w')], { areas: ['GB-WLS'] });
    const { skipped } = await send(await market.customer(), yarisRequest.replace('GB\n', 'GB-SCT\n'));
    expect(skipped).toEqual([{ vendor: 'wales', reason: 'area' }]);
    expect(market.take()).toHaveLength(2);
  });

  test('with nobody to ask the ledger stays as it was, and the error says why for each vendor', async () => {
    const market = new Market();
    await market.open('phones', [], { categories: ['mobile-plan'] });
    const ports = await market.customer();
    const thrown: unknown = await send(ports).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'no-answer', faults: [{ message: 'phones sells other things' }] });
    expect(await ports.ledger.list()).toEqual([]);
    expect(market.take()).toEqual([]);
  });

  test('a profile that ends before the request does is fetched again and kept, and one that lasts is not', async () => {
    const market = new Market();
    await market.open('garage', [yaris('a')]);
    const ports = await market.customer();
    const [{ profile } = { profile: '' }] = await ports.vendors.list();
    market.time.now = start + 85 * 86_400;
    await send(ports);
    expect(market.fetched).toEqual(['https://garage.example']);
    expect((await ports.vendors.list())[0]?.profile).not.toBe(profile);
    await send(ports);
    expect(market.fetched).toHaveLength(1);
  });

  test('a fresh profile that no longer serves the category is skipped, and nothing is sent there', async () => {
    const market = new Market();
    const garage = await market.open('garage', [yaris('a')]);
    await market.open('hill', [yaris('h')]);
    const ports = await market.customer();
    market.time.now = start + 85 * 86_400;
    await market.reopen(garage, { change: { categories: ['any'] } });
    expect((await send(ports)).skipped).toEqual([{ vendor: 'garage', reason: 'category' }]);
    expect(market.take().map(({ origin }) => origin)).toEqual(['https://hill.example']);
  });

  test('a vendor that shows another key fails with key-changed and gets nothing, until the customer trusts it', async () => {
    const market = new Market();
    const garage = await market.open('garage', [yaris('a')]);
    await market.open('hill', [yaris('h')]);
    const ports = await market.customer();
    market.time.now = start + 85 * 86_400;
    await market.reopen(garage, { keys: await vendorKeysFrom(new Uint8Array(32).fill(50), new Uint8Array(32).fill(51)) });
    expect((await send(ports)).failed).toEqual([{ vendor: 'garage', code: 'key-changed' }]);
    expect(market.take().map(({ origin }) => origin)).toEqual(['https://hill.example']);
    await trustVendor(ports, 'garage', wait, async () => {});
    expect((await send(ports)).failed).toEqual([]);
    expect(market.take()).toHaveLength(2);
  });

  test('a vendor whose profile cannot be fetched again is reported, and the others are asked', async () => {
    const market = new Market();
    const garage = await market.open('garage', [yaris('a')]);
    await market.open('hill', [yaris('h')]);
    const ports = await market.customer();
    market.time.now = start + 85 * 86_400;
    garage.responder = { ...garage.responder, profile: async () => Promise.reject(new MevilleError('connection-failed', 'gone')) };
    expect((await send(ports)).failed).toEqual([{ vendor: 'garage', code: 'connection-failed' }]);
    expect(market.take()).toHaveLength(1);
  });
});

describe('an exchange', () => {
  test('vendors that offer, refuse, say later and fail are told apart, and one never harms another', async () => {
    const market = new Market();
    await market.open('offers', [yaris('a'), yaris('b', 400_000)]);
    await market.open('refuses', [row('x', 1, { model: 'Corolla' })]);
    (await market.open('later', [yaris('l')])).manner = async () => ({ kind: 'later' });
    (await market.open('taken', [yaris('l')])).manner = async () => ({ kind: 'taken' });
    (await market.open('broken', [yaris('l')])).manner = async () => Promise.reject(new TypeError('a defect of the sender'));
    const { progress } = await send(await market.customer());
    expect(Object.fromEntries([...progress].map(([vendor, one]) => [vendor, told(one)]))).toEqual({
      offers: '2 offers',
      refuses: 'refused: no-match',
      later: 'pending',
      taken: 'failed: response-refused',
      broken: 'failed: internal',
    });
  });

  const codes: ErrorCode[] = [
    'address-refused',
    'connection-failed',
    'deadline-exceeded',
    'response-too-large',
    'response-refused',
    'problem-reported',
    'busy',
  ];
  test.each(codes)('a vendor that fails with %s is written down with that code, and asked again with the identical bytes', async (code) => {
    const market = new Market();
    const bad = await market.open('bad', [yaris('a')]);
    await market.open('good', [yaris('b')]);
    bad.manner = async () => Promise.reject(new MevilleError(code, 'no'));
    const ports = await market.customer();
    const { id, progress } = await send(ports);
    expect([...progress].map(([vendor, one]) => `${vendor} ${told(one)}`).toSorted()).toEqual([`bad failed: ${code}`, 'good 1 offers']);
    const first = market.take();
    bad.manner = undefined;
    expect([...(await goOn(ports, id))].map(([vendor, one]) => `${vendor} ${told(one)}`)).toEqual(['bad 1 offers']);
    expect(market.take()).toEqual(first.filter(({ origin }) => origin === bad.origin));
    expect(await goOn(ports, id)).toEqual(new Map());
    expect(market.take()).toEqual([]);
  });

  test('a vendor that said later is asked again until it answers, with the same copy each time', async () => {
    const market = new Market();
    const slow = await market.open('slow', [yaris('a')]);
    slow.manner = async () => ({ kind: 'later' });
    const ports = await market.customer();
    const { id } = await send(ports);
    await goOn(ports, id);
    slow.manner = undefined;
    expect(told((await goOn(ports, id)).get('slow') ?? { outcome: { kind: 'pending' } })).toBe('1 offers');
    const documents = market.take().map(({ document }) => document);
    expect(documents).toHaveLength(3);
    expect(new Set(documents).size).toBe(1);
    expect((await ports.ledger.read(id)).answers.map(({ outcome }) => outcome.kind)).toEqual(['later', 'later', 'answered']);
  });

  test('whoever stops in the middle goes on later: only vendors without an answer are asked, and what came is not lost', async () => {
    const market = new Market();
    for (let index = 0; index < 5; index += 1) await market.open(`v${String(index)}`, [yaris('a')]);
    const ports = await market.customer();
    const { id } = await prepare(ports, draftOf(yarisRequest), await ports.vendors.list(), wait);
    const stop = new AbortController();
    const held: (() => void)[] = [];
    for (const stall of [...market.stalls.values()].slice(2)) {
      stall.manner = async () => new Promise((_resolve, reject) => held.push(() => reject(new MevilleError('interrupted', 'stopped'))));
    }
    let seen = 0;
    for await (const { outcome } of exchange(ports, id, wait, stop.signal)) {
      seen += outcome.kind === 'offers' ? 1 : 0;
      if (seen < 2) continue;
      stop.abort();
      for (const release of held) release();
    }
    expect(seen).toBe(2);
    const first = market.take();
    expect(first).toHaveLength(5);
    const kept = await ports.ledger.read(id);
    expect(kept.answers.map(({ outcome }) => outcome.kind)).toEqual(['answered', 'answered']);
    for (const stall of market.stalls.values()) stall.manner = undefined;
    expect((await goOn(ports, id)).size).toBe(3);
    const second = market.take();
    expect(second).toHaveLength(3);
    for (const one of second) expect(first).toContainEqual(one);
    expect(offersOf(await readResults(ports, id))).toHaveLength(5);
  });

  test('a ledger that fails is no failure of the vendor: nothing is written against it, and it is asked again', async () => {
    const market = new Market();
    await market.open('garage', [yaris('a')]);
    const ports = await market.customer();
    const { id } = await prepare(ports, draftOf(yarisRequest), await ports.vendors.list(), wait);
    let once = true;
    const { ledger } = ports;
    const full = {
      ...ports,
      ledger: {
        seed: async () => ledger.seed(),
        read: async (request: string) => ledger.read(request),
        addAnswer: async (...args: Parameters<typeof ledger.addAnswer>) => {
          if (!once) return ledger.addAnswer(...args);
          once = false;
          throw new MevilleError('storage-failed', 'the disk is full');
        },
      } as typeof ledger,
    };
    expect(await failure(goOn(full, id))).toBe('storage-failed');
    expect((await ledger.read(id)).answers).toEqual([]);
    expect((await goOn(ports, id)).size).toBe(1);
  });

  test('what comes after the deadline is kept as evidence and not ranked', async () => {
    const market = new Market();
    const slow = await market.open('slow', [yaris('a')]);
    slow.manner = async (_document, honest) => {
      const reply = await honest();
      market.time.now = start + 60 * 3600;
      return reply;
    };
    const ports = await market.customer();
    const { id, progress } = await send(ports);
    expect([...progress.values()].map(told)).toEqual(['0 offers, answer-late']);
    const results = await readResults(ports, id);
    expect(offersOf(results)).toEqual([]);
    const [evidence] = evidenceOf(results);
    expect(evidence).toMatchObject({ vendor: 'slow', code: 'answer-late' });
    await expect(async () => findOffer(results, evidence?.offer ?? '')).rejects.toMatchObject({ code: 'answer-late' });
  });
});
