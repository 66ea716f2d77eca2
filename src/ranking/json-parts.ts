import { formatAmount } from '../base/values/money.js';
import type { OfferName } from '../schema/generated/types.js';
import type { Candidate } from './candidate.js';

/** What every JSON of a ranking says alike. */

/** How JSON names an offer. */
export const named = ({ vendor, id, unsigned }: Candidate): OfferName => ({
  vendor,
  offer: id,
  ...(unsigned === undefined ? {} : { unsigned }),
});

/** How JSON has money: an amount in minor units with all decimals of its currency. */
export const moneyToJson = (minor: bigint, currency: string): { amount: string; currency: string } => ({
  amount: formatAmount(minor, currency),
  currency,
});
