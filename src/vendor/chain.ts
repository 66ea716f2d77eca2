import { MevilleError } from '../base/errors.js';
import type { VerifyingKey } from '../crypto/signing.js';
import { readAgreement, readRecord } from '../documents/agreement/parse.js';
import { decode } from '../documents/envelope.js';
import { readReceipt } from '../documents/receipt/parse.js';
import type { AwardEntry, Books } from '../store/books.js';

/** The running chain of receipts: every number once, and each receipt signed and naming the one before it. */

export interface ChainReport {
  /** How many follow each other unbroken from the first. */
  readonly count: number;
  readonly broken?: { readonly number: number; readonly why: string };
}

const page = 1000;

/**
 * Walks the chain from its first receipt to its last, or to where it breaks.
 * @param onReceipt is told each that holds, in order
 * @throws what the books throw
 */
export async function checkReceipts(
  books: Pick<Books, 'listReceipts'>,
  key: VerifyingKey,
  onReceipt: (entry: AwardEntry) => void = () => {},
): Promise<ChainReport> {
  let last: { readonly number: number; readonly identity?: string } = { number: 0 };
  for (;;) {
    const entries = await books.listReceipts({ after: last.number, limit: page });
    for (const entry of entries) {
      const why = await flaw(entry, last, key);
      if (why !== undefined) return { count: last.number, broken: { number: last.number + 1, why } };
      onReceipt(entry);
      last = { number: last.number + 1, ...(entry.receipt === undefined ? {} : { identity: entry.receipt.identity }) };
    }
    if (entries.length < page) return { count: last.number };
  }
}

/** What is wrong with the receipt that should follow; undefined when it does. */
async function flaw(
  { award, receipt }: AwardEntry,
  last: { readonly number: number; readonly identity?: string },
  key: VerifyingKey,
): Promise<string | undefined> {
  if (receipt?.number !== last.number + 1) return 'there is none of this number';
  try {
    // A vendor that has moved to another address has the same key and the same chain.
    const { iss } = decode('receipt', receipt.token).claims;
    const { claims, identity } = await readReceipt(receipt.token, { id: iss, key });
    if (identity !== receipt.identity || claims.number !== receipt.number || claims.award !== award)
      return 'the books say something else than the receipt';
    if (claims.previous !== last.identity) return 'it does not name the receipt before it';
    return receipt.agreement === undefined ? undefined : await flawOfAgreement(receipt.agreement, award, key);
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown.message;
    throw thrown;
  }
}

/** What is wrong with what was agreed; it holds on its own, and is of the award that the receipt is for. */
async function flawOfAgreement(text: string, award: string, key: VerifyingKey): Promise<string | undefined> {
  const { vendor: id } = readRecord(text);
  const agreement = await readAgreement(text, { id, key });
  return agreement.award.identity === award ? undefined : 'the agreement kept with it is of another award';
}
