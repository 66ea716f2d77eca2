import { toHex, utf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { readValue } from '../../base/values/read.js';
import type { MoneyValue, NumberValue, QuantityValue, ScalarValue, Value, ValueType } from '../../base/values/value.js';
import { vocabulary, type Vocabulary } from '../../schema/vocabulary.js';

/**
 * The form of a value that SQL compares, as JSON text:
 * `{"k": kind, "u": dimension or currency, "a": amount, key, 0 or 1, or first day, "b": last day}`, and `{"k": "list", "i": [...]}`.
 * Integers are written out in full; SQLite reads up to 64 bits of them.
 */

/** Greater than every amount there is: what `unlimited` counts as. */
export const unlimitedAmount = 9_223_372_036_854_775_807n;
/** Numbers count in millionths here. */
const numberScale = 10n ** 12n;
const lowest = -unlimitedAmount;
const highest = unlimitedAmount - 1n;

/** A name as a key of JSON and of a JSON path: hexadecimal, so that no name can be anything else. */
export const keyOf = (name: string): string => `p${toHex(utf8(name))}`;

/** An integer that the store can hold; undefined for a number between two of them, and for one beyond. */
export function storedAmount(value: ScalarValue & { readonly amount: bigint }): bigint | undefined {
  if (value.kind === 'number' && value.amount % numberScale !== 0n) return undefined;
  const amount = value.kind === 'number' ? value.amount / numberScale : value.amount;
  return amount >= lowest && amount <= highest ? amount : undefined;
}

/** The least stored integer that is not below a bound; `unlimited` alone when every amount is. */
export function leastStored(bound: ScalarValue & { readonly amount: bigint }): bigint {
  if (bound.kind !== 'number') return clamp(bound.amount, unlimitedAmount);
  const quotient = bound.amount / numberScale;
  return clamp(bound.amount > 0n && bound.amount % numberScale !== 0n ? quotient + 1n : quotient, unlimitedAmount);
}

/** The greatest stored integer that is not above a bound; never that of `unlimited`. */
export function greatestStored(bound: ScalarValue & { readonly amount: bigint }): bigint {
  if (bound.kind !== 'number') return clamp(bound.amount, highest);
  const quotient = bound.amount / numberScale;
  return clamp(bound.amount < 0n && bound.amount % numberScale !== 0n ? quotient - 1n : quotient, highest);
}

/** No stored amount is as low as `lowest - 1`, so a bound that is moved up to it still rules out all. */
const clamp = (amount: bigint, most: bigint): bigint => (amount > most ? most : amount < lowest - 1n ? lowest - 1n : amount);

/** The form of a value that is looked for. One that the store cannot hold has no amount, and so is equal to nothing. */
export function wantedForm(value: ScalarValue): string {
  if (value.kind === 'number' || value.kind === 'quantity' || value.kind === 'money') {
    return form(value.kind, unitOf(value), String(storedAmount(value) ?? null));
  }
  return normalForm('', value);
}

const unitOf = (value: NumberValue | QuantityValue | MoneyValue): string =>
  value.kind === 'number' ? '' : value.kind === 'money' ? value.currency : value.dimension;

/** @throws value-invalid when an amount cannot be held exactly */
function normalForm(name: string, value: Value): string {
  if (value.kind === 'list') return `{"k":"list","i":[${value.items.map((item) => normalForm(name, item)).join(',')}]}`;
  switch (value.kind) {
    case 'number':
    case 'quantity':
    case 'money':
      return form(value.kind, unitOf(value), amountOf(name, value));
    case 'date':
      return `{"k":"date","a":${String(value.from)},"b":${String(value.to)}}`;
    case 'boolean':
      return form(value.kind, '', value.value ? '1' : '0');
    case 'unlimited':
      return form(value.kind, '', String(unlimitedAmount));
    case 'text':
      return form(value.kind, '', JSON.stringify(value.key));
  }
}

const form = (kind: string, unit: string, amount: string): string =>
  unit === '' ? `{"k":"${kind}","a":${amount}}` : `{"k":"${kind}","u":${JSON.stringify(unit)},"a":${amount}}`;

function amountOf(name: string, value: ScalarValue & { readonly amount: bigint }): string {
  const amount = storedAmount(value);
  if (amount !== undefined) return String(amount);
  throw new MevilleError(
    'value-invalid',
    `${visible(name)}: "${visible(value.text, { maxWidth: 60 })}" has more than 6 decimals or is too large for the store.`,
  );
}

const typeOf = (words: Vocabulary, name: string): ValueType => words.named(name)?.type ?? { type: 'any' };

/** What `readValue` makes the value of again. */
const sourceOf = (value: Value): string | string[] => (value.kind === 'list' ? value.items.map((item) => item.text) : value.text);

/**
 * The two columns of a row's values: `texts`, pairs of name and canonical text, to give the same values back, and `facts`, their
 * normal forms, to compare them.
 * @throws value-invalid when a value does not fit its property or cannot be held exactly, category-unknown
 */
export function writeValues(category: string, values: ReadonlyMap<string, Value>): { readonly texts: string; readonly facts: string } {
  const words = vocabulary(category);
  const texts: (readonly [string, string | string[]])[] = [];
  const facts: string[] = [];
  for (const [name, value] of values) {
    const normal = normalForm(name, value);
    const source = sourceOf(value);
    const again = readValue(source, typeOf(words, name));
    if (again.kind === 'missing' || normalForm(name, again) !== normal) {
      throw new MevilleError(
        'value-invalid',
        `${visible(name)}: "${visible(value.text, { maxWidth: 60 })}" is not a value of this property.`,
      );
    }
    texts.push([name, source]);
    facts.push(`"${keyOf(name)}":${normal}`);
  }
  return { texts: JSON.stringify(texts), facts: `{${facts.join(',')}}` };
}

/** The values that `writeValues` was given; a property that its vocabulary has come to read otherwise is left out. */
export function readValues(category: string, texts: string): ReadonlyMap<string, Value> {
  const words = vocabulary(category);
  const values = new Map<string, Value>();
  for (const [name, source] of JSON.parse(texts) as [string, string | string[]][]) {
    const value = readValue(source, typeOf(words, name));
    if (value.kind !== 'missing') values.set(name, value);
  }
  return values;
}
