import { childOf, type Node } from '../../base/read/tree.js';
import type { ValueType } from '../../base/values/value.js';
import type { Path } from '../../schema/report.js';
import type { Slope } from '../judge/shape.js';
import { sameScale } from '../judge/scale.js';
import { readMark } from './read-mark.js';
import type { Reading } from './reading.js';

/** `lower` or `higher`. Of ends that are intervals the worse day counts, so that `best` itself scores 1 and `worst` 0. */
export function readSlope(kind: Slope['kind'], node: Node, path: Path, type: ValueType, reading: Reading): Slope | undefined {
  const { report } = reading;
  const [best, worst] = (['best', 'worst'] as const).map((end) => readMark(childOf(node, end), [...path, end], type, reading));
  if (best === undefined || worst === undefined) return undefined;
  const [a, b] = kind === 'lower' ? [best.last, worst.last] : [best.first, worst.first];
  const [from, to] = [best.value.text, worst.value.text];
  if (!sameScale(best.scale, worst.scale)) {
    // Amounts in two currencies have their own fault.
    if (best.scale.kind !== 'money' || worst.scale.kind !== 'money')
      report.add(path, `best ${from} and worst ${to} are of different kinds`);
  } else if (a === b) report.add(path, `best ${from} and worst ${to} are the same, so nothing lies between them`);
  else if (a < b !== (kind === 'lower')) {
    const [wrong, opposite] = kind === 'lower' ? ['above', 'higher'] : ['below', 'lower'];
    report.add(path, `best ${from} is ${wrong} worst ${to}: the ends are reversed; swap them, or use ${opposite}`);
  } else return { kind, scale: best.scale, best: a, worst: b };
  return undefined;
}
