import { visible } from '../../base/text.js';
import { amountText } from '../../base/values/money.js';
import type { Missing, Value } from '../../base/values/value.js';
import { isPlausible } from '../../schema/plausible.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Candidate } from '../candidate.js';
import type { Expression } from '../preferences/expression.js';
import type { Preferences } from '../preferences/preferences.js';
import { propertyNamed } from '../preferences/properties.js';
import { converted } from '../preferences/rates.js';
import { calculated } from './calculate.js';

export const notGiven: Missing = { kind: 'missing', reason: 'not given' };

/** What of a file the value of an offer depends on. */
export type Judging = Pick<Preferences, 'vocabulary' | 'currency' | 'rates' | 'derived'>;

/**
 * The value of a property as it is judged: derived ones are calculated, and money is converted by the rates of the file (amount and
 * currency; `text` stays what the offer said). Score, verdict and tie-break all judge this and nothing else.
 */
export const judgedValue = (candidate: Pick<Candidate, 'values'>, name: string, judging: Judging): Value | Missing =>
  new JudgedValues(candidate, judging).of(name);

/** The values of one offer as they are judged, each made once: who looks at several makes no operand twice. */
export class JudgedValues {
  readonly values: Candidate['values'];
  readonly #judging: Judging;
  readonly #made = new Map<string, Value | Missing>();

  constructor({ values }: Pick<Candidate, 'values'>, judging: Judging) {
    this.values = values;
    this.#judging = judging;
  }

  of(name: string): Value | Missing {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const derived = this.#judging.derived.find(({ property }) => property.name === name);
    if (derived === undefined) return this.#keep(name, givenValue(this, name, this.#judging));
    // In the order of the file, so that none waits for another: a file could stack them deeper than calls go.
    for (const { property, expression } of derived.needs) if (!this.#made.has(property.name)) this.#calculate(property.name, expression);
    return this.#calculate(name, derived.expression);
  }

  #calculate(name: string, expression: Expression): Value | Missing {
    return this.#keep(
      name,
      calculated(expression, (operand) => this.of(operand)),
    );
  }

  #keep(name: string, value: Value | Missing): Value | Missing {
    this.#made.set(name, value);
    return value;
  }
}

function givenValue(candidate: Pick<Candidate, 'values'>, name: string, judging: Judging): Value | Missing {
  const value = candidate.values.get(name) ?? notGiven;
  if (value.kind === 'missing') return value;
  const doubt = doubtOf(value, propertyNamed(judging.vocabulary, name));
  return doubt === undefined
    ? inFileCurrency(value, judging)
    : { kind: 'missing', reason: `"${visible(value.text, { maxWidth: 60 })}" ${doubt}` };
}

/** What is worth less than the smallest coin of the file's currency is not free of charge. */
function inFileCurrency(value: Value, judging: Judging): Value | Missing {
  const judged = converted(value, judging);
  if (judged.kind !== 'money' || judged.amount !== 0n || value.kind !== 'money' || value.amount === 0n) return judged;
  return { kind: 'missing', reason: `"${value.text}" converts to less than ${amountText(1n, judged.currency)}` };
}

/**
 * Why a value is not believed. What a vocabulary counts or measures is never less than nothing; where nothing says what a number counts,
 * it may be.
 */
function doubtOf(value: Value, property: Property | undefined): string | undefined {
  if (property === undefined || property.type.type === 'any') return undefined;
  if ((value.kind === 'number' || value.kind === 'quantity') && value.amount < 0n) return 'is below zero';
  const { label, plausible } = property;
  return plausible === undefined || isPlausible(value, plausible) ? undefined : `is not believed for ${label}: only ${plausible.text} is`;
}
