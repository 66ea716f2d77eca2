import type { AwardEntry, Books, ChainHead, ContactEntry } from '../books.js';
import { awardColumns, awardMembers, awardTally, contactColumns, readAward, readListed } from '../sql/entries.js';
import type { Row } from '../sql/sql.js';
import type { Bound, Database, Session } from './database.js';
import { lockPiece } from './stock.js';
import { addTallies, talliesBound, talliesFrom } from './tallies.js';

/** What became of awards, the chain of receipts, and the contact details that came. */

const find = `SELECT ${awardColumns} FROM awards WHERE award = $1`;
const entryOf = (row: Row | undefined): AwardEntry | undefined => (row === undefined ? undefined : readAward(row));

export const findAward = async (database: Database, award: string): Promise<AwardEntry | undefined> =>
  entryOf(await database.get(find, award));

export const findReceipt = async (database: Database, identity: string): Promise<AwardEntry | undefined> =>
  entryOf(await database.get(`SELECT ${awardColumns} FROM awards WHERE receipt = $1`, identity));

const headOf = (row: Row | undefined): ChainHead => {
  const number = Number(row?.['number'] ?? 0) + 1;
  const previous = row?.['receipt'] ?? null;
  return previous === null ? { number } : { number, previous: String(previous) };
};

export const chainHead = async (database: Database): Promise<ChainHead> => headOf(await database.get('SELECT number, receipt FROM chain'));

type Settled = Awaited<ReturnType<Books['settle']>>;

export const settle = async (database: Database, entry: AwardEntry): Promise<Settled> =>
  entry.receipt === undefined ? refuse(database, entry) : sell(database, entry, entry.receipt);

const names = awardColumns.replaceAll('awards.', '');
const places = names.split(',').map((_, i) => `$${String(i + 1)}`);
const place = (name: string): string => places[names.split(',').findIndex((each) => each.trim() === name)] ?? '';

/** Its place in the chain, if it has one, its tally and all. */
const store = `
  WITH entry AS (
    INSERT INTO awards (${names}) VALUES (${places.join(', ')}) ON CONFLICT (award) DO NOTHING RETURNING award
  ), linked AS (
    UPDATE chain SET number = ${place('number')}, receipt = ${place('receipt')} FROM entry WHERE ${place('number')} IS NOT NULL
  ), unheld AS (
    DELETE FROM held USING entry WHERE identity = entry.award
  ), counted AS (${addTallies(`entry, ${talliesFrom(places.length + 1)}`)}
  )
  SELECT award FROM entry`;

const bound = (entry: AwardEntry): Bound[] => [...awardMembers(entry), ...talliesBound([awardTally(entry)])];

/** A refusal stands in no chain and takes nothing, so nobody has to wait for it. */
const refuse = async (database: Database, entry: AwardEntry): Promise<AwardEntry> =>
  (await database.get(store, ...bound(entry))) === undefined ? stored(database, entry) : entry;

/** What is looked at when nobody else can sell any more. */
const look = `
  SELECT CASE WHEN EXISTS (SELECT 1 FROM awards WHERE award = $1) THEN 1 ELSE 0 END AS settled,
    CASE WHEN EXISTS (SELECT 1 FROM awards WHERE offer = $2 AND receipt IS NOT NULL) THEN 1 ELSE 0 END AS sold,
    CASE WHEN EXISTS (SELECT 1 FROM offers WHERE identity = $2 AND unstocked <> 0) THEN 1 ELSE 0 END AS unstocked`;

/**
 * The heart of buying exactly once. The row of the stock is locked before the chain is: whoever waits for a row that an import is
 * changing keeps nobody else from selling other rows.
 */
const sell = async (database: Database, entry: AwardEntry, receipt: NonNullable<AwardEntry['receipt']>): Promise<Settled> =>
  database.transaction(async (session) => {
    const piece = await lockPiece(session, entry.sku);
    const head = headOf(await session.get('SELECT number, receipt FROM chain FOR UPDATE'));
    const seen = await session.get(look, entry.award, entry.offer);
    if (is(seen, 'settled')) return stored(session, entry);
    // An offer is a promise of one sale, however many awards name it and however much is in stock.
    if (is(seen, 'sold')) return 'sold';
    const stocked = !is(seen, 'unstocked');
    if (stocked && (piece === undefined || piece.quantity < entry.quantity)) return 'sold';
    if (head.number !== receipt.number || head.previous !== receipt.previous) return 'moved';
    // Refusals do not wait for the chain, so one of the same award may have come first.
    if ((await session.get(store, ...bound(entry))) === undefined) return stored(session, entry);
    if (stocked) await piece?.take(entry.quantity);
    return entry;
  });

const is = (row: Row | undefined, column: string): boolean => Number(row?.[column] ?? 0) === 1;

const stored = async (asked: Pick<Session, 'get'>, entry: AwardEntry): Promise<AwardEntry> =>
  entryOf(await asked.get(find, entry.award)) ?? entry;

/** Keeps the first details that come for a receipt; the customer has no others to send. */
export async function saveContact(database: Database, { identity, receipt, token, at }: ContactEntry): Promise<void> {
  await database.run(
    'INSERT INTO contacts (receipt, identity, token, at) VALUES ($1, $2, $3, $4) ON CONFLICT (receipt) DO NOTHING',
    receipt,
    identity,
    token,
    at,
  );
}

export const listAwards = async (
  database: Database,
  page: { readonly limit: number },
): Promise<(AwardEntry & { readonly contact?: ContactEntry })[]> => {
  const rows = await database.all(
    `SELECT ${awardColumns}, ${contactColumns} FROM awards LEFT JOIN contacts ON contacts.receipt = awards.receipt
     ORDER BY awards.id DESC LIMIT $1`,
    page.limit,
  );
  return rows.map(readListed);
};

export const listReceipts = async (
  database: Database,
  { after = 0, limit }: { readonly after?: number; readonly limit: number },
): Promise<AwardEntry[]> =>
  (await database.all(`SELECT ${awardColumns} FROM awards WHERE number > $1 ORDER BY number LIMIT $2`, after, limit)).map(readAward);
