import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromUtf8, utf8 } from '../../../src/base/bytes.js';
import { readRequest, type ParsedRequest } from '../../../src/documents/request/parse.js';
import { fileQuoteQuestion } from '../../../src/schema/generated/validators.js';
import { floorIn, listPrice, pricerOf, quotedBy, requirePriced, type Priced, type Pricer, type QuoteFault } from '../../../src/vendor.js';
import { ask, row, start } from '../shop.js';
import { failure, pricing, said } from './support.js';

let request: ParsedRequest;
let pair: ParsedRequest;

beforeAll(async () => {
  const wish = { must: { make: { is: 'Toyota' } }, should: { mileage: { max: '40000 mi' } } };
  request = await readRequest((await ask(wish)).request.token);
  pair = await readRequest((await ask({ quantity: 2 })).request.token);
});

const stock = row('A', 500_000, { make: 'Toyota', mileage: '21500 mi' }, { quantity: 3, since: 20_000, leadDays: 7, floor: 450_000n });

/** What becomes of what a program says. */
async function told(
  answer: unknown,
  { inner = listPrice, of = stock, to = request }: { inner?: Pricer; of?: typeof stock; to?: ParsedRequest } = {},
): Promise<{ priced: Priced; faults: QuoteFault[]; asked: string[] }> {
  const faults: QuoteFault[] = [];
  const asked: string[] = [];
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const pricer = quotedBy(
    (question) => {
      asked.push(fromUtf8(question));
      return Promise.resolve(utf8(text));
    },
    inner,
    { onFault: (fault) => faults.push(fault) },
  );
  return { priced: await pricer(of, to, start), faults, asked };
}

const quoteOf = (priced: Priced): Priced & { kind: 'priced' } => {
  if (priced.kind !== 'priced') throw new Error(`it is ${priced.kind}`);
  return priced;
};

describe('what a program is told', () => {
  test('is what is asked for, the candidate and what the rules say', async () => {
    const inner = pricerOf(pricing('validity: 2d\nfees: [{name: a, amount: 5 GBP}]'));
    const question = JSON.parse((await told({}, { inner })).asked[0] ?? '') as unknown;
    expect(fileQuoteQuestion(question), JSON.stringify(fileQuoteQuestion.errors)).toBe(true);
    expect(question).toEqual({
      vrm: 'quote/1',
      request: {
        category: 'car',
        quantity: 1,
        area: 'GB',
        currency: 'GBP',
        requirements: [
          { property: 'make', level: 'must', is: 'Toyota' },
          { property: 'mileage', level: 'should', max: '40000 mi' },
        ],
      },
      candidate: {
        sku: 'A',
        category: 'car',
        stock: 3,
        price: '5000.00',
        currency: 'GBP',
        since: '2024-10-04',
        age: 717,
        leadDays: 7,
        values: { make: 'Toyota', mileage: '21500 mi' },
      },
      quote: {
        total: '5005.00',
        lines: [
          { name: 'price', amount: '5000.00', times: 1, kind: 'item' },
          { name: 'a', amount: '5.00', times: 1, kind: 'fee' },
        ],
        binding: true,
        validitySeconds: 172_800,
      },
    });
  });

  test('holds nothing of the customer, and not the floor', async () => {
    const [question = ''] = (await told({})).asked;
    const { iss, jti, replyTo } = request.request.claims;
    for (const secret of [iss, jti, replyTo.jwk.x, request.request.identity, '4500', '450000']) expect(question).not.toContain(secret);
  });

  test('is that a person would price it, where the rules say so', async () => {
    const inner: Pricer = () => Promise.resolve({ kind: 'ask' });
    const { asked, priced } = await told({ total: '4990.00' }, { inner });
    expect(JSON.parse(asked[0] ?? '')).toMatchObject({ quote: null });
    expect(quoteOf(priced).quote).toMatchObject({ total: 499_000n, binding: true });
  });

  test('is nothing of what the rules do not sell', async () => {
    const { asked, priced } = await told({ total: '4990.00' }, { inner: () => Promise.resolve({ kind: 'none' }) });
    expect([asked, priced]).toEqual([[], { kind: 'none' }]);
  });
});

describe('what a program may say', () => {
  test('nothing: what the rules say holds', async () => {
    expect((await told({})).priced).toEqual(await listPrice(stock, request, start));
    expect((await told({}, { inner: () => Promise.resolve({ kind: 'ask' }) })).priced).toEqual({ kind: 'ask' });
  });

  test('a total, which is one line', async () => {
    const { quote } = quoteOf((await told({ total: '4990.00', binding: false, validity: '90m' })).priced);
    expect([said(quote.lines), quote.total, quote.binding, quote.validity]).toEqual([['price: item 4990.00 x 1'], 499_000n, false, 5400]);
  });

  test('a total that is not the same for each has its remainder taken off again', async () => {
    const { quote } = quoteOf((await told({ total: '9999.99' }, { to: pair })).priced);
    expect(said(quote.lines)).toEqual(['price: item 5000.00 x 2', 'rounding: discount 0.01 x 1']);
  });

  test('lines', async () => {
    const lines = [
      { name: 'price', amount: '5000.00', times: 1, kind: 'item' },
      { name: 'today', amount: '200.00', times: 1, kind: 'discount' },
      { name: 'delivery', amount: '90.00', times: 1, kind: 'fee' },
    ];
    expect(quoteOf((await told({ lines })).priced).quote).toEqual({ lines, total: 489_000n, binding: true });
    expect(quoteOf((await told({ lines, total: '4890.00' })).priced).quote.total).toBe(489_000n);
  });

  test('only whether it is binding, and how long it stands', async () => {
    const { quote } = quoteOf((await told({ binding: false, validity: '3h' })).priced);
    expect([quote.total, quote.binding, quote.validity]).toEqual([500_000n, false, 10_800]);
  });

  test('that a person prices it, or that it is not for sale', async () => {
    expect((await told({ ask: true })).priced).toEqual({ kind: 'ask' });
    expect((await told({ none: true })).priced).toEqual({ kind: 'none' });
  });
});

const item = { name: 'price', amount: '5000.00', times: 1, kind: 'item' };

describe('what a program says and nobody offers', () => {
  test.each<[string, unknown]>([
    ['nothing at all', ''],
    ['no JSON', 'price: 5'],
    ['JSON and more', '{"total":"4990.00"} ok'],
    ['a list', '[]'],
    ['a number for a total', { total: 4990 }],
    ['a total of zero', { total: '0.00' }],
    ['a total below zero', { total: '-5.00' }],
    ['a total with more decimals than the currency has', { total: '4990.001' }],
    ['a total with a currency', { total: '4990.00 GBP' }],
    ['a member that is not known', { total: '4990.00', note: 'x' }],
    ['a member twice', '{"total":"4990.00","total":"4991.00"}'],
    ['lines that do not add up to its total', { total: '4990.00', lines: [item] }],
    ['no lines', { lines: [] }],
    ['no line for the item', { lines: [{ ...item, kind: 'fee' }] }],
    ['a line of another kind', { lines: [{ ...item, kind: 'rebate' }] }],
    ['lines that come to nothing', { lines: [item, { ...item, name: 'off', kind: 'discount' }] }],
    ['an amount that does not fit the currency', { lines: [{ ...item, amount: '5000.005' }] }],
    ['a sum larger than can be written', { lines: [{ ...item, amount: '999999999999', times: 2 }] }],
    ['a price and that a person prices it', { total: '4990.00', ask: true }],
    ['that it is and is not for a person', { ask: false }],
    ['both', { ask: true, none: true }],
    ['no time', { validity: 'soon' }],
    ['too long a time', { validity: '91d' }],
  ])('%s', async (_, answer) => {
    expect(await told(answer)).toMatchObject({ priced: { kind: 'none', failed: true }, faults: ['unreadable'] });
  });

  test('lines for another number than are asked for', async () => {
    expect((await told({ lines: [{ ...item, times: 3 }] }, { to: pair })).faults).toEqual(['unreadable']);
    expect((await told({ lines: [{ ...item, times: 4 }] }, { to: pair })).faults).toEqual([]);
  });

  test('nothing but a change, where a person would have named the price', async () => {
    expect((await told({ binding: false }, { inner: () => Promise.resolve({ kind: 'ask' }) })).faults).toEqual(['unreadable']);
  });

  test.each<[string, unknown]>([
    ['a total', { total: '4499.99' }],
    ['lines', { lines: [item, { ...item, name: 'off', amount: '500.01', kind: 'discount' }] }],
    [
      'lines that a fee makes up for',
      {
        lines: [
          { ...item, amount: '4400.00' },
          { name: 'fee', amount: '600.00', times: 1, kind: 'fee' },
        ],
      },
    ],
  ])('less than the floor: %s', async (_, answer) => {
    expect(await told(answer)).toMatchObject({ priced: { kind: 'none', failed: true }, faults: ['below-floor'] });
  });

  test('the floor itself is not below it', async () => {
    expect((await told({ total: '4500.00' })).faults).toEqual([]);
    expect((await told({ total: '9000.00' }, { to: pair })).faults).toEqual([]);
    expect((await told({ total: '8999.99' }, { to: pair })).faults).toEqual(['below-floor']);
  });

  test('the floor of the pricing file holds too, and one that cannot be told is never met', async () => {
    const file = pricing('floor: 95 %');
    const euros = pricing('floor: 5 EUR');
    const run = (): Promise<Uint8Array> => Promise.resolve(utf8('{"total":"4700.00"}'));
    const at = async (given: typeof file): Promise<Priced> =>
      quotedBy(run, listPrice, { floorOf: (each) => floorIn(given, each) })(stock, request, start);
    expect(await at(file)).toEqual({ kind: 'none', failed: true });
    expect(await at(euros)).toEqual({ kind: 'none', failed: true });
    expect((await at(pricing('floor: 94 %'))).kind).toBe('priced');
  });

  test.each(['not-started', 'late', 'failed', 'too-large'] as const)('what ended as %s is told by that word alone', async (fault) => {
    const faults: QuoteFault[] = [];
    const pricer = quotedBy(() => Promise.resolve(fault), listPrice, { onFault: (each) => faults.push(each) });
    expect(await pricer(stock, request, start)).toEqual({ kind: 'none', failed: true });
    expect(faults).toEqual([fault]);
  });

  test('whatever bytes a program writes, it sells nothing below the floor, and its lines add up', async () => {
    const text = fc.constantFrom('5000.00', '4500.00', '1.00', '0.00', '-1', '500', '4999.999', '');
    const line = fc.record({
      name: fc.constantFrom('price', 'x', ''),
      amount: text,
      times: fc.integer({ min: -1, max: 3 }),
      kind: fc.constantFrom('item', 'fee', 'tax', 'discount', 'x'),
    });
    const answer = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record(
        { total: text, lines: fc.array(line, { maxLength: 4 }), binding: fc.boolean(), validity: fc.constantFrom('1h', '99d', 'x') },
        { requiredKeys: [] },
      ),
    );
    const minorOf = (amount: string): bigint => {
      const [whole = '', decimals = ''] = amount.split('.');
      return BigInt(whole + decimals.padEnd(2, '0'));
    };
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const { priced } = await told(given);
        if (priced.kind !== 'priced') return;
        const sum = (lines: typeof priced.quote.lines): bigint =>
          lines.reduce((so, { amount, times, kind }) => so + (kind === 'discount' ? -1n : 1n) * minorOf(amount) * BigInt(times), 0n);
        expect(sum(priced.quote.lines)).toBe(priced.quote.total);
        expect(sum(priced.quote.lines.filter(({ kind }) => kind === 'item' || kind === 'discount')) >= 450_000n).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is made of all candidates', () => {
  const none: Priced = { kind: 'none' };
  const failed: Priced = { kind: 'none', failed: true };

  test('is no answer where all that is lacking is a program that works', () => {
    for (const priced of [[failed], [none, failed, failed]]) expect(failure(() => requirePriced(priced)).code).toBe('busy');
  });

  test('is an answer where one is priced, a person is asked, or nothing is for sale', () => {
    for (const priced of [[], [none], [failed, { kind: 'ask' }]] as const) expect(() => requirePriced(priced)).not.toThrow();
  });
});
