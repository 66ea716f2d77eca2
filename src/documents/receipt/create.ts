import type { Random } from '../../crypto/random.js';
import type { ReceiptClaims } from '../../schema/generated/types.js';
import { vendorClaims, type VendorSigner } from '../party.js';
import { requireVerified, Verified, type Award, type Receipt } from '../verified.js';
import { checkChain } from './chain.js';

/** Where in the vendor's chain of receipts this one stands. */
export type ReceiptFacts = Pick<ReceiptClaims, 'orderNumber' | 'number' | 'previous'>;

/** @throws document-invalid when the place in the chain is none */
export async function createReceipt(
  facts: ReceiptFacts,
  award: Award,
  vendor: VendorSigner,
  now: number,
  random: Random,
): Promise<Receipt> {
  requireVerified(award);
  checkChain(facts);
  return Verified.issue('receipt', { ...facts, ...vendorClaims(vendor, award.claims.iss, now, random), award: award.identity }, vendor.key);
}
