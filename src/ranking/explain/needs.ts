import type { ListValue, Missing, ScalarValue, TextValue, Value } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Candidate } from '../candidate.js';
import { added, millionths, wholeUtility, zero, type Fraction } from '../judge/fraction.js';
import { scoreOf, type Judgement } from '../judge/score.js';
import { endsOf } from '../judge/scale.js';
import { cornersOf, type Grades, type Includes, type Scaled } from '../judge/shape.js';
import { verdictOf } from '../judge/verdict.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Ranked } from '../rank.js';
import type { Need } from './explanation.js';
import { spelled, type Rounding } from './spell.js';
import { stretchesOf } from './stretches.js';

/**
 * What one offer would have to say to score more than another that scores no less. A need is found for its criterion alone: where a
 * property is also judged by way of a derived one or a guard, the nearest value that would do may be nearer. Every value is tried,
 * though, on the whole of the file: with it the offer meets every rule and does score more. There is none for a derived property,
 * which nobody can say, nor where a guard keeps the shape from being used.
 */
export function needsOf(rival: Ranked, first: Ranked, preferences: Preferences): Need[] {
  const derived = new Set(preferences.derived.map(({ property }) => property.name));
  const gap = first.score.sum - rival.score.sum;
  return rival.score.judgements.flatMap((judgement) => {
    const { criterion, utility, guard } = judgement;
    const needed = utility + Math.floor(gap / criterion.weight) + 1;
    if (needed > wholeUtility || derived.has(criterion.property.name) || (guard ?? 'yes') !== 'yes') return [];
    const wins = (value: Value): boolean => {
      if (isFree(value, criterion.property)) return false;
      return saying(rival.candidate, criterion.property.name, value).every(
        (changed) => scoreOf(changed, preferences).sum > first.score.sum && verdictOf(changed, preferences).kind === 'qualifies',
      );
    };
    const values = proposals(judgement, needed, wins);
    return values.length === 0 ? [] : [{ criterion, utility: needed, values }];
  });
}

function proposals({ criterion: { property, shape }, value }: Judgement, needed: number, wins: (value: Value) => boolean): Value[] {
  if (shape.kind === 'grades') return gradesFrom(shape, needed).filter(wins);
  if (shape.kind === 'includes') {
    const present = value.kind === 'list' ? value.items : value.kind === 'text' ? [value] : [];
    return additionsTo(present, shape, needed).filter((list) => wins(listOf([...present, ...list.items])));
  }
  return nearest(shape, needed, value).flatMap(({ place, rounding }) => {
    const said = spelled(place, shape.scale, rounding, property, value);
    return said !== undefined && wins(said) ? [said] : [];
  });
}

/** A total of nothing is no price unless somebody says that it is free, and what the whole offer costs may be said as its price. */
const isFree = (value: Value, { name }: Property): boolean =>
  value.kind === 'money' && value.amount === 0n && (name === 'total' || name === 'price');

/**
 * What an offer may come to with one thing said otherwise. Where a plain offer has no total its price stands for it, as the same value,
 * and the two change together. A price of zero stands for no total, and whether it did is not known: then both readings are given.
 */
function saying(candidate: Candidate, name: string, value: Value): Candidate[] {
  const alone: Candidate = { ...candidate, values: new Map(candidate.values).set(name, value) };
  if (candidate.unsigned !== true || name !== 'price') return [alone];
  const [total, price] = [candidate.values.get('total'), candidate.values.get('price')];
  const together: Candidate = { ...candidate, values: new Map(alone.values).set('total', value) };
  if (total === price) return [together];
  const isUnsaid = total?.kind === 'missing' && price?.kind === 'money' && price.amount === 0n;
  return isUnsaid ? [alone, together] : [alone];
}

interface Place {
  readonly place: bigint;
  readonly rounding: Rounding;
}

/** The places that are high enough and next to what is said, on either side; where nothing is said, every end of what is enough. */
function nearest(shape: Scaled, needed: number, value: Value | Missing): Place[] {
  const ends: Place[] = [];
  for (const { from, to } of stretchesOf(shape, needed)) {
    if (from !== undefined) ends.push({ place: from, rounding: 'up' });
    if (to !== undefined) ends.push({ place: to, rounding: 'down' });
    // Anything does that is said at all.
    if (from === undefined && to === undefined) ends.push({ place: cornersOf(shape)[0]?.x ?? 0n, rounding: 'down' });
  }
  const said = value.kind === 'missing' ? undefined : endsOf(value);
  if (said === undefined) return ends;
  const [first, last] = said;
  const below = ends.findLast(({ place }) => place <= last);
  const above = ends.find(({ place }) => place >= first);
  return [...new Set([below, above])].filter((end) => end !== undefined);
}

const gradesFrom = ({ grades }: Grades, needed: number): ScalarValue[] =>
  grades.flatMap(({ value, utility }) => (millionths(utility) >= needed ? [value] : []));

/** Lists of what is not there yet: each single feature that is enough, else the few that add most. */
function additionsTo(present: readonly ScalarValue[], { features }: Includes, needed: number): ListValue[] {
  const keys = new Set(present.flatMap((item) => (item.kind === 'text' ? [item.key] : [])));
  let sum = zero;
  const absent: [key: string, utility: Fraction][] = [];
  for (const [key, utility] of features) {
    if (keys.has(key)) sum = added(sum, utility);
    else absent.push([key, utility]);
  }
  const single = absent.filter(([, utility]) => millionths(added(sum, utility)) >= needed);
  if (single.length > 0) return single.map(([key]) => listOf([textOf(key)]));
  const chosen: TextValue[] = [];
  for (const [key, utility] of absent.toSorted(([, a], [, b]) => compare(b, a))) {
    sum = added(sum, utility);
    chosen.push(textOf(key));
    if (millionths(sum) >= needed) return [listOf(chosen)];
  }
  return [];
}

const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const textOf = (key: string): TextValue => ({ kind: 'text', key, text: key });

const listOf = (items: readonly ScalarValue[]): ListValue => ({ kind: 'list', items, text: items.map(({ text }) => text).join('; ') });
