import type { ScalarValue } from '../base/values/value.js';

/** What books can hold of an amount, whatever database they are in: integers of 64 bits, numbers in millionths, all else in its own unit. */

export type Amount = ScalarValue & { readonly amount: bigint };

/** Greater than every amount there is: what `unlimited` counts as. */
export const unlimitedAmount = 9_223_372_036_854_775_807n;
export const lowest = -unlimitedAmount;
export const highest = unlimitedAmount - 1n;
/** Units of a number (10^-18) in a millionth. */
export const numberScale = 10n ** 12n;

/** An integer that the books can hold; undefined for a number between two of them, and for one beyond. */
export function storedAmount(value: Amount): bigint | undefined {
  if (value.kind === 'number' && value.amount % numberScale !== 0n) return undefined;
  const amount = value.kind === 'number' ? value.amount / numberScale : value.amount;
  return amount >= lowest && amount <= highest ? amount : undefined;
}
