import { decode } from '../../documents/envelope.js';
import { sayPredicate } from '../../documents/predicate.js';
import { readAward } from '../../documents/award/parse.js';
import { readRequest } from '../../documents/request/parse.js';
import type { InboxOutput } from '../../schema/generated/types.js';
import { timeText } from '../../base/clock.js';
import type { Books, HeldEntry } from '../../store/books.js';
import { safe, type Printer } from './printer.js';

/** What waits for a person, as a person reads it. */
export type Case = InboxOutput['waiting'][number];

/** Everything to be known of a document that waits. */
export async function readCase(held: HeldEntry, books: Pick<Books, 'findOffer'>): Promise<Case> {
  const { identity: id, kind, category, at: since, until } = held;
  const common = { id, kind, category, since, until };
  return kind === 'request'
    ? { ...common, asked: await askedIn(held), offer: null }
    : { ...common, asked: null, offer: await offerOf(held, books) };
}

async function askedIn({ token }: HeldEntry): Promise<Case['asked']> {
  const { request, requirements } = await readRequest(token);
  const { demand, terms } = request.claims;
  return {
    where: demand.areaServed,
    quantity: demand.eligibleQuantity,
    currency: demand.priceCurrency,
    terms,
    description: demand.description ?? null,
    requirements: requirements.map(({ property, level, predicate }) => ({ property: property.name, level, rule: sayPredicate(predicate) })),
  };
}

async function offerOf({ token }: HeldEntry, books: Pick<Books, 'findOffer'>): Promise<Case['offer']> {
  const { claims } = await readAward(token);
  const entry = await books.findOffer(claims.offer);
  if (entry === undefined) return null;
  const { price, priceCurrency } = decode('offer', entry.token).claims;
  return { offer: claims.offer, sku: entry.sku, quantity: entry.quantity, total: { amount: price, currency: priceCurrency } };
}

const longestRule = 120;

/** @param now seconds since 1970 */
export function printCase(out: Printer, { id, category, since, until, asked, offer }: Case, now: number): void {
  const short = out.style.bold(id.slice(0, 8));
  const waits = `  waiting for ${sayAge(now - since)}, until ${timeText(until)}`;
  if (offer !== null) {
    const { sku, quantity, total } = offer;
    out.text(`${short}  award of ${String(quantity)} x ${safe(sku, 40)} for ${total.amount} ${total.currency}`, '  ');
  }
  if (asked === null) {
    out.text(waits, '    ');
    return;
  }
  const { where, quantity, currency, terms, requirements, description } = asked;
  out.text(`${short}  ${safe(category)}, ${String(quantity)} x, in ${safe(where)}, in ${safe(currency)}, under ${safe(terms)}`, '  ');
  out.text(waits, '    ');
  for (const level of ['must', 'should', 'may'] as const) {
    const rules = requirements.filter((one) => one.level === level);
    if (rules.length === 0) continue;
    out.text(`  ${level}: ${rules.map(({ property, rule }) => `${safe(property, 40)} ${safe(rule, longestRule)}`).join('; ')}`, '    ');
  }
  if (description !== null) out.text(`  "${safe(description, 400)}"`, '    ');
}

/** `5 min`, `3 h`, `2 days`: as much as decides what is answered first. */
function sayAge(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  if (seconds < 3600) return `${String(Math.floor(seconds / 60))} min`;
  return seconds < 2 * 86_400 ? `${String(Math.floor(seconds / 3600))} h` : `${String(Math.floor(seconds / 86_400))} days`;
}
