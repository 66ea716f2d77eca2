import { concat, utf8 } from '../base/bytes.js';

/** What a key or nonce of one copy of a request is for. */
export type Purpose = 'sign' | 'reply' | 'jti';

const nul = new Uint8Array(1);

/**
 * HKDF-SHA256 (RFC 5869): 32 bytes that belong to one request (the salt), one vendor and one purpose. Without the salt they cannot be
 * made again, which is how a request is forgotten; without the seed the salt says nothing.
 *
 * info = "meville/1" NUL purpose NUL vendor id
 */
export async function derive(
  seed: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  purpose: Purpose,
  vendorId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
  const info = concat(utf8('meville/1'), nul, utf8(purpose), nul, utf8(vendorId));
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 256));
}
