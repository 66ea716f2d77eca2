import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { readXlsx } from '../../src/formats/xlsx.js';
import { unzip, zip, type ZipEntry } from '../../src/formats/zip.js';
import { workbook, workbookEntries } from '../support/workbook.js';

async function failure(run: Promise<unknown>): Promise<MevilleError> {
  const thrown = await run.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
  if (thrown instanceof MevilleError) return thrown;
  throw thrown;
}

const sheet = (rows: string): Uint8Array => workbook({ Cars: `<sheetData>${rows}</sheetData>` });
const codeOf = async (bytes: Uint8Array, name?: string): Promise<string> => (await failure(readXlsx(bytes, name))).code;

describe('a workbook', () => {
  test('gives texts, numbers as they are shown, days, truths, and what formulas came to', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>ref</t></is></c><c r="B1" t="inlineStr"><is><t> price </t></is></c><c r="C1" t="s"><v>0</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>A1</t></is></c><c r="B3"><v>5200.1000000000004</v></c><c r="C3" s="1"><v>39155</v></c></row>' +
      '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="C4" t="e"><v>#N/A</v></c></row>';
    expect(await readXlsx(sheet(rows))).toEqual([
      { line: 1, cells: ['ref', ' price ', 'shared'] },
      { line: 3, cells: ['A1', '5200.1', '2007-03-14'] },
      { line: 4, cells: ['true', '2', ''] },
    ]);
  });

  test('may have several sheets, and one is chosen by its name', async () => {
    const one = (text: string): string => `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
    const bytes = workbook({ First: one('a'), Second: one('b') });
    expect((await readXlsx(bytes))[0]?.cells).toEqual(['a']);
    expect((await readXlsx(bytes, 'Second'))[0]?.cells).toEqual(['b']);
    const error = await failure(readXlsx(bytes, 'Third'));
    expect([error.code, error.hint]).toEqual(['file-invalid', 'Its sheets are First, Second.']);
  });

  test('may leave out where its cells are: each is after the one before it, and so are the rows', async () => {
    const text = (said: string, at = ''): string => `<c${at} t="inlineStr"><is><t>${said}</t></is></c>`;
    const rows =
      `<row>${text('ref')}${text('price')}</row><row r="3">${text('A1')}<c/><c/>${text('late')}</row>` +
      `<row>${text('far', ' r="AB4"')}${text('next')}</row>`;
    const [head, first, second, ...rest] = await readXlsx(sheet(rows));
    expect(head).toEqual({ line: 1, cells: expect.arrayContaining(['ref', 'price']) });
    expect(first).toMatchObject({ line: 3, cells: expect.arrayContaining(['A1']) });
    expect([first?.cells[0], first?.cells[3]]).toEqual(['A1', 'late']);
    expect(second?.line).toBe(4);
    expect([second?.cells.indexOf('far'), second?.cells.indexOf('next')]).toEqual([27, 28]);
    expect(rest).toEqual([]);
  });

  test('that is empty has no rows', async () => {
    expect(await readXlsx(sheet(''))).toEqual([]);
  });
});

describe('a workbook that is made to do harm', () => {
  const laughs =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1"><v>&b;</v></c></row></sheetData></worksheet>';
  test.each([
    ['entities', workbook({ Cars: laughs }), 'file-invalid'],
    ['a row a billion lines down', sheet('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'), 'file-invalid'],
    ['a row a million lines down, and as wide', sheet('<row r="1000000"><c r="ZZ1000000"><v>1</v></c></row>'), 'size-exceeded'],
    ['a thousand and one cells that do not say where they are', sheet(`<row>${'<c><v>1</v></c>'.repeat(1001)}</row>`), 'size-exceeded'],
    ['sixteen thousand columns', sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 'size-exceeded'],
    ['a place that hides behind a bracket', sheet('<row a=">" r="1000000000"></row>'), 'file-invalid'],
    ['a tag that is not whole', sheet('<row r=1></row>'), 'file-invalid'],
    ['rows in a wrong order', sheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'), 'file-invalid'],
    ['XML that is none', workbook({ Cars: '<sheetData><row r="1">' }, { 'xl/workbook.xml': '<<<' }), 'file-invalid'],
    ['no workbook', new Uint8Array(zip([{ name: 'a.xml', bytes: Buffer.from('<a/>') }])), 'file-invalid'],
    ['no zip', Buffer.from('PK\u0003\u0004 and nothing more'), 'file-invalid'],
    ['bytes that are cut off', sheet('').slice(0, -30), 'file-invalid'],
    ['two files of one name', twice(), 'file-invalid'],
  ])('is refused: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('a zip that unpacks to more than is read is stopped at that', () => {
    const archive = packed([{ name: 'big.xml', bytes: Buffer.alloc(1_000_000) }]);
    expect(archive.length).toBeLessThan(10_000);
    expect(unzip(archive, () => true, 1_000_000)[0]?.bytes).toHaveLength(1_000_000);
    expect(() => unzip(archive, () => true, 999_999)).toThrow(expect.objectContaining({ code: 'size-exceeded' }) as Error);
    expect(unzip(archive, () => false, 0)).toEqual([]);
  });

  test.each([
    ['another size than it says', 22],
    ['another sum than it says', 14],
    ['a place that is not there', 42],
    ['a way of packing that nobody knows', 10],
  ])('a zip whose directory says %s is refused', (_, field) => {
    const archive = packed([{ name: 'a.xml', bytes: Buffer.from('<a/>') }]);
    const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
    const directory = view.getUint32(archive.length - 6, true);
    const at = field === 22 ? 20 : field === 14 ? 16 : field;
    view.setUint16(directory + at, 0x7777, true);
    expect(() => unzip(archive, () => true, 1000)).toThrow(expect.objectContaining({ code: 'file-invalid' }) as Error);
  });
});

function twice(): Uint8Array {
  const entries = workbookEntries({ Cars: '<sheetData/>' });
  return new Uint8Array(zip([...entries, ...entries.slice(0, 1)]));
}

/** As `zip`, but deflated, as every other program writes it. */
function packed(entries: readonly ZipEntry[]): Buffer {
  const archive = Buffer.from(zip(entries));
  const [entry] = entries;
  if (entry === undefined) return archive;
  const bytes = deflateRawSync(entry.bytes);
  const head = Buffer.from(archive.subarray(0, 30 + entry.name.length));
  const directory = archive.readUInt32LE(archive.length - 6);
  const tail = Buffer.from(archive.subarray(directory));
  head.writeUInt16LE(8, 8);
  tail.writeUInt16LE(8, 10);
  tail.writeUInt32LE(bytes.length, 20);
  tail.writeUInt32LE(head.length + bytes.length, tail.length - 6);
  return Buffer.concat([head, bytes, tail]);
}
