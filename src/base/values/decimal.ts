/**
 * Exact decimals as integers of 10^-18.
 *
 * A bound on the digits keeps a hostile number from costing more than an honest one.
 */

const decimalPlaces = 18;
export const decimalScale = 10n ** 18n;

const pattern = /^(-?)(0|[1-9]\d{0,20})(?:\.(\d{1,18}))?$/;

/** The number in units of 10^-18; undefined when it is spelled otherwise, or has over 21 digits before or 18 after the point. */
export function parseDecimal(text: string): bigint | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const magnitude = BigInt(whole + fraction.padEnd(decimalPlaces, '0'));
  return sign === '-' ? -magnitude : magnitude;
}

/** The shortest decimal text of a number in units of 10^-18. */
export function formatDecimal(scaled: bigint): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimalPlaces + 1, '0');
  const fraction = digits.slice(-decimalPlaces).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -decimalPlaces)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The quotient rounded down, also below zero (`/` of bigint rounds towards zero). The denominator must be positive. */
export function divideFloor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/**
 * The quotient rounded to the nearest integer, halves towards plus infinity: 5/2 is 3, -5/2 is -2.
 * @throws RangeError when the denominator is zero
 */
export const divideHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  denominator < 0n ? divideHalfUp(-numerator, -denominator) : divideFloor(2n * numerator + denominator, 2n * denominator);
