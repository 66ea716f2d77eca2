import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MevilleError } from '../../../src/base/errors.js';
import { readJson, readJsonTexts } from '../../../src/base/read/json.js';
import { plainNumber } from '../../../src/base/read/number.js';
import { plain, texts, type Node, type TextTree } from '../../../src/base/read/tree.js';

function refusalOf(read: () => unknown): MevilleError {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  return expect.fail('nothing was refused');
}

/** The texts of a tree, with numbers as plain decimals. */
function spelledOut(node: Node): TextTree {
  if (node.kind === 'list') return node.items.map(spelledOut);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, spelledOut(value)]));
  return typeof node.native === 'number' ? plainNumber(node.text) : texts(node);
}

const wide = { depth: 1000, nodes: 1_000_000 };

describe('readJson', () => {
  it('keeps the source text and the place of every scalar and key', () => {
    const node = readJson('{\n  "a": 1.0,\r\n\t"b": [true, null, "x\\u0041"]}');
    expect(plain(node)).toEqual({ a: 1, b: [true, null, 'xA'] });
    expect(texts(node)).toEqual({ a: '1.0', b: ['true', null, 'xA'] });
    expect(node).toMatchObject({
      kind: 'map',
      place: { line: 1, column: 1 },
      entries: [
        { key: 'a', keyPlace: { line: 2, column: 3 }, value: { text: '1.0', quoted: false, place: { line: 2, column: 8 } } },
        { key: 'b', keyPlace: { line: 3, column: 2 }, value: { items: [{}, {}, { quoted: true, place: { line: 3, column: 20 } }] } },
      ],
    });
  });

  it('agrees with JSON.parse on every JSON text, which has each key once', () => {
    const text = fc.json({ maxDepth: 6 }).filter((json) => !json.includes('__proto__') && !json.includes('\\u0000'));
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const spelled = JSON.stringify(JSON.parse(json), null, indent);
        expect(plain(readJson(spelled, wide))).toEqual(JSON.parse(json));
        expect(readJsonTexts(spelled, wide)).toEqual(spelledOut(readJson(spelled, wide)));
      }),
    );
  });

  it('throws nothing but json-invalid, and only where JSON.parse throws too or the text uses what is refused here', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
      '\\u',
      'd800',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        let value: unknown;
        try {
          value = plain(readJson(source));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(MevilleError);
          expect((thrown as MevilleError).code).toBe('json-invalid');
          expect((thrown as MevilleError).message).not.toMatch(/\p{C}/u);
          return;
        }
        expect(value).toEqual(JSON.parse(source));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['', 1, 1],
    ['  \n ', 2, 2],
    ['{', 1, 2],
    ['{"a"', 1, 5],
    ['{"a":', 1, 6],
    ['{"a":1', 1, 7],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['[1}', 1, 3],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['{} {}', 1, 4],
    ['[]]', 1, 3],
    ['01', 1, 1],
    ['1.', 1, 1],
    ['.5', 1, 1],
    ['+1', 1, 1],
    ['-', 1, 1],
    ['1e', 1, 1],
    ['0x10', 1, 1],
    ['1_000', 1, 1],
    ['NaN', 1, 1],
    ['-Infinity', 1, 1],
    ['True', 1, 1],
    ['nul', 1, 1],
    ['undefined', 1, 1],
    ['"a', 1, 1],
    ['"a\nb"', 1, 3],
    ['"\t"', 1, 2],
    ['"\0"', 1, 2],
    ['"\\u0000"', 1, 2],
    ['"\\x41"', 1, 2],
    ['"\\u12g4"', 1, 2],
    ['"\\ud800"', 1, 1],
    ['"\\udc00\\ud800"', 1, 1],
    ['["a\ud800"]', 1, 4],
    ['\ufeff{}', 1, 1],
    ['// c\n1', 1, 1],
    ['/**/1', 1, 1],
    ['{"a":1,\n "a":2}', 2, 2],
    ['{"a":1,"\\u0061":2}', 1, 8],
    ['[{"b":{"toString":1,"toString":2}}]', 1, 21],
    ['{"__proto__":1}', 1, 2],
    ['[{"\\u005f_proto__":{}}]', 1, 3],
    ['\u00a0{}', 1, 1],
    ['[1,\u20282]', 1, 4],
    ['{"a":1;}', 1, 6],
    ['\0', 1, 1],
  ])('refuses %j with json-invalid at line %d, column %d', (text, line, column) => {
    const error = refusalOf(() => readJson(text));
    expect(error.code).toBe('json-invalid');
    expect(error.faults).toMatchObject([{ line, column }]);
    expect(refusalOf(() => readJsonTexts(text)).faults).toEqual(error.faults);
  });

  it.each([
    ['[1e999]', 1, 2],
    ['-1e999', 1, 1],
  ])('refuses %s where it is a number, and takes it for a text where nothing else than texts is read', (text, line, column) => {
    expect(refusalOf(() => readJson(text))).toMatchObject({ code: 'json-invalid', faults: [{ line, column }] });
    expect([readJsonTexts(text)].flat()).toEqual([text.replace(/[[\]]/g, '')]);
  });

  it('lets names of Object.prototype be keys without touching it', () => {
    const value = readJsonTexts('{"constructor":{"prototype":{"x":1}},"toString":2,"hasOwnProperty":3}') as Record<string, unknown>;
    expect(value['toString']).toBe('2');
    expect('valueOf' in value).toBe(false);
    expect('valueOf' in (plain(readJson('{}')) as object)).toBe(false);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('nests as deep as the limit and not one level deeper', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(16)).kind).toBe('list');
    expect(refusalOf(() => readJson(nested(17))).code).toBe('json-invalid');
    expect(refusalOf(() => readJson('{"a":'.repeat(17))).code).toBe('json-invalid');
    expect(refusalOf(() => readJson('['.repeat(1_000_000))).code).toBe('json-invalid');
    const deep = readJson(nested(100_000), { depth: 100_000, nodes: 100_000 });
    expect(Array.isArray(plain(deep))).toBe(true);
  });

  it('counts values, and refuses one too many', () => {
    expect(readJson('[1,[],{"a":2}]', { nodes: 5 }).kind).toBe('list');
    expect(refusalOf(() => readJson('[1,[],{"a":2}]', { nodes: 4 })).code).toBe('json-invalid');
    expect(refusalOf(() => readJson(`[${'0,'.repeat(20_000)}0]`)).code).toBe('json-invalid');
  });

  it('refuses a text over the size before it reads it', () => {
    expect(refusalOf(() => readJson(' '.repeat(1024 * 1024 + 1))).code).toBe('size-exceeded');
    expect(refusalOf(() => readJsonTexts('[1, 2]', { size: 5 })).code).toBe('size-exceeded');
  });

  it('takes a data file of many megabytes', () => {
    const row = '{"sku":"a-1","price":5200.50,"doors":5,"note":null}';
    const rows = readJsonTexts(`[${Array.from({ length: 200_000 }, () => row).join(',\n')}]`);
    expect(rows).toHaveLength(200_000);
    expect((rows as unknown[]).at(-1)).toEqual({ sku: 'a-1', price: '5200.50', doors: '5', note: null });
  });
});
