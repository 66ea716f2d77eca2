import type { Fault } from '../../base/errors.js';
import { childOf, texts, type Node } from '../../base/read/tree.js';
import { didYouMean, visible } from '../../base/text.js';
import { minorDigits } from '../../base/values/currencies.js';
import { fileStockMap } from '../../schema/generated/validators.js';
import { refuseFaults, Report } from '../../schema/report.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import { mapProperty, type Entry, type MappedProperty, type Source } from './property.js';
import { readPrice } from './price.js';
import type { DecimalMark } from './plain-number.js';
import { readTemplate } from './template.js';
import type { WrittenTransform } from './transform.js';

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
  /** The least that one may be sold for, in the currency of the price. It stays on this machine. */
  readonly floor?: Source;
  /** The day it came into stock. */
  readonly since?: MappedProperty;
  /** Absent: told from each number. */
  readonly decimal?: DecimalMark;
  readonly properties: readonly MappedProperty[];
  /** Every column that is named, and where in the file. */
  readonly columns: readonly { readonly column: string; readonly fault: Fault }[];
}

const what = 'mapping file';

/** The names that are no properties of the item. */
const reserved = ['sku', 'price', 'quantity', 'lead-time', 'floor', 'since'] as const;
export const isReserved = (name: string): boolean => (reserved as readonly string[]).includes(name);
/** The members that say something of the whole list. */
const settings = ['category', 'decimal'] as const;
const sourceMembers = ['column', 'template', 'constant', 'unit', 'currency', 'transform'];
/** What an item of an open vocabulary can say on the wire. */
const mostProperties = 64;

/** The category a mapping says its list is of; whatever else is wrong with it is found when it is read. */
export function categoryOf(root: Node): string | undefined {
  const said = childOf(root, 'category');
  return said?.kind === 'scalar' ? said.text : undefined;
}

/**
 * Reads a mapping file.
 * @param defaultCurrency of prices, when the mapping names none
 * @throws file-invalid with every fault, placed
 */
export function parseStockMap(root: Node, file: string, vocabulary: Vocabulary, defaultCurrency?: string): StockMap {
  const report = new Report(root, file, what);
  report.addSchemaFaults(fileStockMap, sourceMembers);
  // Whatever the schema has found, the other entries are looked at too; without a price there is nothing to hold them to.
  if (childOf(root, 'price') === undefined || report.holdsFault(['price'])) report.throwIfFaulty();
  const members = texts(root) as WrittenMap;
  const sound = Object.entries(members).filter(
    (entry): entry is [string, Written] => !report.holdsFault([entry[0]]) && typeof entry[1] === 'object',
  );
  const decimal = report.holdsFault(['decimal']) ? undefined : (members['decimal'] as DecimalMark | undefined);
  const category = members['category'];
  if (typeof category === 'string' && category !== vocabulary.name && !report.holdsFault(['category']))
    report.add(['category'], `the list is taken as ${vocabulary.name}; leave --category out, or say the same in both places`);
  const entries = new Map(sound.map(([name, written]) => [name, readEntry(name, written, report)]));

  const price = entries.get('price') ?? absurd();
  const currency = price.currency ?? defaultCurrency;
  if (currency === undefined) report.add(['price'], 'the price needs a currency, for example {column: price, currency: GBP}');
  if (price.unit !== undefined) report.add(['price', 'unit'], 'the price has a currency, not a unit');
  if (price.currency !== undefined && minorDigits(price.currency) === undefined) {
    report.add(['price', 'currency'], `"${visible(price.currency)}" is not a currency code of ISO 4217`);
  } else if (price.source.kind === 'constant' && currency !== undefined) {
    const constant = readPrice([price.source.value].flat().join(';'), currency, decimal);
    if (typeof constant === 'string') report.add(['price', 'constant'], constant);
  }
  for (const name of ['sku', 'quantity', 'floor'] as const) checkPlain(entries.get(name), report);
  const lead = entries.get('lead-time');
  const leadTime = lead === undefined ? undefined : mapProperty(lead, { type: { type: 'quantity', dimension: 'time' } }, report);
  const stocked = entries.get('since');
  const since = stocked === undefined ? undefined : mapProperty(stocked, { type: { type: 'date' } }, report);
  const properties = [...entries.values()].flatMap((entry) => {
    if (isReserved(entry.name)) return [];
    const property = entry.name === 'total' ? undefined : vocabulary.named(entry.name);
    if (property !== undefined) return mapProperty(entry, property, report);
    const isTotal = entry.name === 'total';
    report.add(
      [entry.name],
      isTotal
        ? 'the total of an offer is its price; give the property another name'
        : vocabulary.unknown(entry.name, [...reserved, ...settings]),
      { point: 'key' },
    );
    return [];
  });
  if (properties.length > mostProperties) report.add([], `there are more than ${String(mostProperties)} properties`);
  report.throwIfFaulty();

  const sku = entries.get('sku')?.source;
  const quantity = entries.get('quantity')?.source;
  const floor = entries.get('floor')?.source;
  return {
    file,
    ...(sku === undefined ? {} : { sku }),
    price: { source: price.source, currency: currency ?? absurd() },
    ...(quantity === undefined ? {} : { quantity }),
    ...(leadTime === undefined ? {} : { leadTime }),
    ...(floor === undefined ? {} : { floor }),
    ...(since === undefined ? {} : { since }),
    ...(decimal === undefined ? {} : { decimal }),
    properties,
    columns: [...entries.values()].flatMap(({ name, source }) =>
      columnsOf(source).map((column) => ({
        column,
        fault: report.fault([name, source.kind], `there is no column "${visible(column, { maxWidth: 60 })}"`),
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
  readonly transform?: WrittenTransform | readonly WrittenTransform[];
}

type WrittenMap = Readonly<Record<string, Written | string>>;

/** For what the schema has made sure of. */
function absurd(): never {
  throw new TypeError('the schema lets no such mapping through');
}

function readEntry(name: string, { column, template, constant, unit, currency, transform }: Written, report: Report): Entry {
  const more = { ...(unit === undefined ? {} : { unit }), ...(currency === undefined ? {} : { currency }) };
  const transforms = transform === undefined ? {} : { transforms: [transform].flat() };
  if (constant !== undefined) {
    if (transform !== undefined) report.add([name, 'transform'], 'a constant is written as it is meant; nothing is done to it');
    return { name, source: { kind: 'constant', value: constant }, ...more };
  }
  if (column !== undefined) {
    if (column.trim() === '') report.add([name, 'column'], 'names no column');
    return { name, source: { kind: 'column', column: column.trim(), ...transforms }, ...more };
  }
  const parts = readTemplate(template ?? '');
  if (typeof parts === 'string') report.add([name, 'template'], parts);
  return { name, source: { kind: 'template', parts: typeof parts === 'string' ? [] : parts, ...transforms }, ...more };
}

/** For what is neither measured nor paid. */
function checkPlain(entry: Entry | undefined, report: Report): void {
  if (entry === undefined) return;
  if (entry.unit !== undefined) report.add([entry.name, 'unit'], `the ${entry.name} has no unit`);
  if (entry.currency !== undefined) report.add([entry.name, 'currency'], `the ${entry.name} has no currency`);
  if (entry.source.kind !== 'constant') return;
  if (entry.name === 'floor') report.add([entry.name, 'constant'], 'a floor is of one thing; name a column, or use a pricing file');
  else if (entry.name === 'sku') report.add([entry.name, 'constant'], 'every row needs a SKU of its own; name a column, or leave sku out');
  else if (!/^\d{1,6}$/.test([entry.source.value].flat().join(';')))
    report.add([entry.name, 'constant'], 'the quantity is a whole number, at most 999999');
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
  refuseFaults(map.file, what, faults);
}

const listed = (names: ReadonlySet<string>): string => visible([...names].join(', '), { maxWidth: 300 });
