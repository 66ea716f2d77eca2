import type { Vocabulary } from '../../schema/vocabulary.js';
import type { StockRow } from '../../store/books.js';
import { bindStockMap, type StockMap } from './map.js';
import type { StockReport } from './report.js';
import { RowReader } from './row-reader.js';
import { openTable, type RawRow, type StockFormat, type StockTable, type TableOptions } from './table.js';

/** Stock lists of other programs, row by row. */

/**
 * The rows of a stock list that can be sold. A cell that is empty, or says `N/A`, `-` or the like, is a value that is not known. A row is
 * left out, and the report says why, when it has no price anything is sold for, no SKU of its own, no whole quantity, or not the columns
 * of the header; a cell that is not what its property holds is left out of its row. One that says there are none left is kept, so that
 * the books learn of it.
 *
 * @param source a CSV with a header, a JSON list of flat objects of at most limits.dataFile bytes, one such object on each line, or a workbook
 * @param report filled while the rows are taken
 * @throws file-invalid when the mapping names a column that is not there, or the JSON is no list; csv-invalid,
 * json-invalid, encoding-invalid, size-exceeded; rows may have been given by then, so they must be stored all or none
 */
export const readStock = (
  source: AsyncIterable<Uint8Array | string>,
  format: StockFormat,
  map: StockMap,
  vocabulary: Vocabulary,
  report: StockReport,
  options: TableOptions = {},
): AsyncIterable<StockRow> => each(batchesOf(async () => openTable(source, format, options), map, vocabulary, report));

/** The same of a list that has been opened. */
export const stockRows = (table: StockTable, map: StockMap, vocabulary: Vocabulary, report: StockReport): AsyncIterable<StockRow> =>
  each(batchesOf(() => table, map, vocabulary, report));

async function* batchesOf(
  open: () => StockTable | Promise<StockTable>,
  map: StockMap,
  vocabulary: Vocabulary,
  report: StockReport,
): AsyncGenerator<readonly StockRow[], void, void> {
  const { columns, guarded, rows } = await open();
  const readerOf = (): RowReader => {
    bindStockMap(map, columns);
    const places = new Map(columns.map((column, index) => [column, index]));
    return new RowReader(map, vocabulary.name, { placeOf: (column) => places.get(column) ?? -1, mark: map.decimal, guarded }, report);
  };
  // A JSON list without any row has no columns.
  const reader = columns.length === 0 ? undefined : readerOf();
  for await (const batch of rows) {
    if (batch.length > 0) yield taken(reader ?? readerOf(), batch);
  }
}

function taken(reader: RowReader, batch: readonly RawRow[]): readonly StockRow[] {
  const rows: StockRow[] = [];
  for (const raw of batch) {
    const row = reader.read(raw);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** The items of batches one after the other, without a wait for those that are there. */
function each<T>(batches: AsyncGenerator<readonly T[], void, void>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]: () => {
      let batch: readonly T[] = [];
      let at = 0;
      const more = async (): Promise<IteratorResult<T, undefined>> => {
        do {
          const next = await batches.next();
          if (next.done === true) return { done: true, value: undefined };
          batch = next.value;
        } while (batch.length === 0);
        at = 1;
        return { done: false, value: batch[0] as T };
      };
      return {
        next: async () => {
          if (at >= batch.length) return more();
          at += 1;
          return { done: false, value: batch[at - 1] as T };
        },
        return: async () => {
          await batches.return();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
