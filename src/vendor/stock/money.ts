import { minorDigits } from '../../base/values/currencies.js';
import { plainNumber, type DecimalMark } from './plain-number.js';

/** Amounts of money as stock lists have them: `£5,200`, `5.200,00 €`, `GBP 5200`. */

/** Signs, and the currencies each may stand for. */
const signs: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP GIP FKP SHP'],
  ['€', 'EUR'],
  ['$', 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['r$', 'BRL'],
  ['¥', 'JPY CNY'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
  ['ft', 'HUF'],
  ['lei', 'RON'],
  ['kr', 'SEK NOK DKK ISK'],
  ['kr.', 'SEK NOK DKK ISK'],
  ['fr.', 'CHF'],
]);

/** The currencies that a sign or a code may stand for; none when it is neither. */
export function currenciesOf(text: string): readonly string[] {
  const code = text.toUpperCase();
  return signs.get(text.toLowerCase())?.split(' ') ?? (/^[A-Z]{3}$/.test(code) && minorDigits(code) !== undefined ? [code] : []);
}

export type WrittenMoney =
  | { readonly kind: 'amount'; readonly number: string }
  /** It says another currency. */
  | { readonly kind: 'other'; readonly currency: string }
  /** It may be two amounts. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'none' };

const parts = /^(-?)\s*([^\d\s.,'’-]*(?:[^\d\s.,'’-]|\.)?)\s*(-?\d(?:.*\d)?)(?:([.,])[-–—]+)?\s*([^\d\s.,'’]*\.?)$/u;

/** What a text says of an amount in a currency. */
export function readMoney(text: string, currency: string, mark: DecimalMark | undefined): WrittenMoney {
  const [, sign = '', before = '', digits = '', dash, after = ''] = parts.exec(text) ?? [];
  if (digits === '') return { kind: 'none' };
  for (const said of [before, after]) {
    if (said === '') continue;
    const currencies = currenciesOf(said);
    if (currencies.length === 0) return { kind: 'none' };
    if (!currencies.includes(currency)) return { kind: 'other', currency: currencies[0] ?? said };
  }
  // A dash stands for decimals that are none: `5.200,-`.
  const dashed = dash === undefined ? undefined : dash === ',' ? 'comma' : 'point';
  if (dashed !== undefined && mark !== undefined && mark !== dashed) return { kind: 'none' };
  const number = plainNumber(sign + digits, mark ?? dashed, { strict: true, decimals: minorDigits(currency) ?? 0 });
  return number === 'unsure' ? { kind: 'unsure' } : number === undefined ? { kind: 'none' } : { kind: 'amount', number: number.text };
}
