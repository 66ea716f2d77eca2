import { utf8 } from '../base/bytes.js';
import { MevilleError, codeOf, type ErrorCode } from '../base/errors.js';
import { limits } from '../base/limits.js';
import type { OpeningKey, SealingKey } from '../crypto/sealing.js';
import { decodeAny } from './envelope.js';
import { parseOffer, type ParsedOffer } from './offer/parse.js';
import { padAnswer, unpadAnswer } from './padding.js';
import type { Vendor } from './party.js';
import { parseRefusal } from './refusal/parse.js';
import { requireCurrent, type Offer, type Refusal, type Request } from './verified.js';

/** A vendor's answer to a request copy: one to twenty offers, or exactly one refusal, sealed to the copy's reply key. */

export type Answer =
  | { readonly kind: 'offers'; readonly offers: readonly ParsedOffer[]; readonly invalid: readonly InvalidOffer[] }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** An offer that failed a check; the token is the evidence. */
export interface InvalidOffer {
  readonly token: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** @throws answer-invalid when there is nothing in it or more than a reader takes, size-exceeded */
export async function sealAnswer(documents: readonly [Refusal] | readonly Offer[], reply: SealingKey): Promise<string> {
  if (documents.length === 0 || documents.length > limits.offersPerAnswer)
    throw new MevilleError('answer-invalid', `An answer holds one refusal, or 1 to ${String(limits.offersPerAnswer)} offers.`);
  return reply.seal(padAnswer(documents.map((document) => document.token)));
}

/** The sealed form of a single document: an award, a receipt, contact details. */
export const sealDocument = async (document: { readonly token: string }, key: SealingKey): Promise<string> =>
  key.seal(utf8(document.token));

/**
 * Opens an answer and checks every document in it on its own, so that one bad offer does not spoil the others.
 * @throws seal-invalid, answer-invalid, and for a refusal what `parseRefusal` throws
 */
export async function openAnswer(
  sealed: string,
  key: OpeningKey,
  vendor: Pick<Vendor, 'id' | 'key'>,
  request: Request,
  now: number,
): Promise<Answer> {
  const tokens = unpadAnswer(await key.open(sealed));
  if (tokens.length > limits.offersPerAnswer)
    throw new MevilleError('answer-invalid', `The answer holds more than ${String(limits.offersPerAnswer)} documents.`);
  const [only] = tokens;
  if (tokens.length === 1 && only !== undefined && isRefusal(only)) {
    const refusal = await parseRefusal(only, vendor, request);
    requireCurrent(refusal, now);
    return { kind: 'refusal', refusal };
  }
  const offers: ParsedOffer[] = [];
  const invalid: InvalidOffer[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    try {
      const parsed = await parseOffer(token, vendor, request, now);
      if (seen.has(parsed.offer.identity)) continue;
      seen.add(parsed.offer.identity);
      offers.push(parsed);
    } catch (thrown) {
      if (!(thrown instanceof MevilleError)) throw thrown;
      invalid.push({ token, code: codeOf(thrown), message: thrown.message });
    }
  }
  return { kind: 'offers', offers, invalid };
}

function isRefusal(token: string): boolean {
  try {
    return decodeAny(token).kind === 'refusal';
  } catch {
    return false;
  }
}
