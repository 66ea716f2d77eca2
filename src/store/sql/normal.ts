import type { ScalarValue } from '../../base/values/value.js';

/** Amounts as a database compares them: integers of 64 bits, numbers in millionths, everything else in its own unit. */

/** Greater than every amount there is: what `unlimited` counts as. */
export const unlimitedAmount = 9_223_372_036_854_775_807n;
const numberScale = 10n ** 12n;
const lowest = -unlimitedAmount;
const highest = unlimitedAmount - 1n;

type Amount = ScalarValue & { readonly amount: bigint };

/** An integer that the store can hold; undefined for a number between two of them, and for one beyond. */
export function storedAmount(value: Amount): bigint | undefined {
  if (value.kind === 'number' && value.amount % numberScale !== 0n) return undefined;
  const amount = value.kind === 'number' ? value.amount / numberScale : value.amount;
  return amount >= lowest && amount <= highest ? amount : undefined;
}

/** The least stored integer that is not below a bound; `unlimited` alone when every amount is. */
export function leastStored(bound: Amount): bigint {
  if (bound.kind !== 'number') return clamp(bound.amount, unlimitedAmount);
  const quotient = bound.amount / numberScale;
  return clamp(bound.amount > 0n && bound.amount % numberScale !== 0n ? quotient + 1n : quotient, unlimitedAmount);
}

/** The greatest stored integer that is not above a bound; never that of `unlimited`. */
export function greatestStored(bound: Amount): bigint {
  if (bound.kind !== 'number') return clamp(bound.amount, highest);
  const quotient = bound.amount / numberScale;
  return clamp(bound.amount < 0n && bound.amount % numberScale !== 0n ? quotient - 1n : quotient, highest);
}

/** No stored amount is as low as `lowest - 1`, so a bound that is moved up to it still rules out all. */
const clamp = (amount: bigint, most: bigint): bigint => (amount > most ? most : amount < lowest - 1n ? lowest - 1n : amount);
