import { MevilleError } from '../base/errors.js';
import { agreementOf, type Agreement } from '../documents/agreement/agreement.js';
import { unpadAnswer } from '../documents/padding.js';
import { identityOf } from '../documents/envelope.js';
import { readOffer } from '../documents/offer/parse.js';
import type { Vendor } from '../documents/party.js';
import type { Award, Offer } from '../documents/verified.js';
import type { AnswerRecord } from '../store/ledger.js';
import type { Copy } from './copies.js';

/** What was agreed with one vendor, made of what the ledger holds. */

/**
 * The agreement of an award. The offer is looked for in what came, whatever the time: it held when it was taken, and may have ended since.
 * @param answers of this vendor alone
 * @returns undefined when the answer with the offer is damaged
 */
export async function agreementFrom(
  copy: Copy,
  vendor: Vendor,
  answers: readonly AnswerRecord[],
  award: Award,
): Promise<Agreement | undefined> {
  const offer = await offerFrom(copy, vendor, answers, award.claims.offer);
  return offer === undefined ? undefined : agreementOf(offer, award);
}

async function offerFrom(copy: Copy, vendor: Vendor, answers: readonly AnswerRecord[], identity: string): Promise<Offer | undefined> {
  for (const { outcome } of answers) {
    const tokens = outcome.kind === 'answered' ? await tokensOf(copy, outcome.sealed) : [];
    for (const token of tokens.filter((each) => identityOf(each) === identity)) {
      try {
        return (await readOffer(token, vendor)).offer;
      } catch (thrown) {
        // Another signature under the same words, which is none; the one that was taken is among the others.
        if (!(thrown instanceof MevilleError)) throw thrown;
      }
    }
  }
  return undefined;
}

/** What cannot be opened was kept as evidence, and has no offer that anybody took. */
async function tokensOf(copy: Copy, sealed: string): Promise<readonly string[]> {
  try {
    return unpadAnswer(await copy.reply.open(sealed));
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    return [];
  }
}
