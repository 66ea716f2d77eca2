import { MevilleError } from '../../base/errors.js';
import { minorDigits } from '../../base/values/currencies.js';
import { parseAmount } from '../../base/values/money.js';

interface Priced {
  readonly price: string;
  readonly priceCurrency: string;
  readonly free?: true;
  readonly priceSpecification: readonly {
    readonly amount: string;
    readonly times: number;
    readonly kind: 'item' | 'fee' | 'tax' | 'discount';
  }[];
}

/**
 * Holds a price to its lines: everything payable is in it and nothing else, in exact minor units, and nothing is free by accident.
 * @returns the price in minor units
 * @throws document-invalid when an amount does not fit its currency or the price is zero without `free: true`, price-mismatch
 */
export function checkPrice({ price, priceCurrency, free, priceSpecification }: Priced): bigint {
  if (minorDigits(priceCurrency) === undefined)
    throw new MevilleError('document-invalid', 'The price is in a currency that ISO 4217 does not list.');
  const minor = (amount: string): bigint => {
    const parsed = parseAmount(amount, priceCurrency);
    if (parsed === undefined) throw new MevilleError('document-invalid', `An amount has more decimals than ${priceCurrency} has.`);
    return parsed;
  };
  const total = minor(price);
  const sum = priceSpecification.reduce(
    (so, line) => so + (line.kind === 'discount' ? -1n : 1n) * minor(line.amount) * BigInt(line.times),
    0n,
  );
  if (sum !== total) throw new MevilleError('price-mismatch', 'The lines of the price do not add up to the price.');
  if (!priceSpecification.some((line) => line.kind === 'item'))
    throw new MevilleError('document-invalid', 'The price has no line for the item itself.');
  if ((total === 0n) !== (free === true))
    throw new MevilleError('document-invalid', 'An offer is free when its price is zero and it says so, and only then.');
  return total;
}
