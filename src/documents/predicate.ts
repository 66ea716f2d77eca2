import { byCodeUnits } from '../base/bytes.js';
import type { Fault } from '../base/errors.js';
import { readValue } from '../base/values/read.js';
import type { ListValue, Missing, ScalarValue, Value, ValueType } from '../base/values/value.js';

/**
 * The one predicate language: requests ask in it, preferences rule in it, stock is matched by it. Every answer is one of three.
 *
 * is     this value (a day inside an interval counts)      not   none of these
 * in     one of these                                      has   all of these are in the list
 * min and max: inclusive bounds
 */
export type Predicate =
  | { readonly op: 'is' | 'in' | 'not'; readonly values: readonly ScalarValue[] }
  | { readonly op: 'range'; readonly min?: ScalarValue; readonly max?: ScalarValue }
  | { readonly op: 'has'; readonly values: readonly ScalarValue[] };

export type Answer = 'yes' | 'no' | 'unknown';

/** A predicate as it is written: every scalar is its source text. */
export interface PredicateSource {
  readonly is?: string;
  readonly in?: readonly string[];
  readonly not?: string | readonly string[];
  readonly min?: string;
  readonly max?: string;
  readonly has?: string | readonly string[];
}

type PredicateWord = keyof PredicateSource;

/** A fault of a predicate and the word it is under. */
export interface PredicateFault extends Fault {
  readonly word?: PredicateWord;
}

/** A value of an open or list-typed property is asked about item by item. */
const itemType = (type: ValueType): ValueType => (type.type === 'list' ? { type: 'text' } : type);

/**
 * The typed predicate, or every reason why there is none.
 *
 * @param read what a text means; a file may give words a meaning of its own
 */
export function readPredicate(
  source: PredicateSource,
  type: ValueType,
  read: (text: string, type: ValueType) => Value | Missing = readValue,
): Predicate | PredicateFault[] {
  const faults: PredicateFault[] = [];
  const words = (['is', 'in', 'not', 'min', 'max', 'has'] as const).filter((word) => source[word] !== undefined);
  const shapes = new Set(words.map((word) => (word === 'min' || word === 'max' ? 'range' : word)));
  if (shapes.size !== 1)
    return [
      {
        message:
          shapes.size === 0
            ? 'says nothing; use is, in, not, min, max or has'
            : `mixes ${words.join(' and ')}; only min and max go together`,
      },
    ];

  const scalar = (text: string, word: PredicateWord): ScalarValue | undefined => {
    const value = read(text, itemType(type));
    if (value.kind === 'missing') faults.push({ message: value.reason, word });
    else if (value.kind === 'list') faults.push({ message: 'takes one value here, not a list', word });
    else return value;
    return undefined;
  };
  const scalars = (texts: string | readonly string[], word: PredicateWord): ScalarValue[] =>
    [texts].flat().flatMap((text) => scalar(text, word) ?? []);

  const [op] = shapes;
  let predicate: Predicate;
  if (op === 'range') {
    const min = source.min === undefined ? undefined : bound(scalar(source.min, 'min'), 'min', faults);
    const max = source.max === undefined ? undefined : bound(scalar(source.max, 'max'), 'max', faults);
    if (min !== undefined && max !== undefined) {
      const order = compare(min, max);
      if (order === undefined) faults.push({ message: 'min and max are of different kinds', word: 'max' });
      else if (min.kind === 'date' && max.kind === 'date' ? min.from > max.to : order > 0)
        faults.push({ message: `min ${min.text} is above max ${max.text}: nothing can be both`, word: 'max' });
    }
    predicate = { op, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  } else if (op === 'has') {
    if (type.type !== 'list' && type.type !== 'any')
      faults.push({ message: 'asks for items of a list, and this property is none', word: 'has' });
    predicate = { op, values: scalars(source.has ?? [], 'has') };
  } else {
    const word = op ?? 'is';
    if (type.type === 'list') faults.push({ message: 'is a list; ask with has', word });
    predicate = { op: word, values: scalars(source[word] ?? [], word) };
  }
  return faults.length > 0 ? faults : predicate;
}

function bound(value: ScalarValue | undefined, word: 'min' | 'max', faults: PredicateFault[]): ScalarValue | undefined {
  if (value !== undefined && (value.kind === 'text' || value.kind === 'boolean')) {
    faults.push({ message: `"${value.text}" has no order; ${word} takes a number, a quantity, money or a date`, word });
    return undefined;
  }
  return value;
}

/** The written form again, in canonical text; `not` and `has` always as lists. */
export function writePredicate(predicate: Predicate): PredicateSource {
  if (predicate.op === 'range') {
    return {
      ...(predicate.min === undefined ? {} : { min: predicate.min.text }),
      ...(predicate.max === undefined ? {} : { max: predicate.max.text }),
    };
  }
  const texts = predicate.values.map((value) => value.text);
  return predicate.op === 'is' ? { is: texts[0] ?? '' } : { [predicate.op]: texts };
}

/**
 * How a rule is said in a sentence: "2006-09-01 or later", "T3 or TR".
 *
 * @param say how a value is written
 */
export function sayPredicate(predicate: Predicate, say = ({ text }: ScalarValue): string => text): string {
  if (predicate.op !== 'range') {
    const texts = predicate.values.map(say);
    if (predicate.op === 'has') return `with ${texts.join(' and ')}`;
    return predicate.op === 'not' ? `not ${texts.join(' or ')}` : texts.join(' or ');
  }
  const { min, max } = predicate;
  if (min !== undefined && max !== undefined) return `${say(min)} to ${say(max)}`;
  if (min !== undefined) return `${say(min)} or ${min.kind === 'date' ? 'later' : 'more'}`;
  return max === undefined ? 'anything' : `${say(max)} or ${max.kind === 'date' ? 'earlier' : 'less'}`;
}

/** Whether a value meets a predicate. A value that is missing, or of another dimension or currency, is never a no. */
export function evaluate(predicate: Predicate, value: Value | Missing | undefined): Answer {
  if (value === undefined || value.kind === 'missing') return 'unknown';
  switch (predicate.op) {
    case 'is':
    case 'in':
      return any(predicate.values.map((wanted) => same(value, wanted)));
    case 'not':
      return negate(any(predicate.values.map((wanted) => same(value, wanted))));
    case 'has': {
      const items = value.kind === 'list' ? value.items : [value];
      return all(predicate.values.map((wanted) => any(items.map((item) => same(item, wanted)))));
    }
    case 'range':
      return all([
        predicate.min === undefined ? 'yes' : atLeast(value, predicate.min),
        predicate.max === undefined ? 'yes' : atMost(value, predicate.max),
      ]);
  }
}

const negate = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown');
const any = (answers: readonly Answer[]): Answer => (answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no');
const all = (answers: readonly Answer[]): Answer => (answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes');

/** Equality: across kinds it does not hold, across dimensions and currencies it cannot be told. An interval is the same as one it lies in. */
export function same(value: ScalarValue | ListValue, wanted: ScalarValue): Answer {
  switch (value.kind) {
    case 'number':
      return wanted.kind === 'number' && value.amount === wanted.amount ? 'yes' : 'no';
    case 'quantity':
      if (wanted.kind !== 'quantity') return 'no';
      return value.dimension === wanted.dimension ? (value.amount === wanted.amount ? 'yes' : 'no') : 'unknown';
    case 'money':
      if (wanted.kind !== 'money') return 'no';
      return value.currency === wanted.currency ? (value.amount === wanted.amount ? 'yes' : 'no') : 'unknown';
    case 'date':
      if (wanted.kind !== 'date' || value.to < wanted.from || value.from > wanted.to) return 'no';
      return value.from >= wanted.from && value.to <= wanted.to ? 'yes' : 'unknown';
    case 'boolean':
      return wanted.kind === 'boolean' && value.value === wanted.value ? 'yes' : 'no';
    case 'unlimited':
      return wanted.kind === 'unlimited' ? 'yes' : 'no';
    case 'text':
      return wanted.kind === 'text' && value.key === wanted.key ? 'yes' : 'no';
    case 'list':
      return 'no';
  }
}

/** `min: 2006-09` begins on the 1st. */
function atLeast(value: ScalarValue | ListValue, min: ScalarValue): Answer {
  if (value.kind === 'date' && min.kind === 'date') return value.from >= min.from ? 'yes' : value.to < min.from ? 'no' : 'unknown';
  const order = value.kind === 'list' ? undefined : compare(value, min);
  return order === undefined ? 'unknown' : order >= 0 ? 'yes' : 'no';
}

/** `max: 2006-09` ends on the 30th. */
function atMost(value: ScalarValue | ListValue, max: ScalarValue): Answer {
  if (value.kind === 'date' && max.kind === 'date') return value.to <= max.to ? 'yes' : value.from > max.to ? 'no' : 'unknown';
  const order = value.kind === 'list' ? undefined : compare(value, max);
  return order === undefined ? 'unknown' : order <= 0 ? 'yes' : 'no';
}

/** The order of two values of one dimension; `unlimited` is above every number and quantity; undefined where there is no order. */
export function compare(a: ScalarValue, b: ScalarValue): number | undefined {
  if (a.kind === 'unlimited' || b.kind === 'unlimited') {
    const other = a.kind === 'unlimited' ? b : a;
    if (other.kind !== 'unlimited' && other.kind !== 'number' && other.kind !== 'quantity') return undefined;
    return a.kind === b.kind ? 0 : a.kind === 'unlimited' ? 1 : -1;
  }
  if (a.kind === 'date' && b.kind === 'date') return a.from - b.from;
  if (a.kind === 'text' && b.kind === 'text') return byCodeUnits(a.key, b.key);
  const comparable =
    (a.kind === 'number' && b.kind === 'number') ||
    (a.kind === 'quantity' && b.kind === 'quantity' && a.dimension === b.dimension) ||
    (a.kind === 'money' && b.kind === 'money' && a.currency === b.currency);
  if (!comparable) return undefined;
  return a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0;
}

/** True only when it is certain that no value meets both. */
export function excludes(a: Predicate, b: Predicate): boolean {
  if (a.op === 'has' || b.op === 'has') return false;
  if (a.op === 'is' || a.op === 'in') return a.values.every((value) => evaluate(b, value) === 'no');
  if (b.op === 'is' || b.op === 'in') return excludes(b, a);
  if (a.op === 'range' && b.op === 'range') return above(a.min, b.max) || above(b.min, a.max);
  return false;
}

function above(min: ScalarValue | undefined, max: ScalarValue | undefined): boolean {
  if (min === undefined || max === undefined) return false;
  if (min.kind === 'date' && max.kind === 'date') return min.from > max.to;
  return (compare(min, max) ?? 0) > 0;
}
