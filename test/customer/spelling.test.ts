import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, type JsonValue } from '../../src/base/canonical.js';
import { evaluate, readPredicate, type Predicate } from '../../src/documents/predicate.js';
import { readRequirement } from '../../src/documents/requirement.js';
import { readValue } from '../../src/base/values/read.js';
import { factsOf } from '../../src/customer/request-file.js';
import { inOneSpelling } from '../../src/customer/spelling.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import { draftOf, start } from '../support/customer-market.js';

/** Two people who want the same, each in their own hand, say the same to the last byte. */

type Source = Parameters<typeof readPredicate>[0];

/** Each line is one meaning and the ways of writing it. */
const meanings: readonly (readonly [category: string, property: string, ways: readonly Source[]])[] = [
  ['car', 'make', [{ is: 'Toyota' }, { is: 'toyota' }, { is: ' TOYOTA ' }, { in: ['Toyota'] }, { in: ['toyota', 'Toyota'] }]],
  ['car', 'engine', [{ is: '1.3 petrol' }, { is: '1.3  Petrol' }, { is: '1.3\u00a0petrol' }]],
  ['car', 'trim', [{ in: ['T3', 'TR'] }, { in: ['tr', 't3'] }, { in: ['T3', 'TR', 't3'] }]],
  ['car', 'colour', [{ not: 'Red' }, { not: ['red'] }, { not: ['red', 'RED'] }]],
  ['car', 'colour', [{ is: 'caf\u00e9' }, { is: 'cafe\u0301' }, { is: 'CAF\u00c9' }]],
  ['car', 'features', [{ has: ['aircon', 'Sunroof'] }, { has: ['sunroof', 'aircon', 'AirCon'] }]],
  ['car', 'doors', [{ is: '5' }, { is: '5.0' }, { in: ['5', '5.00'] }]],
  ['car', 'mileage', [{ max: '40000 mi' }, { max: '40000.0 miles' }, { max: '40000mi' }, { max: '40000 Mile' }, { max: '64373.76 km' }]],
  [
    'car',
    'mileage',
    [
      { min: '0 mi', max: '100 mi' },
      { max: '160.9344 km', min: '0.0 km' },
    ],
  ],
  ['car', 'mileage', [{ max: '100000 km' }, { max: '100000.00 kilometres' }]],
  ['car', 'engine-size', [{ max: '1300 cc' }, { max: '1.3 l' }, { max: '1.30 litres' }, { max: '1300 ml' }]],
  ['car', 'registered', [{ min: '2006' }, { min: '2006-01' }, { min: '2006-01-01' }]],
  ['car', 'registered', [{ max: '2006' }, { max: '2006-12' }, { max: '2006-12-31' }]],
  ['car', 'registered', [{ is: '2006-09' }, { in: ['2006-09', '2006-09'] }]],
  ['mobile-plan', 'contract', [{ max: '24 months' }, { max: '2 years' }, { max: '2.0 year' }]],
  [
    'mobile-plan',
    'data',
    [
      { min: '10 GB', max: 'unlimited' },
      { min: '10000 MB', max: 'Unlimited' },
    ],
  ],
  ['mobile-plan', 'monthly', [{ max: '15 GBP' }, { max: '15.0 GBP' }, { max: '15.00 GBP' }]],
  ['mobile-plan', 'tethering', [{ is: 'true' }, { is: 'TRUE' }]],
  ['any', 'cr\u00e8me', [{ is: '5 kg' }, { is: '5.0 kilograms' }]],
];

const wish = (category: string, name: string, source: Source): ReturnType<typeof inOneSpelling> => {
  const property = vocabulary(category).named(name);
  if (property === undefined) throw new Error(`there is no ${name}`);
  const predicate = readPredicate(source, property.type);
  if (!('op' in predicate)) throw new Error(predicate[0]?.message);
  return { property, level: 'must', predicate };
};

/** The bytes of all that two copies have in common. */
const factsIn = (text: string): string => canonicalText(JSON.parse(JSON.stringify(factsOf(draftOf(text), start))) as JsonValue);

describe('one spelling', () => {
  const fileOf = (category: string, property: string, source: Source): string =>
    JSON.stringify({ vrm: 'request/1', category, where: 'GB', until: '48h', currency: 'GBP', must: { [property]: source } });

  test.each(meanings)('%s: %s has one for %j', (category, property, ways) => {
    expect(new Set(ways.map((way) => factsIn(fileOf(category, property, way)))).size).toBe(1);
  });

  test('of different wishes is different', () => {
    const all = meanings.flatMap(([category, property, ways]) => ways.slice(0, 1).map((way) => factsIn(fileOf(category, property, way))));
    expect(new Set(all).size).toBe(meanings.length);
  });

  test.each<[string, Source, Source]>([
    ['mileage', { max: '100000 km' }, { max: '62137 mi' }],
    ['mileage', { max: '40000 mi' }, { max: '40000.001 mi' }],
    ['registered', { is: '2006' }, { is: '2006-01-01' }],
    ['registered', { min: '2006-01-01' }, { min: '2006-01-02' }],
    ['registered', { min: '2006' }, { max: '2006' }],
    ['doors', { is: '5' }, { not: '5' }],
    ['colour', { is: 'light blue' }, { is: 'lightblue' }],
  ])('of %s tells %j from %j', (property, one, other) => {
    expect(factsIn(fileOf('car', property, one))).not.toBe(factsIn(fileOf('car', property, other)));
  });

  test('says what was meant: every value is judged as before, and the reader of the wire judges it so, too', () => {
    const values = meanings.flatMap(([category, property, ways]) =>
      ways.flatMap((way) =>
        Object.values(way).flatMap((texts: string | string[]) => [texts].flat().map((text) => [category, property, text] as const)),
      ),
    );
    const more = [
      '2005-12-31',
      '2006-06',
      '2007-01-01',
      '2006',
      '39999.9 mi',
      '40000.1 mi',
      '1.31 l',
      '1301 cc',
      'TR ',
      'unlimited',
      '0 GB',
      'café',
    ];
    for (const [category, property, ways] of meanings)
      for (const way of ways) {
        const before = wish(category, property, way);
        const after = inOneSpelling(before);
        const { requirements } = factsOf(draftOf(fileOf(category, property, way)), start);
        const wire = readRequirement(requirements[0] ?? { property: '', level: 'must' }, vocabulary(category)).predicate;
        for (const text of [...values.flatMap(([of, named, one]) => (of === category && named === property ? [one] : [])), ...more]) {
          const answers = (predicate: Predicate): string => evaluate(predicate, readValue(text.trim(), before.property.type));
          // A double blank is a slip that no stock has; without it the text is found.
          if (/\s\s|\u00a0/.test(text) || JSON.stringify(way).match(/ {2}|\u00a0/) !== null) continue;
          expect([text, answers(after.predicate), answers(wire)]).toEqual([text, answers(before.predicate), answers(before.predicate)]);
        }
      }
  });
});

const cars = meanings.flatMap(([category, property, ways]) => (category === 'car' ? [{ property, ways }] : []));

const oneWish = fc.tuple(fc.constantFrom('must' as const, 'should' as const, 'may' as const), fc.constantFrom(...cars));

/** How one person writes it down: which way, in which order, in YAML or JSON. */
const hand = fc.record({
  ways: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  order: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
  until: fc.constantFrom('48h', '2d', '2880m', '2 d'),
  quantity: fc.constantFrom<object>({}, { quantity: 1 }),
  terms: fc.constantFrom<object>({}, { terms: 'PDC-INTENT' }),
  description: fc.constantFrom('A car for caf\u00e9 runs.', ' A  car for cafe\u0301 runs. ', 'A car\u00a0for caf\u00e9 runs.'),
  indent: fc.constantFrom(0, 2),
});

test('two people who want the same, each in their own hand, make the same facts', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(oneWish, { maxLength: 8, selector: ([level, { property }]) => `${level} ${property}` }),
      hand,
      hand,
      (wanted, ...hands) => {
        const [one, other] = hands.map(({ ways, order, until, quantity, terms, description, indent }) => {
          const sorted = <T>(items: readonly T[], from: number): T[] =>
            items
              .map((item, index) => ({ item, key: order[(from + index) % order.length] ?? 0 }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ item }) => item);
          const written = wanted.map(([level, { property, ways: possible }], index) => ({
            level,
            property,
            source: possible[(ways[index] ?? 0) % possible.length] ?? {},
          }));
          const levels = Object.fromEntries(
            sorted(['must', 'should', 'may'] as const, 0).map((level) => [
              level,
              Object.fromEntries(sorted(written, 3).flatMap((each) => (each.level === level ? [[each.property, each.source]] : []))),
            ]),
          );
          const members = {
            vrm: 'request/1',
            category: 'car',
            where: 'GB',
            until,
            currency: 'GBP',
            ...quantity,
            ...terms,
            description,
            ...levels,
          };
          const text = JSON.stringify(Object.fromEntries(sorted(Object.entries(members), 6)), undefined, indent);
          return factsIn(text);
        });
        expect(one).toBe(other);
      },
    ),
    { numRuns: 300 },
  );
});

test('a description of nothing but blanks is none', () => {
  const file = JSON.stringify({ vrm: 'request/1', category: 'car', where: 'GB', until: '48h', currency: 'GBP', description: ' \u00a0 ' });
  expect(factsOf(draftOf(file), start).demand).not.toHaveProperty('description');
});
