import type { Random } from '../../crypto/random.js';
import type { ReceiptClaims } from '../../schema/generated/types.js';
import { vendorClaims, type VendorSigner } from '../party.js';
import { Verified, type Award, type Receipt } from '../verified.js';

/** Where in the vendor's chain of receipts this one stands. */
export type ReceiptFacts = Pick<ReceiptClaims, 'orderNumber' | 'number' | 'previous'>;

export async function createReceipt(facts: ReceiptFacts, award: Award, vendor: VendorSigner, now: number, random: Random): Promise<Receipt> {
  return Verified.issue('receipt', { ...facts, ...vendorClaims(vendor, award.claims.iss, now, random), award: award.identity }, vendor.key);
}
