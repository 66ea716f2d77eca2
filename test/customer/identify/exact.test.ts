import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValue } from '../../../src/base/values/read.js';
import { exactValues } from '../../../src/customer/identify/exact.js';
import { around } from '../../../src/customer/identify/grid.js';
import { evaluate, readPredicate, type PredicateSource } from '../../../src/documents/predicate.js';
import type { Requirement } from '../../../src/documents/requirement.js';
import { linesOf, predicateOf } from '../../../src/customer/compose/written.js';
import { draftOf } from '../../support/customer-market.js';

const draft = (must: string, category = 'car') =>
  draftOf(`vrm: request/1\ncategory: ${category}\nwhere: GB\nuntil: 1d\ncurrency: GBP\nmust: {${must}}\n`);

/** What is exact in one wish, and what to write instead. */
const found = (must: string, category?: string): (readonly [readonly string[], PredicateSource | undefined])[] =>
  exactValues(draft(must, category)).map(({ values, instead }) => [values, instead]);

describe('an exact value gets a range of the public grid that holds it', () => {
  test.each([
    ['a greatest mileage', 'mileage: {max: 21437 mi}', ['21437 mi'], { max: '25000 mi' }],
    ['a least mileage', 'mileage: {min: 21437 mi}', ['21437 mi'], { min: '20000 mi' }],
    ['a greatest amount of money', 'tax: {max: 6743 GBP}', ['6743.00 GBP'], { max: '7000 GBP' }],
    ['one mileage', 'mileage: {is: 21437 mi}', ['21437 mi'], { min: '20000 mi', max: '25000 mi' }],
    ['several mileages', 'mileage: {in: [21437 mi, 4100 mi]}', ['21437 mi', '4100 mi'], { min: '4000 mi', max: '25000 mi' }],
    ['one end of a range', 'mileage: {min: 20000 mi, max: 31000 mi}', ['31000 mi'], { min: '20000 mi', max: '40000 mi' }],
    ['both ends of a range', 'mileage: {min: 21437 mi, max: 21438 mi}', ['21437 mi', '21438 mi'], { min: '20000 mi', max: '25000 mi' }],
    ['a round number that is too fine', 'mileage: {max: 61000 mi}', ['61000 mi'], { max: '70000 mi' }],
    ['a first day', 'registered: {min: 2006-09-14}', ['2006-09-14'], { min: '2006-09' }],
    ['a last day', 'registered: {max: 2006-09-14}', ['2006-09-14'], { max: '2006-09' }],
    ['one day', 'registered: {is: 2006-09-14}', ['2006-09-14'], { is: '2006-09' }],
    [
      'several days of a month and a year',
      'registered: {in: [2006-09-14, 2006-09-15, 2008]}',
      ['2006-09-14', '2006-09-15'],
      { in: ['2006-09', '2008'] },
    ],
    ['a power with decimals', 'power: {min: 82.3 kW}', ['82.3 kW'], { min: '80 kW' }],
    ['a number of an open vocabulary with its unit', 'width: {max: 236 cm}', ['236 cm'], { max: '250 cm' }, 'any'],
    ['a price with pence', 'fee: {max: 39.99 GBP}', ['39.99 GBP'], { max: '40 GBP' }, 'any'],
    ['an amount below zero', 'frost: {min: -123 mm}', ['-123 mm'], { min: '-150 mm' }, 'any'],
    ['minutes', 'minutes: {min: 1234}', ['1234'], { min: '1200' }, 'mobile-plan'],
  ] as const)('%s', (_what, must, values, instead, category?: string) => {
    expect(found(must, category)).toEqual([[values, instead]]);
  });

  test.each([
    ['a not, which would keep away more', 'mileage: {not: 21437 mi}', 'car'],
    ['a list to be held', 'sizes: {has: [21437 mm]}', 'any'],
    ['an amount that is too long to be rounded up', 'mileage: {max: 999999999999999999999 mi}', 'car'],
    ['money that would be too much', 'tax: {max: 999999999999 GBP}', 'car'],
    ['a list with something that has no bound', 'mileage: {in: [21437 mi, unlimited]}', 'car'],
    ['a list of what has no order', 'due: {in: [2006-09-14, soon]}', 'any'],
  ])('%s gets none, and is told all the same', (_what, must, category) => {
    const [only, ...others] = found(must, category);
    expect(others).toEqual([]);
    expect(only?.[0].length).toBeGreaterThan(0);
    expect(only?.[1]).toBeUndefined();
  });
});

test.each([
  ['amounts of the grid', 'mileage: {min: 0 mi, max: 60000 mi}, tax: {max: 7000 GBP}'],
  ['the steps between 1 and 3', 'mileage: {max: 25000 mi}, tax: {max: 1200 GBP}, power: {max: 150 kW}'],
  ['small whole numbers', 'doors: {is: 5}, seats: {min: 7}, owners: {max: 13}, warranty: {min: 18 month}'],
  ['sizes of engines', 'engine-size: {min: 1.3 l, max: 1.8 l}, engine: {in: [1.3 petrol, 1.0 petrol]}'],
  ['years and months', 'registered: {min: 2006, max: 2009-08}'],
  ['the first and the last day of a month', 'registered: {min: 2006-09-01, max: 2008-02-29}'],
  ['words', 'model: {is: Yaris}, colour: {not: [red, blue 6743]}, features: {has: [heated seats, 21437]}'],
])('%s are not exact', (_what, must) => {
  expect(found(must)).toEqual([]);
});

test.each([
  ['sizes of memory', 'storage: {min: 256 GB}, memory: {is: 1024 MiB}'],
  ['a number that may be a name', 'set: {is: 75192}, year: {min: 2015}'],
  ['what has no bound', 'data: {is: unlimited}, roaming: {is: true}'],
])('%s of an open vocabulary are not exact', (_what, must) => {
  expect(found(must, 'any')).toEqual([]);
});

test('what is exact is told level by level, in the order of the file', () => {
  const twice = draftOf(
    'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 1d\ncurrency: GBP\nmay: {mileage: {max: 21437 mi}}\nmust: {tax: {max: 211 GBP}, mileage: {max: 61437 mi}}\n',
  );
  expect(exactValues(twice).map(({ requirement: { level, property } }) => `${level} ${property.name}`)).toEqual([
    'must tax',
    'must mileage',
    'may mileage',
  ]);
});

describe('laws', () => {
  const digits = fc.bigInt({ min: 0n, max: 10n ** 12n - 1n });
  const units: readonly (readonly [unit: string, decimals: number])[] = [
    ['mi', 2],
    ['km', 3],
    ['in', 1],
    ['GBP', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['GB', 4],
  ];
  const amount = fc.constantFrom(...units).chain(([unit, most]) =>
    fc.array(fc.tuple(digits, fc.integer({ min: 0, max: most })), { minLength: 1, maxLength: 4 }).map((list) =>
      list.map(([number, decimals]) => {
        const padded = String(number).padStart(decimals + 1, '0');
        return `${padded.slice(0, padded.length - decimals)}${decimals === 0 ? '' : `.${padded.slice(-decimals)}`} ${unit}`;
      }),
    ),
  );
  const day = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const texts = fc.oneof(amount, fc.array(day, { minLength: 1, maxLength: 4 }));
  const type = { type: 'any' } as const;

  /** A wish made of some texts, in every shape that says one. */
  const sources = texts.chain(([first = '', ...rest]) => {
    const last = rest.at(-1) ?? first;
    return fc.constantFrom<PredicateSource>(
      { min: first },
      { max: first },
      { is: first },
      { in: [first, ...rest] },
      { min: first, max: last },
    );
  });
  const requirement = fc
    .record({ source: sources, level: fc.constantFrom('must' as const, 'should' as const, 'may' as const) })
    .chain(({ source, level }) => {
      const predicate = readPredicate(source, type);
      const property = { name: 'size', wire: 'size', type, label: 'size', values: [] };
      return 'op' in predicate ? fc.constant<Requirement>({ property, level, predicate }) : fc.constant(undefined);
    });

  test('what is written instead is a line of a request, and never keeps away what the wish lets through', () => {
    let seen = 0;
    fc.assert(
      fc.property(requirement, texts, (wish, others) => {
        if (wish === undefined) return;
        const whole = draft('', 'any');
        for (const { instead } of exactValues({ ...whole, requirements: [wish] })) {
          if (instead === undefined) continue;
          seen += 1;
          const [line = ''] = linesOf({ key: 'size', value: predicateOf(instead) });
          const [again] = draft(line, 'any').requirements;
          expect(again).toBeDefined();
          if (again === undefined) continue;
          const { predicate } = wish;
          const own = predicate.op === 'range' ? [predicate.min, predicate.max] : predicate.values;
          for (const value of [...own, ...others.map((text) => readValue(text, type))]) {
            if (value === undefined || evaluate(predicate, value) !== 'yes') continue;
            expect([value.kind, evaluate(again.predicate, value)]).toEqual([value.kind, 'yes']);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(500);
  });

  test('what is written instead is not exact itself', () => {
    fc.assert(
      fc.property(requirement, (wish) => {
        if (wish === undefined) return;
        const whole = draft('', 'any');
        for (const { instead } of exactValues({ ...whole, requirements: [wish] })) {
          const predicate = instead === undefined ? undefined : readPredicate(instead, type);
          if (predicate === undefined || !('op' in predicate)) continue;
          expect(exactValues({ ...whole, requirements: [{ ...wish, predicate }] })).toEqual([]);
        }
      }),
    );
  });

  test('an amount lies between its neighbours on the grid, which are at most a third apart', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 39n), max: 10n ** 39n }), (scaled) => {
        const { below, above } = around(scaled);
        expect(below <= scaled && scaled <= above).toBe(true);
        const [lesser, greater] = scaled < 0n ? [-above, -below] : [below, above];
        expect(3n * (greater - lesser) <= lesser).toBe(true);
        expect([around(below), around(above)]).toEqual([
          { below, above: below },
          { below: above, above },
        ]);
      }),
    );
  });
});
