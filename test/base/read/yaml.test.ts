import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MevilleError } from '../../../src/base/errors.js';
import { plain, texts } from '../../../src/base/read/tree.js';
import { readYaml } from '../../../src/base/read/yaml.js';
import { fastest } from '../../support/fastest.js';

function refusalOf(text: string, options = {}): MevilleError {
  try {
    readYaml(text, options);
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  return expect.fail('nothing was refused');
}

describe('readYaml', () => {
  it('keeps the source text of plain scalars exactly', () => {
    const file = 'a: 1.0\nb: 0.8550\nc: 2006-09\nd: no\ne: 0x10\nf: 1_000\ng: ~\nh:\ni: True\nj: "1.0"\nk: 12:30\nl: 0o14\n5: T3';
    expect(texts(readYaml(file))).toEqual({
      a: '1.0',
      b: '0.8550',
      c: '2006-09',
      d: 'no',
      e: '0x10',
      f: '1_000',
      g: null,
      h: null,
      i: 'True',
      j: '1.0',
      k: '12:30',
      l: '0o14',
      5: 'T3',
    });
    expect(plain(readYaml(file))).toMatchObject({ a: 1, c: '2006-09', d: 'no', e: 16, f: '1_000', i: true, j: '1.0' });
  });

  it('says where every key and value stands', () => {
    expect(readYaml('# wish\nmust:\n  total: {max: 6500 GBP}\n  trim: [T3,  "TR"]\n  none:\n')).toMatchObject({
      entries: [
        {
          key: 'must',
          keyPlace: { line: 2, column: 1 },
          value: {
            place: { line: 3, column: 3 },
            entries: [
              {
                keyPlace: { line: 3, column: 3 },
                value: { entries: [{ keyPlace: { line: 3, column: 11 }, value: { place: { line: 3, column: 16 } } }] },
              },
              {
                value: {
                  items: [
                    { text: 'T3', quoted: false },
                    { text: 'TR', quoted: true, place: { line: 4, column: 15 } },
                  ],
                },
              },
              { value: { native: null, place: { line: 5 } } },
            ],
          },
        },
      ],
    });
  });

  it('reads block texts, comments, one document with its markers, and an empty file as null', () => {
    expect(plain(readYaml('---\na: |\n  x\n  y\nb: >-\n  x\n  y\n...\n'))).toEqual({ a: 'x\ny\n', b: 'x y' });
    expect(plain(readYaml(''))).toBeNull();
    expect(plain(readYaml('# nothing\n'))).toBeNull();
  });

  it('agrees with JSON.parse on JSON, which is YAML too', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(plain(readYaml(JSON.stringify(value)))).toEqual(value);
      }),
    );
  });

  it.each([
    ['anchor', 'a: &x 1', 1, 4],
    ['alias', 'a: *x', 1, 4],
    ['tag', 'a: !x 1', 1, 4],
    ['code tag', 'a: !!js/function "x"', 1, 4],
    ['standard tag', 'a: !!str 1', 1, 4],
    ['python tag', '!!python/object:os {}', 1, 1],
    ['directive', '%YAML 1.1\n---\na: no', 1, 1],
    ['tag directive', '%TAG ! x\n---\na', 1, 1],
    ['merge key', 'a: 1\n<<: {b: 1}', 2, 1],
    ['duplicate key', 'a: 1\nb: 2\na: 3', 3, 1],
    ['duplicate key in other spelling', 'a: 1\n"\\x61": 2', 2, 1],
    ['duplicate number key', '5: 1\n"5": 2', 2, 1],
    ['duplicate key in braces', '{a: 1, a: 2}', 1, 8],
    ['__proto__', '__proto__: 1', 1, 1],
    ['quoted __proto__', 'a: {"__proto__": 1}', 1, 5],
    ['list as key', '[a]: 1', 1, 1],
    ['map as key', '? {a: 1}\n: 2', 1, 3],
    ['key that is not there', ': 1', 1, 1],
    ['second document', 'a: 1\n---\nb: 2', 2, 1],
    ['infinity', 'a: .inf', 1, 4],
    ['minus infinity', 'a: [-.INF]', 1, 5],
    ['not a number', 'a: .nan', 1, 4],
    ['huge number', 'a: 1e999', 1, 4],
    ['NUL', 'a: "\0"', 1, 5],
    ['escaped NUL', 'a: "\\0"', 1, 4],
    ['escaped NUL in hex', 'a: "x\\x00"', 1, 4],
    ['escape character', 'a: \u001b[31m', 1, 4],
    ['C1 control', 'a: \u009b', 1, 4],
    ['lone surrogate', 'a: \ud800', 1, 4],
    ['escaped lone surrogate', 'a: "\\ud800"', 1, 4],
    ['byte order mark', '\ufeffa: 1', 1, 1],
    ['open bracket', 'a: [1', 1, 6],
    ['open quote', 'a: "x', 1, 6],
    ['stray bracket', 'a: 1\n]', 2, 1],
    ['bad indent', 'a: 1\n  b: 2', 1, 4],
    ['tab indent', 'a:\n\tb: 1', 2, 1],
    ['reserved character', 'a: @x', 1, 4],
    ['colon in a plain text', 'a: b: c', 1, 4],
  ])('refuses a %s (%j) with yaml-invalid at line %d, column %d', (_, text, line, column) => {
    const error = refusalOf(text);
    expect(error.code).toBe('yaml-invalid');
    expect(error.faults[0]).toMatchObject({ line, column });
    expect(error.message).not.toMatch(/\p{C}/u);
  });

  it('lists every fault, in the order of the file', () => {
    expect(refusalOf('a: @x\nb: `y\n').faults.map(({ line }) => line)).toEqual([1, 2]);
    expect(refusalOf('a: {x: 1, x: 2}\nb: .nan\na: 1').faults.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(refusalOf('a: &x 1\nb: *x\nc: !t 1').faults).toHaveLength(3);
    expect(refusalOf('&a '.repeat(10_000)).faults).toHaveLength(100);
  });

  it('has the limits of JSON', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(readYaml(nested(16)).kind).toBe('list');
    expect(refusalOf(nested(17)).code).toBe('yaml-invalid');
    expect(refusalOf('- '.repeat(17)).code).toBe('yaml-invalid');
    expect(readYaml('- 1\n- [2]\n', { nodes: 4 }).kind).toBe('list');
    expect(refusalOf('- 1\n- [2]\n', { nodes: 3 }).code).toBe('yaml-invalid');
    expect(refusalOf('- 1\n'.repeat(20_000)).code).toBe('yaml-invalid');
    expect(refusalOf('x'.repeat(1024 * 1024 + 1)).code).toBe('size-exceeded');
    expect(readYaml(Array.from({ length: 19_000 }, (_, at) => `- ${String(at)}`).join('\n')).kind).toBe('list');
  });

  it('refuses an alias bomb, deep nesting and brackets that close nothing in less than 100 ms', () => {
    const row = (name: string, before: string): string => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    const bomb = ['a: &a [x, x]', ...'bcdefghij'.split('').map((name, at) => row(name, 'abcdefghij'[at] ?? ''))].join('\n');
    for (const text of [
      bomb,
      '['.repeat(100_000),
      '{a: '.repeat(100_000),
      '- '.repeat(100_000),
      '? '.repeat(100_000),
      ']'.repeat(1_000_000),
      '...\n'.repeat(100_000),
      '---\n'.repeat(1000),
    ]) {
      expect(fastest(() => expect(refusalOf(text).code).toBe('yaml-invalid'), 100)).toBeLessThan(100);
    }
  });

  it('throws nothing but yaml-invalid on any text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '? ',
      '&a',
      '*a',
      '!t',
      '---\n',
      '...\n',
      '%',
      '\t',
      '1',
      '~',
      '<<',
      '@',
      '\\',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        try {
          texts(readYaml(source));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(MevilleError);
          expect((thrown as MevilleError).code).toBe('yaml-invalid');
          expect((thrown as MevilleError).faults.length).toBeGreaterThan(0);
          for (const { message } of (thrown as MevilleError).faults) expect(message).not.toMatch(/\p{C}/u);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
