import type { ScalarValue, Value } from '../../base/values/value.js';
import { compare, evaluate, type Predicate } from '../../documents/predicate.js';
import { added, millionths, zero, type Fraction } from '../judge/fraction.js';
import { endsOf, sameScale, scaleOf, valueAt, type Scale } from '../judge/scale.js';
import { cornersOf, isScaled, utilityOf, type Grades, type Scaled, type Shape } from '../judge/shape.js';
import type { Criterion } from '../preferences/criterion.js';

/** The least and the most that something can score, in millionths. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/** What a shape can score at all; undefined when nothing can be scored. */
export function reachOf(shape: Shape): Reach | undefined {
  if (isScaled(shape)) return between(shape);
  if (shape.kind === 'includes') return spanning([0, millionths(sumOf([...shape.features.values()]))]);
  return spanning([...shape.grades.map(({ utility }) => millionths(utility)), ...elseOf(shape)]);
}

/**
 * What a criterion can score where a `must` on the same property holds. A value that the shape cannot judge is missing, as it is when
 * offers are scored; so it is one that is not given where the rule allows that.
 */
export function reachWithin(criterion: Criterion, predicate: Predicate, allowsMissing: boolean): Reach | undefined {
  const { shape, whenMissing } = criterion;
  const reach = shapeWithin(shape, predicate, millionths(whenMissing));
  return allowsMissing && reach !== undefined ? spanning([reach.least, reach.most, millionths(whenMissing)]) : reach;
}

function shapeWithin(shape: Shape, predicate: Predicate, missing: number): Reach | undefined {
  if (predicate.op === 'is' || predicate.op === 'in') return anyOf(predicate.values.map((value) => valueWithin(shape, value, missing)));
  if (shape.kind === 'includes') return predicate.op === 'has' ? includedWith(shape.features, predicate.values) : reachOf(shape);
  if (shape.kind === 'grades') return predicate.op === 'has' ? reachOf(shape) : gradesWithin(shape, predicate, missing);
  if (predicate.op !== 'range') return reachOf(shape);
  if (predicate.min?.kind === 'unlimited') return valueWithin(shape, predicate.min, missing);
  return between(shape, startOf(predicate.min, shape.scale), endOf(predicate.max, shape.scale));
}

/** One value; an interval of days stands for all of its days. */
function valueWithin(shape: Shape, value: ScalarValue, missing: number): Reach | undefined {
  if (value.kind === 'date' && value.from !== value.to) {
    if (shape.kind === 'grades') return gradesWithin(shape, { op: 'is', values: [value] }, missing);
    if (isScaled(shape) && shape.scale.kind === 'date') return between(shape, BigInt(value.from), BigInt(value.to));
  }
  return spanning([scoreOf(shape, value, missing)]);
}

function scoreOf(shape: Shape, value: Value, missing: number): number {
  const utility = utilityOf(shape, value);
  return 'kind' in utility ? missing : millionths(utility);
}

/** Where a bound stands; undefined when there is none, or it is on another scale and so bounds nothing here. */
const startOf = (value: ScalarValue | undefined, scale: Scale): bigint | undefined => placesOf(value, scale)?.[0];
const endOf = (value: ScalarValue | undefined, scale: Scale): bigint | undefined => placesOf(value, scale)?.[1];

function placesOf(value: ScalarValue | undefined, scale: Scale): readonly [first: bigint, last: bigint] | undefined {
  const own = value === undefined ? undefined : scaleOf(value);
  return value === undefined || own === undefined || !sameScale(own, scale) ? undefined : endsOf(value);
}

/** The reach of a shape over a part of its scale: between its spots it rises or falls all the way. */
function between(shape: Scaled, start?: bigint, end?: bigint): Reach | undefined {
  const spots = spotsOf(shape).filter((spot) => (start === undefined || spot >= start) && (end === undefined || spot <= end));
  const ends = [start, end].filter((spot) => spot !== undefined);
  // Beyond its outermost spots a shape is flat, so they stand for all that is not bounded.
  const outer = [...(start === undefined ? [least(spotsOf(shape), end)] : []), ...(end === undefined ? [most(spotsOf(shape), start)] : [])];
  return spanning([...spots, ...ends, ...outer].map((x) => scoreOf(shape, valueAt(shape.scale, x), 0)));
}

const least = (spots: readonly bigint[], other: bigint | undefined): bigint =>
  [...spots, ...(other === undefined ? [] : [other])].reduce((a, b) => (a < b ? a : b));
const most = (spots: readonly bigint[], other: bigint | undefined): bigint =>
  [...spots, ...(other === undefined ? [] : [other])].reduce((a, b) => (a > b ? a : b));

/** Where a shape changes its course; beside the steps of a range, too. */
function spotsOf(shape: Scaled): bigint[] {
  const corners = cornersOf(shape).map(({ x }) => x);
  return shape.kind === 'range' ? [shape.zero[0] - 1n, ...corners, shape.zero[1] + 1n] : corners;
}

/** The grades that a rule leaves, and what everything else scores when the rule leaves anything else. */
function gradesWithin(shape: Grades, predicate: Predicate, missing: number): Reach | undefined {
  if (predicate.op === 'range' && predicate.min !== undefined && predicate.max !== undefined && compare(predicate.min, predicate.max) === 0)
    return valueWithin(shape, predicate.min, missing);
  const left = shape.grades.filter(({ value }) => evaluate(predicate, value) !== 'no');
  return spanning([...left.map(({ utility }) => millionths(utility)), ...elseOf(shape)]);
}

/** What everything without a grade scores; nothing where both of true and false have one. */
const elseOf = ({ grades, otherwise }: Grades): number[] =>
  grades.length === 2 && grades.every(({ value }) => value.kind === 'boolean') ? [] : [millionths(otherwise)];

/** Features that a rule demands are always there. */
function includedWith(features: ReadonlyMap<string, Fraction>, demanded: readonly ScalarValue[]): Reach | undefined {
  const keys = new Set(demanded.flatMap((value) => (value.kind === 'text' ? [value.key] : [])));
  const sure = [...features].filter(([key]) => keys.has(key)).map(([, utility]) => utility);
  return spanning([millionths(sumOf(sure)), millionths(sumOf([...features.values()]))]);
}

const sumOf = (utilities: readonly Fraction[]): Fraction => utilities.reduce(added, zero);

export function anyOf(reaches: readonly (Reach | undefined)[]): Reach | undefined {
  return spanning(reaches.flatMap((reach) => (reach === undefined ? [] : [reach.least, reach.most])));
}

export function spanning(scores: readonly number[]): Reach | undefined {
  return scores.length === 0 ? undefined : { least: Math.min(...scores), most: Math.max(...scores) };
}
