import type { Value } from '../../base/values/value.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { Candidate } from '../../ranking/candidate.js';
import { sayQuestion, sayReason, type Question, type Reason } from '../../ranking/judge/verdict.js';
import { judgedValue } from '../../ranking/judge/values.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { spoken } from '../../ranking/preferences/properties.js';
import type { Rule } from '../../ranking/preferences/rule.js';
import { sayOwnMoney, sayValue } from './human.js';
import { safe } from './printer.js';

/** Rules, and what offers make of them, in the units and the currency of the preferences. */

const longestValue = 60;

/** How the values of a property are said. */
const sayer =
  ({ units }: Preferences, name: string) =>
  (value: Value): string =>
    safe(sayValue(value, units.get(name)), longestValue);

const ruleAbout = ({ rules }: Preferences, name: string): Rule | undefined => rules.find(({ property }) => property.name === name);

/** `registered 2006-05-11, must be 2006-09-01 or later` */
export function sayRejection(candidate: Candidate, { property, text }: Reason, preferences: Preferences): string {
  const rule = ruleAbout(preferences, property);
  if (rule === undefined) return safe(text);
  const say = sayer(preferences, property);
  const demanded = sayPredicate(rule.predicate, say);
  const given = judgedValue(candidate, property, preferences);
  return sayReason(rule, given, (value) => {
    if (value !== given) return say(value);
    const said = say(value) + sayOwnMoney(value);
    // What is rounded may look like what was asked for.
    return value.kind === 'quantity' && demanded.includes(said) ? sayValue(value) : said;
  });
}

/** `what is the mileage? it must be 60,000 mi or less` */
export function sayAsked(candidate: Candidate, { property, text }: Question, preferences: Preferences): string {
  const rule = ruleAbout(preferences, property);
  return rule === undefined ? safe(text) : sayQuestion(rule, judgedValue(candidate, property, preferences), sayer(preferences, property));
}

/** `registered 2006-09-01 or later`, `trim T3 or TR`, `has aircon` */
export function sayRule({ property, predicate }: Rule, preferences: Preferences): string {
  const said = sayPredicate(predicate, sayer(preferences, property.name));
  return predicate.op === 'has' ? said.replace(/^with/, 'has') : `${spoken(property.name)} ${said}`;
}
