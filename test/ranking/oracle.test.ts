import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../src/ranking/rank.js';
import { scoreOf } from '../../src/ranking/judge/score.js';
import { judgedValue } from '../../src/ranking/judge/values.js';
import { calculate, oracle, roundedHalfUp, type OracleCriterion, type OracleSum } from './oracle.js';
import { fileOf, market, withIds, type Offer } from './markets.js';
import { offersOf, preferencesOf, scoreOfOne } from './support.js';
import { preferencesFromText } from '../../src/ranking/text.js';

/** The product against a second reading of the definition that shares no line with it. */

describe('an independent oracle agrees', () => {
  test('on S, R and what could still be, for every shape and every guard', () => {
    fc.assert(
      fc.property(market, ({ criteria, offers }) => {
        const preferences = preferencesFromText(fileOf(criteria), 'p');
        const { ranking } = rank(offersOf(withIds(offers), preferences), preferences);
        for (const { candidate, score } of ranking) {
          const { S, R, upTo } = oracle(criteria, offers[Number(candidate.id.slice(1))] ?? {});
          expect([BigInt(score.sum), BigInt(preferences.weightSum), BigInt(score.upTo)]).toEqual([S, R, upTo]);
          expect(upTo).toBeLessThan(2n ** 53n);
        }
        const sums = [...ranking].map(({ score }) => score.sum);
        expect(sums).toEqual(sums.toSorted((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  });

  test('on what is calculated, rounded once', () => {
    fc.assert(
      fc.property(sums, operands, (sum, offer) => {
        const preferences = preferencesOf(`derive: {made: "${say(sum)}"}\nprefer:\n  made: {higher: {worst: 0, best: 1}, weight: 1}\n`);
        const [candidate] = offersOf([{ id: 'only', ...offer }], preferences);
        const value = candidate === undefined ? undefined : judgedValue(candidate, 'made', preferences);
        const expected = calculate(sum, offer);
        // What is larger is not calculated with.
        fc.pre(expected === undefined || (expected[0] < 0n ? -expected[0] : expected[0]) / expected[1] < 10n ** 20n);
        if (expected === undefined) expect(value?.kind).toBe('missing');
        else expect(value).toMatchObject({ kind: 'number', amount: BigInt(roundedHalfUp(expected, 18).replace('.', '')) });
      }),
      { numRuns: 300 },
    );
  });

  test('on what is converted, each amount half up before anything is calculated with it', () => {
    const rate = fc.integer({ min: 1, max: 3_000_000 }).map((millionths) => roundedHalfUp([BigInt(millionths), 1_000_000n], 6));
    const currencies = fc.constantFrom<[string, number]>(['JPY', 0], ['EUR', 2], ['KWD', 3]);
    const into = fc.constantFrom<[string, number]>(['KRW', 0], ['GBP', 2], ['BHD', 3]);
    fc.assert(
      fc.property(rate, currencies, into, fc.nat(99_999_999), fc.integer({ min: 1, max: 24 }), (one, from, to, minor, months) => {
        const written = (amount: bigint, digits: number): string => roundedHalfUp([amount, 10n ** BigInt(digits)], digits);
        const monthly = written(BigInt(minor), from[1]);
        const preferences = preferencesOf(
          `currency: ${to[0]}\nrates: {${from[0]}: ${one}}\nderive: {all: ${String(months)} * monthly}\nprefer:\n  all: {lower: {best: 0 ${to[0]}, worst: 1 ${to[0]}}, weight: 1}\n`,
        );
        const [candidate] = offersOf([{ id: 'only', monthly: `${monthly} ${from[0]}` }], preferences);
        if (candidate === undefined) throw new Error('one offer was given');
        const converted = roundedHalfUp(calculate([monthly, '*', one], {}) ?? [0n, 1n], to[1]);
        const inMinor = (text: string): bigint => BigInt(text.replace('.', ''));
        if (minor > 0 && inMinor(converted) === 0n) {
          expect(judgedValue(candidate, 'monthly', preferences).kind).toBe('missing');
          return;
        }
        expect(judgedValue(candidate, 'monthly', preferences)).toEqual({
          kind: 'money',
          currency: to[0],
          amount: inMinor(converted),
          text: `${monthly} ${from[0]}`,
        });
        expect(judgedValue(candidate, 'all', preferences)).toMatchObject({ currency: to[0], amount: BigInt(months) * inMinor(converted) });
      }),
      { numRuns: 300 },
    );
  });

  test('on the shares of an order, for every length that is read', () => {
    for (let n = 1; n <= 20; n += 1) {
      const names = Array.from({ length: n }, (_, index) => `c${String(index)}`);
      const file = `order: [${names.join(', ')}]\nprefer:\n${names.map((name) => `  ${name}: {grades: {x: 1}}\n`).join('')}`;
      const { criteria, weightSum, weighting } = preferencesOf(file);
      expect([weighting.style, weightSum]).toEqual(['order', weighting.scale]);
      criteria.forEach(({ weight }, k) => {
        let [a, b] = [0n, 1n];
        for (let i = BigInt(k + 1); i <= BigInt(n); i += 1n) [a, b] = [a * i + b, b * i];
        // weight / scale = (1/n) (1/k + ... + 1/n)
        expect(BigInt(weight) * BigInt(n) * b).toBe(a * BigInt(weighting.scale));
      });
    }
  });
});

const names = ['a', 'b-c', 'd'];
const small = fc.integer({ min: -99_999, max: 99_999 }).map((count) => roundedHalfUp([BigInt(count), 1000n], 3));
const operands: fc.Arbitrary<Offer> = fc
  .record(
    Object.fromEntries(
      names.map((name) => [name, fc.option(fc.oneof(small, fc.constantFrom('unlimited', 'red')), { nil: undefined, freq: 9 })]),
    ),
  )
  .map((offer) => Object.fromEntries(Object.entries(offer).filter((entry): entry is [string, string] => entry[1] !== undefined)));
const sums: fc.Arbitrary<OracleSum> = fc.letrec<{ sum: OracleSum }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(9999).map((count) => roundedHalfUp([BigInt(count), 100n], 2)),
    fc.constantFrom(...names).map((name) => ({ name })),
    fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')),
  ),
})).sum;

function say(sum: OracleSum): string {
  if (typeof sum === 'string') return sum;
  return 'name' in sum ? sum.name : `(${say(sum[0])} ${sum[1]} ${say(sum[2])})`;
}

describe('a guard', () => {
  const criterion = (otherwise: string): OracleCriterion => ({
    name: 'x',
    shape: { kind: 'higher', best: '10', worst: '0' },
    weight: '1.000',
    when: [
      { name: 'g', min: '5' },
      { name: 't', is: 'red' },
    ],
    otherwise,
  });
  test.each<[string, Offer, string, number, number]>([
    ['that holds lets the shape judge', { g: '5', t: 'red', x: '7' }, '0.2', 70, 70],
    ['that fails in one of its conditions scores otherwise', { g: '4', t: 'red', x: '7' }, '0.2', 20, 20],
    ['that fails needs no value', { t: 'blue' }, '0.2', 20, 20],
    ['that holds needs one', { g: '5', t: 'red' }, '0.2', 0, 100],
    ['that is not known scores the lesser of the two', { g: '5', x: '7' }, '0.2', 20, 70],
    ['that is not known scores the lesser, whichever it is', { g: '5', x: '1' }, '0.2', 10, 20],
    ['that is not known, over a value that is not, could be anything', {}, '0.2', 0, 100],
    ['scores nothing otherwise, unless the file says more', { g: '4' }, '0', 0, 0],
  ])('%s', (_title, offer, otherwise, score, upTo) => {
    const preferences = preferencesFromText(fileOf([criterion(otherwise)]), 'p');
    const [candidate] = offersOf([{ id: 'only', ...offer }], preferences);
    if (candidate === undefined) throw new Error('one offer was given');
    expect(scoreOf(candidate, preferences)).toMatchObject({ sum: score * 10_000 * 1000, upTo: upTo * 10_000 * 1000 });
    expect(scoreOfOne(offer, preferences)).toBe(score);
  });
});
