import { byCodeUnits } from '../base/bytes.js';
import { MevilleError, type ErrorCode } from '../base/errors.js';
import { identityOf } from '../documents/envelope.js';
import type { ParsedOffer } from '../documents/offer/parse.js';
import type { RequestState, VendorEntry } from '../store/ledger.js';
import { makeCopy, type Copy } from './copies.js';
import { readExchange, type Outcome } from './outcome.js';
import type { CustomerPorts } from './ports.js';
import { storedProfile } from './vendor-book.js';

/** What came of a request so far, judged anew from the ledger. */
export interface Results {
  readonly id: string;
  readonly state: RequestState;
  /** In the order of the vendors' names, by code units. */
  readonly vendors: readonly { readonly vendor: string; readonly ms: number; readonly outcome: Outcome }[];
}

export interface VendorOffer extends ParsedOffer {
  readonly vendor: string;
}

export interface VendorEvidence {
  readonly vendor: string;
  /** Identity of the offer; absent when the answer could not even be opened. */
  readonly offer?: string;
  readonly code: ErrorCode;
}

/** @throws request-unknown, not-initialised */
export async function readResults(ports: CustomerPorts, id: string): Promise<Results> {
  const seed = await ports.ledger.seed();
  const state = await ports.ledger.read(id);
  const { facts, vendors } = state.record;
  const judged = await Promise.all(
    vendors.map(async (entry) => {
      const answers = state.answers.filter(({ vendor }) => vendor === entry.name);
      if (answers.length === 0) return { vendor: entry.name, ms: 0, outcome: { kind: 'pending' } as const };
      const { vendor } = await storedProfile(entry);
      const copy = await makeCopy(seed, state.salt, facts, vendor.id);
      return {
        vendor: entry.name,
        ms: answers.at(-1)?.ms ?? 0,
        outcome: await readExchange(copy, vendor, answers, facts.exp, ports.clock()),
      };
    }),
  );
  return { id, state, vendors: judged.toSorted((a, b) => byCodeUnits(a.vendor, b.vendor)) };
}

/** The offers that hold, of all vendors. */
export const offersOf = ({ vendors }: Pick<Results, 'vendors'>): VendorOffer[] =>
  vendors.flatMap(({ vendor, outcome }) => (outcome.kind === 'offers' ? outcome.offers.map((offer) => ({ ...offer, vendor })) : []));

export interface VendorRefusal {
  readonly vendor: string;
  readonly reason: string;
  /** What of the request stands in the way, by its place in the request file. */
  readonly changes: readonly string[];
}

/** Who has said no, and why. */
export const refusalsOf = ({ vendors }: Pick<Results, 'vendors'>): VendorRefusal[] =>
  vendors.flatMap(({ vendor, outcome }) =>
    outcome.kind === 'refused' ? [{ vendor, reason: outcome.reason, changes: outcome.changes }] : [],
  );

/** What was kept because it does not hold: offers that fail a check, and answers that could not be read. */
export const evidenceOf = ({ vendors, state }: Pick<Results, 'vendors' | 'state'>): VendorEvidence[] =>
  vendors.flatMap(({ vendor, outcome }): VendorEvidence[] => {
    if (outcome.kind === 'offers') return outcome.invalid.map(({ token, code }) => ({ vendor, offer: identityOf(token), code }));
    const sentSomething = state.answers.some((answer) => answer.vendor === vendor && answer.outcome.kind === 'answered');
    return outcome.kind === 'failed' && sentSomething ? [{ vendor, code: outcome.code }] : [];
  });

/**
 * The one offer whose identity begins with a prefix.
 * @throws offer-unknown when there is none or more than one, or when it is one that does not hold
 */
export function findOffer(results: Results, prefix: string): VendorOffer {
  const found = offersOf(results).filter(({ offer }) => offer.identity.startsWith(prefix));
  const [only] = found;
  if (only !== undefined && found.length === 1 && prefix.length >= 6) return only;
  if (found.length > 1)
    throw new MevilleError('offer-unknown', `More than one offer begins with ${prefix}.`, {
      hint: 'Give more characters of the identity.',
    });
  const bad = evidenceOf(results).find(({ offer }) => offer?.startsWith(prefix));
  if (bad !== undefined) throw new MevilleError(bad.code, `The offer ${prefix} of ${bad.vendor} does not hold: ${bad.code}.`);
  if (prefix.length < 6) throw new MevilleError('offer-unknown', 'An offer is named by six characters of its identity or more.');
  throw new MevilleError('offer-unknown', `No offer to ${results.id} begins with ${prefix}.`, {
    hint: `See them with: meville offers ${results.id}`,
  });
}

/** The vendor's entry as it was when the request was sent, and the copy it got. */
export async function copyFor(ports: CustomerPorts, state: RequestState, name: string): Promise<{ entry: VendorEntry; copy: Copy }> {
  const entry = state.record.vendors.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new MevilleError('vendor-unknown', `The request did not go to "${name}".`);
  const { vendor } = await storedProfile(entry);
  return { entry, copy: await makeCopy(await ports.ledger.seed(), state.salt, state.record.facts, vendor.id) };
}
