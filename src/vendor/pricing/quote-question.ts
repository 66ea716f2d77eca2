import { formatDay } from '../../base/values/date.js';
import { formatAmount } from '../../base/values/money.js';
import { writePredicate } from '../../documents/predicate.js';
import type { ParsedRequest } from '../../documents/request/parse.js';
import type { QuoteQuestion } from '../../schema/generated/types.js';
import type { StockRow } from '../../store/books.js';
import type { Priced } from './quote.js';

/**
 * What a program that makes quotes is told: what is asked for, the candidate, and what the rules say. Nothing of whoever asks, no key, no
 * address to answer to, and not the floor.
 */
export function quoteQuestion(row: StockRow, { request, requirements }: ParsedRequest, said: Priced, now: number): QuoteQuestion {
  const { demand } = request.claims;
  const { sku, category, quantity, price, currency, since, leadDays, values } = row;
  return {
    vrm: 'quote/1',
    request: {
      category,
      quantity: demand.eligibleQuantity,
      area: demand.areaServed,
      currency: demand.priceCurrency,
      requirements: requirements.map(({ property, level, predicate }) => ({
        property: property.name,
        level,
        ...(writePredicate(predicate) as Partial<QuoteQuestion['request']['requirements'][number]>),
      })),
    },
    candidate: {
      sku,
      category,
      stock: quantity,
      price: formatAmount(price, currency),
      currency,
      ...(since === undefined ? {} : { since: formatDay(since), age: Math.max(0, Math.floor(now / 86_400) - since) }),
      ...(leadDays === undefined ? {} : { leadDays }),
      values: Object.fromEntries([...values].map(([name, { text }]) => [name, text])),
    },
    quote: said.kind === 'priced' ? quoteOf(said.quote, currency) : null,
  };
}

const quoteOf = (
  { lines, total, binding, validity }: (Priced & { kind: 'priced' })['quote'],
  currency: string,
): NonNullable<QuoteQuestion['quote']> => ({
  total: formatAmount(total, currency),
  lines: [...lines],
  binding,
  ...(validity === undefined ? {} : { validitySeconds: validity }),
});
