import { utf8 } from '../base/bytes.js';
import { canonicalText } from '../base/canonical.js';
import { timeText } from '../base/clock.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { thumbprintUri, type PublicJwk } from '../crypto/thumbprint.js';
import { VerifyingKey, type SigningKey } from '../crypto/signing.js';
import { checkClaims, freeze, identityOf, isDecoded, type Decoded } from './envelope.js';
import { kinds, typOf, type ClaimsOf, type Kind } from './kinds.js';
import { padClaims } from './padding.js';

/** Only this module holds it, so only this module makes verified documents. */
const gate = Symbol('verified');

type Immutable<T> = T extends object ? { readonly [P in keyof T]: Immutable<T[P]> } : T;

/**
 * A document whose form, issuer and signature have been checked against a key that the reader trusts. It cannot be made by a spread,
 * a cast or `new`: `check` and `issue` are the only doors. What it says is frozen. Whether it is still valid is a question of the
 * clock: `requireCurrent`.
 */
export class Verified<K extends Kind> {
  readonly #sealed = true;
  readonly kind: K;
  readonly token: string;
  readonly identity: string;
  readonly claims: Immutable<ClaimsOf[K]>;
  readonly signer: PublicJwk<'Ed25519'>;

  private constructor(pass: symbol, kind: K, token: string, identity: string, claims: ClaimsOf[K], signer: PublicJwk<'Ed25519'>) {
    if (pass !== gate) throw new MevilleError('internal', 'A verified document is made by checking one.');
    this.kind = kind;
    this.token = token;
    this.identity = identity;
    this.claims = freeze(claims) as Immutable<ClaimsOf[K]>;
    this.signer = signer;
    Object.freeze(this);
  }

  /** True for what `check` and `issue` made, and for nothing else. */
  static holds(value: unknown): value is Verified<Kind> {
    return typeof value === 'object' && value !== null && #sealed in value;
  }

  /**
   * Checks a vendor's document against the key its reader trusts, and a customer's against the key it carries. Only what `decode`
   * gave is taken: in a copy of it the claims could be others than the signed ones.
   * @throws signer-unknown when the document names another key, key-refused, signature-invalid
   */
  static async check<K extends Kind>(decoded: Decoded<K>, trusted?: VerifyingKey): Promise<Verified<K>> {
    if (!isDecoded(decoded)) throw new MevilleError('internal', 'Only a document that has been decoded here can be checked.');
    const key = decoded.jwk === undefined ? trusted : await VerifyingKey.fromJwk(decoded.jwk);
    if (key === undefined || (decoded.kid !== undefined && decoded.kid !== key.thumbprint)) {
      throw new MevilleError('signer-unknown', `The ${decoded.kind} is signed with a key that is not trusted here.`);
    }
    await key.verify(decoded.token);
    return new Verified(gate, decoded.kind, decoded.token, decoded.identity, decoded.claims, key.publicJwk);
  }

  /**
   * Signs claims; they are held to the same rules as what comes from outside. Kinds that are padded get their `pad` here.
   * @throws document-invalid, document-horizon-exceeded, size-exceeded
   */
  static async issue<K extends Kind>(kind: K, claims: Omit<ClaimsOf[K], 'pad' | 'vrm'>, key: SigningKey): Promise<Verified<K>> {
    const { by, padded } = kinds[kind];
    const versioned = { ...claims, vrm: 1 as const };
    // Read back from what is signed: the caller keeps its objects, and nothing it does to them later changes a signed document.
    const text = canonicalText(padded ? padClaims(versioned) : versioned);
    const whole = JSON.parse(text) as ClaimsOf[K];
    checkClaims(kind, whole);
    if (by === 'customer' && whole.iss !== thumbprintUri(key.publicJwk))
      throw new MevilleError('issuer-mismatch', 'A customer signs in the name of the key of the copy.');
    const token = await key.sign(typOf(kind), by === 'customer' ? 'jwk' : 'kid', utf8(text));
    return new Verified(gate, kind, token, identityOf(token), whole, key.publicJwk);
  }
}

/**
 * Refuses what only looks like a verified document, for those who act on one. The compiler stops a spread; a cast gets past it.
 * @throws internal
 */
export function requireVerified(...documents: readonly Verified<Kind>[]): void {
  if (!documents.every((document) => Verified.holds(document))) throw new MevilleError('internal', 'The document has not been verified.');
}

/**
 * Refuses a document that is not valid at a time. An end is exact: at `exp` it is over. Clocks may differ by five minutes as to the beginning.
 * @param now whole seconds since 1970
 * @throws document-expired, document-not-yet-valid
 */
export function requireCurrent(document: Verified<Kind>, now: number): void {
  requireVerified(document);
  if (!Number.isSafeInteger(now)) throw new MevilleError('internal', 'The clock does not give whole seconds.');
  const { claims, kind } = document;
  if (claims.iat > now + limits.skew) throw new MevilleError('document-not-yet-valid', `The ${kind} is issued in the future.`);
  if ('exp' in claims && now >= claims.exp)
    throw new MevilleError('document-expired', `The ${kind} was valid until ${timeText(claims.exp)}.`);
}

export type Profile = Verified<'profile'>;
export type Request = Verified<'request'>;
export type Offer = Verified<'offer'>;
export type Refusal = Verified<'refusal'>;
export type Award = Verified<'award'>;
export type Receipt = Verified<'receipt'>;
export type Contact = Verified<'contact'>;
