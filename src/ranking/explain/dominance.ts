import type { Dominated } from './explanation.js';
import type { Standing } from './standing.js';

/** How many places of a ranking are looked at: nobody reads on for what is worse in every way. */
const places = 20;

/** At least as good in every criterion: whatever the weights are, it scores no less. */
const isAsGood = (utilities: Standing['utilities'], a: number, b: number): boolean =>
  utilities.every((column) => (column[a] ?? 0) >= (column[b] ?? 0));

/**
 * The first offers that another one dominates, each with the best placed that does. As weights are above zero, who dominates scores
 * more and stands above: so no other place has to be looked at.
 */
export function dominatedOffers({ sums, utilities, candidateAt }: Standing): Dominated[] {
  const rows = Array.from({ length: Math.min(places, sums.length) }, (_, row) => row);
  return rows.flatMap((row) => {
    const by = rows.find((other) => (sums[other] ?? 0) > (sums[row] ?? 0) && isAsGood(utilities, other, row));
    return by === undefined ? [] : [{ candidate: candidateAt(row), by: candidateAt(by) }];
  });
}
