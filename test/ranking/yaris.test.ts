import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gapBetween } from '../../src/ranking/explain/gap.js';
import { outOfHundred } from '../../src/ranking/judge/score.js';
import { rank } from '../../src/ranking/rank.js';
import { preferencesFromText } from '../../src/ranking/text.js';
import { offersOf, type Written } from './support.js';

/** The worked example: a used Yaris, a local garage against a dealer abroad. Every figure was worked out by hand from the file. */

const preferences = preferencesFromText(
  readFileSync(join(import.meta.dirname, '../vectors/preferences/valid/yaris.yaml'), 'utf8'),
  'yaris.yaml',
);

const shared = { model: 'Yaris', registered: '2007-03-01', features: ['aircon', 'abs'], doors: 5, colour: 'silver', trim: 'T3' };
const hill: Written = {
  ...shared,
  id: 'hill-garage',
  price: '5200.00 GBP',
  mileage: '21500 mi',
  engine: '1.3 petrol',
  history: 'one-owner',
  ready: '2026-10-09',
  'vendor-score': 4.6,
};
const dublin: Written = {
  ...shared,
  id: 'dublin-motors',
  price: '5500.00 EUR',
  mileage: '29000 km',
  engine: '1.0 petrol',
  history: 'ex-demo',
  ready: '2026-10-28',
};

const { ranking, ask, rejected } = rank(
  offersOf(
    [dublin, hill, { ...hill, id: 'city-cars', features: null }, { ...hill, id: 'old-stock', registered: '2006-05-11' }],
    preferences,
  ),
  preferences,
);
const [first, second] = [...ranking];
if (first === undefined || second === undefined) throw new Error('two offers qualify');
const points = (sum: number): string => outOfHundred(sum, preferences).toFixed(2);

describe('the Yaris', () => {
  test('scores and places are those of the example', () => {
    expect(
      [first, second].map(({ rank: place, candidate, score }) => [place, candidate.id, points(score.sum), points(score.upTo)]),
    ).toEqual([
      [1, 'hill-garage', '73.27', '73.27'],
      [2, 'dublin-motors', '69.22', '72.72'],
    ]);
    expect(ranking).toHaveLength(2);
  });

  test('the gap is made of the rows of the example', () => {
    const { difference, rows } = gapBetween(first.score, second.score);
    expect(points(difference)).toBe('4.06');
    expect(rows.map((row) => `${row.criterion.property.name} ${points(row.difference)}`)).toEqual([
      'engine 8.25',
      'total -4.98',
      'vendor-score 2.94',
      'history -2.40',
      'ready 1.63',
      'mileage -1.39',
    ]);
  });

  test('an offer in euros is judged in pounds, and keeps what it said', () => {
    expect(second.score.judgements[0]?.value).toEqual({ kind: 'money', currency: 'GBP', amount: 470_250n, text: '5500.00 EUR' });
    expect(second.candidate.total).toMatchObject({ currency: 'EUR', amount: 550_000n });
  });

  test('who does not say is asked, and who is too old is rejected', () => {
    expect([...ask].map(({ candidate, questions }) => [candidate.id, questions.map(({ text }) => text)])).toEqual([
      ['city-cars', ['has aircon?']],
    ]);
    expect([...rejected].map(({ candidate, reasons }) => [candidate.id, reasons.map(({ text }) => text)])).toEqual([
      ['old-stock', ['registered 2006-05-11, must be 2006-09-01 or later']],
    ]);
  });
});
