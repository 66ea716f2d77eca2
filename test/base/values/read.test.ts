import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../../src/base/values/read.js';
import type { Value, ValueType } from '../../../src/base/values/value.js';

const any: ValueType = { type: 'any' };
const length: ValueType = { type: 'quantity', dimension: 'length' };
const scalarTypes: readonly ValueType[] = [
  any,
  length,
  { type: 'quantity', dimension: 'months' },
  ...(['text', 'number', 'date', 'boolean', 'money'] as const).map((type) => ({ type })),
];

function reasonOf(source: string | readonly string[], type: ValueType): string {
  const value = readValue(source, type);
  if (value.kind !== 'missing') expect.fail(`${JSON.stringify(source)} was read as ${value.kind}`);
  return value.reason;
}

describe('readValue with a type', () => {
  it('leaves text as text, normalised, trimmed, and compared in lower case', () => {
    expect(readValue('208', { type: 'text' })).toEqual({ kind: 'text', text: '208', key: '208' });
    expect(readValue(' Citroe\u0308n ', { type: 'text' })).toEqual({ kind: 'text', text: 'Citroën', key: 'citroën' });
    expect(readValue('true', { type: 'text' }).kind).toBe('text');
  });

  it('reads quantities as integers of the base unit, half up, and writes them with the canonical symbol', () => {
    expect(readValue('21500 miles', length)).toEqual({ kind: 'quantity', dimension: 'length', amount: 34_600_896_000n, text: '21500 mi' });
    expect(readValue('21500mi', length)).toEqual(readValue('21500 mi', length));
    expect(readValue('1.25 in', length)).toMatchObject({ amount: 32n });
    expect(readValue('0.5 mm', length)).toMatchObject({ amount: 1n });
    expect(readValue('-0.5 mm', length)).toMatchObject({ amount: 0n });
    expect(readValue('1 year', { type: 'quantity', dimension: 'months' })).toMatchObject({ amount: 12n, text: '1 year' });
    expect(readValue('500 pounds', { type: 'quantity', dimension: 'mass' })).toMatchObject({ text: '500 lb' });
    expect(readValue('Unlimited', { type: 'quantity', dimension: 'data' })).toEqual({ kind: 'unlimited', text: 'unlimited' });
  });

  it('reads money with all decimals of its currency in the canonical text', () => {
    expect(readValue('5200 GBP', { type: 'money' })).toEqual({ kind: 'money', currency: 'GBP', amount: 520_000n, text: '5200.00 GBP' });
    expect(readValue('5200JPY', { type: 'money' })).toMatchObject({ amount: 5200n, text: '5200 JPY' });
  });

  it('takes a bare year as a year where the vocabulary says date', () => {
    expect(readValue('2006', { type: 'date' })).toEqual({ kind: 'date', from: 13_149, to: 13_513, text: '2006' });
  });

  it('splits one text into a list on semicolons, and keeps the parts as text', () => {
    const list = readValue('aircon; ;208;', { type: 'list' });
    expect(list).toMatchObject({ kind: 'list', text: 'aircon; 208' });
    expect(readValue(['aircon', '208'], { type: 'list' })).toEqual(list);
    expect(readValue([], { type: 'list' })).toEqual({ kind: 'list', items: [], text: '' });
  });

  it.each<[string, ValueType, string]>([
    ['21500', length, '"21500" what? a length needs a unit, for example "21500 mi"'],
    ['5 GB', length, 'an amount of data'],
    ['12 month', { type: 'quantity', dimension: 'time' }, 'a number of months'],
    ['365 day', { type: 'quantity', dimension: 'months' }, 'a time'],
    ['45 mpg', length, 'UK gallon or per US gallon'],
    ['5 furlongs', length, 'not a known unit'],
    ['5 KM', length, 'not a known unit'],
    ['5 GBP', length, 'is money'],
    ['far', length, 'is not a length'],
    ['1,000 km', length, 'is not a length'],
    ['1e3 km', length, 'not a known unit'],
    [`${'9'.repeat(22)} km`, length, 'more digits'],
    ['5 GB', { type: 'number' }, 'no plain number'],
    ['1e3', { type: 'number' }, 'no plain number'],
    ['007', { type: 'number' }, 'no plain number'],
    ['NaN', { type: 'number' }, 'no plain number'],
    ['1.'.padEnd(30, '1'), { type: 'number' }, 'more digits'],
    ['5200', { type: 'money' }, 'needs a currency'],
    ['5200.005 GBP', { type: 'money' }, '3 decimals, and GBP has 2'],
    ['5.0 JPY', { type: 'money' }, '1 decimals, and JPY has 0'],
    ['5 gbp', { type: 'money' }, 'ISO 4217'],
    ['5 XTS', { type: 'money' }, 'ISO 4217'],
    ['£5', { type: 'money' }, 'is not money'],
    ['GBP 5', { type: 'money' }, 'is not money'],
    ['-5 GBP', { type: 'money' }, 'below zero'],
    ['1000000000000 GBP', { type: 'money' }, 'larger amount'],
    ['unlimited', { type: 'money' }, 'is not money'],
    ['2006-02-30', { type: 'date' }, 'not a date'],
    ['unlimited', { type: 'date' }, 'not a date'],
    ['yes', { type: 'boolean' }, 'neither true nor false'],
    ['1', { type: 'boolean' }, 'neither true nor false'],
    [' ; ', { type: 'list' }, 'empty'],
  ])('says why %j as %j is missing', (source, type, part) => {
    expect(reasonOf(source, type)).toContain(part);
  });

  it('takes several values for a list only, and no item that would split when it is read again', () => {
    expect(reasonOf(['a'], { type: 'text' })).toContain('not a list');
    expect(reasonOf(['a'], length)).toContain('not a list');
    expect(reasonOf(['a;b'], { type: 'list' })).toContain('separates');
    expect(reasonOf(['', ' '], { type: 'list' })).toBe('empty');
    expect(reasonOf(['a', '5 XTS'], any)).toContain('ISO 4217');
  });
});

describe('readValue with the type any', () => {
  it.each<[string, Value['kind']]>([
    ['unlimited', 'unlimited'],
    ['TRUE', 'boolean'],
    ['2006', 'number'],
    ['2006-09', 'date'],
    ['2006-09-01', 'date'],
    ['5 GB', 'quantity'],
    ['100 BHP', 'quantity'],
    ['5200 GBP', 'money'],
    ['-1.5', 'number'],
    ['007', 'text'],
    ['T3', 'text'],
    ['1.3 petrol', 'text'],
    ['5 furlongs', 'text'],
    ['5 gbp', 'text'],
    ['1e3', 'text'],
    ['2006-13', 'text'],
    ['0x10', 'text'],
    ['1_000', 'text'],
    ['12:30', 'text'],
    ['no', 'text'],
    ['a; b', 'text'],
    ['NaN', 'text'],
    ['1,000', 'text'],
    ['５', 'text'],
  ])('reads %j as %s', (source, kind) => expect(readValue(source, any).kind).toBe(kind));

  it.each([
    ['45 mpg', 'gallon'],
    ['500 pounds', 'money or weight'],
    ['5 XTS', 'ISO 4217'],
    ['5.001 GBP', 'decimals'],
    ['2006-02-30', 'date'],
    ['9'.repeat(22), 'digits'],
  ])('takes %j, which has a shape but no meaning, as missing and not as text', (source, part) =>
    expect(reasonOf(source, any)).toContain(part),
  );

  it('reads an array as a list of what its items look like', () => {
    const list = readValue(['5 GB', 'silver', ''], any);
    expect(list.kind === 'list' && list.items.map(({ kind }) => kind)).toEqual(['quantity', 'text']);
  });
});

describe('readValue on any text', () => {
  it.each(['', ' ', '\t\n', '\u00a0'])('takes %j as empty', (source) => {
    for (const type of scalarTypes) expect(reasonOf(source, type)).toBe('empty');
  });

  it('refuses control characters, lone surrogates and texts over 2000 code units, and shows none of them raw', () => {
    for (const type of scalarTypes) {
      expect(reasonOf('a\u001b[2Jb', type)).not.toContain('\u001b');
      expect(reasonOf('a\u0000b', type)).toContain('\\u{0}');
      expect(reasonOf('a\nb', type)).toContain('control');
      expect(reasonOf('a\ud800', type)).toContain('surrogate');
      expect(reasonOf('x'.repeat(2001), type)).toContain('2000');
      expect(reasonOf('\ufb2c'.repeat(1900), type)).toContain('2000');
    }
    expect(readValue('x'.repeat(2000), { type: 'text' }).kind).toBe('text');
  });

  const part = fc.constantFrom(
    '1',
    '2006',
    '-',
    '.',
    '09',
    ' ',
    'GBP',
    'JPY',
    'mi',
    'GB',
    'month',
    'years',
    'true',
    'unlimited',
    'É',
    'e\u0301',
    ';',
    '5',
    '0',
    'İ',
  );
  const source = fc.oneof(
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('gives the same value when its canonical text is read again', () => {
    fc.assert(
      fc.property(source, fc.constantFrom<ValueType>(...scalarTypes, { type: 'list' }), (text, type) => {
        const value = readValue(text, type);
        if (value.kind === 'missing') expect(value.reason).toMatch(/^[^\p{C}]+$/u);
        else expect(readValue(value.text, type)).toEqual(value);
      }),
      { numRuns: 3000 },
    );
  });
});
