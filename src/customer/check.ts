import { MevilleError } from '../base/errors.js';
import { excludes, sayPredicate } from '../documents/predicate.js';
import type { Requirement } from '../documents/requirement.js';
import { excludedMusts } from '../ranking/lint/bounds.js';
import type { Preferences } from '../ranking/preferences/preferences.js';
import type { RequestDraft } from './request-file.js';

/** Two requirements that no single thing can meet. */
export interface Contradiction {
  readonly property: string;
  readonly text: string;
}

/**
 * What a request asks for that excludes itself: a `must` no value can meet together with another, or a `should` or `may` that the
 * `must` of the same property rules out, so that it could only ever be in vain.
 */
export function contradictions(draft: RequestDraft): Contradiction[] {
  const musts = new Map(
    draft.requirements.filter(({ level }) => level === 'must').map((requirement) => [requirement.property.name, requirement]),
  );
  return draft.requirements.flatMap((requirement) => {
    const must = musts.get(requirement.property.name);
    if (must === undefined || must === requirement || !excludes(must.predicate, requirement.predicate)) return [];
    return [{ property: requirement.property.name, text: say(must, requirement) }];
  });
}

const say = (must: Requirement, other: Requirement): string =>
  `${must.property.name} must be ${sayPredicate(must.predicate)}, so ${other.level} be ${sayPredicate(other.predicate)} can never hold`;

/**
 * Where preferences judge what the request keeps away: a `must` of both that no value meets, musts that exclude one another, or money
 * in a currency no offer will have and no rate converts.
 */
export function conflicts(draft: RequestDraft, preferences: Preferences): Contradiction[] {
  const { rules, currency, rates } = preferences;
  const asked = draft.requirements.filter(({ level }) => level === 'must');
  const never = rules.flatMap(({ property, predicate }) =>
    asked
      .filter((must) => must.property.name === property.name && excludes(must.predicate, predicate))
      .map((must) => ({
        property: property.name,
        text: `${property.name} is asked to be ${sayPredicate(must.predicate)}, and judged to be ${sayPredicate(predicate)}: every offer would be rejected`,
      })),
  );
  const excluded = [...never, ...excludedMusts(preferences)];
  if (currency === undefined || currency === draft.currency || rates.has(draft.currency)) return excluded;
  return [
    ...excluded,
    { property: 'currency', text: `offers are asked for in ${draft.currency}, and judged in ${currency} without a rate for it` },
  ];
}

/**
 * @param file what the user calls the request file
 * @throws request-contradictory when nothing can be what the request asks for
 */
export function requireSound(draft: RequestDraft, file: string): void {
  refuse(contradictions(draft), `${file} asks for what nothing can be.`, file);
}

/**
 * @param file what the user calls the preferences file
 * @throws request-contradictory when the preferences rule out whatever the request asks for
 */
export function requireFits(draft: RequestDraft, preferences: Preferences, file: string): void {
  refuse(conflicts(draft, preferences), `${file} rules out what the request asks for.`, file);
}

function refuse(found: readonly Contradiction[], message: string, file: string): void {
  const faults = found.map(({ property, text }) => ({ path: property, message: text }));
  if (faults.length > 0) throw new MevilleError('request-contradictory', message, { file, faults });
}

/** Requirements that tell vendors the most their sender would pay for something. */
export const toldLimits = ({ requirements }: RequestDraft): Contradiction[] =>
  requirements.flatMap(({ property, predicate }) =>
    predicate.op === 'range' && predicate.max?.kind === 'money' ? [{ property: property.name, text: sayPredicate(predicate) }] : [],
  );
