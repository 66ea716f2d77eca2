import type { Fault } from '../base/errors.js';
import { texts, type Node } from '../base/read/tree.js';
import { didYouMean, visible } from '../base/text.js';
import { minorDigits } from '../base/values/currencies.js';
import { readValue } from '../base/values/read.js';
import { ambiguityOf, dimensionWords, unitOf } from '../base/values/units.js';
import type { ValueType } from '../base/values/value.js';
import { fileStockMap } from '../schema/generated/validators.js';
import type { Vocabulary } from '../schema/vocabulary.js';
import { faultAt, refuseFaults, schemaFaults, under } from './file-faults.js';
import { readPrice } from './stock-price.js';
import { readTemplate, type TemplatePart } from './template.js';

/** Which column of a stock list means which property. */

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

export interface StockMap {
  /** What the user calls the mapping file. */
  readonly file: string;
  /** Absent: the SKU is made from the row. */
  readonly sku?: Source;
  readonly price: { readonly source: Source; readonly currency: string };
  /** Absent: there is one of each row. */
  readonly quantity?: Source;
  readonly leadTime?: MappedProperty;
  readonly properties: readonly MappedProperty[];
  /** Every column that is named, and where in the file. */
  readonly columns: readonly { readonly column: string; readonly fault: Fault }[];
}

/** The names that are no properties of the item. */
const reserved = ['sku', 'price', 'quantity', 'lead-time'] as const;
const sourceMembers = ['column', 'template', 'constant', 'unit', 'currency'];
/** What an item of an open vocabulary can say on the wire. */
const mostProperties = 64;

interface Entry {
  readonly name: string;
  readonly pointer: string;
  readonly source: Source;
  readonly unit?: string;
  readonly currency?: string;
}

/**
 * Reads a mapping file.
 * @param defaultCurrency of prices, when the mapping names none
 * @throws file-invalid with every fault, placed
 */
export function parseStockMap(root: Node, file: string, vocabulary: Vocabulary, defaultCurrency?: string): StockMap {
  refuseFaults(file, 'mapping', schemaFaults(root, fileStockMap, sourceMembers));
  const faults: Fault[] = [];
  const fault = (pointer: string, message: string, hint?: string): void => void faults.push(faultAt(root, pointer, message, hint));
  const entries = new Map(Object.entries(texts(root) as WrittenMap).map(([name, written]) => [name, readEntry(name, written, fault)]));

  const price = entries.get('price') ?? never();
  const currency = price.currency ?? defaultCurrency;
  if (currency === undefined) fault(price.pointer, 'the price needs a currency, for example {column: price, currency: GBP}');
  if (price.unit !== undefined) fault(under(price.pointer, 'unit'), 'the price has a currency, not a unit');
  if (price.currency !== undefined && minorDigits(price.currency) === undefined) {
    fault(under(price.pointer, 'currency'), `"${visible(price.currency)}" is not a currency code of ISO 4217`);
  } else if (price.source.kind === 'constant' && currency !== undefined) {
    const constant = readPrice([price.source.value].flat().join(';'), currency);
    if (typeof constant === 'string') fault(under(price.pointer, 'constant'), constant);
  }
  for (const name of ['sku', 'quantity'] as const) checkPlain(entries.get(name), fault);
  const lead = entries.get('lead-time');
  const leadTime = lead === undefined ? undefined : typed(lead, { type: 'quantity', dimension: 'time' }, fault);
  const properties = [...entries.values()].flatMap((entry) => {
    if ((reserved as readonly string[]).includes(entry.name)) return [];
    const property = entry.name === 'total' ? undefined : vocabulary.named(entry.name);
    if (property !== undefined) return typed(entry, property.type, fault);
    fault(entry.pointer, entry.name === 'total' ? 'the total of an offer is its price; give the property another name' : vocabulary.unknown(entry.name, reserved));
    return [];
  });
  if (properties.length > mostProperties) fault('', `there are more than ${String(mostProperties)} properties`);
  refuseFaults(file, 'mapping', faults);

  const sku = entries.get('sku')?.source;
  const quantity = entries.get('quantity')?.source;
  return {
    file,
    ...(sku === undefined ? {} : { sku }),
    price: { source: price.source, currency: currency ?? never() },
    ...(quantity === undefined ? {} : { quantity }),
    ...(leadTime === undefined ? {} : { leadTime }),
    properties,
    columns: [...entries.values()].flatMap(({ pointer, source }) =>
      columnsOf(source).map((column) => ({ column, fault: faultAt(root, under(pointer, source.kind), `there is no column "${visible(column, { maxWidth: 60 })}"`) })),
    ),
  };
}

type FaultSink = (pointer: string, message: string, hint?: string) => void;

interface Written {
  readonly column?: string;
  readonly template?: string;
  readonly constant?: string | readonly string[];
  readonly unit?: string;
  readonly currency?: string;
}

type WrittenMap = Readonly<Record<string, Written>>;

/** For what the schema has made sure of. */
function never(): never {
  throw new TypeError('the schema lets no such mapping through');
}

function readEntry(name: string, { column, template, constant, unit, currency }: Written, fault: FaultSink): Entry {
  const pointer = under('', name);
  const more = { ...(unit === undefined ? {} : { unit }), ...(currency === undefined ? {} : { currency }) };
  if (constant !== undefined) return { name, pointer, source: { kind: 'constant', value: constant }, ...more };
  if (column !== undefined) {
    if (column.trim() === '') fault(under(pointer, 'column'), 'names no column');
    return { name, pointer, source: { kind: 'column', column: column.trim() }, ...more };
  }
  const parts = readTemplate(template ?? '');
  if (typeof parts === 'string') fault(under(pointer, 'template'), parts);
  return { name, pointer, source: { kind: 'template', parts: typeof parts === 'string' ? [] : parts }, ...more };
}

/** For what is neither measured nor paid. */
function checkPlain(entry: Entry | undefined, fault: FaultSink): void {
  if (entry === undefined) return;
  if (entry.unit !== undefined) fault(under(entry.pointer, 'unit'), `the ${entry.name} has no unit`);
  if (entry.currency !== undefined) fault(under(entry.pointer, 'currency'), `the ${entry.name} has no currency`);
  if (entry.source.kind !== 'constant') return;
  if (entry.name === 'sku') fault(under(entry.pointer, 'constant'), 'every row needs a SKU of its own; name a column, or leave sku out');
  else if (!/^\d{1,6}$/.test([entry.source.value].flat().join(';'))) fault(under(entry.pointer, 'constant'), 'the quantity is a whole number, at most 999999');
}

function typed({ name, pointer, source, unit, currency }: Entry, declared: ValueType, fault: FaultSink): MappedProperty {
  const type = typeWith(declared, unit, currency, (member, message) => fault(under(pointer, member), message));
  const suffix = unit ?? currency;
  const mapped = { name, type, source, ...(suffix === undefined ? {} : { unit: suffix }) };
  if (source.kind === 'constant') {
    const value = readValue(withUnit(source.value, suffix), type);
    if (value.kind === 'missing') fault(under(pointer, 'constant'), value.reason);
  }
  return mapped;
}

/** The type a unit or currency goes with; it must be the declared one, unless that is open. */
function typeWith(declared: ValueType, unit: string | undefined, currency: string | undefined, fault: (member: string, message: string) => void): ValueType {
  let type = declared;
  if (unit !== undefined && currency !== undefined) fault('currency', 'a value has a unit or a currency, not both');
  if (unit !== undefined) {
    const known = unitOf(unit);
    const question = ambiguityOf(unit);
    if (declared.type !== 'quantity' && declared.type !== 'any') fault('unit', 'the property has no unit');
    else if (known === undefined) fault('unit', `"${visible(unit)}" is ${question === undefined ? 'not a known unit' : `ambiguous: ${question}`}`);
    else if (declared.type === 'any') type = { type: 'quantity', dimension: known.dimension };
    else if (known.dimension !== declared.dimension) {
      const { noun, unit: usual } = dimensionWords[declared.dimension];
      fault('unit', `"${visible(unit)}" is the unit of ${dimensionWords[known.dimension].noun}; the property is ${noun}, for example in "${usual}"`);
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

const columnsOf = (source: Source): string[] =>
  source.kind === 'column' ? [source.column] : source.kind === 'template' ? source.parts.flatMap((part) => (part.kind === 'column' ? [part.column] : [])) : [];

/**
 * Holds a mapping to the columns a stock list really has.
 * @throws file-invalid with every mapping that names none of them
 */
export function bindStockMap(map: StockMap, columns: Iterable<string>): void {
  const there = new Set(columns);
  const faults = map.columns
    .filter(({ column }) => !there.has(column))
    .map(({ column, fault }) => {
      const near = didYouMean(column, there);
      return { ...fault, hint: near === undefined ? `The columns are ${listed(there)}.` : `Did you mean "${visible(near)}"?` };
    });
  refuseFaults(map.file, 'mapping', faults);
}

const listed = (names: ReadonlySet<string>): string => visible([...names].join(', '), { maxWidth: 300 });
