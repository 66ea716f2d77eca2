import { describe, expect, test } from 'vitest';
import { found } from '../../bench/anonymity/checks/canaries.mjs';
import { award } from '../../src/customer/award.js';
import { offersOf, readResults } from '../../src/customer/results.js';
import { readRequest } from '../../src/documents/request/parse.js';
import { decode } from '../../src/documents/envelope.js';
import { candidateFromOffer } from '../../src/ranking/candidate.js';
import { rank } from '../../src/ranking/rank.js';
import { preferencesFromText } from '../../src/ranking/text.js';
import { goOn, Market, send, wait } from '../support/customer-market.js';
import { row } from '../vendor/shop.js';

/** What a vendor could see: everything the sender is handed, and the plain text of what is sealed to the vendor. */

const canaries = ['7654321', '76543.21', 'canary-note-wife', 'chartreuse', '31.415', 'my-request-comment'];

const preferences = `vrm: preferences/1
category: car
currency: GBP
must: {total: {max: 76543.21 GBP}, colour: {not: chartreuse, missing: allow}}
prefer:
  total: {lower: {best: 1 GBP, worst: 76543.21 GBP}, weight: 31.415, note: canary-note-wife}
  mileage: {lower: {best: 0 mi, worst: 7654321 mi}, weight: 1}
`;

const request = `# my-request-comment: I have 76543.21 and no more
vrm: request/1
category: car
where: GB
until: 48h
currency: GBP
must: {model: {is: Yaris}}
`;

/** Every text that is in a document, unwrapped as far as it goes. */
const layers = (document: string): string[] => [
  document,
  ...document.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1')),
];

describe('nothing but the content of a request leaves the machine', () => {
  test('the budget, the weights, the notes and every other preference are in nothing that the sender is handed', async () => {
    const market = new Market();
    for (let index = 0; index < 3; index += 1)
      await market.open(`v${String(index)}`, [row('a', 500_000 + index, { model: 'Yaris', mileage: '21500 mi', colour: 'silver' })]);
    const ports = await market.customer();
    const file = preferencesFromText(preferences, 'preferences.yaml');
    const { id } = await send(ports, request);
    await goOn(ports, id);
    const ranked = rank(
      offersOf(await readResults(ports, id)).map((one) => candidateFromOffer(one, one.vendor)),
      file,
    );
    const best = ranked.ranking.at(0)?.candidate;
    await award(ports, id, { offer: best?.id ?? '', wait, contact: { name: 'Jo Example' } });
    const posted = market.take();
    expect(posted.map(({ endpoint }) => endpoint).toSorted()).toEqual(['awards', 'contacts', 'requests', 'requests', 'requests']);

    const winner = [...market.stalls.values()].find(({ name }) => name === best?.vendor);
    const seen: string[] = [];
    for (const { document, endpoint } of posted) {
      seen.push(...layers(document));
      if (endpoint !== 'requests') seen.push(...layers(Buffer.from((await winner?.keys.open.open(document)) ?? []).toString()));
    }
    const haystacks = seen.map((text) => Buffer.from(text, 'latin1'));
    // The search finds what is there.
    expect(found(haystacks, ['yaris', 'Jo Example'])).toEqual(['yaris', 'Jo Example']);
    expect(found(haystacks, [...canaries, id])).toEqual([]);
  });

  test('two vendors, and two requests of one customer, see nothing that is the same but the content', async () => {
    const market = new Market();
    await market.open('v0', [row('a', 1, { model: 'Yaris' })]);
    await market.open('v1', [row('b', 2, { model: 'Yaris' })]);
    const ports = await market.customer();
    await send(ports, request);
    await send(ports, request);
    const posted = market.take();
    expect(posted).toHaveLength(4);
    const parsed = await Promise.all(posted.map(async ({ document }) => (await readRequest(document)).request));
    for (const trait of [
      parsed.map(({ claims }) => claims.iss),
      parsed.map(({ claims }) => claims.jti),
      parsed.map(({ claims }) => claims.replyTo.jwk.x),
      parsed.map(({ identity }) => identity),
    ])
      expect(new Set(trait).size).toBe(4);
    expect(new Set(posted.map(({ document }) => document.length)).size).toBe(1);
    for (const { document, origin } of posted) {
      const { claims } = decode('request', document);
      expect(Object.keys(claims).toSorted()).toEqual([
        'aud',
        'demand',
        'exp',
        'iat',
        'iss',
        'jti',
        'pad',
        'replyTo',
        'requirements',
        'terms',
        'vrm',
      ]);
      expect(claims.aud).toBe(origin);
      expect(claims.iat % 3600).toBe(0);
    }
  });
});
