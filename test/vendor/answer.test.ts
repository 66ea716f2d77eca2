import { describe, expect, test } from 'vitest';
import { limits } from '../../src/base/limits.js';
import type { RefusalReason } from '../../src/documents/refusal/create.js';
import type { StockRow } from '../../src/store/books.js';
import { MemoryBooks } from '../support/books-memory.js';
import { answerTo, ask, offersTo, openShop, row, start, type Customer, type Shop, type Wish } from './shop.js';

const yaris = { model: 'Yaris', engine: '1.3 petrol', mileage: '21500 mi', registered: '2006-09-15' };

async function refusalTo(shop: Shop, customer: Customer): Promise<RefusalReason> {
  const answer = await answerTo(shop, customer);
  if (answer.kind !== 'refusal') throw new Error('offers came');
  return answer.refusal.claims.reason;
}

describe('an offer', () => {
  test('says what is sold, for how much in all, how well it fits and until when', async () => {
    const shop = await openShop([row('A1', 520_050, yaris, { quantity: 3, leadDays: 4 })]);
    const wish: Wish = {
      must: { model: { is: 'yaris' }, registered: { min: '2006-09-01' }, trim: { in: ['T3', 'TR'] } },
      should: { mileage: { max: '20000 mi' } },
      may: { doors: { is: '5' } },
      quantity: 2,
    };
    const [offer, ...others] = await offersTo(shop, await ask(wish));
    expect(others).toEqual([]);
    expect(offer?.claims).toMatchObject({
      iss: 'https://hill.example',
      itemOffered: {
        '@type': 'Car',
        category: 'car',
        model: 'Yaris',
        vehicleEngine: '1.3 petrol',
        mileageFromOdometer: { '@type': 'QuantitativeValue', value: '21500', unitCode: 'SMI' },
        dateVehicleFirstRegistered: '2006-09-15',
      },
      sku: 'A1',
      price: '10401.00',
      priceCurrency: 'GBP',
      priceSpecification: [{ name: 'price', amount: '5200.50', times: 2, kind: 'item' }],
      availability: 'InStock',
      deliveryLeadTime: { '@type': 'QuantitativeValue', value: '4', unitCode: 'DAY' },
      // The order of the wire: by level, then by the property's name on the wire.
      compliance: [
        { requirement: 0, status: 'comply' },
        { requirement: 1, status: 'comply' },
        { requirement: 2, status: 'unknown' },
        { requirement: 3, status: 'deviate' },
        { requirement: 4, status: 'unknown' },
      ],
      binding: true,
      terms: { accepted: 'PDC-INTENT' },
      iat: start,
      exp: start + 72 * 3600,
    });
    expect(offer?.claims).not.toHaveProperty('free');
  });

  test('without a known time to wait names none', async () => {
    const [offer] = await offersTo(await openShop([row('A1', 1)]), await ask());
    expect(offer?.claims).not.toHaveProperty('deliveryLeadTime');
  });

  test.each([
    ['PDC-AI', { accepted: 'PDC-AI' }],
    ['PDC-GOOD', { alternative: 'PDC-INTENT' }],
  ])('to terms %s is %j', async (terms, expected) => {
    const [offer] = await offersTo(await openShop([row('A1', 1)]), await ask({ terms }));
    expect(offer?.claims.terms).toEqual(expected);
  });

  test('stands until an hour after the request at least, and never for more than 90 days', async () => {
    const shop = await openShop([row('A1', 1)], { validity: 60 });
    const short = await ask({ until: 48 * 3600 });
    expect((await offersTo(shop, short))[0]?.claims.exp).toBe(short.request.claims.exp + 3600);
    const long = await ask({ until: 89 * 86_400 + 23 * 3600 });
    expect((await offersTo(shop, long))[0]?.claims.exp).toBe(start + limits.horizon);
  });

  test('of the category any carries each property as one of its own', async () => {
    const shop = await openShop([row('A1', 1, { weight: '5 kg', material: 'oak', parts: ['leg', 'top'] }, { category: 'any' })], {
      categories: ['any'],
    });
    const [offer] = await offersTo(shop, await ask({ category: 'any', must: { weight: { max: '6 kg' } } }));
    expect(offer?.claims.itemOffered).toEqual({
      '@type': 'Product',
      category: 'any',
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'material', value: 'oak' },
        { '@type': 'PropertyValue', name: 'parts', value: ['leg', 'top'] },
        { '@type': 'PropertyValue', name: 'weight', value: '5', unitCode: 'KGM' },
      ],
    });
  });
});

describe('which rows are offered', () => {
  const skus = async (shop: Shop, wish: Wish): Promise<string[]> => (await offersTo(shop, await ask(wish))).map(({ claims }) => claims.sku);

  test('those that meet every should come first, each part by price and then those taken in first; at most ten', async () => {
    const red = { colour: 'red' };
    const stock = [
      row('dear', 900, red),
      row('b', 500, red),
      row('a', 500, red),
      row('cheap', 100, { colour: 'blue' }),
      row('unsaid', 50),
      ...Array.from({ length: 8 }, (_, i) => row(`z${String(i)}`, 1000 + i, { colour: 'green' })),
    ];
    expect(await skus(await openShop(stock), { should: { colour: { is: 'red' } } })).toEqual([
      'b',
      'a',
      'dear',
      'unsaid',
      'cheap',
      'z0',
      'z1',
      'z2',
      'z3',
      'z4',
    ]);
  });

  test('a must that fails rules a row out, one that cannot be told does not', async () => {
    const stock = [row('yes', 3, { doors: '5' }), row('no', 1, { doors: '3' }), row('unsaid', 2)];
    expect(await skus(await openShop(stock), { must: { doors: { is: '5' } } })).toEqual(['yes', 'unsaid']);
  });

  test('none that has too few pieces, another currency or another category', async () => {
    const stock = [
      row('few', 1, {}, { quantity: 1 }),
      row('euro', 1, {}, { currency: 'EUR', quantity: 5 }),
      row('plan', 1, {}, { category: 'mobile-plan', quantity: 5 }),
      row('right', 9, {}, { quantity: 2 }),
    ];
    expect(await skus(await openShop(stock), { quantity: 2 })).toEqual(['right']);
  });

  test('none that books match although a must rules it out', async () => {
    class CarelessBooks extends MemoryBooks {
      override async match(): Promise<StockRow[]> {
        return this.listStock({ limit: 100 });
      }
    }
    const shop = await openShop([row('no', 1, { doors: '3' }), row('yes', 2, { doors: '5' })], {}, new CarelessBooks());
    expect(await skus(shop, { must: { doors: { is: '5' } } })).toEqual(['yes']);
  });

  test('none whose price in all is larger than can be written, or that no document can hold', async () => {
    const stock = [
      row('huge', 99_999_999_999_999, {}, { quantity: 9 }),
      row('x'.repeat(201), 1, {}, { quantity: 9 }),
      row('right', 5, {}, { quantity: 9 }),
    ];
    expect(await skus(await openShop(stock), { quantity: 9 })).toEqual(['right']);
  });

  test('fewer, when ten would not fit an answer', async () => {
    const long = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p${String(i)}`, 'é'.repeat(220)]));
    const stock = Array.from({ length: 10 }, (_, i) => row(`s${String(i)}`, i + 1, long, { category: 'any' }));
    const offered = await skus(await openShop(stock, { categories: ['any'] }), { category: 'any' });
    expect(offered).toEqual(['s0', 's1', 's2'].slice(0, offered.length));
    expect(offered.length).toBeGreaterThan(1);
  });
});

describe('a refusal', () => {
  test.each<[string, RefusalReason, Wish, string[]]>([
    ['a category that is not served', 'not-served', { category: 'mobile-plan' }, ['GB']],
    ['a country that is not served', 'not-served', { where: 'FR' }, ['GB', 'IE']],
    ['a part of the country beside the one that is served', 'not-served', { where: 'GB-WLS' }, ['GB-SCT']],
    ['nothing that fits', 'no-match', { must: { model: { is: 'Aygo' } } }, ['GB']],
    ['a currency nothing is priced in', 'no-match', { currency: 'EUR' }, ['GB']],
    ['more pieces than there are', 'no-match', { quantity: 2 }, ['GB']],
  ])('for %s says %s', async (_, reason, wish, areas) => {
    const shop = await openShop([row('A1', 1, yaris)], { areas });
    expect(await refusalTo(shop, await ask(wish))).toBe(reason);
  });

  test.each([
    ['GB', 'GB-SCT'],
    ['GB-SCT', 'GB'],
    ['GB-SCT', 'GB-SCT'],
  ])('is not given when %s is served and %s is asked for', async (served, where) => {
    expect(await offersTo(await openShop([row('A1', 1)], { areas: [served] }), await ask({ where }))).toHaveLength(1);
  });

  test('of what is not served does not look at the stock', async () => {
    const shop = await openShop([row('A1', 1)]);
    await refusalTo(shop, await ask({ where: 'FR' }));
    expect(shop.books.calls.get('match')).toBeUndefined();
  });
});
