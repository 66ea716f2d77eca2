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
export function contenders({ preferences, sums, utilities }: Standing): number[] {
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

/** What one offer has against the first. */
interface Contender {
  /** r_k (U_k(first) - U_k(it)). */
  readonly gaps: Float64Array;
  /** More than the rounding errors of a sum of the gaps times factors come to. */
  readonly margin: number;
}

/** Changed as draws go on: who beat the first comes to the front, as it is the likeliest to do so again. */
type Rivals = Contender[];

function rivalsOf({ preferences, utilities }: Standing, rows: readonly number[]): Rivals {
  return rows.map((row) => {
    const gaps = Float64Array.from(
      utilities,
      (column, k) => (preferences.criteria[k]?.weight ?? 0) * ((column[0] ?? 0) - (column[row] ?? 0)),
    );
    const size = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);
    // Every product and every sum is off by at most one part in 2^53, and no factor is above 1.5 x 2^32. Four times what that comes to.
    return { gaps, margin: gaps.length * size * 1.5 * whole * 2 * Number.EPSILON };
  });
}

function isBeaten(rivals: Rivals, factors: Float64Array): boolean {
  for (let i = 0; i < rivals.length; i += 1) {
    const rival = rivals[i];
    if (rival === undefined || !scoresMore(rival, factors)) continue;
    const ahead = i >> 1;
    rivals[i] = rivals[ahead] ?? rival;
    rivals[ahead] = rival;
    return true;
  }
  return false;
}

function scoresMore({ gaps, margin }: Contender, factors: Float64Array): boolean {
  let gap = 0;
  for (let k = 0; k < factors.length; k += 1) gap += (gaps[k] ?? 0) * (factors[k] ?? 0);
  if (gap > margin) return false;
  return gap < -margin || gaps.reduce((sum, each, k) => sum + BigInt(each) * BigInt(factors[k] ?? 0), 0n) < 0n;
}
