import { describe, expect, test } from 'vitest';
import { codeOf, MevilleError } from '../../src/base/errors.js';
import { inspect } from '../../src/documents/inspect.js';
import { placeOf, type Change } from '../../src/documents/refusal/changes.js';
import { createRefusal } from '../../src/documents/refusal/create.js';
import { parseRefusal } from '../../src/documents/refusal/parse.js';
import { readRequest } from '../../src/documents/request/parse.js';
import { Verified } from '../../src/documents/verified.js';
import { vendorKeysFrom, type VendorFile } from '../../src/vendor.js';
import { listPrice } from '../../src/vendor/pricing/list-price.js';
import type { Pricer } from '../../src/vendor/pricing/quote.js';
import { answerRequest } from '../../src/vendor/answer.js';
import { MemoryBooks } from '../support/books-memory.js';
import { answerTo, ask, openShop, random, row, start, type Wish } from './shop.js';

const stock = [
  row('A1', 500, { model: 'Yaris', doors: '3', mileage: '60000 mi' }, { quantity: 3 }),
  row('A2', 600, { model: 'Aygo', doors: '5', mileage: '10000 mi' }),
];

async function refusalTo(wish: Wish, change: Partial<VendorFile> = {}): Promise<[string, string[]]> {
  const shop = await openShop(stock, change);
  const customer = await ask(wish);
  const answer = await answerTo(shop, customer);
  if (answer.kind !== 'refusal') throw new Error('offers came');
  const { reason, changes = [] } = answer.refusal.claims;
  return [reason, changes.map((one) => placeOf(one, customer.request))];
}

describe('what would change a refusal', () => {
  test.each<[string, Wish, string, string[]]>([
    [
      'is the one must that rules everything out',
      { must: { model: { is: 'Yaris' }, mileage: { max: '50000 mi' } } },
      'no-match',
      ['must.mileage', 'must.model'],
    ],
    [
      'is nothing when no single must does it',
      { must: { model: { is: 'Corolla' }, mileage: { max: '5000 mi' }, doors: { is: '4' } } },
      'no-match',
      [],
    ],
    ['is never a should', { must: { model: { is: 'Corolla' } }, should: { doors: { is: '4' } } }, 'no-match', ['must.model']],
    ['is the quantity, where one would be there', { must: { model: { is: 'Aygo' } }, quantity: 2 }, 'no-match', ['must.model', 'quantity']],
    [
      'is not the quantity, where one would not be there either',
      { must: { model: { is: 'Corolla' }, doors: { is: '4' } }, quantity: 2 },
      'no-match',
      [],
    ],
    [
      'is the currency, where the vendor has it in its own',
      { must: { model: { is: 'Yaris' } }, currency: 'EUR' },
      'no-match',
      ['currency'],
    ],
    ['is the category', { category: 'mobile-plan' }, 'not-served', ['category']],
    ['is the place', { where: 'FR' }, 'not-served', ['where']],
    ['is both, where neither is served', { where: 'FR', category: 'any' }, 'not-served', ['category', 'where']],
  ])('%s', async (_, wish, reason, places) => {
    expect(await refusalTo(wish)).toEqual([reason, places]);
  });

  test('is not said while the books are too busy to find out, and the refusal stands', async () => {
    class BusyBooks extends MemoryBooks {
      override async inTheWay(): Promise<number[]> {
        return Promise.reject(new MevilleError('busy', 'Too much at once.'));
      }
    }
    const shop = await openShop(stock, {}, new BusyBooks());
    const answer = await answerTo(shop, await ask({ must: { model: { is: 'Corolla' } } }));
    expect(answer).toMatchObject({ kind: 'refusal', refusal: { claims: { reason: 'no-match' } } });
    expect(answer.kind === 'refusal' && 'changes' in answer.refusal.claims).toBe(false);
  });

  test('is nothing of the request, where something fits and has no price for it', async () => {
    const shop = await openShop(stock);
    const { request } = await ask({ must: { model: { is: 'Yaris' } } });
    const none: Pricer = async () => Promise.resolve({ kind: 'none' });
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const deps = { books: shop.books, signer: { id: shop.vendor.id, key: keys.sign }, vendor: shop.vendorFile, clock: () => start, random };
    const answer = await answerRequest(await readRequest(request.token), { ...deps, pricer: none });
    expect(answer).toMatchObject({ kind: 'refusal', missed: [] });
    expect(shop.books.calls.get('inTheWay')).toBeUndefined();
  });

  test('is counted by the names of the properties', async () => {
    const shop = await openShop(stock);
    await answerTo(shop, await ask({ must: { model: { is: 'Corolla' } }, quantity: 1 }));
    await answerTo(shop, await ask({ where: 'FR' }));
    const day = Math.floor(start / 86_400);
    const missed = (await shop.books.tallies({ from: day, to: day })).filter(({ what }) => what === 'missed');
    expect(missed.map(({ detail }) => detail)).toEqual(['model', 'where']);
  });

  test('terms are refused by a vendor that accepts none', async () => {
    const shop = await openShop(stock);
    const { request } = await ask();
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const vendor = { ...shop.vendorFile, terms: [] };
    const deps = { books: shop.books, signer: { id: shop.vendor.id, key: keys.sign }, vendor, clock: () => start, random };
    const answer = await answerRequest(await readRequest(request.token), deps);
    expect(answer).toMatchObject({ kind: 'refusal', documents: [{ claims: { reason: 'terms' } }] });
  });
});

describe('a refusal whose changes cannot be', () => {
  const forged = async (changes: readonly unknown[], award = false): Promise<string> => {
    const shop = await openShop();
    const { request } = await ask({ must: { doors: { is: '5' } } });
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const about = award ? { award: request.identity } : { request: request.identity };
    const claims = { vrm: 1, iss: shop.vendor.id, aud: request.claims.iss, jti: 'A'.repeat(22), iat: start, ...about, reason: 'no-match' };
    return Verified.issue('refusal', { ...claims, changes } as never, keys.sign)
      .then(async ({ token }) => parseRefusal(token, shop.vendor, request))
      .then(
        () => 'holds',
        (thrown: unknown) => codeOf(thrown),
      );
  };

  test.each<[string, unknown[]]>([
    ['counts beyond the requirements', [{ requirement: 1 }]],
    ['counts far beyond them', [{ requirement: 63 }]],
    ['counts beyond what any request has', [{ requirement: 64 }]],
    ['counts below the first', [{ requirement: -1 }]],
    ['counts in halves', [{ requirement: 0.5 }]],
    ['counts in words', [{ requirement: '0' }]],
    ['says one thing twice', [{ requirement: 0 }, { requirement: 0 }]],
    ['names what a demand does not have', [{ demand: '__proto__' }]],
    ['says both at once', [{ requirement: 0, demand: 'category' }]],
    ['says nothing', []],
    ['says nothing of something', [{}]],
    ['is a text', ['mileage']],
    ['is more than a request can have', Array.from({ length: 69 }, (_, requirement) => ({ requirement }))],
  ])('because it %s is invalid', async (_, changes) => {
    expect(['document-invalid', 'document-not-canonical']).toContain(await forged(changes));
  });

  test('because it is of an award is invalid', async () => {
    expect(await forged([{ demand: 'category' }], true)).toBe('document-invalid');
  });

  test('is never made', async () => {
    const shop = await openShop();
    const { request } = await ask();
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const changes: readonly Change[] = [{ requirement: 0 }];
    await expect(
      createRefusal(request, 'no-match', { id: shop.vendor.id, key: keys.sign }, start, random, { changes }),
    ).rejects.toMatchObject({ code: 'document-invalid' });
  });

  test('can be told from one that can: a sound one is read by whoever checks it', async () => {
    expect(await forged([{ requirement: 0 }, { demand: 'eligibleQuantity' }])).toBe('holds');
    const shop = await openShop();
    const { request } = await ask({ must: { doors: { is: '5' } } });
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const signer = { id: shop.vendor.id, key: keys.sign };
    const { token } = await createRefusal(request, 'no-match', signer, start, random, { changes: [{ requirement: 0 }] });
    const { document } = await inspect(token, [{ name: 'hill', id: shop.vendor.id, key: shop.vendor.key }], start);
    expect(document.claims).toMatchObject({ changes: [{ requirement: 0 }] });
  });
});

describe('the order of offers', () => {
  const shown = async (pricer: Pricer, rows = stock, wish: Wish = {}): Promise<string[]> => {
    const shop = await openShop(rows);
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const deps = {
      books: shop.books,
      signer: { id: shop.vendor.id, key: keys.sign },
      vendor: shop.vendorFile,
      clock: () => start,
      random,
      pricer,
    };
    const answer = await answerRequest(await readRequest((await ask(wish)).request.token), deps);
    return answer.kind === 'offers' ? answer.documents.map(({ claims }) => `${claims.sku} ${claims.price}`) : [answer.kind];
  };
  const cheaper =
    (sku: string, total: bigint): Pricer =>
    async (of, ...rest) => {
      if (of.sku !== sku) return listPrice(of, ...rest);
      const amount = `${String(total / 100n)}.00`;
      return { kind: 'priced', quote: { lines: [{ name: 'price', amount, times: 1, kind: 'item' }], total, binding: true } };
    };

  test('is by what is paid in all and not by the list', async () => {
    expect(await shown(cheaper('A2', 100n))).toEqual(['A2 1.00', 'A1 5.00']);
  });

  test('is by how well they fit before it is by price', async () => {
    expect(await shown(cheaper('A2', 100n), stock, { should: { doors: { is: '3' } } })).toEqual(['A1 5.00', 'A2 1.00']);
  });

  test('takes the best ten of fifty, wherever they stand in the list', async () => {
    const many = Array.from({ length: 60 }, (_, i) => row(`s${String(i).padStart(2, '0')}`, 1000 + i));
    const offered = await shown(cheaper('s49', 100n), many);
    expect(offered).toHaveLength(10);
    expect(offered[0]).toBe('s49 1.00');
    // What stands behind the fifty is not priced.
    expect((await shown(cheaper('s50', 100n), many))[0]).toBe('s00 10.00');
  });

  test('says of an offer what its quote says: how long it stands, and that it is not binding', async () => {
    const shop = await openShop(stock);
    const keys = await vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));
    const pricer: Pricer = async (...of) => {
      const priced = await listPrice(...of);
      return priced.kind === 'priced' ? { ...priced, quote: { ...priced.quote, binding: false, validity: 9 * 86_400 } } : priced;
    };
    const deps = {
      books: shop.books,
      signer: { id: shop.vendor.id, key: keys.sign },
      vendor: shop.vendorFile,
      clock: () => start,
      random,
      pricer,
    };
    const answer = await answerRequest(await readRequest((await ask()).request.token), deps);
    expect(answer.kind === 'offers' ? answer.documents[0]?.claims : answer).toMatchObject({ binding: false, exp: start + 9 * 86_400 });
  });
});
