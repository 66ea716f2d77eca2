/** A certificate made when it is needed: X.509 v3 on P-256, its own authority, in as much DER as that takes. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const tag = { integer: 2, bits: 3, octets: 4, oid: 6, utf8: 12, time: 24, sequence: 0x30, set: 0x31, boolean: 1 };

/** @param {number} type @param {...Buffer} parts */
function der(type, ...parts) {
  const body = Buffer.concat(parts);
  const size = body.length < 128 ? Buffer.of(body.length) : Buffer.of(0x82, body.length >> 8, body.length & 255);
  return Buffer.concat([Buffer.of(type), size, body]);
}

const ecdsaWithSha256 = der(tag.sequence, der(tag.oid, Buffer.from('2a8648ce3d040302', 'hex')));
const name = (/** @type {string} */ text) =>
  der(tag.sequence, der(tag.set, der(tag.sequence, der(tag.oid, Buffer.from('550403', 'hex')), der(tag.utf8, Buffer.from(text)))));
const extension = (/** @type {string} */ oid, /** @type {Buffer} */ value) =>
  der(tag.sequence, der(tag.oid, Buffer.from(oid, 'hex')), der(tag.boolean, Buffer.of(255)), der(tag.octets, value));

/**
 * @param {{ names: readonly string[], addresses: readonly string[] }} of names, and IPv4 addresses, that it is for
 * @returns {{ cert: string, key: string }} PEM
 */
export function makeCertificate({ names, addresses }) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = name('anonymity');
  const alternatives = der(
    tag.sequence,
    ...names.map((each) => der(0x82, Buffer.from(each))),
    ...addresses.map((each) => der(0x87, Buffer.from(each.split('.').map(Number)))),
  );
  const authority = der(tag.sequence, der(tag.boolean, Buffer.of(255)));
  const body = der(
    tag.sequence,
    der(0xa0, der(tag.integer, Buffer.of(2))),
    der(tag.integer, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ecdsaWithSha256,
    subject,
    der(tag.sequence, der(tag.time, Buffer.from('20200101000000Z')), der(tag.time, Buffer.from('21200101000000Z'))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(tag.sequence, extension('551d11', alternatives), extension('551d13', authority))),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = der(tag.sequence, body, ecdsaWithSha256, der(tag.bits, Buffer.of(0), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
