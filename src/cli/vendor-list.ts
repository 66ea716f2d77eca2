import { MevilleError, type Fault } from '../base/errors.js';
import { readTree } from '../base/read/file.js';
import { childOf, type Node } from '../base/read/tree.js';
import { readCsv } from '../formats/csv.js';
import type { WantedVendor } from './add-vendors.js';

/** A list of vendors: a CSV table with the columns url, and maybe name and key, or a JSON or YAML list of maps of those. */

const hint = 'A list of vendors has a url for each, and maybe a name and a key.';

/**
 * @param file what the user calls it
 * @throws file-invalid with every fault, csv-invalid, and what `readTree` throws
 */
export async function readVendorList(bytes: Uint8Array, file: string): Promise<WantedVendor[]> {
  const isTree = /^\s*[[{-]/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
  const entries = isTree ? entriesOf(readTree(bytes, file), file) : await rowsOf(bytes, file);
  const faults = entries.flatMap(({ url, line }, i): Fault[] =>
    url === undefined ? [{ message: 'lacks "url"', path: String(i + 1), ...(line === undefined ? {} : { line }) }] : [],
  );
  if (faults.length > 0) throw new MevilleError('file-invalid', `${file} has entries without a url.`, { file, faults, hint });
  return entries.map(({ url = '', name, key }) => ({ url, name, key }));
}

interface Entry {
  readonly url: string | undefined;
  readonly name: string | undefined;
  readonly key: string | undefined;
  readonly line?: number;
}

function entriesOf(root: Node, file: string): Entry[] {
  if (root.kind !== 'list') throw new MevilleError('file-invalid', `${file} is no list of vendors.`, { file, hint });
  return root.items.map((item) => ({
    url: textOf(item, 'url'),
    name: textOf(item, 'name'),
    key: textOf(item, 'key'),
    line: item.place.line,
  }));
}

function textOf(item: Node, member: string): string | undefined {
  const node = childOf(item, member);
  return node?.kind === 'scalar' && node.native !== null && node.text !== '' ? node.text : undefined;
}

async function rowsOf(bytes: Uint8Array, file: string): Promise<Entry[]> {
  let columns: readonly string[] = [];
  const entries: Entry[] = [];
  try {
    for await (const batch of readCsv(once(bytes), (header) => (columns = header))) {
      for (const { line, fields, problem } of batch) {
        if (problem !== undefined) throw new MevilleError('csv-invalid', problem, { faults: [{ line, message: problem }] });
        const cell = (column: string): string | undefined => fields[columns.indexOf(column)]?.trim() || undefined;
        entries.push({ url: cell('url'), name: cell('name'), key: cell('key'), line });
      }
    }
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(file) : thrown;
  }
  return entries;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
