import { codeOf, MevilleError } from '../../base/errors.js';
import { identityOf } from '../../documents/envelope.js';
import { inspectOffer, type TrustedVendor } from '../../documents/inspect.js';
import { candidateFromOffer, type Candidate } from '../../ranking/candidate.js';
import type { InvalidOffer } from '../../ranking/output.js';
import { PlainFaults } from '../../ranking/plain/plain-faults.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { rank } from '../../ranking/rank.js';
import type { Context } from '../context/context.js';
import type { Judged } from '../ranked.js';
import { handedOver, vendorsOfBook } from '../trusted.js';
import type { Entry } from './entries.js';

const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Whose signatures count: those of the vendor book, and of profiles that somebody handed over. */
export async function trustedBy(context: Context, profiles: readonly string[]): Promise<TrustedVendor[]> {
  const vendors: TrustedVendor[] = [];
  for (const file of profiles) vendors.push(await handedOver(context, file));
  return [...vendors, ...(await vendorsOfBook(context))];
}

/**
 * Signed offers without the requests they answer. Signature, time and form are checked; whether an offer answers a request of this
 * customer, and meets it, cannot be. What does not hold is not ranked, and has its code.
 */
export class SignedOffers {
  readonly #context: Context;
  readonly #preferences: Preferences;
  readonly #trusted: readonly TrustedVendor[];
  readonly #places: 'entry' | 'line';
  readonly #faults: PlainFaults;
  readonly #candidates: Candidate[] = [];
  readonly #invalid: InvalidOffer[] = [];
  readonly #seen = new Map<string, number>();

  constructor(context: Context, preferences: Preferences, trusted: readonly TrustedVendor[], places: 'entry' | 'line') {
    this.#context = context;
    this.#preferences = preferences;
    this.#trusted = trusted;
    this.#places = places;
    this.#faults = new PlainFaults(places);
  }

  async take(entries: readonly Entry[]): Promise<void> {
    for (const { place, content } of entries) {
      if ('fault' in content) this.#faults.add(place, content.fault);
      else if (typeof content.value !== 'string')
        this.#faults.add(place, {
          field: '',
          message: 'must be a signed offer, as the first is; plain offers go into a file of their own',
        });
      else await this.#check(content.value, place);
    }
  }

  /** @throws file-invalid with everything that is wrong with the file; an offer that does not hold is no fault of the file */
  finish(file: string): Judged {
    this.#faults.throwIfAny(file);
    return { ranking: rank(this.#candidates, this.#preferences), invalid: this.#invalid };
  }

  async #check(token: string, place: number): Promise<void> {
    const offer = compact.test(token) ? identityOf(token) : null;
    try {
      const { vendor, ...parsed } = await inspectOffer(token, this.#trusted, this.#context.clock());
      if (parsed.item.vocabulary.name !== this.#preferences.vocabulary.name)
        throw new MevilleError('document-invalid', 'The offer is of another category than the preferences.');
      // The signature is no part of an identity, so what a forger made of an offer is not taken for it.
      const first = this.#seen.get(parsed.offer.identity);
      if (first !== undefined) this.#faults.addTwin(place, first);
      else this.#candidates.push(candidateFromOffer(parsed, vendor.name));
      this.#seen.set(parsed.offer.identity, first ?? place);
    } catch (thrown) {
      if (!(thrown instanceof MevilleError)) throw thrown;
      // Who says what does not hold cannot be told for sure, so the place in the file names it.
      this.#invalid.push({ vendor: `${this.#places} ${String(place)}`, offer, code: codeOf(thrown) });
    }
  }
}
