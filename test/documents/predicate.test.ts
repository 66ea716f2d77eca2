import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readValue } from '../../src/base/values/read.js';
import type { ValueType } from '../../src/base/values/value.js';
import {
  compare,
  evaluate,
  readPredicate,
  sayPredicate,
  writePredicate,
  type Answer,
  type Predicate,
  type PredicateSource,
} from '../../src/documents/predicate.js';

interface Row {
  readonly type: string;
  readonly predicate: PredicateSource;
  readonly value: string | string[] | null;
  readonly answer: Answer;
  readonly why?: string;
}

interface Refused {
  readonly type: string;
  readonly predicate: PredicateSource;
  readonly word?: string;
  readonly why: string;
}

const file = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/predicates.json'), 'utf8')) as {
  readonly rows: readonly Row[];
  readonly refused: readonly Refused[];
};

/** `quantity length` and the like. */
function typeOf(name: string): ValueType {
  const [type, dimension] = name.split(' ');
  return (dimension === undefined ? { type } : { type, dimension }) as ValueType;
}

function predicateOf(source: PredicateSource, type: ValueType): Predicate {
  const predicate = readPredicate(source, type);
  if (Array.isArray(predicate)) expect.fail(`refused: ${JSON.stringify(predicate)}`);
  return predicate;
}

const answerOf = (source: PredicateSource, value: string | readonly string[] | null, type: ValueType): Answer =>
  evaluate(predicateOf(source, type), value === null ? undefined : readValue(value, type));

describe('the predicate vectors', () => {
  test('are many', () => expect(file.rows.length).toBeGreaterThan(150));

  it.each(file.rows.map((row) => [row.type, JSON.stringify(row.predicate), JSON.stringify(row.value), row.answer, row] as const))(
    '%s: %s of %s is %s',
    (_type, _predicate, _value, answer, row) => {
      expect(answerOf(row.predicate, row.value, typeOf(row.type)), row.why).toBe(answer);
    },
  );

  it.each(file.refused.map((row) => [row.type, JSON.stringify(row.predicate), row.why, row] as const))(
    '%s: %s is refused: %s',
    (_type, _predicate, _why, row) => {
      const faults = readPredicate(row.predicate, typeOf(row.type));
      expect(Array.isArray(faults)).toBe(true);
      const [fault] = faults as readonly { readonly word?: string; readonly message: string }[];
      expect(fault?.word).toBe(row.word);
      expect(fault?.message).toMatch(/\w/);
    },
  );
});

/** Texts of every kind of value, and of nothing. */
const texts = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom('km', 'mi', 'GB', 'GiB', 'month', 'year', 'day', 'GBP', 'EUR'))
    .map(([number, unit]) => `${number} ${unit}`),
  fc
    .tuple(
      fc.integer({ min: 2000, max: 2004 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([year, month, day, parts]) =>
      [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
    ),
  fc.constantFrom('unlimited', 'true', 'false', 'red', 'Red', 'blue', '45 mpg', ''),
);
const types = fc.constantFrom<ValueType>(
  { type: 'any' },
  { type: 'date' },
  { type: 'text' },
  { type: 'number' },
  { type: 'quantity', dimension: 'length' },
  { type: 'quantity', dimension: 'months' },
  { type: 'money' },
);
const holds = (law: (type: ValueType, value: string | string[], wanted: string[]) => void): void =>
  fc.assert(
    fc.property(
      types,
      fc.oneof(texts, fc.array(texts, { maxLength: 3 })),
      fc.array(texts, { minLength: 1, maxLength: 3 }),
      (type, value, wanted) => {
        const readable = wanted.filter((text) => readValue(text, type).kind !== 'missing');
        fc.pre(readable.length > 0);
        law(type, value, readable);
      },
    ),
    { numRuns: 600 },
  );
const opposite: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', unknown: 'unknown' };
const isRange = (source: PredicateSource, type: ValueType): boolean => !Array.isArray(readPredicate(source, type));

describe('laws', () => {
  test('not is the opposite of in', () =>
    holds((type, value, wanted) => expect(answerOf({ not: wanted }, value, type)).toBe(opposite[answerOf({ in: wanted }, value, type)])));

  test('in one is is, and not takes a text for a list of one', () =>
    holds((type, value, [wanted = '']) => {
      expect(answerOf({ in: [wanted] }, value, type)).toBe(answerOf({ is: wanted }, value, type));
      expect(answerOf({ not: wanted }, value, type)).toBe(answerOf({ not: [wanted] }, value, type));
    }));

  test('in is yes when one of its values is, and never less sure for more values', () =>
    holds((type, value, wanted) => {
      const each = new Set(wanted.map((text) => answerOf({ is: text }, value, type)));
      expect(answerOf({ in: wanted }, value, type)).toBe(each.has('yes') ? 'yes' : each.has('unknown') ? 'unknown' : 'no');
    }));

  test('has is all of its values, and of one item it is is', () =>
    holds((type, value, wanted) => {
      fc.pre(type.type === 'any');
      const each = new Set(wanted.map((text) => answerOf({ has: [text] }, value, type)));
      expect(answerOf({ has: wanted }, value, type)).toBe(each.has('no') ? 'no' : each.has('unknown') ? 'unknown' : 'yes');
      if (typeof value === 'string')
        for (const text of wanted) expect(answerOf({ has: [text] }, value, type)).toBe(answerOf({ is: text }, value, type));
    }));

  test('min and max together is both of them', () =>
    holds((type, value, [low = '', high = '']) => {
      fc.pre(isRange({ min: low, max: high }, type));
      const each = new Set([answerOf({ min: low }, value, type), answerOf({ max: high }, value, type)]);
      expect(answerOf({ min: low, max: high }, value, type)).toBe(each.has('no') ? 'no' : each.has('unknown') ? 'unknown' : 'yes');
    }));

  test('what is within its own bounds is, and a bound that is met stays met when it is loosened', () =>
    holds((type, _value, [text = '', other = '']) => {
      fc.pre(isRange({ min: text, max: text }, type));
      expect(answerOf({ min: text, max: text }, text, type)).toBe('yes');
      const [one, two] = [readValue(text, type), readValue(other, type)];
      fc.pre(one.kind !== 'missing' && two.kind !== 'missing' && one.kind !== 'list' && two.kind !== 'list');
      if (answerOf({ min: text }, other, type) === 'yes' && one.kind !== 'date') expect(compare(two, one)).toBeGreaterThanOrEqual(0);
    }));

  test('what is missing is unknown to every predicate', () =>
    holds((type, _value, wanted) => {
      for (const source of [{ in: wanted }, { not: wanted }, { is: wanted[0]! }]) {
        expect(answerOf(source, null, type)).toBe('unknown');
        expect(answerOf(source, '', type)).toBe('unknown');
      }
    }));

  test('an interval is yes or no only when every day in it is', () => {
    const dates = texts.filter((text) => readValue(text, { type: 'date' }).kind === 'date');
    fc.assert(
      fc.property(dates, dates, fc.constantFrom('is', 'not', 'min', 'max'), (value, wanted, word) => {
        const type = { type: 'date' } as const;
        const source = { [word]: wanted } as PredicateSource;
        const read = readValue(value, type);
        if (read.kind !== 'date') return;
        const answers = new Set(
          Array.from({ length: read.to - read.from + 1 }, (_, at) =>
            evaluate(predicateOf(source, type), { ...read, from: read.from + at, to: read.from + at }),
          ),
        );
        const [only] = answers;
        expect(answerOf(source, value, type)).toBe(answers.size === 1 ? only : 'unknown');
      }),
      { numRuns: 150 },
    );
  });

  test('a predicate written out and read again is the same, and can be said in words', () =>
    holds((type, _value, wanted) => {
      for (const source of [
        { is: wanted[0]! },
        { in: wanted },
        { not: wanted },
        { min: wanted[0]! },
        { max: wanted[0]! },
        { min: wanted[0]!, max: wanted.at(-1)! },
      ]) {
        if (!isRange(source, type)) continue;
        const predicate = predicateOf(source, type);
        expect(predicateOf(writePredicate(predicate), type)).toEqual(predicate);
        expect(sayPredicate(predicate)).not.toMatch(/undefined|\[object/);
      }
    }));
});

test('a rule is said as people say it', () => {
  const say = (source: PredicateSource, type: ValueType): string => sayPredicate(predicateOf(source, type));
  expect(say({ min: '2006-09-01' }, { type: 'date' })).toBe('2006-09-01 or later');
  expect(say({ max: '2006-09-01' }, { type: 'date' })).toBe('2006-09-01 or earlier');
  expect(say({ max: '40000 miles' }, { type: 'quantity', dimension: 'length' })).toBe('40000 mi or less');
  expect(say({ min: '2', max: '5' }, { type: 'number' })).toBe('2 to 5');
  expect(say({ in: ['T3', 'TR'] }, { type: 'text' })).toBe('T3 or TR');
  expect(say({ not: ['T3', 'TR'] }, { type: 'text' })).toBe('not T3 or TR');
  expect(say({ has: ['aircon', 'radio'] }, { type: 'list' })).toBe('with aircon and radio');
});
