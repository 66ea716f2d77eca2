import type { Node } from '../../base/read/tree.js';
import type { ValueType } from '../../base/values/value.js';
import type { Path } from '../../schema/report.js';
import { utilityFrom, type Fraction } from '../judge/fraction.js';
import type { Curve, Point } from '../judge/shape.js';
import { readMark, standTogether, type Mark } from './read-mark.js';
import { sourceOf, type Reading } from './reading.js';

interface Knot {
  readonly mark: Mark;
  readonly utility: Fraction;
}

/** `[[x, u], ...]`. A month or a year is flat from its first day to its last. */
export function readCurve(node: Node, path: Path, type: ValueType, reading: Reading): Curve | undefined {
  const items = node.kind === 'list' ? node.items : [];
  const read = items.map((item, index) => readKnot(item, [...path, String(index)], type, reading));
  const knots = read.filter((knot) => knot !== undefined);
  const [first] = knots;
  if (first === undefined || knots.length < items.length) return undefined;
  if (
    !standTogether(
      knots.map(({ mark }) => mark),
      path,
      reading,
    )
  )
    return undefined;
  let sound = true;
  knots.forEach(({ mark }, index) => {
    const before = knots[index - 1]?.mark;
    if (before === undefined || before.last < mark.first) return;
    sound = false;
    reading.report.add([...path, String(index)], `${mark.value.text} does not come after ${before.value.text}; the points of a curve rise`);
  });
  return sound ? { kind: 'curve', scale: first.mark.scale, points: knots.flatMap(pointsOf) } : undefined;
}

const pointsOf = ({ mark: { first, last }, utility }: Knot): Point[] =>
  first === last ? [{ x: first, utility }] : [first, last].map((x) => ({ x, utility }));

function readKnot(node: Node, path: Path, type: ValueType, reading: Reading): Knot | undefined {
  const [x, u] = node.kind === 'list' ? node.items : [];
  const mark = readMark(x, [...path, '0'], type, reading);
  const utility = utilityFrom(sourceOf(u));
  if (utility === undefined)
    reading.report.add([...path, '1'], 'a utility is a plain number from 0 to 1 with at most 18 decimals, for example 0.45');
  return mark === undefined || utility === undefined ? undefined : { mark, utility };
}
