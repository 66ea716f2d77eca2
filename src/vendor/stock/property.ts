import { readValue } from '../../base/values/read.js';
import { typeWith, withUnit } from '../../base/values/with-unit.js';
import type { ValueType } from '../../base/values/value.js';
import type { Plausible } from '../../schema/plausible.js';
import type { Report } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import type { TemplatePart } from './template.js';
import type { WrittenTransform } from './transform.js';

/** One property of a mapping: where its values come from, and how they are read. */

export type Source =
  | { readonly kind: 'column'; readonly column: string; readonly transforms?: readonly WrittenTransform[] }
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[]; readonly transforms?: readonly WrittenTransform[] }
  | { readonly kind: 'constant'; readonly value: string | readonly string[] };

export interface MappedProperty {
  /** The friendly name. */
  readonly name: string;
  /** How its values are read: the vocabulary's type, or in an open vocabulary the one that a unit or a currency in the mapping says. */
  readonly type: ValueType;
  readonly source: Source;
  /** The unit or currency of a bare number. */
  readonly unit?: string;
  /** Between what it is believed; a cell outside says nothing. */
  readonly plausible?: Plausible;
}

/** One member of a mapping file. */
export interface Entry {
  readonly name: string;
  readonly source: Source;
  readonly unit?: string;
  readonly currency?: string;
}

/** Holds a member of a mapping to the type its property has; what is wrong goes to the report. */
export function mapProperty(
  { name, source, unit, currency }: Entry,
  { type: declared, plausible }: Pick<Property, 'type' | 'plausible'>,
  report: Report,
): MappedProperty {
  const type = typeWith(declared, unit, currency, (member, message) => report.add([name, member], message));
  const suffix = unit ?? currency;
  if (source.kind === 'constant') {
    const value = readValue(withUnit(source.value, suffix), type);
    if (value.kind === 'missing') report.add([name, 'constant'], value.reason);
  } else {
    for (const transform of source.transforms ?? []) checkTransform(name, transform, type, report);
  }
  return { name, type, source, ...(suffix === undefined ? {} : { unit: suffix }), ...(plausible === undefined ? {} : { plausible }) };
}

/** Some transforms make a text of one type only. */
function checkTransform(name: string, transform: WrittenTransform, { type }: ValueType, report: Report): void {
  const makes =
    transform === 'yes-no'
      ? 'boolean'
      : typeof transform === 'object' && transform.split !== undefined
        ? 'list'
        : typeof transform === 'object' && transform.date !== undefined
          ? 'date'
          : undefined;
  if (makes === undefined || makes === type || type === 'any') return;
  const what = { boolean: 'neither true nor false', list: 'no list', date: 'no date' }[makes];
  report.add([name, 'transform'], `the property is ${what}`);
}
