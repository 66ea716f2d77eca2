import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/schema/vocabulary.js';
import { parseStockMap, readStock, StockReport } from '../../../src/vendor.js';
import { guessedRows, guessMap, type Guess } from '../../../src/vendor/stock/guess/guess.js';
import { writeMap } from '../../../src/vendor/stock/guess/write-map.js';
import { openTable } from '../../../src/vendor/stock/table.js';
import { tree } from '../shop.js';

function guess(table: string, category = 'car', currency = 'GBP'): Guess {
  const [header = [], ...rows] = table.split('\n').map((line) => line.split(';'));
  return guessMap(header, rows, vocabulary(category), currency);
}

/** What each column is taken for: its property, unit or currency, and a question mark for a guess. */
const said = ({ entries }: Guess): Record<string, string> =>
  Object.fromEntries(
    entries.map(({ name, column, template, unit, currency, date, sure }) => [
      column ?? template ?? '',
      [name, unit ?? currency ?? date ?? '', sure ? '' : '?'].filter((part) => part !== '').join(' '),
    ]),
  );

const file = join(import.meta.dirname, '../../../../shared/data/toyota.csv');
const absent = !existsSync(file);
const why = absent ? ' (skipped: ../shared/data/toyota.csv is not here)' : '';

test.skipIf(absent)(`of the real listings every column is taken for what it is${why}`, async () => {
  const words = vocabulary('car');
  const { columns, rows } = await openTable(createReadStream(file), 'csv');
  const first: (readonly string[])[] = [];
  for await (const batch of rows) {
    first.push(...batch.map(({ fields }) => fields));
    if (first.length >= guessedRows) break;
  }
  const guessed = guessMap(columns, first.slice(0, guessedRows), words, 'GBP');
  // By hand, from the description of the data.
  expect(said(guessed)).toEqual({
    model: 'model',
    year: 'registered',
    price: 'price GBP',
    transmission: 'transmission',
    mileage: 'mileage mi ?',
    fuelType: 'fuel',
    tax: 'tax GBP',
    engineSize: 'engine-size l',
    '{engineSize} {fuelType}': 'engine ?',
  });
  expect(guessed.unused.map(({ column }) => column)).toEqual(['mpg']);

  const report = new StockReport();
  const map = parseStockMap(tree(writeMap(guessed, 'toyota.csv'), 'map.yaml'), 'map.yaml', words);
  for await (const _ of readStock(createReadStream(file), 'csv', map, words, report));
  expect([report.rows, report.usable, report.noteCount]).toEqual([6738, 6738, 6]);
});

describe('a column is taken for', () => {
  test('what it is called, in any of the usual ways', () => {
    expect(
      said(
        guess(
          'Stock No;Manufacturer;Model Name;Trim Level;Reg Date;Odometer (km);Gearbox;Engine_CC;Colour;No. of Doors;Prev Owners;Road Tax (£);Retail Price;Qty;Minimum Price;In stock since;Lead time\n' +
            'A1;Toyota;Yaris;T3;2007-03-14;21500;Manual;1298;Silver;5;2;145;£5,200;1;4900;2026-01-02;3\n' +
            'A2;Toyota;Yaris;TR;2006-11-02;18020;Automatic;998;Blue;3;1;145;£4,702.50;1;4300;2026-02-02;5',
        ),
      ),
    ).toEqual({
      'Stock No': 'sku',
      Manufacturer: 'make',
      'Model Name': 'model',
      'Trim Level': 'trim',
      'Reg Date': 'registered',
      'Odometer (km)': 'mileage km',
      Gearbox: 'transmission',
      Engine_CC: 'engine-size ml',
      Colour: 'colour',
      'No. of Doors': 'doors',
      'Prev Owners': 'owners',
      'Road Tax (£)': 'tax GBP',
      'Retail Price': 'price GBP',
      Qty: 'quantity',
      'Minimum Price': 'floor',
      'In stock since': 'since',
      'Lead time': 'lead-time day ?',
    });
  });

  test('a plan with its allowances', () => {
    expect(
      said(
        guess(
          'Operator;Tariff;Data;Minutes;Texts;Contract length;Price per month;Total price;5G\nBee;Bee 5;20GB;unlimited minutes;unlimited;1 month contract;£8;£96;yes\nBee;Bee 9;5GB;500;500;12 months;£9;£108;no',
          'mobile-plan',
        ),
      ),
    ).toEqual({
      Operator: 'network',
      Tariff: 'plan',
      Data: 'data',
      Minutes: 'minutes',
      Texts: 'texts',
      'Contract length': 'contract',
      'Price per month': 'monthly GBP',
      'Total price': 'price GBP',
    });
  });

  test('what its cells are, when its name says nothing', () => {
    expect(said(guess('Kraftstoff;price\nPetrol;1\nDiesel;2\nPetrol;3\nHybrid;4'))).toEqual({ Kraftstoff: 'fuel ?', price: 'price GBP' });
  });

  test('what it is nearly called, as a guess', () => {
    expect(said(guess('milaege;price\n21500 mi;1\n30000 mi;2'))).toEqual({ milaege: 'mileage ?', price: 'price GBP' });
  });

  test('nothing that its cells cannot be', () => {
    expect(said(guess('price;year;mileage;doors\nask;soon;few;many\ncall;later;some;all'))).toEqual({});
  });

  test('a SKU when no two rows have the same, as a guess when hardly any have, and never when it is only nearly called so', () => {
    expect(said(guess('id;price\nA;1\nA;2'))).toEqual({ price: 'price GBP' });
    const doubled = 'A;1\nB;2\nC;3\nD;4\nA;1';
    expect(said(guess(`id;price\n${doubled}`))).toEqual({ id: 'sku ?', price: 'price GBP' });
    expect(said(guess(`id;price\n${doubled}\nB;2\nC;3`))).toEqual({ price: 'price GBP' });
    expect(said(guess('id;price\n;1\n;2'))).toEqual({ price: 'price GBP' });
  });

  test('nothing, with the reason, when its cells are not what it is called', () => {
    const { unused } = guess('id;price;doors;note\nA;1;50;x\nA;2;60;y');
    expect(unused).toEqual([
      { column: 'id', why: 'too many rows share one to be the SKU' },
      { column: 'doors', why: 'too few of its cells can be read as doors' },
      { column: 'note' },
    ]);
    expect(guess('price (GBP)\nask\n0\n5').unused).toEqual([{ column: 'price (GBP)', why: 'too few of its cells can be read as price' }]);
  });

  test('a price only for sure when nothing else may be it, and most cells are prices', () => {
    expect(said(guess('sale price;list price\n1;2\n3;4'))['sale price']).toBe('price GBP ?');
    expect(said(guess('price;list price\n1;2\n3;4'))['price']).toBe('price GBP');
    expect(said(guess('price\nask\nask\n5\n6'))['price']).toBe('price GBP ?');
  });

  test('a price in the currency that its name or its cells say', () => {
    expect(said(guess('price (EUR)\n1\n2'))).toEqual({ 'price (EUR)': 'price EUR' });
    expect(said(guess('price\n€ 1\n€ 2'))).toEqual({ price: 'price EUR' });
    expect(said(guess('price_usd\n1\n2'))).toEqual({ price_usd: 'price USD' });
    expect(said(guess('price\n1\n2', 'car', 'CHF'))).toEqual({ price: 'price CHF' });
  });
});

describe('what leaves a doubt is not decided', () => {
  test.each([
    ['14/03/2007\n02/04/2008', 'registered dd/mm/yyyy'],
    ['03/14/2007\n02/04/2008', 'registered mm/dd/yyyy'],
    ['01/02/2007\n02/04/2008', undefined],
    ['14/03/2007\n03/14/2007', undefined],
  ])('the order of the dates %j is %s', (dates, entry) => {
    expect(said(guess(`registered\n${dates}`))['registered']).toBe(entry);
  });

  test.each([
    ['1,5\n2,75', 'comma'],
    ['1.5\n2.75', 'point'],
    ['1.234,50\n7', 'comma'],
    ['1.234\n5.678', undefined],
    ['1,5\n1.5', undefined],
    ['1\n2', undefined],
  ])('of numbers %j decimals follow a %s', (numbers, mark) => {
    expect(guess(`price\n${numbers}`).decimal).toBe(mark);
  });
});

describe('where every name is a property', () => {
  test('each column is one, with the unit it names', () => {
    expect(said(guess('sku;price;weight (kg);material;Rent (EUR)\nA;1;2;wood;3\nB;2;3;steel;4', 'any'))).toEqual({
      sku: 'sku',
      price: 'price GBP',
      'weight (kg)': 'weight kg',
      material: 'material',
      'Rent (EUR)': 'rent EUR',
    });
  });
});

test('a mapping without what customers ask for first says so, once', () => {
  const hint = /^# No column says the (\w+)\. Where it is the same for all: \1: \{ constant: \.\.\. \}$/m;
  expect(hint.exec(writeMap(guess('model;price\nYaris;1'), 'a.csv'))?.[1]).toBe('make');
  expect(hint.exec(writeMap(guess('plan;price\nBee 5;1', 'mobile-plan'), 'a.csv'))?.[1]).toBe('network');
  expect(writeMap(guess('make;price\nToyota;1'), 'a.csv')).not.toMatch(hint);
  expect(writeMap(guess('what;price\nToyota;1', 'any'), 'a.csv')).not.toMatch(hint);
});

test('what is written of a guess is a mapping, whatever the columns are called', () => {
  const names = ['price', 'a: b', '#', '"', '- x', 'yes', '{y}', 'null', '\u202Eevil', 'a\u0007', '5', '日本', 'x'.repeat(64)];
  const guessed = guess(`${names.join(';')}\n${names.map((_, i) => String(i + 1)).join(';')}`, 'any');
  const map = parseStockMap(tree(writeMap(guessed, 'a\nprice: {constant: 1}'), 'map.yaml'), 'map.yaml', vocabulary('any'), 'GBP');
  expect(new Set(map.columns.map(({ column }) => column))).toEqual(new Set(names.filter((name) => name !== 'a\u0007')));
});
