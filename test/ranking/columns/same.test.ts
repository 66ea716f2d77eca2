import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import type { Candidate } from '../../../src/ranking/candidate.js';
import { Table } from '../../../src/ranking/columns/table.js';
import { candidateFromPlain } from '../../../src/ranking/plain/plain.js';
import type { Preferences } from '../../../src/ranking/preferences/preferences.js';
import { rank, RankingBuilder } from '../../../src/ranking/rank.js';
import { rankingOf } from '../../../src/ranking/ranking.js';
import { preferencesFromText } from '../../../src/ranking/text.js';
import { looked, naively } from './naive.js';

/** Columns are a way of being quick: whatever a file and its offers say, they rank as one offer after the other is ranked. */

const oneOf = fc.constantFrom;
const unit = oneOf('0', '1', '0.3', '0.5', '0.45', '0.333333333333333333', '0.0000005', '0.9999995');

/** Values of one line, the least first, with some that are as hard as can be. */
const lines = {
  number: ['0', '0.0000001', '0.000001', '1', '2', '2.5', '3', '4.8', '7', '1000000', '999999999999', '123456789012345678901'],
  money: ['0 GBP', '0.01 GBP', '0.03 GBP', '1 GBP', '3 GBP', '7.77 GBP', '10 GBP', '20000 GBP', '20000.01 GBP', '999999999999.99 GBP'],
  length: ['0 mi', '1 mm', '3 mm', '1 mi', '5000 mi', '21500.5 mi', '60000 mi', '99999999 km', '999999999999 km'],
  date: ['1970-01-01', '2006-08-31', '2006-09-01', '2006-09-02', '2010-02-28', '2011-01-01', '2012-12-31'],
} as const;
type Line = keyof typeof lines;

const distances = {
  number: ['1', '0.5', '3'],
  money: ['1 GBP', '0.03 GBP', '3000 GBP'],
  length: ['1 mi', '3 mm'],
  date: ['1 day', '30 day'],
};

const onLine = (line: Line): fc.Arbitrary<string> => oneOf(...lines[line]);
const rising = (line: Line, count: number): fc.Arbitrary<string[]> => fc.subarray([...lines[line]], { minLength: count, maxLength: count });

const interval = oneOf('2006-09', '2010-02', '2011-12');
const words = oneOf('red', 'Red', 'green', 'grey', 'blue', 'true', 'unlimited', 'false');
const anyLine = oneOf<Line[]>('number', 'money', 'length', 'date');
const given = fc.oneof(
  { weight: 12, arbitrary: anyLine.chain(onLine) },
  interval,
  words,
  fc.array(words, { maxLength: 3 }),
  oneOf('3 EUR', '20000 EUR', '5 kg', '12 month', '-1', '5 mpg', '2 zz', '1.234 GBP', ''),
);

const withUtilities = (keys: readonly string[]): fc.Arbitrary<(readonly [string, string])[]> =>
  fc.tuple(...keys.map(() => unit)).map((utilities) => keys.map((key, i) => [key, utilities[i] ?? '0'] as const));

const along = (line: Line): fc.Arbitrary<string> =>
  fc.oneof(
    rising(line, 2).map(([a, b]) => `lower: {best: ${String(a)}, worst: ${String(b)}}`),
    rising(line, 2).map(([a, b]) => `higher: {worst: ${String(a)}, best: ${String(b)}}`),
    fc
      .tuple(onLine(line), oneOf(...distances[line]), oneOf(...distances[line]))
      .map(([at, below, above]) => `target: {at: ${at}, below: ${below}, above: ${above}}`),
    fc.tuple(rising(line, 4), fc.boolean(), fc.boolean()).map(([[y, a, b, z], low, high]) => {
      const zero = [low ? a : y, high ? b : z];
      return `range: {ideal: [${String(a)}, ${String(b)}], zero: [${zero.join(', ')}]}`;
    }),
    fc
      .integer({ min: 2, max: 5 })
      .chain((count) => rising(line, count))
      .chain(withUtilities)
      .map((points) => `curve: [${points.map((point) => `[${point.join(', ')}]`).join(', ')}]`),
  );

const table = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc
    .subarray([...keys], { minLength: 1, maxLength: 4 })
    .chain(withUtilities)
    .map((grades) => `grades: {${grades.map((grade) => grade.join(': ')).join(', ')}, else: 0.2}`);
const features = fc
  .subarray(['red', 'green', 'blue', 'unlimited'], { minLength: 1 })
  .chain(withUtilities)
  .map((named) => `includes: {${named.map((one) => one.join(': ')).join(', ')}}`);

const names = ['a', 'b', 'c', 'total'] as const;
type Name = (typeof names)[number] | 'd';

/** The total is money whatever anybody says; the others are what they look like. */
const shapeFor = (name: Name): fc.Arbitrary<string> =>
  name === 'total'
    ? fc.oneof(along('money'), table(lines.money))
    : fc.oneof(
        { weight: 4, arbitrary: anyLine.chain(along) },
        table(['red', 'grey', '1', '2', '3', '4.8', '0.0000001', '1 mi', '5 kg', '3 GBP', '2006-09', '2010-02-28', 'unlimited', 'true']),
        features,
      );

const predicateFor = (name: Name): fc.Arbitrary<string> => {
  const line = name === 'total' ? fc.constant<Line>('money') : anyLine;
  const scalar = name === 'total' ? onLine('money') : fc.oneof({ weight: 4, arbitrary: line.chain(onLine) }, interval, words);
  return fc.oneof(
    scalar.map((value) => `is: ${value}`),
    fc.tuple(scalar, scalar).map(([a, b]) => `in: [${a}, ${b}]`),
    scalar.map((value) => `not: ${value}`),
    line.chain(onLine).map((value) => `min: ${value}`),
    line.chain((of) => rising(of, 2)).map(([min, max]) => `min: ${String(min)}, max: ${String(max)}`),
    name === 'total' ? fc.constant('max: 3 GBP') : words.map((word) => `has: [${word}]`),
  );
};

const guard = oneOf(...names)
  .chain((name) => fc.tuple(fc.constant(name), predicateFor(name), unit))
  .map(([name, condition, u]) => `, when: {${name}: {${condition}}}, otherwise: ${u}`);
const absent = oneOf('', '', ', missing: 0.3', ', missing: 1');
const criterionFor = (name: Name): fc.Arbitrary<string> =>
  fc
    .tuple(shapeFor(name), oneOf('1', '30', '0.001', '2.5'), absent, fc.option(guard, { nil: '' }))
    .map(([said, weight, missing, when]) => `  ${name}: {${said}, weight: ${weight}${missing}${when}}\n`);
const ruleFor = (name: Name): fc.Arbitrary<string> =>
  fc
    .tuple(predicateFor(name), oneOf('', ', missing: reject', ', missing: allow'))
    .map(([said, missing]) => `  ${name}: {${said}${missing}}\n`);

const section = (of: readonly Name[], atLeast: number, entry: (name: Name) => fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .subarray([...of], { minLength: atLeast })
    .chain((chosen) => fc.tuple(...chosen.map(entry)))
    .map((entries) => entries.join(''));

const file = fc
  .record({
    prefer: section([...names, 'd'], 1, criterionFor),
    must: section(names, 0, ruleFor),
    tie: fc.subarray([...names], { maxLength: 2 }),
    rates: fc.boolean(),
  })
  .map(({ prefer, must, tie, rates }) =>
    [
      'vrm: preferences/1\ncurrency: GBP\n',
      rates ? 'rates: {EUR: 0.8550, as-of: 2026-09-29, source: ECB}\n' : '',
      'derive: {d: a + b * 2}\n',
      tie.length === 0 ? '' : `tie-break: [${tie.join(', ')}]\n`,
      must === '' ? '' : `must:\n${must}`,
      `prefer:\n${prefer}`,
    ].join(''),
  );

/** A few are refused, as a place can be of no line: that is the reader's to test. */
function readable(text: string): Preferences | undefined {
  try {
    return preferencesFromText(text, 'p');
  } catch {
    return undefined;
  }
}

const preferences = file.map(readable).filter((read) => read !== undefined);
const offers = fc.array(fc.dictionary(oneOf(...names), given, { noNullPrototype: true }), { maxLength: 12 });

const candidatesOf = (all: readonly Record<string, string | readonly string[]>[], { vocabulary }: Preferences): Candidate[] =>
  all.map((offer, index) => candidateFromPlain({ ...offer, id: `o${String(index)}` }, vocabulary));

/** The same offers so often that columns outgrow their bytes, with numbers of their own. */
const many = (all: readonly Record<string, string | readonly string[]>[]): Record<string, string | readonly string[]>[] => [
  ...all,
  ...Array.from({ length: 300 }, (_, i) => ({
    a: String(i),
    b: `${String(i)} mi`,
    c: i % 2 === 0 ? `2006-09-${String((i % 30) + 1).padStart(2, '0')}` : `w${String(i)}`,
    total: `${String(i)}.${String(i % 100).padStart(2, '0')} GBP`,
  })),
  ...all,
];

describe('columns rank as one offer after the other is ranked', () => {
  test('a few offers of any kind', () => {
    fc.assert(
      fc.property(preferences, offers, (read, all) => {
        const candidates = candidatesOf(all, read);
        expect(looked(rank(candidates, read))).toEqual(naively(candidates, read));
      }),
      { numRuns: 200 },
    );
  });

  test('so many values that numbers are cells', () => {
    fc.assert(
      fc.property(preferences, offers, (read, all) => {
        const candidates = candidatesOf(many(all), read);
        expect(looked(rank(candidates, read))).toEqual(naively(candidates, read));
      }),
      { numRuns: 40 },
    );
  });

  test('values that are not kept, as there are too many', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => ({
      a: String(i),
      b: `${String(i)} mi`,
      c: `w${String(i)}`,
      total: `${String(i)}.50 GBP`,
    }));
    fc.assert(
      fc.property(preferences, offers, (read, all) => {
        const candidates = candidatesOf([...crowd, ...all, ...all], read);
        const columns = new Table(read, candidates.length, 0);
        for (const candidate of candidates) columns.add(candidate);
        columns.trim();
        const candidateAt = (row: number): Candidate => candidates[row] as Candidate;
        const ranking = rankingOf({ table: columns, candidateAt, idOf: (row) => utf8(candidateAt(row).id) }, read);
        expect(looked(ranking)).toEqual(naively(candidates, read));
      }),
      { numRuns: 80 },
    );
  });

  test('offers that are streamed, and made again when somebody looks', () => {
    fc.assert(
      fc.property(preferences, offers, (read, all) => {
        const candidates = candidatesOf(all, read);
        const builder = new RankingBuilder(read);
        for (const candidate of candidates) builder.add(candidate);
        expect(looked(builder.finish((row) => candidates[row] as Candidate))).toEqual(naively(candidates, read));
      }),
      { numRuns: 40 },
    );
  });

  test('another weight gives what a file with that weight and the same lot gives', () => {
    const weights = oneOf(1, 2500, 30_000, 999_999);
    fc.assert(
      fc.property(preferences, offers, fc.nat(), weights, (read, all, pick, weight) => {
        const candidates = candidatesOf(all, read);
        const index = pick % read.criteria.length;
        const changed = rank(candidates, read).reweighed(index, weight);
        const criteria = read.criteria.map((each, i) => (i === index ? { ...each, weight } : each));
        const expected = { ...read, criteria, weightSum: criteria.reduce((sum, each) => sum + each.weight, 0) };
        expect(changed.preferences.weightSum).toBe(expected.weightSum);
        expect(looked(changed)).toEqual(naively(candidates, expected));
      }),
      { numRuns: 40 },
    );
  });
});
