import type { Node } from '../../base/read/tree.js';
import { readValue } from '../../base/values/read.js';
import type { ScalarValue, ValueType } from '../../base/values/value.js';
import { same } from '../../documents/predicate.js';
import type { Path } from '../../schema/report.js';
import { utilityFrom, zero, type Fraction } from '../judge/fraction.js';
import type { Grades, Includes } from '../judge/shape.js';
import { sourceOf, type Reading } from './reading.js';
import { typeNouns } from './type-nouns.js';

/** The key of the utility of everything that has no grade of its own. */
const elseKey = 'else';

export function readGrades(node: Node, path: Path, type: ValueType, reading: Reading): Grades | undefined {
  if (type.type === 'list') {
    reading.report.add(path, 'a list matches no single value, so grades cannot judge it; judge it with includes');
    return undefined;
  }
  const { report } = reading;
  const grades: { value: ScalarValue; utility: Fraction }[] = [];
  let otherwise = zero;
  let sound = true;
  const fault = (at: Path, message: string, point: 'value' | 'key'): void => {
    sound = false;
    report.add(at, message, { point });
  };
  for (const { key, value: written } of node.kind === 'map' ? node.entries : []) {
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
    const value = reading.read(key, type);
    if (key.toLowerCase() === elseKey) fault(at, `is written "${elseKey}"`, 'key');
    else if (value.kind === 'missing') fault(at, value.reason, 'key');
    else if (value.kind !== 'list') {
      if (!reading.isJudged(value, at)) sound = false;
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

export function readIncludes(node: Node, path: Path, type: ValueType, { report }: Reading): Includes | undefined {
  if (type.type !== 'list' && type.type !== 'any') {
    const instead = type.type === 'text' || type.type === 'boolean' ? 'grades' : 'lower, higher or grades';
    report.add(path, `${typeNouns[type.type]} is no list, so includes cannot judge it; judge it with ${instead}`);
    return undefined;
  }
  const features = new Map<string, Fraction>();
  const firsts = new Map<string, string>();
  let sound = true;
  const fault = (at: Path, message: string, point: 'value' | 'key'): void => {
    sound = false;
    report.add(at, message, { point });
  };
  for (const { key, value: written } of node.kind === 'map' ? node.entries : []) {
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
