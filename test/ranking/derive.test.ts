import { describe, expect, test } from 'vitest';
import type { Missing, Value } from '../../src/base/values/value.js';
import { scoreOf } from '../../src/ranking/judge/score.js';
import { judgedValue } from '../../src/ranking/judge/values.js';
import { verdictOf } from '../../src/ranking/judge/verdict.js';
import { PlainRows } from '../../src/ranking/plain/plain-rows.js';
import { parseExpression } from '../../src/ranking/preferences/expression.js';
import { judgedProperties, usedProperties } from '../../src/ranking/preferences/used.js';
import { rank } from '../../src/ranking/rank.js';
import { idsOf, offersOf, preferencesOf, ranked, type Written } from './support.js';

/** Counts how often somebody looks up a value. */
class CountedMap extends Map<string, Value | Missing> {
  #reads = 0;

  override get(name: string): Value | Missing | undefined {
    this.#reads += 1;
    return super.get(name);
  }

  readsIn(read: () => unknown): number {
    const before = this.#reads;
    read();
    return this.#reads - before;
  }
}

function made(expression: string, offer: Written, type = 'any'): Value | Missing {
  const preferences = preferencesOf(`derive: {made: "${expression}"}\nprefer:\n  doors: {grades: {5: 1}, weight: 1}\n`, type);
  const [candidate] = offersOf([{ id: 'only', ...offer }], preferences);
  if (candidate === undefined) throw new Error('one offer was given');
  return judgedValue(candidate, 'made', preferences);
}

const textOf = (value: Value | Missing): string => (value.kind === 'missing' ? value.reason : value.text);

test.each([
  ['-a', '"-a" at character 1 begins with a minus; there is no unary minus: write (0 - 1) * a'],
  ['a - -b', '"-b" at character 5 begins with a minus; there is no unary minus: write (0 - 1) * b'],
  ['2 * (-b + a)', '"-b" at character 6 begins with a minus; there is no unary minus: write (0 - 1) * b'],
  ['- b', '"-" at character 1 stands where a number, a name or "(" is expected; there is no unary minus: write (0 - 1) * b'],
  ['-_b', '"-" at character 1 stands where a number, a name or "(" is expected; there is no unary minus: write (0 - 1) * _b'],
  ['-1', '"-" at character 1 stands where a number, a name or "(" is expected; there is no unary minus: write (0 - 1) * a'],
])('no name begins with a minus: %s', (expression, fault) => {
  expect(parseExpression(expression)).toBe(fault);
});

describe('what is calculated', () => {
  test.each<[string, Written, string]>([
    ['setup + 12 * monthly', { setup: '20 GBP', monthly: '9.99 GBP' }, '139.88 GBP'],
    ['0.333 * fee', { fee: '10 GBP' }, '3.33 GBP'],
    // 0.005 and -0.005 of a pound: half up is towards plus infinity.
    ['0.5 * fee', { fee: '0.01 GBP' }, '0.01 GBP'],
    ['0 * fee - 0.5 * fee', { fee: '0.01 GBP' }, '0.00 GBP'],
    // Rounding only at the end: three thirds are a whole.
    ['0.5 * fee + 0.5 * fee', { fee: '0.01 GBP' }, '0.01 GBP'],
    ['a - b', { a: 3, b: 5 }, '-2'],
    ['a - b - c', { a: 10, b: 3, c: 2 }, '5'],
    ['a - (b - c)', { a: 10, b: 3, c: 2 }, '9'],
    ['a + b * c', { a: 1, b: 2, c: 3 }, '7'],
    ['a-b', { 'a-b': 5, a: 1, b: 2 }, '5'],
    ['a - b', { 'a-b': 5, a: 1, b: 2 }, '-1'],
    ['a1-2', { a1: 5 }, '3'],
    ['a-2', { 'a-2': 9 }, '9'],
    ['0.1 * 0.1', {}, '0.01'],
    ['a * b', { a: '0.000000001', b: '0.0000000005' }, '0.000000000000000001'],
    ['2 * road + track', { road: '0.1 km', track: '1 mi' }, '1.809344 km'],
    // 0.1 mi is 160,934 mm, half up, and twice that is no longer 0.2 mi.
    ['2 * road', { road: '0.1 mi' }, '0.1999995 mi'],
    ['road + road', { road: '21500 mi' }, '43000 mi'],
    ['2 * data', { data: '5 GB' }, '10 GB'],
    ['cash - cash', { cash: '5 GBP' }, '0.00 GBP'],
    ['cash - 2 * cash', { cash: '5 GBP' }, '-5.00 GBP'],
    ['fee - 2 * fee + 3 * fee', { fee: '5 GBP' }, '10.00 GBP'],
    ['road - 2 * road', { road: '5 mi' }, '-5 mi'],
    ['ä_1 + Ж', { ä_1: 1, Ж: 2 }, '3'],
  ])('%s of %j is %s', (expression, offer, text) => {
    const value = made(expression, offer);
    expect([value.kind === 'missing', textOf(value)]).toEqual([false, text]);
  });

  test.each<[string, Written, string]>([
    ['a + b', { a: 1 }, 'needs b: not given'],
    ['a + b', { a: 1, b: 'x' }, 'needs b: "x" is text, which cannot be calculated with'],
    ['a * 2', { a: 'unlimited' }, 'needs a: "unlimited" is without end, which cannot be calculated with'],
    ['a * 2', { a: '2026-09-30' }, 'needs a: "2026-09-30" is a date, which cannot be calculated with'],
    ['a * 2', { a: true }, 'needs a: "true" is true or false, which cannot be calculated with'],
    ['a * 2', { a: ['1', '2'] }, 'needs a: "1; 2" is a list, which cannot be calculated with'],
    ['a + b', { a: 1, b: '1 GBP' }, 'a bare number and money in GBP do not add up'],
    ['a + b', { a: '1 EUR', b: '1 GBP' }, 'money in EUR and money in GBP do not add up'],
    ['a - b', { a: '1 km', b: '1 kg' }, 'a length and a mass do not add up'],
    ['a * b', { a: '1 km', b: '1 GBP' }, 'a length times money in GBP is nothing that can be judged'],
    ['a * b', { a: '1 mpg', b: 1 }, 'needs a: "mpg" is ambiguous: miles per UK gallon or per US gallon?'],
    ['a * a', { a: '999999999999999999999' }, 'the result is larger than is calculated with'],
    ['0 - a * a', { a: '999999999999999999999' }, 'the result is larger than is calculated with'],
  ])('%s of %j is missing: %s', (expression, offer, reason) => {
    expect(made(expression, offer)).toEqual({ kind: 'missing', reason });
  });

  test('what a vocabulary measures is not calculated with below zero', () => {
    expect(textOf(made('2 * mileage', { mileage: '-5 mi' }, 'car'))).toBe('needs mileage: "-5 mi" is below zero');
    expect(textOf(made('2 * owners', { owners: -1 }, 'car'))).toBe('needs owners: "-1" is below zero');
  });

  test('a cause is told once, however many calculations rest on it', () => {
    const preferences = preferencesOf('derive: {a: x, b: a + a, c: 2 * b}\nprefer:\n  c: {higher: {worst: 0, best: 1}, weight: 1}\n');
    expect(ranked([{ id: 'only' }], preferences).ranking[0]?.criteria[0]?.missing).toBe('needs x: not given');
  });

  test('sixty-four sums, each twice the one before, are calculated in bounded time', () => {
    const lines = Array.from(
      { length: 64 },
      (_, index) => `  n${String(index)}: ${index === 0 ? 'x' : `n${String(index - 1)} + n${String(index - 1)}`}\n`,
    );
    const preferences = preferencesOf(
      `derive:\n${lines.join('')}prefer:\n  n63: {higher: {worst: 0, best: 9223372036854775808}, weight: 1}\n`,
    );
    expect(ranked([{ id: 'only', x: 1 }], preferences).ranking[0]?.criteria[0]).toMatchObject({
      value: '9223372036854775808',
      utility: 1,
    });
  });

  test('an offer is read as often for sixty-four calculations as for one', () => {
    const readsFor = (count: number): readonly number[] => {
      const names = Array.from({ length: count }, (_, index) => `n${String(index)}`);
      const derived = names.map((name, index) => `  ${name}: ${index === 0 ? 'x' : `n${String(index - 1)} + x`}\n`);
      const judged = names.map((name) => `  ${name}: {higher: {worst: 0, best: 99}, weight: 1, when: {${name}: {min: 0}}, otherwise: 0}\n`);
      const preferences = preferencesOf(`derive:\n${derived.join('')}must:\n  n0: {min: 0}\nprefer:\n${judged.join('')}`);
      const values = new CountedMap([['x', { kind: 'number', amount: 10n ** 18n, text: '1' }]]);
      const candidate = { id: 'only', vendor: 'only', values };
      const reads = [() => scoreOf(candidate, preferences), () => verdictOf(candidate, preferences), () => rank([candidate], preferences)];
      const plain = new PlainRows(preferences, 'line');
      let fields = 0;
      const offer = Object.defineProperty({ id: 'only' }, 'x', { enumerable: true, get: () => ((fields += 1), '1') });
      plain.add(offer, 1);
      return [...reads.map((read) => values.readsIn(read)), fields];
    };
    const once = readsFor(1);
    expect(once.slice(0, 3)).toEqual([1, 1, 1]);
    expect(readsFor(64)).toEqual(once);
  });

  test('numbers that are multiplied without end are missing before they cost anything', () => {
    const power = Array.from({ length: 100 }, () => 'x').join(' * ');
    const lines = Array.from(
      { length: 64 },
      (_, index) =>
        `  n${String(index)}: ${
          index === 0
            ? power
            : power
                .replaceAll('x', `n${String(index - 1)}`)
                .slice(0, 490)
                .replace(/[^0-9]*$/, '')
        }\n`,
    );
    const preferences = preferencesOf(`derive:\n${lines.join('')}prefer:\n  n63: {higher: {worst: 0, best: 1}, weight: 1}\n`);
    expect(ranked([{ id: 'only', x: '999999999999999999999' }], preferences).ranking[0]?.criteria[0]?.missing).toContain(
      'larger than is calculated with',
    );
  });
});

describe('a derived property', () => {
  const body = `currency: GBP
tie-break: [year]
derive: {year: setup + 12 * monthly, half: 0.5 * year}
must:
  year: {max: 500 GBP}
prefer:
  half: {lower: {best: 0 GBP, worst: 250 GBP}, weight: 1}
  data: {grades: {5 GB: 1, else: 1}, weight: 1, when: {year: {min: 60 GBP}}, otherwise: 0}
`;

  test('is ruled by, judged, guarded by and broken ties by like any other', () => {
    const preferences = preferencesOf(body);
    const output = ranked(
      [
        { id: 'dear', setup: '0 GBP', monthly: '50 GBP', data: '5 GB' },
        { id: 'fair', setup: '20 GBP', monthly: '10 GBP', data: '5 GB' },
        { id: 'cheap', setup: '0 GBP', monthly: '1 GBP', data: '5 GB' },
        { id: 'silent', setup: '0 GBP', data: '5 GB' },
      ],
      preferences,
    );
    expect(idsOf(output)).toEqual(['fair', 'cheap']);
    expect(output.ranking[0]?.criteria).toMatchObject([
      { name: 'half', value: '70.00 GBP', utility: 0.72 },
      { name: 'data', utility: 1 },
    ]);
    expect(output.rejected[0]?.reasons).toMatchObject([{ property: 'year', value: '600.00 GBP' }]);
    expect(output.ask[0]?.questions[0]?.text).toContain('needs monthly: not given');
  });

  test('decides between equals', () => {
    const tied = 'tie-break: [year]\nderive: {year: 12 * monthly}\nprefer:\n  same: {grades: {x: 1}, weight: 1}\n';
    const offers = [5, 3, 9, 1].map((monthly) => ({ id: `m${String(monthly)}`, same: 'x', monthly: `${String(monthly)} GBP` }));
    expect(idsOf(ranked(offers, preferencesOf(tied)))).toEqual(['m1', 'm3', 'm5', 'm9']);
  });

  test('is what the file says, whatever an offer says by its name', () => {
    const preferences = preferencesOf(body);
    const [criterion] =
      ranked([{ id: 'only', setup: '20 GBP', monthly: '10 GBP', year: '1 GBP', half: '1 GBP' }], preferences).ranking[0]?.criteria ?? [];
    expect(criterion?.value).toBe('70.00 GBP');
  });

  test('names what it takes from an offer, so that nothing else has to be read', () => {
    const preferences = preferencesOf(body);
    expect(usedProperties(preferences).map(({ name }) => name)).toEqual(['setup', 'monthly', 'data']);
    expect(judgedProperties(preferences).map(({ name }) => name)).toEqual(['year', 'half', 'data']);
    const lines = preferencesOf(
      'derive: {whole: price + delivery}\nprefer:\n  whole: {lower: {best: 0 GBP, worst: 1 GBP}, weight: 1}\n',
      'car',
    );
    expect(usedProperties(lines).map(({ name, type }) => `${name} ${type.type}`)).toEqual(['price money', 'delivery money']);
  });

  test('has the kind that its expression makes', () => {
    const types = preferencesOf(
      'derive: {a: 2 * mileage, b: price + x, c: 3 * doors, d: mileage - warranty-miles}\nprefer:\n  doors: {grades: {5: 1}, weight: 1}\n'.replace(
        ', d: mileage - warranty-miles',
        '',
      ),
      'car',
    ).derived.map(({ property }) => property.type);
    expect(types).toEqual([{ type: 'quantity', dimension: 'length' }, { type: 'money' }, { type: 'number' }]);
  });
});

test.each([
  '',
  ' ',
  '1 +',
  '(',
  ')',
  '1 2',
  'a b',
  '- a',
  '+ a',
  '1 / 2',
  'a ^ 2',
  '1.',
  '.5',
  '1,5',
  'a--',
  '()',
  '((1)',
  'a = b',
  '"a"',
  '1e3',
  '00',
  '9'.repeat(22),
])('the text %j is no expression, and says why', (text) => {
  expect(parseExpression(text)).toEqual(expect.any(String));
});
