import { describe, expect, test } from 'vitest';
import { classifiers } from '../../bench/anonymity/judge/classifiers.mjs';
import { classify } from '../../bench/anonymity/judge/classify.mjs';
import { comparePairs } from '../../bench/anonymity/judge/pairs.mjs';
import { auc } from '../../bench/anonymity/tools/auc.mjs';
import { seeded, type Draw } from '../../bench/anonymity/tools/seeded.mjs';

/** The judges of the measurement, on what is known. */

describe('the area under the curve', () => {
  test.each([
    ['is 1 when every first is above every second', [3, 4], [1, 2], 1],
    ['is 0 when every first is below', [1, 2], [3, 4], 0],
    ['is a half when all are equal', [5, 5, 5], [5, 5], 0.5],
    ['counts a tie as half a win', [1, 2], [2, 3], 0.125],
    ['counts the wins among all comparisons', [1, 4, 6], [2, 3, 5], 5 / 9],
  ])('%s', (_, first, second, area) => {
    expect(auc(first, second)).toBe(area);
  });

  test('is refused for one kind alone, and for what is no number', () => {
    expect(() => auc([], [1])).toThrow(RangeError);
    expect(() => auc([1], [])).toThrow(RangeError);
    expect(() => auc([Number.NaN], [1])).toThrow(RangeError);
  });
});

test('the same seed draws the same, and another draws something else', () => {
  const ten = Array.from({ length: 10 }, (_, i) => i);
  expect(seeded(7).shuffled(ten)).toEqual(seeded(7).shuffled(ten));
  expect(seeded(7).shuffled(ten)).not.toEqual(seeded(8).shuffled(ten));
  expect(
    seeded(7)
      .shuffled(ten)
      .toSorted((a, b) => a - b),
  ).toEqual(ten);
  const draw = seeded(9);
  const values = Array.from({ length: 1000 }, () => draw.next());
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(values.reduce((a, b) => a + b) / values.length).toBeCloseTo(0.5, 1);
});

/** So many pairs of sends that are noise, and what else each person's have. */
const sends = (pairs: number, trait: (isA: boolean, draw: Draw) => { readonly token?: string; readonly number?: number }) => {
  const draw = seeded(5);
  return Array.from({ length: pairs }, (_, pair) =>
    [true, false].map((isA) => {
      const { token, number } = trait(isA, draw);
      const noise = Array.from({ length: 40 }, (__, i) => `noise:${String(i)} ${String(draw.below(6))}`);
      const content = `content:${String(pair % 5)}`;
      return {
        isA,
        pair,
        content,
        features: {
          tokens: new Set([content, ...noise, ...(token === undefined ? [] : [token])]),
          numbers: new Map([['time:noise', draw.next()], ...(number === undefined ? [] : [['time:trait', number] as const])]),
        },
      };
    }),
  ).flat();
};

const everyone = Object.keys(classifiers);

describe('people', () => {
  test('that differ in a token are told apart by every classifier, and by pairs', () => {
    const known = sends(60, (isA) => ({ token: `head:${isA ? 'en' : 'mi'}` }));
    const found = classify(known, classifiers, 1);
    expect(Object.keys(found)).toEqual(everyone);
    for (const [name, area] of Object.entries(found)) expect(area, name).toBeGreaterThan(0.95);
    expect(comparePairs(known, 1).auc).toBeGreaterThan(0.9);
  });

  test('that differ in a number are told apart', () => {
    const known = sends(60, (isA, draw) => ({ number: (isA ? 60 : 20) + 10 * draw.next() }));
    for (const [name, area] of Object.entries(classify(known, classifiers, 1))) expect(area, name).toBeGreaterThan(0.95);
  });

  test('that come back in a token each time only now and then are told apart in part', () => {
    const known = sends(100, (isA, draw) => (isA && draw.next() < 0.5 ? { token: 'head:dnt' } : {}));
    const { 'naive Bayes': bayes = 0 } = classify(known, classifiers, 1);
    expect(bayes).toBeGreaterThan(0.6);
    expect(bayes).toBeLessThan(0.95);
  });

  test('that differ in nothing are not told apart', () => {
    const alike = sends(200, () => ({}));
    for (const [name, area] of Object.entries(classify(alike, classifiers, 1))) {
      expect(area, name).toBeGreaterThan(0.4);
      expect(area, name).toBeLessThan(0.6);
    }
    const { auc: area, same, different } = comparePairs(alike, 1);
    expect(Math.abs(area - 0.5)).toBeLessThan(0.05);
    expect(Math.min(same, different)).toBeGreaterThanOrEqual(1000);
  });

  test('are compared in sends of the same content alone, and never in the two of a pair', () => {
    const { same, different } = comparePairs(
      sends(10, () => ({})),
      1,
    );
    // Five contents, two pairs of each: A with A, B with B, and each A with the B of the other pair.
    expect([same, different]).toEqual([10, 10]);
  });
});
