import type { OfferFacts } from '../../documents/offer/create.js';
import type { ParsedRequest } from '../../documents/request/parse.js';
import type { StockRow } from '../../store/books.js';

/** What a vendor asks of one customer for one thing, before it becomes an offer. */

export type PriceLine = OfferFacts['priceSpecification'][number];

/** The lines add up to the total, which is more than nothing. */
export interface Quote {
  readonly lines: OfferFacts['priceSpecification'];
  /** Minor units, for the whole quantity. */
  readonly total: bigint;
  /** An offer that is not binding has to be confirmed when it is awarded. */
  readonly binding: boolean;
  /** How long the offer stands, in seconds; the vendor's usual time when absent. */
  readonly validity?: number;
}

/** `ask`: a person must price it. `none`: not for sale to this request. */
export type Priced = { readonly kind: 'priced'; readonly quote: Quote } | { readonly kind: 'ask' } | { readonly kind: 'none' };

/**
 * Prices one candidate. Throws only for what makes the whole answer impossible.
 * @param now seconds since 1970
 */
export type Pricer = (row: StockRow, request: ParsedRequest, now: number, signal?: AbortSignal) => Promise<Priced>;
