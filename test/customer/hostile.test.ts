import { describe, expect, test } from 'vitest';
import { randomBytes } from 'node:crypto';
import { systemRandom } from '../../src/crypto/random.js';
import { createOffer, type OfferFacts } from '../../src/documents/offer/create.js';
import { padAnswer } from '../../src/documents/padding.js';
import { readRequest, type ParsedRequest } from '../../src/documents/request/parse.js';
import { createRefusal } from '../../src/documents/refusal/create.js';
import { Verified, type Offer } from '../../src/documents/verified.js';
import { copyFor, evidenceOf, findOffer, offersOf, readResults } from '../../src/customer/results.js';
import { candidateFromOffer } from '../../src/ranking/candidate.js';
import { preferencesFromText } from '../../src/ranking/text.js';
import { rank } from '../../src/ranking/rank.js';
import type { Reply } from '../../src/transport/port.js';
import { goOn, Market, send, start, told, type Manner, type Stall } from '../support/customer-market.js';
import { row } from '../vendor/shop.js';

const yaris = (sku: string, price = 500_000): ReturnType<typeof row> => row(sku, price, { model: 'Yaris' });

const facts = (pounds: number): OfferFacts => ({
  itemOffered: { '@type': 'Car', category: 'car', model: 'Yaris' },
  sku: `sku-${String(pounds)}`,
  price: `${String(pounds)}.00`,
  priceCurrency: 'GBP',
  priceSpecification: [{ name: 'price', amount: `${String(pounds)}.00`, times: 1, kind: 'item' }],
  availability: 'InStock',
  compliance: [],
  binding: true,
  terms: { accepted: 'PDC-INTENT' },
  exp: start + 100 * 3600,
});

const offer = async (stall: Stall, { request }: ParsedRequest, pounds: number): Promise<Offer> =>
  createOffer(facts(pounds), request, stall.signer, start, systemRandom);

/** An answer of any tokens, sealed as a vendor seals. */
const sealed = async ({ reply }: ParsedRequest, tokens: readonly string[]): Promise<Reply> => ({
  kind: 'answered',
  body: await reply.seal(padAnswer(tokens)),
});

/** A manner that makes tokens of its own. */
const tokens =
  (make: (parsed: ParsedRequest) => Promise<readonly string[]>): Manner =>
  async (document) => {
    const parsed = await readRequest(document);
    return sealed(parsed, await make(parsed));
  };

/** One good offer for 5,000 and another thing beside it; what the other thing is called. */
async function beside(make: (stall: Stall, parsed: ParsedRequest, market: Market) => Promise<string>): Promise<string> {
  const market = new Market();
  const bad = await market.open('bad', []);
  await market.open('other', [yaris('o')]);
  bad.manner = tokens(async (parsed) => [(await offer(bad, parsed, 5000)).token, await make(bad, parsed, market)]);
  const { progress } = await send(await market.customer());
  expect(told(progress.get('other') ?? { outcome: { kind: 'pending' } })).toBe('1 offers');
  return told(progress.get('bad') ?? { outcome: { kind: 'pending' } });
}

/** What a vendor signs that keeps to no rule but the form of its kind. */
const signed = async (stall: Stall, { request }: ParsedRequest, change: Record<string, unknown>): Promise<string> =>
  (
    await Verified.issue(
      'offer',
      {
        ...facts(4000),
        iss: stall.signer.id,
        aud: request.claims.iss,
        jti: Buffer.from(systemRandom(16)).toString('base64url'),
        iat: start,
        request: request.identity,
        ...change,
      },
      stall.signer.key,
    )
  ).token;

describe('a bad offer among good ones is named with its code and never spoils the others', () => {
  test.each<[what: string, code: string, make: (stall: Stall, parsed: ParsedRequest, market: Market) => Promise<string>]>([
    ['for another request', 'binding-mismatch', async (stall, parsed) => signed(stall, parsed, { request: 'A'.repeat(43) })],
    [
      'for another customer',
      'audience-mismatch',
      async (stall, parsed) => signed(stall, parsed, { aud: `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${'A'.repeat(43)}` }),
    ],
    ['in the name of another vendor', 'issuer-mismatch', async (stall, parsed) => signed(stall, parsed, { iss: 'https://other.example' })],
    [
      'signed by another vendor in its own name',
      'issuer-mismatch',
      async (_stall, parsed, market) => (await offer(market.stalls.get('https://other.example') as Stall, parsed, 4000)).token,
    ],
    [
      'signed by another key in its name',
      'signer-unknown',
      async (stall, parsed, market) =>
        signed(
          { ...stall, signer: { id: stall.signer.id, key: (market.stalls.get('https://other.example') as Stall).keys.sign } },
          parsed,
          {},
        ),
    ],
    ['whose lines do not sum to the price', 'price-mismatch', async (stall, parsed) => signed(stall, parsed, { price: '3999.00' })],
    ['that has ended', 'document-expired', async (stall, parsed) => signed(stall, parsed, { iat: start - 7200, exp: start - 10 })],
    ['of the future', 'document-not-yet-valid', async (stall, parsed) => signed(stall, parsed, { iat: start + 301 })],
    ['that accepts other terms', 'document-invalid', async (stall, parsed) => signed(stall, parsed, { terms: { accepted: 'PDC-AI' } })],
    [
      'of another category',
      'document-invalid',
      async (stall, parsed) => signed(stall, parsed, { itemOffered: { '@type': 'Product', category: 'any' } }),
    ],
    [
      'that marks a requirement nobody made',
      'document-invalid',
      async (stall, parsed) => signed(stall, parsed, { compliance: [{ requirement: 9, status: 'comply' }] }),
    ],
    [
      'that marks a requirement twice',
      'document-invalid',
      async (stall, parsed) =>
        signed(stall, parsed, {
          compliance: [
            { requirement: 0, status: 'comply' },
            { requirement: 0, status: 'deviate' },
          ],
        }),
    ],
    ['whose price was altered', 'signature-invalid', async (stall, parsed) => altered((await offer(stall, parsed, 4000)).token)],
    [
      'that is a refusal',
      'type-mismatch',
      async (stall, { request }) => (await createRefusal(request, 'no-match', stall.signer, start, systemRandom)).token,
    ],
    ['that is the request itself', 'type-mismatch', async (_stall, { request }) => request.token.slice(0, 9000)],
    ['that is no token', 'token-malformed', async () => 'offers.on.sale-today'],
  ])('one %s: %s', async (_what, code, make) => expect(await beside(make)).toBe(`1 offers, ${code}`));

  test('it is kept as evidence with its identity, cannot be awarded, and is not ranked', async () => {
    const market = new Market();
    const bad = await market.open('bad', []);
    bad.manner = tokens(async (parsed) => [(await offer(bad, parsed, 5000)).token, await signed(bad, parsed, { price: '1.00' })]);
    const ports = await market.customer();
    const results = await readResults(ports, (await send(ports)).id);
    const [evidence] = evidenceOf(results);
    expect(evidence).toMatchObject({ vendor: 'bad', code: 'price-mismatch' });
    await expect(async () => findOffer(results, evidence?.offer ?? '')).rejects.toMatchObject({ code: 'price-mismatch' });
    const preferences = preferencesFromText(
      'vrm: preferences/1\ncategory: car\nprefer: {total: {lower: {best: 1 GBP, worst: 9000 GBP}, weight: 1}}\n',
      'p.yaml',
    );
    const ranked = rank(
      offersOf(results).map((one) => candidateFromOffer(one, one.vendor)),
      preferences,
    );
    expect(Array.from(ranked.ranking, ({ candidate }) => candidate.total?.amount)).toEqual([500_000n]);
  });
});

/** The price of a token, changed behind the signature. */
function altered(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = Buffer.from(payload, 'base64url').toString().replaceAll('4000.00', '1000.00');
  return `${String(header)}.${Buffer.from(claims).toString('base64url')}.${String(signature)}`;
}

describe('an answer that is none', () => {
  const answered = (body: string): Reply => ({ kind: 'answered', body });

  /** What becomes of one answer, twice: as it comes, and judged anew from the ledger. */
  async function outcomeOf(manner: (market: Market, bad: Stall) => Manner): Promise<{ came: string; evidence: string[] }> {
    const market = new Market();
    const bad = await market.open('bad', [yaris('b')]);
    await market.open('good', [yaris('g')]);
    bad.manner = manner(market, bad);
    const ports = await market.customer();
    const { id, progress } = await send(ports);
    expect(told(progress.get('good') ?? { outcome: { kind: 'pending' } })).toBe('1 offers');
    const results = await readResults(ports, id);
    expect(results.vendors.map(({ vendor, outcome }) => `${vendor} ${told({ outcome })}`)).toEqual(
      [...progress].map(([vendor, one]) => `${vendor} ${told(one)}`).toSorted(),
    );
    return {
      came: told(progress.get('bad') ?? { outcome: { kind: 'pending' } }),
      evidence: evidenceOf(results).map(({ vendor, code }) => `${vendor} ${code}`),
    };
  }

  test.each<[string, string, (market: Market, bad: Stall) => Manner]>([
    ['nothing at all', 'seal-invalid', () => async () => answered('')],
    ['an HTML page', 'seal-invalid', () => async () => answered('<!doctype html><title>Welcome</title>')],
    ['random bytes', 'seal-invalid', () => async () => answered(randomBytes(5000).toString('base64url'))],
    [
      'an unsealed offer',
      'seal-invalid',
      (_market, bad) => async (document) => answered((await offer(bad, await readRequest(document), 1)).token),
    ],
    ['no tokens', 'answer-invalid', () => tokens(async () => [''])],
    [
      'an answer of a size of its own',
      'answer-invalid',
      () => async (document) => answered(await (await readRequest(document)).reply.seal(new Uint8Array(4095).fill(32))),
    ],
    [
      'bytes that are no text',
      'answer-invalid',
      () => async (document) => answered(await (await readRequest(document)).reply.seal(new Uint8Array(4096).fill(255))),
    ],
    [
      '21 offers',
      'answer-invalid',
      (_market, bad) =>
        tokens(async (parsed) => Promise.all(Array.from({ length: 21 }, async (_, index) => (await offer(bad, parsed, 1 + index)).token))),
    ],
    [
      '25 offers',
      'answer-invalid',
      (_market, bad) =>
        tokens(async (parsed) => Promise.all(Array.from({ length: 25 }, async (_, index) => (await offer(bad, parsed, 1 + index)).token))),
    ],
    [
      'a refusal of another request',
      'binding-mismatch',
      (_market, bad) =>
        tokens(async (parsed) => {
          const { request } = parsed;
          return [
            (
              await Verified.issue(
                'refusal',
                {
                  iss: bad.signer.id,
                  aud: request.claims.iss,
                  jti: 'A'.repeat(22),
                  iat: start,
                  request: 'A'.repeat(43),
                  reason: 'no-match',
                },
                bad.signer.key,
              )
            ).token,
          ];
        }),
    ],
    [
      "a refusal in another vendor's name",
      'issuer-mismatch',
      (market) =>
        tokens(async ({ request }) => [
          (await createRefusal(request, 'no-match', (market.stalls.get('https://good.example') as Stall).signer, start, systemRandom))
            .token,
        ]),
    ],
  ])('%s fails with %s, is kept as evidence, and harms nobody else', async (_what, code, manner) => {
    expect(await outcomeOf(manner)).toEqual({ came: `failed: ${code}`, evidence: [`bad ${code}`] });
  });

  test('20 offers are read, and the same offer said twice counts once', async () => {
    const twenty = await outcomeOf((_market, bad) =>
      tokens(async (parsed) => Promise.all(Array.from({ length: 20 }, async (_, index) => (await offer(bad, parsed, 1 + index)).token))),
    );
    expect(twenty).toEqual({ came: '20 offers', evidence: [] });
    const twice = await outcomeOf((_market, bad) =>
      tokens(async (parsed) => {
        const { token } = await offer(bad, parsed, 1);
        return [token, token];
      }),
    );
    expect(twice).toEqual({ came: '1 offers', evidence: [] });
  });

  test('the answer that another customer got cannot be opened', async () => {
    const market = new Market();
    const bad = await market.open('bad', [yaris('b')]);
    const [first, second] = [await market.customer(), await market.customer()];
    let stolen: Reply | undefined;
    bad.manner = async (_document, honest) => (stolen ??= await honest());
    expect([...(await send(first)).progress.values()].map(told)).toEqual(['1 offers']);
    expect([...(await send(second)).progress.values()].map(told)).toEqual(['failed: seal-invalid']);
  });

  test('the answer to an earlier request of the same customer is refused, sealed as it was or sealed anew', async () => {
    const market = new Market();
    const bad = await market.open('bad', [yaris('b')]);
    const ports = await market.customer();
    let earlier: Reply | undefined;
    bad.manner = async (_document, honest) => (earlier = await honest());
    const { id } = await send(ports);
    bad.manner = async () => earlier as Reply;
    expect([...(await send(ports)).progress.values()].map(told)).toEqual(['failed: seal-invalid']);
    const results = await readResults(ports, id);
    const token = offersOf(results)[0]?.offer.token ?? '';
    bad.manner = tokens(async () => [token]);
    expect([...(await send(ports)).progress.values()].map(told)).toEqual(['0 offers, audience-mismatch']);
  });

  test('of two different answers the first that holds counts, for ever', async () => {
    const market = new Market();
    const bad = await market.open('bad', [yaris('b')]);
    const ports = await market.customer();
    bad.manner = async () => answered('nonsense');
    const { id } = await send(ports);
    bad.manner = tokens(async (parsed) => [(await offer(bad, parsed, 4000)).token]);
    expect([...(await goOn(ports, id)).values()].map(told)).toEqual(['1 offers']);
    bad.manner = tokens(async (parsed) => [(await offer(bad, parsed, 1)).token]);
    expect(await goOn(ports, id)).toEqual(new Map());
    // Even when a second answer gets into the ledger, as from a collect in another terminal.
    const { copy } = await copyFor(ports, await ports.ledger.read(id), 'bad');
    const second = await sealed(await readRequest(copy.request.token), [
      (await offer(bad, await readRequest(copy.request.token), 1)).token,
    ]);
    await ports.ledger.addAnswer(id, {
      vendor: 'bad',
      at: start,
      ms: 1,
      outcome: { kind: 'answered', sealed: second.kind === 'answered' ? second.body : '' },
    });
    expect(offersOf(await readResults(ports, id)).map(({ offer: { claims } }) => claims.price)).toEqual(['4000.00']);
    expect((await ports.ledger.read(id)).answers).toHaveLength(3);
  });
});
