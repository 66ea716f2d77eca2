import { beforeAll, describe, expect, test } from 'vitest';
import { toBase64url } from '../../src/base/bytes.js';
import { SigningKey, VerifyingKey } from '../../src/crypto/signing.js';
import { thumbprintUri } from '../../src/crypto/thumbprint.js';
import { readOffer } from '../../src/documents/offer/parse.js';
import { Verified } from '../../src/documents/verified.js';
import { candidateFromOffer, type Candidate } from '../../src/ranking/candidate.js';
import { rankingToJson } from '../../src/ranking/output.js';
import { rank } from '../../src/ranking/rank.js';
import type { OfferClaims } from '../../src/schema/generated/types.js';
import { preferencesOf } from './support.js';

const vendorId = 'https://hill-garage.example';
/** 2026-09-30T23:59:59Z */
const issued = 1_790_812_799;
const car = {
  '@type': 'Car',
  category: 'car',
  brand: 'Toyota',
  mileageFromOdometer: { '@type': 'QuantitativeValue', value: '29000', unitCode: 'KMT' },
};
const item = { name: 'Yaris', amount: '5000.00', times: 1, kind: 'item' } as const;

let key: SigningKey;
let verifying: VerifyingKey;

beforeAll(async () => {
  key = await SigningKey.fromSeed(new Uint8Array(32).fill(7));
  verifying = await VerifyingKey.fromJwk(key.publicJwk);
});

async function candidateOf(facts: Partial<OfferClaims> = {}): Promise<Candidate> {
  const zeros = toBase64url(new Uint8Array(32));
  const claims = {
    iss: vendorId,
    aud: thumbprintUri(key.publicJwk),
    jti: toBase64url(new Uint8Array(16)),
    iat: issued,
    exp: issued + 3600,
    request: zeros,
    itemOffered: car as OfferClaims['itemOffered'],
    sku: 'Y1',
    price: '5000.00',
    priceCurrency: 'GBP',
    priceSpecification: [item],
    availability: 'InStock' as const,
    compliance: [],
    binding: true,
    terms: { accepted: 'PDC-INTENT' },
    ...facts,
  };
  const offer = await Verified.issue('offer', claims, key);
  return candidateFromOffer(await readOffer(offer.token, { id: vendorId, key: verifying }), 'hill-garage');
}

const texts = ({ values }: Candidate): Record<string, string> =>
  Object.fromEntries([...values].map(([name, value]) => [name, value.kind === 'missing' ? `missing: ${value.reason}` : value.text]));

describe('the candidate of a signed offer', () => {
  test('has its identity, the name the customer gave the vendor, and the item in friendly names', async () => {
    const candidate = await candidateOf();
    expect(candidate.id).toMatch(/^[\w-]{43}$/);
    expect(candidate.vendor).toBe('hill-garage');
    expect(candidate.unsigned).toBeUndefined();
    expect(texts(candidate)).toEqual({
      make: 'Toyota',
      mileage: '29000 km',
      total: '5000.00 GBP',
      price: '5000.00 GBP',
      terms: 'accepted',
    });
    expect(candidate.alternative).toBeUndefined();
    expect(candidate.total).toMatchObject({ amount: 500_000n, currency: 'GBP' });
  });

  test('says under which terms it is made, which preferences may require or weigh, and is marked when it names an alternative', async () => {
    const accepts = await candidateOf();
    const declines = await candidateOf({ terms: { alternative: 'SD-BASE-A' } });
    expect([declines.alternative, texts(declines)['terms']]).toEqual(['SD-BASE-A', 'SD-BASE-A']);
    const prefer = 'prefer: {total: {lower: {best: 0 GBP, worst: 9000 GBP}, weight: 1}}\n';
    const required = rankingToJson(
      rank([accepts, declines], preferencesOf(`currency: GBP\nmust: {terms: {is: accepted}}\n${prefer}`, 'car')),
    );
    expect(required.ranking).toMatchObject([{ offer: accepts.id }]);
    expect(required.ranking[0]).not.toHaveProperty('alternative');
    expect(required.rejected).toMatchObject([
      { offer: declines.id, alternative: 'SD-BASE-A', reasons: [{ property: 'terms', rule: 'is: accepted', value: 'SD-BASE-A' }] },
    ]);
    const weighed = 'prefer: {terms: {grades: {accepted: 1, SD-BASE: 0.8, else: 0.2}, weight: 1}}\n';
    const { ranking } = rankingToJson(rank([declines, accepts], preferencesOf(weighed, 'car')));
    expect(ranking.map(({ score, criteria }) => [score, criteria[0]?.value])).toEqual([
      [100, 'accepted'],
      [20, 'SD-BASE-A'],
    ]);
  });

  test('has the item lines as its price, the signed price as its total, and other lines by their names', async () => {
    const candidate = await candidateOf({
      price: '5330.00',
      priceSpecification: [
        item,
        { name: 'mats', amount: '25.00', times: 2, kind: 'item' },
        { name: 'delivery', amount: '200.00', times: 1, kind: 'fee' },
        { name: 'delivery', amount: '40.00', times: 2, kind: 'fee' },
        { name: 'goodwill', amount: '50.00', times: 1, kind: 'discount' },
        { name: 'VAT', amount: '50.00', times: 1, kind: 'tax' },
      ],
    });
    expect(texts(candidate)).toMatchObject({
      total: '5330.00 GBP',
      price: '5050.00 GBP',
      delivery: '280.00 GBP',
      goodwill: '-50.00 GBP',
      VAT: '50.00 GBP',
    });
  });

  test('lets a file of a closed vocabulary calculate with the lines of its price', async () => {
    const candidate = await candidateOf({
      price: '5200.00',
      priceSpecification: [item, { name: 'delivery', amount: '200.00', times: 1, kind: 'fee' }],
    });
    const preferences = preferencesOf(
      'derive: {here: price + delivery, plated: here + number-plates}\nprefer:\n  here: {lower: {best: 5000 GBP, worst: 6000 GBP}, weight: 1}\n  plated: {lower: {best: 5000 GBP, worst: 6000 GBP}, weight: 1}\n',
      'car',
    );
    const [only] = rankingToJson(rank([candidate], preferences)).ranking;
    expect(only?.criteria).toMatchObject([
      { name: 'here', value: '5200.00 GBP', utility: 0.8 },
      { name: 'plated', value: null, missing: 'needs number-plates: not given' },
    ]);
  });

  test('cannot say its total, price, readiness, terms or score by the name of a line or of an extra property', async () => {
    const names = ['total', 'price', 'ready', 'terms', 'vendor-score'];
    const extras = names.map((name) => ({ '@type': 'PropertyValue', name, value: '1' }));
    const lines = names.map((name) => ({ name, amount: '1.00', times: 1, kind: 'fee' as const }));
    const candidate = await candidateOf({
      itemOffered: { ...car, additionalProperty: extras } as unknown as OfferClaims['itemOffered'],
      price: '5005.00',
      priceSpecification: [item, ...lines],
    });
    expect(texts(candidate)).toEqual({
      make: 'Toyota',
      mileage: '29000 km',
      total: '5005.00 GBP',
      price: '5000.00 GBP',
      terms: 'accepted',
    });
  });

  test('cannot give a property of the vocabulary by the name of a price line', async () => {
    const lines = ['mileage', 'colour'].map((name) => ({ name, amount: '1.00', times: 1, kind: 'fee' as const }));
    const candidate = await candidateOf({ price: '5002.00', priceSpecification: [item, ...lines] });
    expect(texts(candidate)).toEqual({
      make: 'Toyota',
      mileage: '29000 km',
      total: '5002.00 GBP',
      price: '5000.00 GBP',
      terms: 'accepted',
    });
  });

  test.each([
    ['7', 'DAY', '2026-10-07'],
    ['0', 'DAY', '2026-09-30'],
    ['1', 'HUR', '2026-10-01'],
    ['25', 'HUR', '2026-10-02'],
    ['2', 'WEE', '2026-10-14'],
    ['1', 'MON', 'missing: "1 month" is a number of months, where a time is expected'],
    ['1', 'KMT', 'missing: "1 km" is a length, where a time is expected'],
    ['-1', 'DAY', 'missing: "-1 day" is no time until delivery'],
    ['unlimited', 'DAY', 'missing: "unlimited day" is not a time, for example "10 day"'],
    ['999999999999', 'DAY', 'missing: "999999999999 day" ends after every calendar'],
  ])('is ready on the day of the offer and the lead time, a begun day counting whole: %s %s', async (value, unitCode, ready) => {
    expect(texts(await candidateOf({ deliveryLeadTime: { '@type': 'QuantitativeValue', value, unitCode } }))).toMatchObject({ ready });
  });

  test('is ranked as signed, with its value in the unit the offer used', async () => {
    const preferences = preferencesOf('prefer:\n  mileage: {lower: {best: 0 mi, worst: 50000 mi}, weight: 1}\n', 'car');
    const { ranking } = rankingToJson(rank([await candidateOf()], preferences));
    expect(ranking[0]).not.toHaveProperty('unsigned');
    expect(ranking[0]).toMatchObject({
      vendor: 'hill-garage',
      total: { amount: '5000.00', currency: 'GBP' },
      criteria: [{ value: '29000 km' }],
    });
  });
});
