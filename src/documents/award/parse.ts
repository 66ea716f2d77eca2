import { decode } from '../envelope.js';
import { requireParties } from '../party.js';
import { Verified, type Award } from '../verified.js';

/**
 * Reads an award, whoever it is for.
 * @throws what `decode` throws, key-refused, signature-invalid
 */
export const readAward = async (token: string): Promise<Award> => Verified.check(decode('award', token));

/**
 * Reads an award that is for this vendor. Whether its issuer may award the offer it names, and whether there is still time, is for
 * the books to say: a late award gets a signed refusal, not an error.
 * @throws as `readAward`, and audience-mismatch
 */
export async function parseAward(token: string, vendorId: string): Promise<Award> {
  const award = await readAward(token);
  requireParties(award.claims, award.claims.iss, vendorId);
  return award;
}
