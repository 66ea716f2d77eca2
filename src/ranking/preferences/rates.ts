import { divideHalfUp } from '../../base/values/decimal.js';
import type { ScalarValue, Value } from '../../base/values/value.js';

/** How many minor units of the file's currency one minor unit of another is: numerator/denominator, above zero. */
export interface Rate {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The rates a file is pinned to, by currency. Nothing else is ever converted by. */
export interface Conversion {
  readonly currency?: string;
  readonly rates: ReadonlyMap<string, Rate>;
}

/**
 * Money in the currency of the file, half up to its minor units; everything else, and money without a rate, is left as it is. `text`
 * stays what was said.
 */
export function converted(value: Value, conversion: Conversion): Value {
  if (conversion.rates.size === 0) return value;
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => convertedScalar(item, conversion)) };
  return convertedScalar(value, conversion);
}

function convertedScalar(value: ScalarValue, { currency, rates }: Conversion): ScalarValue {
  const rate = value.kind === 'money' ? rates.get(value.currency) : undefined;
  if (value.kind !== 'money' || rate === undefined || currency === undefined) return value;
  return { ...value, currency, amount: divideHalfUp(value.amount * rate.numerator, rate.denominator) };
}
