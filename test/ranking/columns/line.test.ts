import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Column } from '../../../src/ranking/columns/column.js';
import { Utilities } from '../../../src/ranking/columns/utilities.js';
import { millionths } from '../../../src/ranking/judge/fraction.js';
import { utilityOf, type Shape } from '../../../src/ranking/judge/shape.js';
import type { Value } from '../../../src/base/values/value.js';
import { preferencesFromText } from '../../../src/ranking/text.js';

/** U of numbers, where doubles are as wrong as they can be: at the boundaries of rounding, and on spans of any length. */

const scale = { kind: 'quantity', dimension: 'length' } as const;
const length = (amount: bigint): Value => ({ kind: 'quantity', dimension: 'length', amount, text: '' });

/** A criterion whose shape is replaced; nothing else of the file matters. */
const [criterion] = preferencesFromText('vrm: preferences/1\nprefer: {a: {lower: {best: 0, worst: 1}, weight: 1}}', 'p').criteria;

/** U of each amount by columns, in a column that is too wide for bytes. */
function byColumn(shape: Shape, amounts: readonly bigint[]): number[] {
  if (criterion === undefined) throw new Error('the file has a criterion');
  const column = new Column(scale);
  const filler = Array.from({ length: 300 }, (_, i) => BigInt(i));
  for (const amount of [...filler, ...amounts]) column.add(length(amount));
  expect(column.isByte).toBe(false);
  const out = new Float64Array(filler.length + amounts.length);
  new Utilities(column, { ...criterion, shape }, 'as-said').fill(0, out.length, out);
  return [...out.subarray(filler.length)];
}

function exactly(shape: Shape, amounts: readonly bigint[]): number[] {
  return amounts.map((amount) => {
    const utility = utilityOf(shape, length(amount));
    if ('kind' in utility) throw new Error(utility.reason);
    return millionths(utility);
  });
}

/** The amounts on both sides of where U changes, for a span. */
const boundaries = (from: bigint, span: bigint, steps: readonly number[]): bigint[] =>
  steps.flatMap((step) => {
    const at = from + ((2n * BigInt(step) + 1n) * span) / 2_000_000n;
    return [at - 1n, at, at + 1n];
  });

const amount = fc.oneof(
  fc.bigInt(0n, 10n ** 6n),
  fc.bigInt(0n, 2n ** 40n),
  fc.bigInt(2n ** 50n, 2n ** 52n - 1n),
  fc.bigInt(-(2n ** 52n) + 1n, 0n),
);
const span = fc.oneof(
  fc.bigInt(1n, 1000n),
  fc.bigInt(1n, 5n * 10n ** 8n),
  fc.bigInt(1n, 2n ** 51n),
  // Multiples of twice a million have a boundary every so many; the others nearly have one.
  fc.bigInt(1n, 10n ** 9n).map((times) => times * 2_000_000n),
  fc.bigInt(1n, 10n ** 9n).map((times) => times * 2_000_000n + 1n),
);
const steps = fc.array(fc.nat(999_999), { minLength: 1, maxLength: 20 });
const some = fc.array(amount, { minLength: 1, maxLength: 10 });
const within = (all: readonly bigint[]): bigint[] => all.filter((each) => each > -(2n ** 60n) && each < 2n ** 60n);

describe('U along lines is that of exact fractions', () => {
  test('of a slope, at every boundary and beside it', () => {
    fc.assert(
      fc.property(amount, span, fc.boolean(), steps, some, (from, wide, lower, at, others) => {
        const shape: Shape = lower
          ? { kind: 'lower', scale, best: from, worst: from + wide }
          : { kind: 'higher', scale, worst: from, best: from + wide };
        const amounts = within([...boundaries(from, wide, at), from, from + wide, from + wide / 2n, ...others]);
        expect(byColumn(shape, amounts)).toEqual(exactly(shape, amounts));
      }),
      { numRuns: 500 },
    );
  });

  test('of a curve whose utilities have many digits', () => {
    const utility = fc.bigInt(0n, 10n ** 18n).map((numerator) => ({ numerator, denominator: 10n ** 18n }));
    fc.assert(
      fc.property(amount, fc.array(fc.tuple(span, utility), { minLength: 2, maxLength: 6 }), steps, some, (from, parts, at, others) => {
        let x = from;
        const points = parts.map(([wide, u]) => ({ x: (x += wide), utility: u }));
        const shape: Shape = { kind: 'curve', scale, points };
        const amounts = within([
          ...points.flatMap((point) => [point.x - 1n, point.x, point.x + 1n]),
          ...parts.flatMap(([wide], i) => boundaries((points[i]?.x ?? 0n) - wide, wide, at)),
          ...others,
        ]);
        expect(byColumn(shape, amounts)).toEqual(exactly(shape, amounts));
      }),
      { numRuns: 300 },
    );
  });

  test('of a range with and without steps, and of a target', () => {
    fc.assert(
      fc.property(amount, fc.tuple(span, span, span), fc.boolean(), fc.boolean(), some, (y, [one, two, three], low, high, others) => {
        const [a, b, z] = [y + one, y + one + two, y + one + two + three];
        const range: Shape = { kind: 'range', scale, ideal: [a, b], zero: [low ? a : y, high ? b : z] };
        const target: Shape = { kind: 'target', scale, at: b, below: two, above: three };
        const amounts = within(
          [y, a, b, z].flatMap((each) => [each - 1n, each, each + 1n]).concat(others, boundaries(y, one, [1, 499_999])),
        );
        for (const shape of [range, target]) expect(byColumn(shape, amounts)).toEqual(exactly(shape, amounts));
      }),
      { numRuns: 300 },
    );
  });
});
