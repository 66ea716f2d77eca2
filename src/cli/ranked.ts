import type { Results } from '../customer/results.js';
import { candidateFromOffer } from '../ranking/candidate.js';
import { rankingToJson, type InvalidOffer } from '../ranking/output.js';
import type { Preferences } from '../ranking/preferences/preferences.js';
import { rank, type Ranking } from '../ranking/rank.js';
import type { RankOutput } from '../schema/generated/types.js';
import type { Printer } from './print/printer.js';
import { printRanking } from './print/ranking.js';

export interface Judged {
  readonly ranking: Ranking;
  /** Offers that do not hold. */
  readonly invalid: readonly InvalidOffer[];
}

/** A ranking in both of the ways it can be told. */
export interface Told {
  readonly json: RankOutput;
  readonly print: (out: Printer, top?: number) => void;
}

/** Ranks what came for a request, and says it whole. */
export async function rankResults(results: Results, preferences: Preferences): Promise<Told> {
  const { ranking, invalid } = await judgeResults(results, preferences);
  return { json: rankingToJson(ranking, { invalid }), print: (out, top) => printRanking(out, ranking, invalid, top) };
}

/** Ranks what came for a request. What reads results is loaded when it is called: whoever ranks a file of offers has none. */
export async function judgeResults({ vendors, state }: Results, preferences: Preferences): Promise<Judged> {
  const { evidenceOf, offersOf } = await import('../customer/results.js');
  const candidates = offersOf({ vendors }).map((offer) => candidateFromOffer(offer, offer.vendor));
  const invalid = evidenceOf({ vendors, state }).map(({ vendor, offer, code }) => ({ vendor, offer: offer ?? null, code }));
  return { ranking: rank(candidates, preferences), invalid };
}
