import { whole } from './draws.js';
import type { Standing } from './standing.js';

/** Those that could score more than the first when weights change by half: those that need the least change come first. */
export interface Contenders {
  /** Of each, D / |g| with its gaps g and their sum D: how far factors have to be from all alike before it can score more. */
  readonly reaches: Float64Array;
  /** Of one after the other, g_k = r_k (U_k(first) - U_k(it)). */
  readonly gaps: Float64Array;
  /** Of each, more than the rounding errors of the sum of its gaps times factors come to. */
  readonly margins: Float64Array;
}

/** How many comparisons of one utility are spent on finding who is dominated; with none left, all that remain are kept. */
const mostLooks = 200_000_000;

export function contendersOf(standing: Standing): Contenders {
  const { sums, utilities } = standing;
  const weights = standing.preferences.criteria.map(({ weight }) => weight);
  const found = rowsOf(standing, weights);
  const gapsOf = (row: number): number[] => weights.map((weight, k) => weight * ((utilities[k]?.[0] ?? 0) - (utilities[k]?.[row] ?? 0)));
  const reachOf = (row: number): number => {
    let squares = 0;
    for (const gap of gapsOf(row)) squares += gap * gap;
    return ((sums[0] ?? 0) - (sums[row] ?? 0)) / Math.sqrt(squares);
  };
  const reaches = Float64Array.from(found, reachOf);
  const order = Uint32Array.from(found.keys()).toSorted((a, b) => (reaches[a] as number) - (reaches[b] as number) || a - b);
  const [gaps, margins] = [new Float64Array(found.length * weights.length), new Float64Array(found.length)];
  order.forEach((from, to) => {
    const own = gapsOf(found[from] as number);
    gaps.set(own, to * weights.length);
    // Every product and every sum is off by at most one part in 2^53, and no factor is above 1.5 x 2^32. Four times what that comes to.
    margins[to] = own.length * own.reduce((sum, gap) => sum + Math.abs(gap), 0) * 1.5 * whole * 2 * Number.EPSILON;
  });
  return { reaches: reaches.map((_, i) => reaches[order[i] as number] as number), gaps, margins };
}

/**
 * The rows of those that could score more than the first in some draw. What loses even when every weight that speaks for it is
 * highest and every other lowest is left out: with N what speaks for it and D the gap, (D + N) / 2 >= 3 N / 2, so D >= 2 N. So is what
 * another of them is as good as in everything: it beats the first only when that one does.
 */
function rowsOf({ sums, utilities }: Standing, weights: readonly number[]): number[] {
  const [own, other] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  weights.forEach((_, k) => (own[k] = utilities[k]?.[0] ?? 0));
  const front = new Front(weights.length);
  const rows: number[] = [];
  for (let row = 1; row < sums.length; row += 1) {
    let inFavour = 0;
    for (let k = 0; k < weights.length; k += 1) {
      other[k] = utilities[k]?.[row] ?? 0;
      const utilityGap = (other[k] as number) - (own[k] as number);
      if (utilityGap > 0) inFavour += (weights[k] as number) * utilityGap;
    }
    if ((sums[0] ?? 0) - (sums[row] ?? 0) >= 2 * inFavour || front.dominates(other)) continue;
    front.add(other);
    rows.push(row);
  }
  return rows;
}

/** Against how many of the offers kept so far another is compared: enough to lose nearly all that are dominated. */
const mostFront = 512;

/** Those that are kept, as far as they are looked at. */
class Front {
  readonly #width: number;
  readonly #utilities: Float64Array;
  #count = 0;
  #looks = 0;

  constructor(width: number) {
    this.#width = width;
    this.#utilities = new Float64Array(width * mostFront);
  }

  add(utilities: Float64Array): void {
    if (this.#count === mostFront) return;
    this.#utilities.set(utilities, this.#count * this.#width);
    this.#count += 1;
  }

  /** Whether one of them is at least as good in everything. */
  dominates(utilities: Float64Array): boolean {
    if (this.#looks > mostLooks) return false;
    for (let one = 0; one < this.#count; one += 1) {
      const start = one * this.#width;
      let k = 0;
      while (k < this.#width && (this.#utilities[start + k] as number) >= (utilities[k] as number)) k += 1;
      this.#looks += k + 1;
      if (k === this.#width) return true;
    }
    return false;
  }
}
