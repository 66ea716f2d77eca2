import { MevilleError } from '../../base/errors.js';
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

/** `ask`: a person must price it. `none`: not for sale to this request; `failed`: what prices it gave nothing that can be used. */
export type Priced =
  { readonly kind: 'priced'; readonly quote: Quote } | { readonly kind: 'ask' } | { readonly kind: 'none'; readonly failed?: true };

/**
 * Prices one candidate. Throws only for what makes the whole answer impossible.
 * @param now seconds since 1970
 */
export type Pricer = (row: StockRow, request: ParsedRequest, now: number, signal?: AbortSignal) => Promise<Priced>;

/**
 * Whether there is an answer in what was made of all candidates of one request.
 * @throws busy when there is none because pricing failed: a refusal would be stored, and be wrong for ever
 */
export function requirePriced(priced: readonly Priced[]): void {
  if (priced.every(({ kind }) => kind === 'none') && priced.some((each) => each.kind === 'none' && each.failed === true))
    throw new MevilleError('busy', 'Nothing that fits can be priced just now.');
}
