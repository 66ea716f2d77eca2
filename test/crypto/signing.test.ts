import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { SigningKey, VerifyingKey } from '../../src/crypto/signing.js';
import { thumbprint, thumbprintOf, thumbprintUri } from '../../src/crypto/thumbprint.js';
import { codeFrom } from '../support/documents.js';
import { bytesOf, publicX, rawSign, rawThumbprint } from '../support/keys.js';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('a signing key', () => {
  test('of a seed has the public key and the thumbprint that node:crypto finds', async () => {
    await fc.assert(
      fc.asyncProperty(seed, async (bytes) => {
        const key = await SigningKey.fromSeed(bytes);
        expect(key.publicJwk).toEqual({ kty: 'OKP', crv: 'Ed25519', x: publicX('Ed25519', hexOf(bytes)) });
        expect(key.thumbprint).toBe(rawThumbprint('Ed25519', key.publicJwk.x));
      }),
      { numRuns: 25 },
    );
  });

  test('signs as node:crypto does, with a header of three members in canonical order', async () => {
    const key = await SigningKey.fromSeed(bytesOf('11'.repeat(32)));
    for (const name of ['jwk', 'kid'] as const) {
      const token = await key.sign('vrm-offer+jwt', name, utf8('{"a":1}'));
      const [header = '', payload = '', signature] = token.split('.');
      const named = name === 'kid' ? `"kid":"${key.thumbprint}"` : `"jwk":{"crv":"Ed25519","kty":"OKP","x":"${key.publicJwk.x}"}`;
      expect(Buffer.from(header, 'base64url').toString()).toBe(`{"alg":"Ed25519",${named},"typ":"vrm-offer+jwt"}`);
      expect(signature).toBe(rawSign('11'.repeat(32), `${header}.${payload}`));
    }
  });

  test('keeps its private part to itself', async () => {
    const key = await SigningKey.fromSeed(bytesOf('11'.repeat(32)));
    expect(JSON.stringify(key)).not.toContain(Buffer.from('11'.repeat(32), 'hex').toString('base64url'));
    expect(Object.keys(key)).toEqual(['publicJwk', 'thumbprint']);
  });
});

describe('a verifying key', () => {
  test('refuses the signature of another key and a changed payload', async () => {
    const key = await SigningKey.fromSeed(bytesOf('11'.repeat(32)));
    const other = await SigningKey.fromSeed(bytesOf('33'.repeat(32)));
    const verifying = await VerifyingKey.fromJwk(key.publicJwk);
    const token = await key.sign('x', 'kid', utf8('{}'));
    await verifying.verify(token);
    expect(await codeFrom(verifying.verify(await other.sign('x', 'kid', utf8('{}'))))).toBe('signature-invalid');
    const [header, , signature] = token.split('.');
    expect(await codeFrom(verifying.verify(`${header}.e30x.${signature}`))).toBe('signature-invalid');
    expect(await codeFrom(verifying.verify('garbage'))).toBe('signature-invalid');
  });
});

describe('thumbprints', () => {
  test('are those of RFC 8037, appendix A.3', () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;
    expect(thumbprint(jwk)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    expect(thumbprintUri(jwk)).toBe('urn:ietf:params:oauth:jwk-thumbprint:sha-256:kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    expect(thumbprintOf(thumbprintUri(jwk))).toBe(thumbprint(jwk));
    expect(thumbprintOf('https://hill-garage.example')).toBeUndefined();
  });
});
