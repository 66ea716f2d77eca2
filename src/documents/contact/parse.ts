import { decode } from '../envelope.js';
import { requireParties } from '../party.js';
import { Verified, type Contact } from '../verified.js';

/**
 * Reads contact details, whoever they are for.
 * @throws what `decode` throws, key-refused, signature-invalid
 */
export const readContact = async (token: string): Promise<Contact> => Verified.check(decode('contact', token));

/**
 * Reads contact details that are for this vendor. Whether their issuer was given the receipt they name is for the books to say.
 * @throws as `readContact`, and audience-mismatch
 */
export async function parseContact(token: string, vendorId: string): Promise<Contact> {
  const contact = await readContact(token);
  requireParties(contact.claims, contact.claims.iss, vendorId);
  return contact;
}
