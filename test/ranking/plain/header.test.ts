import { describe, expect, test } from 'vitest';
import { MevilleError } from '../../../src/base/errors.js';
import { readHeader, type Header } from '../../../src/ranking/plain/header.js';
import { vocabulary } from '../../../src/schema/vocabulary.js';

const car = vocabulary('car');
const any = vocabulary('any');
const header = (columns: readonly string[], words = car): Header =>
  readHeader(columns, words, ['id', 'vendor', ...columns.map((name) => name.replace(/ *\((?:mi|GBP|kg)\)/, ''))]);

const refused = (columns: readonly string[], words = car): string[] => {
  try {
    header(columns, words);
  } catch (thrown) {
    if (thrown instanceof MevilleError && thrown.code === 'file-invalid')
      return thrown.faults.map(({ path = '', message }) => `${path}: ${message}`);
    throw thrown;
  }
  return [];
};

describe('a header', () => {
  test('names properties, and the unit of bare numbers', () => {
    const { offer, ignored } = header(['id', 'vendor', 'price (GBP)', 'mileage(mi)', 'features']);
    expect(ignored).toEqual([]);
    expect(offer([' a ', 'hill', '5200', ' 21500 ', 'abs; aircon'], 1)).toEqual({
      id: 'a',
      vendor: 'hill',
      price: '5200 GBP',
      mileage: '21500 mi',
      features: 'abs; aircon',
    });
  });

  test('leaves a unit that a cell says itself, and an empty cell says nothing', () => {
    const { offer } = header(['id', 'price (GBP)', 'mileage (mi)']);
    expect(offer(['a', ' ', '9000 km'], 1)).toEqual({ id: 'a', price: null, mileage: '9000 km' });
  });

  test('without ids calls rows by their numbers', () => {
    expect(header(['doors']).offer(['5'], 17)).toEqual({ id: '17', doors: '5' });
  });

  test('has columns that are ignored, with what was probably meant', () => {
    expect(readHeader(['id', 'milage (mi)', 'Price', 'mpg', 'constructor'], car, ['id', 'price']).ignored).toEqual([
      { column: 'milage (mi)', meant: 'mileage' },
      { column: 'Price', meant: 'price' },
      { column: 'mpg' },
      { column: 'constructor' },
    ]);
  });

  test('looks at no cell that nobody wants', () => {
    expect(readHeader(['id', 'doors', 'colour'], car, ['id', 'doors']).offer(['a', '5', 'red'], 1)).toEqual({ id: 'a', doors: '5' });
  });

  test('knows the lines of a price that the preferences calculate with', () => {
    const { offer, ignored } = readHeader(['id', 'delivery (GBP)', 'cashback'], car, ['id', 'vendor', 'delivery']);
    expect(ignored).toEqual([{ column: 'cashback' }]);
    expect(offer(['a', '30', '5'], 1)).toEqual({ id: 'a', delivery: '30 GBP' });
    expect(readHeader(['vendor (GBP)'], car, ['id', 'vendor']).ignored).toEqual([{ column: 'vendor (GBP)', meant: 'vendor' }]);
  });

  test('in every vocabulary says what currency of a price was meant', () => {
    expect(refused(['price (gbp)'], any)).toEqual(['price (gbp): "gbp" is not a currency code of ISO 4217; did you mean "GBP"?']);
    expect(header(['size (all)', 'price (net)'], any).ignored).toEqual([]);
  });

  test('of an open vocabulary knows every name, brackets and all, and a cell with ";" is a list', () => {
    const { offer, ignored } = header(['weight (net)', 'load (kg)', 'parts'], any);
    expect(ignored).toEqual([]);
    expect(offer(['5', '7', 'leg; top'], 1)).toEqual({ id: '1', 'weight (net)': '5', load: '7 kg', parts: ['leg', ' top'] });
  });

  test.each([
    [['doors (mi)'], 'doors (mi): the property has no unit'],
    [['mileage (kg)'], 'mileage (kg): "kg" is the unit of a mass'],
    [['mileage (GBP)'], 'mileage (GBP): the property is no money'],
    [['mileage (furlongs)'], 'mileage (furlongs): "furlongs" is not a known unit'],
    [['price (gbp)'], 'price (gbp): "gbp" is not a currency code of ISO 4217; did you mean "GBP"?'],
    [['tax (£)'], 'tax (£): "£" is not a currency code of ISO 4217'],
    [['price (pounds)'], 'price (pounds): the property has no unit'],
    [['price', 'price (GBP)'], 'price (GBP): is a second column for price'],
  ])('is refused: %j', (columns, message) => {
    expect(refused(columns)).toEqual([expect.stringContaining(message) as string]);
  });

  test('is refused with every fault', () => {
    expect(refused(['doors (mi)', 'features (kg)'])).toHaveLength(2);
  });
});
