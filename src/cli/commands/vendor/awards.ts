import { timeText } from '../../../base/clock.js';
import { readContact } from '../../../documents/contact/parse.js';
import type { AwardsOutput } from '../../../schema/generated/types.js';
import type { AwardEntry, ContactEntry } from '../../../store/books.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { safe } from '../../print/printer.js';
import { tabulate } from '../../print/table.js';

type Row = AwardsOutput['awards'][number];

/** `meville-vendor awards` */
export const run: Verb<[], { readonly limit?: string; readonly store?: string }> = async (context, _args, options) => {
  const limit = countOf(options.limit, '--limit') ?? 20;
  await context.vendorFile();
  const books = await context.books(options.store);
  const awards = await Promise.all((await books.listAwards({ limit })).map(toJson));
  return {
    json: { awards } satisfies AwardsOutput,
    text: (out) => {
      if (awards.length === 0) out.line('Nothing has been awarded yet.');
      const rows = awards.map(({ at, sku, quantity, receipt, refused }) => [
        timeText(at),
        safe(receipt === null ? `refused: ${String(refused)}` : receipt.orderNumber),
        `${String(quantity)} x ${safe(sku, 24)}`,
      ]);
      tabulate(rows, [{ whole: true }], out.room).forEach((line, i) => {
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
