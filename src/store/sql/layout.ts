import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import type { Value, ValueType } from '../../base/values/value.js';
import { categories, vocabulary, type Property } from '../../schema/vocabulary.js';
import { storedAmount, unlimitedAmount } from '../stored-amount.js';
import type { Bound } from './sql.js';

/**
 * How stock lies to be matched. Each closed category has a narrow table of its own in the order of prices, with a column or two for each
 * property and an index for each that can be looked up: what an index finds of one value is in the order of prices, too. Names are made
 * of words of our own schemas, never of anything that came from outside.
 */

export interface Column {
  /** As SQL: `"mileage.quantity"`. */
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER';
  /** What it holds of a value of the property. @throws value-invalid */
  readonly of: (value: Value) => Bound;
}

export interface PropertyColumns {
  readonly first: Column;
  /** The last day of a date, the currency of money. */
  readonly second?: Column;
  /** A list has none. */
  readonly index?: Index;
  /** Of dates: those that are more than a day. Most are none, and what began before a stretch of days and reaches into it is found here. */
  readonly longer?: Index & { readonly where: string };
}

/** As SQL. */
export interface Index {
  readonly name: string;
  readonly on: readonly string[];
  /** Of which rows it is, when not of all. */
  readonly where?: string;
  /** What it holds besides, so that a query is answered from it alone. */
  readonly covers?: readonly string[];
}

/** The table of a category, with the columns of each property, by friendly name. */
export interface Layout {
  readonly category: string;
  readonly table: string;
  readonly properties: ReadonlyMap<string, PropertyColumns>;
  readonly columns: readonly Column[];
  readonly indexes: readonly Index[];
}

/** The tables of the open category: the rows, what each says, and the index of the rows by their number. */
export const openTables = { rows: '"stock.any"', values: '"stock.any.values"', byRow: '"by.any.row"' } as const;

const ownWord = /^[a-z][a-z0-9-]*$/;

function quoted(...words: readonly string[]): string {
  if (!words.every((word) => ownWord.test(word))) throw new Error(`${words.join('.')} cannot be a name in the database`);
  return `"${words.join('.')}"`;
}

/** The narrow table of a category. */
export const tableOf = (category: string): string => quoted('stock', category);

const refuse = (property: Property, value: Value): never => {
  throw new MevilleError(
    'value-invalid',
    `${visible(property.name)}: "${visible(value.text, { maxWidth: 60 })}" is not a value of this property, or cannot be kept exactly.`,
  );
};

/** What a column holds of a value; undefined when the property cannot have it. */
type Kept = (value: Value) => Bound | undefined;

const amount =
  (kind: Value['kind']): Kept =>
  (value) => {
    if (value.kind === 'unlimited') return kind === 'money' ? undefined : unlimitedAmount;
    return value.kind === kind && 'amount' in value ? storedAmount(value) : undefined;
  };

/** Items between commas: a comma or a quote of an item cannot be taken for one of the list. */
export const listItem = (key: string): string => `,${JSON.stringify(key).replaceAll(',', String.raw`\u002c`)},`;

const listText: Kept = (value) => {
  if (value.kind !== 'list') return undefined;
  const keys = value.items.map((item) => (item.kind === 'text' ? listItem(item.key).slice(1) : undefined));
  return keys.includes(undefined) ? undefined : `,${keys.join('')}`;
};

const firsts: Readonly<Record<Exclude<ValueType['type'], 'any'>, { readonly type: Column['type']; readonly kept: Kept }>> = {
  text: { type: 'TEXT', kept: (value) => (value.kind === 'text' ? value.key : undefined) },
  number: { type: 'INTEGER', kept: amount('number') },
  quantity: { type: 'INTEGER', kept: amount('quantity') },
  money: { type: 'INTEGER', kept: amount('money') },
  date: { type: 'INTEGER', kept: (value) => (value.kind === 'date' ? value.from : undefined) },
  boolean: { type: 'INTEGER', kept: (value) => (value.kind === 'boolean' ? (value.value ? 1 : 0) : undefined) },
  list: { type: 'TEXT', kept: listText },
};

function propertyColumns(category: string, property: Property): PropertyColumns {
  const { type } = property.type;
  if (type === 'any') throw new TypeError('a property of any type has no column');
  const column = (kind: Column['type'], kept: Kept, ...suffix: string[]): Column => ({
    name: quoted(property.name, type, ...suffix),
    type: kind,
    of: (value) => kept(value) ?? refuse(property, value),
  });
  const first = column(firsts[type].type, firsts[type].kept);
  const index = quoted('by', category, property.name);
  if (type === 'list') return { first };
  if (type === 'date') {
    const second = column('INTEGER', (value) => (value.kind === 'date' ? value.to : undefined), 'to');
    const longer = { name: quoted('by', category, property.name, 'longer'), on: [first.name], where: `${first.name} <> ${second.name}` };
    return { first, second, index: { name: index, on: [first.name] }, longer };
  }
  if (type === 'money') {
    const second = column('TEXT', (value) => (value.kind === 'money' ? value.currency : undefined), 'currency');
    return { first, second, index: { name: index, on: [second.name, first.name] } };
  }
  return { first, index: { name: index, on: [first.name] } };
}

/** What most requests name: its index holds whole rows, as what it finds would otherwise be gathered from all over the table. */
const named: ReadonlySet<string> = new Set(['car model', 'mobile-plan plan']);

function layoutOf(category: string): Layout {
  const properties = new Map(
    vocabulary(category).properties.map((property) => [property.name, propertyColumns(category, property)] as const),
  );
  const columns = [...properties.values()].flatMap(({ first, second }) => (second === undefined ? [first] : [first, second]));
  const indexes: Index[] = [];
  for (const [name, { first, index, longer }] of properties) {
    const others = columns.filter((column) => column !== first).map((column) => column.name);
    const covers = named.has(`${category} ${name}`) ? { covers: ['quantity', ...others] } : {};
    if (index !== undefined) indexes.push({ ...index, ...covers });
    if (longer !== undefined) indexes.push(longer);
  }
  return { category, table: tableOf(category), properties, columns, indexes };
}

/** Those of the closed categories. */
export const layouts: ReadonlyMap<string, Layout> = new Map(
  categories.filter((category) => !vocabulary(category).open).map((category) => [category, layoutOf(category)] as const),
);
