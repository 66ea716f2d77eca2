import { unitOf } from '../../base/values/units.js';
import type { Missing, Value } from '../../base/values/value.js';
import { cellLimit } from './cell.js';
import type { Column } from './column.js';

/** How one field of a record is read; undefined and null, and what is no finite number, are not given. */
export type Field<T> =
  /** An amount of money, in whole minor units. */
  | { readonly minor: (record: T) => number | null | undefined; readonly currency: string }
  /** The shortest decimal that a double stands for, in a unit if the property has one. */
  | { readonly number: (record: T) => number | null | undefined; readonly unit?: string }
  /** A text, read as the value of a plain offer is: a date, true, a text, a list with `;`. */
  | { readonly text: (record: T) => string | null | undefined };

/** Adds the values of some records to a column. */
type AddBlock<T> = (records: readonly T[], from: number, to: number) => void;

/**
 * What adds one property of records to its column. Whatever is not plainly a number of the column's scale that is not below zero, or a
 * text that was there before, goes the long way round.
 *
 * @param judged the value of a row as the long way has it
 * @param judgedText the value of a text that has no other field to depend on
 */
export function addField<T>(
  column: Column,
  name: string,
  fields: Readonly<Record<string, Field<T>>>,
  judged: (row: number) => Value | Missing,
  judgedText: (text: string) => Value | Missing,
): AddBlock<T> {
  const own = (key: string): Field<T> | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined);
  const field = own(name) ?? (name === 'total' ? own('price') : undefined);
  const slowly: AddBlock<T> = (_, from, to) => {
    for (let row = from; row < to; row += 1) column.add(judged(row));
  };
  if (field === undefined) return slowly;
  if (!('text' in field)) return addNumbers(column, name, field, judged) ?? slowly;
  // The total may be said by the price, or be free.
  return name === 'total' ? slowly : addTexts(column, field, judgedText);
}

/** So much money has at most the twelve digits that are read, in every currency. */
const mostMinor = 10 ** 12;
/** So many millionths have at most the fifteen digits that every double keeps. */
const mostMillionths = 10 ** 15;

function addNumbers<T>(
  column: Column,
  name: string,
  field: Exclude<Field<T>, { text: unknown }>,
  judged: (row: number) => Value | Missing,
): AddBlock<T> | undefined {
  const { scale } = column;
  if ('minor' in field) {
    const { minor } = field;
    if (scale?.kind !== 'money' || scale.currency !== field.currency) return undefined;
    // A total of zero has to be said to be free.
    const least = name === 'total' ? 1 : 0;
    return (records, from, to) => {
      for (let row = from; row < to; row += 1) {
        const amount = minor(records[row] as T);
        if (typeof amount === 'number' && amount >= least && amount < mostMinor && Math.floor(amount) === amount) column.addNumber(amount);
        else column.add(judged(row));
      }
    };
  }
  const { number } = field;
  if (field.unit === undefined) {
    if (scale?.kind !== 'number') return undefined;
    return (records, from, to) => {
      for (let row = from; row < to; row += 1) {
        const value = number(records[row] as T);
        const cell = typeof value === 'number' ? Math.round(value * 1e6) : NaN;
        // A decimal of so few digits is the shortest of the double it is nearest to.
        if (cell / 1e6 === value && cell >= 0 && cell < mostMillionths) column.addNumber(cell);
        else column.add(judged(row));
      }
    };
  }
  const unit = unitOf(field.unit);
  if (unit === undefined || scale?.kind !== 'quantity' || scale.dimension !== unit.dimension || unit.denominator !== 1n) return undefined;
  const factor = Number(unit.numerator);
  const most = cellLimit / factor;
  return (records, from, to) => {
    for (let row = from; row < to; row += 1) {
      const value = number(records[row] as T);
      if (typeof value === 'number' && Math.floor(value) === value && value >= 0 && value < most) column.addNumber(value * factor);
      else column.add(judged(row));
    }
  };
}

/** More distinct texts than these are read each time. */
const mostRemembered = 2 ** 16;
const slots = 4096;

/** Where a text is looked for first: most properties have few texts, and comparing with one is quicker than any table. */
function slotOf(text: string): number {
  const { length } = text;
  const ends = text.charCodeAt(0) * 449 + text.charCodeAt(length - 1) * 7 + text.charCodeAt(length - 2) * 67;
  return (ends + text.charCodeAt((length * 5) >> 3) * 211 + length * 31) & (slots - 1);
}

function addTexts<T>(
  column: Column,
  { text }: Extract<Field<T>, { text: unknown }>,
  judged: (text: string) => Value | Missing,
): AddBlock<T> {
  const texts = Array.from<string | undefined>({ length: slots });
  const cells = new Float64Array(slots);
  const known = new Map<string, number>();
  // What is remembered is good as long as the column is of one width.
  let { limit } = column;
  const addOther = (source: string, slot: number): void => {
    const cell = column.limit === limit ? known.get(source) : undefined;
    if (cell === undefined) column.add(judged(source));
    else column.addCell(cell);
    if (column.limit !== limit) {
      texts.fill(undefined);
      known.clear();
      ({ limit } = column);
    }
    texts[slot] = source;
    const added = column.cells[column.length - 1] as number;
    cells[slot] = added;
    if (cell === undefined && known.size < mostRemembered) known.set(source, added);
  };
  return (records, from, to) => {
    for (let row = from; row < to; row += 1) {
      const source = text(records[row] as T);
      if (source === undefined || source === null) {
        column.addMissing();
        continue;
      }
      const slot = slotOf(source);
      if (texts[slot] === source && column.limit === limit) column.addCell(cells[slot] as number);
      else addOther(source, slot);
    }
  };
}
