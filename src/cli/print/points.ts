import { divideHalfUp } from '../../base/values/decimal.js';
import { outOfHundred } from '../../ranking/judge/score.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';

type Weighed = Pick<Preferences, 'weightSum'>;

/** `73.3`: a score, out of 100. */
export const sayScore = (sum: number, preferences: Weighed): string => outOfHundred(sum, preferences).toFixed(1);

/**
 * `+8.25`, `-4.98`: a difference of scores. Each is rounded by itself, from the integers, so that it says what `--json` says; added up
 * they may miss the sum by a hundredth. What would read as no difference is told as a small one.
 */
export function sayPoints(difference: number, { weightSum }: Weighed): string {
  if (difference === 0) return '0.00';
  const sign = difference < 0 ? '-' : '+';
  const hundredths = divideHalfUp(BigInt(Math.abs(difference)), BigInt(weightSum) * 100n);
  if (hundredths === 0n) return `${sign}<0.01`;
  const digits = hundredths.toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
