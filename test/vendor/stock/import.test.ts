import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { MevilleError } from '../../../src/base/errors.js';
import { vocabulary } from '../../../src/schema/vocabulary.js';
import type { StockRow } from '../../../src/store/books.js';
import { parseStockMap, readStock, StockReport, type StockFormat } from '../../../src/vendor.js';
import { tree } from '../shop.js';

async function* once(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(typeof text === 'string' ? utf8(text) : text);
}

interface Imported {
  readonly rows: StockRow[];
  readonly report: StockReport;
}

async function load(text: string | Uint8Array, map: string, how: { format?: StockFormat; category?: string } = {}): Promise<Imported> {
  const { format = 'csv', category = 'car' } = how;
  const words = vocabulary(category);
  const report = new StockReport();
  const rows: StockRow[] = [];
  for await (const row of readStock(once(text), format, parseStockMap(tree(map, 'map.yaml'), 'map.yaml', words), words, report))
    rows.push(row);
  return { rows, report };
}

async function failure(run: Promise<unknown>): Promise<MevilleError> {
  try {
    await run;
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

const valuesOf = ({ values }: StockRow): Record<string, string> =>
  Object.fromEntries([...values].map(([name, value]) => [name, value.text]));

const map = `sku: {column: ref}
price: {column: price, currency: GBP}
quantity: {column: left}
lead-time: {column: wait, unit: day}
model: {column: model}
mileage: {column: mileage, unit: mi}
doors: {column: doors}
registered: {column: year}
engine: {template: "{size} {fuel}"}
features: {column: extras}
make: {constant: Toyota}
`;
const header = 'ref,price,left,wait,model,mileage,doors,year,size,fuel,extras\n';
const good = 'A1,5200.50,2,3, Yaris,21500,5,2006-09,1.3,Petrol,aircon; radio\n';

describe('a row', () => {
  test('becomes stock: cells are trimmed, units are added, templates filled, money counted in minor units', async () => {
    const { rows, report } = await load(header + good, map);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ sku: 'A1', category: 'car', quantity: 2, price: 520_050n, currency: 'GBP', leadDays: 3 });
    expect(valuesOf(rows[0] as StockRow)).toEqual({
      model: 'Yaris',
      mileage: '21500 mi',
      doors: '5',
      registered: '2006-09',
      engine: '1.3 Petrol',
      features: 'aircon; radio',
      make: 'Toyota',
    });
    expect([report.rows, report.usable, report.unusableCount, report.noteCount]).toEqual([1, 1, 0, 0]);
  });

  test('with empty cells lacks those values, and nobody is told', async () => {
    const { rows, report } = await load(`${header}A1,5200,1,,,  ,,,1.3,,\n`, map);
    expect(valuesOf(rows[0] as StockRow)).toEqual({ make: 'Toyota' });
    expect(rows[0]).not.toHaveProperty('leadDays');
    expect(report.noteCount).toBe(0);
  });

  test('says its own unit when it has one, and is never converted by guess', async () => {
    const { rows, report } = await load(`${header}A1,5200,1,2 weeks,,29000 km,,,,,\nA2,5200,1,,,29000 kg,,,,,\n`, map);
    expect(rows.map((row) => [valuesOf(row)['mileage'], row.leadDays])).toEqual([
      ['29000 km', 14],
      [undefined, undefined],
    ]);
    expect(report.notes.map(({ row, property }) => [row, property])).toEqual([[2, 'mileage']]);
  });

  test('that has none left is stock all the same, so that the books learn of it', async () => {
    expect((await load(`${header}A1,5200,0,,,,,,,,\n`, map)).rows[0]?.quantity).toBe(0);
  });

  test('part of a day to wait for is a day', async () => {
    expect((await load(`${header}A1,5200,1,36 hours,,,,,,,\n`, map)).rows[0]?.leadDays).toBe(2);
  });

  test.each([
    ['5200', 'GBP', 520_000n],
    ['5200.5', 'GBP', 520_050n],
    ['0.01', 'GBP', 1n],
    ['5200', 'JPY', 5200n],
    ['5200.125', 'KWD', 5_200_125n],
    ['999999999999', 'GBP', 99_999_999_999_900n],
    ['"5,200"', 'GBP', 520_000n],
    ['"1,005,200.00"', 'GBP', 100_520_000n],
    ['£5200', 'GBP', 520_000n],
    ['"£5,200.50 "', 'GBP', 520_050n],
    ['5200 GBP', 'GBP', 520_000n],
    ['"GBP 5,200"', 'GBP', 520_000n],
    ['"€ 5.200,00"', 'EUR', 520_000n],
    ['"5.200,00 €"', 'EUR', 520_000n],
    ['"5200,50"', 'EUR', 520_050n],
    ['5 200', 'EUR', 520_000n],
    ['5\u00a0200', 'EUR', 520_000n],
    ["5'200.50", 'CHF', 520_050n],
    ['"5.200,-"', 'EUR', 520_000n],
    ['"$1,234"', 'USD', 123_400n],
    ['"12,5"', 'GBP', 1250n],
  ])('a price of %s %s is so many minor units', async (text, currency, minor) => {
    const { rows } = await load(`p,x\n${text},1\n`, `price: {column: p, currency: ${currency}}`);
    expect(rows[0]?.price).toBe(minor);
  });

  test('a price may be put together or be the same for all', async () => {
    expect((await load('p,q\n52,00\n', 'price: {template: "{p}{q}", currency: GBP}')).rows[0]?.price).toBe(520_000n);
    expect((await load('p,q\n52,00\n', 'price: {constant: 9.99, currency: GBP}')).rows[0]?.price).toBe(999n);
  });
});

describe('the manners of real lists', () => {
  const said = async (entry: string, text: string, category = 'car'): Promise<Record<string, string>> => {
    const { rows, report } = await load(`p,x\n1,${text}\n`, `price: {column: p, currency: GBP}\n${entry}`, { category });
    expect(report.notes).toEqual([]);
    return valuesOf(rows[0] as StockRow);
  };

  test.each([
    ['mileage: {column: x, unit: mi}', '"21,500 mi"', 'car', { mileage: '21500 mi' }],
    ['mileage: {column: x, unit: mi}', '"21,500"', 'car', { mileage: '21500 mi' }],
    ['mileage: {column: x, unit: mi}', '21 500 miles', 'car', { mileage: '21500 mi' }],
    ['decimal: comma\nmileage: {column: x, unit: km}', '21.500', 'car', { mileage: '21500 km' }],
    ['decimal: comma\nengine-size: {column: x, unit: l}', '"1,3"', 'car', { 'engine-size': '1.3 l' }],
    ['doors: {column: x}', '5dr', 'car', { doors: '5' }],
    ['registered: {column: x}', '2007-03-14 00:00:00', 'car', { registered: '2007-03-14' }],
    ['tax: {column: x, currency: GBP}', '£145', 'car', { tax: '145.00 GBP' }],
    ['model: {column: x}', '"Ya\r\nris"', 'car', { model: 'Ya ris' }],
    ['model: {column: x}', '  Yaris ', 'car', { model: 'Yaris' }],
    ['data: {column: x}', '20GB', 'mobile-plan', { data: '20 GB' }],
    ['data: {column: x}', '20GB data', 'mobile-plan', { data: '20 GB' }],
    ['minutes: {column: x}', 'unlimited minutes', 'mobile-plan', { minutes: 'unlimited' }],
    ['minutes: {column: x}', '500 mins', 'mobile-plan', { minutes: '500' }],
    ['contract: {column: x}', '1 month contract', 'mobile-plan', { contract: '1 month' }],
    ['contract: {column: x}', '12 months (rolling)', 'mobile-plan', { contract: '12 month' }],
    ['tethering: {column: x}', 'Yes', 'mobile-plan', { tethering: 'true' }],
    ['colour: {column: x}', 'N/A', 'car', {}],
    ['colour: {column: x}', '-', 'car', {}],
    ['colour: {column: x}', 'null', 'car', {}],
    ['colour: {column: x}', 'TBC', 'car', {}],
    ['colour: {column: x}', "'=1+1", 'car', { colour: '=1+1' }],
  ])('%s of %s', async (entry, text, category, values) => {
    expect(await said(entry, text, category)).toEqual(values);
  });

  test('an engine of 0.0 is not known, neither alone nor in a template', async () => {
    const { rows, report } = await load(
      'p,size,fuel\n1,0.0,Petrol\n2,1.3,Petrol\n',
      'price: {column: p, currency: GBP}\nengine-size: {column: size, unit: l}\nengine: {template: "{size} {fuel}"}',
    );
    expect(rows.map(valuesOf)).toEqual([{}, { 'engine-size': '1.3 l', engine: '1.3 Petrol' }]);
    expect(report.notes.map(({ row, property }) => [row, property])).toEqual([[1, 'engine-size']]);
  });

  test.each([
    ['lower', 'RED', 'red'],
    ['first-word', 'red metallic', 'red'],
    ['number', 'about 5 of them', '5'],
    ['{split: "|"}', 'a|b', 'a|b'],
    ['{map: {R: red}}', 'r', 'red'],
    ['{map: {R: red}}', 'blue', 'blue'],
    ['{blank: [none, 0]}', 'None', undefined],
    ['{remove: " (sold)"}', 'red (sold)', 'red'],
    ['[lower, {map: {r: red}}]', 'R', 'red'],
  ])('transform %s makes of %s', async (transform, text, colour) => {
    if (transform.includes('split')) {
      expect(await said(`features: {column: x, transform: ${transform}}`, text)).toEqual({ features: 'a; b' });
      return;
    }
    expect((await said(`colour: {column: x, transform: ${transform}}`, text))['colour']).toBe(colour);
  });

  test.each([
    ['dd/mm/yyyy', '14/03/2007', '2007-03-14'],
    ['mm/dd/yyyy', '3/14/2007', '2007-03-14'],
    ['yyyy/mm/dd', '2007.03.14', '2007-03-14'],
    ['mm/yyyy', '03/2007', '2007-03'],
    ['d mmm yyyy', '14 Mar 2007', '2007-03-14'],
    ['dd/mm/yyyy', '14/03/2007 10:30', '2007-03-14'],
  ])('a date in the order %s: %s', async (order, text, registered) => {
    expect(await said(`registered: {column: x, transform: {date: ${order}}}`, text)).toEqual({ registered });
  });

  test('yes-no makes a yes of what programs write for one', async () => {
    const entry = 'tethering: {column: x, transform: yes-no}';
    expect([await said(entry, '1', 'mobile-plan'), await said(entry, 'N', 'mobile-plan')]).toEqual([
      { tethering: 'true' },
      { tethering: 'false' },
    ]);
  });

  test.each(['14/03/2007', '03/14/2007'])('the order of a date that nobody said is not guessed: %s', async (text) => {
    const { report } = await load(`p,x\n1,${text}\n`, 'price: {column: p, currency: GBP}\nregistered: {column: x}');
    expect(report.notes[0]?.reason).toContain('not a date');
  });

  test('what a mapping says of decimals decides what a number may mean', async () => {
    const price = async (mark: string, text: string): Promise<unknown> => {
      const { rows, report } = await load(`p,x\n"${text}",1\n`, `decimal: ${mark}\nprice: {column: p, currency: EUR}`);
      return rows[0]?.price ?? report.unusable[0]?.reason;
    };
    expect(await price('comma', '1.234')).toBe(123_400n);
    expect(await price('comma', '1.234,50')).toBe(123_450n);
    expect(await price('point', '1,234')).toBe(123_400n);
    expect(await price('point', '1.234')).toContain('3 decimals');
    expect(await price('comma', '1,234')).toContain('3 decimals');
    expect(await price('point', '1.234,50')).toContain('not an amount');
  });

  test('columns may be separated by semicolons, tabs or bars', async () => {
    for (const separator of [';', '\t', '|']) {
      const text = ['ref,price,doors', 'A1,5,4', 'A2,6,5'].join('\n').replaceAll(',', separator);
      const { rows } = await load(text, 'sku: {column: ref}\nprice: {column: price, currency: GBP}\ndoors: {column: doors}');
      expect(rows.map(({ sku, price }) => [sku, price])).toEqual([
        ['A1', 500n],
        ['A2', 600n],
      ]);
    }
  });

  test('a name that is there twice is another name the second time, and the mapping can say it', async () => {
    const { rows } = await load('price,price,\n1,2,x\n', 'price: {column: price (2), currency: GBP}\nmodel: {column: column 3}');
    expect([rows[0]?.price, valuesOf(rows[0] as StockRow)]).toEqual([200n, { model: 'x' }]);
  });
});

describe('what a row says for the vendor alone', () => {
  const floorMap = 'price: {column: p, currency: GBP}\nfloor: {column: f}\nsince: {column: s}';
  test('is the least it may be sold for, and since when it is there', async () => {
    const { rows } = await load('p,f,s\n5200,"£4,900",2026-01-02\n5200,,\n', floorMap);
    expect(rows.map(({ floor, since }) => [floor, since])).toEqual([
      [490_000n, 20_455],
      [undefined, undefined],
    ]);
  });

  test.each([
    ['above the price', '5200,5300,', 'the floor is above the price'],
    ['that cannot be told', '5200,1.234,', 'may mean thousands or decimals'],
    ['in another currency', '5200,€1000,', 'is in EUR'],
    ['that is no amount', '5200,low,', 'the floor "low" is not an amount'],
  ])('a floor %s makes the row unusable', async (_, line, reason) => {
    const { rows, report } = await load(`p,f,s\n${line}\n`, floorMap);
    expect(rows).toEqual([]);
    expect(report.unusable[0]?.reason).toContain(reason);
  });

  test('a day in stock that is none is told', async () => {
    const { rows, report } = await load('p,f,s\n1,,soon\n', floorMap);
    expect([rows[0]?.since, report.notes[0]?.property]).toEqual([undefined, 'since']);
  });
});

describe('NDJSON', () => {
  const ndMap = 'sku: {column: ref}\nprice: {column: price, currency: GBP}\nfeatures: {column: extras}\n';
  test('is one object on each line, and a line that is none is told', async () => {
    const text = '{"ref":"A1","price":1,"extras":["a","b"]}\n{"ref"\n\n{"ref":"A2","price":"£2"}\n';
    const { rows, report } = await load(text, ndMap, { format: 'ndjson' });
    expect(rows.map((row) => [row.sku, row.price, valuesOf(row)])).toEqual([
      ['A1', 100n, { features: 'a; b' }],
      ['A2', 200n, {}],
    ]);
    expect(report.unusable.map(({ row, line }) => [row, line])).toEqual([[2, 2]]);
  });

  test('lacks a column that no row of the first thousand has', async () => {
    const error = await failure(load('{"reff":"A1","price":1}\n', ndMap, { format: 'ndjson' }));
    expect([error.code, error.faults[0]?.hint]).toEqual(['file-invalid', 'Did you mean "reff"?']);
  });
});

describe('a row that cannot be used is told, and the others are taken', () => {
  const priced = (price: string): string => `A1,"${price}",1,,,,,,,,`;
  test.each([
    ['no price', priced(''), 'there is no price'],
    ['blanks for a price', priced('  '), 'there is no price'],
    ['a price of zero', priced('0'), 'is zero'],
    ['a price of zero with decimals', priced('0.00'), 'is zero'],
    ['a price below zero', priced('-5200'), 'below zero'],
    ['a price with too many decimals', priced('5200.005'), '3 decimals, and GBP has 2'],
    ['an exponent', priced('1e3'), 'is not an amount'],
    ['words', priced('POA'), 'is not an amount'],
    ['words after an amount', priced('£99 per month'), 'is not an amount'],
    ['a sign of another currency', priced('€5200'), 'is in EUR, and the mapping says GBP'],
    ['a code of another currency', priced('5,200 USD'), 'is in USD, and the mapping says GBP'],
    ['what may be thousands or decimals', priced('1.234'), 'may mean thousands or decimals'],
    ['thousands that are none', priced('52,00,000'), 'is not an amount'],
    ['N/A', priced('N/A'), 'there is no price'],
    ['a dash', priced('-'), 'there is no price'],
    ['null', priced('null'), 'there is no price'],
    ['TBC', priced('TBC'), 'there is no price'],
    ['a plus', priced('+5200'), 'is not an amount'],
    ['a leading zero', priced('05200'), 'is not an amount'],
    ['NaN', priced('NaN'), 'is not an amount'],
    ['digits of another script', priced('٥٢٠٠'), 'is not an amount'],
    ['full-width digits', priced('５２００'), 'is not an amount'],
    ['a price beyond all bounds', priced('1000000000000'), 'larger than is read'],
    ['too few columns', 'A1,5200', 'the row has 2 columns, and the header has 11'],
    ['too many columns', `${good.trim()},more`, 'the row has 12 columns, and the header has 11'],
    ['no SKU', ' ,5200,1,,,,,,,,', 'there is no SKU'],
    ['a SKU that is too long', `${'x'.repeat(201)},5200,1,,,,,,,,`, 'longer than 200'],
    ['a control character in the SKU', 'A\u00071,5200,1,,,,,,,,', 'control character'],
    ['no quantity', 'A1,5200,,,,,,,,,', 'there is no quantity'],
    ['a quantity below zero', 'A1,5200,-1,,,,,,,,', 'not a whole number'],
    ['half a piece', 'A1,5200,1.5,,,,,,,,', 'not a whole number'],
    ['a quantity in words', 'A1,5200,some,,,,,,,,', 'not a whole number'],
    ['a quantity beyond all bounds', 'A1,5200,1000000,,,,,,,,', 'not a whole number'],
  ])('%s', async (_, line, reason) => {
    const { rows, report } = await load(`${header}${good.replace('A1', 'B1')}${line}\n${good.replace('A1', 'C1')}`, map);
    expect(rows.map(({ sku }) => sku)).toEqual(['B1', 'C1']);
    expect(report.unusable).toEqual([{ row: 2, line: 3, reason: expect.stringContaining(reason) as string }]);
    expect([report.rows, report.usable, report.unusableCount]).toEqual([3, 2, 1]);
  });

  test('the second row of a SKU is one of them; a row that was not used takes no SKU away', async () => {
    const { rows, report } = await load(`${header}A1,0,1,,,,,,,,\n${good}A1 ,1,1,,,,,,,,\n`, map);
    expect(rows.map(({ sku, price }) => [sku, price])).toEqual([['A1', 520_050n]]);
    expect(report.unusable.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'the price "0" is zero'],
      [4, 'the SKU "A1" was in an earlier row'],
    ]);
  });
});

describe('a cell that cannot be read is told, and the rest of its row is taken', () => {
  test.each([
    ['words where a length belongs', 'A1,5200,1,,,few,,,,,', 'mileage', 'is not a length'],
    ['words where a number belongs', 'A1,5200,1,,,,five,,,,', 'doors', 'no plain number'],
    ['a number with more than 6 decimals', 'A1,5200,1,,,,1.0000001,,,,', 'doors', 'more than 6 decimals'],
    ['a number that nobody believes', 'A1,5200,1,,,,50,,,,', 'doors', '"50" is not believed; it would be 1 to 10'],
    ['a control character in a text', 'A1,5200,1,,Ya\u0007ris,,,,,,', 'model', 'control character'],
    ['miles per gallon', 'A1,5200,1,,,30 mpg,,,,,', 'mileage', 'ambiguous'],
    ['more words than belong there', 'A1,5200,1,,,21500 mi per year,,,,,', 'mileage', 'not a known unit'],
    ['a day that is not in the calendar', 'A1,5200,1,,,,,2006-02-30,,,', 'registered', 'not a date'],
    ['a text longer than an offer can say', `A1,5200,1,,${'x'.repeat(501)},,,,,,`, 'model', 'longer than 500'],
    [
      'a list longer than an offer can say',
      `A1,5200,1,,,,,,,,${Array.from({ length: 65 }, (_, i) => `x${String(i)}`).join('; ')}`,
      'features',
      'more than 64 items',
    ],
    ['a time to wait that is below zero', 'A1,5200,1,-1,,,,,,,', 'lead-time', 'no time to wait'],
    ['a time to wait of eleven years', 'A1,5200,1,4015,,,,,,,', 'lead-time', 'no time to wait'],
    ['months to wait', 'A1,5200,1,2 months,,,,,,,', 'lead-time', 'number of months'],
  ])('%s', async (_, line, property, reason) => {
    const { rows, report } = await load(`${header}${line}\n`, map);
    expect(rows.map(({ sku }) => sku)).toEqual(['A1']);
    expect(valuesOf(rows[0] as StockRow)).toEqual({ make: 'Toyota' });
    expect(rows[0]).not.toHaveProperty('leadDays');
    expect(report.notes).toEqual([{ row: 1, line: 2, property, reason: expect.stringContaining(reason) as string }]);
  });

  test.each([
    ['9223372036854.775806', 0],
    ['9223372036854.775807', 1],
    ['9223372036855 km', 1],
  ])('of the number %s, %d cannot be stored', async (text, unread) => {
    const { report } = await load(`p,d\n1,${text}\n`, 'price: {column: p, currency: GBP}\nd: {column: d}', { category: 'any' });
    expect([report.usable, report.noteCount]).toEqual([1, unread]);
  });

  test('a bare number without a unit in the mapping is not a length', async () => {
    const { report } = await load('p,m\n5200,21500\n', 'price: {column: p, currency: GBP}\nmileage: {column: m}');
    expect(report.notes[0]?.reason).toContain('what?');
  });

  test('a thousand are listed and all are counted', async () => {
    const { report } = await load(
      `p,d\n${'1,x\n'.repeat(1500)}${'0,1\n'.repeat(1200)}`,
      'price: {column: p, currency: GBP}\ndoors: {column: d}',
    );
    expect([report.notes.length, report.noteCount, report.unusable.length, report.unusableCount]).toEqual([1000, 1500, 1000, 1200]);
  });
});

describe('a SKU made from the row', () => {
  // Computed with Python: base64.urlsafe_b64encode(hashlib.sha256(json.dumps(fields, separators=(',', ':'), ensure_ascii=False).encode()).digest())[:16]
  test('is the beginning of the SHA-256 of the raw fields in column order, and the number of its occurrence', async () => {
    const csv = 'model,year,price\r\n Yaris,2017,5000\r\n Yaris,2017,5000\r\nYaris,2017,5000\r\n Yaris,2017,5000\r\n';
    const { rows } = await load(csv, 'price: {column: price, currency: GBP}');
    expect(rows.map(({ sku }) => sku)).toEqual(['-PVPe9jqq0VXTklC-1', '-PVPe9jqq0VXTklC-2', 'jgT7IxFFZlV7qscj-1', '-PVPe9jqq0VXTklC-3']);
  });

  test('of quotes and other scripts is the same on every machine, and in JSON has the source texts in the order of the keys', async () => {
    const { rows } = await load('a,price,b\n"é""",5200,\n', 'price: {column: price, currency: GBP}');
    expect(rows[0]?.sku).toBe('pDMdvstw9iGyICoF-1');
    const json = await load('[{"ref":"A1","price":5200,"used":true,"note":null}]', 'price: {column: price, currency: GBP}', {
      format: 'json',
    });
    expect(json.rows[0]?.sku).toBe('zv90FWAuooPwRm_8-1');
  });
});

describe('stock in JSON', () => {
  const jsonMap = 'sku: {column: ref}\nprice: {column: price, currency: GBP}\ndoors: {column: doors}\nmodel: {column: model}\n';
  const json = async (value: unknown): Promise<Imported> =>
    load(typeof value === 'string' ? value : JSON.stringify(value), jsonMap, { format: 'json' });

  test('is a list of flat objects whose numbers are read from their source texts', async () => {
    const { rows, report } = await json(
      '[{"ref":"A1","price":5200.50,"doors":5},{"ref":"A2","price":"1","model":" Yaris"},{"ref":"A3","price":2,"model":null}]',
    );
    expect(rows.map(({ sku, price }) => [sku, price])).toEqual([
      ['A1', 520_050n],
      ['A2', 100n],
      ['A3', 200n],
    ]);
    expect(rows.map(valuesOf)).toEqual([{ doors: '5' }, { model: 'Yaris' }, {}]);
    expect(report.noteCount).toBe(0);
  });

  test('without any row is stock without any row', async () => {
    expect((await json([])).rows).toEqual([]);
  });

  test('rows that are no flat objects cannot be used, and the others are taken', async () => {
    const { rows, report } = await json(
      '[1,null,[],{"ref":"A1","price":1,"doors":5,"model":{"x":1}},{"ref":"A2","price":"1e3"},{"ref":"A3","price":1,"doors":5,"model":"x"}]',
    );
    expect(rows.map(({ sku }) => sku)).toEqual(['A3']);
    expect(report.unusable.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'the row is not an object'],
      [2, 'the row is not an object'],
      [3, 'the row is not an object'],
      [4, expect.stringContaining('"model" holds more') as string],
      [5, 'the price "1e3" is not an amount such as 5200 or 5200.50'],
    ]);
  });

  test.each([
    ['an object', '{"ref":"A1","price":1}', 'file-invalid'],
    ['a text', '"A1"', 'file-invalid'],
    ['nothing', '', 'json-invalid'],
    ['two lists', '[][]', 'json-invalid'],
    ['a key that is there twice', '[{"ref":"A1","ref":"A2","price":1}]', 'json-invalid'],
    ['a row with __proto__', '[{"ref":"A1","__proto__":"A2","price":1}]', 'json-invalid'],
    ['a comma too many', '[{"ref":"A1","price":1},]', 'json-invalid'],
    ['no column that the mapping names', '[{"Ref":"A1","price":1}]', 'file-invalid'],
  ])('refused is %s', async (_, text, code) => {
    expect((await failure(json(text))).code).toBe(code);
  });

  test('bytes that are not UTF-8 are refused', async () => {
    expect((await failure(load(Uint8Array.from([0x5b, 0xff, 0x5d]), jsonMap, { format: 'json' }))).code).toBe('encoding-invalid');
  });
});

describe('a list that cannot be read', () => {
  test('lacks a column that the mapping names', async () => {
    const error = await failure(load('reff,price\nA1,1\n', 'sku: {column: ref}\nprice: {column: price, currency: GBP}'));
    expect([error.code, error.file, error.faults[0]?.path, error.faults[0]?.hint]).toEqual([
      'file-invalid',
      'map.yaml',
      'sku.column',
      'Did you mean "reff"?',
    ]);
  });

  test('is broken somewhere: the error comes after the rows before it', async () => {
    expect((await failure(load(`${header}${good}A2,"5`, map))).code).toBe('csv-invalid');
  });
});
