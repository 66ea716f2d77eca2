import { childOf, type Node } from '../../base/read/tree.js';
import { minorDigits } from '../../base/values/currencies.js';
import { parseDate } from '../../base/values/date.js';
import { decimalScale, parseDecimal } from '../../base/values/decimal.js';
import type { Report } from '../../schema/report.js';
import { currencyMeant } from './meant.js';
import type { Rate } from './rates.js';
import { sourceOf } from './reading.js';

const facts = new Set(['as-of', 'source']);

/** @param currency the one the file names, when it is one */
export function readRates(tree: Node, currency: string | undefined, report: Report): ReadonlyMap<string, Rate> {
  const rates = new Map<string, Rate>();
  const map = childOf(tree, 'rates');
  if (map?.kind !== 'map') return rates;
  if (childOf(tree, 'currency') === undefined)
    report.add(['rates'], 'convert to the currency of the file, and it names none; add for example currency: GBP', { point: 'key' });
  for (const { key, value } of map.entries) {
    const path = ['rates', key];
    if (report.holdsFault(path)) continue;
    const text = sourceOf(value);
    if (facts.has(key)) {
      if (key === 'as-of' && parseDate(text) === undefined) report.add(path, 'is not a day of the calendar, for example 2026-09-30');
      continue;
    }
    const rate = parseDecimal(text);
    const [from, to] = [minorDigits(key), currency === undefined ? undefined : minorDigits(currency)];
    if (from === undefined) report.add(path, `is not a currency code of ISO 4217${currencyMeant(key)}`, { point: 'key' });
    else if (key === currency) report.add(path, 'is the currency this file judges in, so it has no rate', { point: 'key' });
    if (rate === undefined || rate <= 0n) report.add(path, 'a rate is a plain number above 0 with at most 18 decimals, for example 0.8550');
    else if (from !== undefined && to !== undefined)
      rates.set(key, { numerator: rate * 10n ** BigInt(to), denominator: decimalScale * 10n ** BigInt(from) });
  }
  if (map.entries.every(({ key }) => facts.has(key)) && !report.holdsFault(['rates']))
    report.add(['rates'], 'name no currency; write for example EUR: 0.8550', { point: 'key' });
  return rates;
}
