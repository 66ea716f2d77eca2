import type { Offer } from '../../documents/verified.js';
import { safe } from './printer.js';

/** What is not as one would expect of an offer, and no score says: other terms, no promise, not there yet. */
export function caveatsOf({ claims: { terms, binding, availability } }: Offer): string[] {
  const caveats: string[] = [];
  if ('alternative' in terms && terms.alternative !== undefined)
    caveats.push(`under ${safe(terms.alternative)}, not the terms you proffered`);
  if (!binding) caveats.push('not binding');
  if (availability !== 'InStock') caveats.push(waiting[availability]);
  return caveats;
}

const waiting = {
  LimitedAvailability: 'few left',
  PreOrder: 'not out yet',
  BackOrder: 'to be ordered',
  MadeToOrder: 'made to order',
} as const;
