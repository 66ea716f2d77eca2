import { divideHalfUp, formatDecimal } from './decimal.js';
import { dimensionWords, unitOf, type Unit } from './units.js';
import type { Dimension } from './value.js';

const mostDecimals = 18;

/**
 * The canonical text of an amount in base units: with the fewest decimals that read back as the same amount.
 *
 * @param like a canonical text of the same dimension, whose unit is used; the usual unit of the dimension when it has none
 */
export function quantityText(amount: bigint, dimension: Dimension, like = ''): string {
  const unit = unitOf(like.slice(like.indexOf(' ') + 1)) ?? unitOf(dimensionWords[dimension].unit);
  return unit === undefined ? '' : `${decimalIn(amount, unit)} ${unit.symbol}`;
}

function decimalIn(amount: bigint, { numerator, denominator }: Unit): string {
  let scale = 1n;
  for (let decimals = 0; decimals < mostDecimals; decimals += 1, scale *= 10n) {
    const count = divideHalfUp(amount * denominator * scale, numerator);
    if (divideHalfUp(count * numerator, denominator * scale) === amount)
      return formatDecimal(count * 10n ** BigInt(mostDecimals - decimals));
  }
  return formatDecimal(divideHalfUp(amount * denominator * scale, numerator));
}
