import { divideFloor } from '../../base/values/decimal.js';
import { millionths, one, wholeUtility, zero, type Fraction } from '../judge/fraction.js';
import type { Scale } from '../judge/scale.js';
import type { Point, Shape } from '../judge/shape.js';

/** A shape over a line, as the corners between which it is straight; outside of them it is flat. */
export interface Line {
  readonly scale: Scale;
  /** Their places never fall; a step has two corners in one. */
  readonly corners: readonly Point[];
}

/** All from one end to the other, both included; without an end it goes on for ever. In the base unit of the scale. */
export interface Stretch {
  readonly from?: bigint;
  readonly to?: bigint;
}

/** The line of a shape that judges by one. */
export function lineOf(shape: Shape): Line | undefined {
  switch (shape.kind) {
    case 'lower':
      return { scale: shape.scale, corners: [corner(shape.best, one), corner(shape.worst, zero)] };
    case 'higher':
      return { scale: shape.scale, corners: [corner(shape.worst, zero), corner(shape.best, one)] };
    case 'target': {
      const { at, below, above } = shape;
      return { scale: shape.scale, corners: [corner(at - below, zero), corner(at, one), corner(at + above, zero)] };
    }
    case 'range': {
      const [[a, b], [y, z]] = [shape.ideal, shape.zero];
      return { scale: shape.scale, corners: [corner(y, zero), corner(a, one), corner(b, one), corner(z, zero)] };
    }
    case 'curve':
      return { scale: shape.scale, corners: shape.points };
    case 'grades':
    case 'includes':
      return undefined;
  }
}

const corner = (x: bigint, utility: Fraction): Point => ({ x, utility });

/**
 * Where a line is at least as high as U, in rising order. Exact: U = floor(10^6 u + 1/2) is N or more exactly when u is
 * (2 N - 1) / (2 x 10^6) or more, and a straight line crosses that at a quotient of integers.
 */
export function stretchesOf({ corners }: Line, utility: number): Stretch[] {
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
