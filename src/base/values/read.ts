import { isWellFormed, visible } from '../text.js';
import { minorDigits } from './currencies.js';
import { parseDate } from './date.js';
import { divideHalfUp, decimalScale, parseDecimal } from './decimal.js';
import { amountText, parseAmount } from './money.js';
import { ambiguityOf, dimensionWords, unitOf, type Unit } from './units.js';
import type { Dimension, ListValue, Missing, QuantityValue, ScalarValue, TextValue, UnlimitedValue, Value, ValueType } from './value.js';

/** The value grammar: what a text means, given what the vocabulary says the property holds. Nothing is guessed; what cannot be used is missing. */

/** In UTF-16 code units. A longer text describes, it is not compared. */
const longestText = 2000;
const control = /\p{Cc}/u;

/**
 * The value of a source text, or of several for a list.
 *
 * `list` splits one text on `;` and reads its items as text; `any` reads each item of an array as what it looks like and never splits.
 * Read again with the same type, the canonical `text` of a scalar or of a `list` that is not empty gives the same value.
 */
export function readValue(source: string | readonly string[], type: ValueType): Value | Missing {
  if (typeof source !== 'string')
    return type.type === 'list' || type.type === 'any' ? readList(source, type.type) : missing('one value is expected, not a list');
  if (type.type === 'list') return readList(source.split(';'), 'list');
  return readScalar(source, type);
}

const missing = (reason: string): Missing => ({ kind: 'missing', reason });
const shown = (text: string): string => `"${visible(text, { maxWidth: 60 })}"`;

function readList(sources: readonly string[], type: 'list' | 'any'): ListValue | Missing {
  const items: ScalarValue[] = [];
  for (const source of sources) {
    if (source.trim() === '') continue;
    if (type === 'list' && source.includes(';')) return missing(`${shown(source)} holds ";", which separates the items of a list`);
    const item = readScalar(source, { type });
    if (item.kind === 'missing') return item;
    items.push(item);
  }
  // No item is a list that is known to be empty; nothing but blanks says nothing.
  if (items.length === 0 && sources.length > 0) return missing('empty');
  return { kind: 'list', items, text: items.map(({ text }) => text).join('; ') };
}

function readScalar(source: string, type: ValueType): ScalarValue | Missing {
  // Before normalising, so that a huge text costs nothing; once more after, because NFC can lengthen a text.
  if (source.length > longestText) return tooLong;
  if (!isWellFormed(source)) return missing('the text holds half of a surrogate pair');
  const text = source.normalize('NFC').trim();
  if (text === '') return missing('empty');
  if (text.length > longestText) return tooLong;
  if (control.test(text)) return missing(`${shown(text)} holds a control character`);
  switch (type.type) {
    case 'text':
    // An item of a list.
    case 'list':
      return textValue(text);
    case 'number':
      return unlimitedOf(text) ?? readNumber(text);
    case 'quantity':
      return unlimitedOf(text) ?? readQuantity(text, type.dimension);
    case 'money':
      return readMoney(text);
    case 'date':
      return readDate(text);
    case 'boolean':
      return booleanOf(text) ?? missing(`${shown(text)} is neither true nor false`);
    case 'any':
      return readAny(text);
  }
}

const tooLong = missing(`the text is longer than ${String(longestText)} characters`);

const textValue = (text: string): TextValue => ({ kind: 'text', key: text.toLowerCase(), text });

const unlimitedOf = (text: string): UnlimitedValue | undefined =>
  text.toLowerCase() === 'unlimited' ? { kind: 'unlimited', text: 'unlimited' } : undefined;

function booleanOf(text: string): ScalarValue | undefined {
  const word = text.toLowerCase();
  return word === 'true' || word === 'false' ? { kind: 'boolean', value: word === 'true', text: word } : undefined;
}

const numeric = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const numberAndRest = /^(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?) *(\p{L}.*)$/u;
const currencyShape = /^[A-Z]{3}$/;

const tooPrecise = (text: string): Missing =>
  missing(`${shown(text)} has more digits than are read: at most 21 before the point and 18 after it`);

function readNumber(text: string): ScalarValue | Missing {
  const amount = parseDecimal(text);
  if (amount !== undefined) return { kind: 'number', amount, text };
  return numeric.test(text) ? tooPrecise(text) : missing(`${shown(text)} is no plain number, for example "5" or "1.3"`);
}

function quantityOf(number: string, unit: Unit): QuantityValue | Missing {
  const scaled = parseDecimal(number);
  if (scaled === undefined) return tooPrecise(number);
  const amount = divideHalfUp(scaled * unit.numerator, decimalScale * unit.denominator);
  return { kind: 'quantity', dimension: unit.dimension, amount, text: `${number} ${unit.symbol}` };
}

function readQuantity(text: string, dimension: Dimension): QuantityValue | Missing {
  const { noun, unit: usual } = dimensionWords[dimension];
  if (numeric.test(text))
    return missing(`${shown(text)} what? ${noun} needs a unit, for example "${visible(text, { maxWidth: 30 })} ${usual}"`);
  const [, number, word] = numberAndRest.exec(text) ?? [];
  if (number === undefined || word === undefined) return missing(`${shown(text)} is not ${noun}, for example "10 ${usual}"`);
  const unit = unitOf(word);
  if (unit?.dimension === dimension) return quantityOf(number, unit);
  if (unit !== undefined) return missing(`${shown(text)} is ${dimensionWords[unit.dimension].noun}, where ${noun} is expected`);
  const question = ambiguityOf(word);
  if (question !== undefined) return missing(`${shown(word)} is ambiguous: ${question}`);
  if (minorDigits(word) !== undefined) return missing(`${shown(text)} is money, where ${noun} is expected`);
  return missing(`${shown(word)} is not a known unit; ${noun} is written like "10 ${usual}"`);
}

function moneyOf(number: string, currency: string): ScalarValue | Missing {
  const digits = minorDigits(currency);
  if (digits === undefined) return missing(`${shown(currency)} is not a currency code of ISO 4217`);
  const amount = parseAmount(number, currency);
  if (amount !== undefined) return { kind: 'money', currency, amount, text: amountText(amount, currency) };
  const money = shown(`${number} ${currency}`);
  if (number.startsWith('-')) return missing(`${money} is below zero`);
  const decimals = number.split('.')[1]?.length ?? 0;
  if (decimals > digits) return missing(`${money} has ${String(decimals)} decimals, and ${currency} has ${String(digits)}`);
  return missing(`${money} is a larger amount than is read`);
}

function readMoney(text: string): ScalarValue | Missing {
  if (numeric.test(text))
    return missing(`${shown(text)} what? money needs a currency, for example "${visible(text, { maxWidth: 30 })} GBP"`);
  const [, number, currency] = numberAndRest.exec(text) ?? [];
  if (number === undefined || currency === undefined) return missing(`${shown(text)} is not money, for example "5200 GBP"`);
  return moneyOf(number, currency);
}

function readDate(text: string): ScalarValue | Missing {
  const interval = parseDate(text);
  if (interval !== undefined) return { kind: 'date', ...interval, text };
  return missing(`${shown(text)} is not a date of the calendar, for example "2006-09-01", "2006-09" or "2006"`);
}

const daySpelled = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** With no type to go by: the first reading that fits. What has the shape of a number, a day or money but cannot be one is missing, not text. */
function readAny(text: string): ScalarValue | Missing {
  const word = unlimitedOf(text) ?? booleanOf(text);
  if (word !== undefined) return word;
  if (numeric.test(text)) return readNumber(text);
  if (daySpelled.test(text) || (text.includes('-') && parseDate(text) !== undefined)) return readDate(text);
  const [, number, rest] = numberAndRest.exec(text) ?? [];
  if (number === undefined || rest === undefined) return textValue(text);
  const question = ambiguityOf(rest);
  if (question !== undefined) return missing(`${shown(rest)} is ambiguous: ${question}`);
  const unit = unitOf(rest);
  if (unit !== undefined) return quantityOf(number, unit);
  return currencyShape.test(rest) ? moneyOf(number, rest) : textValue(text);
}
