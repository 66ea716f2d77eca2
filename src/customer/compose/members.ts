import type { PredicateSource } from '../../documents/predicate.js';
import type { Written } from './composition.js';

/** What is in a part of a file. */

export const membersOf = (value: Written): ReadonlyMap<string, Written> =>
  new Map(value.kind === 'map' ? value.entries.map((entry) => [entry.key, entry.value]) : []);

export const textIn = (value: Written | undefined): string | undefined => (value?.kind === 'scalar' ? value.text : undefined);

/** The predicate in a rule, which says more than that. */
export function predicateIn(rule: Written): PredicateSource {
  return Object.fromEntries(
    [...membersOf(rule)].flatMap(([word, value]): [string, string | string[]][] => {
      if (besides.has(word) || value.kind === 'map') return [];
      return [[word, value.kind === 'scalar' ? value.text : value.items.flatMap((item) => textIn(item) ?? [])]];
    }),
  );
}

const besides = new Set(['missing', 'note']);

/** What a rule says besides its predicate. */
export const besidesIn = (rule: Written): readonly (readonly [key: string, value: Written])[] =>
  [...membersOf(rule)].filter(([word]) => besides.has(word));
