import type { ValueType } from '../../base/values/value.js';
import { categories, vocabulary, type Property } from '../../schema/vocabulary.js';
import { keyOf } from '../sql/normal.js';

/**
 * The generated columns of the properties that our vocabularies have, so that they can be indexed. Their names are made of words of our
 * own schemas, never of anything that came from outside; properties of an open vocabulary have no columns.
 */

export interface GeneratedColumn {
  /** As SQL: `"car.mileage"`. */
  readonly name: string;
  readonly sqlType: 'INTEGER' | 'TEXT';
  /** What it is generated from. */
  readonly expression: string;
  readonly indexed: boolean;
}

const sqlTypes = {
  text: 'TEXT',
  number: 'INTEGER',
  quantity: 'INTEGER',
  money: 'INTEGER',
  date: 'INTEGER',
  boolean: 'INTEGER',
  list: 'TEXT',
} as const;

/** Where a type has a second column: the last day of a date, the currency of money. */
const seconds = {
  date: { suffix: 'to', member: 'b', sqlType: 'INTEGER' },
  money: { suffix: 'currency', member: 'u', sqlType: 'TEXT' },
} as const;

const ownWord = /^[a-z][a-z0-9-]*$/;

const columnName = (category: string, property: Property, suffix?: string): string => {
  const words = [category, property.name, property.type.type, ...(suffix === undefined ? [] : [suffix])];
  if (!words.every((word) => ownWord.test(word))) throw new Error(`${words.join('.')} cannot name a column`);
  return `"${words.join('.')}"`;
};

/** The column of a property of a closed vocabulary. */
export const columnOf = (category: string, property: Property): string => columnName(category, property);

/** Its second column: the last day of a date, the currency of money. */
export const secondColumnOf = (category: string, property: Property, type: keyof typeof seconds): string =>
  columnName(category, property, seconds[type].suffix);

export const generatedColumns: readonly GeneratedColumn[] = categories
  .map((category) => vocabulary(category))
  .filter(({ open }) => !open)
  .flatMap(({ name, properties }) => properties.flatMap((property) => columnsOf(name, property)));

function columnsOf(category: string, property: Property): GeneratedColumn[] {
  const type: ValueType['type'] = property.type.type;
  if (type === 'any') return [];
  const path = `$.${keyOf(property.name)}`;
  // A list is kept as the JSON array of its items; no index helps to look into it.
  const first: GeneratedColumn = {
    name: columnOf(category, property),
    sqlType: sqlTypes[type],
    expression: `facts ->> '${path}.${type === 'list' ? 'i' : 'a'}'`,
    indexed: type !== 'list',
  };
  if (type !== 'date' && type !== 'money') return [first];
  const { member, sqlType } = seconds[type];
  return [
    first,
    { name: secondColumnOf(category, property, type), sqlType, expression: `facts ->> '${path}.${member}'`, indexed: type === 'date' },
  ];
}
