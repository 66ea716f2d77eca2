import { decimalScale, divideFloor, divideHalfUp, formatDecimal } from '../../base/values/decimal.js';
import { formatAmount } from '../../base/values/money.js';
import { readValue } from '../../base/values/read.js';
import { unitOf, type Unit } from '../../base/values/units.js';
import type { QuantityValue, Value } from '../../base/values/value.js';

/**
 * Amounts as people write them. No locale is asked: the same offer reads the same for everybody, and what is printed can be read back
 * as the amount it was. `--json` has the canonical text.
 */

/** Signs that mean one currency to nearly everybody; `¥` and `kr` are of several, so those amounts name their currency. */
const signs: ReadonlyMap<string, string> = new Map([
  ['GBP', '£'],
  ['EUR', '€'],
  ['USD', '$'],
  ['INR', '₹'],
  ['ILS', '₪'],
  ['KRW', '₩'],
  ['NGN', '₦'],
  ['TRY', '₺'],
  ['UAH', '₴'],
]);

/** `21,500`, `1,234.5678`: a comma before every three digits of the whole part. */
const grouped = (number: string): string => number.replace(/\d+/, (whole) => whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ','));

/** `£5,200.00`, `-£405.59`, `5,200.00 CHF`. */
export function sayMoney(amount: bigint, currency: string): string {
  const sign = signs.get(currency);
  const text = grouped(formatAmount(amount, currency));
  if (sign === undefined) return `${text} ${currency}`;
  return text.startsWith('-') ? `-${sign}${text.slice(1)}` : sign + text;
}

/** ` (€5,200.00)`: what an amount was before it was converted; empty when it was not. */
export function sayOwnMoney(value: Value): string {
  if (value.kind !== 'money' || value.text.endsWith(value.currency)) return '';
  const own = readValue(value.text, { type: 'money' });
  return own.kind === 'money' ? ` (${sayMoney(own.amount, own.currency)})` : '';
}

/** `£100`: an amount of which people think in whole ones, so decimals are there only when they say something. */
export const sayRoughMoney = (amount: bigint, currency: string): string => sayMoney(amount, currency).replace(/\.0+(?!\d)/, '');

/** A change of an amount, always with its sign: `+£4.00`, `-£405.59`. */
export const sayChange = (said: string): string => (said.startsWith('-') ? said : `+${said}`);

/** A bare number may be a year or the number of a model, which nobody groups; from five digits on it is neither. */
export const sayNumber = (text: string): string => (/^-?\d{5}/.test(text) ? grouped(text) : text);

/** Units that are words, and have a plural: `12 months`. */
const words = new Set(['day', 'week', 'month', 'year']);
const withUnit = (number: string, unit: string): string => `${grouped(number)} ${unit}${words.has(unit) && number !== '1' ? 's' : ''}`;

/** `18,020 mi`: as it is written, or in another unit of its dimension, and then rounded to what four digits can tell. */
export function sayQuantity(value: QuantityValue, unit?: Unit): string {
  const [number = '', own = ''] = value.text.split(' ');
  const measured = unit === undefined || unit.symbol === own || unit.dimension !== value.dimension ? undefined : unit;
  return measured === undefined ? withUnit(number, own) : sayRounded(value, measured, 'near');
}

/** Which way a number is rounded that has more digits than anybody reads. */
export type Rounding = 'near' | 'down' | 'up';

/** As `sayQuantity`, and never more digits than can be told apart. */
export function sayRounded(value: QuantityValue, unit: Unit | undefined, rounding: Rounding): string {
  const measured = unit?.dimension === value.dimension ? unit : unitOf(value.text.split(' ')[1] ?? '');
  return measured === undefined ? sayQuantity(value) : withUnit(inUnit(value.amount, measured, rounding), measured.symbol);
}

const fewest = 1000n;

/** With as many decimals as make four digits, and every digit before the point. */
function inUnit(amount: bigint, { numerator, denominator }: Unit, rounding: Rounding): string {
  const exact = amount * denominator;
  const size = exact < 0n ? -exact : exact;
  let power = 1n;
  while (size * power < fewest * numerator && power < decimalScale) power *= 10n;
  const scaled =
    rounding === 'near'
      ? divideHalfUp(exact * power, numerator)
      : rounding === 'down'
        ? divideFloor(exact * power, numerator)
        : -divideFloor(-exact * power, numerator);
  return formatDecimal((scaled * decimalScale) / power);
}

/**
 * A value as people write it. What is text comes from outside, and is not yet safe to print.
 *
 * @param unit what quantities are said in
 */
export function sayValue(value: Value, unit?: Unit): string {
  switch (value.kind) {
    case 'money':
      return sayMoney(value.amount, value.currency);
    case 'quantity':
      return sayQuantity(value, unit);
    case 'number':
      return sayNumber(value.text);
    case 'list':
      return value.items.map((item) => sayValue(item)).join(', ');
    case 'date':
    case 'boolean':
    case 'unlimited':
    case 'text':
      return value.text;
  }
}
