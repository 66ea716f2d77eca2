import { codeOf, MevilleError, type ErrorCode } from '../base/errors.js';
import { openAnswer, type InvalidOffer } from '../documents/answer.js';
import { placeOf } from '../documents/refusal/changes.js';
import type { ParsedOffer } from '../documents/offer/parse.js';
import type { Vendor } from '../documents/party.js';
import type { AnswerRecord } from '../store/ledger.js';
import type { Copy } from './copies.js';

/** What came of asking one vendor, judged anew from the bytes that were kept. */
export type Outcome =
  | { readonly kind: 'offers'; readonly offers: readonly ParsedOffer[]; readonly invalid: readonly InvalidOffer[] }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** What of the request stands in the way, by its place in the request file: `must.mileage`. */
      readonly changes: readonly string[];
    }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/**
 * Judges what one vendor sent: the first answer that opens and holds counts; before that "later" or the last failure.
 * @param answers of this vendor alone, in the order they came
 * @param exp the request's deadline; what came after it is kept and not ranked
 * @param now seconds since 1970; offers that have ended by then are invalid
 */
export async function readExchange(
  copy: Copy,
  vendor: Vendor,
  answers: readonly AnswerRecord[],
  exp: number,
  now: number,
): Promise<Outcome> {
  let outcome: Outcome = { kind: 'pending' };
  for (const { at, outcome: came } of answers) {
    if (came.kind === 'later') outcome = { kind: 'pending' };
    else if (came.kind === 'failed') outcome = { kind: 'failed', code: came.code as ErrorCode };
    else {
      try {
        const answer = await openAnswer(came.sealed, copy.reply, vendor, copy.request, now);
        if (answer.kind === 'refusal') {
          const { reason, changes = [] } = answer.refusal.claims;
          return { kind: 'refused', reason, changes: changes.map((change) => placeOf(change, copy.request)) };
        }
        return at < exp ? answer : late(answer.offers, answer.invalid);
      } catch (thrown) {
        if (!(thrown instanceof MevilleError)) throw thrown;
        outcome = { kind: 'failed', code: codeOf(thrown) };
      }
    }
  }
  return outcome;
}

const late = (offers: readonly ParsedOffer[], invalid: readonly InvalidOffer[]): Outcome => ({
  kind: 'offers',
  offers: [],
  invalid: [
    ...offers.map(({ offer }) => ({
      token: offer.token,
      code: 'answer-late' as const,
      message: 'The offer came after the deadline of the request.',
    })),
    ...invalid,
  ],
});
