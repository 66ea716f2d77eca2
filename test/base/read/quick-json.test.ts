import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/base/read/json.js';
import { quickTexts } from '../../../src/base/read/quick-json.js';
import { texts } from '../../../src/base/read/tree.js';

const bounds = { depth: 8, nodes: 100 };
const strictly = (text: string): unknown => texts(readJson(text, bounds));

/** Pieces of JSON, some of which are odd: together they are seldom well-formed, and often nearly so. */
const space = fc.constantFrom('', '', ' ', '\n', '\t ', '\u00a0');
const scalar = fc.oneof(
  fc.constantFrom('0', '-0', '-0.0', '-0.5', '1', '-12', '1.5', '1.50', '1.0', '10', '1e5', '1E-7', '0.0000001', '0.000001', '01', '1.'),
  fc.constantFrom('123456789012345', '1234567890123456', '0.123456789012345', '12345678.12345678', '1e999', 'true', 'false', 'null', 'nul'),
  fc.constantFrom('""', '"a"', '":"', '" : "', '", 1.0"', '"a\\n"', '"\\u0000"', '"é😀"', '"\u0001"', '"\ud800"', '"a": 1'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.string().map((text) => JSON.stringify(text)),
);
const key = fc.constantFrom('"a"', '"b"', '"c"', '""', '"1"', '"__proto__"', '"toString"', '":"');
const spaced = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(space, part, space).map(([before, text, after]) => before + text + after);
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    spaced(scalar),
    spaced(fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`)),
    spaced(
      fc
        .array(fc.tuple(spaced(key), tie('json')), { maxLength: 4 })
        .map((members) => `{${members.map(([name, value]) => `${name}:${value}`).join(',')}}`),
    ),
  ),
}));

describe('the quick reader', () => {
  test('reads nothing that the strict reader refuses, and everything else as that does', () => {
    fc.assert(
      fc.property(json, (text) => {
        const quick = quickTexts(text, bounds);
        if (quick !== undefined) expect(quick).toEqual(strictly(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['{"a":"b", "c" : [1, "x", true, null], "d":{"e":{}}}', '[]', '"x"', '-1.25', '[0.000001, 123456789012345]'])(
    'reads %s',
    (text) => {
      expect(quickTexts(text, bounds)).toEqual(strictly(text));
    },
  );

  test('gives objects that inherit nothing', () => {
    expect(Reflect.has(quickTexts('{"a":1}', bounds) as object, 'toString')).toBe(false);
  });

  test.each([
    '{"a":1,"a":1}',
    '{"__proto__":1}',
    '[1,]',
    '',
    '\ufeff[]',
    '["\\u0061"]',
    '["\ud800"]',
    '["\u0000"]',
    '-0',
    '[1.0]',
    '[ 1.50]',
    '{"a":1e5}',
    '[0.0000001]',
    '[1234567890123456]',
    '[1,\n1.234567890123456]',
    '1e999',
    `${'['.repeat(9)}${']'.repeat(9)}`,
    `[${'1,'.repeat(99)}1]`,
  ])('leaves to the strict reader what is odd: %j', (text) => {
    expect(quickTexts(text, bounds)).toBeUndefined();
  });

  test('reads as deep and as much as the strict reader does', () => {
    for (const text of [`${'['.repeat(8)}${']'.repeat(8)}`, `[${'1,'.repeat(98)}1]`])
      expect(quickTexts(text, bounds)).toEqual(strictly(text));
  });
});
