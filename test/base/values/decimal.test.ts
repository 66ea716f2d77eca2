import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalScale, divideFloor, divideHalfUp, formatDecimal, parseDecimal } from '../../../src/base/values/decimal.js';

describe('parseDecimal', () => {
  it('is exact where a double is not', () => {
    expect(parseDecimal('0.1')! + parseDecimal('0.2')!).toBe(parseDecimal('0.3'));
    expect(parseDecimal('1.005')).toBe(1_005_000_000_000_000_000n);
    expect(parseDecimal('-0')).toBe(0n);
    expect(parseDecimal(`${'9'.repeat(21)}.${'9'.repeat(18)}`)).toBe(10n ** 39n - 1n);
  });

  it.each([
    '',
    '-',
    '+1',
    '01',
    '-01',
    '1.',
    '.5',
    '1e3',
    '1E3',
    '0x10',
    '1_000',
    '1,000',
    'NaN',
    'Infinity',
    ' 1',
    '1 ',
    '1\n',
    '--1',
    '１',
    '١',
    '1'.repeat(22),
    `0.${'1'.repeat(19)}`,
    '1.1.1',
  ])('refuses %j', (text) => expect(parseDecimal(text)).toBeUndefined());

  it('agrees with BigInt on digits put together by hand, and formats back to the same number', () => {
    const digits = fc.bigInt({ min: -(10n ** 39n) + 1n, max: 10n ** 39n - 1n });
    fc.assert(
      fc.property(digits, (scaled) => {
        const magnitude = scaled < 0n ? -scaled : scaled;
        const spelled = `${scaled < 0n ? '-' : ''}${String(magnitude / decimalScale)}.${String(magnitude % decimalScale).padStart(18, '0')}`;
        expect(parseDecimal(spelled)).toBe(scaled);
        expect(parseDecimal(formatDecimal(scaled))).toBe(scaled);
      }),
    );
    expect(formatDecimal(1_500_000_000_000_000_000n)).toBe('1.5');
    expect(formatDecimal(-1n)).toBe('-0.000000000000000001');
  });
});

describe('divideHalfUp', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -2n],
    [5n, -2n, -2n],
    [-5n, -2n, 3n],
    [7n, 3n, 2n],
    [-7n, 3n, -2n],
    [-8n, 3n, -3n],
    [0n, 9n, 0n],
  ])('%d / %d is %d: halves go towards plus infinity', (numerator, denominator, expected) =>
    expect(divideHalfUp(numerator, denominator)).toBe(expected),
  );

  it('is never further than half from the quotient, and takes the upper of two equally near integers', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 20n });
    fc.assert(
      fc.property(fc.bigInt(), positive, (numerator, denominator) => {
        const twice = 2n * (divideHalfUp(numerator, denominator) * denominator - numerator);
        expect(twice <= denominator && twice > -denominator).toBe(true);
        const rest = numerator - divideFloor(numerator, denominator) * denominator;
        expect(rest >= 0n && rest < denominator).toBe(true);
      }),
    );
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
  });
});
