import type { ParsedRequest } from '../documents/request/parse.js';
import type { StockQuery } from '../store/books.js';

/** What a request asks of the stock, in the words of the books. */
export function queryOf({ request, requirements }: ParsedRequest): Omit<StockQuery, 'limit'> {
  const { itemOffered, priceCurrency, eligibleQuantity } = request.claims.demand;
  return { category: itemOffered.category, currency: priceCurrency, quantity: eligibleQuantity, requirements };
}
