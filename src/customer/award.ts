import { fromUtf8 } from '../base/bytes.js';
import { canonicalText } from '../base/canonical.js';
import { codeOf, errorCodes, MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { sealDocument } from '../documents/answer.js';
import type { Agreement } from '../documents/agreement/agreement.js';
import { createAward } from '../documents/award/create.js';
import { readAward } from '../documents/award/parse.js';
import { createContact, type ContactFacts } from '../documents/contact/create.js';
import { readContact } from '../documents/contact/parse.js';
import { decodeAny } from '../documents/envelope.js';
import { parseReceipt } from '../documents/receipt/parse.js';
import { parseRefusal } from '../documents/refusal/parse.js';
import type { Award, Receipt, Refusal } from '../documents/verified.js';
import type { AwardRecord, ContactRecord, RequestState, VendorEntry } from '../store/ledger.js';
import type { Endpoint, Reply } from '../transport/port.js';
import type { Copy } from './copies.js';
import { agreementFrom } from './agreed.js';
import type { CustomerPorts } from './ports.js';
import { copyFor, findOffer, readResults } from './results.js';
import { storedProfile } from './vendor-book.js';

/** What came of an award. */
export interface Awarded {
  readonly vendor: string;
  /** Identity of the offer. */
  readonly offer: string;
  /** Identity of the award. */
  readonly award: string;
  readonly receipt: Receipt;
  /** Where the receipt is kept, to be checked with any tool. */
  readonly receiptFile: string;
  /** What was agreed, and where it is kept; absent when the answer with the offer is damaged. */
  readonly agreed?: Agreed;
  /** What the winner has been told, by this call or an earlier one; absent when nothing. */
  readonly contact?: ContactFacts;
}

export interface Agreed {
  readonly agreement: Agreement;
  readonly file: string;
}

export interface AwardOptions {
  /** An identity or six characters of it. */
  readonly offer: string;
  /** What the winner may know; when absent, nothing but what an earlier call has begun to tell. */
  readonly contact?: ContactFacts;
  /** Milliseconds for each exchange. */
  readonly wait: number;
  readonly signal?: AbortSignal;
  /** Told when an earlier award was given up because its vendor never answered. */
  readonly onSilence?: (vendor: string) => void;
}

type Unnamed = Omit<AwardOptions, 'offer'>;

/**
 * Awards one offer, exactly once. The sealed award is on disk before it is sent and is sent byte for byte until a receipt or a signed
 * refusal comes; calling again goes on where it was. Contact details leave only after the receipt has been verified and kept.
 *
 * @throws already-awarded, award-refused, award-pending, document-expired, offer-unknown, request-unknown, and what `Sender.post` throws:
 * after those the claim stands, and the same call tries again
 */
export async function award(ports: CustomerPorts, id: string, options: AwardOptions): Promise<Awarded> {
  const state = await freeSilentClaim(ports, await ports.ledger.read(id), options);
  const claim = currentClaim(state);
  const record = claim === undefined ? await claimFor(ports, id, options.offer) : resume(id, claim, state, options.offer);
  return finish(ports, state, record, options);
}

/** Hears what the vendor says of an award that is claimed, and tells it what it may know. */
async function finish(ports: CustomerPorts, state: RequestState, record: AwardRecord, options: Unnamed): Promise<Awarded> {
  const { id } = state;
  const { entry, copy } = await copyFor(ports, state, record.vendor);
  const document = await readAward(record.award);
  const { receipt, ...kept } = await settle(ports, { id, entry, copy, record, document }, options);
  const contact = await disclose(ports, { id, entry, copy }, receipt, options);
  const { vendor, offer } = record;
  return { vendor, offer, award: document.identity, receipt, ...kept, ...(contact === undefined ? {} : { contact }) };
}

/** How an award stands that was made before. */
export type Standing =
  | { readonly kind: 'sold'; readonly awarded: Awarded }
  /** The vendor has it, and a person there has not decided. */
  | { readonly kind: 'pending'; readonly vendor: string; readonly offer: string }
  /** Its vendor never answered; the request is free again. */
  | { readonly kind: 'silent'; readonly vendor: string; readonly offer: string };

/**
 * Asks after an award that has no end yet, with the same bytes. Nothing is awarded that was not before.
 * @returns undefined when there is no such award
 * @throws as `award`, but for award-pending
 */
export async function collectAward(
  ports: CustomerPorts,
  id: string,
  options: Pick<AwardOptions, 'wait' | 'signal'>,
): Promise<Standing | undefined> {
  const before = await ports.ledger.read(id);
  const claim = currentClaim(before);
  if (claim === undefined || before.receipt !== undefined) return undefined;
  const { vendor, offer } = claim;
  try {
    const state = await freeSilentClaim(ports, before, options);
    const end = state.awards.at(-1)?.end;
    if (end?.kind === 'silent') return { kind: 'silent', vendor, offer };
    if (end?.kind === 'refused') throw await refusalOf(ports, state, claim, end.refusal);
    return { kind: 'sold', awarded: await finish(ports, state, claim, options) };
  } catch (thrown) {
    if (codeOf(thrown) === 'award-pending') return { kind: 'pending', vendor, offer };
    throw thrown;
  }
}

/** A refusal that came after the award's end, as the error it is. */
async function refusalOf(ports: CustomerPorts, state: RequestState, claim: AwardRecord, token: string): Promise<MevilleError> {
  const { entry } = await copyFor(ports, state, claim.vendor);
  const { vendor } = await storedProfile(entry);
  return refused(claim.vendor, await parseRefusal(token, vendor, await readAward(claim.award)));
}

const refused = (vendor: string, { claims }: Refusal): MevilleError =>
  new MevilleError('award-refused', `${vendor} refused the award: ${claims.reason}.`);

/** The award that holds the request: one with a receipt, or one that has no end yet. */
const currentClaim = (state: RequestState): AwardRecord | undefined => {
  const last = state.awards.at(-1);
  return last === undefined || last.end !== undefined ? undefined : last.award;
};

/**
 * Silence until the award's end and ten minutes frees the claim; a vendor never reserves after an award's end. Before it is freed the
 * same bytes are sent once more: whoever sold in time says so ever after, and a crash on this side may have lost the word.
 */
async function freeSilentClaim(ports: CustomerPorts, state: RequestState, options: Unnamed): Promise<RequestState> {
  const claim = currentClaim(state);
  if (claim === undefined || state.receipt !== undefined) return state;
  const document = await readAward(claim.award);
  if (ports.clock() < document.claims.exp + limits.awardSilence) return state;
  const pending = { id: state.id, ...(await copyFor(ports, state, claim.vendor)), record: claim, document };
  const word = await hear(ports, pending, options).catch((thrown: unknown) => {
    if (!(thrown instanceof MevilleError) || options.signal?.aborted === true) throw thrown;
    return undefined;
  });
  if (word === undefined) {
    await ports.ledger.endAward(state.id, claim.award, { kind: 'silent' });
    options.onSilence?.(claim.vendor);
  } else if ('refusal' in word) await endClaim(ports, pending, word.token);
  else await keepSale(ports, pending, word.token);
  return ports.ledger.read(state.id);
}

function resume(id: string, claim: AwardRecord, state: RequestState, prefix: string): AwardRecord {
  if (prefix.length >= 6 && claim.offer.startsWith(prefix)) return claim;
  const what = state.receipt === undefined ? 'is on its way' : 'has a receipt';
  throw new MevilleError(
    'already-awarded',
    `${id} is awarded to ${claim.vendor} already (offer ${claim.offer.slice(0, 8)}); that award ${what}.`,
    {
      hint:
        state.receipt === undefined
          ? `Go on with it: meville award ${id} ${claim.offer.slice(0, 8)}`
          : errorCodes['already-awarded'].remedy,
    },
  );
}

/** Signs, seals and claims, in that order: what is claimed is the exact bytes that will be sent. */
async function claimFor(ports: CustomerPorts, id: string, prefix: string): Promise<AwardRecord> {
  const results = await readResults(ports, id);
  const { offer, vendor } = findOffer(results, prefix);
  const { entry, copy } = await copyFor(ports, results.state, vendor);
  const document = await createAward(offer, copy.sign, ports.clock(), ports.random);
  const record = {
    vendor,
    offer: offer.identity,
    award: document.token,
    sealed: await sealDocument(document, (await storedProfile(entry)).vendor.seal),
  };
  if (await ports.ledger.claimAward(id, record)) return record;
  const state = await ports.ledger.read(id);
  const winner = currentClaim(state);
  // The claim that was faster has ended meanwhile, with a refusal; unless a receipt came after all, the request is free again.
  if (winner === undefined && state.receipt === undefined) return claimFor(ports, id, prefix);
  if (winner === undefined) throw new MevilleError('already-awarded', `${id} is awarded already; its receipt came late.`);
  return resume(id, winner, state, prefix);
}

interface Case {
  readonly id: string;
  readonly entry: VendorEntry;
  readonly copy: Copy;
}

interface Pending extends Case {
  readonly record: AwardRecord;
  readonly document: Award;
}

/** What a vendor says of an award, verified. */
type Word = { readonly token: string } & ({ readonly receipt: Receipt } | { readonly refusal: Refusal });

type Kept = Pick<Awarded, 'receiptFile' | 'agreed'>;

async function settle(ports: CustomerPorts, pending: Pending, options: Unnamed): Promise<Kept & { readonly receipt: Receipt }> {
  const { id, entry, document } = pending;
  const kept = (await ports.ledger.read(id)).receipt;
  const word: Word =
    kept === undefined
      ? await hear(ports, pending, options)
      : { token: kept, receipt: await parseReceipt(kept, (await storedProfile(entry)).vendor, document) };
  if ('refusal' in word) {
    await endClaim(ports, pending, word.token);
    throw refused(entry.name, word.refusal);
  }
  return { receipt: word.receipt, ...(await keepSale(ports, pending, word.token)) };
}

/** @throws award-pending, and what `deliver`, opening and verifying throw; the claim stands then */
async function hear(ports: CustomerPorts, { id, entry, copy, record, document }: Pending, options: Unnamed): Promise<Word> {
  const { vendor } = await storedProfile(entry);
  const reply = await deliver(ports, entry, 'awards', record.sealed, options);
  if (reply.kind === 'later')
    throw new MevilleError('award-pending', `${entry.name} has the award, and it waits for a person there to confirm it.`, {
      hint: `Nothing more is needed than to ask again later: meville collect ${id}`,
    });
  if (reply.kind === 'taken') throw new MevilleError('response-refused', `${entry.name} took the award without a word.`);
  const token = fromUtf8(await copy.reply.open(reply.body));
  // Bound to this award, they count whatever the vendor's clock says.
  if (decodeAny(token).kind === 'refusal') return { token, refusal: await parseRefusal(token, vendor, document) };
  return { token, receipt: await parseReceipt(token, vendor, document) };
}

const endClaim = ({ ledger }: CustomerPorts, { id, record }: Pending, refusal: string): Promise<void> =>
  ledger.endAward(id, record.award, { kind: 'refused', refusal });

/** Writes down what was bought and what was agreed. The receipt first: without it nothing is agreed, and the rest can be made again. */
async function keepSale({ ledger }: CustomerPorts, { id, entry, copy, document }: Pending, receipt: string): Promise<Kept> {
  const receiptFile = await ledger.keepReceipt(id, receipt);
  const { vendor } = await storedProfile(entry);
  const answers = (await ledger.read(id)).answers.filter((answer) => answer.vendor === entry.name);
  const agreement = await agreementFrom(copy, vendor, answers, document);
  if (agreement === undefined) return { receiptFile };
  return { receiptFile, agreed: { agreement, file: await ledger.keepAgreement(id, agreement.text) } };
}

/**
 * Tells the winner what it may know. The type of `receipt` is what makes sure that nothing is told before it has been verified. What was
 * begun is finished, also when a call does not repeat it: the bytes that may be there already are sent until they are taken.
 * @throws contact-fixed when other details have been sent before
 */
async function disclose(
  ports: CustomerPorts,
  { id, entry, copy }: Case,
  receipt: Receipt,
  options: Unnamed,
): Promise<ContactFacts | undefined> {
  const state = await ports.ledger.read(id);
  const record =
    state.contact ?? (options.contact === undefined ? undefined : await writeContact(ports, { id, entry, copy }, receipt, options.contact));
  if (record === undefined) return undefined;
  const { name, email, phone, address, note } = (await readContact(record.contact)).claims;
  const told = given({ name, email, phone, address, note });
  if (options.contact !== undefined && canonicalText(given(options.contact)) !== canonicalText(told))
    throw new MevilleError('contact-fixed', `${entry.name} has been told something else already: ${Object.keys(told).join(', ')}.`);
  if (!state.contactTaken) {
    const reply = await deliver(ports, entry, 'contacts', record.sealed, options);
    if (reply.kind !== 'taken') throw new MevilleError('response-refused', `${entry.name} did not take the contact details.`);
    await ports.ledger.markContactTaken(id);
  }
  return told;
}

/** The members that say something. */
const given = (facts: { readonly [P in keyof ContactFacts]: ContactFacts[P] | undefined }): { [P in keyof ContactFacts]: string } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

async function writeContact(
  ports: CustomerPorts,
  { id, entry, copy }: Case,
  receipt: Receipt,
  facts: ContactFacts,
): Promise<ContactRecord> {
  const contact = await createContact(facts, receipt, copy.sign, ports.clock(), ports.random);
  const sealed = await sealDocument(contact, (await storedProfile(entry)).vendor.seal);
  return ports.ledger.keepContact(id, { contact: contact.token, sealed });
}

/** The claim stands, and `collect` is for offers. */
const standing = ({ code, message, cause }: MevilleError): MevilleError =>
  new MevilleError(code, message, { hint: 'The award stands and is kept; run the same command again.', cause });

const attempts = 3;

/** Sends the same bytes again when the connection failed half-way: the vendor answers the same award the same. */
async function deliver(
  ports: CustomerPorts,
  entry: VendorEntry,
  endpoint: Endpoint,
  sealed: string,
  { wait, signal }: Unnamed,
): Promise<Reply> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ports.sender.post(entry, endpoint, sealed, wait, signal);
    } catch (thrown) {
      const again = codeOf(thrown) === 'connection-failed' && signal?.aborted !== true && attempt < attempts;
      if (!again) throw thrown instanceof MevilleError ? standing(thrown) : thrown;
    }
  }
}
