import type { Missing, Value } from '../../base/values/value.js';
import type { Candidate } from '../candidate.js';
import type { Criterion } from '../preferences/criterion.js';
import { millionths, wholeUtility } from './fraction.js';
import type { Preferences } from '../preferences/preferences.js';
import { utilityOf } from './shape.js';

/** How one criterion judges one offer. */
export interface Judgement {
  readonly criterion: Criterion;
  /** Missing when the shape could not judge what was said, with the reason. */
  readonly value: Value | Missing;
  /** U: 0 to 1,000,000, as the file treats a value that is missing. */
  readonly utility: number;
}

/** Sums of weights in thousandths times utilities in millionths: exact, as every file keeps them under 2^53. */
export interface Score {
  /** S = sum of r_j U_j. */
  readonly sum: number;
  /** S when every missing value turns out to be perfect; `sum` when none is missing. */
  readonly upTo: number;
  /** In the order of the criteria. */
  readonly judgements: readonly Judgement[];
}

export const notGiven: Missing = { kind: 'missing', reason: 'not given' };

/** Reads the offer and the file, and nothing else: no other offer, no clock. */
export function scoreOf(candidate: Candidate, preferences: Preferences): Score {
  let sum = 0;
  let upTo = 0;
  const judgements = preferences.criteria.map((criterion): Judgement => {
    const { property, shape, weight, whenMissing } = criterion;
    const given = candidate.values.get(property.name) ?? notGiven;
    const found = utilityOf(shape, given);
    const isMissing = 'kind' in found;
    const utility = millionths(isMissing ? whenMissing : found);
    sum += weight * utility;
    upTo += weight * (isMissing ? wholeUtility : utility);
    return { criterion, value: isMissing ? found : given, utility };
  });
  return { sum, upTo, judgements };
}

/**
 * S / (R 10^4): 0 to 100. Both are integers under 2^53, so the division is the double nearest to the quotient, on every machine.
 * Gives the points of one criterion for r_j U_j, too.
 */
export const outOfHundred = (sum: number, { weightSum }: Pick<Preferences, 'weightSum'>): number => sum / (weightSum * 10_000);
