import { visible } from '../text.js';
import { minorDigits } from './currencies.js';
import { ambiguityOf, dimensionWords, unitOf } from './units.js';
import type { ValueType } from './value.js';

/** Units that are said once for a whole column: by a mapping, or by a header. */

/** The type a unit or currency goes with; it must be the declared one, unless that is open. */
export function typeWith(
  declared: ValueType,
  unit: string | undefined,
  currency: string | undefined,
  fault: (member: string, message: string) => void,
): ValueType {
  let type = declared;
  if (unit !== undefined && currency !== undefined) fault('currency', 'a value has a unit or a currency, not both');
  if (unit !== undefined) {
    const known = unitOf(unit);
    const question = ambiguityOf(unit);
    if (declared.type !== 'quantity' && declared.type !== 'any') fault('unit', 'the property has no unit');
    else if (question !== undefined && (known === undefined || declared.type === 'any'))
      fault('unit', `"${visible(unit)}" is ambiguous: ${question}`);
    else if (known === undefined) fault('unit', `"${visible(unit)}" is not a known unit`);
    else if (declared.type !== 'quantity') type = { type: 'quantity', dimension: known.dimension };
    else if (known.dimension !== declared.dimension) {
      const { noun, unit: usual } = dimensionWords[declared.dimension];
      fault(
        'unit',
        `"${visible(unit)}" is the unit of ${dimensionWords[known.dimension].noun}; the property is ${noun}, for example in "${usual}"`,
      );
    }
  }
  if (currency !== undefined) {
    if (declared.type !== 'money' && declared.type !== 'any') fault('currency', 'the property is no money');
    else if (minorDigits(currency) === undefined) fault('currency', `"${visible(currency)}" is not a currency code of ISO 4217`);
    else type = { type: 'money' };
  }
  return type;
}

const bareNumber = /^-?\d[\d.]*$/;

/** A bare number with a unit that is said elsewhere; anything else says for itself what it is. */
export function withUnit(text: string | readonly string[], unit: string | undefined): string | readonly string[] {
  if (typeof text !== 'string' || unit === undefined) return text;
  const trimmed = text.trim();
  return bareNumber.test(trimmed) ? `${trimmed} ${unit}` : text;
}
