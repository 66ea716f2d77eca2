import { fromUtf8 } from '../../base/bytes.js';
import { limits } from '../../base/limits.js';
import { readJson } from '../../base/read/json.js';
import { plain } from '../../base/read/tree.js';
import { secondsOf } from '../../base/values/duration.js';
import { formatAmount, parseAmount } from '../../base/values/money.js';
import type { QuoteAnswer } from '../../schema/generated/types.js';
import { fileQuoteAnswer } from '../../schema/generated/validators.js';
import { areForEach, totalOf } from './price-lines.js';
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
  const sum = areForEach(lines, quantity) ? totalOf(lines, currency) : undefined;
  return sum === undefined || (total !== undefined && total !== sum) ? undefined : { lines, total: sum };
}

/** A total that is not the same for each has its remainder taken off again. */
function inOneLine(total: bigint, quantity: number, currency: string): PriceLine[] {
  const times = BigInt(quantity);
  const each = (total + times - 1n) / times;
  const over = each * times - total;
  const price: PriceLine = { name: 'price', amount: formatAmount(each, currency), times: quantity, kind: 'item' };
  return over === 0n ? [price] : [price, { name: 'rounding', amount: formatAmount(over, currency), times: 1, kind: 'discount' }];
}
