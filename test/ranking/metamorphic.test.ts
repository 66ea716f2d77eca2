import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapBetween } from '../../src/ranking/explain/gap.js';
import { rank, type Ranking } from '../../src/ranking/rank.js';
import { rankingToJson } from '../../src/ranking/output.js';
import { preferencesFromText } from '../../src/ranking/text.js';
import { oracle, type OracleCriterion, type OracleValue } from './oracle.js';
import { idsOf, offersOf, preferencesOf, ranked, scoreOfOne } from './support.js';

/** What must hold of any file and any offers, whatever they say. */

const decimal = (most: number, digits: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: digits }), fc.integer({ min: 0, max: 10 ** digits - 1 }))
    .map(([whole, length, fraction]) =>
      length === 0 ? String(whole) : `${String(whole)}.${String(fraction).padStart(digits, '0').slice(0, length)}`,
    );

const unit = fc
  .integer({ min: 0, max: 1000 })
  .map((thousandths) => (thousandths === 1000 ? '1' : `0.${String(thousandths).padStart(3, '0')}`));
const words = ['red', 'green', 'blue', 'grey'];

const slope = fc
  .tuple(fc.constantFrom('lower' as const, 'higher' as const), decimal(50, 3), decimal(50, 3))
  .filter(([, a, b]) => Number(a) !== Number(b))
  .map(([kind, a, b]): OracleCriterion['shape'] => {
    const [low, high] = Number(a) < Number(b) ? [a, b] : [b, a];
    return kind === 'lower' ? { kind, best: low, worst: high } : { kind, best: high, worst: low };
  });

const table = fc
  .record({ grades: fc.dictionary(fc.constantFrom(...words), unit, { minKeys: 1 }), otherwise: unit })
  .map(({ grades, otherwise }): OracleCriterion['shape'] => ({ kind: 'grades', grades: new Map(Object.entries(grades)), otherwise }));

const features = fc
  .dictionary(fc.constantFrom(...words), unit, { minKeys: 1 })
  .map((named): OracleCriterion['shape'] => ({ kind: 'includes', features: new Map(Object.entries(named)) }));

const weight = fc.integer({ min: 1, max: 100_000 }).map((r) => `${String(Math.floor(r / 1000))}.${String(r % 1000).padStart(3, '0')}`);
const missing = fc.option(unit, { nil: undefined });

const criteria = fc
  .array(fc.record({ shape: fc.oneof(slope, table, features), weight, missing }), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(({ missing: utility, ...rest }, index): OracleCriterion => ({
      name: `c${String(index)}`,
      ...rest,
      ...(utility === undefined ? {} : { missing: utility }),
    })),
  );

type Offer = Record<string, OracleValue>;

const colour = fc.constantFrom(...words, 'pink');

function valueFor({ kind }: OracleCriterion['shape']): fc.Arbitrary<OracleValue> {
  if (kind === 'grades') return colour;
  // A text is a list of one, a list may be empty, and saying a thing twice is saying it.
  return kind === 'includes' ? fc.oneof(colour, fc.array(colour, { maxLength: 6 })) : decimal(60, 4);
}

const offerFor = (all: readonly OracleCriterion[]): fc.Arbitrary<Offer> =>
  fc
    .record(Object.fromEntries(all.map(({ name, shape }) => [name, fc.option(valueFor(shape), { nil: undefined })])))
    .map((offer) => Object.fromEntries(Object.entries(offer).filter((entry): entry is [string, OracleValue] => entry[1] !== undefined)));

const market = criteria.chain((all) =>
  fc.record({ criteria: fc.constant(all), offers: fc.array(offerFor(all), { minLength: 1, maxLength: 8 }) }),
);

const mapOf = (entries: ReadonlyMap<string, string>): string => [...entries].map(([key, value]) => `${key}: ${value}`).join(', ');

function sayShape(shape: OracleCriterion['shape']): string {
  if (shape.kind === 'grades') return `grades: {${mapOf(shape.grades)}, else: ${shape.otherwise}}`;
  return shape.kind === 'includes' ? `includes: {${mapOf(shape.features)}}` : `${shape.kind}: {best: ${shape.best}, worst: ${shape.worst}}`;
}

function fileOf(all: readonly OracleCriterion[], scale = 1): string {
  const lines = all.map(
    ({ name, shape, weight: w, missing: m }) =>
      `  ${name}: {${sayShape(shape)}, weight: ${String((Number(w.replace('.', '')) * scale) / 1000)}${m === undefined ? '' : `, missing: ${m}`}}`,
  );
  return `vrm: preferences/1\nprefer:\n${lines.join('\n')}\n`;
}

const withIds = (offers: readonly Offer[]): (Offer & { id: string })[] =>
  offers.map((offer, index) => ({ id: `o${String(index)}`, ...offer }));

describe('whatever a file and its offers say', () => {
  test('S and R are those of an independent oracle, and the score is their nearest double', () => {
    fc.assert(
      fc.property(market, ({ criteria: all, offers }) => {
        const preferences = preferencesFromText(fileOf(all), 'p');
        const { ranking } = rank(offersOf(withIds(offers), preferences), preferences);
        for (const { candidate, score } of ranking) {
          const { S, R } = oracle(all, offers[Number(candidate.id.slice(1))] ?? {});
          expect([BigInt(score.sum), BigInt(preferences.weightSum)]).toEqual([S, R]);
          expect(S).toBeLessThan(2n ** 53n);
        }
        const sums = Array.from(ranking, ({ score }) => score.sum);
        expect(sums).toEqual(sums.toSorted((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  test('an offer that is added, removed or given twice never reorders the others', () => {
    fc.assert(
      fc.property(market, fc.nat(7), ({ criteria: all, offers }, pick) => {
        const preferences = preferencesFromText(fileOf(all), 'p');
        const candidates = offersOf(withIds(offers), preferences);
        const odd = candidates[pick % candidates.length];
        const order = (ranking: Ranking): string[] =>
          Array.from(ranking.ranking, ({ candidate }) => candidate.id).filter((id) => id !== odd?.id);
        const whole = order(rank(candidates, preferences));
        expect(
          order(
            rank(
              candidates.filter((each) => each !== odd),
              preferences,
            ),
          ),
        ).toEqual(whole);
        expect(order(rank([...candidates, ...(odd === undefined ? [] : [odd])], preferences))).toEqual(whole);
      }),
    );
  });

  test('the order in which offers arrive changes no byte', () => {
    fc.assert(
      fc.property(
        market.chain(({ criteria: all, offers }) =>
          fc.record({
            all: fc.constant(all),
            offers: fc.constant(withIds(offers)),
            shuffled: fc.shuffledSubarray(withIds(offers), { minLength: offers.length }),
          }),
        ),
        ({ all, offers, shuffled }) => {
          const preferences = preferencesFromText(fileOf(all), 'p');
          expect(JSON.stringify(ranked(shuffled, preferences))).toBe(JSON.stringify(ranked(offers, preferences)));
        },
      ),
    );
  });

  test('doing it all again gives the same bytes', () => {
    fc.assert(
      fc.property(market, ({ criteria: all, offers }) => {
        const once = (): string => JSON.stringify(ranked(withIds(offers), preferencesFromText(fileOf(all), 'p')));
        expect(once()).toBe(once());
      }),
      { numRuns: 30 },
    );
  });

  test('an offer at least as good in every count never ranks below', () => {
    fc.assert(
      fc.property(market, ({ criteria: all, offers }) => {
        const [modest] = offers;
        if (modest === undefined) return;
        const better: Offer = { ...modest };
        for (const { name, shape } of all) {
          if (modest[name] === undefined) continue;
          if (shape.kind === 'includes') better[name] = [...[modest[name]].flat(), ...shape.features.keys()];
          else if (shape.kind === 'grades') {
            const [best] = [...shape.grades].toSorted((a, b) => Number(b[1]) - Number(a[1]));
            if (best !== undefined && Number(best[1]) >= Number(shape.otherwise)) better[name] = best[0];
          } else better[name] = shape.best;
        }
        const { ranking } = ranked(
          [
            { id: 'modest', ...modest },
            { id: 'better', ...better },
          ],
          preferencesFromText(fileOf(all), 'p'),
        );
        const rankOf = (id: string): number => ranking.find(({ offer }) => offer === id)?.rank ?? Number.NaN;
        expect(rankOf('better')).toBeLessThanOrEqual(rankOf('modest'));
      }),
    );
  });

  test('hiding a value never raises a score where missing is worst', () => {
    fc.assert(
      fc.property(market, fc.nat(5), ({ criteria: all, offers }, pick) => {
        const strict = all.map(({ name, shape, weight: r }): OracleCriterion => ({ name, shape, weight: r }));
        const preferences = preferencesFromText(fileOf(strict), 'p');
        const [offer = {}] = offers;
        const { [`c${String(pick % all.length)}`]: _hidden, ...rest } = offer;
        expect(scoreOfOne(rest, preferences)).toBeLessThanOrEqual(scoreOfOne(offer, preferences));
      }),
    );
  });

  test('a feature more never lowers a score, and the order of features changes nothing', () => {
    fc.assert(
      fc.property(features, fc.array(colour, { maxLength: 6 }), colour, (shape, present, more) => {
        const preferences = preferencesFromText(fileOf([{ name: 'c0', shape, weight: '1.000' }]), 'p');
        const score = scoreOfOne({ c0: present }, preferences);
        expect(scoreOfOne({ c0: [...present, more] }, preferences)).toBeGreaterThanOrEqual(score);
        expect(scoreOfOne({ c0: present.toReversed() }, preferences)).toBe(score);
      }),
    );
  });

  test('why one offer beats another adds up to the gap exactly, and is the same the other way round', () => {
    fc.assert(
      fc.property(market, ({ criteria: all, offers }) => {
        const preferences = preferencesFromText(fileOf(all), 'p');
        const { ranking } = rank(offersOf(withIds(offers), preferences), preferences);
        for (const { score: a } of ranking) {
          for (const { score: b } of ranking) {
            const { difference, rows } = gapBetween(a, b);
            expect(BigInt(difference)).toBe(BigInt(a.sum) - BigInt(b.sum));
            expect(rows.reduce((sum, row) => sum + BigInt(row.difference), 0n)).toBe(BigInt(difference));
            expect(rows.every((row) => row.difference !== 0)).toBe(true);
            const sizes = rows.map((row) => Math.abs(row.difference));
            expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
            expect(gapBetween(b, a).rows.map(({ criterion, difference: back }) => [criterion.property.name, -back])).toEqual(
              rows.map((row) => [row.criterion.property.name, row.difference]),
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('scaling all weights changes no score and no rank', () => {
    fc.assert(
      fc.property(market, fc.integer({ min: 2, max: 50 }), ({ criteria: all, offers }, scale) => {
        const view = (file: string): unknown[] =>
          ranked(withIds(offers), preferencesFromText(file, 'p'))
            .ranking.map(({ rank: place, score, upTo, offer }) => [place, score, upTo, offer])
            .toSorted((a, b) => (String(a[3]) < String(b[3]) ? -1 : 1));
        expect(view(fileOf(all, scale))).toEqual(view(fileOf(all)));
      }),
    );
  });

  test('the score lies between what is known and what could be', () => {
    fc.assert(
      fc.property(market, ({ criteria: all, offers }) => {
        for (const { score, upTo, criteria: parts } of ranked(withIds(offers), preferencesFromText(fileOf(all), 'p')).ranking) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(upTo).toBeGreaterThanOrEqual(score);
          expect(upTo).toBeLessThanOrEqual(100);
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
          if (parts.every((part) => part.missing === undefined)) expect(upTo).toBe(score);
        }
      }),
    );
  });
});

describe('units', () => {
  test('miles and kilometres give the same score where they convert exactly', () => {
    // 15,625 miles are 25,146 km, to the millimetre.
    const file = (best: string, worst: string): string => `prefer:\n  mileage: {lower: {best: ${best}, worst: ${worst}}, weight: 1}\n`;
    const miles = preferencesOf(file('15625 mi', '93750 mi'), 'car');
    const kilometres = preferencesOf(file('25146 km', '150876 km'), 'car');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), (times) => {
        const inMiles = `${String(15_625 * times)} mi`;
        const inKilometres = `${String(25_146 * times)} km`;
        const scores = [miles, kilometres].flatMap((preferences) =>
          [inMiles, inKilometres].map((mileage) => scoreOfOne({ mileage }, preferences)),
        );
        expect(new Set(scores).size).toBe(1);
      }),
    );
  });

  test('pounds and pounds with pence give the same score', () => {
    const file = (best: string, worst: string): string => `prefer:\n  total: {lower: {best: ${best}, worst: ${worst}}, weight: 1}\n`;
    const files = [preferencesOf(file('3500 GBP', '6500 GBP'), 'car'), preferencesOf(file('3500.00 GBP', '6500.0 GBP'), 'car')];
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 7000 }), (pounds) => {
        const scores = files.flatMap((preferences) =>
          ['', '.0', '.00'].map((pence) => scoreOfOne({ total: `${String(pounds)}${pence} GBP` }, preferences)),
        );
        expect(new Set(scores).size).toBe(1);
      }),
    );
  });

  test('months and years are one dimension, days another', () => {
    const preferences = preferencesOf('prefer:\n  warranty: {higher: {worst: 0 month, best: 4 years}, weight: 1}\n', 'car');
    expect(scoreOfOne({ warranty: '1 year' }, preferences)).toBe(scoreOfOne({ warranty: '12 months' }, preferences));
    expect(ranked([{ id: 'a', warranty: '365 days' }], preferences).ranking[0]?.criteria[0]?.missing).toContain('is a time');
  });
});

test('YAML and JSON of one file rank alike, to the byte', () => {
  const yaml = 'vrm: preferences/1\nprefer:\n  a: {higher: {worst: 0, best: 10.0}, weight: 1.50}\n  b: {grades: {x: 1}, weight: 1}\n';
  const json =
    '{"vrm": "preferences/1", "prefer": {"a": {"higher": {"worst": "0", "best": 10.0}, "weight": 1.50}, "b": {"grades": {"x": 1}, "weight": 1}}}';
  const offers = Array.from({ length: 30 }, (_, index) => ({ id: `o${String(index)}`, a: index % 4, b: index % 3 === 0 ? 'x' : 'y' }));
  const [first, second] = [yaml, json].map((text) => {
    const preferences = preferencesFromText(text, 'p');
    return JSON.stringify(rankingToJson(rank(offersOf(offers, preferences), preferences)));
  });
  expect(second).toBe(first);
  expect(idsOf(JSON.parse(first ?? '') as never)).toHaveLength(30);
});
