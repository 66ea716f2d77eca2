import { MevilleError } from '../base/errors.js';
import { parseAmount } from '../base/values/money.js';
import type { Clock } from '../base/clock.js';
import type { Random } from '../crypto/random.js';
import { SealingKey } from '../crypto/sealing.js';
import { sealDocument } from '../documents/answer.js';
import { agreementOf } from '../documents/agreement/agreement.js';
import { decode, type Decoded } from '../documents/envelope.js';
import type { VendorSigner } from '../documents/party.js';
import { createReceipt } from '../documents/receipt/create.js';
import { createRefusal } from '../documents/refusal/create.js';
import { requireCurrent, type Award } from '../documents/verified.js';
import type { AwardEntry, Books, OfferEntry } from '../store/books.js';

/** What becomes of an award: one receipt, or one refusal, stored before it is told. An offer that is not binding waits for a person. */

export interface SaleDeps {
  readonly books: Pick<Books, 'findAward' | 'findOffer' | 'chainHead' | 'settle' | 'hold'>;
  readonly signer: VendorSigner;
  readonly clock: Clock;
  readonly random: Random;
}

/** How often another process may take the place in the chain before this one gives up. */
const mostMoves = 64;

/** What a person has made of an award that waits. */
export type Decision = 'confirmed' | 'withdrawn';

/**
 * The sealed outcome of an award that is verified and addressed to this vendor; the same bytes for the same award ever after.
 * @param decision needed where the offer is not binding
 * @returns undefined when the award waits for a person
 * @throws binding-mismatch when the offer is not one that was made to the award's issuer, document-not-yet-valid, busy
 */
export async function settleAward(award: Award, deps: SaleDeps, decision?: Decision): Promise<string | undefined> {
  const { books, clock } = deps;
  const stored = await books.findAward(award.identity);
  if (stored !== undefined) return stored.sealed;
  const entry = await books.findOffer(award.claims.offer);
  // One answer for both, so that nobody learns which offers there are.
  if (entry === undefined || entry.customer !== award.claims.iss)
    throw new MevilleError('binding-mismatch', 'The award names no offer that was made to its issuer.');
  const offer: Offered = { ...entry, document: decode('offer', entry.token) };
  for (let moves = 0; moves < mostMoves; moves += 1) {
    // Asked anew each time: nothing is sold after the end, however long the chain kept moving.
    const now = clock();
    if (isOver(award, offer, now)) return refuse(award, offer, 'expired', now, deps);
    if (decision === 'withdrawn') return refuse(award, offer, 'withdrawn', now, deps);
    if (decision === undefined && !offer.document.claims.binding) return hold(award, offer, now, deps);
    const outcome = await books.settle(await saleOf(award, offer, now, deps));
    if (outcome === 'sold') return refuse(award, offer, 'sold', now, deps);
    if (outcome !== 'moved') return outcome.sealed;
  }
  throw new MevilleError('busy', 'The chain of receipts moves faster than this responder can sign.');
}

/** An offer as the books have it, and what it says. The vendor has signed it itself. */
interface Offered extends OfferEntry {
  readonly document: Decoded<'offer'>;
}

async function hold({ identity, token, claims }: Award, offer: Offered, now: number, { books }: SaleDeps): Promise<undefined> {
  const { category } = offer.document.claims.itemOffered;
  await books.hold({ identity, kind: 'award', category, token, until: Math.min(claims.exp, offer.document.claims.exp), at: now });
}

/** Whether the time of the award or of its offer has passed. @throws document-not-yet-valid */
function isOver(award: Award, offer: Offered, now: number): boolean {
  try {
    requireCurrent(award, now);
  } catch (thrown) {
    if (thrown instanceof MevilleError && thrown.code === 'document-expired') return true;
    throw thrown;
  }
  return now >= offer.document.claims.exp;
}

/** What every outcome of this award says alike. */
const entryOf = (
  award: Award,
  { identity, sku, quantity, customer, document: { claims } }: Offered,
  at: number,
): Omit<AwardEntry, 'sealed'> => ({
  award: award.identity,
  offer: identity,
  sku,
  quantity,
  customer,
  category: claims.itemOffered.category,
  amount: parseAmount(claims.price, claims.priceCurrency) ?? 0n,
  currency: claims.priceCurrency,
  at,
});

const replyKey = async ({ reply }: OfferEntry): Promise<SealingKey> => SealingKey.fromJwk({ kty: 'OKP', crv: 'X25519', x: reply });

/** The receipt for the next place in the chain, and what was agreed. */
async function saleOf(award: Award, offer: Offered, now: number, { books, signer, random }: SaleDeps): Promise<AwardEntry> {
  const place = await books.chainHead();
  const orderNumber = `M-${String(place.number).padStart(6, '0')}`;
  const { identity, token } = await createReceipt({ orderNumber, ...place }, award, signer, now, random);
  return {
    ...entryOf(award, offer, now),
    sealed: await sealDocument({ token }, await replyKey(offer)),
    receipt: { identity, token, orderNumber, ...place, agreement: agreementOf(offer.document, award).text },
  };
}

async function refuse(
  award: Award,
  offer: Offered,
  reason: 'expired' | 'sold' | 'withdrawn',
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
