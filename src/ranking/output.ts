import { formatAmount } from '../base/values/money.js';
import type { RankOutput } from '../schema/generated/types.js';
import type { Candidate } from './candidate.js';
import type { Explanation } from './explain/explanation.js';
import { explanationToJson, named } from './explain/json.js';
import { wholeUtility } from './judge/fraction.js';
import type { Preferences } from './preferences/preferences.js';
import type { Ranking } from './rank.js';
import { outOfHundred, type Judgement, type Score } from './judge/score.js';

/** An offer that failed a check and was not ranked. */
export interface InvalidOffer {
  readonly vendor: string;
  /** Its identity; null when it is too broken to have one. */
  readonly offer: string | null;
  readonly code: string;
}

/**
 * What `rank --json` prints: schemas/cli/rank.schema.json. The same ranking gives the same bytes on every machine, as every number
 * is one division of two integers under 2^53, or two of such, and every list has its one order.
 */
export function rankingToJson(
  { preferences, ranking, ask, rejected }: Ranking,
  invalid: readonly InvalidOffer[] = [],
  explanation?: Explanation,
): RankOutput {
  return {
    counts: {
      offers: ranking.length + ask.length + rejected.length,
      ranked: ranking.length,
      ask: ask.length,
      rejected: rejected.length,
      invalid: invalid.length,
    },
    ranking: Array.from(ranking, ({ candidate, rank, score }) => ({
      rank,
      score: outOfHundred(score.sum, preferences),
      upTo: outOfHundred(score.upTo, preferences),
      ...named(candidate),
      total: totalOf(candidate),
      criteria: criteriaOf(score, preferences),
    })),
    ask: Array.from(ask, ({ candidate, score, questions }) => ({
      ...named(candidate),
      score: [outOfHundred(score.sum, preferences), outOfHundred(score.upTo, preferences)],
      questions: questions.map(({ property, text }) => ({ property, text })),
    })),
    rejected: Array.from(rejected, ({ candidate, reasons }) => ({
      ...named(candidate),
      reasons: reasons.map(({ property, rule, value, text }) => ({ property, rule, value, text })),
    })),
    invalid: invalid.map(({ vendor, offer, code }) => ({ vendor, offer, code })),
    ...(explanation === undefined ? {} : { explanation: explanationToJson(explanation, preferences) }),
  };
}

const totalOf = ({ total }: Candidate): RankOutput['ranking'][number]['total'] =>
  total === undefined ? null : { amount: formatAmount(total.amount, total.currency), currency: total.currency };

const criteriaOf = ({ judgements }: Score, preferences: Preferences): RankOutput['ranking'][number]['criteria'] =>
  judgements.map(({ criterion, value, utility }: Judgement) => ({
    name: criterion.property.name,
    value: value.kind === 'missing' ? null : value.text,
    ...(value.kind === 'missing' ? { missing: value.reason } : {}),
    utility: utility / wholeUtility,
    points: outOfHundred(criterion.weight * utility, preferences),
  }));
