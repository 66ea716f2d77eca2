import { errorCodes, type ErrorCode } from '../../base/errors.js';
import type { Outcome } from '../../customer/outcome.js';
import { misfits } from '../../customer/misfits.js';
import { few } from './few.js';
import { count, safe } from './printer.js';

/** What one vendor did, in words. */

/** A signed no, and what would change it. */
export function sayRefusal({ reason, changes }: Pick<Refused, 'reason' | 'changes'>): string {
  if (reason === 'not-served' && changes.length === 1) return changes[0] === 'where' ? misfits.area : misfits.category;
  const said = reasons[reason] ?? `refused: ${safe(reason)}`;
  const other = sayChanges(changes);
  return reason !== 'no-match' || other === '' ? said : `${said}; would have an offer ${other}`;
}

type Refused = Extract<Outcome, { kind: 'refused' }>;

const mostNamed = 5;

/** `without mileage or doors, for fewer, or in another currency` */
function sayChanges(changes: readonly string[]): string {
  const names = changes.filter((change) => change.includes('.')).map((change) => safe(change.slice(change.indexOf('.') + 1), 30));
  const without = names.length === 0 ? [] : [`without ${few(names, mostNamed, '').join(' or ').replace(' or and ', ' or ')}`];
  return [
    ...without,
    ...(changes.includes('quantity') ? ['for fewer'] : []),
    ...(changes.includes('currency') ? ['in another currency'] : []),
  ].join(', or ');
}

/** What went wrong, and its code: `could not be reached (connection-failed)`. The subject is the vendor. */
export const sayFailure = (code: string): string => `${meaningOf(code)} (${safe(code)})`;

export function sayOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'offers':
      return sayOffers(outcome);
    case 'refused':
      return sayRefusal(outcome);
    case 'pending':
      return 'will answer later';
    case 'failed':
      return sayFailure(outcome.code);
  }
}

/** An answer holds at most twenty offers, so the counts of many vendors stand under each other. */
function sayOffers({ offers, invalid }: Extract<Outcome, { kind: 'offers' }>): string {
  const said = `${offers.length < 10 ? ' ' : ''}${count(offers.length, 'offer')}`;
  if (invalid.length === 0) return said;
  const codes = [...new Set(invalid.map(({ code }) => code))].join(', ');
  return `${said}, ${String(invalid.length)} ${invalid.length === 1 ? 'does' : 'do'} not hold (${codes})`;
}

/** The sentence of the code as the end of one whose beginning is the vendor. */
function meaningOf(code: string): string {
  const means = Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode].means : 'unknown';
  const sentence = means.replace(/\.$/, '').replace(/^The vendor /, '');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The reasons of refusal.schema.json that answer a request. */
const reasons: Readonly<Record<string, string>> = {
  'no-match': 'has nothing that fits',
  'not-served': 'does not sell this there',
  terms: 'does not accept the terms',
  expired: 'says the request has ended',
  busy: 'is too busy',
  'stamp-wanted': 'wants a stamp, which this program cannot give',
};
