import { fromUtf8 } from '../base/bytes.js';
import type { Clock } from '../base/clock.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import type { Random } from '../crypto/random.js';
import { parseAward } from '../documents/award/parse.js';
import { parseContact } from '../documents/contact/parse.js';
import type { VendorSigner } from '../documents/party.js';
import { createRefusal } from '../documents/refusal/create.js';
import { readRequest, requireAudience, type ParsedRequest } from '../documents/request/parse.js';
import { requireCurrent, type Profile } from '../documents/verified.js';
import type { Books } from '../store/books.js';
import type { Reply, Responder } from '../transport/port.js';
import { answerRequest } from './answer.js';
import type { VendorKeys } from './keys.js';
import type { Pricer } from './pricing/quote.js';
import { profileLifetime, signProfile, vendorIdOf, type VendorFile } from './profile.js';
import { settleAward } from './sale.js';
import { Queue, SingleFlight } from './single-flight.js';
import { storeAnswer } from './stored-answer.js';

export interface ResponderDeps {
  readonly books: Books;
  readonly keys: VendorKeys;
  readonly vendorFile: VendorFile;
  readonly clock: Clock;
  readonly random: Random;
  /** Prices what matches; at the list price when absent. */
  readonly pricer?: Pricer;
  /** Whether a person answers a request of this category that nothing fits; nobody does when absent. */
  readonly asksWithoutMatch?: (category: string) => boolean;
}

/**
 * A vendor that answers. Everything it says is stored before it is told, so that the same document gets the same bytes, from this
 * process or another one on the same books.
 *
 * Its methods throw MevilleError for what must not be answered with a signed document; nothing is stored then.
 */
export async function createResponder(deps: ResponderDeps): Promise<Responder> {
  const { vendorFile, keys, clock, random } = deps;
  return new VendorResponder(deps, await signProfile(vendorFile, keys, clock(), random));
}

class VendorResponder implements Responder {
  readonly #deps: ResponderDeps;
  readonly #signer: VendorSigner;
  readonly #answers = new SingleFlight<Reply>();
  readonly #profiles = new SingleFlight<Profile>();
  /** Awards compete for stock and for places in the chain; in one process they need not. */
  readonly #sales = new Queue();
  #profile: Profile;

  constructor(deps: ResponderDeps, profile: Profile) {
    this.#deps = deps;
    this.#signer = { id: vendorIdOf(deps.vendorFile, deps.keys), key: deps.keys.sign };
    this.#profile = profile;
  }

  /** The same for every visitor, and renewed when less than half of its time is left. */
  async profile(): Promise<string> {
    const { vendorFile, keys, clock, random } = this.#deps;
    const now = clock();
    if (this.#profile.claims.exp - now < profileLifetime / 2) {
      this.#profile = await this.#profiles.run('', () => signProfile(vendorFile, keys, now, random));
    }
    return this.#profile.token;
  }

  /**
   * Answers a request copy. One that was answered gets its answer again, also when it is over by now; one that waits for a person is told
   * "later", and is not evaluated again.
   * @throws as `parseRequest`
   */
  async request(token: string): Promise<Reply> {
    const parsed = await readRequest(token);
    requireAudience(parsed.request, this.#signer.id);
    return this.#answers.run(parsed.request.identity, () => this.#answer(parsed));
  }

  async #answer(parsed: ParsedRequest): Promise<Reply> {
    const { books, vendorFile: vendor, clock } = this.#deps;
    const { request } = parsed;
    const { identity, claims } = request;
    const stored = await books.findAnswer(identity);
    if (stored !== undefined) return { kind: 'answered', body: stored };
    if ((await books.findHeld(identity)) !== undefined) {
      if (clock() < claims.exp) return { kind: 'later' };
      // Nobody has answered it in time. That is said once, with a signature, instead of "later" for ever.
      const refusal = await createRefusal(request, 'expired', this.#signer, clock(), this.#deps.random);
      return this.#stored(parsed, { kind: 'refusal', documents: [refusal], missed: [] });
    }
    requireCurrent(request, clock());
    const answer = await answerRequest(parsed, { ...this.#deps, signer: this.#signer, vendor });
    if (answer.kind !== 'ask') return this.#stored(parsed, answer);
    const { category } = claims.demand.itemOffered;
    await books.hold({ identity, kind: 'request', category, token: request.token, until: claims.exp, at: clock() });
    return { kind: 'later' };
  }

  async #stored(parsed: ParsedRequest, answer: Parameters<typeof storeAnswer>[1]): Promise<Reply> {
    const { books, clock } = this.#deps;
    return { kind: 'answered', body: (await storeAnswer(parsed, answer, books, clock())).sealed };
  }

  /**
   * Settles an award; one of an offer that is not binding waits for a person.
   * @throws size-exceeded, seal-invalid, as `parseAward`, as `settleAward`
   */
  async award(sealed: string): Promise<Reply> {
    const award = await parseAward(await this.#open(sealed), this.#signer.id);
    const body = await this.#sales.run(() => settleAward(award, { ...this.#deps, signer: this.#signer }));
    return body === undefined ? { kind: 'later' } : { kind: 'answered', body };
  }

  /** @throws size-exceeded, seal-invalid, as `parseContact`, document-not-yet-valid, binding-mismatch */
  async contact(sealed: string): Promise<Reply> {
    const { books, clock } = this.#deps;
    const contact = await parseContact(await this.#open(sealed), this.#signer.id);
    const { identity, claims, token } = contact;
    const now = clock();
    requireCurrent(contact, now);
    const sale = await books.findReceipt(claims.receipt);
    // One answer for both, so that nobody learns which receipts there are.
    if (sale === undefined || sale.customer !== claims.iss)
      throw new MevilleError('binding-mismatch', 'The contact details name no receipt that was given to their issuer.');
    await books.saveContact({ identity, receipt: claims.receipt, token, at: now });
    return { kind: 'taken' };
  }

  async #open(sealed: string): Promise<string> {
    if (sealed.length > limits.toVendor)
      throw new MevilleError('size-exceeded', `The sealed document is longer than ${String(limits.toVendor)} characters.`);
    return fromUtf8(await this.#deps.keys.open.open(sealed));
  }
}
