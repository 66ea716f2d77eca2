import type { AnswerEntry, AwardEntry, ContactEntry, HeldEntry, OfferEntry, Tally } from '../books.js';
import type { Row } from './sql.js';

/** From rows to the entries of the books, and from entries to what is counted of them. */

/** The columns of an award as `readAward` reads them; `awards` is the only table that they need. */
export const awardColumns = `awards.award, awards.offer, awards.sku, awards.quantity, awards.customer, awards.category, awards.amount,
  awards.currency, awards.sealed, awards.at, awards.receipt, awards.receipt_token, awards.number, awards.order_number, awards.previous,
  awards.refusal_token, awards.refusal_reason, awards.agreement`;

/** Those of its contact details, beside them; `contacts` is joined from the left. */
export const contactColumns = 'contacts.identity AS contact, contacts.token AS contact_token, contacts.at AS contact_at';

export function readAward(row: Row): AwardEntry {
  const text = (column: string): string => String(row[column]);
  const previous = row['previous'] === null ? {} : { previous: text('previous') };
  const agreement = row['agreement'] === null ? {} : { agreement: text('agreement') };
  return {
    award: text('award'),
    offer: text('offer'),
    sku: text('sku'),
    quantity: Number(row['quantity']),
    customer: text('customer'),
    category: text('category'),
    amount: BigInt(text('amount')),
    currency: text('currency'),
    sealed: text('sealed'),
    at: Number(row['at']),
    ...(row['receipt'] === null
      ? { refusal: { token: text('refusal_token'), reason: text('refusal_reason') } }
      : {
          receipt: {
            identity: text('receipt'),
            token: text('receipt_token'),
            number: Number(row['number']),
            orderNumber: text('order_number'),
            ...previous,
            ...agreement,
          },
        }),
  };
}

/** What is stored of an award, in the order of `awardColumns`. */
export function awardMembers(entry: AwardEntry): (string | bigint | number | null)[] {
  const { award, offer, sku, quantity, customer, category, amount, currency, sealed, at, receipt, refusal } = entry;
  const sale = [receipt?.identity, receipt?.token, receipt?.number, receipt?.orderNumber, receipt?.previous];
  const refused = [refusal?.token, refusal?.reason];
  const maybe = [...sale, ...refused, receipt?.agreement].map((member) => member ?? null);
  return [award, offer, sku, quantity, customer, category, amount, currency, sealed, at, ...maybe];
}

type Listed = AwardEntry & { readonly contact?: ContactEntry };

export function readListed(row: Row): Listed {
  const entry = readAward(row);
  if (row['contact'] === null || entry.receipt === undefined) return entry;
  const contact = {
    identity: String(row['contact']),
    receipt: entry.receipt.identity,
    token: String(row['contact_token']),
    at: Number(row['contact_at']),
  };
  return { ...entry, contact };
}

export const readOffer = (row: Row): OfferEntry => ({
  identity: String(row['identity']),
  token: String(row['token']),
  sku: String(row['sku']),
  quantity: Number(row['quantity']),
  ...(Number(row['unstocked']) === 0 ? {} : { unstocked: true }),
  customer: String(row['customer']),
  reply: String(row['reply']),
});

export const readHeld = (row: Row): HeldEntry => ({
  identity: String(row['identity']),
  kind: row['kind'] === 'award' ? 'award' : 'request',
  category: String(row['category']),
  token: String(row['token']),
  until: Number(row['until']),
  at: Number(row['at']),
});

export const readTally = (row: Row): Tally => ({
  day: Number(row['day']),
  what: String(row['what']) as Tally['what'],
  category: String(row['category']),
  detail: String(row['detail']),
  count: Number(row['count']),
  amount: BigInt(String(row['amount'])),
});

const dayLength = 86_400;

const tally = (at: number, what: Tally['what'], category: string, more: Partial<Tally> = {}): Tally => ({
  day: Math.floor(at / dayLength),
  what,
  category,
  detail: '',
  count: 1,
  amount: 0n,
  ...more,
});

/** @param wasHeld it was counted as asked when it began to wait */
export function answerTallies({ category, offers, refused, at }: AnswerEntry, wasHeld: boolean): Tally[] {
  return [
    ...(wasHeld ? [] : [tally(at, 'asked', category)]),
    ...(offers.length === 0 ? [] : [tally(at, 'offered', category), tally(at, 'offers', category, { count: offers.length })]),
    ...(refused === undefined ? [] : [tally(at, 'refused', category, { detail: refused.reason })]),
    ...[...new Set(refused?.properties)].map((detail) => tally(at, 'missed', category, { detail })),
  ];
}

/** Awards that wait are no requests. */
export const heldTallies = ({ kind, category, at }: HeldEntry): Tally[] =>
  kind === 'award' ? [] : [tally(at, 'asked', category), tally(at, 'held', category)];

export const awardTally = ({ category, currency, amount, at, receipt, refusal }: AwardEntry): Tally =>
  receipt === undefined
    ? tally(at, 'declined', category, { detail: refusal?.reason ?? '' })
    : tally(at, 'sold', category, { detail: currency, amount });
