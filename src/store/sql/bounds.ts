import { highest, lowest, numberScale, unlimitedAmount, type Amount } from '../stored-amount.js';

/** The bounds of a predicate, as a database compares them with what it stores. */

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
