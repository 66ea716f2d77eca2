import { byCodeUnits } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { readValue } from '../base/values/read.js';
import { unitOf } from '../base/values/units.js';
import type { Missing, Value, ValueType } from '../base/values/value.js';
import type { OfferClaims } from '../schema/generated/types.js';
import { vocabulary, type Vocabulary } from '../schema/vocabulary.js';

import { unitOfCode } from './unit-code.js';

/** What is sold, between friendly names with typed values here and schema.org's words on the wire. */

export type WireItem = OfferClaims['itemOffered'];
type WireValue = WireItem[string];

export interface Item {
  readonly vocabulary: Vocabulary;
  /** By friendly name; extras the vocabulary does not know are under the name the vendor gave them. */
  readonly values: ReadonlyMap<string, Value | Missing>;
}

/** @param values by friendly name; missing ones are left out */
export function writeItem(words: Vocabulary, values: ReadonlyMap<string, Value>): WireItem {
  const known: [string, WireValue][] = [];
  const extras: { '@type': 'PropertyValue'; name: string; value: string | string[]; unitCode?: string }[] = [];
  for (const [name, value] of [...values].toSorted(([a], [b]) => byCodeUnits(a, b))) {
    const property = words.open ? undefined : words.named(name);
    if (property === undefined) extras.push(writeExtra(name, value));
    else known.push([property.wire, writeKnown(value)]);
  }
  const item = { '@type': words.itemType, category: words.name, ...Object.fromEntries(known) };
  return extras.length === 0 ? item : { ...item, additionalProperty: extras };
}

const splitUnit = (text: string): { value: string; unitCode: string } => {
  const [value = '', symbol = ''] = text.split(' ');
  return { value, unitCode: unitOf(symbol)?.code ?? '' };
};

function writeKnown(value: Value): WireValue {
  switch (value.kind) {
    case 'quantity':
      return { '@type': 'QuantitativeValue', ...splitUnit(value.text) };
    case 'money':
      return { '@type': 'MonetaryAmount', value: value.text.split(' ')[0] ?? '', currency: value.currency };
    case 'boolean':
      return value.value;
    case 'list':
      return value.items.map((item) => item.text);
    case 'number':
    case 'date':
    case 'unlimited':
    case 'text':
      return value.text;
  }
}

function writeExtra(name: string, value: Value): { '@type': 'PropertyValue'; name: string; value: string | string[]; unitCode?: string } {
  if (value.kind === 'list') return { '@type': 'PropertyValue', name, value: value.items.map((item) => item.text) };
  return { '@type': 'PropertyValue', name, ...(value.kind === 'quantity' ? splitUnit(value.text) : { value: value.text }) };
}

/** @throws category-unknown, document-invalid when the item has a member its vocabulary does not know */
export function readItem(item: WireItem): Item {
  const words = vocabulary(item.category);
  if (item['@type'] !== words.itemType)
    throw new MevilleError('document-invalid', `An item of the category ${words.name} has the type ${words.itemType}.`);
  const values = new Map<string, Value | Missing>();
  for (const [wire, value] of Object.entries(item)) {
    if (wire === '@type' || wire === 'category' || wire === 'additionalProperty') continue;
    const property = words.open ? undefined : words.onWire(wire);
    if (property === undefined) throw new MevilleError('document-invalid', 'The item has a property its vocabulary does not have.');
    values.set(property.name, readKnown(value, property.type));
  }
  for (const extra of item.additionalProperty ?? []) {
    if (values.has(extra.name) || (!words.open && words.named(extra.name) !== undefined))
      throw new MevilleError('document-invalid', 'The item says a property twice.');
    values.set(extra.name, readExtra(extra));
  }
  return { vocabulary: words, values };
}

const unknownUnit: Missing = { kind: 'missing', reason: 'its unit is not known' };

function readKnown(value: WireValue, type: ValueType): Value | Missing {
  if (typeof value === 'boolean') return readValue(String(value), type);
  if (typeof value === 'string' || isList(value)) return readValue(value, type);
  const { value: number, unitCode, currency } = value as { readonly value: string; readonly unitCode?: string; readonly currency?: string };
  const unit = currency ?? unitOfCode(unitCode ?? '');
  return unit === undefined ? unknownUnit : readValue(`${number} ${unit}`, type);
}

const isList = (value: unknown): value is string[] => Array.isArray(value);

function readExtra({ value, unitCode }: { readonly value: string | string[]; readonly unitCode?: string }): Value | Missing {
  if (unitCode === undefined) return readValue(value, { type: 'any' });
  const unit = unitOfCode(unitCode);
  if (unit === undefined) return unknownUnit;
  return readValue(isList(value) ? value.map((text) => `${text} ${unit}`) : `${value} ${unit}`, { type: 'any' });
}
