import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { MevilleError } from '../../src/base/errors.js';
import { readCsv, type CsvRow } from '../../src/formats/csv.js';

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** Cut into pieces of so many bytes, so that everything lies across a border somewhere. */
function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

async function read(source: AsyncIterable<string | Uint8Array>): Promise<{ columns: readonly string[]; rows: CsvRow[] }> {
  let columns: readonly string[] = [];
  const rows: CsvRow[] = [];
  for await (const batch of readCsv(source, (found) => (columns = found))) rows.push(...batch);
  return { columns, rows };
}

async function failure(source: AsyncIterable<string | Uint8Array>): Promise<MevilleError> {
  try {
    await read(source);
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

const fieldsOf = (rows: readonly CsvRow[]): unknown[] => rows.map(({ fields, problem }) => problem ?? fields);

describe('what is read', () => {
  test('names in the header are trimmed, fields are left as they are', async () => {
    const { columns, rows } = await read(chunks(' a ,b\n 1, 2 \n'));
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([{ line: 2, row: 1, fields: [' 1', ' 2 '] }]);
  });

  test.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['both, and no end of the last line', 'a,b\r\n1,2\n3,4'],
  ])('lines end in %s', async (_, text) => {
    expect(fieldsOf((await read(chunks(text))).rows)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('a byte order mark is dropped, from bytes and from text, and nowhere but at the beginning', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('a,b\n1,\uFEFF2\n')]);
    for (const source of [chunks(bytes), chunks('\uFEFFa,b\n1,\uFEFF2\n')]) {
      const { columns, rows } = await read(source);
      expect(columns).toEqual(['a', 'b']);
      expect(fieldsOf(rows)).toEqual([['1', '\uFEFF2']]);
    }
  });

  test('quoted fields hold commas, quotes written twice, and lines of either kind as they are', async () => {
    const { rows } = await read(chunks('a,b\n"1,5","say ""hi"""\n"x\r\ny","p\nq"\n'));
    expect(fieldsOf(rows)).toEqual([
      ['1,5', 'say "hi"'],
      ['x\r\ny', 'p\nq'],
    ]);
  });

  test.each(['\n', '\r\n'])(
    'the line of a row is where it begins, also after fields of several lines and empty lines (%j)',
    async (end) => {
      const text = ['a,b', '1,"x', 'y', 'z"', '', '2,3', '   ', '4,5'].join(end);
      expect((await read(chunks(text))).rows.map(({ line, row }) => [line, row])).toEqual([
        [2, 1],
        [6, 2],
        [8, 3],
      ]);
    },
  );

  test('it makes no difference where the bytes are cut', async () => {
    const bytes = utf8('näme,b\r\n"é€😀\r\n""","2"\r\n3,4\r\n');
    const whole = await read(chunks(bytes));
    for (let size = 1; size < 12; size += 1) expect(await read(chunks(...pieces(bytes, size)))).toEqual(whole);
  });

  test('a row with more or fewer columns than the header is told, and the others are read', async () => {
    const { rows } = await read(chunks('a,b\n1\n1,2,3\n4,5\n'));
    expect(fieldsOf(rows)).toEqual([
      'the row has 1 columns, and the header has 2',
      'the row has 3 columns, and the header has 2',
      ['4', '5'],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test('a header without rows is a list without rows', async () => {
    expect((await read(chunks('a,b\n'))).rows).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    ['no header', '', 1],
    ['nothing but empty lines', '\n\n', 1],
    ['names that are there twice', 'a,b, a\n1,2,3\n', 1],
    ['a column without a name', 'a,,c\n1,2,3\n', 1],
    ['lines that end in CR alone', 'a,b\r1,2\r', 1],
    ['a quote that is never closed', 'a,b\r\n1,2\r\n3,"4\r\n5,6\r\n', 3],
    ['a quote inside a field', 'a,b\n1,2\n3,4"5\n', 3],
    ['something after a closing quote', 'a,b\n"1"x,2\n', 2],
    ['a quote after a field of several lines', 'a,b\r\n"1\r\n\r\n2",3\r\n4,5"\r\n', 5],
    ['a NUL', 'a,b\n1,2\n3,\u00004\n', 3],
    ['a row that is too long', `a,b\n1,${'x'.repeat(300_000)}\n`, 2],
    ['a field that never ends', `a,b\n1,"${'x\n'.repeat(200_000)}`, 2],
    ['too many columns', `${Array.from({ length: 1001 }, (_, i) => `c${String(i)}`).join()}\n`, 1],
  ])('%s', async (_, text, line) => {
    const error = await failure(chunks(...pieces(utf8(text), 65_536)));
    expect([error.code, error.faults[0]?.line]).toEqual(['csv-invalid', line]);
  });

  test('names that are there twice are named', async () => {
    expect((await failure(chunks('a,b,a,b\n'))).faults[0]?.message).toContain('"a", "b"');
  });

  test.each([
    ['Latin-1', Uint8Array.from([...utf8('a,b\n1,'), 0xe9, 0x0a])],
    ['a character that is cut off at the end', Uint8Array.from([...utf8('a,b\n1,'), 0xe2, 0x82])],
    ['a surrogate spelled in bytes', Uint8Array.from([...utf8('a,b\n1,'), 0xed, 0xa0, 0x80, 0x0a])],
  ])('bytes that are not UTF-8: %s', async (_, bytes) => {
    expect((await failure(chunks(bytes))).code).toBe('encoding-invalid');
  });

  const latin1 = Uint8Array.from([...utf8('a,b\n\u20ac,\u00fc\n1,'), 0xfc, ...utf8('\n\u20ac,4\n\u20ac,'), 0xff, 0x0a]);

  test.each([1, 2, 3, 5, 11, 64])('bytes that are not UTF-8, in pieces of %d: their line is named', async (size) => {
    expect((await failure(chunks(...pieces(latin1, size)))).faults).toEqual([{ message: 'not well-formed UTF-8 from here on', line: 3 }]);
  });

  test('a character that a line end cuts off is wrong in its own line, wherever the pieces end', async () => {
    const bytes = Uint8Array.from([...utf8('a,b\n1,'), 0xe2, 0x82, ...utf8('\n3,4\n')]);
    for (const size of [1, 7, 8, 64]) expect((await failure(chunks(...pieces(bytes, size)))).faults[0]?.line).toBe(2);
  });

  test('half of a surrogate pair in a text is named by its line', async () => {
    expect((await failure(chunks('a,b\n1,2\n', '3,4\n5,\ud800\n'))).faults[0]?.line).toBe(4);
  });

  test.each([
    ['a;b\n1;2\n', 'semicolons'],
    ['\na;b\n1;"x, y"\n', 'semicolons'],
    ['a\tb\n1\t2\n', 'tabs'],
  ])('%j: columns that no comma separates', async (text, separator) => {
    const { code, faults } = await failure(chunks(text));
    expect(code).toBe('csv-invalid');
    expect(faults[0]?.message).toBe(`columns are separated by ${separator}; commas are expected`);
  });

  test('what the source throws is passed on as it is', async () => {
    const broken = new Error('EIO');
    async function* source(): AsyncGenerator<string> {
      yield await Promise.resolve('a,b\n1,2\n');
      throw broken;
    }
    await expect(read(source())).rejects.toBe(broken);
  });

  test('what the header is refused with ends the reading', async () => {
    const refusal = new MevilleError('file-invalid', 'no');
    const rows = readCsv(chunks('a\n1\n'), () => {
      throw refusal;
    });
    await expect(rows.next()).rejects.toBe(refusal);
  });

  test('a source is closed when its reader stops early', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<string> {
      try {
        yield 'a\n1\n';
        for (;;) yield await Promise.resolve('2\n'.repeat(10_000));
      } finally {
        closed = true;
      }
    }
    for await (const _ of readCsv(source(), () => {})) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(closed).toBe(true);
  });
});
