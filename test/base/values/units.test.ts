import { describe, expect, it } from 'vitest';
import { ambiguityOf, unitByCode, unitOf } from '../../../src/base/values/units.js';

const inBase = (text: string): number => Number(unitOf(text)?.numerator) / Number(unitOf(text)?.denominator);

describe('the units table', () => {
  it('has the exact factors of the definitions', () => {
    expect(['mi', 'in', 'ft', 'yd', 'lb', 'oz', 'l', 'GB', 'GiB', 'Mbit/s', 'PS', 'kWh', 'week', 'year'].map(inBase)).toEqual([
      1_609_344,
      25.4,
      304.8,
      914.4,
      453_592.37,
      28_349.523125,
      1000,
      1e9,
      2 ** 30,
      1e6,
      735_498.75,
      3.6e6,
      604_800,
      12,
    ]);
    const bhp = unitOf('bhp');
    // 550 ft lbf/s = 550 x 0.3048 m x 0.45359237 kg x 9.80665 m/s2, in mW: 0.3048, 0.45359237 and 9.80665 have 4, 8 and 5 decimals.
    expect((bhp?.numerator ?? 0n) * 10n ** 17n).toBe(550n * 3048n * 45_359_237n * 980_665n * 1000n * (bhp?.denominator ?? 0n));
  });

  it('takes names in any case, singular and plural', () => {
    for (const name of ['mile', 'miles', 'MILES', 'Mile']) expect(unitOf(name)?.symbol).toBe('mi');
    expect(['cc', 'L', 'KB', 'Mbps', 'feet', 'lbs', 'BHP', 'Days', 'kilowatt-hours'].map((text) => unitOf(text)?.symbol)).toEqual([
      'ml',
      'l',
      'kB',
      'Mbit/s',
      'ft',
      'lb',
      'bhp',
      'day',
      'kWh',
    ]);
  });

  it.each([
    '',
    'mb',
    'Mb',
    'gb',
    'KM',
    'Kg',
    'MBps',
    'MBPS',
    'kw',
    'ps',
    'M',
    'hp',
    'gallon',
    'mpg',
    'MPG',
    'GBP',
    'mis',
    'milees',
    ' mi',
    'mi ',
    'toString',
    '__proto__',
  ])('knows no unit %j: symbols are exact', (text) => expect(unitOf(text)).toBeUndefined());

  it('finds each unit by its UN/CEFACT code', () => {
    expect(['SMI', 'KMT', 'E34', 'MON', 'CMQ', 'P1'].map((code) => unitByCode(code)?.symbol)).toEqual([
      'mi',
      'km',
      'GB',
      'month',
      'ml',
      undefined,
    ]);
  });

  it('asks which gallon a mpg means', () => {
    expect(ambiguityOf('MPG')).toContain('UK');
    expect(ambiguityOf('mi')).toBeUndefined();
  });
});
