import { formatDay } from '../base/values/date.js';
import { amountText, parseAmount } from '../base/values/money.js';
import { readValue } from '../base/values/read.js';
import { unitByCode } from '../base/values/units.js';
import type { Missing, MoneyValue, Value } from '../base/values/value.js';
import { acceptedTerms } from '../base/values/terms.js';
import type { ParsedOffer } from '../documents/offer/parse.js';
import { alternativeOf } from '../documents/terms.js';
import { isOfferProperty } from './preferences/properties.js';

/** An offer as ranking sees it. */
export interface Candidate {
  /** The identity of a signed offer; the `id` of a plain one. */
  readonly id: string;
  /** What the customer calls the vendor. */
  readonly vendor: string;
  /** By friendly name, with `total`, `price`, `ready` and `terms`. A property that is not there is missing. */
  readonly values: ReadonlyMap<string, Value | Missing>;
  readonly total?: MoneyValue;
  /** The terms that a signed offer names instead of those that were proffered; absent when it accepts them. */
  readonly alternative?: string;
  /** Nobody vouches for it: it came from a plain file. */
  readonly unsigned?: true;
}

/**
 * The candidate of a verified offer. `total` is the signed price, `price` the sum of its item lines; other lines go by their names,
 * discounts below zero, unless the item has a property of that name. What a vendor calls `total` or `terms` of its item is not listened to.
 *
 * @param vendor what the customer calls the vendor
 */
export function candidateFromOffer(parsed: ParsedOffer, vendor: string): Candidate {
  const { claims, identity } = parsed.offer;
  const { vocabulary, values: given } = parsed.item;
  const currency = claims.priceCurrency;
  const values = new Map<string, Value | Missing>();
  for (const [name, amount] of otherLines(claims.priceSpecification, currency)) {
    if (vocabulary.open || vocabulary.named(name) === undefined) values.set(name, money(amount, currency));
  }
  for (const [name, value] of given) if (!isOfferProperty(name)) values.set(name, value);
  const total = money(parsed.total, currency);
  values.set('total', total);
  values.set(
    'price',
    money(
      sumOf(
        claims.priceSpecification.filter(({ kind }) => kind === 'item'),
        currency,
      ),
      currency,
    ),
  );
  const ready = readyDay(claims.iat, claims.deliveryLeadTime);
  if (ready !== undefined) values.set('ready', ready);
  const alternative = alternativeOf(claims.terms);
  values.set('terms', readValue(alternative ?? acceptedTerms, { type: 'text' }));
  return { id: identity, vendor, values, total, ...(alternative === undefined ? {} : { alternative }) };
}

type Line = ParsedOffer['offer']['claims']['priceSpecification'][number];

const money = (amount: bigint, currency: string): MoneyValue => ({
  kind: 'money',
  currency,
  amount,
  text: amountText(amount, currency),
});

/** In minor units; discounts count below zero. The offer's own check has read every amount before. */
const sumOf = (lines: readonly Line[], currency: string): bigint =>
  lines.reduce(
    (sum, { amount, times, kind }) => sum + (kind === 'discount' ? -1n : 1n) * (parseAmount(amount, currency) ?? 0n) * BigInt(times),
    0n,
  );

function otherLines(lines: readonly Line[], currency: string): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const line of lines) {
    if (line.kind === 'item' || isOfferProperty(line.name)) continue;
    sums.set(line.name, (sums.get(line.name) ?? 0n) + sumOf([line], currency));
  }
  return sums;
}

const secondsOfDay = 86_400n;

/** The day (UTC) of the offer and the lead time, of which a begun day counts whole. */
function readyDay(iat: number, leadTime: ParsedOffer['offer']['claims']['deliveryLeadTime']): Value | Missing | undefined {
  if (leadTime === undefined) return undefined;
  const unit = unitByCode(leadTime.unitCode)?.symbol ?? leadTime.unitCode;
  const time = readValue(`${leadTime.value} ${unit}`, { type: 'quantity', dimension: 'time' });
  if (time.kind === 'missing') return time;
  if (time.kind !== 'quantity' || time.amount < 0n) return { kind: 'missing', reason: `"${time.text}" is no time until delivery` };
  const day = Math.floor(iat / Number(secondsOfDay)) + Number((time.amount + secondsOfDay - 1n) / secondsOfDay);
  try {
    return { kind: 'date', from: day, to: day, text: formatDay(day) };
  } catch {
    return { kind: 'missing', reason: `"${time.text}" ends after every calendar` };
  }
}
