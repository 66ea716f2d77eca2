import { parseDate } from '../../base/values/date.js';
import { decimalScale, formatDecimal, parseDecimal } from '../../base/values/decimal.js';
import type { DateValue, ScalarValue } from '../../base/values/value.js';
import { compare, readPredicate, type Predicate, type PredicateSource } from '../../documents/predicate.js';
import type { Requirement } from '../../documents/requirement.js';
import type { RequestDraft } from '../request-file.js';
import { around, isExact } from './grid.js';

/** A requirement with a value that is more exact than a range of the public grid would be. */
export interface Exact {
  readonly requirement: Requirement;
  /** The exact values, as they are written. */
  readonly values: readonly string[];
  /**
   * What says the same less exactly. It never keeps away what the requirement lets through. Absent where nothing can: whatever is rounded
   * in a `not` or a `has` would change its meaning, so it is left out or left as it is.
   */
  readonly instead?: PredicateSource;
}

/**
 * What of a request is exact where a bucket would do: amounts off the public grid, and days within a month.
 *
 * Years, months, the first and the last day of a month, sizes of memory and all words are as coarse as they have to be. So is a bare
 * number of an open vocabulary: nobody can tell 75192 the part from 75192 the amount.
 */
export const exactValues = ({ requirements }: RequestDraft): Exact[] =>
  requirements.flatMap((requirement) => {
    const { predicate, property } = requirement;
    const values = valuesOf(predicate).filter((value) => isExactValue(value, property.type.type === 'any'));
    if (values.length === 0) return [];
    const instead = coarser(requirement);
    return [{ requirement, values: values.map(({ text }) => text), ...(instead === undefined ? {} : { instead }) }];
  });

const valuesOf = (predicate: Predicate): readonly ScalarValue[] =>
  predicate.op === 'range' ? [predicate.min, predicate.max].filter((value) => value !== undefined) : predicate.values;

function isExactValue(value: ScalarValue, open: boolean): boolean {
  switch (value.kind) {
    case 'date':
      return value.from === value.to && !isEndOfMonth(value);
    case 'number':
      return !open && isExact(value.amount);
    case 'quantity':
      return isExact(numberOf(value)) && !(value.dimension === 'data' && isPowerOfTwo(numberOf(value)));
    case 'money':
      return isExact(numberOf(value));
    case 'boolean':
    case 'text':
    case 'unlimited':
      return false;
  }
}

/** The number as it stands before its unit. */
const numberOf = ({ text }: ScalarValue): bigint => parseDecimal(text.split(' ', 1)[0] ?? '') ?? 0n;

/** Memory is made in such sizes. */
function isPowerOfTwo(scaled: bigint): boolean {
  const count = scaled / decimalScale;
  return count > 0n && scaled % decimalScale === 0n && (count & (count - 1n)) === 0n;
}

const monthOf = ({ text }: DateValue): string => text.slice(0, 'YYYY-MM'.length);

function isEndOfMonth(day: DateValue): boolean {
  const month = parseDate(monthOf(day));
  return day.from === month?.from || day.to === month?.to;
}

/** What says the same less exactly, as a line that can be read; undefined when nothing does. */
function coarser({ predicate, property }: Requirement): PredicateSource | undefined {
  const open = property.type.type === 'any';
  const source = rounded(predicate, open);
  if (source === undefined) return undefined;
  const read = readPredicate(source, property.type);
  // A number may be too long once it is rounded up.
  return 'op' in read ? source : undefined;
}

function rounded(predicate: Predicate, open: boolean): PredicateSource | undefined {
  switch (predicate.op) {
    case 'range': {
      const { min, max } = predicate;
      return {
        ...(min === undefined ? {} : { min: round(min, 'below', open) }),
        ...(max === undefined ? {} : { max: round(max, 'above', open) }),
      };
    }
    case 'is':
    case 'in': {
      const { values } = predicate;
      if (values.every(({ kind }) => kind === 'date')) {
        const months = [...new Set(values.map((value) => round(value, 'below', open)))];
        return predicate.op === 'is' ? { is: months[0] ?? '' } : { in: months };
      }
      return span(values, open);
    }
    case 'not':
    case 'has':
      return undefined;
  }
}

/** The range from the least to the greatest of values that have an order among themselves. */
function span(values: readonly ScalarValue[], open: boolean): PredicateSource | undefined {
  const [first] = values;
  if (first === undefined || values.some((value) => value.kind !== first.kind || compare(value, first) === undefined)) return undefined;
  const sorted = values.toSorted((a, b) => compare(a, b) ?? 0);
  const [least = first, greatest = first] = [sorted[0], sorted.at(-1)];
  return { min: round(least, 'below', open), max: round(greatest, 'above', open) };
}

/** The text of a value on the grid; a month holds its days, so it is both below and above them. */
function round(value: ScalarValue, way: 'below' | 'above', open: boolean): string {
  if (!isExactValue(value, open)) return value.text;
  if (value.kind === 'date') return monthOf(value);
  const [, ...unit] = value.text.split(' ');
  return [formatDecimal(around(numberOf(value))[way]), ...unit].join(' ');
}
