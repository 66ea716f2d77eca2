import { CompactEncrypt, compactDecrypt, importJWK, type CryptoKey } from 'jose';
import { concat, fromBase64url, fromUtf8, toBase64url } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { isSoundX25519 } from './curves.js';
import type { PublicJwk } from './thumbprint.js';

/** The one way of sealing: ECDH-ES on X25519, then A256GCM, as a compact JWE (RFC 7516, RFC 8037). */
const algorithm = 'ECDH-ES';
const encryption = 'A256GCM';

async function importPublic(jwk: PublicJwk<'X25519'>): Promise<CryptoKey> {
  const bytes = fromBase64url(jwk.x);
  if (bytes === undefined || !isSoundX25519(bytes)) throw new MevilleError('key-refused', 'The X25519 key is malformed or of small order.');
  return importJWK({ kty: 'OKP', crv: 'X25519', x: jwk.x }, algorithm);
}

/** The key of somebody to whom documents are sealed. */
export class SealingKey {
  readonly #key: CryptoKey;
  readonly publicJwk: PublicJwk<'X25519'>;

  private constructor(key: CryptoKey, publicJwk: PublicJwk<'X25519'>) {
    this.#key = key;
    this.publicJwk = Object.freeze(publicJwk);
    Object.freeze(this);
  }

  /** @throws key-refused when the key is malformed, not canonical or of small order */
  static async fromJwk(jwk: PublicJwk<'X25519'>): Promise<SealingKey> {
    return new SealingKey(await importPublic(jwk), { kty: 'OKP', crv: 'X25519', x: jwk.x });
  }

  async seal(plaintext: Uint8Array): Promise<string> {
    return new CompactEncrypt(plaintext).setProtectedHeader({ alg: algorithm, enc: encryption }).encrypt(this.#key);
  }
}

/** RFC 8410: the fixed beginning of a PKCS #8 X25519 private key; 32 bytes of key follow. */
const pkcs8Prefix = Uint8Array.from([0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20]);

/** A key that opens what was sealed to it. Made from 32 bytes. */
export class OpeningKey {
  readonly #key: CryptoKey;
  readonly publicJwk: PublicJwk<'X25519'>;

  private constructor(key: CryptoKey, publicJwk: PublicJwk<'X25519'>) {
    this.#key = key;
    this.publicJwk = Object.freeze(publicJwk);
    Object.freeze(this);
  }

  static async fromSeed(seed: Uint8Array): Promise<OpeningKey> {
    const exportable = await crypto.subtle.importKey('pkcs8', concat(pkcs8Prefix, seed), { name: 'X25519' }, true, ['deriveBits']);
    const { x } = await crypto.subtle.exportKey('jwk', exportable);
    if (x === undefined) throw new MevilleError('internal', 'The platform exported an X25519 key without its public part.');
    const publicJwk = { kty: 'OKP', crv: 'X25519', x } as const;
    return new OpeningKey(await importJWK({ ...publicJwk, d: toBase64url(seed) }, algorithm), publicJwk);
  }

  /**
   * The plaintext of a token sealed to this key. Everything that can be wrong is one error, so that no answer tells a sender which it was.
   * @throws seal-invalid
   */
  async open(token: string): Promise<Uint8Array> {
    try {
      if (!hasAllowedForm(token)) throw new TypeError('not of the one form allowed');
      const { plaintext } = await compactDecrypt(token, this.#key, {
        keyManagementAlgorithms: [algorithm],
        contentEncryptionAlgorithms: [encryption],
      });
      return plaintext;
    } catch (cause) {
      throw new MevilleError('seal-invalid', 'The sealed document cannot be opened with this key.', { cause });
    }
  }
}

/** Five segments in their only spelling, no encrypted key, a full nonce and tag, and a header of three members and nothing else. */
function hasAllowedForm(token: string): boolean {
  if (token.length > limits.toCustomer) return false;
  const segments = token.split('.', 6);
  if (segments.length !== 5) return false;
  const [header, key, nonce, ciphertext, tag] = segments.map((segment) => fromBase64url(segment));
  if (header === undefined || key?.length !== 0 || nonce?.length !== 12 || ciphertext === undefined || tag?.length !== 16) return false;
  return isAllowedHeader(header);
}

function isAllowedHeader(bytes: Uint8Array): boolean {
  let text: string;
  let header: unknown;
  try {
    text = fromUtf8(bytes);
    if (text.length > 256) return false;
    header = JSON.parse(text);
  } catch {
    return false;
  }
  if (!hasExactly(header, ['alg', 'enc', 'epk']) || header['alg'] !== algorithm || header['enc'] !== encryption) return false;
  const epk = header['epk'];
  if (!hasExactly(epk, ['crv', 'kty', 'x']) || epk['kty'] !== 'OKP' || epk['crv'] !== 'X25519' || typeof epk['x'] !== 'string')
    return false;
  const bytesOfKey = fromBase64url(epk['x']);
  if (bytesOfKey === undefined || !isSoundX25519(bytesOfKey)) return false;
  // The order of the members is the sender's; a member that is there twice, or white space, is not: it makes the text longer.
  return text.length === JSON.stringify(header).length;
}

function hasExactly(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const present = Object.keys(value).toSorted();
  return present.length === names.length && present.every((name, i) => name === names[i]);
}
