import { visible } from '../../base/text.js';
import { dimensionWords } from '../../base/values/units.js';
import type { DateValue, Dimension, Missing, MoneyValue, NumberValue, QuantityValue, Value } from '../../base/values/value.js';

/** The line a value stands on: values on different lines have no order between them. */
export type Scale =
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'quantity'; readonly dimension: Dimension }
  | { readonly kind: 'money'; readonly currency: string };

/** The line of a value; undefined for what has no order or no end. */
export function scaleOf(value: NumberValue | DateValue | QuantityValue | MoneyValue): Scale;
export function scaleOf(value: Value): Scale | undefined;
export function scaleOf(value: Value): Scale | undefined {
  switch (value.kind) {
    case 'number':
    case 'date':
      return { kind: value.kind };
    case 'quantity':
      return { kind: 'quantity', dimension: value.dimension };
    case 'money':
      return { kind: 'money', currency: value.currency };
    case 'boolean':
    case 'text':
    case 'list':
    case 'unlimited':
      return undefined;
  }
}

export const sameScale = (a: Scale, b: Scale): boolean =>
  (a.kind === 'quantity' && b.kind === 'quantity' && a.dimension === b.dimension) ||
  (a.kind === 'money' && b.kind === 'money' && a.currency === b.currency) ||
  (a.kind === b.kind && (a.kind === 'number' || a.kind === 'date'));

/** The first and the last place a value has on its line, in the base unit of the line (days for dates); only intervals of days have two. */
export function endsOf(value: Value): readonly [first: bigint, last: bigint] | undefined {
  switch (value.kind) {
    case 'number':
    case 'quantity':
    case 'money':
      return [value.amount, value.amount];
    case 'date':
      return [BigInt(value.from), BigInt(value.to)];
    case 'boolean':
    case 'text':
    case 'list':
    case 'unlimited':
      return undefined;
  }
}

/** A value at a place of a line, as far as judging goes: it has no text. */
export function valueAt(scale: Scale, x: bigint): NumberValue | DateValue | QuantityValue | MoneyValue {
  switch (scale.kind) {
    case 'number':
      return { kind: 'number', amount: x, text: '' };
    case 'quantity':
      return { kind: 'quantity', dimension: scale.dimension, amount: x, text: '' };
    case 'money':
      return { kind: 'money', currency: scale.currency, amount: x, text: '' };
    case 'date':
      return { kind: 'date', from: Number(x), to: Number(x), text: '' };
  }
}

/** What to say of a value that stands where another kind is expected. */
export const misplaced = (value: Value, wanted: string): Missing => ({
  kind: 'missing',
  reason: `"${visible(value.text, { maxWidth: 60 })}" is ${sayKind(value)}, where ${wanted} is expected`,
});

export function sayScale(scale: Scale): string {
  switch (scale.kind) {
    case 'number':
      return 'a bare number';
    case 'date':
      return 'a date';
    case 'quantity':
      return dimensionWords[scale.dimension].noun;
    case 'money':
      return `money in ${scale.currency}`;
  }
}

export function sayKind(value: Value): string {
  switch (value.kind) {
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a list';
    case 'text':
      return 'text';
    case 'unlimited':
      return 'without end';
    case 'number':
    case 'date':
    case 'quantity':
    case 'money':
      return sayScale(scaleOf(value));
  }
}
