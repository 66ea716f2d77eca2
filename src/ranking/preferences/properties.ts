import { didYouMean, visible } from '../../base/text.js';
import { acceptedTerms, termsNames } from '../../base/values/terms.js';
import type { ValueType } from '../../base/values/value.js';
import type { Property, Vocabulary } from '../../schema/vocabulary.js';

/** What an offer has whatever it is an offer of. Only Meville fills these in: a vendor cannot say them of its own item. */
const offerTypes: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['total', { type: 'money' }],
  ['price', { type: 'money' }],
  ['ready', { type: 'date' }],
  ['terms', { type: 'text' }],
  ['vendor-score', { type: 'number' }],
]);

/** What an offer can say to the terms that were proffered. */
const termsWords: readonly string[] = [acceptedTerms, ...termsNames];

const offerProperties: ReadonlyMap<string, Property> = new Map(
  [...offerTypes].map(([name, type]): [string, Property] => [
    name,
    { ...ownProperty(name, type), values: name === 'terms' ? termsWords : [] },
  ]),
);

/** A property that is no vendor's to say: it has no other name on the wire. */
export function ownProperty(name: string, type: ValueType): Property {
  return { name, wire: name, type, label: name.replaceAll('-', ' '), values: [] };
}

export const offerPropertyNames: readonly string[] = [...offerTypes.keys()];

/** The names that belong to the offer as a whole: `total`, `price`, `ready`, `terms`, `vendor-score`. */
export const isOfferProperty = (name: string): boolean => offerProperties.has(name);

/** The property a preferences file means by a name; undefined when there is none. An open vocabulary knows every name. */
export const propertyNamed = (vocabulary: Vocabulary, name: string): Property | undefined =>
  offerProperties.get(name) ?? vocabulary.named(name);

/** What to tell somebody who names a property that is not there. */
export const unknownProperty = (vocabulary: Vocabulary, name: string, alsoKnown: Iterable<string> = []): string =>
  vocabulary.unknown(name, [...offerProperties.keys(), ...alsoKnown]);

/** The names one file may use: those of every offer, of its vocabulary, and what it derives. */
export class Names {
  readonly vocabulary: Vocabulary;
  readonly #derived: ReadonlyMap<string, Property>;

  constructor(vocabulary: Vocabulary, derived: readonly Property[] = []) {
    this.vocabulary = vocabulary;
    this.#derived = new Map(derived.map((property) => [property.name, property]));
  }

  named(name: string): Property | undefined {
    return this.#derived.get(name) ?? propertyNamed(this.vocabulary, name);
  }

  /** What to tell somebody whose file uses a name that is not there. */
  unknown(name: string): string {
    return unknownProperty(this.vocabulary, name, this.#derived.keys());
  }

  /** The name that was probably meant. */
  near(name: string): string | undefined {
    return didYouMean(name, [...this.vocabulary.properties.map((known) => known.name), ...offerProperties.keys(), ...this.#derived.keys()]);
  }
}

/** A property as a sentence says it: `vendor-score` is "vendor score". */
export const spoken = (name: string): string => visible(name.replaceAll('-', ' '), { maxWidth: 80 });
