import { toBase64url } from '../../base/bytes.js';
import type { Random } from '../../crypto/random.js';
import type { PublicJwk } from '../../crypto/thumbprint.js';
import type { ProfileClaims } from '../../schema/generated/types.js';
import type { VendorSigner } from '../party.js';
import { Verified, type Profile } from '../verified.js';

/** What a vendor says of itself. */
export type ProfileFacts = Pick<ProfileClaims, 'name' | 'categories' | 'areaServed' | 'priceCurrency' | 'terms'>;

/**
 * Signs a vendor's profile.
 * @param lifetime seconds until it ends; at most 90 days
 * @throws document-invalid, document-horizon-exceeded
 */
export async function createProfile(
  facts: ProfileFacts,
  vendor: VendorSigner,
  seal: PublicJwk<'X25519'>,
  now: number,
  lifetime: number,
  random: Random,
): Promise<Profile> {
  return Verified.issue(
    'profile',
    {
      ...facts,
      iss: vendor.id,
      jti: toBase64url(random(16)),
      iat: now,
      exp: now + lifetime,
      jwks: {
        keys: [
          { ...vendor.key.publicJwk, use: 'sig' },
          { ...seal, use: 'enc' },
        ],
      },
      versions: [1],
    },
    vendor.key,
  );
}
