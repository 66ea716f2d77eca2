import { MevilleError } from '../base/errors.js';
import type { Clock } from '../base/clock.js';
import { parseAmount } from '../base/values/money.js';
import type { Random } from '../crypto/random.js';
import { SealingKey } from '../crypto/sealing.js';
import { sealDocument } from '../documents/answer.js';
import { decode } from '../documents/envelope.js';
import type { VendorSigner } from '../documents/party.js';
import { createReceipt } from '../documents/receipt/create.js';
import { createRefusal } from '../documents/refusal/create.js';
import { requireCurrent, type Award } from '../documents/verified.js';
import type { AwardEntry, Books, OfferEntry } from '../store/books.js';

/** What becomes of an award: one receipt, or one refusal, stored before it is told. */

export interface SaleDeps {
  readonly books: Pick<Books, 'findAward' | 'findOffer' | 'chainHead' | 'settle'>;
  readonly signer: VendorSigner;
  readonly clock: Clock;
  readonly random: Random;
}

/** How often another process may take the place in the chain before this one gives up. */
const mostMoves = 64;

/**
 * The sealed outcome of an award that is verified and addressed to this vendor; the same bytes for the same award ever after.
 * @throws binding-mismatch when the offer is not one that was made to the award's issuer, document-not-yet-valid, busy
 */
export async function settleAward(award: Award, deps: SaleDeps): Promise<string> {
  const { books, clock } = deps;
  const stored = await books.findAward(award.identity);
  if (stored !== undefined) return stored.sealed;
  const offer = await books.findOffer(award.claims.offer);
  // One answer for both, so that nobody learns which offers there are.
  if (offer === undefined || offer.customer !== award.claims.iss)
    throw new MevilleError('binding-mismatch', 'The award names no offer that was made to its issuer.');
  for (let moves = 0; moves < mostMoves; moves += 1) {
    // Asked anew each time: nothing is sold after the end, however long the chain kept moving.
    const now = clock();
    if (isOver(award, offer, now)) return refuse(award, offer, 'expired', now, deps);
    const outcome = await books.settle(await saleOf(award, offer, now, deps));
    if (outcome === 'sold') return refuse(award, offer, 'sold', now, deps);
    if (outcome !== 'moved') return outcome.sealed;
  }
  throw new MevilleError('busy', 'The chain of receipts moves faster than this responder can sign.');
}

/** Whether the time of the award or of its offer has passed. @throws document-not-yet-valid */
function isOver(award: Award, offer: OfferEntry, now: number): boolean {
  try {
    requireCurrent(award, now);
  } catch (thrown) {
    if (thrown instanceof MevilleError && thrown.code === 'document-expired') return true;
    throw thrown;
  }
  return now >= decode('offer', offer.token).claims.exp;
}

/** What every outcome of this award says alike. */
function entryOf(award: Award, { identity, token, sku, quantity, customer }: OfferEntry, at: number): Omit<AwardEntry, 'sealed'> {
  const { itemOffered, price, priceCurrency: currency } = decode('offer', token).claims;
  const amount = parseAmount(price, currency) ?? 0n;
  return { award: award.identity, offer: identity, sku, quantity, customer, category: itemOffered.category, amount, currency, at };
}

const replyKey = async ({ reply }: OfferEntry): Promise<SealingKey> => SealingKey.fromJwk({ kty: 'OKP', crv: 'X25519', x: reply });

/** The receipt for the next place in the chain. */
async function saleOf(award: Award, offer: OfferEntry, now: number, { books, signer, random }: SaleDeps): Promise<AwardEntry> {
  const place = await books.chainHead();
  const orderNumber = `M-${String(place.number).padStart(6, '0')}`;
  const { identity, token } = await createReceipt({ orderNumber, ...place }, award, signer, now, random);
  return {
    ...entryOf(award, offer, now),
    sealed: await sealDocument({ token }, await replyKey(offer)),
    receipt: { identity, token, orderNumber, ...place },
  };
}

async function refuse(
  award: Award,
  offer: OfferEntry,
  reason: 'expired' | 'sold',
  now: number,
  { books, signer, random }: SaleDeps,
): Promise<string> {
  const { token } = await createRefusal(award, reason, signer, now, random);
  const outcome = await books.settle({
    ...entryOf(award, offer, now),
    sealed: await sealDocument({ token }, await replyKey(offer)),
    refusal: { token, reason },
  });
  if (typeof outcome === 'string') throw new MevilleError('internal', `The books would not take a refusal: ${outcome}.`);
  return outcome.sealed;
}
