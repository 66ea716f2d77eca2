import { describe, expect, test } from 'vitest';
import { preferencesOf, ranked, type Written } from './support.js';

const prefer = 'prefer:\n  doors: {grades: {5: 1}, weight: 1}\n';

function fate(offer: Written, must: string): string {
  const { ranking, ask, rejected } = ranked([{ id: 'a', ...offer }], preferencesOf(`currency: GBP\nmust:\n${must}\n${prefer}`, 'car'));
  expect(ranking.length + ask.length + rejected.length).toBe(1);
  return ranking.length === 1 ? 'qualifies' : ask.length === 1 ? 'ask' : 'rejected';
}

const yes = { seats: 5 };
const no = { seats: 2 };
const unknown = {};
const yesToo = { mileage: '10 mi' };
const noToo = { mileage: '99 mi' };

describe('the verdict', () => {
  test.each<[string, Written, string, string, string]>([
    ['yes and yes', { ...yes, ...yesToo }, 'ask', 'ask', 'qualifies'],
    ['no and yes', { ...no, ...yesToo }, 'ask', 'ask', 'rejected'],
    ['no and no', { ...no, ...noToo }, 'allow', 'allow', 'rejected'],
    ['unknown and yes', { ...unknown, ...yesToo }, 'ask', 'ask', 'ask'],
    ['unknown and yes', { ...unknown, ...yesToo }, 'reject', 'ask', 'rejected'],
    ['unknown and yes', { ...unknown, ...yesToo }, 'allow', 'ask', 'qualifies'],
    ['unknown and no', { ...unknown, ...noToo }, 'ask', 'ask', 'rejected'],
    ['unknown and no', { ...unknown, ...noToo }, 'allow', 'ask', 'rejected'],
    ['unknown and unknown', unknown, 'ask', 'reject', 'rejected'],
    ['unknown and unknown', unknown, 'ask', 'allow', 'ask'],
    ['unknown and unknown', unknown, 'allow', 'allow', 'qualifies'],
    ['unknown and unknown', unknown, 'reject', 'allow', 'rejected'],
  ])('%s (%j, missing: %s and %s) is %s', (_title, offer, first, second, expected) => {
    expect(fate(offer, `  seats: {min: 4, missing: ${first}}\n  mileage: {max: 50 mi, missing: ${second}}`)).toBe(expected);
  });

  test.each<[string, Written, string, string]>([
    ['a list that is present is complete', { features: ['abs'] }, 'features: {has: [aircon]}', 'rejected'],
    ['a list that is known to be empty has nothing', { features: [] }, 'features: {has: [aircon]}', 'rejected'],
    ['a list that is not there is asked about', {}, 'features: {has: [aircon]}', 'ask'],
    ['an empty text says nothing', { features: '' }, 'features: {has: [aircon]}', 'ask'],
    ['letter case does not matter', { features: 'ABS; AirCon' }, 'features: {has: [aircon]}', 'qualifies'],
    ['an interval that is all inside holds', { registered: '2006-10' }, 'registered: {min: 2006-09}', 'qualifies'],
    ['an interval that is partly inside is asked about', { registered: '2006' }, 'registered: {min: 2006-09}', 'ask'],
    ['an interval that is all outside fails', { registered: '2005' }, 'registered: {min: 2006-09}', 'rejected'],
    ['a year holds every day in it', { registered: '2006-05-11' }, 'registered: {is: 2006}', 'qualifies'],
    ['another currency is asked about', { total: '10 EUR' }, 'total: {max: 6500 GBP}', 'ask'],
    ['a number without its unit is asked about', { mileage: 10 }, 'mileage: {max: 50 mi}', 'ask'],
    ['none of these', { colour: 'Red' }, 'colour: {not: [red, pink]}', 'rejected'],
    ['one of these', { colour: 'Red' }, 'colour: {in: [red, pink]}', 'qualifies'],
  ])('%s (%j under %s)', (_title, offer, must, expected) => {
    expect(fate(offer, `  ${must}`)).toBe(expected);
  });
});

describe('what is said of it', () => {
  const preferences = preferencesOf(
    `currency: GBP
must:
  registered: {min: 2006-09-01}
  features: {has: [aircon, abs]}
  mileage: {max: 60000 mi}
  colour: {not: [red, pink]}
  trim: {in: [T3, TR], missing: reject}
  total: {min: 1000 GBP, max: 6500 GBP}
${prefer}`,
    'car',
  );

  test('every failing rule is listed, and what is only unknown is not', () => {
    const { rejected } = ranked(
      [{ id: 'a', vendor: 'old-stock', registered: '2006-05-11', features: ['abs'], colour: 'Red', total: '9000 GBP' }],
      preferences,
    );
    expect(rejected).toEqual([
      {
        vendor: 'old-stock',
        offer: 'a',
        unsigned: true,
        reasons: [
          {
            property: 'registered',
            rule: 'min: 2006-09-01',
            value: '2006-05-11',
            text: 'registered 2006-05-11, must be 2006-09-01 or later',
          },
          { property: 'features', rule: 'has: [aircon, abs]', value: 'abs', text: 'features abs, must have aircon and abs' },
          { property: 'colour', rule: 'not: [red, pink]', value: 'Red', text: 'colour Red, must not be red or pink' },
          { property: 'trim', rule: 'in: [T3, TR]', value: null, text: 'trim missing, must be T3 or TR' },
          {
            property: 'total',
            rule: 'min: 1000.00 GBP, max: 6500.00 GBP',
            value: '9000.00 GBP',
            text: 'total 9000.00 GBP, must be 1000.00 GBP to 6500.00 GBP',
          },
        ],
      },
    ]);
  });

  test('every question names what would do, and what stood in the way', () => {
    const { ask } = ranked([{ id: 'a', trim: 'T3', registered: '2006', mileage: 21_500, colour: 'blue', doors: 5 }], preferences);
    expect(ask).toHaveLength(1);
    expect(ask[0]?.questions).toEqual([
      { property: 'registered', text: 'when is it registered? it must be 2006-09-01 or later (2006 does not tell)' },
      { property: 'features', text: 'has aircon and abs?' },
      {
        property: 'mileage',
        text: 'what is the mileage? it must be 60000 mi or less ("21500" what? a length needs a unit, for example "21500 mi")',
      },
      { property: 'total', text: 'what is the total? it must be 1000.00 GBP to 6500.00 GBP' },
    ]);
  });

  test('a vendor cannot draw on the screen with a value', () => {
    const { rejected } = ranked([{ id: 'a', trim: 'T9 \u202egnp.exe' }], preferences);
    expect(rejected[0]?.reasons[0]?.text).toBe('trim T9 \\u{202e}gnp.exe, must be T3 or TR');
  });
});
