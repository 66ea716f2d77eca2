import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { readTree } from '../../../src/base/read/file.js';
import { Findings, type Finding } from '../../../src/ranking/lint/finding.js';
import { lintPreferences } from '../../../src/ranking/lint/lint.js';
import { Survey } from '../../../src/ranking/lint/survey.js';
import { parsePreferences } from '../../../src/ranking/preferences/preferences.js';
import { offersOf, type Written } from '../support.js';

function lint(body: string, category: string, offers?: readonly Written[]): Finding[] {
  const root = readTree(utf8(`vrm: preferences/1\ncategory: ${category}\n${body}`), 'p.yaml');
  const preferences = parsePreferences(root, 'p.yaml');
  const findings = new Findings(root);
  if (offers === undefined) lintPreferences(preferences, findings);
  else {
    const survey = new Survey(preferences);
    for (const candidate of offersOf(offers, preferences)) survey.add(candidate);
    survey.tell(findings);
  }
  return findings.all();
}

const said = (findings: readonly Finding[]): string[] => findings.map(({ code, property }) => `${code} ${property}`);

/** A second criterion, so that the first is not all there is. */
const other = 'power: {higher: {worst: 40 kW, best: 90 kW}, weight: 1}';
const car = (prefer: string, must = ''): string[] => said(lint(`must: {${must}}\nprefer:\n  ${prefer}\n  ${other}\n`, 'car'));

describe('a criterion that scores whatever is said alike', () => {
  test.each([
    ['grades', 'colour: {grades: {silver: 0.5, red: 0.5, else: 0.5}, weight: 1}'],
    ['grades of nothing', 'colour: {grades: {silver: 0}, weight: 1}'],
    ['includes of nothing', 'features: {includes: {aircon: 0, abs: 0}, weight: 1}'],
    ['a curve', 'doors: {curve: [[2, 0.3], [5, 0.3]], weight: 1}'],
    [
      'grades like what its guard gives',
      'colour: {grades: {silver: 0.5, else: 0.5}, when: {fuel: {is: petrol}}, otherwise: 0.5, weight: 1}',
    ],
  ])('is flat: %s', (_, prefer) => {
    expect(car(prefer)).toEqual([`criterion-flat ${prefer.split(':')[0] ?? ''}`]);
  });

  test.each([
    ['else differs', 'colour: {grades: {silver: 0.5, red: 0.5}, weight: 1}'],
    ['one feature counts', 'features: {includes: {aircon: 0, abs: 0.1}, weight: 1}'],
    ['a curve that moves', 'doors: {curve: [[2, 0.3], [3, 0.3], [5, 0.31]], weight: 1}'],
    ['a step', 'doors: {range: {ideal: [3, 5], zero: [3, 5]}, weight: 1}'],
    ['its guard gives something else', 'colour: {grades: {silver: 0.5, else: 0.5}, when: {fuel: {is: petrol}}, weight: 1}'],
  ])('is not flat: %s', (_, prefer) => {
    expect(car(prefer)).toEqual([]);
  });
});

describe('a criterion beside a must on the same property', () => {
  test.each([
    ['one value', 'doors: {grades: {5: 1, 3: 0.4}, weight: 1}', 'doors: {is: 5}', ['criterion-pinned', 'grade-unreachable']],
    ['a span of one value', 'doors: {higher: {worst: 2, best: 5}, weight: 1}', 'doors: {min: 4, max: 4}', ['criterion-pinned']],
    [
      'values that score alike',
      'doors: {grades: {5: 1, 4: 1, 3: 0}, weight: 1}',
      'doors: {in: [4, 5]}',
      ['criterion-pinned', 'grade-unreachable'],
    ],
    [
      'what lies beyond the best',
      'mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}',
      'mileage: {max: 5000 mi}',
      ['criterion-pinned'],
    ],
    [
      'what lies beyond the worst',
      'mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}',
      'mileage: {min: 60000 mi}',
      ['criterion-pinned'],
    ],
    ['what lies too far off a target', 'doors: {target: {at: 5, below: 1, above: 1}, weight: 1}', 'doors: {max: 4}', ['criterion-pinned']],
    ['the ideal alone', 'doors: {range: {ideal: [3, 5], zero: [1, 7]}, weight: 1}', 'doors: {min: 3, max: 5}', ['criterion-pinned']],
    [
      'what its guard rules out',
      'colour: {grades: {red: 1}, when: {fuel: {is: diesel}}, weight: 1}',
      'fuel: {is: petrol}',
      ['criterion-pinned'],
    ],
    ['all the features that count', 'features: {includes: {aircon: 1}, weight: 1}', 'features: {has: [aircon, abs]}', ['criterion-pinned']],
    ['a worst beyond the must', 'mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}', 'mileage: {max: 40000 mi}', ['scale-cut']],
    ['a best beyond the must', 'mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}', 'mileage: {min: 6000 mi}', ['scale-cut']],
    ['both ends beyond', 'doors: {higher: {worst: 2, best: 7}, weight: 1}', 'doors: {min: 3, max: 5}', ['scale-cut', 'scale-cut']],
    [
      'a month before a must on a day',
      'registered: {higher: {worst: 2006, best: 2010}, weight: 1}',
      'registered: {min: 2006-02}',
      ['scale-cut'],
    ],
    ['a target that cannot be hit', 'doors: {target: {at: 5, below: 3, above: 3}, weight: 1}', 'doors: {max: 4}', ['scale-cut']],
    ['the end of a curve', 'doors: {curve: [[2, 0], [4, 0.9], [5, 1]], weight: 1}', 'doors: {min: 4}', ['scale-cut']],
    ['a feature that all have', 'features: {includes: {aircon: 0.5, abs: 0.5}, weight: 1}', 'features: {has: aircon}', ['scale-cut']],
    ['a grade out of bounds', 'doors: {grades: {5: 1, 3: 0.4}, weight: 1}', 'doors: {min: 4}', ['grade-unreachable']],
    ['a grade of what must not be', 'colour: {grades: {red: 0.2, blue: 1}, weight: 1}', 'colour: {not: red}', ['grade-unreachable']],
  ])('is told of %s', (_, prefer, must, codes) => {
    expect(car(prefer, must).map((line) => line.split(' ')[0])).toEqual(codes);
  });

  test.each([
    ['it ends where the must does', 'mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}', 'mileage: {max: 60000 mi}'],
    [
      'the must is in another unit and no narrower',
      'mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}',
      'mileage: {max: 96561 km}',
    ],
    ['the must lets worse pass', 'mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}', 'mileage: {max: 90000 mi}'],
    ['it grades what is left', 'trim: {grades: {T3: 1, TR: 0.8}, weight: 1}', 'trim: {in: [T3, TR]}'],
    ['who says nothing passes and scores less', 'doors: {grades: {5: 1}, weight: 1, missing: 0}', 'colour: {is: red}'],
    ['the must keeps one of many out', 'doors: {higher: {worst: 2, best: 5}, weight: 1}', 'doors: {not: 4}'],
    ['the must is on another property', 'doors: {grades: {5: 1, 3: 0.4}, weight: 1}', 'seats: {is: 5}'],
    ['its guard can still hold', 'colour: {grades: {red: 1}, when: {fuel: {is: diesel}}, weight: 1}', 'fuel: {in: [petrol, diesel]}'],
    ['a target inside the must', 'doors: {target: {at: 4, below: 1, above: 1}, weight: 1}', 'doors: {min: 2}'],
    ['features beside those that all have', 'features: {includes: {aircon: 0.5, abs: 0.5}, weight: 1}', 'features: {has: sunroof}'],
  ])('is not told when %s', (_, prefer, must) => {
    expect(car(prefer, must)).toEqual([]);
  });

  test('who may leave it out is not pinned, but gains by it', () => {
    expect(car('doors: {grades: {5: 1, 3: 0.4}, weight: 1}', 'doors: {is: 5, missing: allow}')).toEqual([
      'grade-unreachable doors',
      'hiding-gains doors',
    ]);
  });
});

describe('words', () => {
  const any = (prefer: string, must = ''): string[] => said(lint(`must: {${must}}\nprefer:\n  ${prefer}\n`, 'any'));

  test.each([
    ['a must', 'cost: {lower: {best: 1 GBP, worst: 2 GBP}, weight: 1}', 'way: {is: 5 furlongs}', 'way'],
    ['a list of a must', 'cost: {lower: {best: 1 GBP, worst: 2 GBP}, weight: 1}', 'way: {in: [5 km, 5 furlongs]}', 'way'],
    ['what must not be', 'cost: {lower: {best: 1 GBP, worst: 2 GBP}, weight: 1}', 'way: {not: 5 furlongs}', 'way'],
    ['a grade', 'way: {grades: {5 furlongs: 1}, weight: 1}', '', 'way'],
    ['a unit in the wrong case', 'size: {grades: {50 gb: 1}, weight: 1}', '', 'size'],
    ['what is expected', 'way: {grades: {near: 1}, weight: 1, missing: {expect: 5 furlongs}}', '', 'way'],
    ['a guard', 'cost: {grades: {low: 1}, when: {way: {is: 5 furlongs}}, weight: 1}', '', 'way'],
    ['a feature', 'kit: {includes: {5 furlongs: 1}, weight: 1}', '', 'kit'],
  ])('a number before a word that is no unit is told: %s', (_, prefer, must, property) => {
    expect(any(prefer, must)).toEqual([`unit-unknown ${property}`]);
  });

  test.each([
    ['a unit', 'way: {grades: {5 km: 1}, weight: 1}', ''],
    ['money', 'way: {grades: {5 GBP: 1}, weight: 1}', ''],
    ['words before the number', 'way: {grades: {about 5: 1}, weight: 1}', ''],
    ['letters and digits', 'way: {grades: {T3: 1}, weight: 1}', ''],
  ])('a text that is none of that is not told: %s', (_, prefer, must) => {
    expect(any(prefer, must)).toEqual([]);
  });

  test('a vocabulary knows what is text', () => {
    expect(car('engine: {grades: {1.3 petrol: 1}, weight: 1}')).toEqual([]);
  });

  test('the unit that was meant is named', () => {
    expect(lint('prefer: {size: {grades: {50 gb: 1}, weight: 1}}\n', 'any')[0]?.text).toContain('did you mean "GB"?');
  });

  test.each([
    ['a grade', 'fuel: {grades: {petroll: 1, diesel: 0.5}, weight: 1}', ''],
    ['a must', 'doors: {higher: {worst: 2, best: 5}, weight: 1}', 'fuel: {in: [petrol, gas]}'],
    ['what must not be', 'doors: {higher: {worst: 2, best: 5}, weight: 1}', 'fuel: {not: [dieseel]}'],
    ['what is expected', 'fuel: {grades: {petrol: 1, else: 0.1}, weight: 1, missing: {expect: gas}}', ''],
  ])('a value that nobody says is told: %s', (_, prefer, must) => {
    expect(car(prefer, must)).toContain('value-unusual fuel');
  });

  test.each([
    ['another case', 'fuel: {grades: {PETROL: 1}, weight: 1}'],
    ['a property without usual values', 'colour: {grades: {petroll: 1}, weight: 1}'],
  ])('a value that somebody says is not: %s', (_, prefer) => {
    expect(car(prefer)).toEqual([]);
  });

  test('the usual value that was meant is named, else all of them', () => {
    const text = (key: string): string | undefined =>
      lint(`prefer: {fuel: {grades: {${key}: 1}, weight: 1}}\n`, 'car').find(({ code }) => code === 'value-unusual')?.text;
    expect(text('petroll')).toContain('did you mean "petrol"?');
    expect(text('coal')).toContain('but one of petrol, diesel');
  });
});

describe('saying nothing', () => {
  test.each([
    ['a number', 'colour: {grades: {red: 1}, weight: 1, missing: 0.3}'],
    ['a value', 'doors: {higher: {worst: 2, best: 5}, weight: 1, missing: {expect: 4}}'],
  ])('is told where it is rewarded by %s', (_, prefer) => {
    expect(car(prefer)).toEqual([`hiding-gains ${prefer.split(':')[0] ?? ''}`]);
  });

  test.each([
    ['missing: worst', 'doors: {higher: {worst: 2, best: 5}, weight: 1, missing: worst}'],
    ['nothing', 'doors: {higher: {worst: 2, best: 5}, weight: 1}'],
    ['a zero', 'doors: {higher: {worst: 2, best: 5}, weight: 1, missing: 0}'],
    ['a value that scores nothing', 'doors: {higher: {worst: 2, best: 5}, weight: 1, missing: {expect: 2}}'],
  ])('is not told with %s', (_, prefer) => {
    expect(car(prefer)).toEqual([]);
  });

  test('what a vendor gains is told in points of 100', () => {
    const [finding] = lint(`prefer:\n  doors: {higher: {worst: 2, best: 5}, weight: 1, missing: 0.3}\n  ${other}\n`, 'car');
    expect(finding?.text).toContain('30 % of its weight, 15.0 of 100 points');
    expect(finding).toMatchObject({ line: 4, column: 51 });
  });

  test('a must that asks makes missing idle, and one that allows rewards hiding', () => {
    const prefer = 'doors: {higher: {worst: 2, best: 5}, weight: 1, missing: 0.3}';
    const text = (must: string): string[] => lint(`must: {${must}}\nprefer:\n  ${prefer}\n`, 'car').map((finding) => finding.text);
    expect(text('doors: {min: 2}')).toEqual([expect.stringContaining('the must never ranks one')]);
    expect(text('doors: {min: 2, missing: allow}')).toHaveLength(2);
    expect(car(prefer.replace(', missing: 0.3', ''), 'seats: {min: 2, missing: reject}')).toEqual([]);
  });
});

describe('rates', () => {
  const aged = (rates: string, file: string): string[] =>
    said(
      lint(
        `${file === '' ? '' : `as-of: ${file}\n`}currency: GBP\nrates: {EUR: 0.85${rates === '' ? '' : `, as-of: ${rates}`}}\nprefer: {total: {lower: {best: 1 GBP, worst: 2 GBP}, weight: 1}}\n`,
        'any',
      ),
    );
  test('older than a month on the day of the file are told', () => {
    expect(aged('2026-08-29', '2026-09-30')).toEqual(['rates-stale rates']);
  });
  test('of the month before, of no day, or beside no day are not', () => {
    expect(aged('2026-08-30', '2026-09-30')).toEqual([]);
    expect(aged('2026-10-30', '2026-09-30')).toEqual([]);
    expect(aged('', '2026-09-30')).toEqual([]);
    expect(aged('2001-01-01', '')).toEqual([]);
  });
});

describe('weights', () => {
  const weighed = (total: string, rest: readonly string[], names = ['doors', 'seats', 'power']): string[] =>
    said(
      lint(
        `prefer:\n  total: {lower: {best: 1000 GBP, worst: 2000 GBP}, weight: ${total}}\n${rest
          .map((weight, index) => {
            const unit = names[index] === 'power' ? ' kW' : '';
            return `  ${names[index] ?? ''}: {higher: {worst: 2${unit}, best: 5${unit}}, weight: ${weight}}\n`;
          })
          .join('')}`,
        'car',
      ),
    );

  test('more than all others together is told, half of all is not', () => {
    expect(weighed('5', ['4.9'])).toEqual(['weight-heavy total']);
    expect(weighed('5', ['3', '2'])).toEqual([]);
    expect(weighed('5', [])).toEqual([]);
  });

  test('so little that no score shows it is told', () => {
    expect(weighed('1000', ['999.4', '0.9'])).toEqual(['weight-light seats', 'swing-small seats']);
    expect(weighed('50', ['49.4', '0.6'])).toEqual([]);
  });

  test('a swing beyond the whole range of the money is told, one of all of it is not', () => {
    expect(weighed('5', ['5.001', '1'])).toEqual(['swing-large doors']);
    expect(weighed('5', ['5', '1'])).toEqual([]);
  });

  test('a swing below a hundredth of the range of the money is told, a hundredth is not', () => {
    expect(weighed('5', ['5', '0.049'])).toEqual(['swing-small seats']);
    expect(weighed('5', ['5', '0.05'])).toEqual([]);
  });

  test('without money no swing is odd', () => {
    expect(
      said(lint('prefer:\n  doors: {higher: {worst: 2, best: 5}, weight: 1}\n  seats: {higher: {worst: 2, best: 5}, weight: 1}\n', 'car')),
    ).toEqual([]);
  });

  test('a worth and a place in an order are questioned like a weight', () => {
    const money = 'total: {lower: {best: 1000 GBP, worst: 2000 GBP}}';
    const worth = (amount: string): Finding[] =>
      lint(`prefer:\n  ${money}\n  doors: {higher: {worst: 2, best: 5}, worth: ${amount}}\n`, 'car');
    expect(said(worth('1000 GBP'))).toEqual([]);
    expect(said(worth('100000 GBP'))).toEqual(['weight-heavy doors', 'swing-large doors']);
    expect(worth('100000 GBP')[0]).toMatchObject({ line: 5, column: 47 });
    expect(said(lint(`order: [doors, total]\nprefer:\n  ${money}\n  doors: {higher: {worst: 2, best: 5}}\n`, 'car'))).toEqual([
      'weight-heavy doors',
      'swing-large doors',
    ]);
  });
});

describe('what offers show', () => {
  const over = (offers: readonly Omit<Written, 'id'>[], prefer: string, must = ''): string[] =>
    said(
      lint(
        `must: {${must}}\nprefer:\n  ${prefer}\n`,
        'car',
        offers.map((offer, index) => ({ ...offer, id: String(index) })),
      ),
    );
  const doors = 'doors: {higher: {worst: 2, best: 5}, weight: 1}';

  test('nothing, when there is none or one', () => {
    expect(over([], doors)).toEqual([]);
    expect(over([{}], doors, 'doors: {is: 5}')).toEqual([]);
  });

  test('a criterion that scores all alike', () => {
    expect(over([{ doors: '4' }, { doors: '4' }], doors)).toEqual(['offers-alike doors']);
    expect(over([{ doors: '5' }, { doors: '6' }], doors)).toEqual(['offers-alike doors']);
    expect(over([{ doors: '4' }, { doors: '3' }, { doors: '4' }], doors)).toEqual([]);
  });

  test('half at one end', () => {
    expect(over([{ doors: '5' }, { doors: '7' }, { doors: '4' }, { doors: '3' }], doors)).toEqual(['offers-clamped doors']);
    expect(over([{ doors: '1' }, { doors: '2' }, { doors: '4' }, {}], doors)).toEqual(['offers-clamped doors']);
    expect(over([{ doors: '5' }, { doors: '3' }, { doors: '4' }], doors)).toEqual([]);
  });

  test('the ideal of a range is no end, and what is too far off it is', () => {
    const range = 'doors: {range: {ideal: [3, 5], zero: [1, 7]}, weight: 1}';
    expect(over([{ doors: '3' }, { doors: '5' }, { doors: '2' }], range)).toEqual([]);
    expect(over([{ doors: '8' }, { doors: '7' }, { doors: '2' }], range)).toEqual(['offers-clamped doors']);
  });

  test('what most do not say', () => {
    expect(over([{}, {}, { doors: '4' }], doors)).toEqual(['offers-missing doors']);
    expect(over([{}, { doors: '3' }, { doors: 'many' }], doors)).toEqual(['offers-missing doors']);
    expect(over([{}, { doors: '4' }], doors)).toEqual([]);
  });

  test('what most do not say to a must', () => {
    expect(over([{ doors: '3' }, { doors: '4' }, { doors: '4' }], doors, 'colour: {is: red}')).toEqual(['offers-missing colour']);
    expect(over([{ doors: '3', colour: 'red' }, { doors: '4' }], doors, 'colour: {is: red}')).toEqual([]);
  });

  test('offers that a must rejects show nothing of the criteria', () => {
    expect(
      over(
        [{ doors: '4', colour: 'red' }, { doors: '3', colour: 'red' }, { colour: 'blue' }, { colour: 'blue' }, { colour: 'blue' }],
        doors,
        'colour: {is: red}',
      ),
    ).toEqual([]);
  });

  test('where a guard says no, nobody misses the value', () => {
    const guarded = 'doors: {higher: {worst: 2, best: 5}, when: {fuel: {is: petrol}}, weight: 1}';
    expect(over([{ fuel: 'diesel' }, { fuel: 'diesel' }, { fuel: 'petrol', doors: '4' }], guarded)).toEqual([]);
    expect(over([{ fuel: 'petrol' }, { fuel: 'petrol' }, { fuel: 'petrol', doors: '4' }], guarded)).toEqual(['offers-missing doors']);
  });
});

test('every finding has its place in the file', () => {
  const [cut, unreachable] = lint(
    'must:\n  doors: {max: 4}\n  mileage: {max: 40000 mi}\nprefer:\n  mileage: {lower: {best: 0 mi, worst: 60000 mi}, weight: 1}\n  doors: {grades: {else: 0.1, 3: 1, 5: 0.5}, weight: 1}\n',
    'car',
  );
  expect(cut).toMatchObject({
    code: 'scale-cut',
    line: 7,
    column: 40,
    text: expect.stringContaining('write worst: 40000 mi instead of 60000 mi') as string,
  });
  expect(unreachable).toMatchObject({ code: 'grade-unreachable', line: 8, column: 37 });
});
