import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { MevilleError } from '../../../src/base/errors.js';
import { readTree } from '../../../src/base/read/file.js';
import { childOf, nodeAt, plain } from '../../../src/base/read/tree.js';

function refusalOf(bytes: Uint8Array, name = 'wish.yaml', options = {}): MevilleError {
  try {
    readTree(bytes, name, options);
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  return expect.fail('nothing was refused');
}

describe('readTree', () => {
  it('reads JSON when the first character that is not blank is a brace or a bracket, and YAML otherwise', () => {
    expect(plain(readTree(utf8('\n {"a": [1.0]}'), 'a.yaml'))).toEqual({ a: [1] });
    expect(plain(readTree(utf8('a: [1.0]'), 'a.json'))).toEqual({ a: [1] });
    expect(refusalOf(utf8('{a: 1}')).code).toBe('json-invalid');
  });

  it('names the file in every error', () => {
    for (const text of ['{', 'a: *b', '\ufeffa: 1']) expect(refusalOf(utf8(text)).file).toBe('wish.yaml');
    expect(refusalOf(utf8('{'), 'a\u001b.yaml').file).toBe('a\\u{1b}.yaml');
  });

  it.each([
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0]],
    ['an overlong form', [0xc0, 0xaf]],
    ['CESU-8', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
    ['a cut character', [0x61, 0xe2, 0x82]],
  ])('refuses %s with encoding-invalid', (_, bytes) => expect(refusalOf(Uint8Array.from(bytes)).code).toBe('encoding-invalid'));

  it('looks at the size before anything else', () => {
    expect(refusalOf(new Uint8Array(1024 * 1024 + 1).fill(0xff)).code).toBe('size-exceeded');
    expect(refusalOf(new Uint8Array(50 * 1024 * 1024)).code).toBe('size-exceeded');
    expect(refusalOf(utf8('é'), 'x', { size: 1 }).code).toBe('size-exceeded');
  });
});

describe('nodeAt and childOf', () => {
  const root = readTree(utf8('must:\n  a/b: {"m~n": [1, 2]}\n'), 'x');

  it('follow a pointer to the deepest node that exists', () => {
    expect(nodeAt(root, '')).toBe(root);
    expect(nodeAt(root, '/must/a~1b/m~0n/1')).toMatchObject({ text: '2', place: { line: 2, column: 20 } });
    expect(nodeAt(root, '/must/a~1b/m~0n/2')).toBe(nodeAt(root, '/must/a~1b/m~0n'));
    expect(nodeAt(root, '/must/total/max')).toBe(childOf(root, 'must'));
    for (const step of ['01', '-1', '-', 'length', '1e0', '']) expect(nodeAt(root, `/must/a~1b/m~0n/${step}`).kind).toBe('list');
  });

  it('find no key that the file does not have', () => {
    for (const key of ['toString', '__proto__', 'constructor', '']) expect(childOf(root, key)).toBeUndefined();
    expect(childOf(nodeAt(root, '/must/a~1b/m~0n'), '0')).toBeUndefined();
  });
});
