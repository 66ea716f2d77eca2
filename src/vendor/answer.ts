import { codeOf } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { formatAmount, parseAmount } from '../base/values/money.js';
import type { Clock } from '../base/clock.js';
import type { Random } from '../crypto/random.js';
import { writeItem } from '../documents/item.js';
import { areasMeet } from '../documents/area.js';
import { createOffer, type OfferFacts } from '../documents/offer/create.js';
import type { VendorSigner } from '../documents/party.js';
import { evaluate } from '../documents/predicate.js';
import { createRefusal, type RefusalReason } from '../documents/refusal/create.js';
import type { ParsedRequest } from '../documents/request/parse.js';
import type { Offer, Refusal } from '../documents/verified.js';
import type { Books, OfferedRow, StockRow } from '../store/books.js';
import type { VendorFile } from './profile.js';

/** What a vendor makes of one request copy: offers from its stock, or one refusal. */

export interface AnswerDeps {
  readonly books: Pick<Books, 'match'>;
  readonly signer: VendorSigner;
  /** What is served, which terms are accepted, and how long an offer stands. */
  readonly vendor: Pick<VendorFile, 'categories' | 'areas' | 'terms' | 'validity'>;
  readonly clock: Clock;
  readonly random: Random;
}

export interface RequestAnswer {
  /** What is sealed for the customer. */
  readonly documents: readonly [Refusal] | readonly Offer[];
  /** What the books must know to sell; none for a refusal. */
  readonly offers: readonly OfferedRow[];
}

/**
 * Evaluates a request that is open now. Offers are in the order of the books, and are as many as fit an answer.
 * @throws what the books throw
 */
export async function answerRequest(parsed: ParsedRequest, deps: AnswerDeps): Promise<RequestAnswer> {
  const { demand } = parsed.request.claims;
  const { category } = demand.itemOffered;
  const served = deps.vendor.categories.includes(category) && deps.vendor.areas.some((area) => areasMeet(area, demand.areaServed));
  if (!served) return refuse(parsed, 'not-served', deps);
  const rows = await deps.books.match({
    category,
    currency: demand.priceCurrency,
    quantity: demand.eligibleQuantity,
    requirements: parsed.requirements,
    limit: limits.offersPerAnswerSent,
  });
  const made: { offer: Offer; row: StockRow }[] = [];
  for (const row of rows) {
    const offer = await offerOf(row, parsed, deps);
    if (offer !== undefined) made.push({ offer, row });
  }
  const fitting = fitAnswer(made.slice(0, limits.offersPerAnswerSent));
  if (fitting.length === 0) return refuse(parsed, 'no-match', deps);
  return {
    documents: fitting.map(({ offer }) => offer),
    offers: fitting.map(({ offer, row }) => ({
      identity: offer.identity,
      token: offer.token,
      sku: row.sku,
      quantity: demand.eligibleQuantity,
    })),
  };
}

async function refuse({ request }: ParsedRequest, reason: RefusalReason, { signer, clock, random }: AnswerDeps): Promise<RequestAnswer> {
  return { documents: [await createRefusal(request, reason, signer, clock(), random)], offers: [] };
}

/** The longest beginning that one answer holds, one token per line. */
function fitAnswer<T extends { readonly offer: Offer }>(made: readonly T[]): readonly T[] {
  const room = limits.paddedAnswer.at(-1) ?? 0;
  let used = 0;
  const beyond = made.findIndex(({ offer }) => {
    used += offer.token.length + 1;
    return used - 1 > room;
  });
  return beyond === -1 ? made : made.slice(0, beyond);
}

const statuses = { yes: 'comply', no: 'deviate', unknown: 'unknown' } as const;

/** The signed offer of a row; undefined for a row that cannot be offered: it fails a must, or a document cannot say it. */
async function offerOf(
  row: StockRow,
  { request, requirements, vocabulary }: ParsedRequest,
  { signer, vendor, clock, random }: AnswerDeps,
): Promise<Offer | undefined> {
  const { demand, exp, terms } = request.claims;
  const compliance = requirements.map(({ property, predicate }, requirement) => ({
    requirement,
    status: statuses[evaluate(predicate, row.values.get(property.name))],
  }));
  // The books have matched already; a store that counts otherwise must not make the vendor offer what was ruled out.
  if (compliance.some(({ requirement, status }) => status === 'deviate' && requirements[requirement]?.level === 'must')) return undefined;
  const times = demand.eligibleQuantity;
  const price = formatAmount(row.price * BigInt(times), row.currency);
  if (parseAmount(price, row.currency) === undefined) return undefined;
  const now = clock();
  const facts: OfferFacts = {
    itemOffered: writeItem(vocabulary, row.values),
    sku: row.sku,
    price,
    priceCurrency: row.currency,
    priceSpecification: [{ name: 'price', amount: formatAmount(row.price, row.currency), times, kind: 'item' }],
    availability: 'InStock',
    ...(row.leadDays === undefined
      ? {}
      : { deliveryLeadTime: { '@type': 'QuantitativeValue', value: String(row.leadDays), unitCode: 'DAY' } }),
    compliance,
    binding: true,
    terms: vendor.terms.includes(terms) ? { accepted: terms } : { alternative: vendor.terms[0] ?? terms },
    // A customer decides when the request is over; an offer that ended with it could not be awarded.
    exp: Math.min(now + limits.horizon, Math.max(now + vendor.validity, exp + limits.hour)),
  };
  try {
    return await createOffer(facts, request, signer, now, random);
  } catch (thrown) {
    // One row that no document can hold must not cost the customer all the others.
    if (codeOf(thrown) === 'document-invalid') return undefined;
    throw thrown;
  }
}
