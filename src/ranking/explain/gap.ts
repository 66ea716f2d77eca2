import type { Property } from '../../schema/vocabulary.js';
import type { Criterion } from '../preferences/criterion.js';
import { compareByKey } from '../order.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Ranked } from '../rank.js';
import { wholeUtility } from '../judge/fraction.js';
import type { Score } from '../judge/score.js';

/** What one criterion adds to the gap between two offers. */
export interface GapRow {
  readonly criterion: Criterion;
  /** r_j (U_j(A) - U_j(B)), in the unit of `Score.sum`: above zero where it speaks for A. */
  readonly difference: number;
}

/** Why one offer scores more than another: rows that add up to the difference of their sums, to the last digit. */
export interface Gap {
  readonly difference: number;
  /** The largest first, whichever offer it speaks for; equal ones as in the file. What tells nothing apart is left out. */
  readonly rows: readonly GapRow[];
}

/** The gap between two scores of one preferences file. */
export function gapBetween(a: Score, b: Score): Gap {
  const rows = a.judgements.map(({ criterion, utility }, i): GapRow => {
    const other = b.judgements[i]?.utility ?? 0;
    return { criterion, difference: criterion.weight * (utility - other) };
  });
  return { difference: a.sum - b.sum, rows: telling(rows) };
}

/** Why one offer does not have all points: r_j (10^6 - U_j), the largest first, without what loses nothing. */
export const lossesOf = ({ judgements }: Score): GapRow[] =>
  telling(judgements.map(({ criterion, utility }) => ({ criterion, difference: criterion.weight * (wholeUtility - utility) })));

const telling = (rows: readonly GapRow[]): GapRow[] =>
  rows.filter(({ difference }) => difference !== 0).toSorted((first, second) => Math.abs(second.difference) - Math.abs(first.difference));

/** What decides the order of two offers with one score: a property of `tie-break`; undefined when it is by lot. */
export const tieBreakBetween = (a: Ranked, b: Ranked, preferences: Preferences): Property | undefined =>
  preferences.tieBreak.find((key) => compareByKey(key, a.candidate, b.candidate, preferences) !== 0)?.property;
