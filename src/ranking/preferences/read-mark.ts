import type { Node } from '../../base/read/tree.js';
import type { Value, ValueType } from '../../base/values/value.js';
import type { Path } from '../../schema/report.js';
import { endsOf, sameScale, scaleOf, type Scale } from '../judge/scale.js';
import { unitMeant } from './meant.js';
import { sourceOf, type Reading } from './reading.js';

/** A value of the file that marks a place on a line; an interval of days has two ends. */
export interface Mark {
  readonly value: Value;
  readonly scale: Scale;
  readonly first: bigint;
  readonly last: bigint;
}

/** The place a scalar marks; undefined when it marks none, which is then in the report. */
export function readMark(node: Node | undefined, path: Path, type: ValueType, reading: Reading): Mark | undefined {
  const source = sourceOf(node);
  const value = reading.valueAt(source, path, type);
  if (value === undefined) return undefined;
  const [scale, ends] = [scaleOf(value), endsOf(value)];
  if (scale !== undefined && ends !== undefined) return { value, scale, first: ends[0], last: ends[1] };
  const hint = value.kind === 'text' ? unitMeant(source, type) : '';
  reading.report.add(path, `"${value.text}" has no place in an order; use a number, a quantity, money or a date${hint}`);
  return undefined;
}

/** Whether marks stand on one line; if not, the report names two that do not. */
export function standTogether(marks: readonly Mark[], path: Path, { report }: Reading): boolean {
  const [first] = marks;
  const odd = first === undefined ? undefined : marks.find(({ scale }) => !sameScale(scale, first.scale));
  if (first === undefined || odd === undefined) return true;
  // Amounts in two currencies have their own fault.
  if (odd.scale.kind !== 'money' || first.scale.kind !== 'money')
    report.add(path, `${first.value.text} and ${odd.value.text} are of different kinds`);
  return false;
}
