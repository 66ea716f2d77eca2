import type { Random } from '../../crypto/random.js';
import type { RefusalClaims } from '../../schema/generated/types.js';
import { vendorClaims, type VendorSigner } from '../party.js';
import { requireVerified, Verified, type Award, type Refusal, type Request } from '../verified.js';

export type RefusalReason = RefusalClaims['reason'];

/**
 * A signed no, to a request or to an award.
 * @param retryAfter seconds after which asking again may help
 */
export async function createRefusal(
  about: Request | Award,
  reason: RefusalReason,
  vendor: VendorSigner,
  now: number,
  random: Random,
  retryAfter?: number,
): Promise<Refusal> {
  requireVerified(about);
  const subject = about.kind === 'request' ? { request: about.identity } : { award: about.identity };
  const retry = retryAfter === undefined ? {} : { retryAfter };
  return Verified.issue('refusal', { ...vendorClaims(vendor, about.claims.iss, now, random), ...subject, reason, ...retry }, vendor.key);
}
