import { formatDay, parseDate } from '../base/values/date.js';
import { decimalScale, formatDecimal, parseDecimal } from '../base/values/decimal.js';
import { unitOf, type Unit } from '../base/values/units.js';
import type { ScalarValue } from '../base/values/value.js';
import type { Predicate } from '../documents/predicate.js';
import type { Requirement } from '../documents/requirement.js';
import type { Property } from '../schema/vocabulary.js';

/**
 * One spelling of each wish. How somebody writes `Silver`, `5.0` or `1300 cc` says nothing of what is wanted, and much of who wants it; so
 * what surely means the same goes out in the same bytes. What could mean something else stays as it was written.
 */
export const inOneSpelling = (requirement: Requirement): Requirement => ({
  ...requirement,
  predicate: spelled(requirement.predicate, requirement.property),
});

/** A free text with one blank wherever there was any room, in one normal form; undefined when nothing is left. */
export function plainText(text: string): string | undefined {
  const left = blanks(text.normalize('NFC'));
  return left === '' ? undefined : left;
}

const blanks = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function spelled(predicate: Predicate, { unit }: Property): Predicate {
  if (predicate.op === 'range') {
    const { min, max } = predicate;
    const [low, high] = [min && bound(plain(min), 'from'), max && bound(plain(max), 'to')];
    const [from = low, to = high] = inUnit([low, high], unit) ?? [];
    return { op: 'range', ...(from === undefined ? {} : { min: from }), ...(to === undefined ? {} : { max: to }) };
  }
  const plainly = predicate.values.map(plain);
  const values = (inUnit(plainly, unit) ?? plainly) as ScalarValue[];
  const [only] = values;
  // One of one is that one.
  const single = predicate.op === 'in' && values.every(({ text }) => text === only?.text);
  return single ? { op: 'is', values: values.slice(0, 1) } : { ...predicate, values };
}

function plain(value: ScalarValue): ScalarValue {
  switch (value.kind) {
    case 'text': {
      // Upper and lower case are never told apart when texts are compared.
      const text = blanks(value.text).toLowerCase();
      return { ...value, key: text, text };
    }
    case 'number':
      return { ...value, text: formatDecimal(value.amount) };
    case 'quantity': {
      const [number = '', symbol = ''] = value.text.split(' ');
      return { ...value, text: `${formatDecimal(parseDecimal(number) ?? 0n)} ${symbol}` };
    }
    case 'money':
    case 'date':
    case 'boolean':
    case 'unlimited':
      return value;
  }
}

/** A day as a bound: only one end of a month or a year counts, so it is named by the longest of these that has its end there. */
function bound(value: ScalarValue, end: 'from' | 'to'): ScalarValue {
  if (value.kind !== 'date') return value;
  const day = formatDay(value[end]);
  const text = [day.slice(0, 4), day.slice(0, 7)].find((longer) => parseDate(longer)?.[end] === value[end]) ?? day;
  return { ...value, text };
}

/** So many decimals a person would write; what needs more was thought of in another unit, and is content. */
const mostDecimals = 3n;
const finest = decimalScale / 10n ** mostDecimals;

/** Quantities in the usual unit of their property; undefined when one of them has no short and exact number in it. */
function inUnit(values: readonly (ScalarValue | undefined)[], unit: Unit | undefined): (ScalarValue | undefined)[] | undefined {
  if (unit === undefined) return undefined;
  const changed: (ScalarValue | undefined)[] = [];
  for (const value of values) {
    if (value?.kind !== 'quantity') {
      changed.push(value);
      continue;
    }
    const [number = '', symbol = ''] = value.text.split(' ');
    const [count, own] = [parseDecimal(number), unitOf(symbol)];
    if (count === undefined || own === undefined) return undefined;
    const [numerator, denominator] = [count * own.numerator * unit.denominator, own.denominator * unit.numerator];
    if (numerator % (denominator * finest) !== 0n) return undefined;
    changed.push({ ...value, text: `${formatDecimal(numerator / denominator)} ${unit.symbol}` });
  }
  return changed;
}
