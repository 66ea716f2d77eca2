import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { canonicalBytes } from '../../src/base/canonical.js';
import { limits } from '../../src/base/limits.js';
import { SealingKey } from '../../src/crypto/sealing.js';
import { openAnswer, sealAnswer, sealDocument } from '../../src/documents/answer.js';
import { createOffer, type OfferFacts } from '../../src/documents/offer/create.js';
import { isPaddedPayloadSize, padAnswer, padClaims, unpadAnswer } from '../../src/documents/padding.js';
import type { Offer, Refusal } from '../../src/documents/verified.js';
import {
  codeFrom,
  context,
  counting,
  openerOf,
  readAs,
  requestNamed,
  signerOf,
  tokenOf,
  vectorNamed,
  vendorOf,
} from '../support/documents.js';

const { now } = context;
const reply = await openerOf(context.customer.replySeed);
const sealer = await SealingKey.fromJwk(reply.publicJwk);
const vendor = await vendorOf(context.vendor);
const otherVendor = await vendorOf(context.otherVendor);
const request = await requestNamed('request/valid/car');
const offer = (await readAs('offer', tokenOf(vectorNamed('offer/valid/car')))) as Offer;
const refusal = (await readAs('refusal', tokenOf(vectorNamed('refusal/valid/of-request')))) as Refusal;
const { iss: _iss, aud: _aud, jti: _jti, iat: _iat, request: _request, vrm: _vrm, ...facts } = offer.claims;

const offers = async (count: number): Promise<Offer[]> => {
  const signer = await signerOf(context.vendor);
  return Promise.all(Array.from({ length: count }, (_, at) => createOffer(facts as OfferFacts, request, signer, now, counting(at))));
};
const sealed = async (...tokens: string[]): Promise<string> => sealer.seal(padAnswer(tokens));
const open = (token: string, by = vendor, to = request) => openAnswer(token, reply, by, to, now);

describe('an answer', () => {
  it.each([1, 2, 10, 20])('of %i offers is opened as it was sealed', async (count) => {
    const made = await offers(count);
    const answer = await open(await sealAnswer(made, sealer));
    expect(answer).toMatchObject({ kind: 'offers', invalid: [] });
    expect(answer.kind === 'offers' && answer.offers.map((parsed) => parsed.offer.identity)).toEqual(made.map(({ identity }) => identity));
  });

  it('of one refusal is opened as it was sealed', async () => {
    expect(await open(await sealAnswer([refusal], sealer))).toEqual({ kind: 'refusal', refusal });
  });

  it('of a refusal that claims to be issued in the future is refused', async () => {
    const early = await openAnswer(await sealAnswer([refusal], sealer), reply, vendor, request, refusal.claims.iat - limits.skew);
    expect(early.kind).toBe('refusal');
    const tooEarly = openAnswer(await sealAnswer([refusal], sealer), reply, vendor, request, refusal.claims.iat - limits.skew - 1);
    expect(await codeFrom(tooEarly)).toBe('document-not-yet-valid');
  });

  it('of nothing, or of more than twenty documents, is neither sealed nor taken', async () => {
    expect(await codeFrom(sealAnswer([], sealer))).toBe('answer-invalid');
    expect(await codeFrom(sealAnswer(await offers(21), sealer))).toBe('answer-invalid');
    expect(await codeFrom(open(await sealed(...Array.from({ length: 21 }, () => 'x'))))).toBe('answer-invalid');
  });

  it('keeps what is good beside what is bad, with the code and the evidence', async () => {
    const bad = tokenOf(vectorNamed('offer/invalid/price-mismatch-fee'));
    const answer = await open(await sealed(offer.token, bad, refusal.token, 'garbage', offer.token));
    expect(answer).toMatchObject({
      kind: 'offers',
      offers: [{ offer: { identity: offer.identity } }],
      invalid: [
        { token: bad, code: 'price-mismatch' },
        { token: refusal.token, code: 'type-mismatch' },
        { token: 'garbage', code: 'token-malformed' },
      ],
    });
  });

  it('ENC-08: with claims nobody signed is evidence, not an offer', async () => {
    const plain = Buffer.from(JSON.stringify(offer.claims)).toString('base64url');
    expect(await open(await sealed(plain))).toMatchObject({ offers: [], invalid: [{ code: 'token-malformed' }] });
    expect(await codeFrom(open(await sealer.seal(utf8(JSON.stringify(offer.claims).padEnd(4096)))))).toBe('answer-invalid');
  });

  it('ENC-08, ENC-10: with an offer made to another request is evidence of a replay', async () => {
    const other = await requestNamed('request/valid/open');
    expect(await open(await sealAnswer([offer], sealer), vendor, other)).toMatchObject({
      offers: [],
      invalid: [{ code: 'binding-mismatch' }],
    });
  });

  it('ENC-09: of one vendor, sealed again by another, is not that other vendor’s', async () => {
    const token = await sealAnswer([offer], sealer);
    expect(await open(token, otherVendor)).toMatchObject({ offers: [], invalid: [{ code: 'issuer-mismatch' }] });
    expect(await open(token, { ...vendor, key: otherVendor.key })).toMatchObject({ offers: [], invalid: [{ code: 'signer-unknown' }] });
  });

  it('ENC-09: sealed to somebody else cannot be opened', async () => {
    expect(await codeFrom(open(await sealAnswer([offer], otherVendor.seal)))).toBe('seal-invalid');
    expect(await codeFrom(open(offer.token))).toBe('seal-invalid');
  });

  it('with an invalid refusal alone fails with the code of the refusal', async () => {
    for (const [name, code] of [
      ['signer-another', 'signer-unknown'],
      ['another-request', 'binding-mismatch'],
      ['audience-another', 'audience-mismatch'],
    ]) {
      expect(await codeFrom(open(await sealed(tokenOf(vectorNamed(`refusal/invalid/${name}`)))))).toBe(code);
    }
  });

  it('that has ended is evidence with its code', async () => {
    const late = await openAnswer(await sealAnswer([offer], sealer), reply, vendor, request, offer.claims.exp);
    expect(late).toMatchObject({ offers: [], invalid: [{ code: 'document-expired' }] });
  });
});

describe('sizes', () => {
  test('a padded payload has exactly the least fixed size that holds it', () => {
    const [, , , most] = limits.paddedPayload;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (note) => {
        const bare = canonicalBytes({ note, pad: '' }).length;
        fc.pre(bare <= most);
        const size = canonicalBytes(padClaims({ note })).length;
        expect(size).toBe(limits.paddedPayload.find((bucket) => bucket >= bare));
        expect(isPaddedPayloadSize(size)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the edges of every size are met to the byte', async () => {
    const overhead = canonicalBytes({ note: '', pad: '' }).length;
    for (const size of limits.paddedPayload) {
      expect(canonicalBytes(padClaims({ note: 'x'.repeat(size - overhead) })).length).toBe(size);
      const over = (): unknown => padClaims({ note: 'x'.repeat(size - overhead + 1) });
      if (size === 24_576) expect(await codeFrom(over)).toBe('size-exceeded');
      else expect(over).not.toThrow();
      expect([isPaddedPayloadSize(size - 1), isPaddedPayloadSize(size + 1)]).toEqual([false, false]);
    }
  });

  test('a sealed answer has one of five sizes, whatever is in it', async () => {
    const sizes = new Set(await Promise.all(limits.paddedAnswer.map(async (size) => (await sealer.seal(new Uint8Array(size))).length)));
    expect(sizes.size).toBe(5);
    const token = fc.string({ unit: fc.constantFrom('a', 'Z', '_', '-', '.'), minLength: 1, maxLength: 3000 });
    await fc.assert(
      fc.asyncProperty(fc.array(token, { minLength: 1, maxLength: 20 }), async (tokens) => {
        const plaintext = padAnswer(tokens);
        expect(unpadAnswer(plaintext)).toEqual(tokens);
        expect(sizes).toContain((await sealer.seal(plaintext)).length);
      }),
      { numRuns: 60 },
    );
    expect((await sealAnswer([refusal], sealer)).length).toBe((await sealAnswer([offer], sealer)).length);
    expect(await codeFrom(() => padAnswer(['a'.repeat(65_537)]))).toBe('size-exceeded');
  });

  test('the largest answer fits what a customer reads, the largest award what a vendor reads', async () => {
    expect((await sealer.seal(new Uint8Array(65_536))).length).toBeLessThanOrEqual(limits.toCustomer);
    const award = await readAs('award', tokenOf({ ...vectorNamed('award/valid/plain'), padTo: 24_576 }));
    expect(award.token.length).toBeLessThanOrEqual(limits.toVendor);
    expect((await sealDocument(award, sealer)).length).toBeLessThanOrEqual(limits.toVendor);
  });

  it.each<[string, Uint8Array]>([
    ['a size that is none of the five', utf8('a'.padEnd(4095))],
    ['nothing but spaces', utf8(''.padEnd(4096))],
    ['an empty line', utf8('a\n\nb'.padEnd(4096))],
    ['a line feed before the spaces', utf8('a\n'.padEnd(4096))],
    ['a carriage return', utf8('a\r\nb'.padEnd(4096))],
    ['tabs for spaces', utf8('a'.padEnd(4096, '\t'))],
    ['a no-break space', utf8('a\u00a0'.padEnd(4095))],
    ['a space before the first token', utf8(' a'.padEnd(4096))],
    ['a byte order mark', utf8('\ufeffa'.padEnd(4094))],
    ['bytes that are no text', Uint8Array.from({ length: 4096 }, () => 0xff)],
    ['NUL for spaces', utf8('a'.padEnd(4096, '\0'))],
  ])('a plaintext with %s is no answer', async (_why, plaintext) => {
    expect(await codeFrom(() => unpadAnswer(plaintext))).toBe('answer-invalid');
  });
});
