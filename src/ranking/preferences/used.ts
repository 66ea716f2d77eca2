import type { Property } from '../../schema/vocabulary.js';
import type { Preferences } from './preferences.js';

/** Every property these preferences judge, each once: in a rule, a criterion, its guard or `tie-break`. */
export function judgedProperties({ rules, criteria, tieBreak }: Preferences): Property[] {
  const guarding = criteria.flatMap(({ guard }) => guard?.conditions ?? []);
  return once([...rules, ...criteria, ...guarding, ...tieBreak].map(({ property }) => property));
}

/** Every property these preferences look at in an offer, each once: what they judge, and what that is calculated from. */
export function usedProperties(preferences: Preferences): Property[] {
  const derived = new Map(preferences.derived.map((each) => [each.property.name, each]));
  return once(
    judgedProperties(preferences).flatMap((property) => {
      const calculated = derived.get(property.name);
      return calculated === undefined ? [property] : [...calculated.needs, calculated].flatMap(({ operands }) => operands);
    }),
  );
}

const once = (properties: readonly Property[]): Property[] => [
  ...new Map(properties.map((property) => [property.name, property])).values(),
];
