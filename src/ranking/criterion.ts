import { childOf, texts, type MapNode, type Node } from '../base/read/tree.js';
import { parseDecimal } from '../base/values/decimal.js';
import { readValue } from '../base/values/read.js';
import type { ScalarValue, ValueType } from '../base/values/value.js';
import { same } from '../documents/predicate.js';
import type { Property } from '../schema/vocabulary.js';
import type { JudgingCurrency } from './currency.js';
import { utilityFrom, zero, type Fraction } from './fraction.js';
import type { Path, Report } from '../schema/report.js';
import { positionOf, sameScale, scaleOf, utilityOf, type Grades, type Shape, type Slope } from './shape.js';

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

/** What the reading of one file shares. */
export interface Reading {
  readonly report: Report;
  readonly currency: JudgingCurrency;
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

const sourceOf = (node: Node | undefined): string => (node?.kind === 'scalar' ? node.text : '');

function readShape(node: MapNode, path: Path, property: Property, reading: Reading): Shape | undefined {
  for (const kind of ['lower', 'higher'] as const) {
    const ends = childOf(node, kind);
    if (ends !== undefined) return readSlope(kind, ends, [...path, kind], property.type, reading);
  }
  const grades = childOf(node, 'grades');
  return grades?.kind === 'map' ? readGrades(grades, [...path, 'grades'], property.type, reading) : undefined;
}

function readSlope(kind: Slope['kind'], node: Node, path: Path, type: ValueType, { report, currency }: Reading): Slope | undefined {
  if (type.type === 'text' || type.type === 'boolean' || type.type === 'list') {
    const instead = type.type === 'list' ? '' : '; judge it with grades';
    report.add(path, `${sayType(type.type)} has no order, so ${kind} cannot judge it${instead}`);
    return undefined;
  }
  const [best, worst] = (['best', 'worst'] as const).map((end) => {
    const at = [...path, end];
    const value = readValue(sourceOf(childOf(node, end)), type);
    if (value.kind === 'missing') report.add(at, value.reason);
    else if (scaleOf(value) === undefined)
      report.add(at, `"${value.text}" has no place in an order; use a number, a quantity, money or a date`);
    else {
      currency.check(value, at, report);
      return value;
    }
    return undefined;
  });
  if (best === undefined || worst === undefined) return undefined;
  const [scale, other] = [scaleOf(best), scaleOf(worst)];
  const [a, b] = [positionOf(best, kind), positionOf(worst, kind)];
  if (scale === undefined || other === undefined || a === undefined || b === undefined) return undefined;
  if (!sameScale(scale, other)) {
    // Amounts in two currencies have their own fault.
    if (scale.kind !== 'money' || other.kind !== 'money')
      report.add(path, `best ${best.text} and worst ${worst.text} are of different kinds`);
  } else if (a === b) report.add(path, `best ${best.text} and worst ${worst.text} are the same, so nothing lies between them`);
  else if (a < b !== (kind === 'lower')) {
    const [wrong, opposite] = kind === 'lower' ? ['above', 'higher'] : ['below', 'lower'];
    report.add(path, `best ${best.text} is ${wrong} worst ${worst.text}: the ends are reversed; swap them, or use ${opposite}`);
  } else return { kind, scale, best: a, worst: b };
  return undefined;
}

const sayType = (type: 'text' | 'boolean' | 'list'): string => ({ text: 'a text', boolean: 'true or false', list: 'a list' })[type];

/** The key of the utility of everything that has no grade of its own. */
const elseKey = 'else';

function readGrades(node: MapNode, path: Path, type: ValueType, { report, currency }: Reading): Grades | undefined {
  if (type.type === 'list') {
    report.add(path, 'a list matches no single value, so grades cannot judge it');
    return undefined;
  }
  const grades: { value: ScalarValue; utility: Fraction }[] = [];
  let otherwise = zero;
  let sound = true;
  const fault = (at: Path, message: string, point: 'value' | 'key'): void => {
    sound = false;
    report.add(at, message, { point });
  };
  for (const { key, value: written } of node.entries) {
    const at = [...path, key];
    const utility = utilityFrom(sourceOf(written));
    if (utility === undefined) {
      fault(at, 'a grade is a plain number from 0 to 1 with at most 18 decimals, for example 0.45', 'value');
      continue;
    }
    if (key === elseKey) {
      otherwise = utility;
      continue;
    }
    const value = readValue(key, type);
    if (key.toLowerCase() === elseKey) fault(at, `is written "${elseKey}"`, 'key');
    else if (value.kind === 'missing') fault(at, value.reason, 'key');
    else if (value.kind !== 'list') {
      if (!currency.check(value, at, report)) sound = false;
      const clash = grades.find((grade) => overlap(grade.value, value));
      if (clash === undefined) grades.push({ value, utility });
      else fault(at, `"${value.text}" and "${clash.value.text}" hold for the same value`, 'key');
    }
  }
  return sound ? { kind: 'grades', grades, otherwise } : undefined;
}

/** Two keys that one value could meet. Intervals of days may do so without being the same. */
const overlap = (a: ScalarValue, b: ScalarValue): boolean =>
  a.kind === 'date' && b.kind === 'date' ? a.from <= b.to && b.from <= a.to : same(a, b) === 'yes';

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
