import type { PredicateSource } from '../../documents/predicate.js';
import type { Property } from '../../schema/vocabulary.js';
import { readPhrase, type Phrase } from './phrase.js';
import { inQuotes } from './quotes.js';

/** The phrase that means a predicate, for whoever starts from a file; undefined when there is none that is read back as the same. */
export function sayPhrase({ predicate, ideally }: Phrase, property: Property, currency: string): string | undefined {
  const wish = [(text: string) => text, inQuotes].map((write) => {
    const said = sayWish(predicate, write);
    return ideally === undefined ? said : `${said}, ideally ${write(ideally)}`;
  });
  return wish.find((text) => {
    const read = readPhrase(text, property, { currency });
    return !('fault' in read) && read.ideally === ideally && sameSource(read.predicate, predicate);
  });
}

function sayWish({ is, in: oneOf, not, has, min, max }: PredicateSource, write: (text: string) => string): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (max !== undefined) return `at most ${write(max)}`;
  if (min !== undefined) return `at least ${write(min)}`;
  const values = [is ?? oneOf ?? not ?? has ?? []].flat().map(write).join(', ');
  return not === undefined ? values : `not ${values}`;
}

const sameSource = (a: PredicateSource, b: PredicateSource): boolean =>
  (['is', 'in', 'not', 'has', 'min', 'max'] as const).every((word) => {
    const [one, other] = [[a[word] ?? []].flat(), [b[word] ?? []].flat()];
    return one.length === other.length && one.every((value, at) => value === other[at]);
  });
