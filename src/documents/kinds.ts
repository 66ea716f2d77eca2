import type {
  AwardClaims,
  ContactClaims,
  OfferClaims,
  ProfileClaims,
  ReceiptClaims,
  RefusalClaims,
  RequestClaims,
} from '../schema/generated/types.js';
import { award, contact, offer, profile, receipt, refusal, request } from '../schema/generated/validators.js';
import type { Validator } from '../schema/faults.js';

/** The kinds of document and what each of them claims. */
export interface ClaimsOf {
  readonly profile: ProfileClaims;
  readonly request: RequestClaims;
  readonly offer: OfferClaims;
  readonly refusal: RefusalClaims;
  readonly award: AwardClaims;
  readonly receipt: ReceiptClaims;
  readonly contact: ContactClaims;
}

export type Kind = keyof ClaimsOf;

/** What is fixed for a kind. Customers sign with a key that is used once and stands in the header; vendors with one the reader knows. */
interface KindRow {
  readonly by: 'customer' | 'vendor';
  readonly padded: boolean;
  readonly validator: Validator;
}

export const kinds: Readonly<Record<Kind, KindRow>> = {
  profile: { by: 'vendor', padded: false, validator: profile },
  request: { by: 'customer', padded: true, validator: request },
  offer: { by: 'vendor', padded: false, validator: offer },
  refusal: { by: 'vendor', padded: false, validator: refusal },
  award: { by: 'customer', padded: true, validator: award },
  receipt: { by: 'vendor', padded: false, validator: receipt },
  contact: { by: 'customer', padded: true, validator: contact },
};

/** The `typ` header of a kind: a document of one kind can never pass for another. */
export const typOf = (kind: Kind): string => `vrm-${kind}+jwt`;

export const kindOfTyp = (typ: string): Kind | undefined => (Object.keys(kinds) as Kind[]).find((kind) => typOf(kind) === typ);
