import { visible } from '../base/text.js';
import { minorDigits } from '../base/values/currencies.js';
import { parseAmount } from '../base/values/money.js';

/** The price of one, in minor units of the currency, or why the text is no price that anything is sold for. */
export function readPrice(text: string, currency: string): bigint | string {
  const amount = parseAmount(text, currency);
  const shown = `the price "${visible(text, { maxWidth: 40 })}"`;
  if (amount !== undefined) return amount > 0n ? amount : `${shown} is zero`;
  if (text === '') return 'there is no price';
  if (/^-\s*\d/.test(text)) return `${shown} is below zero`;
  if (/^\d{1,3}(?:[,' \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(text))
    return `${shown} has separators between thousands; write the digits alone`;
  const decimals = /^\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const digits = minorDigits(currency) ?? 0;
  if (decimals > digits) return `${shown} has ${String(decimals)} decimals, and ${currency} has ${String(digits)}`;
  return /^[1-9]\d{12,}/.test(text) ? `${shown} is larger than is read` : `${shown} is not an amount such as 5200 or 5200.50`;
}
