import type { Value } from '../../base/values/value.js';
import type { Candidate } from '../candidate.js';
import type { Criterion } from '../preferences/criterion.js';
import type { Rule } from '../preferences/rule.js';
import type { Gap, GapRow } from './gap.js';

/**
 * Why a ranking is as it is, and what would change it. Weights are in the unit of `Criterion.weight`, differences of scores in that of
 * `Score.sum`, money in minor units of the file's currency. Empty of everything but wishes when nothing is ranked.
 */
export interface Explanation {
  /** Why the first beats the second; absent when there is no second. */
  readonly lead?: Gap;
  /** Why the first has no 100, as rows r_j (10^6 - U_j): the largest first, without those that lose nothing. */
  readonly losses: readonly GapRow[];
  /** For every criterion, in the order of the file, the weights between which the first stays first. */
  readonly flips: readonly SafeInterval[];
  /** The offers in places 2 to 4. */
  readonly rivals: readonly Rival[];
  /** What each rule costs that alone keeps an offer out, in the order of the file. */
  readonly wishes: readonly Wish[];
  readonly robustness?: Robustness;
  /** Those of the first 20 that another is at least as good as in every criterion and better in one. */
  readonly dominated: readonly Dominated[];
  /** Absent when no criterion judges money by a straight line. */
  readonly worth?: Worth;
}

/** As long as one weight stays between its ends, and no other changes, no offer beats the first. At an end the two are tied. */
export interface SafeInterval {
  readonly criterion: Criterion;
  /** Not rounded to whole units; null when less never changes who wins. */
  readonly least: number | null;
  readonly most: number | null;
  /** Who wins beyond the end: there exactly when the end is. At a `least` of 0 it only ties, as no weight is less. */
  readonly leastRival?: Candidate;
  readonly mostRival?: Candidate;
}

/** One that the first beats. */
export interface Rival {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly gap: Gap;
  /** The weights at which it is tied with the first, when only that one changes; in the order of the file. */
  readonly flips: readonly Flip[];
  /** In the order of the file; nothing for a criterion that cannot do it alone. */
  readonly needs: readonly Need[];
}

export interface Flip {
  readonly criterion: Criterion;
  readonly weight: number;
}

/** What an offer would have to say of one property to score more than the first, if it said everything else as it does. */
export interface Need {
  readonly criterion: Criterion;
  /** The least U that does. */
  readonly utility: number;
  /**
   * Each of these alone does: the amount, quantity, number or day nearest to what the offer says (beyond it too much is lost), every
   * grade that is good enough, or for `includes` lists of what would have to come on top of what is there, as short as can be.
   */
  readonly values: readonly Value[];
}

/** The price of a wish: what the offers that only this rule keeps out would have meant. */
export interface Wish {
  readonly rule: Rule;
  /** How many it keeps out alone. */
  readonly offers: number;
  /** The cheapest of them; absent when none has a total in the currency of the file. */
  readonly cheapest?: Candidate;
  /** The total of the first less that of the cheapest: below zero when even that one costs more. */
  readonly saving?: bigint;
  /** The one with the highest score. */
  readonly best: Candidate;
  readonly bestSum: number;
  /** Its sum less that of the first, below zero when it would not win; absent when nothing is ranked. */
  readonly gain?: number;
}

/** How often the first stays first when every weight is drawn anew between half and one and a half times what it is. */
export interface Robustness {
  /** 10,000, or fewer where so many would take too long. */
  readonly draws: number;
  readonly seed: number;
  /** In how many draws no other offer scores more. */
  readonly first: number;
}

export interface Dominated {
  readonly candidate: Candidate;
  /** The best placed of those that dominate it. */
  readonly by: Candidate;
}

/** What points come to in money, by the criterion that judges money: rounded half up to minor units. */
export interface Worth {
  readonly criterion: Criterion;
  readonly currency: string;
  /** What one point of 100 is worth. */
  readonly point: bigint;
  /** What it is worth to go from the worst to the best of each criterion, in the order of the file. */
  readonly swings: readonly Swing[];
}

export interface Swing {
  readonly criterion: Criterion;
  readonly amount: bigint;
}
