import { unitOf } from '../../base/values/units.js';
import type { ValueType } from '../../base/values/value.js';
import { readMoney } from './money.js';
import { plainNumber, type DecimalMark } from './plain-number.js';

/** From the manners of real lists to the value grammar. What is not known here stays as it is, and the grammar complains of it. */

/** Whole cells that say nothing. */
const nothing = /^(?:n\/?a|n\.a\.?|#n\/a|null|nil|tbc|tba|t\.b\.[ac]\.?|unknown|not known|\?+|[-–—]+|\.+)$/i;

const longestNothing = 9;

/**
 * The text of a cell: trimmed, in one line; undefined when it says nothing.
 * @param guarded whether a spreadsheet may have been told by an apostrophe that it is no formula
 */
export function cellText(cell: string, guarded: boolean): string | undefined {
  const text = guarded && cell.includes("'") ? unguard(cell) : cell;
  const trimmed = text.trim();
  if (trimmed === '' || (trimmed.length <= longestNothing && nothing.test(trimmed))) return undefined;
  return /[\t\n\v\f\r]/.test(trimmed) ? trimmed.replaceAll(/\s*[\t\n\v\f\r]\s*/g, ' ') : trimmed;
}

/** Takes away what `guard` has put before what a spreadsheet would compute. */
const unguard = (text: string): string => text.replaceAll(/(^|;[\s"]*)'(?='*[-=+@\uff0b\uff0d\uff1d\uff20])/g, '$1');

/** The text of a cell so that no spreadsheet takes it for a formula, not even where `;` separates cells. */
export const guard = (text: string): string => text.replaceAll(/(^|;[\s"]*)(?='*[-=+@\uff0b\uff0d\uff1d\uff20])/g, "$1'");

/** Words after a number or `unlimited` that say what everybody knows of the column. */
const idle = new Set(
  'contract rolling plan term data minutes minute mins min texts text messages sms calls call allowance warranty doors door dr seats seat seater owners owner keepers keeper previous former'.split(
    ' ',
  ),
);

const numberAndRest = /^(-?\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?)\s*(.*)$/u;
const isoDayAndTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}.*$/;

/** The text as the grammar of the type would have it. */
export function loosen(text: string, type: ValueType, mark: DecimalMark | undefined, currency?: string): string {
  switch (type.type) {
    case 'number':
    case 'quantity':
      return loosenNumber(text, type, mark);
    case 'money':
      return currency === undefined ? text : loosenMoney(text, currency, mark);
    case 'date':
      return isoDayAndTime.exec(text)?.[1] ?? text;
    case 'boolean':
      return /^(?:yes|y)$/i.test(text) ? 'true' : /^(?:no|n)$/i.test(text) ? 'false' : text;
    case 'text':
    case 'list':
    case 'any':
      return text;
  }
}

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

function loosenNumber(text: string, type: ValueType, mark: DecimalMark | undefined): string {
  const [, , after = ''] = /^(unlimited|unltd)\b(.*)$/i.exec(text) ?? [];
  if (/^unl/i.test(text)) return words(after).every((word) => idle.has(word)) && /^unl(?:imited|td)\b/i.test(text) ? 'unlimited' : text;
  const [, digits, rest = ''] = numberAndRest.exec(text) ?? [];
  if (digits === undefined) return text;
  const number = plainNumber(digits, mark);
  if (number === undefined || number === 'unsure') return text;
  if (type.type === 'number') return words(rest).every((word) => idle.has(word)) ? number.text : text;
  if (rest === '' || unitOf(rest) !== undefined) return rest === '' ? number.text : `${number.text} ${rest}`;
  const [unit = '', ...others] = rest.split(/[\s,()-]+/).filter((word) => word !== '');
  return unitOf(unit) !== undefined && others.every((word) => idle.has(word.toLowerCase()))
    ? `${number.text} ${unit}`
    : `${number.text} ${rest}`;
}

function loosenMoney(text: string, currency: string, mark: DecimalMark | undefined): string {
  const money = readMoney(text, currency, mark);
  return money.kind === 'amount' ? `${money.number} ${currency}` : text;
}
