import { fromUtf8 } from '../base/bytes.js';
import type { Clock } from '../base/clock.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import type { Random } from '../crypto/random.js';
import { sealAnswer } from '../documents/answer.js';
import { parseAward } from '../documents/award/parse.js';
import { parseContact } from '../documents/contact/parse.js';
import type { VendorSigner } from '../documents/party.js';
import { readRequest, requireAudience, type ParsedRequest } from '../documents/request/parse.js';
import { requireCurrent, type Profile } from '../documents/verified.js';
import type { Books } from '../store/books.js';
import type { Reply, Responder } from '../transport/port.js';
import { answerRequest } from './answer.js';
import type { VendorKeys } from './keys.js';
import { profileLifetime, signProfile, vendorIdOf, type VendorFile } from './profile.js';
import { settleAward } from './sale.js';
import { Queue, SingleFlight } from './single-flight.js';

export interface ResponderDeps {
  readonly books: Books;
  readonly keys: VendorKeys;
  readonly vendorFile: VendorFile;
  readonly clock: Clock;
  readonly random: Random;
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
  readonly #answers = new SingleFlight<string>();
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
   * Answers a request copy. One that was answered gets its answer again, also when it is over by now.
   * @throws as `parseRequest`
   */
  async request(token: string): Promise<Reply> {
    const parsed = await readRequest(token);
    requireAudience(parsed.request, this.#signer.id);
    return { kind: 'answered', body: await this.#answers.run(parsed.request.identity, () => this.#answer(parsed)) };
  }

  async #answer(parsed: ParsedRequest): Promise<string> {
    const { books, vendorFile, clock, random } = this.#deps;
    const { request, reply } = parsed;
    const stored = await books.findAnswer(request.identity);
    if (stored !== undefined) return stored;
    requireCurrent(request, clock());
    const { documents, offers } = await answerRequest(parsed, { books, signer: this.#signer, vendor: vendorFile, clock, random });
    const sealed = await sealAnswer(documents, reply);
    const [first] = documents;
    return books.saveAnswer({
      category: request.claims.demand.itemOffered.category,
      ...(first?.kind === 'refusal' ? { refused: { reason: first.claims.reason, properties: [] } } : {}),
      copy: request.identity,
      customer: request.claims.iss,
      reply: request.claims.replyTo.jwk.x,
      sealed,
      offers,
      until: Math.max(request.claims.exp, ...documents.map(({ claims }) => ('exp' in claims ? claims.exp : 0))),
      at: clock(),
    });
  }

  /** @throws size-exceeded, seal-invalid, as `parseAward`, as `settleAward` */
  async award(sealed: string): Promise<Reply> {
    const award = await parseAward(await this.#open(sealed), this.#signer.id);
    return { kind: 'answered', body: await this.#sales.run(() => settleAward(award, { ...this.#deps, signer: this.#signer })) };
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
