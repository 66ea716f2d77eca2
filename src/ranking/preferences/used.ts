import type { Property } from '../../schema/vocabulary.js';
import type { Preferences } from './preferences.js';

/** Every property these preferences judge, each once: in a rule, a criterion, its guard or `tie-break`. */
export function judgedProperties({ rules, criteria, tieBreak }: Preferences): Property[] {
  const guarding = criteria.flatMap(({ guard }) => guard?.conditions ?? []);
  return once([...rules, ...criteria, ...guarding, ...tieBreak].map(({ property }) => property));
}

/** Every property these preferences look at in an offer, each once: what they judge, and what that is calculated from. */
export const usedProperties = (preferences: Preferences): Property[] =>
  once(judgedProperties(preferences).flatMap((property) => inputsOf(property, preferences)));

/** What an offer has to say so that a property has a value: the property itself, or for a derived one what it is calculated from. */
export function inputsOf(property: Property, { derived }: Pick<Preferences, 'derived'>): Property[] {
  const own = derived.find((each) => each.property.name === property.name);
  return own === undefined ? [property] : once([...own.needs, own].flatMap(({ operands }) => operands));
}

const once = (properties: readonly Property[]): Property[] => [
  ...new Map(properties.map((property) => [property.name, property])).values(),
];
