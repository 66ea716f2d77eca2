import type { Fault } from '../base/errors.js';
import { texts, type Node } from '../base/read/tree.js';
import { didYouMean, visible } from '../base/text.js';
import { minorDigits } from '../base/values/currencies.js';
import { fileStockMap } from '../schema/generated/validators.js';
import type { Vocabulary } from '../schema/vocabulary.js';
import { faultAt, refuseFaults, schemaFaults, under } from './file-faults.js';
import { mapProperty, type Entry, type FaultSink, type MappedProperty, type Source } from './mapped-property.js';
import { readPrice } from './stock-price.js';
import { readTemplate } from './template.js';

/** Which column of a stock list means which property. */

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

  const price = entries.get('price') ?? absurd();
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
  const leadTime = lead === undefined ? undefined : mapProperty(lead, { type: 'quantity', dimension: 'time' }, fault);
  const properties = [...entries.values()].flatMap((entry) => {
    if ((reserved as readonly string[]).includes(entry.name)) return [];
    const property = entry.name === 'total' ? undefined : vocabulary.named(entry.name);
    if (property !== undefined) return mapProperty(entry, property.type, fault);
    fault(
      entry.pointer,
      entry.name === 'total'
        ? 'the total of an offer is its price; give the property another name'
        : vocabulary.unknown(entry.name, reserved),
    );
    return [];
  });
  if (properties.length > mostProperties) fault('', `there are more than ${String(mostProperties)} properties`);
  refuseFaults(file, 'mapping', faults);

  const sku = entries.get('sku')?.source;
  const quantity = entries.get('quantity')?.source;
  return {
    file,
    ...(sku === undefined ? {} : { sku }),
    price: { source: price.source, currency: currency ?? absurd() },
    ...(quantity === undefined ? {} : { quantity }),
    ...(leadTime === undefined ? {} : { leadTime }),
    properties,
    columns: [...entries.values()].flatMap(({ pointer, source }) =>
      columnsOf(source).map((column) => ({
        column,
        fault: faultAt(root, under(pointer, source.kind), `there is no column "${visible(column, { maxWidth: 60 })}"`),
      })),
    ),
  };
}

interface Written {
  readonly column?: string;
  readonly template?: string;
  readonly constant?: string | readonly string[];
  readonly unit?: string;
  readonly currency?: string;
}

type WrittenMap = Readonly<Record<string, Written>>;

/** For what the schema has made sure of. */
function absurd(): never {
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
  else if (!/^\d{1,6}$/.test([entry.source.value].flat().join(';')))
    fault(under(entry.pointer, 'constant'), 'the quantity is a whole number, at most 999999');
}

const columnsOf = (source: Source): string[] =>
  source.kind === 'column'
    ? [source.column]
    : source.kind === 'template'
      ? source.parts.flatMap((part) => (part.kind === 'column' ? [part.column] : []))
      : [];

/**
 * Holds a mapping to the columns a stock list really has.
 * @throws file-invalid with every mapping that names none of them
 */
export function bindStockMap(map: StockMap, columns: Iterable<string>): void {
  const there = new Set(columns);
  const faults: Fault[] = [];
  for (const { column, fault } of map.columns) {
    if (there.has(column)) continue;
    const near = didYouMean(column, there);
    faults.push({ ...fault, hint: near === undefined ? `The columns are ${listed(there)}.` : `Did you mean "${visible(near)}"?` });
  }
  refuseFaults(map.file, 'mapping', faults);
}

const listed = (names: ReadonlySet<string>): string => visible([...names].join(', '), { maxWidth: 300 });
