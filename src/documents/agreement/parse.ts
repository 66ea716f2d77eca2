import { utf8 } from '../../base/bytes.js';
import { parseCanonical } from '../../base/canonical.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { faultsOf, sayPointed } from '../../schema/faults.js';
import type { AgreementRecord } from '../../schema/generated/types.js';
import { agreement } from '../../schema/generated/validators.js';
import { readAward } from '../award/parse.js';
import { readOffer } from '../offer/parse.js';
import type { Vendor } from '../party.js';
import type { Offer } from '../verified.js';
import { agreementOf, type Agreement } from './agreement.js';

export type VerifiedAgreement = Agreement & { readonly offer: Offer };

/** Every other document of this protocol is a token, and no token begins so, however it is spelled. */
export const looksLikeAgreement = (text: string): boolean => text.trimStart().startsWith('{');

/**
 * The record in a text: its only spelling and all its members, with nothing checked of what it says.
 * @throws size-exceeded, json-invalid, document-not-canonical, document-version-unknown, document-invalid
 */
export function readRecord(text: string): AgreementRecord {
  if (text.length > limits.toCustomer)
    throw new MevilleError('size-exceeded', `The agreement is longer than ${String(limits.toCustomer)} characters.`);
  const value = parseCanonical(utf8(text));
  requireVersion(value);
  const [fault] = faultsOf(agreement, value);
  if (fault !== undefined) throw new MevilleError('document-invalid', `The agreement is invalid: ${sayPointed(fault)}`);
  return value as object as AgreementRecord;
}

function requireVersion(value: unknown): void {
  const version = typeof value === 'object' && value !== null && 'vrm' in value ? value.vrm : undefined;
  if (typeof version === 'string' && version.startsWith('agreement/') && version !== 'agreement/1')
    throw new MevilleError(
      'document-version-unknown',
      'The agreement is of a version that this program does not know; it knows version 1.',
    );
}

/**
 * Reads an agreement on its own, offline: the vendor's signature under the offer, the customer's under the award, that the one is of the
 * other, and that the record says what they say and nothing else. Whether it was sold is what the receipt of the award says.
 * @throws as `readRecord`, what reading an offer and an award throws, binding-mismatch, issuer-mismatch, audience-mismatch
 */
export async function readAgreement(text: string, vendor: Pick<Vendor, 'id' | 'key'>): Promise<VerifiedAgreement> {
  const record = readRecord(text);
  const { offer } = await readOffer(record.offer, vendor);
  const made = agreementOf(offer, await readAward(record.award));
  if (made.text !== text)
    throw new MevilleError('binding-mismatch', 'The agreement says something else than the offer and the award in it.', {
      hint: 'Somebody has changed it; ask for the record as it was kept.',
    });
  return made;
}
