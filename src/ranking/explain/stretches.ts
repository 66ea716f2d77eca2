import { divideFloor } from '../../base/values/decimal.js';
import { millionths, wholeUtility, type Fraction } from '../judge/fraction.js';
import { cornersOf, type Point, type Scaled } from '../judge/shape.js';

/** All from one end to the other, both included; without an end it goes on for ever. In the base unit of the scale. */
export interface Stretch {
  readonly from?: bigint;
  readonly to?: bigint;
}

/**
 * Where a shape is at least as high as U, in rising order. Exact: U = floor(10^6 u + 1/2) is N or more exactly when u is
 * (2 N - 1) / (2 x 10^6) or more, and a straight line crosses that at a quotient of integers.
 */
export function stretchesOf(shape: Scaled, utility: number): Stretch[] {
  const corners = cornersOf(shape);
  const [first] = corners;
  if (first === undefined) return [];
  const stretches: Stretch[] = [];
  let open: Stretch | undefined = isEnough(first, utility) ? {} : undefined;
  corners.slice(1).forEach((next, i) => {
    const before = corners[i] ?? first;
    if (open === undefined && isEnough(next, utility)) {
      const { numerator, denominator } = crossing(before, next, utility);
      open = { from: before.x - divideFloor(-numerator, denominator) };
    } else if (open !== undefined && !isEnough(next, utility)) {
      const { numerator, denominator } = crossing(before, next, utility);
      stretches.push({ ...open, to: before.x + divideFloor(numerator, denominator) });
      open = undefined;
    }
  });
  return open === undefined ? stretches : [...stretches, open];
}

const isEnough = (at: Point, utility: number): boolean => millionths(at.utility) >= utility;

/** How far after a corner the line to the next crosses the height that is just enough, which one of them is below. */
function crossing(a: Point, b: Point, utility: number): Fraction {
  const [height, unit] = [2n * BigInt(utility) - 1n, 2n * BigInt(wholeUtility)];
  const [{ numerator: na, denominator: da }, { numerator: nb, denominator: db }] = [a.utility, b.utility];
  const numerator = (b.x - a.x) * (height * da - na * unit) * db;
  const denominator = unit * (nb * da - na * db);
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}
