import { MevilleError } from '../errors.js';
import { visible } from '../text.js';
import { minorDigits } from './currencies.js';

/** Amounts of money: integers of minor units inside, decimal strings on the wire. Nothing is ever rounded into existence. */

const wirePattern = /^(0|[1-9]\d{0,11})(?:\.(\d{1,4}))?$/;

/** Minor units of an amount on the wire; undefined when it is spelled otherwise, has more decimals than the currency, or the currency is unknown. */
export function parseAmount(text: string, currency: string): bigint | undefined {
  const digits = minorDigits(currency);
  const match = wirePattern.exec(text);
  if (digits === undefined || match === null) return undefined;
  const [, whole = '', fraction = ''] = match;
  return fraction.length > digits ? undefined : BigInt(whole + fraction.padEnd(digits, '0'));
}

/** The canonical text of an amount with its currency: `5200.00 GBP`. @throws as formatAmount */
export const amountText = (minor: bigint, currency: string): string => `${formatAmount(minor, currency)} ${currency}`;

/**
 * The decimal text of minor units, always with all decimals of the currency ("5200.00", yen "5200").
 * A difference may be negative ("-405.59"); no amount on the wire is.
 * @throws value-invalid when the currency is unknown
 */
export function formatAmount(minor: bigint, currency: string): string {
  const digits = minorDigits(currency);
  if (digits === undefined) throw new MevilleError('value-invalid', `"${visible(currency)}" is not a currency code of ISO 4217.`);
  const padded = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  return `${minor < 0n ? '-' : ''}${whole}${digits === 0 ? '' : `.${padded.slice(-digits)}`}`;
}
