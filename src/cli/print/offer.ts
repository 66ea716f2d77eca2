import type { Missing, Value } from '../../base/values/value.js';
import type { Candidate } from '../../ranking/candidate.js';
import type { Judgement, Score } from '../../ranking/judge/score.js';
import { judgedValue, notGiven } from '../../ranking/judge/values.js';
import type { Criterion } from '../../ranking/preferences/criterion.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { spoken } from '../../ranking/preferences/properties.js';
import type { Ranked } from '../../ranking/rank.js';
import type { Property } from '../../schema/vocabulary.js';
import { few } from './few.js';
import { sayMoney, sayOwnMoney, sayValue } from './human.js';
import { sayScore } from './points.js';
import { safe } from './printer.js';

/** What a person is told of one offer, in the units and the currency of the preferences. */

const shortIdentity = 8;
const widestName = 24;
const longestProperty = 30;

/** The short identity of a signed offer is what somebody awards it by. A plain one of which nothing but its id is known is named once. */
export const namesOf = ({ vendor, id, unsigned }: Candidate): [vendor: string, id: string] =>
  unsigned === true
    ? vendor === id
      ? [safe(id, widestName), '']
      : [safe(vendor, widestName), safe(id, widestName)]
    : [safe(vendor, widestName), shortId(id)];

export const shortId = (identity: string): string => safe(identity, shortIdentity + 1).slice(0, shortIdentity);

/** How offers are called in a sentence: by their vendor, and where several that are named are of one vendor, by their id too. */
export function callings(candidates: readonly Candidate[]): (candidate: Candidate) => string {
  const ids = new Map<string, Set<string>>();
  for (const { vendor, id } of candidates) ids.set(vendor, (ids.get(vendor) ?? new Set()).add(id));
  return (candidate) => {
    const [vendor, id] = namesOf(candidate);
    return (ids.get(candidate.vendor)?.size ?? 0) > 1 && id !== '' ? `${vendor} ${id}` : vendor;
  };
}

/** A property by the name that its author finds in the file, as a sentence says it. */
export const sayName = ({ name }: Property): string => safe(spoken(name), longestProperty);

/** @param roomy whether there is room for what was signed, too, where that is in another currency */
export function sayTotal(candidate: Candidate, preferences: Preferences, roomy: boolean): string {
  const { total } = candidate;
  const value = judgedValue(candidate, 'total', preferences);
  if (value.kind === 'money') return sayMoney(value.amount, value.currency) + (roomy ? sayOwnMoney(value) : '');
  // It cannot be judged, but it is a price.
  return total === undefined ? '-' : sayMoney(total.amount, total.currency);
}

/**
 * The figures that weigh most, besides those that stand elsewhere in the line, and a price that is the same; what is missing, and how good
 * it may turn out to be.
 */
export function sayFigures({ candidate, score }: Pick<Ranked, 'candidate' | 'score'>, preferences: Preferences, most: number): string {
  const { judgements, sum, upTo } = score;
  const total = judgedValue(candidate, 'total', preferences);
  // The total has its column, and who declines the terms is marked.
  const isSaid = ({ criterion: { property }, value }: Judgement): boolean =>
    property.name === 'total' ||
    (property.name === 'price' && isSameMoney(value, total)) ||
    (property.name === 'terms' && candidate.alternative !== undefined);
  const figures = judgements
    .filter((judgement) => judgement.value.kind !== 'missing' && !isSaid(judgement))
    .toSorted((a, b) => b.criterion.weight - a.criterion.weight)
    .slice(0, most)
    .map(({ criterion, value }) => safe(sayFigure(value as Value, criterion, preferences), widestName));
  const missing = sayMissing(judgements);
  return [...figures, ...(missing === '' ? [] : [missing]), ...(upTo > sum ? [`up to ${sayScore(upTo, preferences)}`] : [])].join(', ');
}

const isSameMoney = (a: Value | Missing, b: Value | Missing): boolean =>
  a.kind === 'money' && b.kind === 'money' && a.amount === b.amount && a.currency === b.currency;

/** What says little without its name has its name. */
function sayFigure(value: Value, { property }: Criterion, { units }: Preferences): string {
  const name = sayName(property);
  const said = sayValue(value, units.get(property.name));
  if (property.name === 'terms') return `${name} ${said}`;
  switch (value.kind) {
    case 'number':
    case 'unlimited':
      return `${said} ${name}`;
    case 'money':
    case 'date':
      return `${name} ${said}`;
    case 'boolean':
      return value.value ? name : `no ${name}`;
    case 'list':
      return said === '' ? `no ${name}` : said;
    case 'quantity':
    case 'text':
      return said;
  }
}

/** Where a guard keeps a criterion out, nobody misses its value. */
const isMissing = ({ value, guard }: Judgement): boolean => value.kind === 'missing' && guard !== 'no';

/** `doors missing`, `doors and colour missing`, `doors and 3 more missing` */
function sayMissing(judgements: readonly Judgement[]): string {
  const names = judgements.filter(isMissing).map(({ criterion }) => sayName(criterion.property));
  const [first, second, ...others] = names;
  if (first === undefined) return '';
  if (second === undefined) return `${first} missing`;
  return `${first} and ${others.length === 0 ? second : `${String(others.length + 1)} more`} missing`;
}

const mostNotes = 3;

/** Why what an offer says could not be used, a line for each reason: `doors, seats: "many" is no plain number, …`. */
export function sayUnusable({ judgements }: Score): string[] {
  const names = new Map<string, string[]>();
  for (const { criterion, value } of judgements.filter(isMissing)) {
    if (value.kind !== 'missing' || value.reason === notGiven.reason) continue;
    names.set(value.reason, [...(names.get(value.reason) ?? []), sayName(criterion.property)]);
  }
  return few(
    [...names].map(([reason, all]) => `${few(all, mostNotes, '').join(', ')}: ${safe(reason)}`),
    mostNotes,
  );
}
