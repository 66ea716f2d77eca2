import { MevilleError } from '../../base/errors.js';
import { SealingKey } from '../../crypto/sealing.js';
import { vocabulary, type Vocabulary } from '../../schema/vocabulary.js';
import { decode } from '../envelope.js';
import { readRequirement, requireBounded, type Requirement, type WireRequirement } from '../requirement.js';
import { requireCurrent, Verified, type Request } from '../verified.js';

export interface ParsedRequest {
  readonly request: Request;
  readonly vocabulary: Vocabulary;
  /** In the order of the wire: compliance counts along it. */
  readonly requirements: readonly Requirement[];
  /** Where the answer is sealed to. */
  readonly reply: SealingKey;
}

/**
 * Reads a request copy, whoever it is for.
 * @throws what `decode` throws, category-unknown, document-invalid, key-refused, signature-invalid
 */
export async function readRequest(token: string): Promise<ParsedRequest> {
  const request = await Verified.check(decode('request', token));
  const { demand, requirements, replyTo } = request.claims;
  const words = vocabulary(demand.itemOffered.category);
  if (demand.itemOffered['@type'] !== words.itemType)
    throw new MevilleError('document-invalid', `A demand of the category ${words.name} is for a ${words.itemType}.`);
  const typed = requirements.map((requirement) => readRequirement(requirement as WireRequirement, words));
  requireBounded(typed);
  return { request, vocabulary: words, requirements: typed, reply: await SealingKey.fromJwk(replyTo.jwk) };
}

/**
 * Reads the copy that is for this vendor, and open now.
 * @throws as `readRequest`, and audience-mismatch, document-expired, document-not-yet-valid
 */
export async function parseRequest(token: string, vendorId: string, now: number): Promise<ParsedRequest> {
  const parsed = await readRequest(token);
  requireAudience(parsed.request, vendorId);
  requireCurrent(parsed.request, now);
  return parsed;
}

/**
 * An open copy, one that is meant to be published, is for everybody.
 * @throws audience-mismatch
 */
export function requireAudience({ claims }: Request, vendorId: string): void {
  if (claims.aud !== undefined && claims.aud !== vendorId)
    throw new MevilleError('audience-mismatch', 'The request is addressed to another vendor.');
}
