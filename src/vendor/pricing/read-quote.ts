import { fromUtf8 } from '../../base/bytes.js';
import { limits } from '../../base/limits.js';
import { readJson } from '../../base/read/json.js';
import { plain } from '../../base/read/tree.js';
import { secondsOf } from '../../base/values/duration.js';
import { formatAmount, parseAmount } from '../../base/values/money.js';
import type { QuoteAnswer } from '../../schema/generated/types.js';
import { fileQuoteAnswer } from '../../schema/generated/validators.js';
import type { Priced, PriceLine, Quote } from './quote.js';

/** For how many, and in which currency. */
interface Sold {
  readonly quantity: number;
  readonly currency: string;
}

/**
 * What a program has said of a candidate; undefined when it is nothing that can be used.
 * @param said what the rules say, which holds for whatever the program says nothing of
 * @throws encoding-invalid, json-invalid, size-exceeded
 */
export function readQuote(bytes: Uint8Array, said: Priced, sold: Sold): Priced | undefined {
  const answer: unknown = plain(readJson(fromUtf8(bytes)));
  if (!fileQuoteAnswer(answer)) return undefined;
  const members = Object.keys(answer).length;
  if (members === 0) return said;
  if (answer.ask === true) return members === 1 ? { kind: 'ask' } : undefined;
  if (answer.none === true) return members === 1 ? { kind: 'none' } : undefined;
  const base = said.kind === 'priced' ? said.quote : undefined;
  const priced = priceOf(answer, base, sold);
  if (priced === undefined) return undefined;
  const validity = answer.validity === undefined ? base?.validity : secondsOf(answer.validity);
  if (validity !== undefined && validity > limits.horizon) return undefined;
  const binding = answer.binding ?? base?.binding ?? true;
  return { kind: 'priced', quote: { ...priced, binding, ...(validity === undefined ? {} : { validity }) } };
}

type Price = Pick<Quote, 'lines' | 'total'>;

function priceOf({ total: written, lines }: QuoteAnswer, base: Quote | undefined, { quantity, currency }: Sold): Price | undefined {
  const total = written === undefined ? undefined : parseAmount(written, currency);
  if (written !== undefined && (total === undefined || total <= 0n)) return undefined;
  if (lines === undefined) return total === undefined ? base : { lines: inOneLine(total, quantity, currency), total };
  // Customers hold the item's lines to the quantity they asked for.
  if (!lines.some(({ kind }) => kind === 'item') || lines.some(({ kind, times }) => kind === 'item' && times % quantity !== 0))
    return undefined;
  const sum = sumOf(lines, currency);
  if (sum === undefined || sum <= 0n || (total !== undefined && total !== sum)) return undefined;
  return parseAmount(formatAmount(sum, currency), currency) === undefined ? undefined : { lines, total: sum };
}

/** In minor units, discounts subtracted; undefined when an amount does not fit the currency. */
export function sumOf(lines: readonly PriceLine[], currency: string): bigint | undefined {
  let sum = 0n;
  for (const { kind, amount, times } of lines) {
    const minor = parseAmount(amount, currency);
    if (minor === undefined) return undefined;
    sum += (kind === 'discount' ? -minor : minor) * BigInt(times);
  }
  return sum;
}

/** A total that is not the same for each has its remainder taken off again. */
function inOneLine(total: bigint, quantity: number, currency: string): PriceLine[] {
  const times = BigInt(quantity);
  const each = (total + times - 1n) / times;
  const over = each * times - total;
  const price: PriceLine = { name: 'price', amount: formatAmount(each, currency), times: quantity, kind: 'item' };
  return over === 0n ? [price] : [price, { name: 'rounding', amount: formatAmount(over, currency), times: 1, kind: 'discount' }];
}
