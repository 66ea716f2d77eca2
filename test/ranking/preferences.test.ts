import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MevilleError, type Fault } from '../../src/base/errors.js';
import { toHex } from '../../src/base/bytes.js';
import { preferencesFromText } from '../../src/ranking/text.js';
import { preferencesOf } from './support.js';

const vectors = join(import.meta.dirname, '../vectors/preferences');
const read = (kind: 'valid' | 'invalid'): [name: string, text: string][] =>
  readdirSync(join(vectors, kind)).map((name) => [name, readFileSync(join(vectors, kind, name), 'utf8')]);

function refusalOf(text: string): MevilleError {
  try {
    preferencesFromText(text, 'preferences.yaml');
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('the file was accepted');
}

/** `# fault LINE:COLUMN FIELD | WHAT THE MESSAGE HOLDS`, one for each fault, in the order of the file; the field of the whole is a dot. */
const expected = (text: string): Fault[] =>
  [...text.matchAll(/^# fault (\d+):(\d+) (.+?) \| (.+)$/gm)].map(([, line, column, path = '', message = '']) => ({
    line: Number(line),
    column: Number(column),
    path: path === '.' ? '' : path,
    message: expect.stringContaining(message) as string,
  }));

describe('a preferences file', () => {
  test.each(read('valid'))('%s is read', (_name, text) => {
    expect(preferencesFromText(text, 'preferences.yaml').criteria.length).toBeGreaterThan(0);
  });

  test.each(read('invalid'))('%s is refused with every fault at its place', (_name, text) => {
    const refusal = refusalOf(text);
    expect(refusal.code).toBe('file-invalid');
    expect(refusal.file).toBe('preferences.yaml');
    expect(refusal.faults).toEqual(expected(text));
  });

  test('ten thousand criteria are refused in bounded time, whether the reader or the room says so', () => {
    const criteria = Array.from({ length: 10_000 }, (_, index) => `"c${String(index)}":{"lower":{"best":1,"worst":2},"weight":1}`);
    const start = performance.now();
    expect(refusalOf(`{"vrm":"preferences/1","prefer":{${criteria.join(',')}}}`).code).toBe('json-invalid');
    const small = Array.from({ length: 10_000 }, (_, index) => `  c${String(index)}: 1`);
    const refusal = refusalOf(`vrm: preferences/1\nprefer:\n${small.join('\n')}\n`);
    expect(refusal.code).toBe('file-invalid');
    expect(refusal.faults[0]).toMatchObject({ path: 'prefer', line: 2, column: 1, message: 'has 10000 entries, and at most 64 are read' });
    expect(refusal.faults).toHaveLength(65);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('ten thousand unknown words are each listed, in bounded time', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `w${String(index)}: 1`);
    const start = performance.now();
    expect(refusalOf(`vrm: preferences/1\n${words.join('\n')}\nprefer: {a: {grades: {b: 1}, weight: 1}}\n`).faults).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('a hostile file', () => {
  const many = (line: (index: number) => string, count = 5000): string => Array.from({ length: count }, (_, index) => line(index)).join('');
  const rest = 'prefer: {a: {grades: {b: 1}, weight: 1}}\n';

  test.each<[string, string, string]>([
    ['an alias bomb', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${rest}`, 'yaml-invalid'],
    ['a merge key', `vrm: preferences/1\nprefer:\n  <<: {a: 1}\n`, 'yaml-invalid'],
    ['lists in lists', `vrm: ${'['.repeat(5000)}`, 'yaml-invalid'],
    ['maps in maps', `vrm: preferences/1\nprefer: {a: {when: ${'{a: '.repeat(20)}1${'}'.repeat(20)}}}`, 'yaml-invalid'],
    ['JSON in JSON', `{"vrm": ${'['.repeat(5000)}`, 'json-invalid'],
    ['a key twice', `vrm: preferences/1\nvrm: preferences/1\n${rest}`, 'yaml-invalid'],
    ['a weight that is infinite', 'vrm: preferences/1\nprefer: {a: {grades: {b: 1}, weight: .inf}}\n', 'yaml-invalid'],
    ['a weight that is no number', 'vrm: preferences/1\nprefer: {a: {grades: {b: 1}, weight: .nan}}\n', 'yaml-invalid'],
    ['thousands of sums', `vrm: preferences/1\nderive:\n${many((index) => `  d${String(index)}: 1 +\n`)}${rest}`, 'file-invalid'],
    [
      'thousands of rates',
      `vrm: preferences/1\ncurrency: GBP\nrates:\n${many((index) => `  R${String(index)}: 1\n`)}${rest}`,
      'file-invalid',
    ],
    [
      'thousands of conditions',
      `vrm: preferences/1\nprefer:\n  a:\n    grades: {b: 1}\n    weight: 1\n    when:\n${many((index) => `      c${String(index)}: {}\n`)}`,
      'file-invalid',
    ],
    [
      'thousands of points',
      `vrm: preferences/1\nprefer:\n  a:\n    weight: 1\n    curve:\n${many((index) => `      - [${String(index)}, 2]\n`)}`,
      'file-invalid',
    ],
    ['an order of thousands', `vrm: preferences/1\norder:\n${many((index) => `  - c${String(index)}\n`)}${rest}`, 'file-invalid'],
    ['a sum of a megabyte', `vrm: preferences/1\nderive: {a: "${'('.repeat(900_000)}"}\n${rest}`, 'file-invalid'],
  ])('with %s is refused in bounded time', (_what, text, code) => {
    expect(refusalOf(text).code).toBe(code);
  });
});

test('a file that was damaged anywhere is read or refused, and never fails in another way', () => {
  const whole = readFileSync(join(vectors, 'valid/whole-language.yaml'), 'utf8');
  const damage = fc.tuple(
    fc.nat(whole.length),
    fc.nat(12),
    fc.constantFrom(
      '',
      '{',
      '}',
      ': ',
      '\n',
      '- ',
      '[]',
      'null',
      '1e9',
      '-1',
      'GBP',
      '"',
      'else',
      'lower',
      'best',
      '5 kg',
      '2026',
      'unlimited',
      'today',
      'EUR',
      ' - ',
      '(',
      'when',
    ),
  );
  const codes = new Set<string>();
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (edits) => {
      let text = whole;
      for (const [at, length, put] of edits) text = text.slice(0, at) + put + text.slice(at + length);
      try {
        preferencesFromText(text, 'p');
        codes.add('read');
      } catch (thrown) {
        if (!(thrown instanceof MevilleError)) throw thrown;
        codes.add(thrown.code);
        for (const { line } of thrown.faults) expect(line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
  // A file that begins with a brace by now is read as JSON.
  expect([...codes].filter((code) => code !== 'json-invalid').toSorted()).toEqual(['file-invalid', 'read', 'yaml-invalid']);
});

describe('what is read', () => {
  test('weights and utilities are what is written, to the last decimal', () => {
    const { criteria, weightSum } = preferencesOf(
      'prefer:\n  a: {grades: {x: 0.8550}, weight: 0.125, missing: 0.1}\n  b: {grades: {x: 1}, weight: 3}',
    );
    expect(criteria.map(({ weight }) => weight)).toEqual([125, 3000]);
    expect(weightSum).toBe(3125);
    expect(criteria[0]).toMatchObject({
      shape: { grades: [{ utility: { numerator: 855_000_000_000_000_000n, denominator: 10n ** 18n } }] },
      whenMissing: { numerator: 10n ** 17n, denominator: 10n ** 18n },
    });
  });

  test('a scalar is its source text, so 1.0 petrol and the number 1.0 stay apart from 1', () => {
    const { criteria } = preferencesOf('prefer:\n  engine: {grades: {1.0 petrol: 1}, weight: 1}', 'car');
    expect(criteria[0]).toMatchObject({ shape: { grades: [{ value: { kind: 'text', text: '1.0 petrol' } }] } });
  });

  test('the category is any when the file names none', () => {
    expect(preferencesFromText('{"vrm":"preferences/1","prefer":{"a":{"grades":{"b":1},"weight":1}}}', 'p').vocabulary.name).toBe('any');
  });

  test('notes are kept', () => {
    const { rules, criteria } = preferencesOf(
      'must: {doors: {is: 5, note: "no, really"}}\nprefer: {colour: {grades: {red: 1}, weight: 1, note: wife}}',
      'car',
    );
    expect([rules[0]?.note, criteria[0]?.note]).toEqual(['no, really', 'wife']);
  });
});

describe('the digest', () => {
  const yaml = 'vrm: preferences/1\ncategory: car\nprefer:\n  doors: {grades: {5: 1.0, "3": 0.40}, weight: 8.0, missing: 0.50}\n';

  test('is one for YAML and JSON of the same file, in any order of its keys', () => {
    const json = '{"prefer":{"doors":{"missing":0.50,"weight":8.0,"grades":{"3":0.40,"5":1.0}}},"category":"car","vrm":"preferences/1"}';
    expect(toHex(preferencesFromText(json, 'p').digest)).toBe(toHex(preferencesFromText(yaml, 'p').digest));
  });

  test('is SHA-256 over the RFC 8785 form with source texts', () => {
    // printf %s '{"category":"car","prefer":{"doors":{"grades":{"3":"0.40","5":"1.0"},"missing":"0.50","weight":"8.0"}},"vrm":"preferences/1"}' | sha256sum
    expect(toHex(preferencesFromText(yaml, 'p').digest)).toBe('0d7f5469722789a8cabb41ec47c60eac4295f3de1ecdf954233caa580f9b16b5');
  });

  test('changes with the text of a scalar, even where the number is the same', () => {
    expect(toHex(preferencesFromText(yaml.replace('8.0', '8'), 'p').digest)).not.toBe(toHex(preferencesFromText(yaml, 'p').digest));
  });
});
