import { alternativeOf } from '../../documents/terms.js';
import type { Offer } from '../../documents/verified.js';
import { safe } from './printer.js';

/** What is not as one would expect of an offer, and a score need not say: other terms, no promise, not there yet. */
export function caveatsOf({ claims: { terms, binding, availability } }: Offer): string[] {
  const caveats: string[] = [];
  const alternative = alternativeOf(terms);
  if (alternative !== undefined) caveats.push(sayAlternative(alternative));
  if (!binding) caveats.push('not binding');
  if (availability !== 'InStock') caveats.push(waiting[availability]);
  return caveats;
}

/** That an offer declines the terms that were proffered. */
export const sayAlternative = (terms: string): string => `under ${safe(terms)}, not the terms you proffered`;

const waiting = {
  LimitedAvailability: 'few left',
  PreOrder: 'not out yet',
  BackOrder: 'to be ordered',
  MadeToOrder: 'made to order',
} as const;
