import { byCodeUnits, concat, toHex, utf8 } from '../../../src/base/bytes.js';
import { sha256 } from '../../../src/crypto/digest.js';
import type { Candidate } from '../../../src/ranking/candidate.js';
import { scoreOf } from '../../../src/ranking/judge/score.js';
import { verdictOf } from '../../../src/ranking/judge/verdict.js';
import { compareByKey } from '../../../src/ranking/order.js';
import type { Preferences } from '../../../src/ranking/preferences/preferences.js';
import type { Ranking } from '../../../src/ranking/rank.js';

/** A ranking as plain data, in which two ways of ranking can be compared. */
export interface Plain {
  readonly ranked: readonly (readonly [id: string, rank: number, sum: number, utilities: readonly number[]])[];
  readonly asked: readonly (readonly [id: string, upTo: number, questions: readonly string[]])[];
  readonly rejected: readonly (readonly [id: string, reasons: readonly string[]])[];
  /** By rule: whom it alone keeps out. */
  readonly alone: readonly (readonly string[])[];
}

/** The definition, word by word: one offer after the other in exact fractions, then one sort. */
export function naively(candidates: readonly Candidate[], preferences: Preferences): Plain {
  const lot = ({ id }: Candidate): string => toHex(sha256(concat(preferences.digest, utf8(id))));
  const byLot = (a: Candidate, b: Candidate): number => byCodeUnits(lot(a), lot(b));
  const byTie = (a: Candidate, b: Candidate): number => {
    for (const key of preferences.tieBreak) {
      const order = compareByKey(key, a, b, preferences);
      if (order !== 0) return order;
    }
    return byLot(a, b);
  };
  const all = candidates.map((candidate) => ({
    candidate,
    verdict: verdictOf(candidate, preferences),
    score: scoreOf(candidate, preferences),
  }));
  const ranked = all
    .filter(({ verdict }) => verdict.kind === 'qualifies')
    .toSorted((a, b) => b.score.sum - a.score.sum || byTie(a.candidate, b.candidate));
  const asked = all
    .filter(({ verdict }) => verdict.kind === 'ask')
    .toSorted((a, b) => b.score.upTo - a.score.upTo || byLot(a.candidate, b.candidate));
  const rejected = all.filter(({ verdict }) => verdict.kind === 'rejected').toSorted((a, b) => byLot(a.candidate, b.candidate));
  return {
    ranked: ranked.map(({ candidate, score }) => [
      candidate.id,
      1 + ranked.filter((other) => other.score.sum > score.sum).length,
      score.sum,
      score.judgements.map(({ utility }) => utility),
    ]),
    asked: asked.map(({ candidate, score, verdict }) => [
      candidate.id,
      score.upTo,
      verdict.kind === 'ask' ? verdict.questions.map(({ text }) => text) : [],
    ]),
    rejected: rejected.map(({ candidate, verdict }) => [
      candidate.id,
      verdict.kind === 'rejected' ? verdict.reasons.map(({ text }) => text) : [],
    ]),
    alone: preferences.rules.map((_, rule) =>
      rejected
        .filter(({ candidate }) => verdictOf(candidate, without(preferences, rule)).kind === 'qualifies')
        .map(({ candidate }) => candidate.id),
    ),
  };
}

const without = (preferences: Preferences, rule: number): Preferences => ({
  ...preferences,
  rules: preferences.rules.filter((_, index) => index !== rule),
});

/** What a ranking says when everything is looked at, its columns of figures included. */
export function looked(ranking: Ranking): Plain {
  const { sums, preferences } = ranking;
  const utilities = preferences.criteria.map((_, index) => ranking.utilities(index));
  return {
    ranked: Array.from(ranking.ranking, ({ candidate, rank }, index) => [
      candidate.id,
      rank,
      sums[index] ?? NaN,
      utilities.map((column) => column[index] ?? NaN),
    ]),
    asked: Array.from(ranking.ask, ({ candidate, score, questions }) => [candidate.id, score.upTo, questions.map(({ text }) => text)]),
    rejected: Array.from(ranking.rejected, ({ candidate, reasons }) => [candidate.id, reasons.map(({ text }) => text)]),
    alone: preferences.rules.map((_, rule) => Array.from(ranking.refusedAloneBy(rule), ({ id }) => id)),
  };
}
