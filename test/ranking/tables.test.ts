import { describe, expect, test } from 'vitest';
import { preferencesOf, ranked, scoreOfOne, type Written } from './support.js';

/**
 * Tables others have published. Dezert and others, "The SPOTIS rank reversal free method", 2020: they give V, and our score is
 * 100 (1 - V). Cables and others, "RIM: reference ideal method", 2016. Barron and Barrett, "Decision quality using ranked attribute weights", 1996.
 */

const columns = (row: readonly number[], id = 'only'): Written =>
  Object.fromEntries([['id', id], ...row.map((value, index): [string, number] => [`c${String(index)}`, value])]);

describe('published tables', () => {
  test('the cars of SPOTIS, table 1', () => {
    const preferences = preferencesOf(`prefer:
  c0: {lower: {best: 14000, worst: 16000}, weight: 5}
  c1: {lower: {best: 3, worst: 8}, weight: 4}
  c2: {lower: {best: 80, worst: 140}, weight: 4}
  c3: {higher: {worst: 35, best: 60}, weight: 1}
  c4: {higher: {worst: 650, best: 1300}, weight: 3}
`);
    const cars = [
      [15_000, 4.3, 99, 42, 737],
      [15_290, 5.0, 116, 42, 892],
      [15_350, 5.0, 114, 45, 952],
      [15_490, 5.3, 123, 45, 1120],
    ];
    const values = cars.map((car) => 1 - scoreOfOne(columns(car), preferences) / 100);
    [0.4779, 0.5781, 0.5558, 0.5801].forEach((expected, index) => expect(Math.abs((values[index] ?? 0) - expected)).toBeLessThan(5.1e-5));
    const { ranking } = ranked(
      cars.map((car, index) => columns(car, `A${String(index + 1)}`)),
      preferences,
    );
    expect(ranking.map(({ offer, rank }) => `${String(rank)} ${offer}`)).toEqual(['1 A1', '2 A3', '3 A2', '4 A4']);
  });

  test('the numbers of SPOTIS, table 2', () => {
    const preferences = preferencesOf(`prefer:
  c0: {higher: {worst: -5, best: 12}, weight: 0.2}
  c1: {lower: {best: -6, worst: 10}, weight: 0.3}
  c2: {higher: {worst: -8, best: 5}, weight: 0.5}
`);
    const rows = [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ];
    const values = rows.map((row) => 1 - scoreOfOne(columns(row), preferences) / 100);
    [0.1989, 0.3707, 0.3063, 0.7491].forEach((expected, index) => expect(Math.abs((values[index] ?? 0) - expected)).toBeLessThan(2.5e-4));
  });

  test.each([
    [30, 1],
    [40, 0.8],
    [25, 0.2857],
    [27, 0.5714],
    [45, 0.6],
  ])('the range of RIM takes %d as %d', (value, expected) => {
    const preferences = preferencesOf('prefer:\n  c0: {range: {ideal: [30, 35], zero: [23, 60]}, weight: 1}\n');
    expect(Math.abs(scoreOfOne(columns([value]), preferences) / 100 - expected)).toBeLessThan(5.1e-5);
  });

  test('the centroid of an order of four', () => {
    const { criteria, weightSum } = preferencesOf(
      'order: [c0, c1, c2, c3]\nprefer:\n  c0: {grades: {x: 1}}\n  c1: {grades: {x: 1}}\n  c2: {grades: {x: 1}}\n  c3: {grades: {x: 1}}\n',
    );
    const shares = criteria.map(({ weight }) => weight / weightSum);
    [0.5208, 0.2708, 0.1458, 0.0625].forEach((expected, index) => expect(Math.abs((shares[index] ?? 0) - expected)).toBeLessThan(5.1e-5));
  });
});
