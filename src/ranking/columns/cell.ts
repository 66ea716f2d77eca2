import { valueAt, type Scale } from '../judge/scale.js';
import type { Value } from '../../base/values/value.js';

/**
 * A value as a whole number in a cell. Money is in minor units, quantities in base units, dates in days; dimensionless numbers are in
 * millionths, as units of 10^-18 would leave no room before the point. What is no such number exactly has no cell: nothing is rounded.
 */

/** No cell reaches 2^52, so the difference of any two is exact. */
export const cellLimit = 2 ** 52;

const millionth = 10n ** 12n;

/** How many of the integers that a scale is judged in make one of a cell. */
export const grainOf = ({ kind }: Scale): bigint => (kind === 'number' ? millionth : 1n);

/** The cell of a value on a scale; undefined for what stands on another, is an interval of days, or is too fine or too large. */
export function cellOf(value: Value, scale: Scale): number | undefined {
  switch (value.kind) {
    case 'number':
      return scale.kind !== 'number' || value.amount % millionth !== 0n ? undefined : small(Number(value.amount / millionth));
    case 'quantity':
      return scale.kind === 'quantity' && scale.dimension === value.dimension ? small(Number(value.amount)) : undefined;
    case 'money':
      return scale.kind === 'money' && scale.currency === value.currency ? small(Number(value.amount)) : undefined;
    case 'date':
      return scale.kind === 'date' && value.from === value.to ? value.from : undefined;
    case 'boolean':
    case 'text':
    case 'list':
    case 'unlimited':
      return undefined;
  }
}

const small = (cell: number): number | undefined => (cell > -cellLimit && cell < cellLimit ? cell : undefined);

/** The value of a cell, as far as judging goes: it has no text. */
export const valueOf = (cell: number, scale: Scale): Value => valueAt(scale, BigInt(cell) * grainOf(scale));

/** Two values of one key are judged alike and share their place in every tie. */
export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `n${String(value.amount)}`;
    case 'quantity':
      return `q${value.dimension} ${String(value.amount)}`;
    case 'money':
      return `m${value.currency} ${String(value.amount)}`;
    case 'date':
      return `d${String(value.from)} ${String(value.to)}`;
    case 'boolean':
    case 'unlimited':
      return value.text;
    case 'text':
      return `t${value.key}`;
    case 'list':
      // Ties are broken by the text; no text holds a control character.
      return ['l', value.text.toLowerCase(), ...value.items.map(keyOf)].join('\0');
  }
}
