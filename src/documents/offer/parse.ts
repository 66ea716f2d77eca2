import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { decode } from '../envelope.js';
import { readItem, type Item } from '../item.js';
import { evaluate, sayPredicate } from '../predicate.js';
import { readRequirement, type WireRequirement } from '../requirement.js';
import { requireBinding, requireParties, type Vendor } from '../party.js';
import { requireAnswering } from '../terms.js';
import { requireCurrent, Verified, type Offer, type Request } from '../verified.js';
import { checkPrice } from './price.js';

export interface ParsedOffer {
  readonly offer: Offer;
  readonly item: Item;
  /** Everything payable, in minor units of `priceCurrency`. */
  readonly total: bigint;
}

/**
 * Reads an offer of a vendor whose key is trusted, whatever request it is for.
 * @throws what `decode` throws, issuer-mismatch, signer-unknown, signature-invalid, category-unknown, document-invalid, price-mismatch
 */
export async function readOffer(token: string, vendor: Pick<Vendor, 'id' | 'key'>): Promise<ParsedOffer> {
  const decoded = decode('offer', token);
  const { claims } = decoded;
  requireParties(claims, vendor.id, claims.aud);
  const offer = await Verified.check(decoded, vendor.key);
  return { offer, item: readItem(claims.itemOffered), total: checkPrice(claims) };
}

/**
 * Reads the offer a vendor made to one request copy, and which stands now.
 * @throws as `readOffer`, and audience-mismatch, binding-mismatch, requirement-unmet, document-expired, document-not-yet-valid
 */
export async function parseOffer(token: string, vendor: Pick<Vendor, 'id' | 'key'>, request: Request, now: number): Promise<ParsedOffer> {
  const parsed = await readOffer(token, vendor);
  const { claims } = parsed.offer;
  requireParties(claims, vendor.id, request.claims.iss);
  requireBinding(claims.request, request.identity, 'request');
  const { demand, requirements } = request.claims;
  if (parsed.item.vocabulary.name !== demand.itemOffered.category)
    throw new MevilleError('document-invalid', 'The offer is of another category than the request.');
  requireAnswering(claims.terms, request.claims.terms);
  const answered = claims.compliance.map(({ requirement }) => requirement);
  if (new Set(answered).size !== answered.length || answered.some((index) => index >= requirements.length))
    throw new MevilleError('document-invalid', 'The compliance of the offer does not count along the requirements.');
  requireCurrent(parsed.offer, now);
  requireHonest(parsed, request);
  return parsed;
}

/**
 * What a vendor must not do to a request: offer what fails a `must`, say that a requirement is met when it is not, sell less than was
 * asked for, or date an offer before the request, which would make it look ready sooner.
 * @throws document-invalid, requirement-unmet
 */
function requireHonest({ offer, item }: ParsedOffer, request: Request): void {
  const { demand, requirements, iat } = request.claims;
  const { compliance, priceSpecification } = offer.claims;
  if (offer.claims.iat < iat - limits.skew) throw new MevilleError('document-invalid', 'The offer is older than the request.');
  if (priceSpecification.some(({ kind, times }) => kind === 'item' && times % demand.eligibleQuantity !== 0))
    throw new MevilleError('document-invalid', `The price is not for ${String(demand.eligibleQuantity)}, as many as were asked for.`);
  requirements.forEach((wire, index) => {
    const { property, level, predicate } = readRequirement(wire as WireRequirement, item.vocabulary);
    if (evaluate(predicate, item.values.get(property.name)) !== 'no') return;
    const claimed = compliance.find(({ requirement }) => requirement === index)?.status === 'comply';
    if (level === 'must' || claimed)
      throw new MevilleError(
        'requirement-unmet',
        `The offer fails "${property.name}: ${sayPredicate(predicate)}"${claimed ? ' and says that it does not' : ''}.`,
      );
  });
}
