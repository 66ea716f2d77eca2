/**
 * The kinds of value that requests, preferences, offers and stock speak in.
 *
 * Everything that is compared is an integer, so that two machines always agree: `amount` is a bigint in the base unit of its kind.
 * `text` is the canonical text: what was written, trimmed and NFC, with one space between a number and its unit ("21500 mi").
 */

/** Months are never days: `time` counts seconds, `months` counts months. */
export type Dimension = 'length' | 'mass' | 'volume' | 'data' | 'data-rate' | 'power' | 'energy' | 'time' | 'months';

/** A dimensionless number; `amount` is in units of 10^-18, exact. */
export interface NumberValue {
  readonly kind: 'number';
  readonly amount: bigint;
  readonly text: string;
}

/** `amount` is in the base unit of the dimension (mm, mg, ml, bytes, bit/s, mW, J, s, months), rounded half up. */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly dimension: Dimension;
  readonly amount: bigint;
  readonly text: string;
}

/** `amount` is in minor units of the ISO 4217 currency. */
export interface MoneyValue {
  readonly kind: 'money';
  readonly currency: string;
  readonly amount: bigint;
  readonly text: string;
}

/** A day, a month or a year as an interval of days, both ends included; days count from 1970-01-01. */
export interface DateValue {
  readonly kind: 'date';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface BooleanValue {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly text: string;
}

/** More than any number or quantity. */
export interface UnlimitedValue {
  readonly kind: 'unlimited';
  readonly text: 'unlimited';
}

/** `key` is what is compared: `text` in lower case. */
export interface TextValue {
  readonly kind: 'text';
  readonly key: string;
  readonly text: string;
}

/** A list that is present is complete: what is not in it is not there. */
export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly ScalarValue[];
  readonly text: string;
}

export type ScalarValue = NumberValue | QuantityValue | MoneyValue | DateValue | BooleanValue | UnlimitedValue | TextValue;
export type Value = ScalarValue | ListValue;

/** A value that cannot be used, and why; never zero, never guessed. */
export interface Missing {
  readonly kind: 'missing';
  readonly reason: string;
}

/** What a vocabulary says a property holds. `any` takes whatever the text looks like. */
export type ValueType =
  | { readonly type: 'text' | 'number' | 'date' | 'boolean' | 'money' | 'list' | 'any' }
  | { readonly type: 'quantity'; readonly dimension: Dimension };
