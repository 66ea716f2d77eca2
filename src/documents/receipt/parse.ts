import { decode } from '../envelope.js';
import { requireBinding, requireParties, type Vendor } from '../party.js';
import { Verified, type Award, type Receipt } from '../verified.js';
import { checkChain } from './chain.js';

/** @throws what `decode` throws, document-invalid, issuer-mismatch, signer-unknown, signature-invalid */
export async function readReceipt(token: string, vendor: Pick<Vendor, 'id' | 'key'>): Promise<Receipt> {
  const decoded = decode('receipt', token);
  requireParties(decoded.claims, vendor.id, decoded.claims.aud);
  const receipt = await Verified.check(decoded, vendor.key);
  checkChain(decoded.claims);
  return receipt;
}

/**
 * Reads the receipt of one award.
 * @throws as `readReceipt`, and audience-mismatch, binding-mismatch
 */
export async function parseReceipt(token: string, vendor: Pick<Vendor, 'id' | 'key'>, award: Award): Promise<Receipt> {
  const receipt = await readReceipt(token, vendor);
  requireParties(receipt.claims, vendor.id, award.claims.iss);
  requireBinding(receipt.claims.award, award.identity, 'award');
  return receipt;
}
