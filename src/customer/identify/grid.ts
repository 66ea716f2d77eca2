import { decimalScale } from '../../base/values/decimal.js';

/**
 * The public grid of amounts: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8 and 9 times a power of ten, in the unit that is written.
 *
 * It is the same for everybody and all the time, so what stands on it says nothing of who wrote it, and two people who want nearly the
 * same write the same. Steps are of 11 to 33 %, which is how people think of amounts: 20000, 25000 and 30000 miles, 1000, 1200 and 1500
 * pounds. Of 2,122 real listings of one model, told apart by year, engine, fuel and gearbox too, an exact mileage leaves 97 % alone, and the
 * two steps around it 11 %; an exact price leaves 53 % alone, and the two steps around it 5 %.
 */
const steps = [10n, 12n, 15n, 20n, 25n, 30n, 40n, 50n, 60n, 70n, 80n, 90n, 100n];

/** The amounts of the grid at or below an amount of 10^-18, and at or above it; twice the same when it stands on the grid. */
export function around(scaled: bigint): { readonly below: bigint; readonly above: bigint } {
  if (scaled < 0n) {
    const { below, above } = around(-scaled);
    return { below: -above, above: -below };
  }
  // Nothing finer can be written.
  if (scaled < 10n) return { below: scaled, above: scaled };
  const power = 10n ** BigInt(scaled.toString().length - 2);
  // The leading digits are from 10 to 99, so there is always a step on either side.
  const below = steps.findLast((step) => step * power <= scaled) ?? 10n;
  const above = steps.find((step) => step * power >= scaled) ?? 100n;
  return { below: below * power, above: above * power };
}

/**
 * Whether an amount is more exact than the things it is about: off the grid, and either of three digits or more, or a hundred or more.
 * 27 inches, 24 months and 1.3 litres are what things are; 236 cm is one particular alcove.
 */
export function isExact(scaled: bigint): boolean {
  const size = scaled < 0n ? -scaled : scaled;
  const { below, above } = around(size);
  if (below === above) return false;
  return size >= 100n * decimalScale || size.toString().replace(/0+$/, '').length > 2;
}
