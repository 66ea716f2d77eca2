import { timeText } from '../../../base/clock.js';
import { readContact } from '../../../documents/contact/parse.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { safe } from '../../print/printer.js';
import { tabulate } from '../../print/table.js';

/** `meville-vendor awards` */
export const run: Verb<[], { readonly limit?: string }> = async (context, _args, { limit }) => {
  await context.vendorFile();
  const books = await context.books();
  const entries = await books.listAwards({ limit: countOf(limit, '--limit') ?? 20 });
  const awards = await Promise.all(
    entries.map(async ({ award, offer, sku, quantity, at, receipt, refusal, contact }) => ({
      award,
      offer,
      sku,
      quantity,
      at,
      receipt: receipt === undefined ? null : { receipt: receipt.identity, orderNumber: receipt.orderNumber, number: receipt.number },
      refused: refusal?.reason ?? null,
      contact: contact === undefined ? null : contactOf((await readContact(contact.token)).claims),
    })),
  );
  return {
    json: { awards },
    text: (out) => {
      if (awards.length === 0) out.line('Nothing has been awarded yet.');
      const rows = awards.map(({ at, sku, quantity, receipt, refused }) => [timeText(at), receipt === null ? `refused: ${String(refused)}` : receipt.orderNumber, `${String(quantity)} x ${safe(sku, 24)}`]);
      tabulate(rows).forEach((line, i) => {
        out.line(line);
        for (const [name, value] of Object.entries(awards[i]?.contact ?? {})) out.line(`  ${name}: ${safe(String(value))}`);
      });
    },
  };
};

const contactOf = ({ name, email, phone, address, note }: Record<'name' | 'email' | 'phone' | 'address' | 'note', string> | Partial<Record<'name' | 'email' | 'phone' | 'address' | 'note', string>>): Record<string, string> =>
  Object.fromEntries(Object.entries({ name, email, phone, address, note }).filter((entry): entry is [string, string] => entry[1] !== undefined));
