import type { Candidate } from '../../src/ranking/candidate.js';
import { rankingToJson } from '../../src/ranking/output.js';
import type { Preferences } from '../../src/ranking/preferences/preferences.js';
import { rank } from '../../src/ranking/rank.js';
import { plainOffersFromText, preferencesFromText } from '../../src/ranking/text.js';
import type { RankOutput } from '../../src/schema/generated/types.js';

/** What tests say in short: a file without its first lines, and offers as objects. */

export const preferencesOf = (body: string, category = 'any'): Preferences =>
  preferencesFromText(`vrm: preferences/1\ncategory: ${category}\n${body}`, 'preferences.yaml');

export type Written = Record<string, string | number | boolean | null | readonly string[]>;

export const offersOf = (offers: readonly Written[], preferences: Preferences): Candidate[] =>
  plainOffersFromText(JSON.stringify(offers), preferences, 'offers.json');

export const ranked = (offers: readonly Written[], preferences: Preferences): RankOutput =>
  rankingToJson(rank(offersOf(offers, preferences), preferences));

/** The ids in the order of the ranking. */
export const idsOf = (output: RankOutput): string[] => output.ranking.map(({ offer }) => offer);

/** The score of the only offer; asserts by its type that there is one. */
export function scoreOfOne(offer: Written, preferences: Preferences): number {
  const [only] = ranked([{ id: 'only', ...offer }], preferences).ranking;
  if (only === undefined) throw new Error('the offer is not ranked');
  return only.score;
}
