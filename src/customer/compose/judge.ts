import { parseDecimal } from '../../base/values/decimal.js';
import { readValue } from '../../base/values/read.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Entry, Level, Written } from './composition.js';
import type { Fault, Phrase } from './phrase.js';
import { mapOf, numberOf, valueOf } from './written.js';

/** How firm a wish is: what vendors are asked at, or `private` for a condition that none of them is told. */
export type Firmness = Level | 'private';

export const firmnesses: readonly Firmness[] = ['must', 'should', 'may', 'private'];

/** A wish that is more than a wish: whatever fails it is not taken at all. */
const isFirm = (level: Firmness): boolean => level === 'must' || level === 'private';

/**
 * How a wish is judged: the shape of its criterion, nothing when there is nothing to weigh, or the fault that a shape needs more said.
 *
 * A, B, C        `grades` that go down evenly in the order said: 1, 0.667, 0.333, anything else 0. A firm single value is no criterion:
 *                all that qualifies has it.
 * not A          `grades`: A 0, anything else 1; as a firm wish no criterion
 * at most X      `lower` from what is ideal, else from 0, to X. A date has no 0; of at most 0, 0 alone is good.
 * at least X     `higher` from X to what is ideal. With no ideal a soft wish is `higher` from 0 to X, and a firm one no criterion.
 * X to Y         the slope to the end that is ideal; with no ideal a firm wish is no criterion
 * with A, B      `includes`, see `includes` below; as a firm wish no criterion
 */
export function shapeOf({ predicate, ideally }: Phrase, property: Property, level: Firmness): Shape | Fault | undefined {
  const { is, in: oneOf, not, has, min, max } = predicate;
  if (has !== undefined) return isFirm(level) ? undefined : includes([has].flat());
  if (not !== undefined) return isFirm(level) ? undefined : grades([not].flat(), () => '0', '1');
  if (oneOf !== undefined) return graded(oneOf);
  if (is !== undefined) return isFirm(level) ? undefined : graded([is]);
  if (min !== undefined && max !== undefined) {
    if (ideally !== undefined) return isSame(ideally, min, property) ? slope('lower', min, max) : slope('higher', max, min);
    return isFirm(level) ? undefined : needsIdeal(property);
  }
  if (max !== undefined) {
    const best = ideally ?? zeroBelow(max, property);
    if (best !== undefined) return slope('lower', best, max);
    if (isFirm(level)) return undefined;
    return isZero(max, property) ? graded([max]) : needsIdeal(property);
  }
  if (min === undefined) return undefined;
  if (ideally !== undefined) return slope('higher', ideally, min);
  if (isFirm(level)) return undefined;
  const worst = zeroBelow(min, property);
  return worst === undefined ? needsIdeal(property) : slope('higher', min, worst);
}

type Shape = readonly [word: string, value: Written];

const slope = (word: 'lower' | 'higher', best: string, worst: string): Shape => [
  word,
  mapOf([
    ['best', valueOf(best)],
    ['worst', valueOf(worst)],
  ]),
];

const graded = (values: readonly string[]): Shape => grades(values, (at) => share(values.length - at, values.length, Math.round), '0');

/** Values chosen side by side, none of them liked better. */
export const alike = (values: readonly string[]): Shape => grades(values, () => '1', '0');

function grades(values: readonly string[], gradeAt: (at: number) => string, otherwise: string): Shape {
  const entries = values.map((value, at): [string, Written] => [value, numberOf(gradeAt(at))]);
  return ['grades', mapOf([...entries, ['else', numberOf(otherwise)]])];
}

/** Features count alike: each the same share of 1, in thousandths and rounded up, so that all of them together are the whole. */
function includes(features: readonly string[]): Shape {
  const each = numberOf(share(1, features.length, Math.ceil));
  return ['includes', mapOf(features.map((feature) => [feature, each]))];
}

/** A list that several wishes name is judged by all their features alike. */
export function joined(before: Entry | undefined, shape: Shape): Shape {
  const known = before?.value.kind === 'map' ? before.value.entries.find(({ key }) => key === 'includes')?.value : undefined;
  const [word, value] = shape;
  if (word !== 'includes' || known?.kind !== 'map' || value.kind !== 'map') return shape;
  return includes([...new Set([...known.entries, ...value.entries].map(({ key }) => key))]);
}

/** At most three decimals say enough, and look like something a person would write. */
const share = (part: number, whole: number, round: (value: number) => number): string => String(round((part * 1000) / whole) / 1000);

const numberAndUnit = /^-?\d+(?:\.\d+)?(.*)$/s;

/** Nothing at all, in the unit of a bound; undefined where that is not below the bound, and for dates. */
function zeroBelow(bound: string, { type }: Property): string | undefined {
  const value = readValue(bound, type);
  if (value.kind !== 'number' && value.kind !== 'quantity' && value.kind !== 'money') return undefined;
  return value.amount > 0n ? `0${numberAndUnit.exec(bound)?.[1] ?? ''}` : undefined;
}

function isZero(text: string, { type }: Property): boolean {
  const value = readValue(text, type);
  return 'amount' in value && value.amount === 0n;
}

function isSame(a: string, b: string, { type }: Property): boolean {
  const [one, other] = [readValue(a, type), readValue(b, type)];
  if (one.kind === 'date' && other.kind === 'date') return one.from === other.from;
  return 'amount' in one && 'amount' in other && one.amount === other.amount;
}

const needsIdeal = ({ type }: Property): Fault => ({
  fault: `say what would be best too, for example "${type.type === 'date' ? 'at least 2006-09, ideally 2009' : 'at least 2, ideally 4'}"`,
});

const defaultWeights: Readonly<Record<Firmness, string>> = { must: '10', should: '10', private: '10', may: '5' };

/** What a criterion weighs when nobody says: the total most, what would only be nice least. */
export const defaultWeight = (property: string, level: Firmness): string => (property === 'total' ? '30' : defaultWeights[level]);

/** The fault of a weight. */
export function weightFault(text: string): string | undefined {
  const scaled = /^\d{1,9}(?:\.\d{1,3})?$/.test(text) ? parseDecimal(text) : undefined;
  return scaled === undefined || scaled === 0n ? 'a weight is a plain number above 0 with at most 3 decimals, for example 30' : undefined;
}

/** A member of `prefer`. */
export const criterionOf = (property: string, [word, value]: Shape, weight: string): Entry => ({
  key: property,
  value: mapOf([
    [word, value],
    ['weight', numberOf(weight)],
  ]),
});

export const withWeight = ({ key, value }: Entry, weight: string): Entry => ({
  key,
  value:
    value.kind === 'map'
      ? { kind: 'map', entries: value.entries.map((entry) => (entry.key === 'weight' ? { ...entry, value: numberOf(weight) } : entry)) }
      : value,
});
