import type { Candidate } from '../candidate.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Ranking } from '../rank.js';

/** The ranked offers as columns of integers, in the order of the ranking: sensitivity looks at all of them, and at nothing else of them. */
export interface Standing {
  readonly preferences: Preferences;
  /** S of every offer. */
  readonly sums: Float64Array;
  /** By criterion, U of every offer. */
  readonly utilities: readonly Uint32Array[];
  /** The offer in a row of them. */
  readonly candidateAt: (row: number) => Candidate;
}

export const standingOf = (ranking: Ranking): Standing => ({
  preferences: ranking.preferences,
  sums: ranking.sums,
  utilities: ranking.preferences.criteria.map((_, k) => ranking.utilities(k)),
  candidateAt: (row) => {
    const ranked = ranking.ranking.at(row);
    if (ranked === undefined) throw new RangeError(`nothing is ranked in row ${String(row)}`);
    return ranked.candidate;
  },
});
