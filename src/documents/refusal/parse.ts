import { decode } from '../envelope.js';
import { requireBinding, requireParties, type Vendor } from '../party.js';
import { Verified, type Award, type Refusal, type Request } from '../verified.js';
import { requireCounted } from './changes.js';

/** @throws what `decode` throws, issuer-mismatch, signer-unknown, signature-invalid */
export async function readRefusal(token: string, vendor: Pick<Vendor, 'id' | 'key'>): Promise<Refusal> {
  const decoded = decode('refusal', token);
  requireParties(decoded.claims, vendor.id, decoded.claims.aud);
  return Verified.check(decoded, vendor.key);
}

/**
 * Reads the refusal of one request copy or one award.
 * @throws as `readRefusal`, and audience-mismatch, binding-mismatch, document-invalid when it names what the request does not have
 */
export async function parseRefusal(token: string, vendor: Pick<Vendor, 'id' | 'key'>, about: Request | Award): Promise<Refusal> {
  const refusal = await readRefusal(token, vendor);
  requireParties(refusal.claims, vendor.id, about.claims.iss);
  requireBinding(about.kind === 'request' ? refusal.claims.request : refusal.claims.award, about.identity, about.kind);
  if (about.kind === 'request') requireCounted(refusal.claims.changes ?? [], about);
  return refusal;
}
