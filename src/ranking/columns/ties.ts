import { compareValues, inCurrency } from '../order.js';
import type { Preferences, TieBreak } from '../preferences/preferences.js';
import type { Column } from './column.js';
import type { Sorted } from './first.js';
import type { Table } from './table.js';

/** Two rows with one score, by the properties the file names; 0 when none of them tells the two apart. */
export type Compare = (a: number, b: number) => number;

/** @returns undefined when the file names no property */
export function tieBreakOf(table: Table, { tieBreak, currency }: Preferences): Compare | undefined {
  const [first, ...others] = tieBreak.map((key) => compareIn(table.column(key.property), key, currency));
  return others.reduce((before, after) => before && ((a, b) => before(a, b) || after(a, b)), first);
}

function compareIn(column: Column, key: TieBreak, currency: string | undefined): Compare {
  // Where numbers are cells they stand on one scale.
  const isMissing = column.scale?.kind === 'money' && currency !== undefined && column.scale.currency !== currency;
  return (a, b) => {
    const [one, other] = [column.cells[a] as number, column.cells[b] as number];
    if (one === other) return 0;
    if (!column.isByte && !isMissing && one >= column.limit && other >= column.limit) return key.descending ? other - one : one - other;
    return compareValues(key, inCurrency(column.at(a), currency), inCurrency(column.at(b), currency));
  };
}

/**
 * Puts rows that share a key in order: by `compare`, then by lot.
 *
 * @param sorted rows in the order of their keys; what is tied is sorted in place
 */
export function settle({ rows, keys }: Sorted, compare: Compare | undefined, lot: (rows: Uint32Array) => void): void {
  let from = 0;
  let key = NaN;
  for (let i = 0; i <= rows.length; i += 1) {
    const next = i < rows.length ? (keys[i] as number) : NaN;
    if (next === key) continue;
    if (i - from > 1) settleTied(rows.subarray(from, i), compare, lot);
    from = i;
    key = next;
  }
}

function settleTied(tied: Uint32Array, compare: Compare | undefined, lot: (rows: Uint32Array) => void): void {
  if (compare === undefined) {
    lot(tied);
    return;
  }
  tied.set(Array.from(tied).toSorted(compare));
  let from = 0;
  for (let i = 1; i <= tied.length; i += 1) {
    if (i < tied.length && compare(tied[from] as number, tied[i] as number) === 0) continue;
    lot(tied.subarray(from, i));
    from = i;
  }
}
