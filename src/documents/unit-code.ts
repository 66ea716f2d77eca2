import { minorDigits } from '../base/values/currencies.js';
import { unitByCode } from '../base/values/units.js';

/**
 * How the value grammar writes the unit of a code on the wire: `SMI` is `mi`, a currency is itself. Undefined for any other code. What looks
 * like a symbol is not read as one: the code `PS` is pounds per square inch, the symbol is metric horsepower.
 */
export const unitOfCode = (code: string): string | undefined =>
  unitByCode(code)?.symbol ?? (minorDigits(code) === undefined ? undefined : code);
