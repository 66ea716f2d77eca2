import { divideFloor } from '../../base/values/decimal.js';
import { millionths, wholeUtility, type Fraction } from '../judge/fraction.js';
import { endsOf, sameScale, scaleOf, type Scale } from '../judge/scale.js';
import { cornersOf, type Scaled, type Shape } from '../judge/shape.js';
import { cellLimit, grainOf } from './cell.js';

/**
 * U of numbers, quickly. Over the whole numbers of a column's cells every shape is a chain of straight lines, and flat outside. (A
 * step is a line of one unit.) On a line from (x0, n0/q) to (x0 + D, n1/q) and at x = x0 + d,
 *
 *     U = floor(10^6 u + 1/2) = floor((A + C d) / B)   with A = (2*10^6 n0 + q) D, C = 2*10^6 (n1 - n0), B = 2 q D.
 *
 * Exact lines: A, B and C D, reduced by their common divisor, and every A + C d are below 2^53. Then the double of A + C d is exact,
 * and so is the floor of the rounded quotient: were a quotient in [2^k, 2^(k+1)) rounded up to a whole number it does not reach, it
 * would be nearer to it than 2^(k-53); but the distance is at least 1/B, and B <= (A + C d) / 2^k < 2^(53-k).
 *
 * Other lines: a = A/B and c = C/B are rounded (each in at most three roundings, 2^-53 relatively each), then c d, then the sum.
 * With |a|, |c d| <= 10^6 + 1 and a sum below 2^20, all is off by less than 7 (10^6 + 1) 2^-53 + 2^-34 < 2^-29. So the floor is right
 * unless the sum is within `doubt` = 2^-28 of a whole number, and then the exact path is asked.
 */
export interface Line {
  /** Where the lines begin and the last one ends: cells, ascending, two at least. */
  readonly xs: Float64Array;
  /** A, C and B of each line; on a line that is not exact a, c and 1. */
  readonly a: Float64Array;
  readonly c: Float64Array;
  readonly b: Float64Array;
  /** 0 on an exact line. */
  readonly doubt: Float64Array;
  /** U from the first of `xs` down, and from the last up. */
  readonly below: number;
  readonly above: number;
}

const doubt = 2 ** -28;

/**
 * The lines of a shape on the cells of a scale.
 *
 * @param utilityAt the exact utility of a cell
 * @returns undefined when the shape bends between two cells or far from all of them: then each cell has to be asked
 */
export function lineOf(shape: Shape, scale: Scale, utilityAt: (cell: number) => Fraction): Line | undefined {
  const bends = bendsOf(shape, scale);
  if (bends === undefined) return undefined;
  // Nothing bends where a table has no number.
  const cells = bends.length > 1 ? bends : [0, 1];
  const points = cells.map((x) => ({ x, utility: utilityAt(x) }));
  const segments = points.slice(1).map((point, i) => segmentOf(points[i] as Point, point));
  return {
    xs: Float64Array.from(cells),
    a: Float64Array.from(segments, ({ a }) => a),
    c: Float64Array.from(segments, ({ c }) => c),
    b: Float64Array.from(segments, ({ b }) => b),
    doubt: Float64Array.from(segments, (segment) => segment.doubt),
    below: millionths((points[0] as Point).utility),
    above: millionths((points.at(-1) as Point).utility),
  };
}

/** The cells at which a shape bends, ascending. Only they have to be known here: the utilities there are the exact path's. */
function bendsOf(shape: Shape, scale: Scale): number[] | undefined {
  const grain = grainOf(scale);
  if (shape.kind === 'includes') return [];
  if (shape.kind !== 'grades') return sameScale(shape.scale, scale) ? cellsOf(bendsAlong(shape, grain), grain) : undefined;
  const bends = shape.grades.flatMap(({ value }) => {
    const own = scaleOf(value);
    const [first, last] = endsOf(value) ?? [];
    // No cell holds what lies between two.
    if (own === undefined || first === undefined || last === undefined || !sameScale(own, scale) || first % grain !== 0n) return [];
    return [first - grain, first, last, last + grain];
  });
  return cellsOf(bends, grain);
}

/** A step is a line of one cell. */
function bendsAlong(shape: Scaled, grain: bigint): bigint[] {
  const corners = cornersOf(shape).map(({ x }) => x);
  if (shape.kind !== 'range') return corners;
  const [[a, b], [y, z]] = [shape.ideal, shape.zero];
  return [...corners, ...(y === a ? [a - grain] : []), ...(z === b ? [b + grain] : [])];
}

function cellsOf(bends: readonly bigint[], grain: bigint): number[] | undefined {
  const most = BigInt(cellLimit) * grain;
  if (bends.some((bend) => bend % grain !== 0n || bend < -most || bend > most)) return undefined;
  return [...new Set(bends.map((bend) => Number(bend / grain)))].toSorted((a, b) => a - b);
}

interface Point {
  readonly x: number;
  readonly utility: Fraction;
}

function segmentOf(from: Point, to: Point): { a: number; c: number; b: number; doubt: number } {
  const span = BigInt(to.x - from.x);
  const q = from.utility.denominator * to.utility.denominator;
  const [n0, n1] = [from.utility.numerator * to.utility.denominator, to.utility.numerator * from.utility.denominator];
  const whole = 2n * BigInt(wholeUtility);
  const [a, c, b] = reduced((whole * n0 + q) * span, whole * (n1 - n0), 2n * q * span);
  const exact = [a, b, c * span, a + c * span].every((term) => Number.isSafeInteger(Number(term)));
  return exact
    ? { a: Number(a), c: Number(c), b: Number(b), doubt: 0 }
    : { a: Number(a) / Number(b), c: Number(c) / Number(b), b: 1, doubt };
}

function reduced(...terms: [bigint, bigint, bigint]): [bigint, bigint, bigint] {
  let divisor = 0n;
  for (const term of terms) for (let rest = term < 0n ? -term : term; rest !== 0n;) [divisor, rest] = [rest, divisor % rest];
  return [terms[0] / divisor, terms[1] / divisor, terms[2] / divisor];
}

/** Runs of cells in which a predicate has one answer, ascending: `starts[i]` begins run i; the first begins below every cell. */
export function runsOf(edges: readonly bigint[], scale: Scale): number[] {
  const grain = grainOf(scale);
  const starts = edges.flatMap((edge) => {
    const cell = Number(divideFloor(edge, grain));
    return [cell, cell + 1];
  });
  const within = starts.filter((start) => start > -cellLimit && start < cellLimit);
  return [-cellLimit, ...[...new Set(within)].toSorted((a, b) => a - b)];
}
