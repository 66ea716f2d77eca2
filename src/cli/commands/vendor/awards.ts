import { timeText } from '../../../base/clock.js';
import { formatAmount } from '../../../base/values/money.js';
import { readContact } from '../../../documents/contact/parse.js';
import type { AwardsOutput } from '../../../schema/generated/types.js';
import type { AwardEntry, ContactEntry } from '../../../store/books.js';
import { firstOf } from '../../../vendor/first-of.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { safe } from '../../print/printer.js';
import { tabulate } from '../../print/table.js';

interface Options {
  readonly limit?: string;
  readonly refused?: boolean;
  readonly store?: string;
}

type Row = AwardsOutput['awards'][number];

/** `meville-vendor awards` */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const limit = countOf(options.limit, '--limit') ?? 20;
  await context.vendor.file();
  const books = await context.vendor.books(options.store);
  const entries = await firstOf(
    async (most) => books.listAwards({ limit: most }),
    ({ receipt }) => receipt !== undefined || options.refused === true,
    limit,
  );
  const awards = await Promise.all(entries.map(toJson));
  return {
    json: { awards } satisfies AwardsOutput,
    text: (out) => {
      if (awards.length === 0) out.line(options.refused === true ? 'Nothing has been awarded yet.' : 'Nothing has been sold yet.');
      const rows = awards.map(({ at, sku, quantity, total, receipt, refused }) => [
        timeText(at),
        safe(receipt === null ? `refused: ${String(refused)}` : receipt.orderNumber),
        `${total.amount} ${total.currency}`,
        `${String(quantity)} x ${safe(sku, 24)}`,
      ]);
      tabulate(rows, [{ whole: true }, {}, { align: 'right', whole: true }], out.room).forEach((line, i) => {
        out.line(line);
        for (const [name, value] of Object.entries(awards[i]?.contact ?? {})) out.line(`  ${name}: ${safe(value)}`);
      });
    },
  };
};

async function toJson({
  award,
  offer,
  sku,
  quantity,
  amount,
  currency,
  at,
  receipt,
  refusal,
  contact,
}: AwardEntry & { readonly contact?: ContactEntry }): Promise<Row> {
  return {
    award,
    offer,
    sku,
    quantity,
    total: { amount: formatAmount(amount, currency), currency },
    at,
    receipt: receipt === undefined ? null : { receipt: receipt.identity, orderNumber: receipt.orderNumber, number: receipt.number },
    refused: refusal?.reason ?? null,
    contact: contact === undefined ? null : await contactOf(contact.token),
  };
}

const facts = ['name', 'email', 'phone', 'address', 'note'] as const;

async function contactOf(token: string): Promise<NonNullable<Row['contact']>> {
  const { claims } = await readContact(token);
  return Object.fromEntries(facts.flatMap((name) => (claims[name] === undefined ? [] : [[name, claims[name]]])));
}
