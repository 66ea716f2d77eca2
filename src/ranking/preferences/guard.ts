import { childOf, type MapNode } from '../../base/read/tree.js';
import type { Predicate } from '../../documents/predicate.js';
import type { Path } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import { utilityFrom, zero, type Fraction } from '../judge/fraction.js';
import { sourceOf, type Reading } from './reading.js';
import { readCondition } from './rule.js';

/** What has to hold for the shape of a criterion to count, and what counts instead. */
export interface Guard {
  /** All of them have to hold. */
  readonly conditions: readonly Condition[];
  readonly otherwise: Fraction;
}

interface Condition {
  readonly property: Property;
  readonly predicate: Predicate;
}

/** The guard of a criterion: `none` without one, undefined when its faults are in the report. */
export function readGuard(criterion: MapNode, path: Path, reading: Reading): Guard | 'none' | undefined {
  const { report, names } = reading;
  const [when, written] = [childOf(criterion, 'when'), childOf(criterion, 'otherwise')];
  const otherwise = written === undefined ? zero : utilityFrom(sourceOf(written));
  if (otherwise === undefined && !report.holdsFault([...path, 'otherwise']))
    report.add([...path, 'otherwise'], 'is a plain number from 0 to 1 with at most 18 decimals, for example 0.3');
  if (when?.kind !== 'map') {
    if (when === undefined && written !== undefined) report.add([...path, 'otherwise'], 'means nothing without when', { point: 'key' });
    return when === undefined && written === undefined ? 'none' : undefined;
  }
  const conditions = when.entries.map(({ key, value }): Condition | undefined => {
    const at = [...path, 'when', key];
    const property = names.named(key);
    if (property === undefined) report.add(at, names.unknown(key), { point: 'key' });
    if (property === undefined || value.kind !== 'map' || report.holdsFault(at)) return undefined;
    const predicate = readCondition(value, at, property, reading);
    return predicate === undefined ? undefined : { property, predicate };
  });
  const sound = conditions.filter((condition) => condition !== undefined);
  return otherwise === undefined || sound.length < conditions.length ? undefined : { conditions: sound, otherwise };
}
