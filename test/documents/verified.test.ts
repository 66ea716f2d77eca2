import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createAward } from '../../src/documents/award/create.js';
import { createContact } from '../../src/documents/contact/create.js';
import { decode } from '../../src/documents/envelope.js';
import { createOffer, type OfferFacts } from '../../src/documents/offer/create.js';
import { createReceipt } from '../../src/documents/receipt/create.js';
import { createRefusal } from '../../src/documents/refusal/create.js';
import { createRequest, type RequestFacts } from '../../src/documents/request/create.js';
import { requireCurrent, Verified, type Award, type Offer, type Receipt, type Request } from '../../src/documents/verified.js';
import {
  awardNamed,
  codeFrom,
  context,
  counting,
  keyOf,
  openerOf,
  readAs,
  requestNamed,
  signerOf,
  tokenOf,
  vectorNamed,
  vendorOf,
} from '../support/documents.js';

const { now } = context;
const token = tokenOf(vectorNamed('offer/valid/car'));
const offer = (await readAs('offer', token)) as Offer;
const request = await requestNamed('request/valid/car');
const award = await awardNamed('award/valid/plain');
const receipt = (await readAs('receipt', tokenOf(vectorNamed('receipt/valid/first')))) as Receipt;
const customer = await keyOf(context.customer.signSeed);
const vendor = await signerOf(context.vendor);
const random = counting();

/** Everything that looks like a verified document and is none. */
const forgeries = <T extends object>(real: T): [string, T][] => [
  ['a spread', { ...real }],
  ['a spread with another price', { ...real, claims: { price: '1' } }],
  ['Object.create', Object.create(real) as T],
  ['Object.assign to the prototype', Object.assign(Object.create(Object.getPrototypeOf(real) as object) as T, real)],
  ['a proxy', new Proxy(real, {})],
  ['structuredClone', structuredClone({ ...real })],
  ['JSON there and back', JSON.parse(JSON.stringify(real)) as T],
];

describe('a verified document cannot be forged', () => {
  it.each(forgeries(offer))('%s is none', async (_how, forged) => {
    expect(Verified.holds(forged)).toBe(false);
    expect(await codeFrom(() => requireCurrent(forged, now))).toBe('internal');
    expect(await codeFrom(createAward(forged, customer, now, random))).toBe('internal');
  });

  it.each(forgeries(receipt))('contact details are not given for %s of a receipt', async (_how, forged) => {
    expect(await codeFrom(createContact({ name: 'Ada' }, forged, customer, now, random))).toBe('internal');
  });

  it.each(forgeries(award))('no receipt is signed for %s of an award', async (_how, forged) => {
    expect(await codeFrom(createReceipt({ orderNumber: '1', number: 1 }, forged, vendor, now, random))).toBe('internal');
    expect(await codeFrom(createRefusal(forged, 'sold', vendor, now, random))).toBe('internal');
  });

  it.each(forgeries(request))('no offer is signed for %s of a request', async (_how, forged) => {
    const facts = vectorNamed('offer/valid/car').payload as OfferFacts;
    expect(await codeFrom(createOffer(facts, forged, vendor, now, random))).toBe('internal');
  });

  it('the constructor takes no pass but its own', async () => {
    const Open = Verified as unknown as new (...given: unknown[]) => Verified<'offer'>;
    for (const pass of [undefined, Symbol('verified'), Symbol.for('verified')]) {
      expect(await codeFrom(() => new Open(pass, 'offer', token, offer.identity, offer.claims, offer.signer))).toBe('internal');
      class Evil extends Open {}
      expect(await codeFrom(() => new Evil(pass, 'offer', token, offer.identity, offer.claims, offer.signer))).toBe('internal');
    }
  });

  it('what has not been decoded here is not checked: the claims beside a signed token could be others', async () => {
    const { key } = await vendorOf(context.vendor);
    const decoded = decode('offer', token);
    for (const forged of [
      { ...decoded },
      { ...decoded, claims: { ...decoded.claims, price: '1.00' } },
      { ...decoded, identity: request.identity },
      new Proxy(decoded, {}),
      Object.create(decoded) as typeof decoded,
    ]) {
      expect(await codeFrom(Verified.check(forged, key))).toBe('internal');
    }
    expect((await Verified.check(decoded, key)).claims).toBe(decoded.claims);
  });

  it('what has been decoded cannot be changed before it is checked', () => {
    const decoded = decode('offer', token);
    expect(() => Object.assign(decoded.claims, { price: '1.00' })).toThrow(TypeError);
    expect(() => Object.assign(decoded, { claims: {} })).toThrow(TypeError);
  });
});

describe('what a verified document says is frozen', () => {
  const objectsIn = (value: unknown): object[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

  it.each([offer, request, award, receipt])('$kind, whole', (document) => {
    expect(objectsIn(document).every((part) => Object.isFrozen(part))).toBe(true);
    expect(() => Object.assign(document, { identity: 'x' })).toThrow(TypeError);
  });

  it('also when it was signed here, and the facts stay the property of whoever gave them', async () => {
    const facts = structuredClone(vectorNamed('request/valid/car').payload) as RequestFacts & { requirements: { is?: string }[] };
    const { demand, requirements, terms, iat, exp } = facts;
    const shallow = { demand, requirements: Object.freeze(requirements) as typeof requirements, terms, iat, exp };
    const keys = { sign: customer, reply: (await openerOf(context.customer.replySeed)).publicJwk, jti: 'r'.repeat(21) + 'A' };
    const made = await createRequest(shallow, keys, context.me);
    expect(objectsIn(made.claims).every((part) => Object.isFrozen(part))).toBe(true);
    const before = JSON.stringify(made.claims);
    requirements[0]!.is = 'Ford';
    demand.areaServed = 'FR';
    expect(JSON.stringify(made.claims)).toBe(before);
    expect(made.identity).toBe(request.identity);
  });
});

describe('a check of the time', () => {
  it.each([Number.NaN, Infinity, -Infinity, 1.5, undefined, null, '1790000000', 2 ** 60])(
    'TIM-06: is not turned off by a clock that says %s',
    async (clock) => {
      expect(await codeFrom(() => requireCurrent(offer, clock as number))).toBe('internal');
    },
  );

  it.each([0, -0, -1])('TIM-06: takes %d for a time like another', async (clock) => {
    expect(await codeFrom(() => requireCurrent(offer, clock))).toBe('document-not-yet-valid');
  });

  test('begins five minutes early and ends exactly', async () => {
    const { iat, exp } = offer.claims;
    const at = (clock: number): Promise<string> => codeFrom(() => requireCurrent(offer, clock));
    expect(await Promise.all([iat - 301, iat - 300, exp - 1, exp].map(at))).toEqual([
      'document-not-yet-valid',
      'no error, but undefined',
      'no error, but undefined',
      'document-expired',
    ]);
  });

  test('gives one answer at every time', async () => {
    const { iat, exp } = offer.claims;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: iat - 1000, max: exp + 1000 }), async (clock) => {
        const expected = clock < iat - 300 ? 'document-not-yet-valid' : clock >= exp ? 'document-expired' : 'no error, but undefined';
        expect(await codeFrom(() => requireCurrent(offer, clock))).toBe(expected);
      }),
    );
  });
});

test('types alone keep a spread out', () => {
  // oxlint-disable-next-line typescript/no-misused-spread -- that it loses its class is what is shown
  const spread = { ...offer };
  // @ts-expect-error the compiler sees that the sealed field is gone
  const forged: Offer = spread;
  // @ts-expect-error a document of one kind is not one of another
  const other: Award | Request = offer;
  expect([forged, other].map((document) => Verified.holds(document))).toEqual([false, true]);
});
