import type { DateValue, Missing, ScalarValue, Value } from '../../base/values/value.js';
import { same } from '../../documents/predicate.js';
import { added, between, clamped, lesser, one, zero, type Fraction } from './fraction.js';
import { endsOf, misplaced, sameScale, sayScale, scaleOf, type Scale } from './scale.js';

/** `best` and `worst` are in the base unit of the scale (days for dates) and differ. */
export interface Slope {
  readonly kind: 'lower' | 'higher';
  readonly scale: Scale;
  readonly best: bigint;
  readonly worst: bigint;
}

/** `below` and `above` are positive: so far from `at` nothing is left. */
export interface Target {
  readonly kind: 'target';
  readonly scale: Scale;
  readonly at: bigint;
  readonly below: bigint;
  readonly above: bigint;
}

/** zero[0] <= ideal[0] <= ideal[1] <= zero[1]; where an end of `zero` is that of `ideal` there is a step. */
export interface Range {
  readonly kind: 'range';
  readonly scale: Scale;
  readonly ideal: readonly [bigint, bigint];
  readonly zero: readonly [bigint, bigint];
}

/** Two points at least, x strictly rising. */
export interface Curve {
  readonly kind: 'curve';
  readonly scale: Scale;
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: bigint;
  readonly utility: Fraction;
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

/** Shapes over a line. */
export type Scaled = Slope | Target | Range | Curve;

/** How a value becomes a utility, whatever the other offers are. */
export type Shape = Scaled | Grades | Includes;

export const isScaled = (shape: Shape): shape is Scaled => shape.kind !== 'grades' && shape.kind !== 'includes';

/**
 * The corners between which a shape over a line is straight; outside of them it is flat. Their places never fall, and a step has two
 * corners in one place.
 */
export function cornersOf(shape: Scaled): readonly Point[] {
  switch (shape.kind) {
    case 'lower':
      return [corner(shape.best, one), corner(shape.worst, zero)];
    case 'higher':
      return [corner(shape.worst, zero), corner(shape.best, one)];
    case 'target': {
      const { at, below, above } = shape;
      return [corner(at - below, zero), corner(at, one), corner(at + above, zero)];
    }
    case 'range': {
      const [[a, b], [y, z]] = [shape.ideal, shape.zero];
      return [corner(y, zero), corner(a, one), corner(b, one), corner(z, zero)];
    }
    case 'curve':
      return shape.points;
  }
}

const corner = (x: bigint, utility: Fraction): Point => ({ x, utility });

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
    case 'target':
    case 'range':
    case 'curve':
      return onLine(shape, value);
  }
}

/** Of an interval of days the lesser utility of its two ends counts. */
function onLine(shape: Scaled, value: Value): Fraction | Missing {
  const { scale } = shape;
  if (value.kind === 'unlimited' && (scale.kind === 'number' || scale.kind === 'quantity')) return beyondAll(shape);
  const own = scaleOf(value);
  const ends = endsOf(value);
  if (own === undefined || ends === undefined || !sameScale(own, scale)) return misplaced(value, sayScale(scale));
  const [first, last] = ends;
  return first === last ? utilityAt(shape, first) : lesser(utilityAt(shape, first), utilityAt(shape, last));
}

/** The utility of `unlimited`, which is more than every number. */
function beyondAll(shape: Scaled): Fraction {
  if (shape.kind === 'curve') return shape.points.at(-1)?.utility ?? zero;
  return shape.kind === 'higher' ? one : zero;
}

/** The utility at a place of the line, in the base unit of its scale. */
function utilityAt(shape: Scaled, x: bigint): Fraction {
  switch (shape.kind) {
    case 'lower':
      return clamped(shape.worst - x, shape.worst - shape.best);
    case 'higher':
      return clamped(x - shape.worst, shape.best - shape.worst);
    case 'target':
      return x < shape.at ? clamped(shape.below - (shape.at - x), shape.below) : clamped(shape.above - (x - shape.at), shape.above);
    case 'range': {
      const [[a, b], [y, z]] = [shape.ideal, shape.zero];
      // A side that is a step has no slope to divide by.
      if (x < a) return y === a ? zero : clamped(x - y, a - y);
      if (x > b) return z === b ? zero : clamped(z - x, z - b);
      return one;
    }
    case 'curve':
      return onCurve(shape.points, x);
  }
}

/** Straight lines between the points, flat outside them. */
function onCurve(points: readonly Point[], x: bigint): Fraction {
  let before: Point | undefined;
  for (const point of points) {
    if (x <= point.x) return before === undefined || x === point.x ? point.utility : between(before, point, x);
    before = point;
  }
  return before?.utility ?? zero;
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
