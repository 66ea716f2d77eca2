import { formatAmount } from '../../../base/values/money.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { count, safe } from '../../print/printer.js';
import { tabulate } from '../../print/table.js';

/** `meville-vendor stock list` */
export const run: Verb<[], { readonly limit?: string; readonly after?: string }> = async (context, _args, { limit, after }) => {
  await context.vendorFile();
  const books = await context.books();
  const most = countOf(limit, '--limit') ?? 20;
  const rows = await books.listStock({ limit: most, ...(after === undefined ? {} : { after }) });
  const total = await books.countStock();
  return {
    json: {
      total,
      rows: rows.map(({ sku, category, quantity, price, currency, values, leadDays }) => ({
        sku,
        category,
        quantity,
        price: { amount: formatAmount(price, currency), currency },
        values: Object.fromEntries([...values].map(([name, { text }]) => [name, text])),
        leadDays: leadDays ?? null,
      })),
    },
    text: (out) => {
      if (total === 0) out.line('There is no stock. Import some: meville-vendor stock import FILE --map MAP.yaml');
      const cells = rows.map(({ sku, quantity, price, currency, values }) => [safe(sku, 24), `${String(quantity)} x`, `${formatAmount(price, currency)} ${currency}`, safe([...values.values()].map(({ text }) => text).join(', '), 60)]);
      tabulate(cells, [{}, { align: 'right' }, { align: 'right' }]).forEach((line) => out.line(line));
      const last = rows.at(-1);
      if (last !== undefined && rows.length < total) out.line(`${count(total, 'row')} in all; go on with: meville-vendor stock list --after ${safe(last.sku)}`);
    },
  };
};
