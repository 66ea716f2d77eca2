import { describe, expect, test } from 'vitest';
import { judgedValue } from '../../src/ranking/judge/values.js';
import type { Preferences } from '../../src/ranking/preferences/preferences.js';
import { PlainRows } from '../../src/ranking/plain/plain-rows.js';
import { rankRecords } from '../../src/ranking/records.js';
import { readPlausible } from '../../src/schema/plausible.js';
import { categories, vocabulary } from '../../src/schema/vocabulary.js';
import { idsOf, offersOf, preferencesOf, ranked } from './support.js';

const body = 'prefer:\n  make: {grades: {x: 1}, weight: 1}\n';
const car = preferencesOf(body, 'car');
const plan = preferencesOf('prefer:\n  plan: {grades: {x: 1}, weight: 1}\n', 'mobile-plan');
const any = preferencesOf(body);

function reasonOf(name: string, text: string, preferences: Preferences): string | undefined {
  const [only] = offersOf([{ id: 'only', [name]: text }], preferences);
  if (only === undefined) throw new Error('one offer was given');
  const value = judgedValue(only, name, preferences);
  return value.kind === 'missing' ? value.reason : undefined;
}

describe('a value that cannot be true is missing, with the reason', () => {
  test.each([
    ['engine-size', '0.0 l', '"0.0 l" is not believed for engine size: only 0.05 l to 20 l is'],
    ['engine-size', '20.001 l', '"20.001 l" is not believed for engine size: only 0.05 l to 20 l is'],
    ['doors', '0', '"0" is not believed for doors: only 1 to 10 is'],
    ['doors', '5000', '"5000" is not believed for doors: only 1 to 10 is'],
    ['doors', 'unlimited', '"unlimited" is not believed for doors: only 1 to 10 is'],
    ['doors', '-1', '"-1" is below zero'],
    ['mileage', '999999999 mi', '"999999999 mi" is not believed for mileage: only 0 mi to 2000000 mi is'],
    ['registered', '1884-12-31', '"1884-12-31" is not believed for first registered: only 1885 to 2100 is'],
    ['registered', '9999', '"9999" is not believed for first registered: only 1885 to 2100 is'],
    ['vendor-score', '-1', '"-1" is below zero'],
  ])('%s %s', (name, text, reason) => {
    expect(reasonOf(name, text, car)).toBe(reason);
  });

  test('in every category what is known of a vendor is not below zero, and a number of nobody knows what may be', () => {
    expect(reasonOf('vendor-score', '-0.1', any)).toBe('"-0.1" is below zero');
    expect(reasonOf('doors', '-1', any)).toBeUndefined();
  });

  test.each([
    ['engine-size', '50 ml', car],
    ['engine-size', '20 l', car],
    ['doors', '1', car],
    ['doors', '10', car],
    ['mileage', '0 km', car],
    ['mileage', '3218688 km', car],
    ['registered', '1885', car],
    ['registered', '2100-12-31', car],
    ['warranty', 'unlimited', car],
    ['vendor-score', '999', car],
    ['data', 'unlimited', plan],
    ['data', '0 GB', plan],
    ['doors', '5000', any],
  ] as const)('%s %s is believed', (name, text, preferences) => {
    expect(reasonOf(name, text, preferences)).toBeUndefined();
  });

  test('and is nowhere calculated with', () => {
    const preferences = preferencesOf(
      'derive: {wear: 2 * mileage}\nprefer:\n  wear: {higher: {worst: 0 mi, best: 9 mi}, weight: 1}\n',
      'car',
    );
    expect(ranked([{ id: 'only', mileage: '2000001 mi' }], preferences).ranking[0]?.criteria[0]?.missing).toBe(
      'needs mileage: "2000001 mi" is not believed for mileage: only 0 mi to 2000000 mi is',
    );
  });
});

describe('the first', () => {
  const preferences = preferencesOf(
    'prefer:\n  doors: {higher: {worst: 0, best: 9000}, weight: 1}\n  mileage: {lower: {best: 0 mi, worst: 9000 mi}, weight: 1}\n',
    'car',
  );

  test('is no offer with an absurd value, though the file itself may name any bounds', () => {
    const offers = [
      { id: 'absurd', doors: 5000, mileage: '9000 mi' },
      { id: 'honest', doors: 5, mileage: '8999 mi' },
    ];
    expect(idsOf(ranked(offers, preferences))).toEqual(['honest', 'absurd']);
    const rows = new PlainRows(preferences, 'entry');
    offers.forEach((offer, place) => rows.add({ ...offer, doors: String(offer.doors) }, place));
    expect(rows.rank('offers.json').ranking.at(0)?.candidate.id).toBe('honest');
  });

  test.each([0, 1, 10, 11, 5000])('of a program with %s doors is judged as the same plain offer', (doors) => {
    const reading = { id: () => 'only', fields: { doors: { number: () => doors } } };
    const [plain] = ranked([{ id: 'only', doors }], preferences).ranking;
    expect(rankRecords([0], reading, preferences).utilities(0)[0]).toBe(Math.round((plain?.criteria[0]?.utility ?? NaN) * 1e6));
  });
});

describe('what a vocabulary believes', () => {
  const bounded = categories.flatMap((name) => vocabulary(name).properties.filter(({ plausible }) => plausible !== undefined));

  test.each(bounded.map((property) => [property.name, property] as const))(
    'of %s is a stretch from the least to the most',
    (_, { plausible }) => {
      expect(plausible !== undefined && plausible.least < plausible.most).toBe(true);
    },
  );

  test.each([
    [['0 kg', '5 kg'], 'quantity'],
    [['1'], 'number'],
    [['unlimited', '5'], 'number'],
    [['a', 'b'], 'text'],
  ] as const)('%j is refused for a %s', (source, type) => {
    expect(() => readPlausible(source, type === 'quantity' ? { type, dimension: 'length' } : { type })).toThrow(RangeError);
  });
});

test('a price of nothing is judged in a file as it is alone: it depends on the total', () => {
  const preferences = preferencesOf('prefer:\n  price: {lower: {best: 0 GBP, worst: 9 GBP}, weight: 1}\n', 'car');
  const rows = new PlainRows(preferences, 'entry');
  rows.add({ id: 'slip', price: '0 GBP' }, 0);
  rows.add({ id: 'part', price: '0 GBP', total: '5 GBP' }, 1);
  rows.add({ id: 'honest', price: '8 GBP' }, 2);
  expect([...rows.rank('offers.json').ranking].map(({ candidate }) => candidate.id)).toEqual(['part', 'honest', 'slip']);
});
