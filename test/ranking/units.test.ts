import { expect, test } from 'vitest';
import { preferencesFromText } from '../../src/ranking/text.js';

const unitsOf = (file: string): Record<string, string> => {
  const { units } = preferencesFromText(`vrm: preferences/1\n${file}`, 'preferences.yaml');
  return Object.fromEntries([...units].map(([name, { symbol }]) => [name, symbol]));
};

test('a file measures a property in the unit its criterion uses, else in that of its rule', () => {
  const file = `category: car
currency: GBP
must:
  mileage: {max: 90000 km}
  engine-size: {in: [1.3 l, 1329 ml]}
  warranty: {min: 1 year}
prefer:
  mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 22, note: 100 km is far}
  warranty: {grades: {12 month: 0.5, 2 year: 1}, weight: 1}
  total: {lower: {best: 1 GBP, worst: 2 GBP}, weight: 1}
  doors: {grades: {5: 1}, weight: 3}
`;
  expect(unitsOf(file)).toEqual({ mileage: 'mi', 'engine-size': 'l', warranty: 'month' });
});

test('what is no value of the property says nothing of its unit', () => {
  const file = `category: car
prefer:
  doors: {grades: {5: 1}, weight: 3, when: {mileage: {max: 5000 km}}, otherwise: 0.5, note: 5 m}
`;
  expect(unitsOf(file)).toEqual({});
});

test('spellings of a unit are one unit', () => {
  expect(unitsOf('prefer: {range: {higher: {best: 10 kilometres, worst: 5mi}, weight: 1}}\n')).toEqual({ range: 'km' });
});
