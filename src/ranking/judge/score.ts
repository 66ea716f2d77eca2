import type { Missing, Value } from '../../base/values/value.js';
import { evaluate, type Answer } from '../../documents/predicate.js';
import type { Candidate } from '../candidate.js';
import type { Criterion } from '../preferences/criterion.js';
import type { Preferences } from '../preferences/preferences.js';
import { greater, lesser, millionths, one, type Fraction } from './fraction.js';
import { utilityOf } from './shape.js';
import { JudgedValues } from './values.js';

/** How one criterion judges one offer. */
export interface Judgement {
  readonly criterion: Criterion;
  /** Missing when the shape could not judge what was said, with the reason. Where the guard says no, nobody asks for it. */
  readonly value: Value | Missing;
  /** Whether the guard of the criterion holds; there when it has one. */
  readonly guard?: Answer;
  /** U: 0 to 1,000,000, as the file treats what is not known. */
  readonly utility: number;
  /** U if what is not known turns out as well as it can. */
  readonly best: number;
}

/** Sums of weights times utilities in millionths: exact, as every file keeps them under 2^53. */
export interface Score {
  /** S = sum of r_j U_j. */
  readonly sum: number;
  /** S if what is not known turns out as well as it can; `sum` when all is known. */
  readonly upTo: number;
  /** In the order of the criteria. */
  readonly judgements: readonly Judgement[];
}

/** Reads the offer and the file, and nothing else: no other offer, no clock. */
export function scoreOf(candidate: Candidate, preferences: Preferences): Score {
  let sum = 0;
  let upTo = 0;
  const values = new JudgedValues(candidate, preferences);
  const judgements = preferences.criteria.map((criterion): Judgement => {
    const judgement = judge(criterion, values);
    sum += criterion.weight * judgement.utility;
    upTo += criterion.weight * judgement.best;
    return judgement;
  });
  return { sum, upTo, judgements };
}

function judge(criterion: Criterion, values: JudgedValues): Judgement {
  const { property, shape, whenMissing, guard } = criterion;
  const given = values.of(property.name);
  const found = utilityOf(shape, given);
  const isMissing = 'kind' in found;
  const value = isMissing ? found : given;
  const utility = isMissing ? whenMissing : found;
  const best = isMissing ? one : found;
  if (guard === undefined) return { criterion, value, ...rounded(utility, best) };
  const { otherwise } = guard;
  switch (answerOf(guard.conditions, values)) {
    case 'yes':
      return { criterion, value, guard: 'yes', ...rounded(utility, best) };
    case 'no':
      return { criterion, value, guard: 'no', ...rounded(otherwise, otherwise) };
    case 'unknown':
      return { criterion, value, guard: 'unknown', ...rounded(lesser(utility, otherwise), greater(best, otherwise)) };
  }
}

const rounded = (utility: Fraction, best: Fraction): Pick<Judgement, 'utility' | 'best'> => ({
  utility: millionths(utility),
  best: millionths(best),
});

/** Whether all conditions of a guard hold. */
function answerOf(conditions: NonNullable<Criterion['guard']>['conditions'], values: JudgedValues): Answer {
  let answer: Answer = 'yes';
  for (const { property, predicate } of conditions) {
    const each = evaluate(predicate, values.of(property.name));
    if (each === 'no') return 'no';
    if (each === 'unknown') answer = 'unknown';
  }
  return answer;
}

/**
 * S / (R 10^4): 0 to 100. Both are integers under 2^53, so the division is the double nearest to the quotient, on every machine.
 * Gives the points of one criterion for r_j U_j, too.
 */
export const outOfHundred = (sum: number, { weightSum }: Pick<Preferences, 'weightSum'>): number => sum / (weightSum * 10_000);
