import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { ScalarValue, Value } from '../../base/values/value.js';
import { storedAmount, unlimitedAmount } from '../stored-amount.js';

/**
 * The values of a row of the open category, each as a row of its own: item 0 is the value, and the items of a list follow it. A value
 * can be of any kind, so each says of which it is.
 */
export interface OpenValue {
  readonly property: string;
  readonly item: number;
  readonly kind: Value['kind'];
  /** The dimension or currency. */
  readonly unit: string | null;
  /** The amount, 0 or 1, or the first day. */
  readonly first: bigint | number | null;
  /** The last day. */
  readonly last: number | null;
  readonly text: string | null;
}

/** Their columns beside `row`, in this order. */
export const openColumns = ['property', 'item', 'kind', 'unit', 'first', 'last', 'text'] as const;

/** @throws value-invalid when an amount cannot be held exactly */
export function openValues(values: ReadonlyMap<string, Value>): OpenValue[] {
  const all: OpenValue[] = [];
  for (const [property, value] of values) {
    all.push(openValue(property, 0, value));
    if (value.kind === 'list') value.items.forEach((item, at) => all.push(openValue(property, at + 1, item)));
  }
  return all;
}

const empty = { unit: null, first: null, last: null, text: null };

function openValue(property: string, item: number, value: Value): OpenValue {
  const one = { property, item, kind: value.kind, ...empty };
  switch (value.kind) {
    case 'number':
      return { ...one, first: amountOf(property, value) };
    case 'quantity':
      return { ...one, unit: value.dimension, first: amountOf(property, value) };
    case 'money':
      return { ...one, unit: value.currency, first: amountOf(property, value) };
    case 'date':
      return { ...one, first: value.from, last: value.to };
    case 'boolean':
      return { ...one, first: value.value ? 1 : 0 };
    case 'unlimited':
      return { ...one, first: unlimitedAmount };
    case 'text':
      return { ...one, text: value.key };
    case 'list':
      return one;
  }
}

function amountOf(name: string, value: ScalarValue & { readonly amount: bigint }): bigint {
  const amount = storedAmount(value);
  if (amount !== undefined) return amount;
  throw new MevilleError(
    'value-invalid',
    `${visible(name)}: "${visible(value.text, { maxWidth: 60 })}" has more than 6 decimals or is too large for the store.`,
  );
}
