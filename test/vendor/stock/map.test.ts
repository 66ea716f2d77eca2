import { describe, expect, test } from 'vitest';
import { MevilleError } from '../../../src/base/errors.js';
import { vocabulary } from '../../../src/schema/vocabulary.js';
import { bindStockMap, parseStockMap, type StockMap } from '../../../src/vendor.js';
import { tree } from '../shop.js';

const parse = (text: string, category = 'car', currency?: string): StockMap =>
  parseStockMap(tree(text, 'map.yaml'), 'map.yaml', vocabulary(category), currency);

function failure(run: () => unknown): MevilleError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

const price = 'price: {column: price, currency: GBP}\n';

describe('a mapping file', () => {
  test('takes columns, templates and constants, with units and currencies', () => {
    const map = parse(`sku: {column: ref}
${price}quantity: {column: left}
lead-time: {column: wait, unit: day}
mileage: {column: " mileage ", unit: mi}
engine: {template: "{engineSize} {fuelType}"}
make: {constant: Toyota}
features: {constant: [aircon, radio]}
doors: {constant: 5}
`);
    expect(map.sku).toEqual({ kind: 'column', column: 'ref' });
    expect(map.price.currency).toBe('GBP');
    expect(map.leadTime?.unit).toBe('day');
    expect(map.properties.map(({ name, source }) => [name, source])).toEqual([
      ['mileage', { kind: 'column', column: 'mileage' }],
      [
        'engine',
        {
          kind: 'template',
          parts: [
            { kind: 'column', column: 'engineSize' },
            { kind: 'text', text: ' ' },
            { kind: 'column', column: 'fuelType' },
          ],
        },
      ],
      ['make', { kind: 'constant', value: 'Toyota' }],
      ['features', { kind: 'constant', value: ['aircon', 'radio'] }],
      ['doors', { kind: 'constant', value: '5' }],
    ]);
  });

  test('the currency of the vendor is that of the price, unless the mapping names one', () => {
    expect(parse('price: {column: price}', 'car', 'EUR').price.currency).toBe('EUR');
    expect(parse(price, 'car', 'EUR').price.currency).toBe('GBP');
  });

  test('in the category any every name is a property, and a unit says what it measures', () => {
    const map = parse(`${price}weight: {column: kg, unit: kg}\nrent: {column: rent, currency: EUR}\nmaterial: {column: what}\n`, 'any');
    expect(map.properties.map(({ name, type }) => [name, type])).toEqual([
      ['weight', { type: 'quantity', dimension: 'mass' }],
      ['rent', { type: 'money' }],
      ['material', { type: 'any' }],
    ]);
  });

  test.each([
    ['no price', 'make: {column: make}', '', 1],
    ['a price without a currency', 'price: {column: price}', 'price', 1],
    ['a price in no currency of ISO 4217', 'price: {column: price, currency: XTS}', 'price.currency', 1],
    ['a currency in small letters', 'price: {column: price, currency: gbp}', 'price.currency', 1],
    ['a price with a unit', 'price: {column: price, currency: GBP, unit: mi}', 'price.unit', 1],
    ['a constant price of zero', 'price: {constant: 0, currency: GBP}', 'price.constant', 1],
    ['a constant price with too many decimals', 'price: {constant: 5.001, currency: GBP}', 'price.constant', 1],
    ['a property that is not known', `${price}milage: {column: m, unit: mi}`, 'milage', 2],
    ['the property total, also where every name is one', `${price}total: {column: m}`, 'total', 2, 'any'],
    ['a source that says nothing', `${price}make: {}`, 'make', 2],
    ['a source that says two things', `${price}make: {column: a, constant: b}`, 'make', 2],
    ['a source that is a text', `${price}make: Toyota`, 'make', 2],
    ['a source with a member that is not known', `${price}mileage: {column: a, units: mi}`, 'mileage.units', 2],
    ['a column that is a number', `${price}make: {column: 5}`, 'make.column', 2],
    ['a column without a name', `${price}make: {column: " "}`, 'make.column', 2],
    ['a unit of another dimension', `${price}mileage: {column: m, unit: kg}`, 'mileage.unit', 2],
    ['a unit that is not known', `${price}mileage: {column: m, unit: furlong}`, 'mileage.unit', 2],
    ['a unit in the wrong case', `${price}power: {column: m, unit: KW}`, 'power.unit', 2],
    ['an ambiguous unit', `${price}weight: {column: m, unit: pounds}`, 'weight.unit', 2, 'any'],
    ['a unit that is a question', `${price}economy: {column: m, unit: mpg}`, 'economy.unit', 2, 'any'],
    ['a unit on a text', `${price}make: {column: m, unit: mi}`, 'make.unit', 2],
    ['a unit on a plain number', `${price}doors: {column: m, unit: mm}`, 'doors.unit', 2],
    ['a unit on a SKU', `${price}sku: {column: m, unit: mi}`, 'sku.unit', 2],
    ['a currency on a quantity', `${price}quantity: {column: m, currency: GBP}`, 'quantity.currency', 2],
    ['a currency on what is no money', `${price}mileage: {column: m, currency: GBP}`, 'mileage.currency', 2],
    ['a unit and a currency', `${price}rent: {column: m, unit: kg, currency: GBP}`, 'rent.currency', 2, 'any'],
    ['months to wait for a delivery', `${price}lead-time: {column: m, unit: month}`, 'lead-time.unit', 2],
    ['a constant that its property cannot hold', `${price}doors: {constant: many}`, 'doors.constant', 2],
    ['a constant quantity without a unit', `${price}mileage: {constant: 5}`, 'mileage.constant', 2],
    ['a list where one value is expected', `${price}make: {constant: [a, b]}`, 'make.constant', 2],
    ['a constant SKU', `${price}sku: {constant: A1}`, 'sku.constant', 2],
    ['a constant number of pieces that is none', `${price}quantity: {constant: some}`, 'quantity.constant', 2],
    ['an empty constant', `${price}make: {constant: ""}`, 'make.constant', 2],
    ['a template that is not closed', `${price}engine: {template: "{size"}`, 'engine.template', 2],
    ['a template that closes nothing', `${price}engine: {template: "size} {fuel}"}`, 'engine.template', 2],
    ['braces in braces', `${price}engine: {template: "{{size}}"}`, 'engine.template', 2],
    ['a brace in a name', `${price}engine: {template: "{a{b}"}`, 'engine.template', 2],
    ['braces around nothing', `${price}engine: {template: "{ } {fuel}"}`, 'engine.template', 2],
    ['a template without a column', `${price}engine: {template: petrol}`, 'engine.template', 2],
    ['a category that is another', `${price}category: mobile-plan`, 'category', 2],
    ['a category that is a source', `${price}category: {column: a}`, 'category', 2],
    ['decimals after something else', `${price}decimal: dot`, 'decimal', 2],
    ['a transform that is not known', `${price}make: {column: a, transform: shout}`, 'make.transform', 2],
    ['a transform of two things', `${price}make: {column: a, transform: {blank: x, remove: y}}`, 'make.transform', 2],
    ['an order of dates that is not known', `${price}registered: {column: a, transform: {date: dd/mm/yy}}`, 'registered.transform', 2],
    ['a date of what is none', `${price}make: {column: a, transform: {date: dd/mm/yyyy}}`, 'make.transform', 2],
    ['a list of what is none', `${price}make: {column: a, transform: {split: "|"}}`, 'make.transform', 2],
    ['a yes or no of what is none', `${price}make: {column: a, transform: yes-no}`, 'make.transform', 2],
    ['a constant that is changed', `${price}make: {constant: A, transform: lower}`, 'make.transform', 2],
    ['a floor for everything', `${price}floor: {constant: 5}`, 'floor.constant', 2],
    ['a floor in a currency of its own', `${price}floor: {column: f, currency: EUR}`, 'floor.currency', 2],
    ['a list', '- price', '', 1],
    ['nothing', '', '', 1],
  ])('refused is %s', (_, text, path, line, category = 'car') => {
    const error = failure(() => parse(text, category));
    expect([error.code, error.file, error.faults[0]?.path ?? '', error.faults[0]?.line]).toEqual(['file-invalid', 'map.yaml', path, line]);
    expect(new Set(error.faults.map((fault) => fault.path)).size).toBe(1);
  });

  test('every fault is told, in the order of the file, and a name that was probably meant is proposed', () => {
    const error = failure(() => parse('milage: {column: a}\nprice: {column: p}\nengine: {template: "{"}\n'));
    expect(error.faults.map(({ path }) => path)).toEqual(['milage', 'price', 'engine.template']);
    expect(error.faults[0]?.message).toContain('did you mean "mileage"?');
  });

  test('what the schema finds in one entry does not hide what is wrong in the others', () => {
    const text =
      'price: {column: p, currency: GBP}\nmake: {constant: Toyota, column: x}\nmodl: {column: m}\nmileage: {column: d, unit: kg}\n';
    expect(failure(() => parse(text)).faults.map(({ path }) => path)).toEqual(['make', 'modl', 'mileage.unit']);
  });

  test('an item of the category any has at most 64 properties', () => {
    const many = (count: number): string => price + Array.from({ length: count }, (_, i) => `p${String(i)}: {constant: 1}\n`).join('');
    expect(parse(many(64), 'any').properties).toHaveLength(64);
    expect(failure(() => parse(many(65), 'any')).code).toBe('file-invalid');
  });
});

describe('a mapping and the columns that are there', () => {
  const map = parse(`sku: {column: ref}\n${price}engine: {template: "{engineSize} {fuelType}"}\nmake: {constant: Toyota}\n`);

  test('fits when every column it names is there', () => {
    expect(() => bindStockMap(map, ['ref', 'price', 'engineSize', 'fuelType', 'more'])).not.toThrow();
  });

  test('is refused with every column that is not, and the one that was probably meant', () => {
    const error = failure(() => bindStockMap(map, ['ref', 'Price', 'engine', 'fueltype']));
    expect([error.code, error.file]).toEqual(['file-invalid', 'map.yaml']);
    expect(error.faults.map(({ path, line, message }) => [path, line, message])).toEqual([
      ['price.column', 2, 'there is no column "price"'],
      ['engine.template', 3, 'there is no column "engineSize"'],
      ['engine.template', 3, 'there is no column "fuelType"'],
    ]);
    expect(error.faults.map(({ hint }) => hint)).toEqual([
      'Did you mean "Price"?',
      'The columns are ref, Price, engine, fueltype.',
      'Did you mean "fueltype"?',
    ]);
  });
});
