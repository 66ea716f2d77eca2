import { errorCodes, type ErrorCode } from '../../base/errors.js';
import type { Outcome } from '../../customer/outcome.js';
import { count, safe } from './printer.js';

/** What one vendor did, in words. */

/** A signed no. */
export const sayRefusal = (reason: string): string => reasons[reason] ?? `refused: ${safe(reason)}`;

/** What went wrong, and its code: `could not be reached (connection-failed)`. The subject is the vendor. */
export const sayFailure = (code: string): string => `${meaningOf(code)} (${safe(code)})`;

export function sayOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'offers':
      return sayOffers(outcome);
    case 'refused':
      return sayRefusal(outcome.reason);
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
