import { didYouMean, visible } from '../../base/text.js';
import type { ValueType } from '../../base/values/value.js';
import type { Property, Vocabulary } from '../../schema/vocabulary.js';

/** What an offer has whatever it is an offer of. Only Meville fills these in: a vendor cannot say them of its own item. */
const offerTypes: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['total', { type: 'money' }],
  ['price', { type: 'money' }],
  ['ready', { type: 'date' }],
  ['vendor-score', { type: 'number' }],
]);

const offerProperties: ReadonlyMap<string, Property> = new Map(
  [...offerTypes].map(([name, type]): [string, Property] => [
    name,
    { name, wire: name, type, label: name.replaceAll('-', ' '), values: [] },
  ]),
);

/** The names that belong to the offer as a whole: `total`, `price`, `ready`, `vendor-score`. */
export const isOfferProperty = (name: string): boolean => offerProperties.has(name);

/** The property a preferences file means by a name; undefined when there is none. An open vocabulary knows every name. */
export const propertyNamed = (vocabulary: Vocabulary, name: string): Property | undefined =>
  offerProperties.get(name) ?? vocabulary.named(name);

/** What to tell somebody whose file names a property that is not there. */
export const unknownProperty = (vocabulary: Vocabulary, name: string): string => vocabulary.unknown(name, [...offerProperties.keys()]);

/** "did you mean" for the words of the file itself; empty when nothing is near. */
export function meant(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** A property as a sentence says it: `vendor-score` is "vendor score". */
export const spoken = (name: string): string => visible(name.replaceAll('-', ' '), { maxWidth: 80 });
