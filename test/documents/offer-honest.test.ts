import { describe, expect, it } from 'vitest';
import { systemRandom } from '../../src/crypto/random.js';
import { createOffer, type OfferFacts } from '../../src/documents/offer/create.js';
import { parseOffer } from '../../src/documents/offer/parse.js';
import { createRequest, type RequestFacts } from '../../src/documents/request/create.js';
import { SigningKey } from '../../src/crypto/signing.js';
import { OpeningKey } from '../../src/crypto/sealing.js';
import { toBase64url } from '../../src/base/bytes.js';
import { codeFrom, context, signerOf, vendorOf } from '../support/documents.js';

const { now } = context;
const hour = Math.floor(now / 3600) * 3600;

async function outcome(asked: number, times: readonly number[]): Promise<string> {
  const facts: RequestFacts = {
    demand: {
      '@type': 'Demand',
      itemOffered: { '@type': 'Service', category: 'mobile-plan' },
      eligibleQuantity: asked,
      areaServed: 'GB',
      priceCurrency: 'GBP',
    },
    requirements: [],
    terms: 'PDC-INTENT',
    iat: hour,
    exp: hour + 7200,
  };
  const sign = await SigningKey.fromSeed(systemRandom(32));
  const reply = (await OpeningKey.fromSeed(systemRandom(32))).publicJwk;
  const vendor = await vendorOf(context.vendor);
  const request = await createRequest(facts, { sign, reply, jti: toBase64url(systemRandom(16)) }, vendor.id);
  const offer: OfferFacts = {
    itemOffered: { '@type': 'Service', category: 'mobile-plan' },
    sku: 'plan',
    price: `${String(times.reduce((sum, each) => sum + each, 0))}.00`,
    priceCurrency: 'GBP',
    priceSpecification: times.map((each) => ({ name: 'monthly', amount: '1.00', times: each, kind: 'item' as const })),
    availability: 'InStock',
    compliance: [],
    binding: true,
    terms: { accepted: 'PDC-INTENT' },
    exp: now + 3600,
  };
  const { token } = await createOffer(offer, request, await signerOf(context.vendor), now, systemRandom);
  return codeFrom(parseOffer(token, vendor, request, now));
}

describe('the price of an offer', () => {
  it.each([
    [5, [1]],
    [5, [5, 3]],
    [2, [1, 1]],
  ])('is refused when %i are asked for and the lines are for %j: one must not pass for many', async (asked, times) => {
    expect(await outcome(asked, times)).toBe('document-invalid');
  });

  it.each([
    [1, [1]],
    [5, [5]],
    [2, [24]],
    [5, [60, 5]],
  ])('is taken when %i are asked for and the lines are for %j', async (asked, times) => {
    expect(await outcome(asked, times)).toMatch(/^no error/);
  });
});
