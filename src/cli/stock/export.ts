import { stringify } from 'csv-stringify/sync';
import { formatDay } from '../../base/values/date.js';
import { amountText } from '../../base/values/money.js';
import type { Books, StockRow } from '../../store/books.js';
import { guard } from '../../vendor/stock/loosen.js';
import { safe } from '../print/printer.js';
import { jsonText } from '../print/json.js';

/** The stock as a list that can be imported again: each value in its canonical text, with its unit. */

export const exportFormats = ['csv', 'json', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const page = 1000;

/** Every row of a category, page by page, by SKU. */
export async function* stockPages(books: Books, category: string): AsyncGenerator<readonly StockRow[], void, void> {
  for (let after: string | undefined; ;) {
    const rows = await books.listStock({ limit: page, ...(after === undefined ? {} : { after }) });
    yield rows.filter((row) => row.category === category);
    after = rows.at(-1)?.sku;
    if (rows.length < page) return;
  }
}

const first = ['sku', 'quantity', 'price', 'floor', 'since', 'lead-time'] as const;

/** The columns that say anything, those of the offer first. */
export async function columnsOf(pages: AsyncIterable<readonly StockRow[]>, order: readonly string[]): Promise<readonly string[]> {
  const used = new Set<string>(['sku', 'quantity', 'price']);
  for await (const rows of pages) {
    for (const { floor, since, leadDays, values } of rows) {
      if (floor !== undefined) used.add('floor');
      if (since !== undefined) used.add('since');
      if (leadDays !== undefined) used.add('lead-time');
      for (const name of values.keys()) used.add(name);
    }
  }
  const known = [...first, ...order].filter((name) => used.has(name));
  return [...known, ...[...used].filter((name) => !known.includes(name)).toSorted()];
}

/** The text of a column in a row; empty when it says nothing. */
function textIn(row: StockRow, column: string): string {
  const { sku, quantity, price, currency, floor, since, leadDays, values } = row;
  switch (column) {
    case 'sku':
      return sku;
    case 'quantity':
      return String(quantity);
    case 'price':
      return amountText(price, currency);
    case 'floor':
      return floor === undefined ? '' : amountText(floor, currency);
    case 'since':
      return since === undefined ? '' : formatDay(since);
    case 'lead-time':
      return leadDays === undefined ? '' : `${String(leadDays)} day`;
    default:
      return values.get(column)?.text ?? '';
  }
}

/**
 * The list, piece by piece.
 * @param shown whether somebody looks at it on a terminal, so nothing in it may move, colour or hide anything
 */
export async function* exportPieces(
  pages: AsyncIterable<readonly StockRow[]>,
  columns: readonly string[],
  format: ExportFormat,
  shown: boolean,
): AsyncGenerator<string, void, void> {
  const clean = (text: string): string => (shown ? safe(text) : text);
  if (format === 'csv') yield stringify([columns.map((name) => clean(guard(name)))]);
  let before = '[';
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    if (format === 'csv') {
      yield stringify(rows.map((row) => columns.map((column) => clean(guard(textIn(row, column))))));
      continue;
    }
    const objects = rows.map((row) => jsonText(objectOf(row, columns)));
    yield format === 'ndjson' ? `${objects.join('\n')}\n` : `${before}${objects.join(',\n')}`;
    before = ',\n';
  }
  if (format === 'json') yield before === '[' ? '[]\n' : ']\n';
}

function objectOf(row: StockRow, columns: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((column) => [column, textIn(row, column)]).filter(([, text]) => text !== ''));
}
