import { isAsGood } from './dominance.js';
import { mulberry32, whole } from './draws.js';
import type { Robustness } from './explanation.js';
import type { Standing } from './standing.js';

const draws = 10_000;
const seed = 1;

/** Against how many of the offers kept so far another is compared: enough to lose nearly all that are dominated, in bounded time. */
const mostFront = 512;

/**
 * In how many draws no other offer scores more than the first, when each weight, in the order of the file, is multiplied by a factor
 * of its own between 0.5 and 1.5. Absent when nothing is ranked.
 *
 * A factor is (2^31 + n) / 2^32 with n from the generator; so every comparison is one of integers. Doubles decide it where their
 * error cannot matter, which is nearly always, and bigints where it could.
 */
export function robustnessOf(standing: Standing): Robustness | undefined {
  if (standing.sums.length === 0) return undefined;
  const rivals = rivalsOf(standing, contenders(standing));
  const next = mulberry32(seed);
  const factors = new Float64Array(standing.utilities.length);
  let first = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (let k = 0; k < factors.length; k += 1) factors[k] = whole / 2 + next();
    if (!isBeaten(rivals, factors)) first += 1;
  }
  return { draws, seed, first };
}

/**
 * The rows of those that could score more than the first in some draw. What loses even when every weight that speaks for it is
 * highest and every other lowest is left out: with N what speaks for it and D the gap, (D + N) / 2 >= 3 N / 2, so D >= 2 N. So is what
 * another of them is as good as in everything: it beats the first only when that one does.
 */
function contenders({ preferences, sums, utilities }: Standing): number[] {
  const front: number[] = [];
  const weights = preferences.criteria.map(({ weight }) => weight);
  const own = utilities.map((column) => column[0] ?? 0);
  for (let row = 1; row < sums.length; row += 1) {
    let inFavour = 0;
    for (let k = 0; k < weights.length; k += 1) {
      const utilityGap = (utilities[k]?.[row] ?? 0) - (own[k] ?? 0);
      if (utilityGap > 0) inFavour += (weights[k] ?? 0) * utilityGap;
    }
    if ((sums[0] ?? 0) - (sums[row] ?? 0) >= 2 * inFavour) continue;
    let dominated = false;
    for (let i = 0; i < front.length && i < mostFront && !dominated; i += 1) dominated = isAsGood(utilities, front[i] ?? 0, row);
    if (!dominated) front.push(row);
  }
  return front;
}

/** Those that could beat the first: the nearest first. */
interface Rivals {
  /** Of each, what speaks against it over what speaks for it: at least 1, and less than 3. */
  readonly odds: Float64Array;
  /** Of one after the other, r_k (U_k(first) - U_k(it)). */
  readonly gaps: Float64Array;
  /** Of each, more than the rounding errors of the sum of its gaps times factors come to. */
  readonly margins: Float64Array;
}

function rivalsOf({ preferences, utilities }: Standing, rows: readonly number[]): Rivals {
  const sorted = rows
    .map((row) => {
      const gaps = preferences.criteria.map(({ weight }, k) => weight * ((utilities[k]?.[0] ?? 0) - (utilities[k]?.[row] ?? 0)));
      const [against, inFavour] = [sumOf(gaps.map((gap) => Math.max(gap, 0))), sumOf(gaps.map((gap) => Math.max(-gap, 0)))];
      // Every product and every sum is off by at most one part in 2^53, and no factor is above 1.5 x 2^32. Four times what that comes to.
      const margin = gaps.length * (against + inFavour) * 1.5 * whole * 2 * Number.EPSILON;
      return { gaps, margin, odds: against / inFavour };
    })
    .toSorted((a, b) => a.odds - b.odds);
  return {
    odds: Float64Array.from(sorted, ({ odds }) => odds),
    gaps: Float64Array.from(sorted.flatMap(({ gaps }) => gaps)),
    margins: Float64Array.from(sorted, ({ margin }) => margin),
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Whether any rival scores more. None does whose odds are above those of the highest factor for it and the lowest against it. */
function isBeaten({ odds, gaps, margins }: Rivals, factors: Float64Array): boolean {
  let [lowest = 0, highest = 0] = [factors[0], factors[0]];
  for (const factor of factors) {
    if (factor < lowest) lowest = factor;
    if (factor > highest) highest = factor;
  }
  // A little more than the quotients can be off by.
  const hopeless = (highest / lowest) * (1 + 8 * Number.EPSILON);
  for (let i = 0, start = 0; i < odds.length && (odds[i] ?? 0) <= hopeless; i += 1, start += factors.length) {
    let gap = 0;
    for (let k = 0; k < factors.length; k += 1) gap += (gaps[start + k] ?? 0) * (factors[k] ?? 0);
    const margin = margins[i] ?? 0;
    if (gap < -margin || (gap <= margin && exactGap(gaps.subarray(start, start + factors.length), factors) < 0n)) return true;
  }
  return false;
}

const exactGap = (gaps: Float64Array, factors: Float64Array): bigint =>
  gaps.reduce((sum, gap, k) => sum + BigInt(gap) * BigInt(factors[k] ?? 0), 0n);
