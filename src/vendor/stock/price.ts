import { visible } from '../../base/text.js';
import { minorDigits } from '../../base/values/currencies.js';
import { parseAmount } from '../../base/values/money.js';
import { readMoney } from './money.js';
import type { DecimalMark } from './plain-number.js';

/** Most prices are this, in whatever file. */
const digitsAlone = /^[1-9]\d{0,8}$/;

/**
 * The price of one, in minor units of the currency, or why the text is no price that anything is sold for. A text that may be two prices
 * is none: a thing is not offered for what it was not meant to cost.
 */
export function readPrice(text: string, currency: string, mark?: DecimalMark): bigint | string {
  if (digitsAlone.test(text)) return parseAmount(text, currency) ?? 'the currency is not known';
  if (text === '') return 'there is no price';
  const shown = `the price "${visible(text, { maxWidth: 40 })}"`;
  const money = readMoney(text, currency, mark);
  if (money.kind === 'other') return `${shown} is in ${money.currency}, and the mapping says ${currency}`;
  if (money.kind === 'unsure')
    return `${shown} may mean thousands or decimals; say in the mapping which it is: "decimal: comma" or "decimal: point"`;
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
