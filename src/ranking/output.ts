import type { RankOutput } from '../schema/generated/types.js';
import type { Candidate } from './candidate.js';
import type { Explanation } from './explain/explanation.js';
import { explanationToJson } from './explain/json.js';
import { moneyToJson, named } from './json-parts.js';
import { wholeUtility } from './judge/fraction.js';
import type { Preferences } from './preferences/preferences.js';
import type { Lazy, Ranking } from './rank.js';
import { outOfHundred, type Judgement, type Score } from './judge/score.js';

/** An offer that failed a check and was not ranked. */
export interface InvalidOffer {
  readonly vendor: string;
  /** Its identity; null when it is too broken to have one. */
  readonly offer: string | null;
  readonly code: string;
}

/** What goes with a ranking into its JSON, and how much of it. */
export interface OutputOptions {
  readonly invalid?: readonly InvalidOffer[];
  readonly explanation?: Explanation;
  /** How many of each list of offers that were judged; all when absent. The counts count all of them. */
  readonly top?: number;
}

/** What `rank --json` prints, with lists whose entries are made as they are taken: nobody has to hold a million of them. */
export type RankOutline = {
  readonly [Member in keyof RankOutput]: RankOutput[Member] extends readonly (infer Entry)[] ? Iterable<Entry> : RankOutput[Member];
};

/**
 * What `rank --json` prints: schemas/cli/rank.schema.json. The same ranking gives the same bytes on every machine, as every number
 * is one division of two integers under 2^53, or two of such, and every list has its one order.
 */
export function rankingToJson(ranking: Ranking, options: OutputOptions = {}): RankOutput {
  const outline = outlineOf(ranking, options);
  const [first, ask, rejected] = [[...outline.ranking], [...outline.ask], [...outline.rejected]];
  return { ...outline, ranking: first, ask, rejected, invalid: [...outline.invalid] };
}

/** As `rankingToJson`, member for member in the same order, for whoever writes a long ranking as it is made. */
export function outlineOf(
  { preferences, ranking, ask, rejected }: Ranking,
  { invalid = [], explanation, top = Infinity }: OutputOptions = {},
): RankOutline {
  return {
    counts: {
      offers: ranking.length + ask.length + rejected.length,
      ranked: ranking.length,
      ask: ask.length,
      rejected: rejected.length,
      invalid: invalid.length,
    },
    ranking: each(ranking, top, ({ candidate, rank, score }) => ({
      rank,
      score: outOfHundred(score.sum, preferences),
      upTo: outOfHundred(score.upTo, preferences),
      ...named(candidate),
      ...marked(candidate),
      total: totalOf(candidate),
      criteria: criteriaOf(score, preferences),
    })),
    ask: each(ask, top, ({ candidate, score, questions }) => ({
      ...named(candidate),
      ...marked(candidate),
      score: [outOfHundred(score.sum, preferences), outOfHundred(score.upTo, preferences)],
      questions: questions.map(({ property, text }) => ({ property, text })) as RankOutput['ask'][number]['questions'],
    })),
    rejected: each(rejected, top, ({ candidate, reasons }) => ({
      ...named(candidate),
      ...marked(candidate),
      reasons: reasons.map(({ property, rule, value, text }) => ({
        property,
        rule,
        value,
        text,
      })) as RankOutput['rejected'][number]['reasons'],
    })),
    invalid: invalid.map(({ vendor, offer, code }) => ({ vendor, offer, code })),
    ...(explanation === undefined ? {} : { explanation: explanationToJson(explanation, preferences) }),
  };
}

/** The first few of a list, each made when it is taken. */
export function* each<Entry, Made>(list: Lazy<Entry>, top: number, make: (entry: Entry) => Made): Generator<Made, void, void> {
  const count = Math.min(top, list.length);
  // Says how far it has to be sorted, or it would be sorted a little further for each.
  list.at(count - 1);
  for (let index = 0; index < count; index += 1) yield make(list.at(index) as Entry);
}

const marked = ({ alternative }: Candidate): { readonly alternative?: string } => (alternative === undefined ? {} : { alternative });

const totalOf = ({ total }: Candidate): RankOutput['ranking'][number]['total'] =>
  total === undefined ? null : moneyToJson(total.amount, total.currency);

const criteriaOf = ({ judgements }: Score, preferences: Preferences): RankOutput['ranking'][number]['criteria'] =>
  judgements.map(({ criterion, value, utility }: Judgement) => ({
    name: criterion.property.name,
    value: value.kind === 'missing' ? null : value.text,
    ...(value.kind === 'missing' ? { missing: value.reason } : {}),
    utility: utility / wholeUtility,
    points: outOfHundred(criterion.weight * utility, preferences),
  }));
