import { childOf, type MapNode, type Node } from '../../base/read/tree.js';
import { readValue } from '../../base/values/read.js';
import type { ScalarValue, ValueType } from '../../base/values/value.js';
import { same } from '../../documents/predicate.js';
import type { Path } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import { utilityFrom, zero, type Fraction } from '../judge/fraction.js';
import { sourceOf, type Reading } from './reading.js';
import { positionOf, sameScale, scaleOf, type Grades, type Includes, type Shape, type Slope } from '../judge/shape.js';

/** The shape a criterion spells; undefined when its faults are in the report. */
export function readShape(node: MapNode, path: Path, property: Property, reading: Reading): Shape | undefined {
  for (const kind of ['lower', 'higher'] as const) {
    const ends = childOf(node, kind);
    if (ends !== undefined) return readSlope(kind, ends, [...path, kind], property.type, reading);
  }
  for (const [kind, read] of [
    ['grades', readGrades],
    ['includes', readIncludes],
  ] as const) {
    const table = childOf(node, kind);
    if (table?.kind === 'map') return read(table, [...path, kind], property.type, reading);
  }
  return undefined;
}

function readSlope(kind: Slope['kind'], node: Node, path: Path, type: ValueType, { report, currency }: Reading): Slope | undefined {
  if (type.type === 'text' || type.type === 'boolean' || type.type === 'list') {
    const instead = type.type === 'list' ? 'includes' : 'grades';
    report.add(path, `${nouns[type.type]} has no order, so ${kind} cannot judge it; judge it with ${instead}`);
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

const nouns = {
  text: 'a text',
  boolean: 'true or false',
  list: 'a list',
  number: 'a number',
  quantity: 'a quantity',
  money: 'money',
  date: 'a date',
} as const;

/** The key of the utility of everything that has no grade of its own. */
const elseKey = 'else';

function readGrades(node: MapNode, path: Path, type: ValueType, { report, currency }: Reading): Grades | undefined {
  if (type.type === 'list') {
    report.add(path, 'a list matches no single value, so grades cannot judge it; judge it with includes');
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

function readIncludes(node: MapNode, path: Path, type: ValueType, { report }: Reading): Includes | undefined {
  if (type.type !== 'list' && type.type !== 'any') {
    const instead = type.type === 'text' || type.type === 'boolean' ? 'grades' : 'lower, higher or grades';
    report.add(path, `${nouns[type.type]} is no list, so includes cannot judge it; judge it with ${instead}`);
    return undefined;
  }
  const features = new Map<string, Fraction>();
  const firsts = new Map<string, string>();
  let sound = true;
  const fault = (at: Path, message: string, point: 'value' | 'key'): void => {
    sound = false;
    report.add(at, message, { point });
  };
  for (const { key, value: written } of node.entries) {
    const at = [...path, key];
    const utility = utilityFrom(sourceOf(written));
    // Read as the only item of a list, so that a name no item can have is refused.
    const list = readValue([key], type);
    const [item] = list.kind === 'list' ? list.items : [];
    const first = item?.kind === 'text' ? firsts.get(item.key) : undefined;
    if (utility === undefined) fault(at, 'is a plain number from 0 to 1 with at most 18 decimals, for example 0.45', 'value');
    else if (list.kind === 'missing') fault(at, list.reason, 'key');
    else if (item?.kind !== 'text') fault(at, 'is no text, and includes compares texts', 'key');
    else if (item.key === elseKey) fault(at, 'has no place in includes: what is not named counts 0', 'key');
    else if (first !== undefined) fault(at, `"${item.text}" and "${first}" mean the same`, 'key');
    else {
      features.set(item.key, utility);
      firsts.set(item.key, item.text);
    }
  }
  return sound ? { kind: 'includes', features } : undefined;
}
