import fc from 'fast-check';
import type { Ranked, Ranking } from '../../../src/ranking/rank.js';
import { rank } from '../../../src/ranking/rank.js';
import type { Preferences } from '../../../src/ranking/preferences/preferences.js';
import { offersOf, preferencesOf, type Written } from '../support.js';

/** Files of every shape, and offers that say what they judge: in whole yen, so that every price can be tried. */

export const mostYen = 40;

const yen = fc.integer({ min: 0, max: mostYen });
const rising = (count: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(yen, { minLength: count, maxLength: count }).map((all) => all.toSorted((a, b) => a - b));
const unit = fc.constantFrom('0', '0.2', '0.333333', '0.5', '0.75', '1');
const words = ['red', 'green', 'blue', 'grey'];

interface Judged {
  readonly shape: string;
  readonly values: fc.Arbitrary<string | readonly string[]>;
}

const prices = yen.map((amount) => `${String(amount)} JPY`);
const jpy = (amount: number | undefined): string => `${String(amount)} JPY`;

export const lines: readonly fc.Arbitrary<Judged>[] = [
  rising(2).map(([a, b]) => ({ shape: `lower: {best: ${jpy(a)}, worst: ${jpy(b)}}`, values: prices })),
  rising(2).map(([a, b]) => ({ shape: `higher: {worst: ${jpy(a)}, best: ${jpy(b)}}`, values: prices })),
  fc
    .tuple(yen, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
    .map(([at, p, q]) => ({ shape: `target: {at: ${jpy(at)}, below: ${jpy(p)}, above: ${jpy(q)}}`, values: prices })),
  fc.array(yen, { minLength: 4, maxLength: 4 }).map((ends) => {
    const [y, a, b, z] = ends.toSorted((c, d) => c - d);
    return { shape: `range: {ideal: [${jpy(a)}, ${jpy(b)}], zero: [${jpy(y)}, ${jpy(z)}]}`, values: prices };
  }),
  fc
    .integer({ min: 2, max: 5 })
    .chain((count) => fc.tuple(rising(count), fc.array(unit, { minLength: count, maxLength: count })))
    .map(([places, heights]) => ({
      shape: `curve: [${places.map((x, i) => `[${jpy(x)}, ${heights[i] ?? '0'}]`).join(', ')}]`,
      values: prices,
    })),
];

const tables: readonly fc.Arbitrary<Judged>[] = [
  fc.dictionary(fc.constantFrom(...words), unit, { minKeys: 1 }).map((grades) => ({
    shape: `grades: {${Object.entries(grades)
      .map(([word, u]) => `${word}: ${u}`)
      .join(', ')}, else: 0.1}`,
    values: fc.constantFrom(...words, 'pink'),
  })),
  fc.dictionary(fc.constantFrom(...words), unit, { minKeys: 1 }).map((features) => ({
    shape: `includes: {${Object.entries(features)
      .map(([word, u]) => `${word}: ${u}`)
      .join(', ')}}`,
    values: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  })),
];

const weight = fc.oneof(
  fc.constantFrom(1, 2, 3),
  fc.integer({ min: 1, max: 100_000 }).map((r) => r / 1000),
);

export interface Market {
  readonly body: string;
  readonly preferences: Preferences;
  readonly offers: readonly Written[];
}

export const market = (most = 6, judged = [...lines, ...tables]): fc.Arbitrary<Market> =>
  fc.array(fc.tuple(fc.oneof(...judged), weight, fc.boolean()), { minLength: 1, maxLength: 5 }).chain((criteria) => {
    const lineOf = ([{ shape }, w, mild]: (typeof criteria)[number], k: number): string =>
      `  c${String(k)}: {${shape}, weight: ${String(w)}${mild ? ', missing: 0.4' : ''}}\n`;
    const body = `currency: JPY\nprefer:\n${criteria.map(lineOf).join('')}`;
    const preferences = preferencesOf(body);
    const fields = criteria.map(([{ values }], k): [string, fc.Arbitrary<unknown>] => [`c${String(k)}`, fc.option(values, { freq: 6 })]);
    return fc
      .array(fc.record(Object.fromEntries(fields)), { minLength: 1, maxLength: most })
      .map((offers) => ({ body, preferences, offers: offers.map((offer, i) => ({ ...offer, id: `o${String(i)}` })) as Written[] }));
  });

export const rankingOf = ({ offers, preferences }: Pick<Market, 'offers' | 'preferences'>): Ranking =>
  rank(offersOf(offers, preferences), preferences);

/** Exactly, by bigints: the sum of weights times U. */
export const sumBy = ({ score }: Ranked, weights: readonly bigint[]): bigint =>
  score.judgements.reduce((sum, { utility }, k) => sum + (weights[k] ?? 0n) * BigInt(utility), 0n);
