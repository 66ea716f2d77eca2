import type { ScalarValue, Value } from '../../base/values/value.js';
import { vocabulary, type Property } from '../../schema/vocabulary.js';
import { storedAmount, unlimitedAmount, writeValues } from '../sql/normal.js';
import type { Bound } from '../sql/sql.js';

/** The columns of a category, and what of a row's values stands in each. */
export interface Column {
  /** Quoted. */
  readonly name: string;
  readonly type: 'bigint' | 'text' | 'jsonb';
  readonly indexed: boolean;
}

type Kind = Property['type']['type'];

const shapes: Readonly<Record<Exclude<Kind, 'any'>, readonly (Omit<Column, 'name'> & { readonly suffix: '' | '.currency' | '.to' })[]>> = {
  text: [{ suffix: '', type: 'text', indexed: true }],
  boolean: [{ suffix: '', type: 'bigint', indexed: true }],
  number: [{ suffix: '', type: 'bigint', indexed: true }],
  quantity: [{ suffix: '', type: 'bigint', indexed: true }],
  money: [
    { suffix: '', type: 'bigint', indexed: true },
    { suffix: '.currency', type: 'text', indexed: false },
  ],
  date: [
    { suffix: '', type: 'bigint', indexed: true },
    { suffix: '.to', type: 'bigint', indexed: true },
  ],
  list: [{ suffix: '', type: 'text', indexed: false }],
};

export const facts: Column = { name: 'facts', type: 'jsonb', indexed: false };

export function columnsOf(category: string): readonly Column[] {
  const words = vocabulary(category);
  if (words.open) return [facts];
  return words.properties.flatMap(({ name, type: { type } }) =>
    type === 'any' ? [] : shapes[type].map(({ suffix, ...shape }) => ({ name: columnNamed({ name }, suffix), ...shape })),
  );
}

/** In the order of `columnsOf`. */
export function columnValues(category: string, values: ReadonlyMap<string, Value>): Bound[] {
  const words = vocabulary(category);
  if (words.open) return [writeValues(category, values).facts];
  return words.properties.flatMap(({ name, type: { type } }): Bound[] => {
    if (type === 'any') return [];
    const value = values.get(name);
    return value === undefined ? shapes[type].map(() => null) : membersOf(value);
  });
}

function membersOf(value: Value): Bound[] {
  switch (value.kind) {
    case 'list':
      return [`,${value.items.map((item) => `${itemKey(item)},`).join('')}`];
    case 'date':
      return [value.from, value.to];
    case 'money':
      return [storedAmount(value) ?? null, value.currency];
    case 'boolean':
      return [value.value ? 1 : 0];
    case 'unlimited':
      return [unlimitedAmount];
    case 'text':
      return [value.key];
    case 'number':
    case 'quantity':
      return [storedAmount(value) ?? null];
  }
}

export const itemKey = (item: ScalarValue): string => JSON.stringify(item.kind === 'text' ? item.key : item.text);

const ownWord = /^[a-z][a-z0-9-]*$/;

export function columnNamed({ name }: Pick<Property, 'name'>, suffix: '' | '.currency' | '.to' = ''): string {
  if (!ownWord.test(name)) throw new Error(`${name} cannot name a column`);
  return `"${name}${suffix}"`;
}
