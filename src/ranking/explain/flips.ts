import type { Score } from '../judge/score.js';
import type { Criterion } from '../preferences/criterion.js';
import type { Flip, SafeInterval } from './explanation.js';
import type { Standing } from './standing.js';

/** A weight as a quotient of integers under 2^53. The denominator is positive. */
interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The weight of one criterion at which two offers are tied: r_k - D / d_k, with D = S(A) - S(B) and d_k = U_k(A) - U_k(B). As one
 * quotient (r_k d_k - D) / d_k it is exact: its numerator is what the other criteria make of the two.
 *
 * @returns undefined when no weight makes them so: the criterion does not tell them apart, or the weight would be below zero
 */
function threshold(weight: number, sumGap: number, utilityGap: number): Threshold | undefined {
  if (utilityGap === 0) return undefined;
  const rest = weight * utilityGap - sumGap;
  const [numerator, denominator] = utilityGap < 0 ? [0 - rest, -utilityGap] : [rest, utilityGap];
  return numerator < 0 ? undefined : { numerator, denominator };
}

const valueOf = ({ numerator, denominator }: Threshold): number => numerator / denominator;

/** The order of two thresholds. Division keeps the order of quotients, but may take two that differ for the same double. */
function compare(a: Threshold, b: Threshold): number {
  const order = valueOf(a) - valueOf(b);
  if (order !== 0 || (a.numerator === b.numerator && a.denominator === b.denominator)) return order;
  const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The weights that tie two offers of which the first scores no less, when only that weight changes. */
export function flipsBetween(a: Score, b: Score): Flip[] {
  return a.judgements.flatMap(({ criterion, utility }, k) => {
    const found = threshold(criterion.weight, a.sum - b.sum, utility - (b.judgements[k]?.utility ?? 0));
    return found === undefined ? [] : [{ criterion, weight: valueOf(found) }];
  });
}

/**
 * The weights of each criterion between which the first offer stays first, against every other offer: one far down the list, which
 * only one criterion speaks for, can be the first to overtake it. Of rivals that would at the same weight, the better placed is named.
 */
export const safeIntervals = (standing: Standing): SafeInterval[] =>
  standing.sums.length === 0 ? [] : standing.preferences.criteria.map((criterion, k) => safeInterval(criterion, k, standing));

interface End {
  readonly at: Threshold;
  readonly row: number;
}

function safeInterval(criterion: Criterion, k: number, { sums, utilities, candidateAt }: Standing): SafeInterval {
  const own = utilities[k] ?? new Uint32Array(sums.length);
  const [sum = 0, utility = 0] = [sums[0], own[0]];
  let least: End | undefined;
  let most: End | undefined;
  for (let row = 1; row < sums.length; row += 1) {
    const utilityGap = utility - (own[row] ?? 0);
    const at = threshold(criterion.weight, sum - (sums[row] ?? 0), utilityGap);
    if (at === undefined) continue;
    if (utilityGap > 0) {
      if (least === undefined || compare(at, least.at) > 0) least = { at, row };
    } else if (most === undefined || compare(at, most.at) < 0) most = { at, row };
  }
  return {
    criterion,
    least: least === undefined ? null : valueOf(least.at),
    most: most === undefined ? null : valueOf(most.at),
    ...(least === undefined ? {} : { leastRival: candidateAt(least.row) }),
    ...(most === undefined ? {} : { mostRival: candidateAt(most.row) }),
  };
}
