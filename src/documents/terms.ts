import { MevilleError } from '../base/errors.js';
import { isTerms, unknownTerms } from '../base/values/terms.js';
import type { OfferClaims } from '../schema/generated/types.js';

/** Which agreements documents may name. The schemas hold a name to its form; that it is one of the roster is checked here. */

/** What an offer says to the terms of its request: yes, or under which others it is made. */
export type OfferTerms = { readonly accepted: string } | { readonly alternative: string };

/** @throws document-invalid when one of the terms is none that this version knows: whoever cannot know what is agreed must not go on */
export function requireKnownTerms(kind: string, named: string | readonly string[] | OfferClaims['terms']): void {
  const names = typeof named === 'object' ? Object.values(named) : [named];
  const unknown = (names as readonly string[]).find((name) => !isTerms(name));
  if (unknown !== undefined) throw new MevilleError('document-invalid', `The ${kind} is invalid: ${unknownTerms(unknown).message}.`);
}

/**
 * An offer accepts what was proffered, or names one other agreement.
 * @throws document-invalid
 */
export function requireAnswering(terms: OfferTerms, proffered: string): void {
  if ('accepted' in terms && terms.accepted !== proffered)
    throw new MevilleError('document-invalid', 'The offer accepts other terms than the request proffers.');
  if ('alternative' in terms && terms.alternative === proffered)
    throw new MevilleError('document-invalid', 'The offer names as an alternative the very terms that the request proffers.');
}

/** The terms that an offer names instead of those that were proffered; undefined when it accepts them. */
export const alternativeOf = (terms: OfferTerms): string | undefined => ('alternative' in terms ? terms.alternative : undefined);

/** The agreement that a sale is made under. */
export const agreedOf = (terms: OfferTerms): string => ('accepted' in terms ? terms.accepted : terms.alternative);
