import { timeText } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { readAward } from '../../documents/award/parse.js';
import { createRefusal, type RefusalReason } from '../../documents/refusal/create.js';
import { readRequest, type ParsedRequest } from '../../documents/request/parse.js';
import type { Books, HeldEntry } from '../../store/books.js';
import { fitAnswer, type RequestAnswer } from '../answer.js';
import { makeOffer, type OfferDeps } from '../made-offer.js';
import { settleAward, type Decision, type SaleDeps } from '../sale.js';
import { storeAnswer } from '../stored-answer.js';
import type { HandOffer } from './offered.js';

/** A person answers what no rule could: a request, or the award of an offer that was not binding. */

/** What a person may say to a request. */
export type Word = { readonly offers: readonly HandOffer[] } | { readonly refuse: RefusalReason };

/** What was made of it. A word that comes too late is a refusal, whatever it was. */
export type Decided =
  | { readonly kind: 'offers'; readonly count: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'sold'; readonly orderNumber: string; readonly number: number };

export interface PersonDeps extends OfferDeps, SaleDeps {
  readonly books: SaleDeps['books'] & Pick<Books, 'saveAnswer'>;
}

/**
 * The document that waits under the beginning of its id.
 * @throws case-unknown when there is none, or more than one; already-answered when the whole id is of one that waits no longer
 */
export async function findCase(books: Pick<Books, 'listHeld' | 'findAnswer' | 'findAward'>, prefix: string): Promise<HeldEntry> {
  const found = /^[\w-]{1,43}$/.test(prefix) ? await books.listHeld({ prefix, limit: 2 }) : [];
  const [only] = found;
  if (only === undefined) throw (await answered(books, prefix)) ?? unknown();
  if (found.length > 1)
    throw new MevilleError('case-unknown', `More than one id begins with ${prefix}.`, { hint: 'Give more characters of the id.' });
  return only;
}

const unknown = (): MevilleError =>
  new MevilleError('case-unknown', 'Nothing that waits has an id that begins so.', {
    hint: 'What has been answered waits no longer; its whole id tells. See what waits: meville-vendor inbox',
  });

/** What became of it. The books find what was answered by its whole identity alone. */
async function answered(books: Pick<Books, 'findAnswer' | 'findAward'>, id: string): Promise<MevilleError | undefined> {
  if (!/^[\w-]{43}$/.test(id)) return undefined;
  const award = await books.findAward(id);
  if (award !== undefined) {
    const outcome = award.receipt === undefined ? `refused, ${award.refusal?.reason ?? ''}` : `sold, order ${award.receipt.orderNumber}`;
    return new MevilleError('already-answered', `This award was answered at ${timeText(award.at)}: ${outcome}.`);
  }
  if ((await books.findAnswer(id)) === undefined) return undefined;
  return new MevilleError('already-answered', 'This request has been answered, and an answer stays.');
}

/** What a request that waits asks for. */
export const requestOf = async ({ token }: Pick<HeldEntry, 'token'>): Promise<ParsedRequest> => readRequest(token);

/**
 * Answers a request that waits. The customer finds the answer when it asks again.
 * @throws already-answered, answer-invalid when the offers are more than one answer holds, as `createOffer`
 */
export async function answerRequestByHand(parsed: ParsedRequest, word: Word, deps: PersonDeps): Promise<Decided> {
  const answer = await said(parsed, word, deps);
  const { isMine } = await storeAnswer(parsed, answer, deps.books, deps.clock());
  if (!isMine) throw new MevilleError('already-answered', 'Somebody else has answered this request meanwhile.');
  if (answer.kind === 'refusal') return { kind: 'refused', reason: answer.documents[0].claims.reason };
  return { kind: 'offers', count: answer.documents.length };
}

async function said(parsed: ParsedRequest, word: Word, deps: PersonDeps): Promise<Exclude<RequestAnswer, { kind: 'ask' }>> {
  const { request } = parsed;
  const now = deps.clock();
  const refuse = async (reason: RefusalReason): Promise<Exclude<RequestAnswer, { kind: 'ask' }>> => ({
    kind: 'refusal',
    documents: [await createRefusal(request, reason, deps.signer, now, deps.random)],
    missed: [],
  });
  if (now >= request.claims.exp) return refuse('expired');
  if ('refuse' in word) return refuse(word.refuse);
  const made = [];
  for (const { thing, quote, row } of word.offers) made.push({ row, sku: thing.sku, offer: await makeOffer(thing, quote, parsed, deps) });
  if (made.length > limits.offersPerAnswerSent || fitAnswer(made).length < made.length)
    throw new MevilleError('answer-invalid', 'The offers are more than one answer holds.', { hint: 'Offer fewer, or say less of each.' });
  const quantity = request.claims.demand.eligibleQuantity;
  return {
    kind: 'offers',
    documents: made.map(({ offer }) => offer),
    offers: made.map(({ row, sku, offer: { identity, token } }) =>
      row === undefined ? { identity, token, sku, quantity, unstocked: true } : { identity, token, sku, quantity },
    ),
  };
}

/**
 * Confirms or withdraws what was awarded. A confirmation that finds nothing left, or comes too late, is the refusal that says so.
 * @throws as `settleAward`
 */
export async function settleByHand({ token }: HeldEntry, decision: Decision, deps: PersonDeps): Promise<Decided> {
  const award = await readAward(token);
  await settleAward(award, deps, decision);
  const entry = await deps.books.findAward(award.identity);
  if (entry?.receipt !== undefined) return { kind: 'sold', orderNumber: entry.receipt.orderNumber, number: entry.receipt.number };
  return { kind: 'refused', reason: entry?.refusal?.reason ?? '' };
}
