import type { ValueType } from '../../base/values/value.js';
import { readPredicate, sayPredicate, type PredicateSource } from '../../documents/predicate.js';
import type { Written } from './composition.js';
import { besidesIn, membersOf, predicateIn, textIn } from './members.js';

/** What a composition says, in words that nobody has to learn. */

/** `60000 mi or less` */
export function sayWish(source: PredicateSource, type: ValueType): string {
  const predicate = readPredicate(source, type);
  return 'op' in predicate ? sayPredicate(predicate) : 'something';
}

/** A member of `must` of the preferences. */
export const sayRule = (rule: Written, type: ValueType): string =>
  [sayWish(predicateIn(rule), type), ...besidesIn(rule).map(([key, value]) => `${key} ${plain(value)}`)].join('; ');

/** A member of `prefer`: `the lower the better: 5000 GBP is ideal, 9000 GBP counts nothing; weight 30`. */
export const sayCriterion = (criterion: Written, type: ValueType): string =>
  [...membersOf(criterion)].map(([word, value]) => sayMember(word, value, type)).join('; ');

function sayMember(word: string, value: Written, { type }: ValueType): string {
  const members = membersOf(value);
  if (word === 'lower' || word === 'higher') {
    const way = type === 'date' ? { lower: 'earlier', higher: 'later' }[word] : word;
    return `the ${way} the better: ${textIn(members.get('best')) ?? ''} is ideal, ${textIn(members.get('worst')) ?? ''} counts nothing`;
  }
  if (word === 'grades') return [...members].map(([key, grade]) => `${key === 'else' ? 'anything else' : key} ${plain(grade)}`).join(', ');
  return word === 'includes' ? plain(value) : `${word} ${plain(value)}`;
}

/** `3, 5` */
export function plain(value: Written): string {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(plain).join(', ');
  return value.entries.map(({ key, value: member }) => `${key} ${plain(member)}`).join(', ');
}
