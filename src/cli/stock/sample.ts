import { formatAmount } from '../../base/values/money.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import type { StockRow } from '../../store/books.js';
import type { StockMap } from '../../vendor/stock/map.js';
import { StockReport } from '../../vendor/stock/report.js';
import { RowReader } from '../../vendor/stock/row-reader.js';
import { safe } from '../print/printer.js';
import { wrap } from '../print/wrap.js';

const shown = 3;
const margin = '  ';

/** The first rows as they would be offered, or why the first cannot be. */
export function sampleLines(
  map: StockMap,
  columns: readonly string[],
  cells: readonly (readonly (string | undefined)[])[],
  words: Vocabulary,
  room: number,
): string[] {
  const report = new StockReport();
  const manners = { placeOf: (column: string) => columns.indexOf(column), mark: map.decimal, guarded: true };
  const reader = new RowReader(map, words.name, manners, report);
  const rows: StockRow[] = [];
  for (const [index, row] of cells.entries()) {
    const read = reader.read({ row: index + 1, fields: row.map((cell) => cell ?? ''), cells: row });
    if (read !== undefined) rows.push(read);
    if (rows.length === shown) break;
  }
  const refused = report.unusable.slice(0, rows.length === 0 ? 1 : 0);
  return [
    ...rows.flatMap((row) => wrap(sayRow(row), room - margin.length, { indent: '    ' }).map((line) => margin + line)),
    ...refused.map(({ row, reason }) => `${margin}row ${String(row)} cannot be used: ${safe(reason)}`),
  ];
}

function sayRow({ sku, price, currency, quantity, values }: StockRow): string {
  const said = [...values].map(([name, { text }]) => `${safe(name)} ${safe(text, 40)}`);
  return `${safe(sku, 24)}, ${String(quantity)} at ${formatAmount(price, currency)} ${currency}: ${said.join(', ')}`;
}
