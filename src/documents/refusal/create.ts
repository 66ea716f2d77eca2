import type { Random } from '../../crypto/random.js';
import type { RefusalClaims } from '../../schema/generated/types.js';
import { vendorClaims, type VendorSigner } from '../party.js';
import { requireVerified, Verified, type Award, type Refusal, type Request } from '../verified.js';
import { requireCounted, type Change } from './changes.js';

export type RefusalReason = RefusalClaims['reason'];

interface RefusalDetails {
  /** Seconds after which asking again may help. */
  readonly retryAfter?: number;
  /** Of a request: what of it stands in the way. */
  readonly changes?: readonly Change[];
}

/**
 * A signed no, to a request or to an award.
 * @throws document-invalid when the changes are none of the request's
 */
export async function createRefusal(
  about: Request | Award,
  reason: RefusalReason,
  vendor: VendorSigner,
  now: number,
  random: Random,
  { retryAfter, changes = [] }: RefusalDetails = {},
): Promise<Refusal> {
  requireVerified(about);
  if (about.kind === 'request') requireCounted(changes, about);
  const claims = {
    ...vendorClaims(vendor, about.claims.iss, now, random),
    ...(about.kind === 'request' ? { request: about.identity } : { award: about.identity }),
    reason,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(changes.length === 0 ? {} : { changes: [...changes] }),
  };
  return Verified.issue('refusal', claims, vendor.key);
}
