import type { Random } from '../../crypto/random.js';
import type { OfferClaims } from '../../schema/generated/types.js';
import { vendorClaims, type VendorSigner } from '../party.js';
import { requireAnswering } from '../terms.js';
import { requireVerified, Verified, type Offer, type Request } from '../verified.js';
import { checkPrice } from './price.js';

/** What is offered, and for how much. */
export type OfferFacts = Pick<
  OfferClaims,
  | 'itemOffered'
  | 'sku'
  | 'price'
  | 'priceCurrency'
  | 'free'
  | 'priceSpecification'
  | 'availability'
  | 'deliveryLeadTime'
  | 'compliance'
  | 'binding'
  | 'terms'
  | 'exp'
>;

/** @throws document-invalid, document-horizon-exceeded, price-mismatch */
export async function createOffer(facts: OfferFacts, request: Request, vendor: VendorSigner, now: number, random: Random): Promise<Offer> {
  requireVerified(request);
  checkPrice(facts);
  requireAnswering(facts.terms, request.claims.terms);
  return Verified.issue(
    'offer',
    { ...facts, ...vendorClaims(vendor, request.claims.iss, now, random), request: request.identity },
    vendor.key,
  );
}
