import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allByKey, firstByKey } from '../../../src/ranking/columns/first.js';
import { sortByKey } from '../../../src/ranking/columns/radix.js';

const key = fc.oneof(fc.nat(5), fc.nat(5000), fc.maxSafeNat(), fc.constantFrom(0, 2 ** 32, 2 ** 32 - 1, 2 ** 43, 2 ** 53 - 1));
const keys = fc.array(key, { maxLength: 300 });

/** Rows by their keys, the largest first, as the language sorts. */
const sorted = (all: readonly number[], rows: readonly number[]): number[] =>
  rows.toSorted((a, b) => (all[b] as number) - (all[a] as number));

describe('sorting by whole numbers', () => {
  test('puts the largest first and keeps equal ones as they came', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const rows = Uint32Array.from(all.keys());
        const along = Float64Array.from(all);
        sortByKey(rows, along);
        const order = sorted(all, [...all.keys()]);
        expect([...rows]).toEqual(order);
        expect([...along]).toEqual(order.map((row) => all[row]));
      }),
    );
  });

  test('is the same in units of what divides every key', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 40), { maxLength: 100 }), fc.constantFrom(1000, 3, 8191), (all, unit) => {
        const rows = Uint32Array.from(all.keys());
        sortByKey(
          rows,
          Float64Array.from(all, (each) => each * unit),
          unit,
        );
        expect([...rows]).toEqual(sorted(all, [...all.keys()]));
      }),
    );
  });

  test('the first few are those of the whole order, with everybody who is tied with the last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat(2)), { maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (all, count) => {
        const own = all.map(([each]) => each);
        const mine = [...all.keys()].filter((row) => all[row]?.[1] === 1);
        const keyed = { classes: Uint8Array.from(all, ([, kind]) => kind), only: [1, 1] as const, keys: Float64Array.from(own), unit: 1 };
        const order = sorted(own, mine);
        expect([...allByKey(keyed, mine.length).rows]).toEqual(order);
        const last = own[order[count - 1] ?? -1] ?? 0;
        expect([...firstByKey(keyed, count).rows]).toEqual(order.filter((row) => (own[row] as number) >= last));
      }),
    );
  });
});
