import { createDecipheriv, createHash, createPrivateKey, createPublicKey, diffieHellman, randomBytes, verify } from 'node:crypto';
import {
  createOffer,
  createRequest,
  openAnswer,
  OpeningKey,
  SealingKey,
  sealAnswer,
  SigningKey,
  systemRandom,
  thumbprint,
  VerifyingKey,
} from '../dist/index.js';
import { compare } from './measure.mjs';

const now = 1_800_000_000;
const hour = Math.floor(now / 3600) * 3600;
const offersInAnswer = 10;
const answers = 40;

/** @type {import('../dist/index.js').RequestFacts} */
const facts = {
  demand: {
    '@type': 'Demand',
    itemOffered: { '@type': 'Car', category: 'car' },
    eligibleQuantity: 1,
    areaServed: 'GB',
    priceCurrency: 'GBP',
  },
  requirements: [{ property: 'model', level: 'must', is: 'Yaris' }],
  terms: 'PDC-INTENT',
  iat: hour,
  exp: hour + 7200,
};

/** @type {(index: number) => import('../dist/index.js').OfferFacts} */
const offerFacts = (index) => ({
  itemOffered: {
    '@type': 'Car',
    category: 'car',
    model: 'Yaris',
    mileageFromOdometer: { '@type': 'QuantitativeValue', value: String(20_000 + index), unitCode: 'SMI' },
  },
  sku: `sku-${index}`,
  price: '5200.00',
  priceCurrency: 'GBP',
  priceSpecification: [{ name: 'price', amount: '5200.00', times: 1, kind: 'item' }],
  availability: 'InStock',
  compliance: [{ requirement: 0, status: 'comply' }],
  binding: true,
  terms: { accepted: 'PDC-INTENT' },
  exp: now + 86_400,
});

/** An answer of ten offers as a vendor sends it. */
async function makeAnswer() {
  const seed = randomBytes(32);
  const reply = await OpeningKey.fromSeed(seed);
  const vendorKey = await SigningKey.fromSeed(randomBytes(32));
  const vendor = { id: 'https://garage.example', key: vendorKey };
  const keys = { sign: await SigningKey.fromSeed(randomBytes(32)), reply: reply.publicJwk, jti: randomBytes(16).toString('base64url') };
  const request = await createRequest(facts, keys, vendor.id);
  const offers = [];
  for (let i = 0; i < offersInAnswer; i += 1) offers.push(await createOffer(offerFacts(i), request, vendor, now, systemRandom));
  const sealed = await sealAnswer(offers, await SealingKey.fromJwk(reply.publicJwk));
  const trusted = { id: vendor.id, key: await VerifyingKey.fromJwk(vendorKey.publicJwk) };
  return { seed, reply, request, sealed, trusted };
}

/** RFC 7518, section 4.6.2, for one block of SHA-256. @param {Buffer} secret */
function concatKdf(secret) {
  /** @param {string} text */
  const field = (text) => {
    const bytes = Buffer.from(text);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const bits = Buffer.alloc(4);
  bits.writeUInt32BE(256);
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from([0, 0, 0, 1]), secret, field('A256GCM'), field(''), field(''), bits]))
    .digest();
}

/**
 * The same seal and the same signatures, with nothing but the primitives.
 *
 * @param {string} sealed
 * @param {import('node:crypto').KeyObject} privateKey
 * @param {import('node:crypto').KeyObject} publicKey
 */
function bareOpen(sealed, privateKey, publicKey) {
  const [header = '', , iv = '', ciphertext = '', tag = ''] = sealed.split('.');
  const { epk } = JSON.parse(Buffer.from(header, 'base64url').toString());
  const secret = diffieHellman({ privateKey, publicKey: createPublicKey({ key: epk, format: 'jwk' }) });
  const decipher = createDecipheriv('aes-256-gcm', concatKdf(secret), Buffer.from(iv, 'base64url'));
  decipher.setAAD(Buffer.from(header));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  const plaintext = Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64url')), decipher.final()])
    .toString()
    .trimEnd();
  return plaintext.split('\n').map((token) => {
    const cut = token.lastIndexOf('.');
    if (!verify(null, Buffer.from(token.slice(0, cut)), publicKey, Buffer.from(token.slice(cut + 1), 'base64url')))
      throw new Error('a signature does not fit');
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  });
}

/** Opening an answer and checking everything in it. @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function answer() {
  const { seed, reply, request, sealed, trusted } = await makeAnswer();
  const privateKey = createPrivateKey({ key: { ...reply.publicJwk, d: seed.toString('base64url') }, format: 'jwk' });
  const publicKey = createPublicKey({ key: { ...trusted.key.publicJwk }, format: 'jwk' });
  if (thumbprint(trusted.key.publicJwk) !== trusted.key.thumbprint) throw new Error('the keys differ');
  const times = [...Array(answers).keys()];
  const { ours, floor } = await compare({
    ours: () => Promise.all(times.map(() => openAnswer(sealed, reply, trusted, request, now))),
    floor: async () => times.map(() => bareOpen(sealed, privateKey, publicKey)),
    rounds: 9,
  });
  /** @param {number} ms */
  const perSecond = (ms) => ((answers / ms) * 1000).toFixed(0);
  return [
    {
      what: 'open an answer of ten offers, check all',
      ratio: floor / ours,
      of: 'speed over bare node:crypto',
      detail: `${perSecond(ours)} against ${perSecond(floor)} answers a second`,
    },
  ];
}
