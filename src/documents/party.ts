import { fromBase64url, toBase64url } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import type { Random } from '../crypto/random.js';
import type { SealingKey } from '../crypto/sealing.js';
import type { SigningKey, VerifyingKey } from '../crypto/signing.js';
import { thumbprintOf } from '../crypto/thumbprint.js';

/** A vendor as its reader trusts it: its id, the pinned key it signs with, and the key it is written to. */
export interface Vendor {
  readonly id: string;
  readonly key: VerifyingKey;
  readonly seal: SealingKey;
}

/** A vendor that signs: what its own documents are made with. */
export interface VendorSigner {
  readonly id: string;
  readonly key: SigningKey;
}

/** An origin in its WHATWG spelling (`https://host[:port]`), or the thumbprint URI of a key. */
export function isVendorId(id: string): boolean {
  const thumb = thumbprintOf(id);
  if (thumb !== undefined) return fromBase64url(thumb)?.length === 32;
  try {
    const url = new URL(id);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === id;
  } catch {
    return false;
  }
}

/** The common claims of a vendor's document. Its times are exact: a vendor has nothing to hide in them. */
export const vendorClaims = (
  vendor: VendorSigner,
  aud: string,
  now: number,
  random: Random,
): { iss: string; aud: string; jti: string; iat: number } => ({
  iss: vendor.id,
  aud,
  jti: toBase64url(random(16)),
  iat: now,
});

/** The beginning of the hour: customers' documents say no more. */
export const floorToHour = (seconds: number): number => Math.floor(seconds / limits.hour) * limits.hour;

export const ceilToHour = (seconds: number): number => Math.ceil(seconds / limits.hour) * limits.hour;

/** @throws issuer-mismatch, audience-mismatch */
export function requireParties(claims: { readonly iss: string; readonly aud?: string }, iss: string, aud: string): void {
  if (claims.iss !== iss) throw new MevilleError('issuer-mismatch', 'The document is issued by somebody else than expected here.');
  if (claims.aud !== aud) throw new MevilleError('audience-mismatch', 'The document is addressed to somebody else.');
}

/** @throws binding-mismatch when a document does not refer to the one at hand */
export function requireBinding(referred: string | undefined, identity: string, what: string): void {
  if (referred !== identity) throw new MevilleError('binding-mismatch', `The document refers to another ${what}.`);
}
