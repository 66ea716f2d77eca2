import fc from 'fast-check';
import { byCodeUnits } from '../../src/base/bytes.js';
import { describe, expect, it, test } from 'vitest';
import { readPredicate, type PredicateSource } from '../../src/documents/predicate.js';
import {
  inWireOrder,
  readRequirement,
  usesOneUnit,
  writeRequirement,
  type Requirement,
  type WireRequirement,
} from '../../src/documents/requirement.js';
import { categories, vocabulary } from '../../src/schema/vocabulary.js';
import { codeFrom } from '../support/documents.js';

function wish(category: string, name: string, source: PredicateSource, level: Requirement['level'] = 'must'): Requirement {
  const property = vocabulary(category).named(name);
  if (property === undefined) expect.fail(`no property ${name}`);
  const predicate = readPredicate(source, property.type);
  if (Array.isArray(predicate)) expect.fail(JSON.stringify(predicate));
  return { property, level, predicate };
}

describe('a requirement on the wire', () => {
  it.each<[string, string, PredicateSource, object]>([
    ['car', 'make', { is: 'Toyota' }, { property: 'brand', is: 'Toyota' }],
    ['car', 'trim', { in: ['T3', 'TR'] }, { property: 'vehicleConfiguration', in: ['T3', 'TR'] }],
    ['car', 'colour', { not: 'red' }, { property: 'color', not: ['red'] }],
    ['car', 'features', { has: 'aircon' }, { property: 'features', has: ['aircon'] }],
    ['car', 'registered', { min: '2006-09' }, { property: 'dateVehicleFirstRegistered', min: '2006-09' }],
    ['car', 'mileage', { max: '40000 miles' }, { property: 'mileageFromOdometer', unit: 'SMI', max: '40000' }],
    ['car', 'engine-size', { min: '1.0 l', max: '1.3 litres' }, { property: 'engineDisplacement', unit: 'LTR', min: '1.0', max: '1.3' }],
    ['car', 'engine-size', { max: '1300 cc' }, { property: 'engineDisplacement', unit: 'MLT', max: '1300' }],
    ['mobile-plan', 'monthly', { max: '15 GBP' }, { property: 'monthlyPrice', unit: 'GBP', max: '15.00' }],
    ['mobile-plan', 'data', { min: '5 GB', max: 'unlimited' }, { property: 'dataAllowance', unit: 'E34', min: '5', max: 'unlimited' }],
    ['mobile-plan', 'data', { is: 'unlimited' }, { property: 'dataAllowance', is: 'unlimited' }],
    ['mobile-plan', 'minutes', { min: '500' }, { property: 'minutesAllowance', min: '500' }],
    ['mobile-plan', 'tethering', { is: 'TRUE' }, { property: 'tethering', is: 'true' }],
    ['any', 'weight', { max: '2 kg' }, { property: 'weight', unit: 'KGM', max: '2' }],
    ['any', 'weight', { in: ['2 kg', 'unlimited'] }, { property: 'weight', unit: 'KGM', in: ['2', 'unlimited'] }],
    ['any', 'ports', { has: ['hdmi', 'usb'] }, { property: 'ports', has: ['hdmi', 'usb'] }],
    ['any', '__proto__', { is: 'x' }, { property: '__proto__', is: 'x' }],
    ['any', 'constructor', { min: '5' }, { property: 'constructor', min: '5' }],
    ['any', 'hasOwnProperty', { not: ['y'] }, { property: 'hasOwnProperty', not: ['y'] }],
  ])('%s: %s %j comes back as it was', (category, name, source, wire) => {
    const requirement = wish(category, name, source);
    const written = writeRequirement(requirement);
    expect(written).toEqual({ level: 'must', ...wire });
    expect(readRequirement(written, vocabulary(category))).toEqual(requirement);
    expect(writeRequirement(readRequirement(written, vocabulary(category)))).toEqual(written);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('comes back for any number, any unit and any predicate', () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 6 }), fc.nat({ max: 999 }))
      .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).padStart(3, '0')}`));
    const unit = fc.constantFrom(
      '',
      ' km',
      ' mi',
      ' in',
      ' kg',
      ' cc',
      ' GB',
      ' GiB',
      ' Mbit/s',
      ' bhp',
      ' PS',
      ' kWh',
      ' day',
      ' week',
      ' year',
      ' month',
      ' KWD',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(number, { minLength: 1, maxLength: 4, selector: Number }).map((numbers) => numbers.toSorted(byCodeUnits)),
        unit,
        fc.constantFrom('in', 'not', 'has'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        (numbers, symbol, word, name) => {
          const requirement = wish('any', name, { [word]: numbers.map((text) => text + symbol) });
          // Two that are read as one, as 18 and 18.001 months, are written as one.
          const { predicate } = requirement;
          fc.pre(
            'values' in predicate &&
              new Set(predicate.values.map((each) => ('amount' in each ? each.amount : each.text))).size === numbers.length,
          );
          expect(usesOneUnit(requirement.predicate)).toBe(true);
          expect(readRequirement(writeRequirement(requirement), vocabulary('any'))).toEqual(requirement);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says nothing of the order in which its values were written, nor how often', () => {
    const written = (values: string[]): unknown => writeRequirement(wish('car', 'trim', { in: values }));
    expect(written(['TR', 'T3', 'TR', 't3'])).toEqual({ level: 'must', property: 'vehicleConfiguration', in: ['T3', 'TR'] });
    expect(written(['T3', 'TR'])).toEqual(written(['TR', 'T3']));
    expect(writeRequirement(wish('any', 'x', { not: ['5 km', '2 km', '5 km'] }))).toMatchObject({ not: ['2', '5'] });
  });

  it('is not written when it mixes units, because the wire has one', async () => {
    for (const source of [{ min: '1 km', max: '2 mi' }, { in: ['1 km', '2'] }, { in: ['1 GBP', '1 EUR'] }, { not: ['red', '5 km'] }]) {
      const requirement = wish('any', 'x', source);
      expect(usesOneUnit(requirement.predicate)).toBe(false);
      expect(await codeFrom(() => writeRequirement(requirement))).toBe('value-invalid');
    }
  });

  it.each<[string, WireRequirement]>([
    ['a code nobody knows', { property: 'x', level: 'must', unit: 'ZZ9', max: '5' }],
    ['a code that looks like a symbol', { property: 'x', level: 'must', unit: 'GB', max: '5' }],
    ['a unit beside a text', { property: 'x', level: 'must', unit: 'SMI', is: 'red' }],
    ['a unit beside a list of texts', { property: 'x', level: 'must', unit: 'SMI', in: ['5', 'red'] }],
    ['money with too many decimals', { property: 'x', level: 'must', unit: 'GBP', max: '5.005' }],
    ['min above max', { property: 'x', level: 'must', unit: 'SMI', min: '6', max: '5' }],
    ['a number with its unit inside', { property: 'x', level: 'must', unit: 'SMI', max: '5 km' }],
  ])('with %s is document-invalid', async (_why, wire) =>
    expect(await codeFrom(() => readRequirement(wire, vocabulary('any')))).toBe('document-invalid'),
  );

  test('min and max that only a whole month or year lets meet are no contradiction', () => {
    expect(wish('car', 'registered', { min: '2006-09', max: '2006' }).predicate).toMatchObject({ op: 'range' });
    expect(wish('car', 'registered', { min: '2006-09-15', max: '2006-09' }).predicate).toMatchObject({ op: 'range' });
    expect(wish('car', 'registered', { min: '2006', max: '2006-01-01' }).predicate).toMatchObject({ op: 'range' });
  });
});

test('requirements have one order on the wire, whatever order they were written in', () => {
  const all = [
    wish('car', 'trim', { is: 'T3' }),
    wish('car', 'make', { is: 'a' }, 'may'),
    wish('car', 'colour', { is: 'b' }, 'should'),
    wish('car', 'make', { is: 'c' }),
    wish('car', 'mileage', { max: '5 km' }, 'should'),
  ];
  const order = ['must brand', 'must vehicleConfiguration', 'should color', 'should mileageFromOdometer', 'may brand'];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 5 }), (shuffled) => {
      expect(inWireOrder(shuffled).map(({ level, property }) => `${level} ${property.wire}`)).toEqual(order);
    }),
  );
});

test('the vocabularies are three, and none has two properties of one name', () => {
  expect(categories).toEqual(['any', 'car', 'mobile-plan']);
  for (const { properties } of categories.map(vocabulary)) {
    for (const key of ['name', 'wire'] as const) expect(new Set(properties.map((property) => property[key])).size).toBe(properties.length);
  }
});
