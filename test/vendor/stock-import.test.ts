import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { MevilleError } from '../../src/base/errors.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import type { StockRow } from '../../src/store/books.js';
import { parseStockMap, readStock, StockReport, type StockFormat } from '../../src/vendor.js';
import { tree } from './shop.js';

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
  ])('a price of %s %s is so many minor units', async (text, currency, minor) => {
    const { rows } = await load(`p,x\n${text},1\n`, `price: {column: p, currency: ${currency}}`);
    expect(rows[0]?.price).toBe(minor);
  });

  test('a price may be put together or be the same for all', async () => {
    expect((await load('p,q\n52,00\n', 'price: {template: "{p}{q}", currency: GBP}')).rows[0]?.price).toBe(520_000n);
    expect((await load('p,q\n52,00\n', 'price: {constant: 9.99, currency: GBP}')).rows[0]?.price).toBe(999n);
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
    ['separators between thousands', priced('5,200'), 'separators between thousands'],
    ['a price with separators and decimals', priced('1,005,200.00'), 'separators between thousands'],
    ['an exponent', priced('1e3'), 'is not an amount'],
    ['a currency sign', priced('£5200'), 'is not an amount'],
    ['a currency code', priced('5200 GBP'), 'is not an amount'],
    ['words', priced('POA'), 'is not an amount'],
    ['a decimal comma', priced('5200,50'), 'is not an amount'],
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
    ['a line break in the SKU', '"A\n1",5200,1,,,,,,,,', 'control character'],
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
    ['words where a length belongs', 'A1,5200,1,,,N/A,,,,,', 'mileage', 'is not a length'],
    ['words where a number belongs', 'A1,5200,1,,,,five,,,,', 'doors', 'no plain number'],
    ['a number with more than 6 decimals', 'A1,5200,1,,,,1.0000001,,,,', 'doors', 'more than 6 decimals'],
    ['a number too large to store', `A1,5200,1,,,,9223372036854.775807,,,,`, 'doors', 'larger number'],
    ['a length too large to store', `A1,5200,1,,,9223372036855 km,,,,,`, 'mileage', 'larger number'],
    ['a day that is not in the calendar', 'A1,5200,1,,,,,2006-02-30,,,', 'registered', 'not a date'],
    ['a text of several lines', 'A1,5200,1,,"Ya\nris",,,,,,', 'model', 'control character'],
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

  test('the largest numbers that can be stored are', async () => {
    const { report } = await load(`${header}A1,5200,1,,,,9223372036854.775806,,,,\n`, map);
    expect(report.noteCount).toBe(0);
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
      '[1,null,[],{"ref":"A1","price":1,"doors":5,"model":["x"]},{"ref":"A2","price":"1e3"},{"ref":"A3","price":1,"doors":5,"model":"x"}]',
    );
    expect(rows.map(({ sku }) => sku)).toEqual(['A3']);
    expect(report.unusable.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'the row is not an object'],
      [2, 'the row is not an object'],
      [3, 'the row is not an object'],
      [4, expect.stringContaining('"model" holds a list') as string],
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
