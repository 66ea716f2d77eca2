import { didYouMean } from '../../base/text.js';
import { currencyCodes, minorDigits } from '../../base/values/currencies.js';
import { ambiguityOf, unitOf, unitSpellings } from '../../base/values/units.js';
import type { ValueType } from '../../base/values/value.js';
import { wordBehind } from './units.js';

/** "did you mean" for words of a file; empty when nothing is near. */
export function meant(word: string, known: Iterable<string>): string {
  const near = didYouMean(word, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

export const currencyMeant = (code: string): string => meant(code, currencyCodes());

/** What a text that could not be used probably has for a unit or a currency. */
export function unitMeant(source: string, type: ValueType): string {
  const word = wordBehind(source);
  if (word === undefined || unitOf(word) !== undefined || ambiguityOf(word) !== undefined || minorDigits(word) !== undefined) return '';
  if (type.type === 'quantity') return meant(word, unitSpellings(type.dimension));
  if (type.type === 'money') return currencyMeant(word);
  return type.type === 'any' ? meant(word, [...unitSpellings(), ...currencyCodes()]) : '';
}
