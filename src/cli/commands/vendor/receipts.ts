import { timeText } from '../../../base/clock.js';
import { formatAmount } from '../../../base/values/money.js';
import { VerifyingKey } from '../../../crypto/signing.js';
import { identityOfRecord } from '../../../documents/agreement/agreement.js';
import { readRecord } from '../../../documents/agreement/parse.js';
import { agreedOf, alternativeOf } from '../../../documents/terms.js';
import type { ReceiptsOutput } from '../../../schema/generated/types.js';
import type { AwardEntry } from '../../../store/books.js';
import { checkReceipts } from '../../../vendor/chain.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { safe } from '../../print/printer.js';
import { tabulate } from '../../print/table.js';
import type { SigningOptions } from '../../vendor-person.js';

type Row = ReceiptsOutput['receipts'][number];

/** `meville-vendor receipts`: the whole chain is checked, with what was agreed, whatever is shown; exit code 4 when it breaks. */
export const run: Verb<[], SigningOptions & { readonly limit?: string }> = async (context, _args, options) => {
  const limit = countOf(options.limit, '--limit') ?? 20;
  await context.vendor.file();
  const keys = await context.vendor.keys(options.key);
  const books = await context.vendor.books(options.store);
  const last: AwardEntry[] = [];
  const { count, broken } = await checkReceipts(books, await VerifyingKey.fromJwk(keys.sign.publicJwk), (entry) => {
    last.push(entry);
    if (last.length > limit) last.shift();
  });
  const receipts = last.flatMap(toJson);
  return {
    json: { receipts, count, broken: broken ?? null } satisfies ReceiptsOutput,
    text: (out) => {
      const rows = receipts.map(({ number, orderNumber, receipt, at, sku, quantity, total, agreement }) => [
        String(number),
        safe(orderNumber, 24),
        timeText(at),
        `${total.amount} ${total.currency}`,
        `${String(quantity)} x ${safe(sku, 24)}`,
        agreement === null ? '-' : safe(agreedOf(agreement.terms)) + (alternativeOf(agreement.terms) === undefined ? '' : ' (yours)'),
        receipt,
      ]);
      out.lines(
        tabulate(
          rows,
          [
            { align: 'right', whole: true },
            { whole: true },
            { whole: true },
            { align: 'right', whole: true },
            {},
            { whole: true },
            { wrap: true },
          ],
          out.room,
        ),
      );
      if (broken !== undefined)
        out.text(
          `${out.style.red('The chain breaks')} at receipt ${String(broken.number)}: ${safe(broken.why)}${broken.why.endsWith('.') ? '' : '.'}`,
        );
      else out.line(count === 0 ? 'There are no receipts yet.' : `The chain is unbroken from 1 to ${String(count)}.`);
    },
    exit: broken === undefined ? 0 : 4,
  };
};

const toJson = ({ receipt, at, sku, quantity, amount, currency }: AwardEntry): Row[] =>
  receipt === undefined
    ? []
    : [
        {
          number: receipt.number,
          orderNumber: receipt.orderNumber,
          receipt: receipt.identity,
          at,
          sku,
          quantity,
          total: { amount: formatAmount(amount, currency), currency },
          agreement: receipt.agreement === undefined ? null : agreementOf(receipt.agreement),
        },
      ];

/** What a record says; it has been checked with its receipt. */
function agreementOf(record: string): Row['agreement'] {
  const { terms, customer } = readRecord(record);
  return { agreement: identityOfRecord(record), terms, customer, record };
}
