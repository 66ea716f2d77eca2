import { expect, test } from 'vitest';
import { distinctNames } from '../../src/formats/names.js';
import { separatorOf } from '../../src/formats/separator.js';

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b;c\n1,5;2,5;3\n', ';'],
  ['a\tb\n1,5\t2\n', '\t'],
  ['a|b\n1;5|2\n', '|'],
  ['a,b;c\n"1;2",x;3\n"4;5",x;6\n', ','],
  ['name;price, net\nx;1\ny;2\n', ';'],
  ['"a;b",c\n"1;2",3\n', ','],
  ['a\n1\n', ','],
  ['', ','],
  ['a;b', ';'],
])('columns of %j are separated by %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

test.each([
  [
    ['a', 'a', 'a'],
    ['a', 'a (2)', 'a (3)'],
  ],
  [
    ['a', 'a', 'a (2)'],
    ['a', 'a (3)', 'a (2)'],
  ],
  [
    ['', 'a', ''],
    ['column 1', 'a', 'column 3'],
  ],
  [
    ['column 2', ''],
    ['column 2', 'column 2 (2)'],
  ],
])('the names %j become %j', (names, distinct) => {
  expect(distinctNames(names)).toEqual(distinct);
  expect(new Set(distinctNames(names)).size).toBe(names.length);
});
