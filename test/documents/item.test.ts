import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readValue } from '../../src/base/values/read.js';
import type { Value } from '../../src/base/values/value.js';
import { readItem, writeItem, type WireItem } from '../../src/documents/item.js';
import { categories, vocabulary } from '../../src/schema/vocabulary.js';
import { codeFrom } from '../support/documents.js';

function valuesOf(category: string, texts: Readonly<Record<string, string | readonly string[]>>): Map<string, Value> {
  const words = vocabulary(category);
  return new Map(
    Object.entries(texts).map(([name, text]) => {
      const value = readValue(text, words.named(name)?.type ?? { type: 'any' });
      if (value.kind === 'missing') expect.fail(value.reason);
      return [name, value];
    }),
  );
}

const there = (category: string, values: ReadonlyMap<string, Value>): WireItem => writeItem(vocabulary(category), values);

describe('an item on the wire', () => {
  it.each<[string, Record<string, string | string[]>]>([
    [
      'car',
      {
        make: 'Toyota',
        registered: '2006-10',
        mileage: '21500 miles',
        doors: '5',
        features: ['aircon', 'radio'],
        'engine-size': '1.3 l',
        power: '64 kW',
        warranty: '1 year',
      },
    ],
    [
      'car',
      {
        features: [],
        towbar: 'true',
        'roof bars': ['left', 'right'],
        'road tax': '150 GBP',
        'last service': '2026-03',
        'boot size': '272 l',
      },
    ],
    [
      'mobile-plan',
      {
        network: 'x',
        data: 'unlimited',
        minutes: '500',
        contract: '12 month',
        speed: '150 Mbit/s',
        monthly: '12.50 GBP',
        setup: '0 GBP',
        sim: ['sim', 'esim'],
        tethering: 'true',
      },
    ],
    [
      'any',
      {
        weight: '2.5 kg',
        price: '5 KWD',
        colour: 'red',
        'made in': '2024',
        'sold since': '2024-05',
        new: 'true',
        ports: ['usb', 'hdmi'],
        capacity: 'unlimited',
        size: '5 in',
      },
    ],
    [
      'any',
      {
        constructor: 'x',
        toString: '5',
        hasOwnProperty: '5 km',
        ['__proto__']: 'polluted',
        '@type': 'Car',
        category: 'car',
        additionalProperty: 'x',
      },
    ],
  ])('of the category %s comes back as it was: %j', (category, texts) => {
    const values = valuesOf(category, texts);
    const item = JSON.parse(JSON.stringify(there(category, values))) as WireItem;
    const read = readItem(item);
    expect(read.vocabulary).toBe(vocabulary(category));
    expect(read.values).toEqual(values);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('speaks schema.org and the codes of units', () => {
    expect(there('car', valuesOf('car', { mileage: '21500 mi', make: 'Toyota', towbar: '5 kg' }))).toEqual({
      '@type': 'Car',
      category: 'car',
      brand: 'Toyota',
      mileageFromOdometer: { '@type': 'QuantitativeValue', value: '21500', unitCode: 'SMI' },
      additionalProperty: [{ '@type': 'PropertyValue', name: 'towbar', value: '5', unitCode: 'KGM' }],
    });
    expect(there('mobile-plan', valuesOf('mobile-plan', { monthly: '12 GBP' }))).toMatchObject({
      monthlyPrice: { '@type': 'MonetaryAmount', value: '12.00', currency: 'GBP' },
    });
  });

  it('does not depend on the order in which its values are known', () => {
    const entries = [...valuesOf('car', { make: 'a', model: 'b', doors: '5', x: '1', y: '2' })];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 5 }), (shuffled) => {
        expect(JSON.stringify(there('car', new Map(shuffled)))).toBe(JSON.stringify(there('car', new Map(entries))));
      }),
    );
  });

  test('comes back for any texts under any names, in every category', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('5', '5 km', '5 GBP', '2006', '2006-09', 'true', 'unlimited'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...categories), fc.array(fc.tuple(name, text), { maxLength: 6 }), (category, entries) => {
        const words = vocabulary(category);
        const values = new Map<string, Value>();
        for (const [key, source] of entries) {
          const value = readValue(source, words.named(key)?.type ?? { type: 'any' });
          if (value.kind !== 'missing') values.set(key, value);
        }
        expect(readItem(there(category, values)).values).toEqual(values);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a value that cannot be used is missing, never guessed', () => {
  const extra = (value: string | string[], unitCode: string): string =>
    readItem({
      '@type': 'Car',
      category: 'car',
      additionalProperty: [{ '@type': 'PropertyValue', name: 'x', value, unitCode }],
    }).values.get('x')!.kind;
  const mileage = (value: WireItem[string]): string =>
    readItem({ '@type': 'Car', category: 'car', mileageFromOdometer: value }).values.get('mileage')!.kind;
  const length = (value: string, unitCode: string): WireItem[string] => ({ '@type': 'QuantitativeValue', value, unitCode });

  it.each(['ZZ9', 'C62', 'MB', 'GB', 'PS', 'KB', 'LBS'])('the code %s is none that is known, whatever symbol it looks like', (code) => {
    expect(extra('5', code)).toBe('missing');
    expect(extra(['5', '6'], code)).toBe('missing');
    expect(mileage(length('5', code))).toBe('missing');
    expect(readItem({ '@type': 'Car', category: 'car', enginePower: length('5', code) }).values.get('power')!.kind).toBe('missing');
  });

  it('a unit goes with every value of a list, and a currency makes money', () => {
    const item = readItem({
      '@type': 'Product',
      category: 'any',
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'x', value: ['5', '6'], unitCode: 'SMI' },
        { '@type': 'PropertyValue', name: 'y', value: '5', unitCode: 'GBP' },
      ],
    });
    expect(item.values.get('x')).toMatchObject({ kind: 'list', text: '5 mi; 6 mi' });
    expect(item.values.get('y')).toMatchObject({ kind: 'money', amount: 500n });
  });

  it('another dimension, money for a length, a bare number, a unit inside the value', () => {
    for (const value of [
      length('5', 'KGM'),
      length('5', 'GBP'),
      '5',
      length('5 km', 'SMI'),
      length('', 'SMI'),
      length('5e3', 'SMI'),
      length('1,000', 'SMI'),
      true,
      ['5'],
    ]) {
      expect(mileage(value)).toBe('missing');
    }
    expect(mileage(length('5', 'SMI'))).toBe('quantity');
    expect(
      readItem({
        '@type': 'Service',
        category: 'mobile-plan',
        monthlyPrice: { '@type': 'MonetaryAmount', value: '5.005', currency: 'GBP' },
      }).values.get('monthly')!.kind,
    ).toBe('missing');
  });
});

test.each<[string, WireItem, string]>([
  ['an unknown category', { '@type': 'Car', category: 'boat' }, 'category-unknown'],
  ['a category named as a member every object has', { '@type': 'Car', category: 'constructor' }, 'category-unknown'],
  ['the type of another category', { '@type': 'Product', category: 'car' }, 'document-invalid'],
  ['a member its vocabulary lacks', { '@type': 'Car', category: 'car', wings: '2' }, 'document-invalid'],
  ['a friendly name for a wire name', { '@type': 'Car', category: 'car', make: 'Toyota' }, 'document-invalid'],
  ['any member of its own in the open vocabulary', { '@type': 'Product', category: 'any', colour: 'red' }, 'document-invalid'],
])('an item with %s is refused', async (_why, item, code) => expect(await codeFrom(() => readItem(item))).toBe(code));
