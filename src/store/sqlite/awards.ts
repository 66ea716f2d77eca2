import type { AwardEntry, Books, ChainHead, ContactEntry } from '../books.js';
import { awardColumns, awardMembers, awardTally, contactColumns, readAward, readListed } from '../sql/entries.js';
import type { Row } from '../sql/sql.js';
import type { Database } from './driver.js';
import { unhold } from './held.js';
import { has, take } from './stock.js';
import { count } from './tallies.js';

/** What became of awards, the chain of receipts, and the contact details that came. */

const insert = `
  INSERT INTO awards (${awardColumns.replaceAll('awards.', '')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const entryOf = (row: Row | undefined): AwardEntry | undefined => (row === undefined ? undefined : readAward(row));

export const findAward = (database: Database, award: string): AwardEntry | undefined =>
  entryOf(database.get(`SELECT ${awardColumns} FROM awards WHERE award = ?`, award));

export const findReceipt = (database: Database, identity: string): AwardEntry | undefined =>
  entryOf(database.get(`SELECT ${awardColumns} FROM awards WHERE receipt = ?`, identity));

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
      const stocked = database.get('SELECT 1 FROM offers WHERE identity = ? AND unstocked <> 0', entry.offer) === undefined;
      if (stocked && !has(database, entry.sku, entry.quantity)) return 'sold';
      const head = chainHead(database);
      if (head.number !== entry.receipt.number || head.previous !== entry.receipt.previous) return 'moved';
      if (stocked) take(database, entry.sku, entry.quantity);
    }
    unhold(database, entry.award);
    database.run(insert, ...awardMembers(entry));
    count(database, awardTally(entry));
    return entry;
  });
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

export const listAwards = (database: Database, page: { readonly limit: number }): ReturnType<typeof readListed>[] =>
  database
    .all(
      `SELECT ${awardColumns}, ${contactColumns} FROM awards LEFT JOIN contacts ON contacts.receipt = awards.receipt
       ORDER BY awards.id DESC LIMIT ?`,
      page.limit,
    )
    .map(readListed);

export const listReceipts = (database: Database, { after = 0, limit }: { readonly after?: number; readonly limit: number }): AwardEntry[] =>
  database.all(`SELECT ${awardColumns} FROM awards WHERE number > ? ORDER BY number LIMIT ?`, after, limit).map(readAward);
