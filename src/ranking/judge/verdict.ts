import { visible } from '../../base/text.js';
import type { Missing, Value } from '../../base/values/value.js';
import { evaluate, sayPredicate, writePredicate, type Predicate } from '../../documents/predicate.js';
import type { Candidate } from '../candidate.js';
import type { Preferences } from '../preferences/preferences.js';
import { spoken } from '../preferences/properties.js';
import type { Rule } from '../preferences/rule.js';
import { JudgedValues, notGiven } from './values.js';

/** Why an offer is out. */
export interface Reason {
  readonly property: string;
  /** The rule as a file says it: `min: 2006-09-01`. */
  readonly rule: string;
  /** Canonical text; null when it is missing. */
  readonly value: string | null;
  /** `registered 2006-05-11, must be 2006-09-01 or later` */
  readonly text: string;
}

/** What to ask a vendor whose offer does not say enough. */
export interface Question {
  readonly property: string;
  readonly text: string;
}

export type Verdict =
  | { readonly kind: 'qualifies' }
  | { readonly kind: 'ask'; readonly questions: readonly Question[] }
  | { readonly kind: 'rejected'; readonly reasons: readonly Reason[] };

/**
 * Whether an offer meets every rule. Any *no* rejects, also beside an *ask*, and every failing rule is listed. *Unknown* does what the
 * rule says: `reject` beats `ask`, and `allow` is as good as a yes.
 */
export function verdictOf(candidate: Candidate, preferences: Preferences): Verdict {
  const reasons: Reason[] = [];
  const questions: Question[] = [];
  const values = new JudgedValues(candidate, preferences);
  for (const rule of preferences.rules) {
    const value = values.of(rule.property.name);
    const answer = evaluate(rule.predicate, value);
    if (answer === 'no' || (answer === 'unknown' && rule.missing === 'reject')) reasons.push(reasonOf(rule, value));
    else if (answer === 'unknown' && rule.missing === 'ask') questions.push(questionOf(rule, value));
  }
  if (reasons.length > 0) return { kind: 'rejected', reasons };
  return questions.length > 0 ? { kind: 'ask', questions } : { kind: 'qualifies' };
}

/** How a value is written in a sentence; whoever shows sentences to people may have a better way. */
type Say = (value: Value) => string;

const canonical: Say = ({ text }) => visible(text, { maxWidth: 60 });

const reasonOf = (rule: Rule, value: Value | Missing): Reason => ({
  property: rule.property.name,
  rule: ruleText(rule.predicate),
  value: value.kind === 'missing' ? null : value.text,
  text: sayReason(rule, value),
});

const questionOf = (rule: Rule, value: Value | Missing): Question => ({ property: rule.property.name, text: sayQuestion(rule, value) });

/** `registered 2006-05-11, must be 2006-09-01 or later` */
export function sayReason({ property, predicate }: Rule, value: Value | Missing, say = canonical): string {
  const said = value.kind === 'missing' ? `missing${because(value)}` : say(value) || 'none';
  return `${spoken(property.name)} ${said}, ${sayDemand(predicate, say)}`;
}

/** `has aircon?`, `what is the history? it must be ex-demo or one-owner` */
export function sayQuestion({ property, predicate }: Rule, value: Value | Missing, say = canonical): string {
  const hindrance = value.kind === 'missing' ? because(value) : ` (${say(value)} does not tell)`;
  return question(property.type.type, spoken(property.name), predicate, say) + hindrance;
}

function question(type: string, name: string, predicate: Predicate, say: Say): string {
  if (predicate.op === 'has') return `has ${both(predicate, say)}?`;
  return `${type === 'date' ? `when is it ${name}` : `what is the ${name}`}? it ${sayDemand(predicate, say)}`;
}

function sayDemand(predicate: Predicate, say: Say): string {
  if (predicate.op === 'has') return `must have ${both(predicate, say)}`;
  const said = sayPredicate(predicate, say);
  return predicate.op === 'not' ? `must not be ${said.slice('not '.length)}` : `must be ${said}`;
}

const both = ({ values }: Predicate & { op: 'has' }, say: Say): string => values.map(say).join(' and ');

/** Why what was said is no answer; empty when nothing was said. */
const because = (value: Missing): string => (value === notGiven ? '' : ` (${value.reason})`);

/** A rule as a file says it: `min: 2006-09-01`. */
export function ruleText(predicate: Predicate): string {
  const words = Object.entries(writePredicate(predicate)).map(([word, texts]: [string, string | readonly string[]]) =>
    typeof texts === 'string' ? `${word}: ${texts}` : `${word}: [${texts.join(', ')}]`,
  );
  return words.join(', ');
}
