import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/schema/vocabulary.js';
import type { StockRow } from '../../src/store/books.js';
import { parseStockMap, readStock, StockReport } from '../../src/vendor.js';
import { MemoryBooks } from '../support/books-memory.js';
import { openShop, ask, offersTo, tree } from './shop.js';

/** Real listings, read by the product and, beside it, by nothing but split. */

const file = join(import.meta.dirname, '../../../shared/data/toyota.csv');
const absent = !existsSync(file);
const why = absent ? ' (skipped: ../shared/data/toyota.csv is not here)' : '';

const map = `price: {column: price, currency: GBP}
make: {constant: Toyota}
model: {column: model}
registered: {column: year}
mileage: {column: mileage, unit: mi}
fuel: {column: fuelType}
transmission: {column: transmission}
engine-size: {column: engineSize, unit: l}
engine: {template: "{engineSize} {fuelType}"}
`;

async function load(): Promise<{ rows: StockRow[]; report: StockReport }> {
  const words = vocabulary('car');
  const report = new StockReport();
  const rows: StockRow[] = [];
  for await (const row of readStock(createReadStream(file), 'csv', parseStockMap(tree(map, 'map.yaml'), 'map.yaml', words), words, report))
    rows.push(row);
  return { rows, report };
}

/** model, year, price, transmission, mileage, fuelType, tax, mpg, engineSize */
const lines = (): string[][] =>
  readFileSync(file, 'utf8')
    .split('\r\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(','));

test.skipIf(absent)(`every one of the 6,738 listings becomes stock under a SKU of its own${why}`, async () => {
  const { rows, report } = await load();
  const listings = lines();
  expect(listings).toHaveLength(6738);
  expect([report.rows, report.usable, report.unusableCount, report.noteCount]).toEqual([6738, 6738, 0, 6]);
  expect(report.notes.map(({ property }) => property)).toEqual(Array.from({ length: 6 }, () => 'engine-size'));

  const seen = new Map<string, number>();
  const skus = listings.map((fields) => {
    const stem = createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 16);
    seen.set(stem, (seen.get(stem) ?? 0) + 1);
    return `${stem}-${String(seen.get(stem))}`;
  });
  expect(rows.map(({ sku }) => sku)).toEqual(skus);
  expect(new Set(skus).size).toBe(6738);
  // The first listing, computed with Python.
  expect(skus[0]).toBe('V8DyK3obxsMbz7BB-1');
  expect(seen.size).toBeLessThan(6738);
});

test.skipIf(absent)(`what a listing says is what its line says${why}`, async () => {
  const { rows } = await load();
  const names = ['model', 'registered', 'mileage', 'fuel', 'transmission', 'engine-size', 'engine', 'make'];
  const said = rows.map(({ price, values }): unknown[] => [price, names.map((name) => values.get(name)?.text)]);
  const written = lines().map(([model = '', year, price = '', transmission, mileage = '', fuel = '', , , size = '']) => [
    BigInt(price) * 100n,
    [
      model.trim(),
      year,
      `${mileage} mi`,
      fuel,
      transmission,
      // An engine of 0.0 litres is one that nobody has looked up.
      ...(size === '0.0' ? [undefined, undefined] : [`${size} l`, `${size} ${fuel}`]),
      'Toyota',
    ],
  ]);
  expect(said).toEqual(written);
  expect(rows.filter(({ values }) => values.get('model')?.text === 'Yaris')).toHaveLength(2122);
});

test.skipIf(absent)(`a request for a petrol Yaris is answered with the ten that a look at the lines would pick${why}`, async () => {
  const books = new MemoryBooks();
  const { rows } = await load();
  const shop = await openShop(rows, {}, books);
  const customer = await ask({
    must: { model: { is: 'Yaris' }, registered: { min: '2006' }, fuel: { is: 'petrol' }, engine: { in: ['1.0 petrol', '1.3 petrol'] } },
    should: { engine: { is: '1.3 petrol' }, mileage: { max: '60000 mi' } },
  });
  const offers = await offersTo(shop, customer);

  const fits = lines()
    .map((fields, index) => ({ fields, sku: rows[index]?.sku ?? '' }))
    .filter(
      ({ fields: [model, year, , , , fuel, , , size] }) =>
        model?.trim() === 'Yaris' && Number(year) >= 2006 && fuel === 'Petrol' && (size === '1.0' || size === '1.3'),
    );
  expect(fits).toHaveLength(665);
  const preferred = fits
    .filter(({ fields }) => fields[8] === '1.3' && Number(fields[4]) <= 60_000)
    .toSorted((a, b) => Number(a.fields[2]) - Number(b.fields[2]) || (a.sku < b.sku ? -1 : 1))
    .slice(0, 10);
  expect(offers.map(({ claims }) => [claims.sku, claims.price])).toEqual(
    preferred.map(({ sku, fields }) => [sku, `${fields[2] ?? ''}.00`]),
  );
});
