import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/base/errors.js';
import { parseProfile } from '../../src/documents/profile/parse.js';
import type { StockQuery, StockRow } from '../../src/store/books.js';
import { MemoryBooks } from '../support/books-memory.js';
import { answerTo, ask, offersTo, openShop, post, row, start } from './shop.js';

const refused = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'nothing was thrown',
    (thrown: unknown) => codeOf(thrown),
  );

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe('a request', () => {
  test('that is posted a thousand times at once is evaluated once, and everybody gets the same bytes', async () => {
    const shop = await openShop([row('A1', 1), row('A2', 2)]);
    const customer = await ask();
    const bodies = await Promise.all(times(1000, async () => post(shop.responder, customer)));
    expect(new Set(bodies).size).toBe(1);
    expect(shop.books.calls.get('match')).toBe(1);
    expect(shop.books.answers.size).toBe(1);
  });

  test('that was answered gets its answer again without a look at the stock, from another process too, and after its end', async () => {
    const shop = await openShop([row('A1', 1)]);
    const customer = await ask();
    const first = await post(shop.responder, customer);
    shop.books.stock.clear();
    expect(await post(shop.responder, customer)).toBe(first);
    expect(await post(await shop.another(), customer)).toBe(first);
    shop.time.now = customer.request.claims.exp + 86_400;
    expect(await post(shop.responder, customer)).toBe(first);
    expect(shop.books.calls.get('match')).toBe(1);
  });

  test('that two processes evaluate at the same time gets the answer that was stored first from both', async () => {
    const shop = await openShop([row('A1', 1)]);
    const other = await shop.another();
    const customer = await ask();
    const [one, two] = await Promise.all([post(shop.responder, customer), post(other, customer)]);
    expect(shop.books.calls.get('match')).toBe(2);
    expect(one).toBe(two);
    expect(shop.books.answers.get(customer.request.identity)?.sealed).toBe(one);
  });

  test('that was refused stays refused, also when something that fits arrives', async () => {
    const shop = await openShop();
    const customer = await ask();
    const first = await post(shop.responder, customer);
    await shop.books.importStock([row('A1', 1)], { today: 20_000 });
    expect(await post(shop.responder, customer)).toBe(first);
    expect((await answerTo(shop, await ask())).kind).toBe('offers');
  });

  test('is remembered with what a sale will need', async () => {
    const shop = await openShop([row('A1', 1, {}, { quantity: 5 })]);
    const customer = await ask({ quantity: 3 });
    const [offer] = await offersTo(shop, customer);
    expect(shop.books.answers.get(customer.request.identity)).toMatchObject({
      customer: customer.request.claims.iss,
      reply: customer.open.publicJwk.x,
      offers: [{ identity: offer?.identity, token: offer?.token, sku: 'A1', quantity: 3 }],
      at: start,
    });
  });

  test('an open copy, which is for nobody in particular, is answered', async () => {
    const shop = await openShop([row('A1', 1)]);
    expect(await offersTo(shop, await ask({ aud: null }))).toHaveLength(1);
  });

  const spelledOtherwise = (token: string): [string, string][] => {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const json = (segment: string): string => Buffer.from(segment, 'base64url').toString();
    const segment = (text: string): string => Buffer.from(text).toString('base64url');
    const last = payload.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const flipped = Buffer.from(signature, 'base64url');
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    const grown = Buffer.from(signature, 'base64url');
    // S + L: the same signature for a verifier that does not mind.
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = BigInt(`0x${Buffer.from(grown.subarray(32).toReversed()).toString('hex')}`) + order;
    grown.set(Buffer.from(s.toString(16).padStart(64, '0'), 'hex').toReversed(), 32);
    return [
      ['padding', `${header}.${payload}=.${signature}`],
      ['a line feed after it', `${token}\n`],
      ['a space before it', ` ${token}`],
      ['a fourth segment', `${token}.`],
      ['the other base64 alphabet', `${header}.${payload}.${signature.slice(0, -1)}+`],
      [
        'stray bits at the end of a segment',
        `${header}.${payload}.${signature.slice(0, -1)}${alphabet[alphabet.indexOf(signature.at(-1) ?? '') + 1] ?? ''}`,
      ],
      ['white space in the claims', `${header}.${segment(json(payload).replace('{', '{ '))}.${signature}`],
      ['a member that is there twice', `${header}.${segment(json(payload).replace('"vrm":1', '"vrm":1,"vrm":1'))}.${signature}`],
      ['an escape in the claims', `${header}.${segment(json(payload).replace('"iss"', '"\\u0069ss"'))}.${signature}`],
      [
        'the header in another order',
        `${header.slice(0, 0)}${segment(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json(header)) as object).toReversed())))}.${payload}.${signature}`,
      ],
      ['another signature', `${header}.${payload}.${flipped.toString('base64url')}`],
      ['the signature grown by the order of the curve', `${header}.${payload}.${grown.toString('base64url')}`],
      ['another end', `${header}.${payload.slice(0, -1)}${last === 'A' ? 'B' : 'A'}.${signature}`],
    ];
  };

  test('in any other spelling is refused, and never evaluated, whether or not it was answered before', async () => {
    const shop = await openShop([row('A1', 1)]);
    const customer = await ask();
    const others = spelledOtherwise(customer.request.token);
    for (const [what, token] of others)
      expect([what, await refused(shop.responder.request(token))]).not.toEqual([what, 'nothing was thrown']);
    expect(shop.books.calls.get('match')).toBeUndefined();
    await post(shop.responder, customer);
    const codes = await Promise.all(others.map(async ([, token]) => refused(shop.responder.request(token))));
    expect(
      codes.filter(
        (code) => !['token-malformed', 'header-refused', 'document-not-canonical', 'signature-invalid', 'json-invalid'].includes(code),
      ),
    ).toEqual([]);
    expect(shop.books.calls.get('match')).toBe(1);
    expect(shop.books.answers.size).toBe(1);
  });

  test.each([
    ['for another vendor', 'audience-mismatch', { aud: 'https://other.example' }],
    ['that is over', 'document-expired', { now: start - 7200, until: 3600 }],
    ['of the future', 'document-not-yet-valid', { now: start + 7200 }],
  ])('%s is refused, and nothing is stored', async (_, code, wish) => {
    const shop = await openShop([row('A1', 1)]);
    expect(await refused(shop.responder.request((await ask(wish)).request.token))).toBe(code);
    expect([shop.books.calls.get('match'), shop.books.answers.size]).toEqual([undefined, 0]);
  });

  test('that the books fail to answer can be posted again', async () => {
    class TiredBooks extends MemoryBooks {
      tired = true;
      override async match(query: StockQuery): Promise<StockRow[]> {
        if (this.tired) throw new Error('tired');
        return super.match(query);
      }
    }
    const books = new TiredBooks();
    const shop = await openShop([row('A1', 1)], {}, books);
    const customer = await ask();
    expect(await refused(post(shop.responder, customer))).toBe('internal');
    books.tired = false;
    expect(await offersTo(shop, customer)).toHaveLength(1);
  });
});

describe('the profile', () => {
  test('is the same for every visitor until less than half of its 30 days is left', async () => {
    const shop = await openShop();
    const first = await shop.responder.profile();
    shop.time.now += 15 * 86_400;
    expect(await shop.responder.profile()).toBe(first);
    shop.time.now += 1;
    const visits = await Promise.all(times(20, async () => shop.responder.profile()));
    expect(new Set(visits).size).toBe(1);
    expect(visits[0]).not.toBe(first);
    const { profile } = await parseProfile(visits[0] ?? '', { id: 'https://hill.example', pin: shop.vendor.key.thumbprint }, shop.time.now);
    expect(profile.claims.exp).toBe(shop.time.now + 30 * 86_400);
    expect(await shop.responder.profile()).toBe(visits[0]);
  });
});
