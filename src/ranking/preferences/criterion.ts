import { childOf, texts, type MapNode, type Node } from '../../base/read/tree.js';
import type { ValueType } from '../../base/values/value.js';
import type { Path } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import { utilityFrom, zero, type Fraction } from '../judge/fraction.js';
import { utilityOf, type Shape } from '../judge/shape.js';
import { readGuard, type Guard } from './guard.js';
import { readShape } from './read-shape.js';
import { sourceOf, type Reading } from './reading.js';

/** One thing a customer weighs. */
export interface Criterion {
  readonly property: Property;
  readonly shape: Shape;
  /** r: a positive integer; `weighting.scale` of the file is a weight of 1. */
  readonly weight: number;
  /** The utility of a value that is missing. */
  readonly whenMissing: Fraction;
  /** How the file says it. */
  readonly treatsMissing: 'worst' | 'number' | 'expect';
  readonly guard?: Guard;
  readonly note?: string;
}

/** The criterion a map spells, before it is weighed; undefined when its faults are in the report. */
export function readCriterion(node: MapNode, path: Path, property: Property, reading: Reading): Omit<Criterion, 'weight'> | undefined {
  const shape = readShape(node, path, property, reading);
  const missing = readMissing(childOf(node, 'missing'), [...path, 'missing'], property.type, shape, reading);
  const guard = readGuard(node, path, reading);
  if (shape === undefined || missing === undefined || guard === undefined) return undefined;
  const note = childOf(node, 'note');
  return {
    property,
    shape,
    ...missing,
    ...(guard === 'none' ? {} : { guard }),
    ...(note === undefined ? {} : { note: sourceOf(note) }),
  };
}

function readMissing(
  node: Node | undefined,
  path: Path,
  type: ValueType,
  shape: Shape | undefined,
  reading: Reading,
): Pick<Criterion, 'whenMissing' | 'treatsMissing'> | undefined {
  if (node === undefined || (node.kind === 'scalar' && node.text === 'worst')) return { whenMissing: zero, treatsMissing: 'worst' };
  if (reading.report.holdsFault(path)) return undefined;
  if (node.kind === 'scalar') {
    const utility = utilityFrom(node.text);
    if (utility !== undefined) return { whenMissing: utility, treatsMissing: 'number' };
    reading.report.add(path, 'is a plain number from 0 to 1 with at most 18 decimals, for example 0.3');
    return undefined;
  }
  const at = [...path, 'expect'];
  const value = reading.valueAt((texts(node) as { expect: string }).expect, at, type);
  if (value === undefined || shape === undefined) return undefined;
  const utility = utilityOf(shape, value);
  if (!('kind' in utility)) return { whenMissing: utility, treatsMissing: 'expect' };
  reading.report.add(at, utility.reason);
  return undefined;
}
