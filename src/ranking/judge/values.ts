import type { Missing, Value } from '../../base/values/value.js';
import type { Candidate } from '../candidate.js';
import type { Preferences } from '../preferences/preferences.js';
import { converted } from '../preferences/rates.js';
import { calculated } from './calculate.js';

export const notGiven: Missing = { kind: 'missing', reason: 'not given' };

/** What of a file the value of an offer depends on. */
export type Judging = Pick<Preferences, 'vocabulary' | 'currency' | 'rates' | 'derived'>;

/**
 * The value of a property as it is judged: derived ones are calculated, and money is converted by the rates of the file (amount and
 * currency; `text` stays what the offer said). Score, verdict and tie-break all judge this and nothing else.
 */
export function judgedValue(candidate: Pick<Candidate, 'values'>, name: string, judging: Judging): Value | Missing {
  const derived = judging.derived.find(({ property }) => property.name === name);
  if (derived === undefined) return givenValue(candidate, name, judging);
  // All it rests on, each once and in the order of the file: no operand is calculated twice, however often it is named.
  const made = new Map<string, Value | Missing>();
  const operand = (of: string): Value | Missing => made.get(of) ?? givenValue(candidate, of, judging);
  for (const { property, expression } of derived.needs) made.set(property.name, calculated(expression, operand));
  return calculated(derived.expression, operand);
}

function givenValue(candidate: Pick<Candidate, 'values'>, name: string, judging: Judging): Value | Missing {
  const value = candidate.values.get(name) ?? notGiven;
  if (value.kind === 'missing') return value;
  return isBelowNothing(value, name, judging) ? { kind: 'missing', reason: `"${value.text}" is below zero` } : converted(value, judging);
}

/** What a vocabulary counts or measures is never less than nothing. Where nothing says what a number counts, it may be. */
function isBelowNothing(value: Value, name: string, { vocabulary }: Judging): boolean {
  if ((value.kind !== 'number' && value.kind !== 'quantity') || value.amount >= 0n) return false;
  const type = vocabulary.named(name)?.type.type;
  return type === 'number' || type === 'quantity';
}
