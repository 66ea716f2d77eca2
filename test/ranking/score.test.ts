import { describe, expect, test } from 'vitest';
import { preferencesOf, ranked, scoreOfOne, type Written } from './support.js';

const criterionOf = (offer: Written, body: string, category = 'any'): { value: string | null; missing?: string; utility: number } => {
  const [only] = ranked([{ id: 'only', ...offer }], preferencesOf(body, category)).ranking;
  const [criterion] = only?.criteria ?? [];
  if (criterion === undefined) throw new Error('nothing was ranked');
  return criterion;
};

describe('lower and higher', () => {
  const lower = 'prefer:\n  mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 1}';
  const higher = 'prefer:\n  data: {higher: {worst: 1 GB, best: 50 GB}, weight: 1}';

  test.each([
    ['5000 mi', 1],
    ['4999 mi', 1],
    ['60000 mi', 0],
    ['999999999 mi', 0],
    ['32500 mi', 0.5],
    ['21500 mi', 0.7],
  ])('lower takes %s as %d, clamped at the ends', (mileage, utility) => {
    expect(criterionOf({ mileage }, lower, 'car').utility).toBe(utility);
  });

  test('a utility is rounded half up to a millionth', () => {
    // 1/6, 1/3 and 2/3 of the way; 0.5 of a millionth goes up.
    const body = 'prefer:\n  a: {higher: {worst: 0, best: 3000000}, weight: 1}';
    expect(criterionOf({ a: 1 }, body).utility).toBe(0);
    expect(criterionOf({ a: 2 }, body).utility).toBe(0.000001);
    expect(criterionOf({ a: 1.5 }, body).utility).toBe(0.000001);
    expect(criterionOf({ a: '1.499999999999999999' }, body).utility).toBe(0);
    expect(criterionOf({ a: 2_000_000 }, body).utility).toBe(0.666667);
  });

  test('unlimited is the best of what is higher and the worst of what is lower', () => {
    expect(criterionOf({ data: 'unlimited' }, higher, 'mobile-plan')).toMatchObject({ utility: 1, value: 'unlimited' });
    expect(criterionOf({ a: 'unlimited' }, 'prefer:\n  a: {lower: {best: 1, worst: 2}, weight: 1}').utility).toBe(0);
  });

  test('unlimited money or an unlimited date is missing', () => {
    const body = 'prefer:\n  a: {lower: {best: 1 GBP, worst: 2 GBP}, weight: 1, missing: 0.5}';
    expect(criterionOf({ a: 'unlimited' }, body)).toMatchObject({
      value: null,
      missing: '"unlimited" is without end, where money in GBP is expected',
      utility: 0.5,
    });
  });

  test('an interval of days scores as its worse end does', () => {
    const later = 'prefer:\n  registered: {higher: {worst: 2006-01-01, best: 2006-12-31}, weight: 1}';
    const sooner = 'prefer:\n  ready: {lower: {best: 2006-01-01, worst: 2006-12-31}, weight: 1}';
    expect(criterionOf({ registered: '2006' }, later, 'car').utility).toBe(0);
    expect(criterionOf({ ready: '2006' }, sooner, 'car').utility).toBe(0);
    expect(criterionOf({ registered: '2006-12' }, later, 'car').utility).toBe(
      criterionOf({ registered: '2006-12-01' }, later, 'car').utility,
    );
    expect(criterionOf({ ready: '2006-02' }, sooner, 'car').utility).toBe(criterionOf({ ready: '2006-02-28' }, sooner, 'car').utility);
  });

  test('ends that are intervals score 1 and 0 themselves', () => {
    const body = 'prefer:\n  registered: {higher: {worst: 2006, best: 2010-06}, weight: 1}';
    expect(criterionOf({ registered: '2006' }, body, 'car').utility).toBe(0);
    expect(criterionOf({ registered: '2010-06' }, body, 'car').utility).toBe(1);
  });
});

describe('grades', () => {
  const engine = 'prefer:\n  engine: {grades: {1.3 petrol: 1, 1.0 petrol: 0.45}, weight: 1}';

  test('texts are compared trimmed, in NFC and in lower case', () => {
    expect(criterionOf({ engine: '  1.3 Petrol ' }, engine, 'car').utility).toBe(1);
    const accents = 'prefer:\n  colour: {grades: {Caf\u00e9: 1}, weight: 1}';
    expect(criterionOf({ colour: 'CAFE\u0301' }, accents, 'car').utility).toBe(1);
  });

  test('numbers and quantities are compared by value', () => {
    expect(criterionOf({ doors: '5.0' }, 'prefer:\n  doors: {grades: {5: 1}, weight: 1}', 'car').utility).toBe(1);
    expect(criterionOf({ length: '1000 m' }, 'prefer:\n  length: {grades: {1 km: 1}, weight: 1}').utility).toBe(1);
  });

  test('what has no grade has that of else, which is 0 when it is not there', () => {
    expect(criterionOf({ engine: '2.0 diesel' }, engine, 'car')).toMatchObject({ utility: 0, value: '2.0 diesel' });
    expect(criterionOf({ engine: '2.0 diesel' }, engine.replace('0.45', '0.45, else: 0.1'), 'car').utility).toBe(0.1);
  });

  test('across kinds nothing matches, and across dimensions and currencies the value is missing', () => {
    const body = 'prefer:\n  a: {grades: {5 GB: 1, else: 0.25}, weight: 1, missing: 0.5}';
    expect(criterionOf({ a: 'five' }, body).utility).toBe(0.25);
    expect(criterionOf({ a: 5 }, body).utility).toBe(0.25);
    expect(criterionOf({ a: ['5 GB'] }, body).utility).toBe(0.25);
    expect(criterionOf({ a: '5 km' }, body)).toMatchObject({
      utility: 0.5,
      missing: '"5 km" is a length, where an amount of data is expected',
    });
    const money = 'prefer:\n  a: {grades: {5 GBP: 1, else: 0.25}, weight: 1, missing: 0.5}';
    expect(criterionOf({ a: '5 EUR' }, money)).toMatchObject({
      utility: 0.5,
      missing: '"5.00 EUR" is money in EUR, where money in GBP is expected',
    });
  });

  test('an interval of days has the lesser grade of its two ends', () => {
    const body = 'prefer:\n  registered: {grades: {2006-01: 1, 2006-12: 0.5, else: 0.25}, weight: 1}';
    expect(criterionOf({ registered: '2006' }, body, 'car').utility).toBe(0.5);
    expect(criterionOf({ registered: '2006-01' }, body, 'car').utility).toBe(1);
    expect(criterionOf({ registered: '2007' }, body, 'car').utility).toBe(0.25);
  });
});

describe('includes', () => {
  const features = 'prefer:\n  features: {includes: {aircon: 0.6, CD Player: 0.3, abs: 0.2}, weight: 1}';

  test.each<[Written[string], number]>([
    [['aircon'], 0.6],
    [['aircon', 'cd player'], 0.9],
    [['abs', 'cd player'], 0.5],
    [['aircon', 'cd player', 'abs'], 1],
    [['aircon', 'Aircon', ' AIRCON '], 0.6],
    [['sunroof'], 0],
    [[], 0],
    ['abs', 0.2],
    ['abs; sunroof; cd player', 0.5],
  ])('features %j add up to %d, and to 1 at most', (given, utility) => {
    const text = [given]
      .flat()
      .map(String)
      .join('; ')
      .replaceAll(/ {2,}| $/g, ' ')
      .replaceAll(' ;', ';')
      .trim();
    expect(criterionOf({ features: given }, features, 'car')).toMatchObject({ utility, value: text });
  });

  test('a list that is not there is missing, and one that is empty is not', () => {
    const hopeful = features.replace('weight: 1', 'weight: 1, missing: {expect: aircon; abs}');
    expect(criterionOf({ doors: 5 }, hopeful, 'car')).toMatchObject({ utility: 0.8, value: null, missing: 'not given' });
    expect(criterionOf({ features: [' ', ''] }, hopeful, 'car')).toMatchObject({ utility: 0.8, value: null, missing: 'empty' });
    expect(criterionOf({ features: [] }, hopeful, 'car')).toMatchObject({ utility: 0, value: '' });
  });

  test('in an open category a text is a list of one and never split, and what is no text matches nothing', () => {
    const body = 'prefer:\n  a: {includes: {x: 0.25, "x; y": 0.5}, weight: 1, missing: 0.75}';
    expect(criterionOf({ a: 'X' }, body).utility).toBe(0.25);
    expect(criterionOf({ a: 'x; y' }, body).utility).toBe(0.5);
    expect(criterionOf({ a: ['x', 5, true, '5 GB'] as never }, body).utility).toBe(0.25);
  });

  test.each([
    ['5', '"5" is a bare number, where a list is expected'],
    ['true', '"true" is true or false, where a list is expected'],
    ['unlimited', '"unlimited" is without end, where a list is expected'],
    ['5 GB', '"5 GB" is an amount of data, where a list is expected'],
    ['5 GBP', '"5.00 GBP" is money in GBP, where a list is expected'],
    ['2026-01-02', '"2026-01-02" is a date, where a list is expected'],
  ])('%s is no list and no text, and so missing with the reason', (a, missing) => {
    expect(criterionOf({ a }, 'prefer:\n  a: {includes: {x: 1}, weight: 1, missing: 0.5}')).toEqual({
      name: 'a',
      value: null,
      missing,
      utility: 0.5,
      points: 50,
    });
  });

  test('what adds up is exact to the last decimal', () => {
    // In doubles 0.1 + 0.2 is more than 0.3; here half of a millionth goes up, and what is just below it does not.
    const tiny = (first: string): string => `prefer:\n  a: {includes: {x: ${first}, y: 0.0000004}, weight: 1}`;
    expect(criterionOf({ a: ['x', 'y'] }, tiny('0.0000001')).utility).toBe(0.000001);
    expect(criterionOf({ a: ['x', 'y'] }, tiny('0.000000099999999999')).utility).toBe(0);
  });
});

describe('a value that is missing', () => {
  const body = (missing: string): string => `prefer:
  mileage: {lower: {best: 0 mi, worst: 100 mi}, weight: 3${missing}}
  doors: {grades: {5: 1}, weight: 1}`;

  test.each([
    ['', 25],
    [', missing: worst', 25],
    [', missing: 0.5', 62.5],
    [', missing: {expect: 20 mi}', 85],
  ])('counts as the file says (%s)', (missing, score) => {
    const [only] = ranked([{ id: 'a', doors: 5 }], preferencesOf(body(missing), 'car')).ranking;
    expect(only).toMatchObject({ score, upTo: 100 });
    expect(only?.criteria[0]).toMatchObject({ name: 'mileage', value: null, missing: 'not given' });
  });

  test('does not change how much the others count', () => {
    expect(scoreOfOne({ doors: 5 }, preferencesOf(body(''), 'car'))).toBe(25);
  });
});

describe('an absurd value', () => {
  const preferences = preferencesOf(
    `currency: GBP
prefer:
  total: {lower: {best: 1000 GBP, worst: 9000 GBP}, weight: 1}
  mileage: {lower: {best: 0 mi, worst: 99999 mi}, weight: 1}
  seats: {higher: {worst: 0, best: 9}, weight: 1}
  registered: {higher: {worst: 2000, best: 2020}, weight: 1}
`,
    'car',
  );
  const modest: Written = { id: 'modest', total: '8999 GBP', mileage: '99998 mi', seats: 1, registered: 2001 };

  test.each<[string, string | number | readonly string[]]>([
    ['total', '1e999 GBP'],
    ['total', '-1 GBP'],
    ['total', '0.001 GBP'],
    ['total', 'NaN'],
    ['total', '0'],
    ['total', 0],
    ['total', '1 XXX'],
    ['total', '1 ZZZ'],
    ['total', '1 EUR'],
    ['total', `1${'0'.repeat(400)} GBP`],
    ['total', 'free'],
    ['mileage', '0'],
    ['mileage', 'NaN mi'],
    ['mileage', '-1 mi'],
    ['mileage', 'Infinity mi'],
    ['mileage', '1 kg'],
    ['mileage', '1 furlong'],
    ['mileage', ['1 mi']],
    ['seats', '1e999'],
    ['seats', 1e300],
    ['seats', '9'.repeat(5000)],
    ['seats', '0x9'],
    ['seats', -9],
    ['registered', '2026-02-31'],
    ['registered', 'tomorrow'],
    ['registered', '99999'],
  ])('(%s: %s) is missing with a reason, scores nothing and is not first', (name, value) => {
    const absurd: Written = { id: 'absurd', [name]: value };
    const { ranking } = ranked([absurd, modest], preferences);
    expect(ranking.map(({ offer }) => offer)).toEqual(['modest', 'absurd']);
    const criterion = ranking[1]?.criteria.find((each) => each.name === name);
    expect(criterion).toMatchObject({ value: null, utility: 0, points: 0 });
    expect(criterion?.missing).not.toBe('not given');
    expect(criterion?.missing?.length).toBeLessThan(200);
  });
});

test('an unlimited grade is a grade like any other', () => {
  expect(criterionOf({ data: 'Unlimited' }, 'prefer:\n  data: {grades: {unlimited: 1, 5 GB: 0.2}, weight: 1}', 'mobile-plan').utility).toBe(
    1,
  );
});
