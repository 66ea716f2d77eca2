import { visible } from '../../base/text.js';
import { dimensionWords } from '../../base/values/units.js';
import type { DateValue, Dimension, Missing, MoneyValue, NumberValue, QuantityValue, ScalarValue, Value } from '../../base/values/value.js';
import { same } from '../../documents/predicate.js';
import { added, clamped, lesser, one, zero, type Fraction } from './fraction.js';

/** The line a value stands on: values on different lines have no order between them. */
export type Scale =
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'quantity'; readonly dimension: Dimension }
  | { readonly kind: 'money'; readonly currency: string };

/** `best` and `worst` are in the base unit of the scale (days for dates) and differ. */
export interface Slope {
  readonly kind: 'lower' | 'higher';
  readonly scale: Scale;
  readonly best: bigint;
  readonly worst: bigint;
}

/** No two grades hold for one value, so their order means nothing. */
export interface Grades {
  readonly kind: 'grades';
  readonly grades: readonly { readonly value: ScalarValue; readonly utility: Fraction }[];
  readonly otherwise: Fraction;
}

/** Every feature that is there adds its utility; what is there besides counts nothing. */
export interface Includes {
  readonly kind: 'includes';
  /** By the key its text is compared by. */
  readonly features: ReadonlyMap<string, Fraction>;
}

/** How a value becomes a utility, whatever the other offers are. */
export type Shape = Slope | Grades | Includes;

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

/**
 * Where a value stands on its line. Of an interval of days the end that is worse for the shape counts: as the ends of a slope are
 * read in the same way, its `best` always scores 1 and its `worst` 0.
 */
export function positionOf(value: Value, kind: Slope['kind']): bigint | undefined {
  switch (value.kind) {
    case 'number':
    case 'quantity':
    case 'money':
      return value.amount;
    case 'date':
      return BigInt(kind === 'lower' ? value.to : value.from);
    case 'boolean':
    case 'text':
    case 'list':
    case 'unlimited':
      return undefined;
  }
}

/** The exact utility of a value under a shape; missing, with the reason, when the shape cannot judge it. */
export function utilityOf(shape: Shape, value: Value | Missing): Fraction | Missing {
  if (value.kind === 'missing') return value;
  switch (shape.kind) {
    case 'grades':
      return gradeOf(shape, value);
    case 'includes':
      return sumOfIncluded(shape, value);
    case 'lower':
    case 'higher':
      return onSlope(shape, value);
  }
}

/** `lower`: c((worst - x) / (worst - best)); `higher`: c((x - worst) / (best - worst)). */
function onSlope(slope: Slope, value: Value): Fraction | Missing {
  const { kind, scale, best, worst } = slope;
  const counted = scale.kind === 'number' || scale.kind === 'quantity';
  if (value.kind === 'unlimited' && counted) return kind === 'higher' ? one : zero;
  const own = scaleOf(value);
  const x = positionOf(value, kind);
  if (own === undefined || x === undefined || !sameScale(own, scale)) return misplaced(value, sayScale(scale));
  return kind === 'lower' ? clamped(worst - x, worst - best) : clamped(x - worst, best - worst);
}

/** A list is no scalar, and across kinds nothing matches: both go to `else`. Across dimensions and currencies nothing can be told. */
function gradeOf(table: Grades, value: Value): Fraction | Missing {
  if (value.kind === 'date' && value.from !== value.to) {
    const [first, last] = [gradeOf(table, day(value, value.from)), gradeOf(table, day(value, value.to))];
    return 'kind' in first ? first : 'kind' in last ? last : lesser(first, last);
  }
  let untold: ScalarValue | undefined;
  for (const grade of table.grades) {
    const answer = same(value, grade.value);
    if (answer === 'yes') return grade.utility;
    if (answer === 'unknown') untold = grade.value;
  }
  if (untold === undefined) return table.otherwise;
  const scale = scaleOf(untold);
  return misplaced(value, scale === undefined ? 'something else' : sayScale(scale));
}

const day = (value: DateValue, at: number): DateValue => ({ ...value, from: at, to: at });

/** c(sum of the utilities of the features that are there); saying one twice counts once. A text is a list of one. */
function sumOfIncluded({ features }: Includes, value: Value): Fraction | Missing {
  if (value.kind !== 'list' && value.kind !== 'text') return misplaced(value, 'a list');
  const items = value.kind === 'list' ? value.items : [value];
  const present = new Set(items.flatMap((item) => (item.kind === 'text' ? [item.key] : [])));
  let sum = zero;
  for (const [key, utility] of features) if (present.has(key)) sum = added(sum, utility);
  return sum;
}

const misplaced = (value: Value, wanted: string): Missing => ({
  kind: 'missing',
  reason: `"${visible(value.text, { maxWidth: 60 })}" is ${sayKind(value)}, where ${wanted} is expected`,
});

function sayScale(scale: Scale): string {
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

function sayKind(value: Value): string {
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
