import { formatAmount } from '../../../base/values/money.js';
import type { StockListOutput } from '../../../schema/generated/types.js';
import type { StockRow } from '../../../store/books.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { count, safe } from '../../print/printer.js';
import { shellWord } from '../../print/shell-word.js';
import { tabulate } from '../../print/table.js';

/** `meville-vendor stock list` */
export const run: Verb<[], { readonly limit?: string; readonly after?: string; readonly store?: string }> = async (
  context,
  _args,
  { limit, after, store },
) => {
  const most = countOf(limit, '--limit') ?? 20;
  await context.vendor.file();
  const books = await context.vendor.books(store);
  const rows = await books.listStock({ limit: most, ...(after === undefined ? {} : { after }) });
  const total = await books.countStock();
  const last = rows.length === most && rows.length < total ? rows.at(-1) : undefined;
  return {
    json: { total, rows: rows.map(toJson) } satisfies StockListOutput,
    text: (out) => {
      out.lines(tabulate(rows.map(cellsOf), [{}, { align: 'right', whole: true }, { align: 'right', whole: true }], out.room));
      out.line(total === 0 ? 'There is no stock.' : `${String(rows.length)} of ${count(total, 'row')}`);
    },
    ...(total === 0
      ? { next: 'meville-vendor stock import FILE --map MAP.yaml' }
      : last === undefined
        ? {}
        : { next: `meville-vendor stock list --after ${shellWord(last.sku)}` }),
  };
};

const priceOf = ({ price, currency }: StockRow): { amount: string; currency: string } => ({
  amount: formatAmount(price, currency),
  currency,
});

function toJson(row: StockRow): StockListOutput['rows'][number] {
  const { sku, category, quantity, values, leadDays } = row;
  return {
    sku,
    category,
    quantity,
    price: priceOf(row),
    values: Object.fromEntries([...values].map(([name, { text }]) => [name, text])),
    leadDays: leadDays ?? null,
  };
}

function cellsOf(row: StockRow): string[] {
  const { amount, currency } = priceOf(row);
  const values = [...row.values.values()].map(({ text }) => text).join(', ');
  return [safe(row.sku, 24), `${String(row.quantity)} x`, `${amount} ${currency}`, safe(values, 60)];
}
