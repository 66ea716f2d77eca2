import { MevilleError } from '../../base/errors.js';
import { SealingKey } from '../../crypto/sealing.js';
import { VerifyingKey } from '../../crypto/signing.js';
import { thumbprintUri } from '../../crypto/thumbprint.js';
import { decode } from '../envelope.js';
import { isVendorId, type Vendor } from '../party.js';
import { requireCurrent, Verified, type Profile } from '../verified.js';

export interface ParsedProfile {
  readonly profile: Profile;
  readonly vendor: Vendor;
}

/**
 * Reads a profile, which is signed with the key it shows. That says that its parts belong together; whose they are is said by the
 * origin it came from and by the pin, and later by the pin alone.
 *
 * @param trust.id the id the profile must claim: the origin it was fetched from, or the one in the vendor book
 * @param trust.pin the thumbprint of the signing key, when one is pinned
 * @throws what `decode` throws, issuer-mismatch, key-changed, key-refused, signer-unknown, signature-invalid
 */
export async function readProfile(token: string, trust: { readonly id?: string; readonly pin?: string } = {}): Promise<ParsedProfile> {
  const decoded = decode('profile', token);
  const { iss, jwks } = decoded.claims;
  const sign = jwks.keys.find((key) => key.use === 'sig' && key.crv === 'Ed25519');
  const seal = jwks.keys.find((key) => key.use === 'enc' && key.crv === 'X25519');
  if (sign === undefined || seal === undefined)
    throw new MevilleError('document-invalid', 'The profile needs an Ed25519 key to sign and an X25519 key to seal.');
  const key = await VerifyingKey.fromJwk({ kty: 'OKP', crv: 'Ed25519', x: sign.x });
  if (trust.pin !== undefined && key.thumbprint !== trust.pin)
    throw new MevilleError('key-changed', `The profile shows the signing key ${key.thumbprint}; pinned is ${trust.pin}.`);
  const own = iss.startsWith('urn:') ? iss === thumbprintUri(key.publicJwk) : isVendorId(iss);
  if (!own || (trust.id !== undefined && iss !== trust.id))
    throw new MevilleError('issuer-mismatch', 'The profile is issued by somebody else than expected here.');
  const profile = await Verified.check(decoded, key);
  return { profile, vendor: { id: iss, key, seal: await SealingKey.fromJwk({ kty: 'OKP', crv: 'X25519', x: seal.x }) } };
}

/** As `readProfile`, and valid now. */
export async function parseProfile(
  token: string,
  trust: { readonly id?: string; readonly pin?: string },
  now: number,
): Promise<ParsedProfile> {
  const parsed = await readProfile(token, trust);
  requireCurrent(parsed.profile, now);
  return parsed;
}
