import { formatAmount, parseAmount } from '../../base/values/money.js';
import type { PriceLine } from './quote.js';

/** What the lines of a price have to be, whoever wrote them: a program, or a person. */

/** In minor units, discounts subtracted; undefined when an amount does not fit the currency. */
function sumOf(lines: readonly PriceLine[], currency: string): bigint | undefined {
  let sum = 0n;
  for (const { kind, amount, times } of lines) {
    const minor = parseAmount(amount, currency);
    if (minor === undefined) return undefined;
    sum += (kind === 'discount' ? -minor : minor) * BigInt(times);
  }
  return sum;
}

/** What the lines come to; undefined when that is nothing, or more than the wire can say. */
export function totalOf(lines: readonly PriceLine[], currency: string): bigint | undefined {
  const sum = sumOf(lines, currency);
  if (sum === undefined || sum <= 0n) return undefined;
  return parseAmount(formatAmount(sum, currency), currency) === undefined ? undefined : sum;
}

/** Whether the item is priced for as many as are asked for: customers hold its lines to that. */
export const areForEach = (lines: readonly PriceLine[], quantity: number): boolean =>
  lines.some(({ kind }) => kind === 'item') && lines.every(({ kind, times }) => kind !== 'item' || times % quantity === 0);

/**
 * Whether the item is sold for less than may be. Fees and taxes do not count: they are not what it is sold for.
 * @param floor of one, in minor units of the same currency; one that cannot be told is never met
 */
export function isBelowFloor(lines: readonly PriceLine[], currency: string, quantity: number, floor: bigint | undefined): boolean {
  const goods = sumOf(
    lines.filter(({ kind }) => kind === 'item' || kind === 'discount'),
    currency,
  );
  return floor === undefined || goods === undefined || goods < floor * BigInt(quantity);
}
