import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { MevilleError } from '../../src/base/errors.js';
import { readLines, type Line } from '../../src/formats/lines.js';
import { readNdjson, type NdjsonLine } from '../../src/formats/ndjson.js';

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function all<T>(source: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const some of source) found.push(...some);
  return found;
}

const linesOf = async (text: string | Uint8Array, size?: number): Promise<Line[]> =>
  all(readLines(pieces(typeof text === 'string' ? utf8(text) : text, size)));
const valuesOf = async (text: string): Promise<NdjsonLine[]> => all(readNdjson(pieces(utf8(text))));

async function failure(work: Promise<unknown>): Promise<MevilleError> {
  return work.then(
    () => Promise.reject(new Error('nothing was thrown')),
    (thrown: unknown) => (thrown instanceof MevilleError ? thrown : Promise.reject(new Error('another error', { cause: thrown }))),
  );
}

describe('lines', () => {
  test('end in LF or CRLF, keep their numbers, and blank ones are left out', async () => {
    expect(await linesOf('a\r\n\n  \r\nb c\nd')).toEqual([
      { line: 1, text: 'a' },
      { line: 4, text: 'b c' },
      { line: 5, text: 'd' },
    ]);
  });

  test('are the same wherever the bytes are cut', async () => {
    const bytes = utf8('é€😀\r\n"x"\r\n');
    for (let size = 1; size < 12; size += 1) expect(await linesOf(bytes, size)).toEqual(await linesOf(bytes, 100));
  });

  test.each([
    ['Latin-1', Uint8Array.from([...utf8('a\n'), 0xe9, 0x0a]), 'encoding-invalid'],
    ['a character that is cut off at the end', Uint8Array.from([...utf8('a\n'), 0xe2, 0x82]), 'encoding-invalid'],
    ['a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'encoding-invalid'],
    ['a line that is too long', utf8(`a\n${'x'.repeat(262_145)}\n`), 'size-exceeded'],
    ['a line that never ends', utf8(`a\n${'x'.repeat(400_000)}`), 'size-exceeded'],
  ])('are refused for %s', async (_, bytes, code) => {
    expect((await failure(linesOf(bytes, 65_536))).code).toBe(code);
  });
});

describe('NDJSON', () => {
  test('is one value on each line, as source texts', async () => {
    expect(await valuesOf('{"a": 1.0}\n\n["x"]\r\n')).toEqual([
      { line: 1, content: { value: { a: '1.0' } } },
      { line: 3, content: { value: ['x'] } },
    ]);
  });

  test.each([
    ['{"a": 1', 8],
    ['{"a": 1} {"a": 2}', 10],
    ['{"a": 1, "a": 2}', 10],
    ['{"a": "\u0007"}', 8],
    ['{"__proto__": 1}', 2],
    ['[1,]', 4],
    [`${'['.repeat(20)}${']'.repeat(20)}`, 17],
    [`[${'1,'.repeat(25_000)}1]`, 40_000],
  ])('a line that is malformed has its column, and the others are read (case %#)', async (bad, column) => {
    expect(await valuesOf(`{}\n${bad}\n{}\n`)).toMatchObject([
      { line: 1, content: { value: {} } },
      { line: 2, content: { problem: expect.any(String) as string, column } },
      { line: 3, content: { value: {} } },
    ]);
  });
});
