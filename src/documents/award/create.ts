import { toBase64url } from '../../base/bytes.js';
import { limits } from '../../base/limits.js';
import type { Random } from '../../crypto/random.js';
import type { SigningKey } from '../../crypto/signing.js';
import { thumbprintUri } from '../../crypto/thumbprint.js';
import { ceilToHour, floorToHour } from '../party.js';
import { requireVerified, Verified, type Award, type Offer } from '../verified.js';

/** Takes an offer, in the name of the copy it was made to. It ends an hour after the next full hour. */
export async function createAward(offer: Offer, sign: SigningKey, now: number, random: Random): Promise<Award> {
  requireVerified(offer);
  const claims = {
    iss: thumbprintUri(sign.publicJwk),
    aud: offer.claims.iss,
    jti: toBase64url(random(16)),
    iat: floorToHour(now),
    exp: ceilToHour(now + 1) + limits.awardGrace,
  };
  return Verified.issue('award', { ...claims, offer: offer.identity }, sign);
}
