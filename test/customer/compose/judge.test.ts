import { describe, expect, test } from 'vitest';
import { defaultWeight, shapeOf, weightFault, type Firmness } from '../../../src/customer/compose/judge.js';
import { readPhrase } from '../../../src/customer/compose/phrase.js';
import { linesOf } from '../../../src/customer/compose/written.js';
import { vocabulary } from '../../../src/schema/vocabulary.js';

/** The criterion of a wish as the file has it; nothing when there is none. */
function judged(name: string, text: string, level: Firmness): string {
  const property = vocabulary('car').named(name) ?? vocabulary('mobile-plan').named(name);
  if (property === undefined) throw new Error(`there is no ${name}`);
  const phrase = readPhrase(text, property, { currency: 'GBP' });
  if ('fault' in phrase) throw new Error(phrase.fault);
  const shape = shapeOf(phrase, property, level);
  if (shape === undefined) return '';
  if ('fault' in shape) return 'needs more';
  return linesOf({ key: shape[0], value: shape[1] }).join('\n');
}

describe('how a wish is judged', () => {
  test.each<[name: string, text: string, soft: string, firm: string]>([
    ['colour', 'silver', 'grades: { silver: 1, else: 0 }', ''],
    ['colour', 'silver, grey', 'grades: { silver: 1, grey: 0.5, else: 0 }', 'grades: { silver: 1, grey: 0.5, else: 0 }'],
    ['colour', 'a, b, c', 'grades: { a: 1, b: 0.667, c: 0.333, else: 0 }', 'grades: { a: 1, b: 0.667, c: 0.333, else: 0 }'],
    ['colour', 'not red, pink', 'grades: { red: 0, pink: 0, else: 1 }', ''],
    ['doors', '5, 3', 'grades: { 5: 1, 3: 0.5, else: 0 }', 'grades: { 5: 1, 3: 0.5, else: 0 }'],
    ['tethering', 'yes', 'grades: { true: 1, else: 0 }', ''],
    ['mileage', 'at most 60000 mi', 'lower: { best: 0 mi, worst: 60000 mi }', 'lower: { best: 0 mi, worst: 60000 mi }'],
    ['mileage', 'at most 60000mi', 'lower: { best: 0mi, worst: 60000mi }', 'lower: { best: 0mi, worst: 60000mi }'],
    [
      'mileage',
      'at most 60000 mi, ideally 5000 mi',
      'lower: { best: 5000 mi, worst: 60000 mi }',
      'lower: { best: 5000 mi, worst: 60000 mi }',
    ],
    ['tax', 'at most 20.50 GBP', 'lower: { best: 0 GBP, worst: 20.50 GBP }', 'lower: { best: 0 GBP, worst: 20.50 GBP }'],
    ['tax', 'at most 0 GBP', 'grades: { 0 GBP: 1, else: 0 }', ''],
    ['data', 'at least 20 GB', 'higher: { best: 20 GB, worst: 0 GB }', ''],
    ['data', 'at least 20 GB, ideally 50 GB', 'higher: { best: 50 GB, worst: 20 GB }', 'higher: { best: 50 GB, worst: 20 GB }'],
    ['data', 'at least 0 GB', 'needs more', ''],
    ['doors', '3 to 5', 'needs more', ''],
    ['doors', '3 to 5, ideally 5', 'higher: { best: 5, worst: 3 }', 'higher: { best: 5, worst: 3 }'],
    ['doors', '3 to 5, ideally 3', 'lower: { best: 3, worst: 5 }', 'lower: { best: 3, worst: 5 }'],
    ['registered', 'at least 2006-09', 'needs more', ''],
    ['registered', 'at most 2010', 'needs more', ''],
    ['registered', 'at least 2006-09, ideally 2009', 'higher: { best: 2009, worst: 2006-09 }', 'higher: { best: 2009, worst: 2006-09 }'],
    ['registered', 'at most 2010, ideally 2005', 'lower: { best: 2005, worst: 2010 }', 'lower: { best: 2005, worst: 2010 }'],
  ])('%s %s', (name, text, soft, firm) => {
    expect([judged(name, text, 'should'), judged(name, text, 'may')]).toEqual([soft, soft]);
    expect([judged(name, text, 'must'), judged(name, text, 'private')]).toEqual([firm, firm]);
  });

  test('the total weighs most, and what would only be nice least', () => {
    expect(defaultWeight('total', 'private')).toBe('30');
    expect(['must', 'should', 'private', 'may'].map((level) => defaultWeight('colour', level as Firmness))).toEqual([
      '10',
      '10',
      '10',
      '5',
    ]);
  });

  test.each(['0', '0.000', '-1', '1e3', '1.2345', 'many', ''])('"%s" is no weight', (text) => {
    expect(weightFault(text)).toContain('for example 30');
  });

  test.each(['1', '30', '2.5', '0.001'])('%s is a weight', (text) => {
    expect(weightFault(text)).toBeUndefined();
  });
});

describe('how a wished list is judged', () => {
  test.each([
    ['aircon', 'includes: { aircon: 1 }'],
    ['aircon, sunroof', 'includes: { aircon: 0.5, sunroof: 0.5 }'],
    ['a, b, c', 'includes: { a: 0.334, b: 0.334, c: 0.334 }'],
  ])('%s: each counts alike, and all of them are the whole', (text, soft) => {
    expect(judged('features', text, 'should')).toBe(soft);
    expect(judged('features', text, 'may')).toBe(soft);
  });

  test('a firm one is no criterion: all that qualifies has everything', () => {
    expect([judged('features', 'a, b', 'must'), judged('features', 'a, b', 'private')]).toEqual(['', '']);
  });
});
