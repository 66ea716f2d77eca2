import type { ParsedRequest } from '../documents/request/parse.js';
import type { Books, StockRow } from '../store/books.js';
import { complianceOf, failedMust } from './made-offer.js';
import { requirePriced, type Pricer, type Quote } from './pricing/quote.js';
import { queryOf } from './query.js';

/** What of the stock comes into question for a request, priced and in the order in which it is offered. */

/** So many are priced: what an adjustment makes cheaper may have been dearer by its list price. */
const mostPriced = 50;

export interface Candidate {
  readonly row: StockRow;
  readonly quote: Quote;
}

/**
 * What is best first: what meets the request best, then what costs least in all, then the order of the books.
 * @returns `ask` when nothing of what fits best can be priced by rule, and a person can do it; `no-match` when there is nothing at all
 * @throws busy when the books or the pricer are, and what the pricer throws
 */
export async function candidatesFor(
  parsed: ParsedRequest,
  books: Pick<Books, 'match'>,
  pricer: Pricer,
  now: number,
): Promise<readonly Candidate[] | 'ask' | 'no-match'> {
  const { demand } = parsed.request.claims;
  const rows = await books.match({ ...queryOf(parsed), limit: mostPriced });
  // The books have matched already; a store that counts otherwise must not make the vendor offer what was ruled out.
  const fitting = rows.filter((row) => row.currency === demand.priceCurrency && failedMust(row, parsed) === undefined);
  if (fitting.length === 0) return 'no-match';
  const priced = await Promise.all(
    fitting.map(async (row) => ({ row, misses: missesOf(row, parsed), priced: await pricer(row, parsed, now) })),
  );
  requirePriced(priced.map((one) => one.priced));
  const forSale = priced.filter((one) => one.priced.kind !== 'none').toSorted((a, b) => a.misses - b.misses);
  const best = forSale.filter(({ misses }) => misses === forSale[0]?.misses);
  if (best.length > 0 && best.every((one) => one.priced.kind === 'ask')) return 'ask';
  return forSale
    .flatMap(({ row, misses, priced: price }) => (price.kind === 'priced' ? [{ row, misses, quote: price.quote }] : []))
    .toSorted((a, b) => a.misses - b.misses || Number(a.quote.total > b.quote.total) - Number(a.quote.total < b.quote.total));
}

/** More than a request has requirements, so that one `must` that cannot be told weighs more than every `should`. */
const must = 1000;

/** As the books count: a `must` that cannot be told, and a `should` that is not met for certain. */
function missesOf(row: StockRow, parsed: ParsedRequest): number {
  return complianceOf(row, parsed)
    .filter(({ status }) => status !== 'comply')
    .reduce((sum, { requirement }) => sum + weights[parsed.requirements[requirement]?.level ?? 'may'], 0);
}

const weights = { must, should: 1, may: 0 } as const;
