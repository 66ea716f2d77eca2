import { readValue } from '../../../base/values/read.js';
import type { ValueType } from '../../../base/values/value.js';
import { withUnit } from '../../../base/values/with-unit.js';
import { isPlausible, type Plausible } from '../../../schema/plausible.js';
import { loosen } from '../loosen.js';
import { isoDate, type DateOrder } from '../transform.js';
import type { DecimalMark } from '../plain-number.js';

/** What the cells of a column look like. */

/** The part of the cells, from 0 to 1, that can be read as this. */
export function readable(
  cells: readonly string[],
  how: {
    readonly type: ValueType;
    readonly unit?: string | undefined;
    readonly plausible?: Plausible | undefined;
    readonly mark?: DecimalMark | undefined;
    readonly date?: DateOrder | undefined;
  },
): number {
  const { type, unit, plausible, mark, date } = how;
  // A zero where none can be is a cell that nobody has filled in.
  const said = plausible === undefined ? cells : cells.filter((cell) => !/^0(?:[.,]0+)?$/.test(cell));
  if (said.length === 0) return 1;
  const good = said.filter((cell) => {
    const text = date === undefined ? cell : (isoDate(cell, date) ?? cell);
    const value = readValue(withUnit(loosen(text, type, mark, type.type === 'money' ? unit : undefined), unit), type);
    return value.kind !== 'missing' && (plausible === undefined || isPlausible(value, plausible));
  });
  return good.length / said.length;
}

/** What stands before the decimals, when the numbers of the list leave no doubt. */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark | undefined {
  let [points, commas] = [0, 0];
  for (const cell of cells) {
    if (/(?:\d,\d{3})+\.\d+(?!\d)/.test(cell) || /^\D*\d+\.(?:\d{1,2}|\d{4,})\D*$/.test(cell)) points += 1;
    else if (/\d\.\d{3},\d+(?!\d)/.test(cell) || /^\D*\d+,(?:\d{1,2}|\d{4,})\D*$/.test(cell)) commas += 1;
  }
  return commas > 0 && points === 0 ? 'comma' : points > 0 && commas === 0 ? 'point' : undefined;
}

/** The order of dates that fits every cell of a column and leaves no doubt; undefined when there is none, or two. */
export function dateOrderOf(cells: readonly string[]): DateOrder | undefined {
  if (cells.length === 0) return undefined;
  const orders = (['yyyy/mm/dd', 'd mmm yyyy', 'mm/yyyy', 'dd/mm/yyyy', 'mm/dd/yyyy'] as const).filter((order) =>
    cells.every((cell) => isoDate(cell, order) !== undefined),
  );
  return orders.length === 1 ? orders[0] : undefined;
}
