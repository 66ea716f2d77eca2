import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { openList, type ListOptions } from '../../src/cli/stock/list.js';
import { fakeIo } from '../support/cli-io.js';
import { workbook } from '../support/workbook.js';

/** Lists as they lie on a disk. */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meville-list-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>ref</t></is></c></row>';

async function columnsOf(name: string, bytes: Uint8Array | string, options: ListOptions = {}): Promise<readonly string[] | string> {
  await writeFile(join(folder, name), bytes);
  try {
    return (await openList(fakeIo({ cwd: folder }), name, options)).table.columns;
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown.code;
    throw thrown;
  }
}

test.each<[string, Uint8Array | string, readonly string[] | string, ListOptions?]>([
  ['a.csv', 'a;b\n1;2\n', ['a', 'b']],
  ['a.tsv', 'a\tb\n', ['a', 'b']],
  ['a', 'a,b\n', ['a', 'b']],
  ['a', '[{"x":1}]', ['x']],
  ['a', '{"x":1}\n{"y":2}\n', ['x', 'y']],
  ['a.json', '{"x":1}\n', 'file-invalid'],
  ['a.json', '{"x":1}\n', ['x'], { format: 'ndjson' }],
  ['a.csv', workbook({ Cars: `<sheetData>${row}</sheetData>` }), ['ref']],
  ['a', workbook({ Cars: `<sheetData>${row}</sheetData>` }), 'file-invalid', { sheet: 'Vans' }],
  ['a.csv', Buffer.from('\uFEFFa;b\n', 'utf16le'), ['a', 'b']],
  ['a.csv', Buffer.from('a;b\n1;2\n', 'utf16le'), 'encoding-invalid'],
  ['a.csv', Buffer.from('a;b\n1;2\n', 'utf16le'), ['a', 'b'], { encoding: 'utf-16le' }],
  ['a.csv', Buffer.from('prix é;b\n', 'latin1'), ['prix é', 'b']],
  ['a.csv', Buffer.from('prix é;b\n', 'latin1'), 'encoding-invalid', { encoding: 'utf-8' }],
  ['a.csv', Buffer.from('%PDF-1.7'), 'encoding-invalid'],
  ['a.xlsx', 'a,b\n', 'file-invalid'],
  ['a.csv', '', 'csv-invalid'],
  ['a.json', '', 'json-invalid'],
  ['a.csv', 'a\n', 'usage-invalid', { format: 'xls' }],
  ['a.csv', 'a\n', 'usage-invalid', { encoding: 'latin1' }],
])('%s that holds %j: %j', async (name, bytes, columns, options) => {
  expect(await columnsOf(name, bytes, options)).toEqual(columns);
});

test('a file that is changed while it is read is refused', async () => {
  const file = join(folder, 'long.csv');
  await writeFile(file, `a,b\n${'1,2\n'.repeat(200_000)}`);
  const { table } = await openList(fakeIo({ cwd: folder }), 'long.csv', {});
  await appendFile(file, '3,4\n');
  const read = async (): Promise<void> => {
    for await (const _ of table.rows);
  };
  await expect(read()).rejects.toMatchObject({ code: 'file-invalid' });
});

test('a file can be opened again, and what is not a file cannot', async () => {
  await writeFile(join(folder, 'twice.csv'), 'a\n1\n');
  const { again } = await openList(fakeIo({ cwd: folder }), 'twice.csv', {});
  expect((await again?.())?.columns).toEqual(['a']);
  expect((await openList(fakeIo({ stdin: 'a\n1\n' }), '-', {})).again).toBeUndefined();
});
