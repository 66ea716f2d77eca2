import type { AwardEntry, Books, ChainHead, ContactEntry } from '../books.js';
import type { Database, Row } from './driver.js';

/** What became of awards, the chain of receipts, and the contact details that came. */

const columns = `award, offer, awards.sku, awards.quantity, customer, sealed, awards.at, awards.receipt, receipt_token, number, order_number, previous,
  refusal_token, refusal_reason`;

const insert = `
  INSERT INTO awards (award, offer, sku, quantity, customer, sealed, at, receipt, receipt_token, number, order_number, previous, refusal_token, refusal_reason)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const entryOf = (row: Row | undefined): AwardEntry | undefined => (row === undefined ? undefined : readEntry(row));

export const findAward = (database: Database, award: string): AwardEntry | undefined =>
  entryOf(database.get(`SELECT ${columns} FROM awards WHERE award = ?`, award));

export const findReceipt = (database: Database, identity: string): AwardEntry | undefined =>
  entryOf(database.get(`SELECT ${columns} FROM awards WHERE receipt = ?`, identity));

export function chainHead(database: Database): ChainHead {
  const last = database.get('SELECT number, receipt FROM awards WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1');
  return last === undefined ? { number: 1 } : { number: Number(last['number']) + 1, previous: String(last['receipt']) };
}

/** The heart of buying exactly once: everything is looked at and written in one transaction that nobody else can write beside. */
export function settle(database: Database, entry: AwardEntry): Awaited<ReturnType<Books['settle']>> {
  return database.transaction(() => {
    const earlier = findAward(database, entry.award);
    if (earlier !== undefined) return earlier;
    if (entry.receipt !== undefined) {
      // An offer is a promise of one sale, however many awards name it and however much is in stock.
      if (database.get('SELECT 1 FROM awards WHERE offer = ? AND receipt IS NOT NULL', entry.offer) !== undefined) return 'sold';
      const head = chainHead(database);
      if (database.get('SELECT 1 FROM stock WHERE sku = ? AND quantity >= ?', entry.sku, entry.quantity) === undefined) return 'sold';
      if (head.number !== entry.receipt.number || head.previous !== entry.receipt.previous) return 'moved';
      database.run('UPDATE stock SET quantity = quantity - ? WHERE sku = ?', entry.quantity, entry.sku);
    }
    store(database, entry);
    return entry;
  });
}

function store(database: Database, { award, offer, sku, quantity, customer, sealed, at, receipt, refusal }: AwardEntry): void {
  const sale = [receipt?.identity, receipt?.token, receipt?.number, receipt?.orderNumber, receipt?.previous];
  const refused = [refusal?.token, refusal?.reason];
  database.run(insert, award, offer, sku, quantity, customer, sealed, at, ...[...sale, ...refused].map((member) => member ?? null));
}

/** Keeps the first details that come for a receipt; the customer has no others to send. */
export function saveContact(database: Database, { identity, receipt, token, at }: ContactEntry): void {
  database.run(
    'INSERT INTO contacts (receipt, identity, token, at) VALUES (?, ?, ?, ?) ON CONFLICT (receipt) DO NOTHING',
    receipt,
    identity,
    token,
    at,
  );
}

type Listed = AwardEntry & { readonly contact?: ContactEntry };

export function listAwards(database: Database, page: { readonly limit: number }): Listed[] {
  const rows = database.all(
    `SELECT ${columns}, contacts.identity AS contact, contacts.token AS contact_token, contacts.at AS contact_at
     FROM awards LEFT JOIN contacts ON contacts.receipt = awards.receipt ORDER BY awards.id DESC LIMIT ?`,
    page.limit,
  );
  return rows.map((row): Listed => {
    const entry = readEntry(row);
    if (row['contact'] === null || entry.receipt === undefined) return entry;
    const contact = {
      identity: String(row['contact']),
      receipt: entry.receipt.identity,
      token: String(row['contact_token']),
      at: Number(row['contact_at']),
    };
    return Object.assign(entry, { contact });
  });
}

function readEntry(row: Row): AwardEntry {
  const text = (column: string): string => String(row[column]);
  const previous = row['previous'] === null ? {} : { previous: text('previous') };
  return {
    award: text('award'),
    offer: text('offer'),
    sku: text('sku'),
    quantity: Number(row['quantity']),
    customer: text('customer'),
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
          },
        }),
  };
}
