import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDate } from '../../../src/base/values/date.js';

describe('parseDate', () => {
  it('counts days from 1970-01-01 and takes a month and a year as the interval of their days', () => {
    expect(parseDate('1970-01-01')).toEqual({ from: 0, to: 0 });
    expect(parseDate('2006-09')).toEqual({ from: parseDate('2006-09-01')?.from, to: parseDate('2006-09-30')?.to });
    expect(parseDate('2006')).toEqual({ from: parseDate('2006-01-01')?.from, to: parseDate('2006-12-31')?.to });
    expect(parseDate('2000-02')?.to).toBe(parseDate('2000-02-29')?.to);
  });

  it.each([
    '',
    '1582-12-31',
    '0000',
    '10000',
    '10000-01-01',
    '2006-00',
    '2006-13',
    '2006-09-00',
    '2006-09-31',
    '2001-02-29',
    '1900-02-29',
    '2100-02-29',
    '2200-02-29',
    '1800-02-29',
    '2006-9',
    '2006-09-1',
    '2006-09-01T00:00',
    '2006/09/01',
    '01-09-2006',
    '+2006',
    '-2006',
    ' 2006',
    '2006-09-01 ',
    '２００６',
    '2006-09-01\n',
    '20060901',
  ])('refuses %j, which is no day, month or year of the calendar', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('agrees with Date.UTC on every day of 400 years, and each day follows the one before', () => {
    let expected = Date.UTC(1900, 0, 1) / 86_400_000;
    for (; expected <= Date.UTC(2299, 11, 31) / 86_400_000; expected += 1) {
      const text = new Date(expected * 86_400_000).toISOString().slice(0, 10);
      if (parseDate(text)?.from !== expected || formatDay(expected) !== text) expect.fail(`${text} is not day ${String(expected)}`);
    }
  });

  it('comes back the same from any day of the whole range', () => {
    const first = parseDate('1583-01-01')?.from ?? NaN;
    const last = parseDate('9999-12-31')?.to ?? NaN;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        expect(parseDate(formatDay(day))).toEqual({ from: day, to: day });
      }),
    );
    for (const bad of [first - 1, last + 1, 0.5, NaN, Infinity]) expect(() => formatDay(bad)).toThrow(RangeError);
  });
});
