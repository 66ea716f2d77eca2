import { isOfferProperty, propertyNamed, unknownProperty } from '../../ranking/preferences/properties.js';
import type { Property, Vocabulary } from '../../schema/vocabulary.js';
import type { Composition } from './composition.js';
import { alike, criterionOf, defaultWeight, joined, shapeOf, type Firmness } from './judge.js';
import type { Fault, Phrase } from './phrase.js';
import { predicateOf } from './written.js';

/** One wish, as somebody has said it. */
export interface Wish {
  readonly property: Property;
  readonly level: Firmness;
  readonly phrase: Phrase;
  /** As a number; the default of its level when absent. */
  readonly weight?: string;
  /** None of several values is liked better than the others. */
  readonly alike?: boolean;
}

/** The property a wish is about. An open category has every name that its files can hold. */
export function wishedProperty(words: Vocabulary, name: string): Property | Fault {
  // In an open category every name is a property, also one that differs from a private one by a slip, and vendors would read it.
  const meant = name.toLowerCase() === 'budget' ? 'total' : name.toLowerCase();
  if (meant !== name && isOfferProperty(meant)) return { fault: `write ${meant}, which no vendor is told` };
  const property = propertyNamed(words, name);
  if (property === undefined) return { fault: unknownProperty(words, name) };
  if (name === '' || name.length > 64 || name === '__proto__' || /\p{Cc}/u.test(name))
    return { fault: 'a property is named by 1 to 64 letters, digits and signs' };
  return property;
}

/** The composition with a wish more, in its files where it belongs. */
export function withWish(composition: Composition, wish: Wish): Composition | Fault {
  const { property, level, phrase } = wish;
  const { name } = property;
  if (level !== 'private' && isOfferProperty(name)) return { fault: 'is for you to judge, and no vendor is told; its level is private' };
  if (composition.asked.some((asked) => asked.property === name && asked.level === level))
    return { fault: `is asked for twice as ${level}` };
  if (level === 'private' && composition.rules.some(({ key }) => key === name)) return { fault: 'is a private wish twice' };
  const shape = criterionShape(wish);
  if (shape !== undefined && 'fault' in shape) return shape;
  const { predicate } = phrase;
  return {
    ...composition,
    asked: level === 'private' ? composition.asked : [...composition.asked, { property: name, level, predicate }],
    rules: level === 'private' ? [...composition.rules, { key: name, value: predicateOf(predicate) }] : composition.rules,
    judged:
      shape === undefined
        ? composition.judged
        : [
            ...composition.judged.filter(({ key }) => key !== name),
            criterionOf(
              name,
              joined(
                composition.judged.find(({ key }) => key === name),
                shape,
              ),
              wish.weight ?? defaultWeight(name, level),
            ),
          ],
  };
}

/** The composition without anything about a property. */
export const withoutProperty = (composition: Composition, name: string): Composition => ({
  ...composition,
  asked: composition.asked.filter(({ property }) => property !== name),
  rules: composition.rules.filter(({ key }) => key !== name),
  judged: composition.judged.filter(({ key }) => key !== name),
});

/** The shape a wish is judged by; undefined when there is nothing to weigh. */
export function criterionShape({ property, level, phrase, alike: side }: Omit<Wish, 'weight'>): ReturnType<typeof shapeOf> {
  const { in: several } = phrase.predicate;
  if (side !== true || several === undefined) return shapeOf(phrase, property, level);
  return level === 'must' || level === 'private' ? undefined : alike(several);
}
