import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, sha256 } from './judge.js';

/** The real listings, read by splitting lines and commas, and what vendors must offer of them. Nothing of src is used. */

/** Relative to the root of the repository. */
export const csvPath = '../shared/data/toyota.csv';
const path = join(import.meta.dirname, '../..', csvPath);
export const csvIsThere = existsSync(path);

export interface Car {
  readonly sku: string;
  /** Every field as it stands in the file. */
  readonly fields: readonly string[];
  readonly model: string;
  readonly year: number;
  readonly price: number;
  readonly miles: number;
  readonly fuel: string;
  readonly litres: string;
}

export interface Part {
  readonly csv: string;
  readonly cars: readonly Car[];
}

/** The file dealt out to vendors like cards. */
export function deal(vendors: number): Part[] {
  const [header = '', ...lines] = readFileSync(path, 'latin1').split('\r\n');
  const rows = lines.filter((line) => line !== '');
  return Array.from({ length: vendors }, (_, vendor) => {
    const own = rows.filter((_line, index) => index % vendors === vendor);
    return { csv: `${[header, ...own].join('\r\n')}\r\n`, cars: carsOf(own) };
  });
}

function carsOf(lines: readonly string[]): Car[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const fields = line.split(',');
    const [model = '', year = '', price = '', , miles = '', fuel = '', , , litres = ''] = fields;
    const stem = sha256(canonical(fields)).toString('base64url').slice(0, 16);
    const occurrence = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, occurrence);
    return {
      sku: `${stem}-${String(occurrence)}`,
      fields,
      model: model.trim(),
      year: Number(year),
      price: Number(price),
      miles: Number(miles),
      fuel,
      litres,
    };
  });
}

export const map = `price: {column: price, currency: GBP}
make: {constant: Toyota}
model: {column: model}
registered: {column: year}
transmission: {column: transmission}
mileage: {column: mileage, unit: mi}
fuel: {column: fuelType}
engine: {template: "{engineSize} {fuelType}"}
engine-size: {column: engineSize, unit: l}
`;

export type Status = 'comply' | 'deviate' | 'unknown';

/** One thing a request asks for, in the order of the wire: by level, then by the name on the wire. */
export interface Asked {
  readonly level: 'must' | 'should' | 'may';
  readonly status: (car: Car) => Status;
}

export const when = (holds: boolean): Status => (holds ? 'comply' : 'deviate');

export interface Due {
  readonly car: Car;
  readonly compliance: readonly { readonly requirement: number; readonly status: Status }[];
}

/**
 * What one vendor must offer, ten at most: no must broken; first what leaves the fewest musts unknown, then what misses the fewest shoulds, then
 * by price, then what stands first in the list.
 */
export function due(cars: readonly Car[], asked: readonly Asked[]): Due[] {
  const count = (car: Car, level: Asked['level'], test: (status: Status) => boolean): number =>
    asked.filter((one) => one.level === level && test(one.status(car))).length;
  const unknown = (car: Car): number => count(car, 'must', (status) => status === 'unknown');
  const missed = (car: Car): number => count(car, 'should', (status) => status !== 'comply');
  return cars
    .filter((car) => count(car, 'must', (status) => status === 'deviate') === 0)
    .toSorted((a, b) => unknown(a) - unknown(b) || missed(a) - missed(b) || a.price - b.price)
    .slice(0, 10)
    .map((car) => ({ car, compliance: asked.map((one, requirement) => ({ requirement, status: one.status(car) })) }));
}
