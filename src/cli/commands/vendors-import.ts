import { codeOf, MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { readTree } from '../../base/read/file.js';
import { texts } from '../../base/read/tree.js';
import { addVendor } from '../../customer/vendor-book.js';
import { readCsv } from '../../formats/csv.js';
import type { Verb } from '../command.js';
import { readInput } from '../files.js';
import { waitOf } from '../options.js';
import { safe } from '../print/printer.js';

interface Row {
  readonly name?: string;
  readonly url: string;
  readonly key?: string;
}

/** `meville vendors import FILE`: columns or members `url`, and optionally `name` and `key`. */
export const run: Verb<[string], { readonly loopback?: boolean; readonly wait?: string }> = async (context, [file], { loopback = false, wait }) => {
  const rows = await readRows(await readInput(context.io, file, limits.writtenFile), file);
  const ports = await context.customer();
  const deadline = await waitOf(context, wait);
  const added: { vendor: string }[] = [];
  const failed: { url: string; code: string }[] = [];
  for (const { name, url, key } of rows) {
    try {
      const entry = await addVendor(ports, { url, loopback, ...(name === undefined ? {} : { name }), ...(key === undefined ? {} : { pin: key }) }, deadline);
      added.push({ vendor: entry.name });
    } catch (thrown) {
      if (!(thrown instanceof MevilleError)) throw thrown;
      failed.push({ url, code: codeOf(thrown) });
    }
  }
  return {
    json: { added, failed },
    text: (out) => {
      for (const { vendor } of added) out.line(`added   ${safe(vendor)}`);
      for (const { url, code } of failed) out.line(`failed  ${safe(url, 100)}: ${code}`);
    },
    exit: added.length === 0 && failed.length > 0 ? 5 : 0,
  };
};

async function readRows(bytes: Uint8Array, file: string): Promise<Row[]> {
  const json = /^\s*\[/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
  const records = json ? texts(readTree(bytes, file)) : await readTable(bytes, file);
  if (!Array.isArray(records)) throw new MevilleError('file-invalid', `${safe(file)} is no list of vendors.`, { file });
  return records.map((record, i) => {
    const { url, name, key } = (typeof record === 'object' && record !== null && !Array.isArray(record) ? record : {}) as Record<string, unknown>;
    if (typeof url !== 'string' || url === '') throw new MevilleError('file-invalid', `Entry ${String(i + 1)} of ${safe(file)} has no url.`, { file });
    return { url, ...(typeof name === 'string' && name !== '' ? { name } : {}), ...(typeof key === 'string' && key !== '' ? { key } : {}) };
  });
}

async function readTable(bytes: Uint8Array, file: string): Promise<unknown[]> {
  let columns: readonly string[] = [];
  const source = (async function* () {
    yield bytes;
  })();
  const records: unknown[] = [];
  try {
    for await (const row of readCsv(source, (header) => (columns = header))) {
      if ('problem' in row) throw new MevilleError('csv-invalid', row.problem, { faults: [{ line: row.line, message: row.problem }] });
      records.push(Object.fromEntries(columns.map((column, i) => [column, row.fields[i]?.trim()])));
    }
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(file) : thrown;
  }
  return records;
}
