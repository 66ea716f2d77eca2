import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideHalfUp, parseDecimal } from '../../src/base/values/decimal.js';
import { parseAmount } from '../../src/base/values/money.js';
import { readValue } from '../../src/base/values/read.js';
import { unitOf, type Unit } from '../../src/base/values/units.js';
import type { MoneyValue, QuantityValue, Value, ValueType } from '../../src/base/values/value.js';
import {
  sayChange,
  sayMoney,
  sayNumber,
  sayOwnMoney,
  sayQuantity,
  sayRoughMoney,
  sayRounded,
  sayValue,
} from '../../src/cli/print/human.js';

const value = (text: string, type: ValueType = { type: 'any' }): Value => {
  const read = readValue(text, type);
  if (read.kind === 'missing') throw new Error(read.reason);
  return read;
};
const quantity = (text: string): QuantityValue => value(text) as QuantityValue;
const unit = (name: string): Unit => {
  const found = unitOf(name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('money', () => {
  test.each([
    [520000n, 'GBP', '£5,200.00'],
    [-40559n, 'GBP', '-£405.59'],
    [0n, 'EUR', '€0.00'],
    [99999n, 'USD', '$999.99'],
    [100000n, 'USD', '$1,000.00'],
    [520000n, 'CHF', '5,200.00 CHF'],
    [-520000n, 'CHF', '-5,200.00 CHF'],
    [1234567n, 'JPY', '1,234,567 JPY'],
    [1234567n, 'KRW', '₩1,234,567'],
    [1234567n, 'KWD', '1,234.567 KWD'],
    [5n, 'GBP', '£0.05'],
  ])('%s minor units of %s are %s', (amount, currency, said) => {
    expect(sayMoney(amount, currency)).toBe(said);
  });

  const codes = new Map([
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['$', 'USD'],
    ['₹', 'INR'],
    ['₪', 'ILS'],
    ['₩', 'KRW'],
    ['₦', 'NGN'],
    ['₺', 'TRY'],
    ['₴', 'UAH'],
  ]);

  test('read back it is the same amount of the same currency, and no two amounts look alike', () => {
    const currency = fc.constantFrom(...codes.values(), 'JPY', 'CNY', 'CHF', 'AUD', 'CAD', 'SEK', 'KWD', 'CLF', 'KPW');
    fc.assert(
      fc.property(fc.bigInt(1n - 10n ** 12n, 10n ** 12n - 1n), currency, (amount, code) => {
        for (const said of [sayMoney(amount, code), sayRoughMoney(amount, code)]) {
          const [, minus, sign = '', digits = '', named = ''] = /^(-?)([^\d,.]?)([\d,]+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(said) ?? [];
          expect(sign === '' ? named : codes.get(sign)).toBe(code);
          // A sign or a code, never both.
          expect(sign === '' || named === '').toBe(true);
          const read = parseAmount(digits.replaceAll(',', ''), code);
          expect(minus === '-' ? -(read ?? 0n) : read).toBe(amount);
        }
      }),
    );
  });

  test('of which people think in whole ones has decimals only where they say something', () => {
    expect([10000n, 10050n, 0n].map((amount) => sayRoughMoney(amount, 'GBP'))).toEqual(['£100', '£100.50', '£0']);
    expect([sayRoughMoney(10000n, 'CHF'), sayRoughMoney(100n, 'JPY')]).toEqual(['100 CHF', '100 JPY']);
  });

  test('that changes has a sign', () => {
    expect([sayChange(sayMoney(100n, 'GBP')), sayChange(sayMoney(-100n, 'GBP'))]).toEqual(['+£1.00', '-£1.00']);
  });

  test('that was converted shows what it was, and nothing else does', () => {
    const converted: MoneyValue = { kind: 'money', currency: 'GBP', amount: 444600n, text: '5200.00 EUR' };
    expect(sayOwnMoney(converted)).toBe(' (€5,200.00)');
    expect([value('5200 GBP'), value('21500 mi'), value('red')].map((given) => sayOwnMoney(given))).toEqual(['', '', '']);
  });
});

describe('quantities', () => {
  test.each([
    ['29000 km', 'mi', '18,020 mi'],
    ['21500 mi', 'mi', '21,500 mi'],
    ['21500.50 mi', undefined, '21,500.50 mi'],
    ['1 month', undefined, '1 month'],
    ['12 month', undefined, '12 months'],
    ['18 month', 'year', '1.5 years'],
    ['12 month', 'year', '1 year'],
    ['1.329 l', 'ml', '1,329 ml'],
    ['998 ml', 'l', '0.998 l'],
    ['100 PS', 'kW', '73.55 kW'],
    ['0 km', 'mi', '0 mi'],
    // Nothing can be said of a mass in miles.
    ['1500 kg', 'mi', '1,500 kg'],
  ])('%s for somebody who thinks in %s are %s', (text, of, said) => {
    expect(sayQuantity(quantity(text), of === undefined ? undefined : unit(of))).toBe(said);
  });

  test('a limit is rounded to its safe side', () => {
    expect(sayRounded(quantity('19820.55 km'), unit('mi'), 'down')).toBe('12,315 mi');
    expect(sayRounded(quantity('19820.55 km'), unit('mi'), 'up')).toBe('12,316 mi');
    expect(sayRounded(quantity('12299.375 mi'), unit('mi'), 'down')).toBe('12,299 mi');
  });

  const units = [
    ['mm', 'cm', 'm', 'km', 'mi', 'in', 'ft', 'yd'],
    ['B', 'kB', 'MB', 'GB', 'KiB', 'GiB'],
    ['s', 'min', 'h', 'day', 'week'],
    ['month', 'year'],
  ];
  const pair = fc.constantFrom(...units).chain((names) => fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
  const number = fc
    .tuple(fc.bigInt(0n, 10n ** 9n), fc.constantFrom('', '.5', '.25', '.125'))
    .map(([whole, rest]) => `${String(whole)}${rest}`);
  const readBack = (said: string): QuantityValue => quantity(said.replaceAll(',', ''));

  test('in their own unit they are read back as they were written', () => {
    fc.assert(
      fc.property(number, pair, (digits, [own]) => {
        const given = quantity(`${digits} ${own}`);
        expect(readBack(sayQuantity(given))).toEqual(given);
        expect(readBack(sayQuantity(given, unit(own)))).toEqual(given);
      }),
    );
  });

  test('in another unit they differ by less than what four digits can tell, or a base unit', () => {
    fc.assert(
      fc.property(number, pair, (digits, [own, other]) => {
        const given = quantity(`${digits} ${own}`);
        const said = readBack(sayQuantity(given, unit(other)));
        const error = said.amount - given.amount;
        const { numerator, denominator } = unit(other);
        // Above a thousand units every digit before the point is said.
        const whole = divideHalfUp(numerator, 2n * denominator);
        const allowed = 1n + (given.amount / 2000n > whole ? whole : given.amount / 2000n);
        expect(error <= allowed && -error <= allowed, `${sayQuantity(given, unit(other))} for ${given.text}`).toBe(true);
      }),
    );
  });
});

describe('other values', () => {
  test('a bare number that may be a year is not grouped', () => {
    expect(['2006', '9999', '10000', '1234567.5', '-12345', '0.123456', '1234.56789'].map(sayNumber)).toEqual([
      '2006',
      '9999',
      '10,000',
      '1,234,567.5',
      '-12,345',
      '0.123456',
      '1234.56789',
    ]);
  });

  test('numbers are read back as they were', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.constantFrom('', '.5', '.12345'), (whole, rest) => {
        const text = `${String(whole)}${rest}`;
        expect(parseDecimal(sayNumber(text).replaceAll(',', ''))).toBe(parseDecimal(text));
      }),
    );
  });

  test('dates, words and lists are as they were said, and the items of a list as people write them', () => {
    expect(['2006-05-11', '2006-05', 'unlimited', 'true', '1.3 petrol'].map((text) => sayValue(value(text)))).toEqual([
      '2006-05-11',
      '2006-05',
      'unlimited',
      'true',
      '1.3 petrol',
    ]);
    expect(sayValue(value('aircon; CD player', { type: 'list' }))).toBe('aircon, CD player');
  });
});
