import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapBetween } from '../../src/ranking/explain/gap.js';
import { rank, type Ranking } from '../../src/ranking/rank.js';
import { rankingToJson } from '../../src/ranking/output.js';
import { preferencesFromText } from '../../src/ranking/text.js';
import { colour, features, fileOf, fileSaying, market, withIds, type Offer } from './markets.js';
import type { OracleCriterion, OracleShape } from './oracle.js';
import { idsOf, offersOf, preferencesOf, ranked, scoreOfOne } from './support.js';

/** What must hold of any file and any offers, whatever they say. */

/** A value that is as good as any under a shape, and not worse than the one that is there. */
function bestOf(shape: OracleShape, modest: Offer[string]): Offer[string] {
  switch (shape.kind) {
    case 'includes':
      return [...[modest].flat(), ...shape.features.keys()];
    case 'grades': {
      const [best] = [...shape.grades].toSorted((a, b) => Number(b[1]) - Number(a[1]));
      return best !== undefined && Number(best[1]) >= Number(shape.otherwise) ? best[0] : modest;
    }
    case 'target':
      return shape.at;
    case 'range':
      return shape.ideal[0];
    case 'curve':
      return shape.points.toSorted((a, b) => Number(b[1]) - Number(a[1]))[0]?.[0] ?? modest;
    case 'lower':
    case 'higher':
      return shape.best;
  }
}

describe('whatever a file and its offers say', () => {
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
        // What a guard reads stays as it is.
        for (const { name, shape } of all) if (modest[name] !== undefined) better[name] = bestOf(shape, modest[name]);
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

  test('hiding a value never raises a score where missing is worst, be it judged or read by a guard', () => {
    fc.assert(
      fc.property(market, fc.nat(20), ({ criteria: all, offers }, pick) => {
        const strict = all.map(({ missing: _missing, ...rest }): OracleCriterion => rest);
        const preferences = preferencesFromText(fileOf(strict), 'p');
        const [offer = {}] = offers;
        const names = [...all.map(({ name }) => name), 'g', 'h', 't'];
        const { [names[pick % names.length] ?? '']: _hidden, ...rest } = offer;
        expect(scoreOfOne(rest, preferences)).toBeLessThanOrEqual(scoreOfOne(offer, preferences));
      }),
      { numRuns: 500 },
    );
  });

  test('hiding what is calculated with never raises a score where missing is worst', () => {
    const preferences = preferencesOf(`currency: GBP
rates: {EUR: 0.855}
derive: {year: setup + 12 * monthly - cashback, two: 2 * year - setup}
prefer:
  year: {lower: {best: 0 GBP, worst: 500 GBP}, weight: 3}
  two: {lower: {best: 0 GBP, worst: 900 GBP}, weight: 2, when: {year: {max: 300 GBP}}, otherwise: 0.4}
`);
    const amount = fc.tuple(fc.nat(60), fc.constantFrom('GBP', 'EUR', 'USD')).map(([whole, code]) => `${String(whole)} ${code}`);
    const parts = ['setup', 'monthly', 'cashback'];
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), fc.nat(2), (amounts, hidden) => {
        const offer = Object.fromEntries(parts.map((name, index) => [name, amounts[index] ?? '']));
        const { [parts[hidden] ?? '']: _hidden, ...rest } = offer;
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

  const view = (file: string, offers: readonly Offer[]): unknown[] =>
    [...ranked(withIds(offers), preferencesFromText(file, 'p')).ranking]
      .map(({ rank: place, score, upTo, offer }) => [place, score, upTo, offer])
      .toSorted((a, b) => (String(a[3]) < String(b[3]) ? -1 : 1));

  test('scaling all weights changes no score and no rank', () => {
    fc.assert(
      fc.property(market, fc.integer({ min: 2, max: 50 }), ({ criteria: all, offers }, scale) => {
        expect(view(fileOf(all, scale), offers)).toEqual(view(fileOf(all), offers));
      }),
    );
  });

  test('scaling every worth, and the range that measures them, changes no score and no rank', () => {
    const worths = (all: readonly OracleCriterion[], scale: number): string =>
      `${fileSaying(all, (_, index) => `, worth: ${String((index + 1) * 30 * scale)} GBP`)}  total: {lower: {best: 0 GBP, worst: ${String(100 * scale)} GBP}}\n`;
    fc.assert(
      fc.property(market, fc.integer({ min: 2, max: 50 }), fc.nat(120), ({ criteria: all, offers }, scale, cost) => {
        const costing = (times: number): Offer[] => offers.map((offer) => ({ ...offer, total: `${String((cost + 1) * times)} GBP` }));
        expect(view(worths(all, scale), costing(scale))).toEqual(view(worths(all, 1), costing(1)));
      }),
    );
  });

  test('an order scores as the weights of its shares do, whatever they are multiplied by', () => {
    const ordered = (all: readonly OracleCriterion[]): string =>
      `${fileSaying(all, () => '')}order: [${all.map(({ name }) => name).join(', ')}]\n`;
    const weighed = (all: readonly OracleCriterion[], scale: number): string =>
      fileSaying(all, (_, index) => {
        // lcm(1..6) is 60, so these are whole.
        let share = 0;
        for (let i = index + 1; i <= all.length; i += 1) share += 60 / i;
        return `, weight: ${String(share * scale)}`;
      });
    fc.assert(
      fc.property(market, fc.integer({ min: 1, max: 50 }), ({ criteria: all, offers }, scale) => {
        expect(view(weighed(all, scale), offers)).toEqual(view(ordered(all), offers));
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
          const guarded = all.some(({ when }) => when !== undefined);
          if (!guarded && parts.every((part) => part.missing === undefined)) expect(upTo).toBe(score);
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

  test.each([
    ['target', 'target: {at: 31250 mi, below: 15625 mi, above: 46875 mi}', 'target: {at: 50292 km, below: 25146 km, above: 75438 km}'],
    [
      'range',
      'range: {ideal: [31250 mi, 46875 mi], zero: [15625 mi, 93750 mi]}',
      'range: {ideal: [50292 km, 75438 km], zero: [25146 km, 150876 km]}',
    ],
    ['curve', 'curve: [[15625 mi, 1], [31250 mi, 0.3], [93750 mi, 0]]', 'curve: [[25146 km, 1], [50292 km, 0.3], [150876 km, 0]]'],
  ])('miles and kilometres give the same score under %s', (_kind, inMiles, inKilometres) => {
    const files = [inMiles, inKilometres].map((shape) => preferencesOf(`prefer:\n  mileage: {${shape}, weight: 1}\n`, 'car'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (hundredths) => {
        // A hundredth of 15,625 miles is 251.46 km.
        const offers = [`${String(156.25 * hundredths)} mi`, `${(251.46 * hundredths).toFixed(2)} km`];
        const scores = files.flatMap((preferences) => offers.map((mileage) => scoreOfOne({ mileage }, preferences)));
        expect(new Set(scores).size).toBe(1);
      }),
    );
  });

  test('pounds and pence are the same money in a target, a range, a curve and a worth', () => {
    const whole = `prefer:
  total: {lower: {best: 3500 GBP, worst: 6500 GBP}}
  a: {target: {at: 50 GBP, below: 10 GBP, above: 30 GBP}, worth: 300 GBP}
  b: {range: {ideal: [50 GBP, 60 GBP], zero: [20 GBP, 90 GBP]}, worth: 100 GBP}
  c: {curve: [[10 GBP, 0], [50 GBP, 1]], worth: 250 GBP}
`;
    const files = [whole, whole.replaceAll(' GBP', '.00 GBP')].map((body) => preferencesOf(body));
    fc.assert(
      fc.property(fc.nat(100), (pounds) => {
        const scores = files.flatMap((preferences) =>
          ['', '.0', '.00'].map((pence) => {
            const money = `${String(pounds)}${pence} GBP`;
            return scoreOfOne({ total: '5000 GBP', a: money, b: money, c: money }, preferences);
          }),
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
