import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNumber } from '../../../src/base/read/number.js';

describe('a number of JSON as a plain decimal', () => {
  test.each([
    ['1e-1', '0.1'],
    ['1e3', '1000'],
    ['1E+3', '1000'],
    ['1e-07', '0.0000001'],
    ['1.25e1', '12.5'],
    ['1.25e2', '125'],
    ['1.25e4', '12500'],
    ['-12.5e-3', '-0.0125'],
    ['0.05e1', '0.5'],
    ['0.050e0', '0.05'],
    ['0e5', '0'],
    ['123456789012345678901.5e-2', '1234567890123456789.015'],
    ['21500', '21500'],
    ['1.0', '1.0'],
  ])('%s is %s', (token, plain) => {
    expect(plainNumber(token)).toBe(plain);
  });

  test.each(['1e400', '1e-400', '1e99999999999999999999', `0.${'0'.repeat(100)}1e90`])('%s stays what it is', (token) => {
    expect(plainNumber(token)).toBe(token);
  });

  test('is the same number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), fc.boolean(), (number, spelled) => {
        const plain = plainNumber(spelled ? number.toExponential() : JSON.stringify(number));
        if (Math.abs(number) > 1e-30) expect(plain).not.toMatch(/e/i);
        expect(Number(plain)).toBe(Object.is(number, -0) ? Number(plain) : number);
      }),
    );
  });
});
