import { createCipheriv, createHash, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompactEncrypt, importJWK } from 'jose';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { limits } from '../../src/base/limits.js';
import { SealingKey, type OpeningKey } from '../../src/crypto/sealing.js';
import { codeFrom, openerOf } from '../support/documents.js';
import { base64urlOf, publicX } from '../support/keys.js';

const mine = '22'.repeat(32);
const opener = await openerOf(mine);
const sealer = await SealingKey.fromJwk(opener.publicJwk);
const b64 = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const secretKey = (seed: string) =>
  createPrivateKey({ key: Buffer.from(`302e020100300506032b656e04220420${seed}`, 'hex'), format: 'der', type: 'pkcs8' });

/** A sealed token by node:crypto alone: ECDH-ES, Concat KDF (RFC 7518, section 4.6.2), A256GCM. */
function rawSeal(plaintext: string, change: { header?: object; headerText?: string; nonce?: number; tag?: number } = {}): string {
  const ephemeral = '99'.repeat(32);
  const epk = { kty: 'OKP', crv: 'X25519', x: publicX('X25519', ephemeral) };
  const header = b64(change.headerText ?? { alg: 'ECDH-ES', enc: 'A256GCM', epk, ...change.header });
  const recipient = createPublicKey({ key: { ...opener.publicJwk }, format: 'jwk' });
  const shared = diffieHellman({ privateKey: secretKey(ephemeral), publicKey: recipient });
  const length = (n: number): Buffer => Buffer.from([0, 0, 0, n]);
  const other = Buffer.concat([length(7), Buffer.from('A256GCM'), length(0), length(0), Buffer.from([0, 0, 1, 0])]);
  const key = createHash('sha256')
    .update(Buffer.concat([length(1), shared, other]))
    .digest();
  const nonce = Buffer.alloc(change.nonce ?? 12, 5);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(header));
  const text = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return [
    header,
    '',
    nonce.toString('base64url'),
    text.toString('base64url'),
    cipher
      .getAuthTag()
      .subarray(0, change.tag ?? 16)
      .toString('base64url'),
  ].join('.');
}

const refused = async (token: string, key: OpeningKey = opener): Promise<void> =>
  expect(await codeFrom(key.open(token))).toBe('seal-invalid');

describe('sealing', () => {
  it('brings any bytes back, to whoever has the key and nobody else', async () => {
    const stranger = await openerOf('44'.repeat(32));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const token = await sealer.seal(bytes);
        expect(new Uint8Array(await opener.open(token))).toEqual(new Uint8Array(bytes));
        await refused(token, stranger);
      }),
      { numRuns: 40 },
    );
  });

  it('opens what node:crypto alone has sealed', async () => {
    expect(Buffer.from(await opener.open(rawSeal('hello'))).toString()).toBe('hello');
  });

  it('makes a new key and nonce each time', async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, () => sealer.seal(utf8('same'))));
    for (const segment of [0, 2, 3, 4]) expect(new Set(tokens.map((token) => token.split('.')[segment])).size).toBe(50);
  });

  it('has the public key of its seed that node:crypto finds', () => {
    expect(opener.publicJwk).toEqual({ kty: 'OKP', crv: 'X25519', x: publicX('X25519', mine) });
  });
});

describe('a sealed document is refused, always with the same error', () => {
  const epk = { kty: 'OKP', crv: 'X25519', x: publicX('X25519', '99'.repeat(32)) };
  const text = JSON.stringify({ alg: 'ECDH-ES', enc: 'A256GCM', epk });

  it.each<[string, object]>([
    ['ENC-01: compressed', { zip: 'DEF' }],
    ['ENC-02: PBES2 with a count that never ends', { alg: 'PBES2-HS256+A128KW', p2c: 2_000_000_000, p2s: 'AAAA' }],
    ['ENC-02: RSA1_5', { alg: 'RSA1_5' }],
    ['ENC-02: dir', { alg: 'dir' }],
    ['ENC-02: A256KW', { alg: 'A256KW' }],
    ['ENC-02: ECDH-ES+A128KW', { alg: 'ECDH-ES+A128KW' }],
    ['ENC-02: an empty algorithm', { alg: '' }],
    ['ENC-03: A128CBC-HS256', { enc: 'A128CBC-HS256' }],
    ['ENC-03: A128GCM', { enc: 'A128GCM' }],
    ['ENC-03: an encryption nobody knows', { enc: 'ROT13' }],
    ['ENC-06: an ephemeral key on P-256', { epk: { kty: 'EC', crv: 'P-256', x: epk.x, y: epk.x } }],
    ['ENC-06: an ephemeral key on Ed25519', { epk: { ...epk, crv: 'Ed25519' } }],
    ['ENC-06: an ephemeral key without a curve', { epk: { kty: 'OKP', x: epk.x } }],
    ['ENC-06: an ephemeral key with its private part', { epk: { ...epk, d: epk.x } }],
    ['ENC-06: no ephemeral key', { epk: undefined }],
    ['ENC-06: an ephemeral key that is null', { epk: null }],
    ['an ephemeral key in a list', { epk: [epk] }],
    ['apu', { apu: 'QQ' }],
    ['apv', { apv: 'QQ' }],
    ['crit', { crit: ['x'] }],
    ['kid', { kid: 'x' }],
    ['cty', { cty: 'JWT' }],
    ['__proto__', JSON.parse('{"__proto__":{"alg":"dir"}}') as object],
  ])('%s', async (_why, header) => {
    await refused(
      rawSeal(
        'x',
        '__proto__' in header && Object.hasOwn(header, '__proto__') ? { headerText: text.replace('{', '{"__proto__":{},') } : { header },
      ),
    );
  });

  const low = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/keys.json'), 'utf8')) as {
    x25519: { hex: string; why: string }[];
  };
  it.each(low.x25519)('ENC-04: the ephemeral key is $hex, $why', async ({ hex }) => {
    await refused(rawSeal('x', { header: { epk: { ...epk, x: base64urlOf(hex) } } }));
  });

  it.each<[string, string]>([
    ['the algorithm twice', text.replace('{', '{"alg":"dir",')],
    ['the algorithm twice, once in escapes', text.replace('{', '{"\\u0061lg":"dir",')],
    ['white space', text.replace(',', ', ')],
    ['a byte order mark', `\ufeff${text}`],
    ['a list', '[]'],
    ['null', 'null'],
    ['half of JSON', '{"alg":'],
    ['longer than any header', text.replace('"x":"', `"x":"${'A'.repeat(300)}`)],
  ])('the header is or has %s', async (_why, headerText) => refused(rawSeal('x', { headerText })));

  it.each([0, 4, 8, 12, 15])('ENC-11: the tag is cut to %i bytes', async (tag) => refused(rawSeal('x', { tag })));
  it.each([1, 8, 11, 13, 16])('ENC-11: the nonce has %i bytes', async (nonce) => refused(rawSeal('x', { nonce })));

  it('any segment in another spelling, one more or one less, or a key where none belongs', async () => {
    const token = rawSeal('hello');
    const [header, , nonce, body, tag] = token.split('.');
    const others = [
      `${token}=`,
      `${token}\n`,
      ` ${token}`,
      `\ufeff${token}`,
      `${token}.`,
      `${token}.AA`,
      token.slice(0, token.lastIndexOf('.')),
      `${header}.AA.${nonce}.${body}.${tag}`,
      `${header}..${nonce}.${body}=.${tag}`,
      `${header}=..${nonce}.${body}.${tag}`,
      '....',
      '',
      JSON.stringify({ protected: header, iv: nonce, ciphertext: body, tag }),
    ];
    for (const other of others) await refused(other);
  });

  it('any bit that is not the one that was sealed', async () => {
    const token = await sealer.seal(utf8('to be changed'));
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.integer({ min: 0, max: 6 }), async (at, bit) => {
        const changed = token.slice(0, at) + String.fromCharCode(token.charCodeAt(at) ^ (1 << bit)) + token.slice(at + 1);
        await refused(changed);
      }),
      { numRuns: 300 },
    );
  });

  it('ENC-07: more bytes than an answer may have, also when it is sound', async () => {
    const most = Math.floor((limits.toCustomer * 3) / 4);
    expect((await sealer.seal(new Uint8Array(most))).length).toBeGreaterThan(limits.toCustomer);
    await refused(await sealer.seal(new Uint8Array(most)));
    expect(await opener.open(await sealer.seal(new Uint8Array(most - 300)))).toHaveLength(most - 300);
  });

  it('in words that do not tell what was wrong', async () => {
    const failures = await Promise.all(
      [
        'garbage',
        rawSeal('x', { header: { zip: 'DEF' } }),
        rawSeal('x', { tag: 4 }),
        rawSeal('x').slice(0, -2),
        rawSeal('x').replace(/.{6}$/, 'AAAAAA'),
      ].map((token) => opener.open(token).catch((thrown: unknown) => (thrown as Error).message)),
    );
    expect(new Set(failures).size).toBe(1);
  });

  test('what jose seals with another algorithm', async () => {
    const jwk = { ...opener.publicJwk };
    const wrapped = await new CompactEncrypt(utf8('x'))
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' })
      .encrypt(await importJWK(jwk, 'ECDH-ES+A256KW'));
    await refused(wrapped);
  });
});
