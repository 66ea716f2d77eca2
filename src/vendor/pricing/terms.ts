import { evaluate, type Answer, type Predicate } from '../../documents/predicate.js';
import type { Value, ValueType } from '../../base/values/value.js';
import { amountText } from '../../base/values/money.js';
import { decimalScale } from '../../base/values/decimal.js';
import type { Property } from '../../schema/vocabulary.js';
import type { StockRow } from '../../store/books.js';
import type { Condition, When } from './pricing.js';

/** What a rule can ask about besides the properties of the item. */

/** What one customer asks for, as far as a price depends on it. */
export interface Asked {
  readonly quantity: number;
  /** ISO 3166 country or region. */
  readonly area: string;
  /** Days since 1970-01-01 in UTC. */
  readonly today: number;
}

const types: Readonly<Record<string, ValueType>> = {
  age: { type: 'quantity', dimension: 'time' },
  quantity: { type: 'number' },
  region: { type: 'text' },
  stock: { type: 'number' },
  price: { type: 'money' },
};

/** The days in stock, how many are asked for, where, how many there are, and the list price. */
export const termNames: readonly string[] = Object.keys(types);

const terms: ReadonlyMap<string, Property> = new Map(
  Object.entries(types).map(([name, type]): [string, Property] => [name, { name, wire: name, type, label: name, values: [] }]),
);

/** The term of a name; it goes before a property of that name. */
export const termNamed = (name: string): Property | undefined => terms.get(name);

/** Whether one of several holds for certain. What cannot be told does not hold. */
export const holds = (whens: readonly When[], row: StockRow, asked: Asked): boolean =>
  whens.some((when) => when.every((condition) => answer(condition, row, asked) === 'yes'));

function answer({ property: { name }, predicate }: Condition, row: StockRow, asked: Asked): Answer {
  return name === 'region' ? inRegion(predicate, asked.area) : evaluate(predicate, valueOf(name, row, asked));
}

function valueOf(name: string, row: StockRow, { quantity, today }: Asked): Value | undefined {
  switch (name) {
    case 'age':
      return row.since === undefined ? undefined : daysOf(Math.max(0, today - row.since));
    case 'quantity':
      return numberOf(quantity);
    case 'stock':
      return numberOf(row.quantity);
    case 'price':
      return { kind: 'money', currency: row.currency, amount: row.price, text: amountText(row.price, row.currency) };
    default:
      return row.values.get(name);
  }
}

const secondsOfDay = 86_400n;
const numberOf = (n: number): Value => ({ kind: 'number', amount: BigInt(n) * decimalScale, text: String(n) });
const daysOf = (days: number): Value => ({
  kind: 'quantity',
  dimension: 'time',
  amount: BigInt(days) * secondsOfDay,
  text: `${String(days)} day`,
});

/** A country contains its regions; whether somebody who names a country alone is in a region of it cannot be told. */
function inRegion(predicate: Predicate, area: string): Answer {
  if (predicate.op === 'range') return 'unknown';
  const each = new Set(predicate.values.map(({ text }) => (isWithin(area, text) ? 'yes' : isWithin(text, area) ? 'unknown' : 'no')));
  const one: Answer = each.has('yes') ? 'yes' : each.has('unknown') ? 'unknown' : 'no';
  if (predicate.op !== 'not' || one === 'unknown') return one;
  return one === 'yes' ? 'no' : 'yes';
}

const isWithin = (area: string, whole: string): boolean => area === whole || area.startsWith(`${whole}-`);
