import { formatAmount } from '../../base/values/money.js';
import type { RefusalReason } from '../../documents/refusal/create.js';
import type { ParsedRequest } from '../../documents/request/parse.js';
import type { Books, HeldEntry, StockRow } from '../../store/books.js';
import type { WrittenOffer } from '../../vendor/people/offer-file.js';
import { queryOf } from '../../vendor/query.js';
import type { Decision } from '../../vendor/sale.js';
import { readSaidPrice } from '../../vendor/stock/price.js';
import { asked, chosen } from '../ask/prompt.js';
import type { Context } from '../context/context.js';
import { printCase, readCase } from '../print/case.js';
import { sayMoney, sayValue } from '../print/human.js';
import { safe } from '../print/printer.js';

/** Asks on a terminal what the answer is. What is asked for is shown first, and what of the stock comes into question. */

const mostShown = 20;
const refusing = '';

/** @throws interrupted when whoever was asked has left */
export async function interviewAboutAward(context: Context, held: HeldEntry, books: Books): Promise<Decision> {
  printCase(context.err, await readCase(held, books), context.clock());
  return chosen<Decision>(context, 'What do you say?', [
    { value: 'confirmed', label: 'confirm: it is sold to this customer' },
    { value: 'withdrawn', label: 'refuse: it is not for sale after all' },
  ]);
}

/** @throws interrupted when whoever was asked has left */
export async function interviewAboutRequest(
  context: Context,
  held: HeldEntry,
  parsed: ParsedRequest,
  books: Books,
): Promise<WrittenOffer | { readonly refuse: RefusalReason }> {
  printCase(context.err, await readCase(held, books), context.clock());
  const { demand } = parsed.request.claims;
  const rows = await books.match({ ...queryOf(parsed), limit: mostShown });
  const sku = await chosen(context, rows.length === 0 ? 'Nothing of the stock fits. What do you say?' : 'What do you offer?', [
    ...rows.map((row) => ({ value: row.sku, label: labelOf(row) })),
    { value: refusing, label: 'nothing: refuse' },
  ]);
  if (sku === refusing) return { refuse: 'no-match' };
  const row = rows.find((candidate) => candidate.sku === sku);
  const price = await askPrice(context, demand.priceCurrency, row);
  const indicative = await chosen(context, 'Is it binding?', [
    { value: 'yes', label: 'yes: an award is enough' },
    { value: 'no', label: 'no: somebody here confirms the award' },
  ]);
  return { sku, price, indicative: indicative === 'no' };
}

/** Asks until it is an amount; the list price when nothing is said. */
async function askPrice(context: Context, currency: string, row: StockRow | undefined): Promise<bigint> {
  const usual = row === undefined ? '' : formatAmount(row.price, currency);
  for (;;) {
    const text = await asked(context, `For how much each, in ${currency}${usual === '' ? '' : ` (empty for ${usual})`}?`, '--price AMOUNT');
    if (text === '' && row !== undefined) return row.price;
    const amount = readSaidPrice(text, currency);
    if (typeof amount === 'bigint') return amount;
    context.err.text(`${amount.charAt(0).toUpperCase()}${amount.slice(1)}.`);
  }
}

function labelOf({ sku, price, currency, quantity, values }: StockRow): string {
  const said = [...values.values()].map((value) => sayValue(value)).join(', ');
  return `${safe(sku, 24)}  ${sayMoney(price, currency)}  ${String(quantity)} x  ${safe(said, 80)}`;
}
