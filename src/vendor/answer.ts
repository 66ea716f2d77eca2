import { limits } from '../base/limits.js';
import type { RefusalReason } from '../documents/refusal/create.js';
import { createRefusal } from '../documents/refusal/create.js';
import type { Change } from '../documents/refusal/changes.js';
import type { ParsedRequest } from '../documents/request/parse.js';
import type { Offer, Refusal } from '../documents/verified.js';
import type { Books, OfferedRow, StockRow } from '../store/books.js';
import { candidatesFor, type Candidate } from './candidates.js';
import { inTheWay, namesOf, notServed } from './in-the-way.js';
import { makeOfferIfSayable, type OfferDeps } from './made-offer.js';
import { listPrice } from './pricing/list-price.js';
import type { Pricer } from './pricing/quote.js';
import type { VendorFile } from './profile.js';

/** What a vendor makes of one request copy: offers from its stock, one refusal, or a case for a person. */

export interface AnswerDeps extends OfferDeps {
  readonly books: Pick<Books, 'match' | 'inTheWay'>;
  /** What is served, which terms are accepted, and how long an offer stands. */
  readonly vendor: Pick<VendorFile, 'categories' | 'areas' | 'currency' | 'terms' | 'validity'>;
  /** Prices what matches; at the list price when absent. */
  readonly pricer?: Pricer;
  /** Whether a person answers a request of this category that nothing fits; nobody does when absent. */
  readonly asksWithoutMatch?: (category: string) => boolean;
}

export type RequestAnswer =
  | {
      readonly kind: 'offers';
      /** What is sealed for the customer. */
      readonly documents: readonly Offer[];
      /** What the books must know to sell. */
      readonly offers: readonly OfferedRow[];
    }
  | {
      readonly kind: 'refusal';
      readonly documents: readonly [Refusal];
      /** What stood in the way, for the counts. */
      readonly missed: readonly string[];
    }
  /** No rule can answer it. */
  | { readonly kind: 'ask' };

/**
 * Evaluates a request that is open now. Offers are best first, and are as many as fit an answer.
 * @throws what the books throw
 */
export async function answerRequest(parsed: ParsedRequest, deps: AnswerDeps): Promise<RequestAnswer> {
  const { books, vendor, pricer = listPrice, clock } = deps;
  const unserved = notServed(parsed, vendor);
  if (unserved.length > 0) return refuse(parsed, 'not-served', unserved, deps);
  // Whoever accepts no terms at all has none to propose either.
  if (vendor.terms.length === 0) return refuse(parsed, 'terms', [], deps);
  const candidates = await candidatesFor(parsed, books, pricer, clock());
  if (candidates === 'ask') return { kind: 'ask' };
  const made = candidates === 'no-match' ? [] : await offersOf(candidates, parsed, deps);
  if (made.length > 0) return offered(made, parsed);
  if (deps.asksWithoutMatch?.(parsed.vocabulary.name) === true) return { kind: 'ask' };
  // Where something matches and has no price for this customer, no requirement stands in the way.
  return refuse(parsed, 'no-match', candidates === 'no-match' ? await inTheWay(parsed, books, vendor) : [], deps);
}

interface Made {
  readonly offer: Offer;
  readonly row: StockRow;
}

/** The first that a document can say, as many as are sent and one answer holds. */
async function offersOf(candidates: readonly Candidate[], parsed: ParsedRequest, deps: OfferDeps): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const { row, quote } of candidates) {
    if (made.length === limits.offersPerAnswerSent) break;
    const offer = await makeOfferIfSayable(row, quote, parsed, deps);
    if (offer !== undefined) made.push({ offer, row });
  }
  return fitAnswer(made);
}

const offered = (made: readonly Made[], { request }: ParsedRequest): RequestAnswer => ({
  kind: 'offers',
  documents: made.map(({ offer }) => offer),
  offers: made.map(({ offer: { identity, token }, row }) => ({
    identity,
    token,
    sku: row.sku,
    quantity: request.claims.demand.eligibleQuantity,
  })),
});

async function refuse(
  parsed: ParsedRequest,
  reason: RefusalReason,
  changes: readonly Change[],
  { signer, clock, random }: AnswerDeps,
): Promise<RequestAnswer> {
  const refusal = await createRefusal(parsed.request, reason, signer, clock(), random, { changes });
  return { kind: 'refusal', documents: [refusal], missed: namesOf(changes, parsed) };
}

/** The longest beginning that one answer holds, one token per line. */
export function fitAnswer<T extends { readonly offer: Offer }>(made: readonly T[]): readonly T[] {
  const room = limits.paddedAnswer.at(-1) ?? 0;
  let used = 0;
  const beyond = made.findIndex(({ offer }) => {
    used += offer.token.length + 1;
    return used - 1 > room;
  });
  return beyond === -1 ? made : made.slice(0, beyond);
}
