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

export function standingOf({ preferences, ranking }: Ranking): Standing {
  return {
    preferences,
    sums: Float64Array.from(ranking, ({ score }) => score.sum),
    utilities: preferences.criteria.map((_, k) => Uint32Array.from(ranking, ({ score }) => score.judgements[k]?.utility ?? 0)),
    candidateAt: (row) => {
      const ranked = ranking[row];
      if (ranked === undefined) throw new RangeError(`nothing is ranked in row ${String(row)}`);
      return ranked.candidate;
    },
  };
}
