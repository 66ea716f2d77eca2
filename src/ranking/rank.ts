import type { Candidate } from './candidate.js';
import { byLot, byTieBreak } from './order.js';
import type { Preferences } from './preferences/preferences.js';
import { scoreOf, type Score } from './judge/score.js';
import { verdictOf, type Question, type Reason } from './judge/verdict.js';

/** An offer that meets every rule. */
export interface Ranked {
  readonly candidate: Candidate;
  /** From 1; equal scores share a rank, and the next is counted on: 1, 1, 3. */
  readonly rank: number;
  readonly score: Score;
}

/** An offer that may meet every rule once its questions are answered; its score lies between `sum` and `upTo`. */
export interface Asked {
  readonly candidate: Candidate;
  readonly score: Score;
  readonly questions: readonly Question[];
}

export interface Rejected {
  readonly candidate: Candidate;
  readonly reasons: readonly Reason[];
}

export interface Ranking {
  readonly preferences: Preferences;
  /** Best first; inside a tie by `tie-break`, then by lot. */
  readonly ranking: readonly Ranked[];
  /** By the best score each could have, then by lot. */
  readonly ask: readonly Asked[];
  /** By lot. */
  readonly rejected: readonly Rejected[];
}

/**
 * Ranks valid offers. Verdict, score and place in a tie depend on the offer and the file alone, so what one vendor sends never
 * reorders the others; the order in which candidates are given does not matter, as long as no two that differ share an id.
 */
export function rank(candidates: readonly Candidate[], preferences: Preferences): Ranking {
  const qualified: Omit<Ranked, 'rank'>[] = [];
  const ask: Asked[] = [];
  const rejected: Rejected[] = [];
  for (const candidate of candidates) {
    const verdict = verdictOf(candidate, preferences);
    if (verdict.kind === 'rejected') rejected.push({ candidate, reasons: verdict.reasons });
    else if (verdict.kind === 'ask') ask.push({ candidate, score: scoreOf(candidate, preferences), questions: verdict.questions });
    else qualified.push({ candidate, score: scoreOf(candidate, preferences) });
  }
  const lot = byLot(preferences);
  const tieBreak = byTieBreak(preferences);
  qualified.sort((a, b) => b.score.sum - a.score.sum || tieBreak(a.candidate, b.candidate) || lot(a.candidate, b.candidate));
  ask.sort((a, b) => b.score.upTo - a.score.upTo || lot(a.candidate, b.candidate));
  rejected.sort((a, b) => lot(a.candidate, b.candidate));
  return { preferences, ranking: numbered(qualified), ask, rejected };
}

function numbered(sorted: readonly Omit<Ranked, 'rank'>[]): Ranked[] {
  let place = 1;
  return sorted.map(({ candidate, score }, index) => {
    if (score.sum !== sorted[index - 1]?.score.sum) place = index + 1;
    return { candidate, rank: place, score };
  });
}
