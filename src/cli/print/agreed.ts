import { agreedOf, alternativeOf, type OfferTerms } from '../../documents/terms.js';
import { meaningOfTerms } from '../../base/values/terms.js';
import type { Agreed } from '../../customer/award.js';
import type { AwardOutput } from '../../schema/generated/types.js';
import { safe } from './printer.js';

/** Terms as they were agreed on, in a few words: `PDC-INTENT, as proffered`. */
export const sayAgreed = (terms: OfferTerms): string =>
  `${safe(agreedOf(terms))}, ${alternativeOf(terms) === undefined ? 'as proffered' : 'the alternative of the vendor'}`;

/** What that means, for who has not learnt the names: `you tell what you want to buy, ...`. */
export const sayMeaning = (terms: OfferTerms): string => meaningOfTerms(agreedOf(terms));

/** The record that somebody keeps; null where there is none. */
export const agreementToJson = (agreed: Agreed | undefined): AwardOutput['agreement'] =>
  agreed === undefined ? null : { agreement: agreed.agreement.identity, terms: { ...agreed.agreement.terms }, file: agreed.file };
