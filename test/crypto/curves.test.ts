import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyAsync } from '@noble/ed25519';
import { describe, expect, it, test } from 'vitest';
import { isSoundEd25519, isSoundX25519 } from '../../src/crypto/curves.js';
import { SealingKey } from '../../src/crypto/sealing.js';
import { VerifyingKey } from '../../src/crypto/signing.js';
import { thumbprintUri } from '../../src/crypto/thumbprint.js';
import { canonical, codeFrom, readAs, vectorNamed } from '../support/documents.js';
import { base64urlOf, bytesOf } from '../support/keys.js';

interface Refused {
  readonly hex: string;
  readonly why: string;
}

const keys = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/keys.json'), 'utf8')) as {
  readonly ed25519: readonly Refused[];
  readonly ed25519NotCanonical: readonly Refused[];
  readonly x25519: readonly Refused[];
  readonly sound: { readonly ed25519: readonly string[]; readonly x25519: readonly string[] };
};

const edJwk = (hex: string) => ({ kty: 'OKP', crv: 'Ed25519', x: base64urlOf(hex) }) as const;
const xJwk = (hex: string) => ({ kty: 'OKP', crv: 'X25519', x: base64urlOf(hex) }) as const;

describe('keys that sign anything are refused at import', () => {
  test('there are fourteen encodings of the points of small order, all different', () => {
    expect(new Set(keys.ed25519.map(({ hex }) => hex)).size).toBe(14);
  });

  it.each([...keys.ed25519, ...keys.ed25519NotCanonical])('Ed25519 $hex: $why', async ({ hex }) => {
    expect(isSoundEd25519(bytesOf(hex))).toBe(false);
    expect(await codeFrom(VerifyingKey.fromJwk(edJwk(hex)))).toBe('key-refused');
  });

  it.each(keys.x25519)('X25519 $hex: $why', async ({ hex }) => {
    expect(isSoundX25519(bytesOf(hex))).toBe(false);
    expect(await codeFrom(SealingKey.fromJwk(xJwk(hex)))).toBe('key-refused');
  });

  it.each([
    '',
    'AA',
    'A'.repeat(42),
    'A'.repeat(44),
    `${'A'.repeat(42)}B`,
    `${'A'.repeat(42)}=`,
    `${'A'.repeat(42)}+`,
    `${'A'.repeat(43)}\n`,
  ])('a key is 32 bytes in their only spelling: %j is not', async (x) => {
    expect(await codeFrom(VerifyingKey.fromJwk({ kty: 'OKP', crv: 'Ed25519', x }))).toBe('key-refused');
    expect(await codeFrom(SealingKey.fromJwk({ kty: 'OKP', crv: 'X25519', x }))).toBe('key-refused');
  });

  test('published keys of RFC 8032 and RFC 7748 are taken', async () => {
    for (const hex of keys.sound.ed25519) expect((await VerifyingKey.fromJwk(edJwk(hex))).publicJwk).toEqual(edJwk(hex));
    for (const hex of keys.sound.x25519) expect((await SealingKey.fromJwk(xJwk(hex))).publicJwk).toEqual(xJwk(hex));
  });
});

describe('one signature over two prices', () => {
  const identity = `01${'00'.repeat(31)}`;
  const universal = base64urlOf(`${identity}${'00'.repeat(32)}`);
  const kid = thumbprintUri(edJwk(identity)).slice(-43);
  const offer = vectorNamed('offer/valid/car').payload as { readonly priceSpecification: readonly object[] };
  const tokenAt = (price: string): string => {
    const payload = { ...offer, price, priceSpecification: [{ name: 'car', amount: price, times: 1, kind: 'item' }] };
    const segments = [{ alg: 'Ed25519', kid, typ: 'vrm-offer+jwt' }, payload].map((part) =>
      Buffer.from(canonical(part)).toString('base64url'),
    );
    return [...segments, universal].join('.');
  };
  const cheap = tokenAt('1.00');
  const dear = tokenAt('9999.00');

  test('the equation of the signature holds for both, and some platforms ask for no more, so the key must be refused', async () => {
    for (const token of [cheap, dear]) {
      const input = new Uint8Array(Buffer.from(token.slice(0, token.lastIndexOf('.'))));
      expect(await verifyAsync(new Uint8Array(Buffer.from(universal, 'base64url')), input, bytesOf(identity), { zip215: true })).toBe(true);
    }
  });

  test('the key never becomes one that verifies, and the offers are of nobody', async () => {
    expect(await codeFrom(VerifyingKey.fromJwk(edJwk(identity)))).toBe('key-refused');
    expect(await codeFrom(readAs('offer', cheap))).toBe('signer-unknown');
    expect(await codeFrom(readAs('offer', dear))).toBe('signer-unknown');
  });
});
