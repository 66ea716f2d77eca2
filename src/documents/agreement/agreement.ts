import { toBase64url, utf8 } from '../../base/bytes.js';
import { canonicalText } from '../../base/canonical.js';
import { sha256 } from '../../crypto/digest.js';
import type { AgreementRecord } from '../../schema/generated/types.js';
import type { Decoded } from '../envelope.js';
import { requireBinding, requireParties } from '../party.js';
import type { OfferTerms } from '../terms.js';
import { requireVerified, type Award, type Offer } from '../verified.js';

/**
 * What was agreed: the offer as the vendor signed it, the award as the customer signed it, and what they say. Both sides have both, so
 * both make the same bytes of them, and either can show them to somebody who trusts nothing but the vendor's key.
 */
export interface Agreement {
  /** RFC 8785: there is one text of one agreement. */
  readonly text: string;
  /** SHA-256 of the text, in base64url: what two people compare. */
  readonly identity: string;
  readonly terms: OfferTerms;
  readonly offer: Decoded<'offer'> | Offer;
  readonly award: Award;
}

/** Of a record as a whole. */
export const identityOfRecord = (text: string): string => toBase64url(sha256(utf8(text)));

/**
 * The agreement that an award makes of an offer.
 * @param offer one that its keeper has signed or checked before; its signature is not looked at here
 * @throws binding-mismatch when the award is of another offer; issuer-mismatch or audience-mismatch when it is of another customer or
 * for another vendor
 */
export function agreementOf<O extends Decoded<'offer'> | Offer>(offer: O, award: Award): Agreement & { readonly offer: O } {
  requireVerified(award);
  requireBinding(award.claims.offer, offer.identity, 'offer');
  requireParties(award.claims, offer.claims.aud, offer.claims.iss);
  const record = {
    vrm: 'agreement/1',
    vendor: offer.claims.iss,
    customer: offer.claims.aud,
    terms: offer.claims.terms,
    offer: offer.token,
    award: award.token,
  } satisfies AgreementRecord;
  const text = canonicalText(record);
  return { text, identity: identityOfRecord(text), terms: offer.claims.terms, offer, award };
}
