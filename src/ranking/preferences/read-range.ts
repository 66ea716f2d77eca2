import { childOf, type Node } from '../../base/read/tree.js';
import type { ValueType } from '../../base/values/value.js';
import type { Path } from '../../schema/report.js';
import type { Range, Target } from '../judge/shape.js';
import type { Scale } from '../judge/scale.js';
import { readMark, standTogether, type Mark } from './read-mark.js';
import type { Reading } from './reading.js';

/** Around a month or a year it is as if every day of it were meant, which is a range. */
export function readTarget(node: Node, path: Path, type: ValueType, reading: Reading): Target | Range | undefined {
  const at = readMark(childOf(node, 'at'), [...path, 'at'], type, reading);
  if (at === undefined) return undefined;
  const [below, above] = (['below', 'above'] as const).map((side) => readReach(childOf(node, side), [...path, side], at.scale, reading));
  if (below === undefined || above === undefined) return undefined;
  const { scale, first, last } = at;
  if (first !== last) return { kind: 'range', scale, ideal: [first, last], zero: [first - below, last + above] };
  return { kind: 'target', scale, at: first, below, above };
}

const secondsOfDay = 86_400n;

/** How far from the target: in its own kind, and in whole days from a date. */
function readReach(node: Node | undefined, path: Path, scale: Scale, reading: Reading): bigint | undefined {
  const type: ValueType = scale.kind === 'date' ? { type: 'quantity', dimension: 'time' } : typeOf(scale);
  const mark = readMark(node, path, type, reading);
  if (mark === undefined) return undefined;
  const isDays = scale.kind === 'date';
  if (mark.first <= 0n) reading.report.add(path, `"${mark.value.text}" has to be above zero: so far away the value is 0`);
  else if (isDays && mark.first % secondsOfDay !== 0n)
    reading.report.add(path, `"${mark.value.text}" is no whole number of days, for example 30 day`);
  else return isDays ? mark.first / secondsOfDay : mark.first;
  return undefined;
}

const typeOf = (scale: Exclude<Scale, { kind: 'date' }>): ValueType =>
  scale.kind === 'quantity' ? { type: 'quantity', dimension: scale.dimension } : { type: scale.kind };

/** Of months and years every day counts as inside: `ideal` begins on its first day and ends on its last, and so does `zero`. */
export function readRange(node: Node, path: Path, type: ValueType, reading: Reading): Range | undefined {
  const [ideal, zero] = (['ideal', 'zero'] as const).map((word) => readPair(childOf(node, word), [...path, word], type, reading));
  if (ideal === undefined || zero === undefined || !standTogether([...ideal, ...zero], path, reading)) return undefined;
  const [[from, to], [least, most]] = [ideal, zero];
  const { report } = reading;
  const [a, b, y, z] = [from.first, to.last, least.first, most.last];
  if (a > b) report.add([...path, 'ideal'], `${from.value.text} is above ${to.value.text}: the ends are reversed; swap them`);
  else if (y > z) report.add([...path, 'zero'], `${least.value.text} is above ${most.value.text}: the ends are reversed; swap them`);
  else if (y > a) report.add([...path, 'zero'], `begins at ${least.value.text}, above ideal ${from.value.text}; zero lies around ideal`);
  else if (z < b) report.add([...path, 'zero'], `ends at ${most.value.text}, below ideal ${to.value.text}; zero lies around ideal`);
  else return { kind: 'range', scale: from.scale, ideal: [a, b], zero: [y, z] };
  return undefined;
}

function readPair(node: Node | undefined, path: Path, type: ValueType, reading: Reading): [Mark, Mark] | undefined {
  const items = node?.kind === 'list' ? node.items : [];
  const [first, second] = [0, 1].map((index) => readMark(items[index], [...path, String(index)], type, reading));
  return first === undefined || second === undefined ? undefined : [first, second];
}
