import { formatAmount, parseAmount } from '../../base/values/money.js';
import type { Pricer } from './quote.js';

/** The list price for each that is asked for, binding. */
export const listPrice: Pricer = (row, { request }) => {
  const times = request.claims.demand.eligibleQuantity;
  const total = row.price * BigInt(times);
  // A total that the wire cannot say is not for sale.
  if (total <= 0n || parseAmount(formatAmount(total, row.currency), row.currency) === undefined) return Promise.resolve({ kind: 'none' });
  const amount = formatAmount(row.price, row.currency);
  return Promise.resolve({ kind: 'priced', quote: { lines: [{ name: 'price', amount, times, kind: 'item' }], total, binding: true } });
};
