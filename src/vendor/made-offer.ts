import { codeOf } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { formatAmount } from '../base/values/money.js';
import type { Clock } from '../base/clock.js';
import type { Random } from '../crypto/random.js';
import { writeItem } from '../documents/item.js';
import { createOffer, type OfferFacts } from '../documents/offer/create.js';
import type { VendorSigner } from '../documents/party.js';
import { evaluate } from '../documents/predicate.js';
import type { ParsedRequest } from '../documents/request/parse.js';
import type { Offer } from '../documents/verified.js';
import type { StockRow } from '../store/books.js';
import type { Quote } from './pricing/quote.js';
import type { VendorFile } from './profile.js';

/** One offer: a thing, what it fits of the request, and its price. */

export interface OfferDeps {
  readonly signer: VendorSigner;
  /** Which terms are accepted, and how long an offer stands. */
  readonly vendor: Pick<VendorFile, 'terms' | 'validity'>;
  readonly clock: Clock;
  readonly random: Random;
}

/** What is offered, whether the stock list has it or not. */
export type Thing = Pick<StockRow, 'sku' | 'values' | 'leadDays'>;

const statuses = { yes: 'comply', no: 'deviate', unknown: 'unknown' } as const;

/** What a thing is to each requirement, in their order. */
export const complianceOf = ({ values }: Pick<Thing, 'values'>, { requirements }: ParsedRequest): OfferFacts['compliance'] =>
  requirements.map(({ property, predicate }, requirement) => ({
    requirement,
    status: statuses[evaluate(predicate, values.get(property.name))],
  }));

/** The index of a `must` that a thing fails. It may not be offered then. */
export const failedMust = (thing: Pick<Thing, 'values'>, parsed: ParsedRequest): number | undefined =>
  complianceOf(thing, parsed).find(({ requirement, status }) => status === 'deviate' && parsed.requirements[requirement]?.level === 'must')
    ?.requirement;

/**
 * The signed offer of a thing at a price.
 * @throws document-invalid when no document can say it, price-mismatch
 */
export async function makeOffer(
  thing: Thing,
  quote: Quote,
  parsed: ParsedRequest,
  { signer, vendor, clock, random }: OfferDeps,
): Promise<Offer> {
  const { demand, exp, terms } = parsed.request.claims;
  const now = clock();
  const [alternative = terms] = vendor.terms;
  const facts: OfferFacts = {
    itemOffered: writeItem(parsed.vocabulary, thing.values),
    sku: thing.sku,
    price: formatAmount(quote.total, demand.priceCurrency),
    priceCurrency: demand.priceCurrency,
    priceSpecification: quote.lines,
    availability: 'InStock',
    ...(thing.leadDays === undefined
      ? {}
      : { deliveryLeadTime: { '@type': 'QuantitativeValue', value: String(thing.leadDays), unitCode: 'DAY' } }),
    compliance: complianceOf(thing, parsed),
    binding: quote.binding,
    terms: vendor.terms.includes(terms) ? { accepted: terms } : { alternative },
    // A customer decides when the request is over; an offer that ended with it could not be awarded.
    exp: Math.min(now + limits.horizon, Math.max(now + (quote.validity ?? vendor.validity), exp + limits.hour)),
  };
  return createOffer(facts, parsed.request, signer, now, random);
}

/** As `makeOffer`; undefined for what no document can hold: one row of the stock must not cost the customer all the others. */
export async function makeOfferIfSayable(thing: Thing, quote: Quote, parsed: ParsedRequest, deps: OfferDeps): Promise<Offer | undefined> {
  try {
    return await makeOffer(thing, quote, parsed, deps);
  } catch (thrown) {
    if (codeOf(thrown) === 'document-invalid') return undefined;
    throw thrown;
  }
}
