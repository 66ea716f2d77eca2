import { visible } from '../base/text.js';
import { minorDigits } from '../base/values/currencies.js';
import { readValue } from '../base/values/read.js';
import { ambiguityOf, dimensionWords, unitOf } from '../base/values/units.js';
import type { ValueType } from '../base/values/value.js';
import type { Report } from '../schema/report.js';
import type { TemplatePart } from './template.js';

/** One property of a mapping: where its values come from, and how they are read. */

export type Source =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[] }
  | { readonly kind: 'constant'; readonly value: string | readonly string[] };

export interface MappedProperty {
  /** The friendly name. */
  readonly name: string;
  /** How its values are read: the vocabulary's type, or in an open vocabulary the one that a unit or a currency in the mapping says. */
  readonly type: ValueType;
  readonly source: Source;
  /** The unit or currency of a bare number. */
  readonly unit?: string;
}

/** One member of a mapping file. */
export interface Entry {
  readonly name: string;
  readonly source: Source;
  readonly unit?: string;
  readonly currency?: string;
}

/** Holds a member of a mapping to the type its property has; what is wrong goes to the report. */
export function mapProperty({ name, source, unit, currency }: Entry, declared: ValueType, report: Report): MappedProperty {
  const type = typeWith(declared, unit, currency, (member, message) => report.add([name, member], message));
  const suffix = unit ?? currency;
  const mapped = { name, type, source, ...(suffix === undefined ? {} : { unit: suffix }) };
  if (source.kind === 'constant') {
    const value = readValue(withUnit(source.value, suffix), type);
    if (value.kind === 'missing') report.add([name, 'constant'], value.reason);
  }
  return mapped;
}

/** The type a unit or currency goes with; it must be the declared one, unless that is open. */
function typeWith(
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

/** A bare number with the unit of the mapping; anything else says for itself what it is. */
export function withUnit(text: string | readonly string[], unit: string | undefined): string | readonly string[] {
  if (typeof text !== 'string' || unit === undefined) return text;
  const trimmed = text.trim();
  return bareNumber.test(trimmed) ? `${trimmed} ${unit}` : text;
}
