import { fromUtf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { readJsonTexts } from '../../base/read/json.js';
import { entriesOf } from '../../ranking/plain/plain.js';
import type { PlainFault } from '../../ranking/plain/plain-faults.js';
import type { Header } from '../../ranking/plain/header.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { safe } from '../print/printer.js';
import type { Source } from './source.js';

/** What a file of offers holds, entry by entry, whatever its format. */

export interface Entry {
  /** Of an array from 0, of a text the line. */
  readonly place: number;
  readonly content: { readonly value: unknown } | { readonly fault: PlainFault };
}

/** What somebody has to know to read a table. */
export interface Reader extends Pick<Preferences, 'vocabulary'> {
  /** The names that are looked at. */
  readonly wanted: readonly string[];
  readonly onHeader: (header: Header) => void;
}

/** What tells the entries of a file apart in complaints. */
export const placesOf = ({ format }: Source): 'entry' | 'line' => (format === 'json' ? 'entry' : 'line');

/**
 * The entries, as many at a time as there are.
 * @throws encoding-invalid, size-exceeded, json-invalid, csv-invalid, file-invalid; entries before the fault may have been given by then
 */
export async function* readEntries(source: Source, reader: Reader): AsyncGenerator<readonly Entry[], void, void> {
  try {
    yield* formats[source.format](source, reader);
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(source.name) : thrown;
  }
}

const formats: Readonly<Record<Source['format'], (source: Source, reader: Reader) => AsyncGenerator<readonly Entry[], void, void>>> = {
  async *json({ name, bytes, begins }) {
    const data = parsed(fromUtf8(await collect(name, bytes)), begins === 'objects');
    yield entriesOf(data, name).map((value, place) => ({ place, content: { value } }));
  },
  async *ndjson({ bytes }) {
    const { readNdjson } = await import('../../formats/ndjson.js');
    for await (const lines of readNdjson(bytes))
      yield lines.map(({ line, content }) => ({
        place: line,
        content: 'value' in content ? content : { fault: { field: '', message: content.problem, ...columnOf(content) } },
      }));
  },
  async *csv({ bytes }, { vocabulary, wanted, onHeader }) {
    const [{ readCsv }, { readHeader }] = await Promise.all([import('../../formats/csv.js'), import('../../ranking/plain/header.js')]);
    let header: Header | undefined;
    const rows = readCsv(bytes, (columns) => {
      header = readHeader(columns, vocabulary, wanted);
      onHeader(header);
    });
    for await (const batch of rows) {
      yield batch.flatMap(({ line, row, fields, problem }): Entry[] => {
        if (problem !== undefined) return [{ place: line, content: { fault: { field: '', message: problem } } }];
        return header === undefined ? [] : [{ place: line, content: { value: header.offer(fields, row) } }];
      });
    }
  },
  async *offers({ bytes }) {
    const { readLines } = await import('../../formats/lines.js');
    for await (const lines of readLines(bytes)) yield lines.map(({ line, text }) => ({ place: line, content: { value: text } }));
  },
};

const columnOf = ({ column }: { readonly column?: number }): { readonly column?: number } => (column === undefined ? {} : { column });

const ndjsonHint = 'A JSON file holds one array. One offer on each line is NDJSON: call it .ndjson, or add --from-format ndjson.';

/** @param lines whether it begins as NDJSON does */
function parsed(text: string, lines: boolean): unknown {
  try {
    const data = readJsonTexts(text);
    if (lines) entriesOf(data, '');
    return data;
  } catch (thrown) {
    if (!lines || !(thrown instanceof MevilleError)) throw thrown;
    throw new MevilleError(thrown.code, thrown.message, { faults: thrown.faults, hint: ndjsonHint, cause: thrown });
  }
}

async function collect(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > limits.dataFile)
      throw new MevilleError(
        'size-exceeded',
        `${safe(name)} is larger than the ${String(limits.dataFile / 1024 / 1024)} MiB that are read of a JSON array.`,
        {
          hint: 'Write it as NDJSON, one offer on each line, or as CSV: such a file may be of any size.',
        },
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}
