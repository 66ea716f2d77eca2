import { expect, test } from 'vitest';
import { sayUntil } from '../../../src/customer/compose/facts.js';
import { sayCriterion, sayRule } from '../../../src/customer/compose/say.js';
import type { ValueType } from '../../../src/base/values/value.js';
import { composed } from './support.js';

const money: ValueType = { type: 'money' };
const date: ValueType = { type: 'date' };
const text: ValueType = { type: 'text' };

/** The files' members of a section, of a property that takes everything. */
function member(section: 'rules' | 'judged', yaml: string): Parameters<typeof sayRule>[0] {
  const parts = section === 'rules' ? `must:\n  p: ${yaml}\nprefer:\n  q: { grades: { a: 1 }, weight: 1 }` : `prefer:\n  p: ${yaml}`;
  const [first] = composed({ preferences: `vrm: preferences/1\ncategory: any\ncurrency: GBP\n${parts}\n` })[section];
  if (first === undefined) throw new Error('nothing is said');
  return first.value;
}

test.each<[string, ValueType, string]>([
  [
    '{ lower: { best: 5000 GBP, worst: 9000 GBP }, weight: 30 }',
    money,
    'the lower the better: 5000 GBP is ideal, 9000 GBP counts nothing; weight 30',
  ],
  [
    '{ higher: { best: 2009-01, worst: 2006-09 }, weight: 1 }',
    date,
    'the later the better: 2009-01 is ideal, 2006-09 counts nothing; weight 1',
  ],
  [
    '{ lower: { best: 2006-01, worst: 2009-01 }, weight: 1 }',
    date,
    'the earlier the better: 2006-01 is ideal, 2009-01 counts nothing; weight 1',
  ],
  ['{ grades: { red: 1, blue: 0.5, else: 0 }, weight: 2.5 }', text, 'red 1, blue 0.5, anything else 0; weight 2.5'],
  ['{ grades: { red: 1 }, weight: 1, missing: 0.3, note: mine }', text, 'red 1; weight 1; missing 0.3; note mine'],
  ['{ includes: { aircon: 0.5, radio: 0.5 }, weight: 5 }', text, 'aircon 0.5, radio 0.5; weight 5'],
])('%s is said as a person would', (yaml, type, said) => {
  expect(sayCriterion(member('judged', yaml), type)).toBe(said);
});

test.each<[string, ValueType, string]>([
  ['{ max: 9000 GBP }', money, '9000.00 GBP or less'],
  ['{ in: [red, blue], missing: reject, note: mine }', text, 'red or blue; missing reject; note mine'],
])('%s is said with all that belongs to it', (yaml, type, said) => {
  expect(sayRule(member('rules', yaml), type)).toBe(said);
});

test.each([
  ['48h', '48 hours'],
  ['1h', '1 hour'],
  ['7d', '7 days'],
  ['90 m', '90 minutes'],
])('%s is %s', (typed, said) => {
  expect(sayUntil(typed)).toBe(said);
});
