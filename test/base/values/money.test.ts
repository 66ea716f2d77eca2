import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/base/errors.js';
import { minorDigits } from '../../../src/base/values/currencies.js';
import { formatAmount, parseAmount } from '../../../src/base/values/money.js';
import { unitOf } from '../../../src/base/values/units.js';

const capitals = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const currencies = capitals
  .flatMap((a) => capitals.flatMap((b) => capitals.map((c) => a + b + c)))
  .filter((code) => minorDigits(code) !== undefined);

describe('the currency table', () => {
  it('has the number of decimals of ISO 4217', () => {
    expect(['GBP', 'JPY', 'KWD', 'CLF', 'ISK', 'HUF', 'UGX', 'IQD'].map(minorDigits)).toEqual([2, 0, 3, 4, 0, 2, 0, 3]);
    expect(currencies).toHaveLength(164);
  });

  it.each([
    'XTS',
    'XXX',
    'XAU',
    'XAG',
    'XDR',
    'HRK',
    'BGN',
    'ANG',
    'ZWL',
    'SLL',
    'CUC',
    'DEM',
    'gbp',
    'GBp',
    '£',
    'GB',
    'GBPX',
    '',
    'GBP ',
    'constructor',
    '__proto__',
  ])('knows no decimals of %j, which is not an active code', (code) => expect(minorDigits(code)).toBeUndefined());

  it('shares no code with a unit, so that "n CUR" has one meaning', () => {
    expect(currencies.filter((code) => unitOf(code) !== undefined)).toEqual([]);
  });
});

describe('parseAmount', () => {
  it('reads minor units', () => {
    expect(parseAmount('5200', 'GBP')).toBe(520_000n);
    expect(parseAmount('5200.5', 'GBP')).toBe(520_050n);
    expect(parseAmount('5200', 'JPY')).toBe(5200n);
    expect(parseAmount('0.001', 'KWD')).toBe(1n);
    expect(parseAmount('999999999999.9999', 'CLF')).toBe(9_999_999_999_999_999n);
  });

  it.each([
    '',
    '-1',
    '-0',
    '+1',
    '01',
    '00',
    '1.',
    '.5',
    '1e3',
    '1,000',
    '1.000,00',
    '1 000',
    '£5',
    '5 GBP',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '１',
    '١',
    '1.005',
    '1.00000',
    '1000000000000',
    ' 1',
    '1 ',
    '1\n',
    '1e-30',
    '9'.repeat(40),
    '1.2.3',
    'null',
    '--1',
  ])('refuses %j as an amount of pounds', (text) => expect(parseAmount(text, 'GBP')).toBeUndefined());

  it.each([
    ['1.0', 'JPY'],
    ['1.0000', 'KWD'],
    ['1', 'gbp'],
    ['1', 'XTS'],
    ['1', ''],
  ])('refuses %j %j', (text, currency) => expect(parseAmount(text, currency)).toBeUndefined());

  it('comes back the same from its text in every currency, always with all decimals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies), fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), (currency, minor) => {
        const text = formatAmount(minor, currency);
        expect(parseAmount(text, currency)).toBe(minor);
        expect(text.split('.')[1]?.length ?? 0).toBe(minorDigits(currency));
      }),
    );
  });

  it('sums a thousand lines like integers, and not like doubles', () => {
    let sum = 0n;
    for (let line = 0; line < 1000; line += 1) sum += parseAmount('0.10', 'GBP') ?? 0n;
    expect(formatAmount(sum, 'GBP')).toBe('100.00');
  });
});

describe('formatAmount', () => {
  it('writes differences below zero, and refuses an unknown currency with value-invalid', () => {
    expect(formatAmount(-40_559n, 'GBP')).toBe('-405.59');
    expect(formatAmount(-5n, 'GBP')).toBe('-0.05');
    expect(formatAmount(5n, 'JPY')).toBe('5');
    let thrown: unknown;
    try {
      formatAmount(1n, 'X\u001b[2J');
    } catch (error) {
      thrown = error;
    }
    expect(codeOf(thrown)).toBe('value-invalid');
    expect(String(thrown)).not.toContain('\u001b');
  });
});
