import { childOf, texts, type MapNode, type Node } from '../../base/read/tree.js';
import { parseDecimal } from '../../base/values/decimal.js';
import { readValue } from '../../base/values/read.js';
import type { ValueType } from '../../base/values/value.js';
import type { Path, Report } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import { utilityFrom, zero, type Fraction } from '../judge/fraction.js';
import { readShape } from './read-shape.js';
import { sourceOf, type Reading } from './reading.js';
import { utilityOf, type Shape } from '../judge/shape.js';

/** One thing a customer weighs. */
export interface Criterion {
  readonly property: Property;
  readonly shape: Shape;
  /** r = weight x 1000: a positive integer. */
  readonly weight: number;
  /** The utility of a value that is missing. */
  readonly whenMissing: Fraction;
  readonly note?: string;
}

/** The criterion a node spells that fits the schema; undefined when its faults are in the report. */
export function readCriterion(node: MapNode, path: Path, property: Property, reading: Reading): Criterion | undefined {
  const shape = readShape(node, path, property, reading);
  const weight = readWeight(sourceOf(childOf(node, 'weight')), [...path, 'weight'], reading.report);
  const whenMissing = readMissing(childOf(node, 'missing'), [...path, 'missing'], property.type, shape, reading);
  if (shape === undefined || weight === undefined || whenMissing === undefined) return undefined;
  const note = childOf(node, 'note');
  return { property, shape, weight, whenMissing, ...(note === undefined ? {} : { note: sourceOf(note) }) };
}

const weightPattern = /^(?:0|[1-9]\d*)(?:\.\d{1,3})?$/;

function readWeight(text: string, path: Path, report: Report): number | undefined {
  const scaled = weightPattern.test(text) ? parseDecimal(text) : undefined;
  if (scaled === undefined) {
    report.add(path, 'a weight is a plain number above 0 with at most 3 decimals, for example 30 or 2.5');
    return undefined;
  }
  return Number(scaled / 10n ** 15n);
}

function readMissing(
  node: Node | undefined,
  path: Path,
  type: ValueType,
  shape: Shape | undefined,
  { report, currency }: Reading,
): Fraction | undefined {
  if (node === undefined) return zero;
  if (node.kind === 'scalar') {
    if (node.text === 'worst') return zero;
    const utility = utilityFrom(node.text);
    if (utility === undefined) report.add(path, 'is a plain number from 0 to 1 with at most 18 decimals, for example 0.3');
    return utility;
  }
  const at = [...path, 'expect'];
  const value = readValue((texts(node) as { expect: string }).expect, type);
  if (value.kind === 'missing') {
    report.add(at, value.reason);
    return undefined;
  }
  if (value.kind !== 'list' && !currency.check(value, at, report)) return undefined;
  if (shape === undefined) return undefined;
  const utility = utilityOf(shape, value);
  if (!('kind' in utility)) return utility;
  report.add(at, utility.reason);
  return undefined;
}
