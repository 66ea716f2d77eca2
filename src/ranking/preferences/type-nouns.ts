import type { ValueType } from '../../base/values/value.js';

/** What a type is in a sentence. */
export const typeNouns: Readonly<Record<Exclude<ValueType['type'], 'any'>, string>> = {
  text: 'a text',
  boolean: 'true or false',
  list: 'a list',
  number: 'a number',
  quantity: 'a quantity',
  money: 'money',
  date: 'a date',
};
