import type { Predicate } from '../../documents/predicate.js';
import type { Property } from '../../schema/vocabulary.js';

/** What a pricing file says. It stays with the vendor, and its floor is told to nobody. */

export interface Pricing {
  /** By category; what is not there is sold at its list price. */
  readonly categories: ReadonlyMap<string, PriceRules>;
}

export interface PriceRules {
  readonly adjust: readonly Adjustment[];
  readonly fees: readonly Fee[];
  /** What the price of one never goes below: the greatest of these. */
  readonly floor: readonly Measure[];
  /** A price that a rule has changed is rounded down to a multiple of this. */
  readonly round?: Amount;
  /** How long an offer stands, in seconds. */
  readonly validity?: number;
  /** An offer is binding, unless one of these holds. */
  readonly indicative: readonly When[];
  /** A person prices it when one of these holds. */
  readonly ask: readonly When[];
  /** A person answers when nothing fits. */
  readonly askWithoutMatch: boolean;
}

/** Changes the price of one. */
export interface Adjustment {
  /** Customers see it. */
  readonly name: string;
  /** One of these has to hold; none for a rule that always does. */
  readonly when: readonly When[];
  readonly up: boolean;
  readonly by: Measure;
}

export interface Fee {
  /** Customers see it. */
  readonly name: string;
  readonly kind: 'fee' | 'tax';
  readonly per: 'item' | 'order';
  readonly when: readonly When[];
  readonly amount: Measure;
}

/** All of them have to hold. */
export type When = readonly Condition[];

export interface Condition {
  readonly property: Property;
  readonly predicate: Predicate;
}

/** `percent` is in units of 10^-18 percent; `minor` in minor units of the currency. */
export type Measure = { readonly kind: 'percent'; readonly percent: bigint } | Amount;

export interface Amount {
  readonly kind: 'amount';
  readonly minor: bigint;
  readonly currency: string;
}

/** What holds for a category that the file does not name. */
export const noRules: PriceRules = { adjust: [], fees: [], floor: [], indicative: [], ask: [], askWithoutMatch: false };

/** Whether a person answers a request that nothing fits: `ask: {no-match: true}`. */
export const asksWithoutMatch = ({ categories }: Pricing, category: string): boolean => categories.get(category)?.askWithoutMatch ?? false;
