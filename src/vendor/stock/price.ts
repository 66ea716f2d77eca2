import { visible } from '../../base/text.js';
import { minorDigits } from '../../base/values/currencies.js';
import { parseAmount } from '../../base/values/money.js';
import { readMoney } from './money.js';
import type { DecimalMark } from './plain-number.js';

/** Most prices are this, in whatever file. */
const digitsAlone = /^[1-9]\d{0,8}$/;

/** The price of one in a list. */
export const readPrice = (text: string, currency: string, mark?: DecimalMark): bigint | string =>
  read(text, currency, mark, {
    whose: 'the mapping says',
    settle: 'say in the mapping which it is: "decimal: comma" or "decimal: point"',
  });

/** The price of one that a person says in answer to a request. */
export const readSaidPrice = (text: string, currency: string): bigint | string =>
  read(text, currency, undefined, { whose: 'the request is in', settle: 'write it like 5200 or 5200.50' });

/** What is told of a price that is none, to whom it is told. */
interface Wording {
  /** Before the currency that is wanted. */
  readonly whose: string;
  /** How to say which of two prices it is. */
  readonly settle: string;
}

/**
 * The price of one, in minor units of the currency, or why the text is no price that anything is sold for. A text that may be two prices
 * is none: a thing is not offered for what it was not meant to cost.
 */
function read(text: string, currency: string, mark: DecimalMark | undefined, { whose, settle }: Wording): bigint | string {
  if (digitsAlone.test(text)) return parseAmount(text, currency) ?? 'the currency is not known';
  if (text === '') return 'there is no price';
  const shown = `the price "${visible(text, { maxWidth: 40 })}"`;
  const money = readMoney(text, currency, mark);
  if (money.kind === 'other') return `${shown} is in ${money.currency}, and ${whose} ${currency}`;
  if (money.kind === 'unsure') return `${shown} may mean thousands or decimals; ${settle}`;
  if (money.kind === 'none') return `${shown} is not an amount such as 5200 or 5200.50`;
  const { number } = money;
  if (number.startsWith('-')) return `${shown} is below zero`;
  const amount = parseAmount(number, currency);
  if (amount !== undefined) return amount > 0n ? amount : `${shown} is zero`;
  const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
  const digits = minorDigits(currency) ?? 0;
  if (decimals > digits) return `${shown} has ${String(decimals)} decimals, and ${currency} has ${String(digits)}`;
  return `${shown} is larger than is read`;
}
