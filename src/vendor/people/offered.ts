import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { visible } from '../../base/text.js';
import { formatAmount } from '../../base/values/money.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { ParsedRequest } from '../../documents/request/parse.js';
import type { Books, StockRow } from '../../store/books.js';
import { failedMust, type Thing } from '../made-offer.js';
import { areForEach, totalOf } from '../pricing/price-lines.js';
import type { PriceLine, Quote } from '../pricing/quote.js';
import type { WrittenOffer } from './offer-file.js';

/** What a person offers, held to the stock and to the request. */
export interface HandOffer {
  readonly thing: Thing;
  readonly quote: Quote;
  /** The row it is of; absent for something that the stock list does not have. */
  readonly row?: StockRow;
}

/**
 * Holds what a person offers to the stock and to the request: what fails a `must` may not be offered, by nobody.
 * @param name what it is called when it has no SKU
 * @throws usage-invalid, requirement-unmet
 */
export async function offerByHand(
  written: WrittenOffer,
  name: string,
  parsed: ParsedRequest,
  books: Pick<Books, 'findStock'>,
): Promise<HandOffer> {
  const { priceCurrency, eligibleQuantity } = parsed.request.claims.demand;
  const row = written.sku === undefined ? undefined : await books.findStock(written.sku);
  const thing = written.item === undefined ? stocked(written.sku ?? '', row, parsed) : unstocked(written.sku ?? name, row, written.item);
  const called = visible(thing.sku, { maxWidth: 60 });
  const leadDays = written.leadDays ?? thing.leadDays;
  const failed = failedMust(thing, parsed);
  if (failed !== undefined) throw unmet(called, failed, parsed);
  if (written.validity !== undefined && written.validity > limits.horizon)
    throw new MevilleError('usage-invalid', 'An offer stands for at most 90 days.');
  const lines = [...(written.lines ?? [priceLine(written.price ?? listed(called, row, priceCurrency), priceCurrency, eligibleQuantity)])];
  const total = totalOf(lines, priceCurrency);
  if (total === undefined)
    throw new MevilleError('usage-invalid', `The price of ${called} is not an amount above zero that can be written.`);
  if (!areForEach(lines, eligibleQuantity))
    throw new MevilleError('usage-invalid', `The lines of ${called} have to be for ${String(eligibleQuantity)}, as many as are asked for.`);
  const quote = { lines, total, binding: !written.indicative, ...(written.validity === undefined ? {} : { validity: written.validity }) };
  return {
    thing: { sku: thing.sku, values: thing.values, ...(leadDays === undefined ? {} : { leadDays }) },
    quote,
    ...(written.item === undefined && row !== undefined ? { row } : {}),
  };
}

function stocked(sku: string, row: StockRow | undefined, { request }: ParsedRequest): StockRow {
  const { itemOffered, eligibleQuantity } = request.claims.demand;
  const called = visible(sku, { maxWidth: 60 });
  if (row === undefined)
    throw new MevilleError('usage-invalid', `There is no ${called} in the stock.`, { hint: 'See: meville-vendor stock list' });
  if (row.category !== itemOffered.category)
    throw new MevilleError('usage-invalid', `${called} is of the category ${row.category}, and ${itemOffered.category} is asked for.`);
  if (row.quantity < eligibleQuantity)
    throw new MevilleError(
      'usage-invalid',
      `There ${row.quantity === 1 ? 'is' : 'are'} ${String(row.quantity)} of ${called}, and ${String(eligibleQuantity)} are asked for.`,
    );
  return row;
}

function unstocked(sku: string, row: StockRow | undefined, values: StockRow['values']): Thing {
  if (row !== undefined)
    throw new MevilleError('usage-invalid', `${visible(sku, { maxWidth: 60 })} is in the stock; leave item out, or give it another SKU.`);
  return { sku, values };
}

function unmet(called: string, index: number, { requirements }: ParsedRequest): MevilleError {
  const requirement = requirements[index];
  const said = requirement === undefined ? '' : `${requirement.property.name}: ${sayPredicate(requirement.predicate)}`;
  return new MevilleError('requirement-unmet', `${called} fails what the customer must have, "${visible(said, { maxWidth: 200 })}".`, {
    hint: 'It may not be offered. Offer something else, or refuse: meville-vendor answer ID --refuse',
  });
}

/** @throws usage-invalid when there is no list price in the currency of the request */
function listed(called: string, row: StockRow | undefined, currency: string): bigint {
  if (row?.currency === currency) return row.price;
  throw new MevilleError('usage-invalid', `${called} has no list price in ${currency}, which the request is in.`, {
    hint: 'Say the price of one: --price AMOUNT',
  });
}

const priceLine = (price: bigint, currency: string, times: number): PriceLine => ({
  name: 'price',
  amount: formatAmount(price, currency),
  times,
  kind: 'item',
});
