import { minorDigits } from '../../base/values/currencies.js';
import { readValue } from '../../base/values/read.js';
import { ambiguityOf, unitOf } from '../../base/values/units.js';
import type { ScalarValue, ValueType } from '../../base/values/value.js';
import { visible } from '../../base/text.js';
import { compare, readPredicate, same, type PredicateSource } from '../../documents/predicate.js';
import { usesOneUnit } from '../../documents/requirement.js';
import type { Property } from '../../schema/vocabulary.js';
import { exampleOf } from './examples.js';
import { split, tailOf, unquoted } from './quotes.js';

/** What a person says a property should be, as one phrase. */
export interface Phrase {
  readonly predicate: PredicateSource;
  /** The end of the bound that would be best. */
  readonly ideally?: string;
}

/** What is wrong with a phrase and what would be right: a sentence but for its capital and its full stop. */
export interface Fault {
  readonly fault: string;
}

interface Options {
  /** The currency of the request: nothing else can be compared. */
  readonly currency: string;
  /** What a bare number gets, where the question has named it: `mi`, `GBP`. */
  readonly unit?: string;
}

/**
 * Reads a wish:
 *
 *     at most X      also max X, up to X, <= X, X or less, X or earlier
 *     at least X     also min X, from X, >= X, X or more, X or later
 *     X to Y         both ends included               not A, B       none of these
 *     A, B           also A or B: one of these, in the order of liking; of a list, all of these
 *     A              this one; of a list, with this
 *
 * A bound may end in `, ideally Z`, which says what would be best. What stands in "double quotes" is taken as it is. Bounds are for what
 * has an order: for a text, `from Italy` is a text, and a bound with a number is refused.
 */
export function readPhrase(text: string, property: Property, options: Options): Phrase | Fault {
  const { type } = property;
  const [wish, tail] = tailOf(text.trim());
  const ideally = tail === undefined ? undefined : completed(tail, options.unit ?? unitIn(wish));
  const predicate = readWish(wish, type, options);
  if ('fault' in predicate) return predicate;
  const fault = faultOf(predicate, ideally, type, options);
  if (fault !== undefined) return { fault: `${fault}${exampleFor(fault, property, options.currency)}` };
  return { predicate, ...(ideally === undefined ? {} : { ideally }) };
}

const atMost = /^(?:at most|max|up to|no more than|<=)\s*(?![^\s\d"-])/i;
const atLeast = /^(?:at least|min|from|no less than|>=)\s*(?![^\s\d"-])/i;
const orLess = /\s+or\s+(?:less|fewer|lower|earlier|older|below|under)$/i;
const orMore = /\s+or\s+(?:more|higher|later|newer|above|over)$/i;
const between = /^(.+?)\s+to\s+(.+)$/i;
const none = /^not\s+/i;
/** What begins a choice, and what begins none. */
const chosenFrom = /^(?:not|either|one of)\s+/i;
/** Words of a bound before what is none; `up to date` is a text that somebody may mean. */
const hedge = /^(?:at (?:most|least)\b|(?:under|below|over|above|about|around|less than|more than)\s+[^"]*\d)/i;
const strayQuote = /^["'“”„‘’«]|[“”»]$/;
/** A choice or a denial, where a list has neither. */
const unlisted = /^(?:no|not|without)\s|\sor\s/i;
const thousands = /\d,\d{3}(?!\d)/;

/** What has an order can be bounded. */
const isOrdered = (type: ValueType): boolean => ['number', 'quantity', 'money', 'date', 'any'].includes(type.type);

function readWish(text: string, type: ValueType, { unit }: Options): PredicateSource | Fault {
  if (type.type !== 'text' && type.type !== 'list' && thousands.test(text))
    return { fault: `write ${text.match(/[\d,]{5,}/)?.[0].replaceAll(',', '') ?? 'the number'} without a comma` };
  if (isOrdered(type)) {
    const bounded = readBound(text, type, unit);
    if (bounded !== undefined) return bounded;
  } else if (type.type === 'text' && readBound(text, { type: 'any' }, undefined) !== undefined)
    return { fault: 'a text has no order, so nothing is at least or at most it; say the value itself, or "in double quotes"' };
  if (type.type === 'any' && hedge.test(text))
    return { fault: 'this cannot be compared; say it like "at most 10 cm", "at least 3" or "10 to 20", or in double quotes' };
  const of = none.exec(text);
  const parts = split(text.replace(type.type === 'list' ? none : chosenFrom, ''), type.type === 'list' ? 'and' : 'or').map((part, at) =>
    of !== null && at > 0 ? part.replace(none, '') : part,
  );
  if (parts.some((part) => strayQuote.test(part) && unquoted(part) === part))
    return { fault: 'quotes are double and stand around the whole value, "like this"; leave them out otherwise' };
  if (type.type === 'list' && parts.some((part) => unlisted.test(part)))
    return { fault: 'of a list, all of what you name is asked for; say it like "aircon, sunroof"' };
  const values = parts.map((part) => (type.type === 'boolean' ? truth(unquoted(part)) : completed(part, unit)));
  if (values.some((value) => value === ''))
    return { fault: text === '' ? 'a value is missing' : 'there is nothing between two commas; leave one out' };
  const reserved = values.find((value) => value === '__proto__' || value.toLowerCase() === 'else');
  if (reserved !== undefined) return { fault: `"${reserved}" means something else in the files; use another word` };
  if (type.type === 'list') {
    if (of !== null) return { fault: 'a list can only be asked for what is in it; say what you want' };
    return { has: values };
  }
  if (of !== null) return { not: values };
  return values.length === 1 ? { is: values[0] ?? '' } : { in: values };
}

/** A bound; undefined where the words are no bound but a value, as `up to date` is in a category that takes anything. */
function readBound(text: string, type: ValueType, unit: string | undefined): PredicateSource | undefined {
  for (const [word, pattern] of [
    ['max', atMost],
    ['min', atLeast],
    ['max', orLess],
    ['min', orMore],
  ] as const) {
    const value = pattern.test(text) ? completed(text.replace(pattern, ''), unit) : '';
    if (value !== '' && (type.type !== 'any' || isBound(value))) return { [word]: value };
  }
  const [, first = '', last = ''] = text.includes('"') ? [] : (between.exec(text) ?? []);
  if (first === '') return undefined;
  const max = completed(last, unit);
  const min = completed(first, unit ?? unitIn(max));
  return type.type !== 'any' || (isBound(min) && isBound(max)) ? { min, max } : undefined;
}

/** Whether a value that could be anything has an order. */
function isBound(text: string): boolean {
  const { kind } = readValue(text, { type: 'any' });
  return kind !== 'text' && kind !== 'boolean' && kind !== 'list' && kind !== 'missing';
}

const bare = /^-?\d+(?:\.\d+)?$/;

/** The text of a value; a bare number gets the unit that is understood. */
function completed(text: string, unit: string | undefined): string {
  const value = unquoted(text.trim());
  return unit !== undefined && bare.test(value) ? `${value} ${unit}` : value;
}

/** The unit or currency a phrase ends in. */
function unitIn(text: string): string | undefined {
  const word = /\d\s*(\p{L}[^\s\d]*)$/u.exec(text.replace(orLess, '').replace(orMore, ''))?.[1];
  return word !== undefined && (unitOf(word) !== undefined || minorDigits(word) !== undefined) && ambiguityOf(word) === undefined
    ? word
    : undefined;
}

const truths: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['no', 'false'],
]);
const truth = (text: string): string => truths.get(text.toLowerCase()) ?? text;

function faultOf(source: PredicateSource, ideally: string | undefined, type: ValueType, { currency }: Options): string | undefined {
  const predicate = readPredicate(source, type);
  if (!('op' in predicate)) return predicate[0]?.message;
  if (!usesOneUnit(predicate)) return 'two units are mixed; use one';
  const ends = predicate.op === 'range' ? [predicate.min, predicate.max].filter((end) => end !== undefined) : [];
  const values = predicate.op === 'range' ? ends : predicate.values;
  const foreign = values.find((value) => value.kind === 'money' && value.currency !== currency);
  if (foreign !== undefined) return `"${foreign.text}" is not in ${currency}, as the rest of the request is`;
  if (ends.some(({ kind }) => kind === 'unlimited')) return 'unlimited is no bound; say "unlimited" alone';
  if (predicate.op !== 'range') {
    if (ideally !== undefined) return '"ideally" goes with a bound, as in "at most X, ideally Y"';
    return twice(predicate.values);
  }
  return ideally === undefined ? undefined : faultOfIdeal(ideally, type, predicate);
}

/** Values that one thing could be at once would be graded twice. */
function twice(values: readonly ScalarValue[]): string | undefined {
  if (values.length > 64) return '64 values are the most; use fewer';
  const again = values.find((value, at) =>
    values.slice(0, at).some((before) => same(value, before) !== 'no' || same(before, value) !== 'no'),
  );
  return again === undefined ? undefined : `"${visible(again.text, { maxWidth: 60 })}" is there twice; say it once`;
}

function faultOfIdeal(
  text: string,
  type: ValueType,
  { min, max }: { readonly min?: ScalarValue; readonly max?: ScalarValue },
): string | undefined {
  const ideal = readValue(text, type);
  if (ideal.kind === 'missing') return ideal.reason;
  const order = (end: ScalarValue): number | undefined => (ideal.kind === 'list' ? undefined : compare(ideal, end));
  const [above, below] = [min === undefined ? undefined : order(min), max === undefined ? undefined : order(max)];
  if ((min !== undefined && above === undefined) || (max !== undefined && below === undefined) || ideal.kind === 'unlimited')
    return `"ideally ${visible(text, { maxWidth: 60 })}" is of another kind than the bound`;
  if (min !== undefined && max !== undefined)
    return above === 0 || below === 0 ? undefined : 'what is ideal is one of the two ends, or say "at most" or "at least"';
  if (max !== undefined)
    return below !== undefined && below < 0 ? undefined : `what is ideal has to be less than ${max.text}; use less, or another bound`;
  return above !== undefined && above > 0 ? undefined : `what is ideal has to be more than ${min?.text ?? ''}; use more, or another bound`;
}

/** What would be right, in the words of the property, unless the fault has said it. */
function exampleFor(fault: string, property: Property, currency: string): string {
  return /example|like "|[;,] (?:say|use|ask)/.test(fault) ? '' : `; for example: ${exampleOf(property, currency)}`;
}
