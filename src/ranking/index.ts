/** `meville/ranking`: private preferences, and how they rank offers. Pure: no clock, no randomness, no I/O; runs in a browser. */
export { MevilleError, type ErrorCode, type Fault } from '../base/errors.js';
export { candidateFromOffer, type Candidate } from './candidate.js';
export { explain } from './explain/explain.js';
export type { Dominated, Explanation, Flip, Need, Rival, Robustness, SafeInterval, Swing, Wish, Worth } from './explain/explanation.js';
export { gapBetween, tieBreakBetween, type Gap, type GapRow } from './explain/gap.js';
export { outlineOf, rankingToJson, type InvalidOffer, type OutputOptions, type RankOutline } from './output.js';
export { candidateFromPlain, parsePlainOffers, type PlainOffer } from './plain/plain.js';
export { parsePreferences, type Preferences, type TieBreak } from './preferences/preferences.js';
export { rank, RankingBuilder, type Asked, type Lazy, type Ranked, type Ranking, type Rejected } from './rank.js';
export { rankRecords, type Field, type RecordReading } from './records.js';
export { outOfHundred, scoreOf, type Judgement, type Score } from './judge/score.js';
export { plainOffersFromText, preferencesFromText } from './text.js';
export { verdictOf, type Question, type Reason, type Verdict } from './judge/verdict.js';
