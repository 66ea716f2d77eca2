import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/base/bytes.js';
import { canonicalText, parseCanonical, type JsonValue } from '../../src/base/canonical.js';
import { limits } from '../../src/base/limits.js';
import { derive } from '../../src/crypto/derive.js';
import { OpeningKey } from '../../src/crypto/sealing.js';
import { SigningKey } from '../../src/crypto/signing.js';
import { createAward } from '../../src/documents/award/create.js';
import { parseAward } from '../../src/documents/award/parse.js';
import { createContact, type ContactFacts } from '../../src/documents/contact/create.js';
import { parseContact } from '../../src/documents/contact/parse.js';
import { createOffer, type OfferFacts } from '../../src/documents/offer/create.js';
import { parseOffer } from '../../src/documents/offer/parse.js';
import { createProfile } from '../../src/documents/profile/create.js';
import { parseProfile } from '../../src/documents/profile/parse.js';
import { createReceipt } from '../../src/documents/receipt/create.js';
import { parseReceipt } from '../../src/documents/receipt/parse.js';
import { createRefusal } from '../../src/documents/refusal/create.js';
import { parseRefusal } from '../../src/documents/refusal/parse.js';
import { createRequest, type RequestFacts } from '../../src/documents/request/create.js';
import { parseRequest } from '../../src/documents/request/parse.js';
import type { Kind } from '../../src/documents/kinds.js';
import type { Request, Verified } from '../../src/documents/verified.js';
import {
  awardNamed,
  canonical,
  codeFrom,
  context,
  counting,
  keyOf,
  rawIdentity,
  readAs,
  requestNamed,
  signerOf,
  tokenOf,
  vectorNamed,
  vendorOf,
} from '../support/documents.js';

const { now, me } = context;
const vendor = await vendorOf(context.vendor);
const signer = await signerOf(context.vendor);
const customer = await keyOf(context.customer.signSeed);
const request = await requestNamed('request/valid/car');
const award = await awardNamed('award/valid/plain');
const carOffer = vectorNamed('offer/valid/car').payload as OfferFacts;
const carRequest = vectorNamed('request/valid/car').payload as RequestFacts;

const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => !/\p{Cc}/u.test(text));
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((given) => new Uint8Array(given));

const payloadOf = (token: string): Buffer => Buffer.from(token.split('.')[1] ?? '', 'base64url');

function expectSame(made: Verified<Kind>, read: Verified<Kind>): void {
  expect(read).toEqual(made);
  expect(made.identity).toBe(rawIdentity(made.token));
  expect(payloadOf(made.token).toString()).toBe(canonical(made.claims));
}

describe('what is created is read back as it was', () => {
  test('profile', async () => {
    const facts = fc.record({
      name: line,
      categories: fc.uniqueArray(fc.constantFrom('car', 'mobile-plan', 'any'), { minLength: 1 }),
      areaServed: fc.uniqueArray(fc.constantFrom('GB', 'IE', 'GB-SCT', 'FR'), { minLength: 1 }),
      priceCurrency: fc.constantFrom('GBP', 'EUR', 'JPY'),
      terms: fc.uniqueArray(fc.constantFrom('PDC-INTENT', 'PDC-AI'), { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(facts, fc.integer({ min: 1, max: limits.horizon }), async (given, lifetime) => {
        const made = await createProfile(given, signer, vendor.seal.publicJwk, now, lifetime, counting(7));
        const read = await parseProfile(made.token, { id: signer.id, pin: signer.key.thumbprint }, now);
        expectSame(made, read.profile);
        expect([read.vendor.id, read.vendor.key.thumbprint, read.vendor.seal.publicJwk]).toEqual([
          signer.id,
          signer.key.thumbprint,
          vendor.seal.publicJwk,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  test('request', async () => {
    await fc.assert(
      fc.asyncProperty(bytes32, bytes32, line, fc.integer({ min: 1, max: 2160 }), async (sign, reply, description, hours) => {
        const keys = {
          sign: await SigningKey.fromSeed(sign),
          reply: (await OpeningKey.fromSeed(reply)).publicJwk,
          jti: toBase64url(sign.subarray(0, 16)),
        };
        const facts = { ...carRequest, demand: { ...carRequest.demand, description }, exp: carRequest.iat + hours * 3600 };
        const { demand, requirements, terms, iat, exp } = facts;
        const made = await createRequest({ demand, requirements, terms, iat, exp }, keys, me);
        expectSame(made, (await parseRequest(made.token, me, iat)).request);
      }),
      { numRuns: 30 },
    );
  });

  test('offer', async () => {
    const amount = fc.nat({ max: 10 ** 9 }).map(BigInt);
    const text = (minor: bigint): string => `${String(minor / 100n)}.${String(minor % 100n).padStart(2, '0')}`;
    const lines = fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 1000 }), fc.constantFrom('item', 'fee', 'tax')), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(lines, line, async (given, sku) => {
        const priceSpecification = [[1n, 1, 'item'] as const, ...given].map(([each, times, kind]) => ({
          name: kind,
          amount: text(each),
          times,
          kind,
        }));
        const total = given.reduce((sum, [each, times]) => sum + each * BigInt(times), 1n);
        const { itemOffered, availability, compliance, binding, terms, exp } = carOffer;
        const facts = {
          itemOffered,
          availability,
          compliance,
          binding,
          terms,
          exp,
          sku,
          priceCurrency: 'GBP',
          price: text(total),
          priceSpecification,
        };
        const made = await createOffer(facts, request, signer, now, counting(9));
        const read = await parseOffer(made.token, vendor, request, now);
        expectSame(made, read.offer);
        expect(read.total).toBe(total);
        expect(await codeFrom(createOffer({ ...facts, price: text(total + 1n) }, request, signer, now, counting(9)))).toBe(
          'price-mismatch',
        );
      }),
      { numRuns: 40 },
    );
  });

  test('refusal, of a request and of an award', async () => {
    for (const about of [request, award]) {
      const made = await createRefusal(about, 'busy', signer, now, counting(3), { retryAfter: 60 });
      expectSame(made, await parseRefusal(made.token, vendor, about));
    }
  });

  test('award, receipt, contact', async () => {
    const { offer } = await parseOffer(tokenOf(vectorNamed('offer/valid/car')), vendor, request, now);
    const facts: fc.Arbitrary<ContactFacts> = fc.record(
      { name: line, email: line, phone: line, address: line, note: line },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: now, max: now + 86_400 * 365 }),
        fc.integer({ min: 2, max: 10 ** 9 }),
        facts,
        async (clock, number, given) => {
          const taken = await createAward(offer, customer, clock, counting(clock % 256));
          expectSame(taken, await parseAward(taken.token, me));
          const { iat, exp } = taken.claims;
          expect([iat % 3600, exp % 3600]).toEqual([0, 0]);
          expect(clock - iat).toBeLessThan(3600);
          expect(exp - clock).toBeGreaterThan(3600);
          expect(exp - clock).toBeLessThanOrEqual(7200);
          const slip = await createReceipt({ orderNumber: 'A', number, previous: taken.identity }, taken, signer, clock, counting());
          expectSame(slip, await parseReceipt(slip.token, vendor, taken));
          const told = await createContact(given, slip, customer, clock, counting(1));
          expectSame(told, await parseContact(told.token, me));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a receipt has its place in the chain, or is not signed', async () => {
    expect(await codeFrom(createReceipt({ orderNumber: 'A', number: 1, previous: award.identity }, award, signer, now, counting()))).toBe(
      'document-invalid',
    );
    expect(await codeFrom(createReceipt({ orderNumber: 'A', number: 2 }, award, signer, now, counting()))).toBe('document-invalid');
  });

  test('a text with half of a surrogate pair is not signed', async () => {
    const { offer } = await parseOffer(tokenOf(vectorNamed('offer/valid/car')), vendor, request, now);
    const slip = await createReceipt(
      { orderNumber: 'A', number: 1 },
      await createAward(offer, customer, now, counting()),
      signer,
      now,
      counting(),
    );
    expect(await codeFrom(createContact({ name: 'a\ud83d' }, slip, customer, now, counting()))).toBe('json-invalid');
  });
});

describe('canonical JSON', () => {
  const json = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      fc.string({ unit: 'grapheme' }),
      fc.maxSafeInteger().map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(
        fc.string({ unit: 'grapheme' }).filter((name) => name !== '__proto__'),
        tie('value'),
        { maxKeys: 5, noNullPrototype: true },
      ),
    ),
  })).value;

  test('is spelled as RFC 8785 says, and is the only spelling that is read', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalText(value);
        expect(text).toBe(canonical(value));
        expect(parseCanonical(Buffer.from(text))).toEqual(value);
      }),
    );
  });

  test('in any other spelling is refused', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const text = canonicalText({ a: value, b: 1 });
        for (const other of [
          ` ${text}`,
          `${text}\n`,
          JSON.stringify(JSON.parse(text), null, 1),
          text.replace('{"a"', '{"\\u0061"'),
          text.replace('{', '{"b":1,'),
        ]) {
          expect(await codeFrom(() => parseCanonical(Buffer.from(other)))).toBe('document-not-canonical');
        }
      }),
    );
  });

  test('JSN-01: a million brackets cost no memory and no stack', async () => {
    for (const bracket of ['[', '{"a":']) {
      const before = process.memoryUsage().rss;
      expect(await codeFrom(() => parseCanonical(Buffer.from(bracket.repeat(1_000_000))))).toBe('json-invalid');
      expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    }
  });

  test('base64url has one spelling', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.string({ unit: fc.constantFrom(...'AQgw019_-+/= \n'.split('')), maxLength: 12 }),
        (bytes, text) => {
          expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
          expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes));
          const decoded = fromBase64url(text);
          expect(decoded === undefined ? text : toBase64url(decoded)).toBe(text);
          expect(decoded !== undefined).toBe(Buffer.from(text, 'base64url').toString('base64url') === text);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('identity', () => {
  test('changes with every claim', async () => {
    const {
      iss: _iss,
      aud: _aud,
      jti: _jti,
      iat: _iat,
      request: _request,
      vrm: _vrm,
      ...facts
    } = carOffer as OfferFacts & Record<string, unknown>;
    const base = facts as OfferFacts;
    const made = async (change: Partial<OfferFacts>, start = 0, to: Request = request, clock = now): Promise<string> =>
      (await createOffer({ ...base, ...change }, to, signer, clock, counting(start))).identity;
    const open = await requestNamed('request/valid/open');
    const identities = await Promise.all([
      made({}),
      made({ sku: 'B' }),
      made({ binding: false }),
      made({ availability: 'PreOrder' }),
      made({ exp: base.exp + 1 }),
      made({ terms: { alternative: 'PDC-AI' } }),
      made({ compliance: [] }),
      made({ itemOffered: { '@type': 'Car', category: 'car' } }),
      made({ price: '5000.00', priceSpecification: base.priceSpecification.slice(0, 1) }),
      made({}, 1),
      made({}, 0, open),
      made({}, 0, request, now - 1),
    ]);
    expect(new Set(identities).size).toBe(identities.length);
    expect(await made({})).toBe(identities[0]);
  });

  test('does not change with the signature', async () => {
    const token = tokenOf(vectorNamed('offer/valid/car'));
    expect(rawIdentity(`${token.slice(0, -86)}${'A'.repeat(86)}`)).toBe((await readAs('offer', token)).identity);
  });

  test.each(['offer/valid/yen', 'award/valid/plain'])('SIG-24: a token with one bit changed is refused: %s', async (name) => {
    const { kind } = vectorNamed(name);
    const token = tokenOf(vectorNamed(name));
    await readAs(kind, token);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const changed = token.slice(0, at) + String.fromCharCode(token.charCodeAt(at) ^ (1 << bit)) + token.slice(at + 1);
        expect(await codeFrom(readAs(kind, changed))).not.toMatch(/^(no error|internal)/);
      }),
      { numRuns: 600 },
    );
  });
});

describe('copies of a request', () => {
  const { demand, requirements, terms, iat, exp } = carRequest;
  const copyFor = async (seed: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>, id: string): Promise<Request> => {
    const [sign, reply, jti] = await Promise.all((['sign', 'reply', 'jti'] as const).map((purpose) => derive(seed, salt, purpose, id)));
    const keys = {
      sign: await SigningKey.fromSeed(sign!),
      reply: (await OpeningKey.fromSeed(reply!)).publicJwk,
      jti: toBase64url(jti!.subarray(0, 16)),
    };
    return createRequest({ demand, requirements, terms, iat, exp }, keys, id);
  };

  test('are made again byte for byte from seed, salt, facts and vendor', async () => {
    await fc.assert(
      fc.asyncProperty(bytes32, bytes32, async (seed, salt) => {
        const [one, again] = await Promise.all([copyFor(seed, salt, me), copyFor(seed, salt, me)]);
        expect(again.token).toBe(one.token);
      }),
      { numRuns: 20 },
    );
  });

  test('share no key, id, nonce or identity with one another, and all have one size', async () => {
    const salts = [1, 2].map((value) => new Uint8Array(32).fill(value));
    const vendors = Array.from({ length: 40 }, (_, at) => `https://vendor-${String(at).padStart(3, '0')}.example`);
    const copies = await Promise.all(salts.flatMap((salt) => vendors.map((id) => copyFor(new Uint8Array(32).fill(9), salt, id))));
    for (const trait of [
      ({ claims }: Request): string => claims.iss,
      ({ claims }: Request): string => claims.jti,
      ({ claims }: Request): string => claims.replyTo.jwk.x,
      ({ signer: { x } }: Request): string => x,
      ({ identity }: Request): string => identity,
    ]) {
      expect(new Set(copies.map(trait)).size).toBe(copies.length);
    }
    expect(new Set(copies.map(({ token }) => token.length)).size).toBe(1);
    const secrets = copies.flatMap(({ claims }) => [claims.jti, claims.replyTo.jwk.x, claims.iss.slice(-43)]);
    expect(new Set(secrets).size).toBe(copies.length * 3);
  });
});
