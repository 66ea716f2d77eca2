import { getPublicKeyAsync } from '@noble/ed25519';
import { CompactSign, compactVerify, importJWK, type CryptoKey } from 'jose';
import { fromBase64url, toBase64url } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { isSoundEd25519 } from './curves.js';
import { thumbprint, type PublicJwk } from './thumbprint.js';

/** The one signature algorithm, by its fully specified name (RFC 9864). */
export const signatureAlgorithm = 'Ed25519';

/** A key that signs. Made from 32 bytes, so that whoever has the bytes can make it again. */
export class SigningKey {
  readonly #key: CryptoKey;
  readonly publicJwk: PublicJwk<'Ed25519'>;
  readonly thumbprint: string;

  private constructor(key: CryptoKey, publicJwk: PublicJwk<'Ed25519'>) {
    this.#key = key;
    this.publicJwk = Object.freeze(publicJwk);
    this.thumbprint = thumbprint(publicJwk);
    Object.freeze(this);
  }

  static async fromSeed(seed: Uint8Array): Promise<SigningKey> {
    const x = toBase64url(await getPublicKeyAsync(seed));
    const publicJwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
    const key = await importJWK({ ...publicJwk, d: toBase64url(seed) }, signatureAlgorithm);
    return new SigningKey(key, publicJwk);
  }

  /**
   * A compact JWS (RFC 7515) over the payload bytes. The header names the key itself (`jwk`, for a key that is used once) or its
   * thumbprint (`kid`, for a key the reader knows); its members are written in canonical order.
   */
  async sign(typ: string, name: 'jwk' | 'kid', payload: Uint8Array): Promise<string> {
    const key = name === 'jwk' ? { jwk: { crv: 'Ed25519', kty: 'OKP', x: this.publicJwk.x } } : { kid: this.thumbprint };
    return new CompactSign(payload).setProtectedHeader({ alg: signatureAlgorithm, ...key, typ }).sign(this.#key);
  }
}

/** A key that is fit to verify signatures: importing it has refused the keys that sign anything. */
export class VerifyingKey {
  readonly #key: CryptoKey;
  readonly publicJwk: PublicJwk<'Ed25519'>;
  readonly thumbprint: string;

  private constructor(key: CryptoKey, publicJwk: PublicJwk<'Ed25519'>) {
    this.#key = key;
    this.publicJwk = Object.freeze(publicJwk);
    this.thumbprint = thumbprint(publicJwk);
    Object.freeze(this);
  }

  /** @throws key-refused when the key is malformed, not canonical or of small order */
  static async fromJwk(jwk: PublicJwk<'Ed25519'>): Promise<VerifyingKey> {
    const bytes = fromBase64url(jwk.x);
    if (bytes === undefined || !isSoundEd25519(bytes))
      throw new MevilleError('key-refused', 'The Ed25519 key is malformed or of small order.');
    const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: jwk.x } as const;
    return new VerifyingKey(await importJWK(publicJwk, signatureAlgorithm), publicJwk);
  }

  /** @throws signature-invalid */
  async verify(token: string): Promise<void> {
    try {
      await compactVerify(token, this.#key, { algorithms: [signatureAlgorithm] });
    } catch (cause) {
      throw new MevilleError('signature-invalid', 'The signature does not fit the document and the key.', { cause });
    }
  }
}
