import { toBase64url } from '../../base/bytes.js';
import type { Random } from '../../crypto/random.js';
import type { SigningKey } from '../../crypto/signing.js';
import { thumbprintUri } from '../../crypto/thumbprint.js';
import type { ContactClaims } from '../../schema/generated/types.js';
import { floorToHour } from '../party.js';
import { requireVerified, Verified, type Contact, type Receipt } from '../verified.js';

/** What the customer chooses to tell. */
export type ContactFacts = Pick<ContactClaims, 'name' | 'email' | 'phone' | 'address' | 'note'>;

/** Contact details for the vendor whose receipt has been verified: the type of `receipt` is what makes sure of that. */
export async function createContact(
  facts: ContactFacts,
  receipt: Receipt,
  sign: SigningKey,
  now: number,
  random: Random,
): Promise<Contact> {
  requireVerified(receipt);
  const claims = {
    iss: thumbprintUri(sign.publicJwk),
    aud: receipt.claims.iss,
    jti: toBase64url(random(16)),
    iat: floorToHour(now),
    receipt: receipt.identity,
  };
  return Verified.issue('contact', { ...claims, ...facts }, sign);
}
