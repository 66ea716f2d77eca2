import { timeText } from '../../../base/clock.js';
import type { StatsOutput } from '../../../schema/generated/types.js';
import { summarise } from '../../../vendor/stats.js';
import { formatAmount } from '../../../base/values/money.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { sayMoney } from '../../print/human.js';
import { count, safe, type Printer } from '../../print/printer.js';
import { tabulate } from '../../print/table.js';

const day = 86_400;
const mostMissed = 10;

/** `meville-vendor stats`: what was asked, offered, won and lost. */
export const run: Verb<[], { readonly days?: string; readonly store?: string }> = async (context, _args, options) => {
  const days = countOf(options.days, '--days') ?? 30;
  await context.vendor.file();
  const books = await context.vendor.books(options.store);
  const to = Math.floor(context.clock() / day);
  const from = Math.max(0, to - days + 1);
  const { sold, ...rest } = summarise(await books.tallies({ from, to }));
  const json: StatsOutput = {
    from: dayText(from),
    to: dayText(to),
    ...rest,
    sold: sold.map(({ category, count: sales, amount, currency }) => ({
      category,
      count: sales,
      total: { amount: formatAmount(amount, currency), currency },
    })),
  };
  return {
    json,
    text: (out) => {
      const { asked, held, offered, offers, refused, declined, missed, lost } = json;
      out.line(`${json.from} to ${json.to}, days of UTC`);
      const sales = sold.reduce((sum, one) => sum + one.count, 0);
      const rows = [
        ['asked', asked, held === 0 ? '' : `${String(held)} of them waited for a person`],
        ['offered', offered, offers === 0 ? '' : count(offers, 'offer')],
        ['refused', total(refused), listed(refused)],
        ['sold', sales, sold.map(({ category, amount, currency }) => `${safe(category)} ${sayMoney(amount, currency)}`).join(', ')],
        ['declined', total(declined), listed(declined)],
        ['lost', lost, lost === 0 ? '' : 'offered, and not sold so far'],
      ] as const;
      out.lines(
        tabulate(
          rows.map(([what, n, more]) => [what, String(n), more]),
          [{ whole: true }, { align: 'right', whole: true }, { wrap: true }],
          out.room,
        ),
      );
      printMissed(out, missed);
    },
  };
};

function printMissed(out: Printer, missed: StatsOutput['missed']): void {
  if (missed.length === 0) return;
  out.line('What stood in the way of an offer:');
  const rows = missed
    .slice(0, mostMissed)
    .map(({ category, property, count: n }) => [`  ${safe(category, 30)}`, safe(property, 40), String(n)]);
  out.lines(tabulate(rows, [{}, {}, { align: 'right', whole: true }], out.room));
  if (missed.length > mostMissed) out.line(`  and ${String(missed.length - mostMissed)} more; all in --json`);
}

const dayText = (days: number): string => timeText(days * day).slice(0, 10);
const total = (reasons: readonly { readonly count: number }[]): number => reasons.reduce((sum, one) => sum + one.count, 0);
const listed = (reasons: StatsOutput['refused']): string =>
  reasons.map(({ reason, count: n }) => `${safe(reason)} ${String(n)}`).join(', ');
