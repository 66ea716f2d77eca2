import { contendersOf, type Contenders } from './contenders.js';
import { mulberry32, whole } from './draws.js';
import type { Robustness } from './explanation.js';
import type { Standing } from './standing.js';

/** How many draws there are unless that takes too long. */
export const mostDraws = 10_000;
const seed = 1;

/** How many products are summed up at most before no further draw is begun: a second or two. */
const mostProducts = 1_000_000_000;

/**
 * In how many draws no other offer scores more than the first, when each weight, in the order of the file, is multiplied by a factor
 * of its own between 0.5 and 1.5. Absent when nothing is ranked.
 *
 * A factor is (2^31 + n) / 2^32 with n from the generator; so every comparison is one of integers. Doubles decide it where their
 * error cannot matter, which is nearly always, and bigints where it could. No clock ends it but a count, so that it is the same on
 * every machine.
 */
export function robustnessOf(standing: Standing, products = mostProducts): Robustness | undefined {
  if (standing.sums.length === 0) return undefined;
  const race = new Race(contendersOf(standing));
  const next = mulberry32(seed);
  const factors = new Float64Array(standing.utilities.length);
  let [first, draws] = [0, 0];
  for (; draws < mostDraws && race.products < products; draws += 1) {
    for (let k = 0; k < factors.length; k += 1) factors[k] = whole / 2 + next();
    if (!race.isBeaten(factors)) first += 1;
  }
  return { draws, seed, first };
}

/** The first against all who could score more, one draw after the other. */
class Race {
  /** How many have been summed up. */
  products = 0;
  readonly #contenders: Contenders;
  /** Who scored more in the last draws, the latest first: likely to do so again. */
  readonly #lately: number[] = [];

  constructor(contenders: Contenders) {
    this.#contenders = contenders;
  }

  isBeaten(factors: Float64Array): boolean {
    const { reaches } = this.#contenders;
    const farthest = spreadOf(factors);
    for (const one of this.#lately) if (this.#scoresMore(one, factors)) return this.#note(one);
    for (let one = 0; one < reaches.length && (reaches[one] as number) <= farthest; one += 1)
      if (this.#scoresMore(one, factors)) return this.#note(one);
    return false;
  }

  #note(one: number): true {
    const at = this.#lately.indexOf(one);
    if (at !== -1) this.#lately.splice(at, 1);
    else if (this.#lately.length === mostLately) this.#lately.pop();
    this.#lately.unshift(one);
    return true;
  }

  #scoresMore(one: number, factors: Float64Array): boolean {
    const { gaps, margins } = this.#contenders;
    const start = one * factors.length;
    this.products += factors.length;
    let gap = 0;
    for (let k = 0; k < factors.length; k += 1) gap += (gaps[start + k] as number) * (factors[k] as number);
    const margin = margins[one] as number;
    return gap < -margin || (gap <= margin && exactGap(gaps.subarray(start, start + factors.length), factors) < 0n);
  }
}

const mostLately = 32;

/**
 * How far factors are from being all alike: the tangent of the angle between them and the ones. With the gaps g_k of an offer and D
 * their sum, the sum of f_k g_k = c D + sum of (f_k - c) g_k is at least c D - |f - c| |g|, for every c. So nobody scores more
 * whose D / |g| is above |f - c| / c; and that is least for c = sum of f_k^2 / sum of f_k.
 */
function spreadOf(factors: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (const factor of factors) {
    sum += factor;
    squares += factor * factor;
  }
  // Far more than it can be off by.
  return Math.sqrt(Math.max(0, factors.length - (sum * sum) / squares) + factors.length * 1e-9) * (1 + 1e-9);
}

const exactGap = (gaps: Float64Array, factors: Float64Array): bigint =>
  gaps.reduce((sum, gap, k) => sum + BigInt(gap) * BigInt(factors[k] as number), 0n);
