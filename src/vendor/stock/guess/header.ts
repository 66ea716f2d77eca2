import { unitOf } from '../../../base/values/units.js';
import { currenciesOf } from '../money.js';

/** What a column is called, taken apart. */
export interface ColumnName {
  /** In small letters, words separated by single blanks: `engineSize_cc` is `engine size cc`. */
  readonly words: string;
  /** The same without the unit or the currency it ends in. */
  readonly bare: string;
  /** The unit, as its header spells it. */
  readonly unit?: string;
  readonly currency?: string;
}

const bracketed = /^(?<name>.*\S)\s*[([](?<suffix>[^()[\]]+)[)\]]$/u;

const wordsOf = (text: string): string =>
  text
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}£€$¥₹]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Names people have for units in headers, and the unit they mean. */
const units: ReadonlyMap<string, string> = new Map([
  ['miles', 'mi'],
  ['kilometres', 'km'],
  ['kilometers', 'km'],
  ['kms', 'km'],
  ['litres', 'l'],
  ['liters', 'l'],
  ['litre', 'l'],
  ['cc', 'ml'],
  ['ccm', 'ml'],
  ['cm3', 'ml'],
  ['kw', 'kW'],
  ['hp', 'bhp'],
  ['bhp', 'bhp'],
  ['ps', 'PS'],
  ['gb', 'GB'],
  ['mb', 'MB'],
  ['mbps', 'Mbit/s'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['mths', 'month'],
  ['years', 'year'],
]);

/** Codes that are no words: `try`, `all` and `top` are currencies too. */
const usualCurrencies = new Set('gbp eur usd chf sek nok dkk pln czk huf jpy cny inr aud cad nzd zar brl mxn'.split(' '));

/** The unit a word of a header means; undefined for what is no unit. `m`, `in` and the like stand in many names. */
const unitMeant = (word: string): string | undefined =>
  units.get(word) ?? (word.length > 1 && word !== 'in' ? unitOf(word)?.symbol : undefined);

export function readColumnName(text: string): ColumnName {
  const { name = text, suffix } = bracketed.exec(text.trim())?.groups ?? {};
  const words = wordsOf(text);
  if (suffix !== undefined) {
    const said = suffix.trim();
    const [currency] = currenciesOf(said);
    if (currency !== undefined) return { words, bare: wordsOf(name), currency };
    const unit = unitOf(said)?.symbol ?? unitMeant(said.toLowerCase());
    return unit === undefined ? { words, bare: words } : { words, bare: wordsOf(name), unit };
  }
  const parts = words.split(' ');
  const last = parts.at(-1) ?? '';
  const bare = parts.length > 1 ? parts.slice(0, -1).join(' ') : words;
  const [currency] = usualCurrencies.has(last) || /^[£€$¥₹]$/.test(last) ? currenciesOf(last) : [];
  if (currency !== undefined) return { words, bare, currency };
  const unit = unitMeant(last);
  return unit === undefined ? { words, bare: words } : { words, bare, unit };
}
