import { fromBase64url, toBase64url, utf8 } from '../base/bytes.js';
import { parseCanonical, type JsonValue } from '../base/canonical.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { minorDigits } from '../base/values/currencies.js';
import { sha256 } from '../crypto/digest.js';
import { signatureAlgorithm } from '../crypto/signing.js';
import { thumbprintUri, type PublicJwk } from '../crypto/thumbprint.js';
import { faultsOf, sayPointed } from '../schema/faults.js';
import { kindOfTyp, kinds, type ClaimsOf, type Kind } from './kinds.js';
import { isPaddedPayloadSize } from './padding.js';
import { requireKnownTerms } from './terms.js';

/** A token that has been read and has the right form. Nothing is known yet of who signed it. */
export interface Decoded<K extends Kind> {
  readonly kind: K;
  readonly token: string;
  readonly identity: string;
  readonly claims: ClaimsOf[K];
  /** A customer's key for this copy; absent on a vendor's documents. */
  readonly jwk?: PublicJwk<'Ed25519'>;
  /** The thumbprint of a vendor's key; absent on a customer's documents. */
  readonly kid?: string;
}

/** What `decodeAny` made: nothing else is taken for decoded, however alike it looks. */
const made = new WeakSet<object>();

export const isDecoded = (value: Decoded<Kind>): boolean => made.has(value);

/** Freezes a JSON value, whole. Its parts must be the caller's own. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Identity of a document: SHA-256 over `header.payload`. The signature is no part of it. */
export const identityOf = (token: string): string => toBase64url(sha256(utf8(token.slice(0, token.lastIndexOf('.')))));

/**
 * Reads a compact token that must be of the given kind: its only spelling, an allowed header, canonical claims that fit the schema.
 * @throws size-exceeded, token-malformed, header-refused, algorithm-refused, type-mismatch, encoding-invalid, json-invalid,
 * document-not-canonical, document-version-unknown, document-invalid, document-horizon-exceeded, issuer-mismatch
 */
export function decode<K extends Kind>(kind: K, token: string): Decoded<K> {
  const decoded = decodeAny(token);
  if (!isOf(decoded, kind)) throw new MevilleError('type-mismatch', `The document is a ${decoded.kind}, not a ${kind}.`);
  return decoded;
}

const isOf = <K extends Kind>(decoded: Decoded<Kind>, kind: K): decoded is Decoded<K> => decoded.kind === kind;

/** As `decode`, for a reader that takes a document of any kind. */
export function decodeAny(token: string): Decoded<Kind> {
  if (token.length > limits.toVendor)
    throw new MevilleError('size-exceeded', `The token is longer than ${String(limits.toVendor)} characters.`);
  const segments = token.split('.', 4);
  const [headerBytes, payload, signature] = segments.map((segment) => fromBase64url(segment));
  if (segments.length !== 3 || !headerBytes?.length || !payload?.length || signature === undefined) {
    throw new MevilleError('token-malformed', 'The token is not three base64url segments in their only spelling.');
  }
  // The header first: a token of another algorithm has a signature of another length, and the algorithm is what to complain of.
  const { kind, ...key } = readHeader(headerBytes);
  if (signature.length !== 64) throw new MevilleError('token-malformed', 'The signature of the token is not of 64 bytes.');
  const claims = readClaims(kind, payload);
  if (key.jwk !== undefined && claims.iss !== thumbprintUri(key.jwk))
    throw new MevilleError('issuer-mismatch', 'The issuer is not the owner of the key in the header.');
  const decoded = freeze({ kind, token, identity: identityOf(token), claims, ...key });
  made.add(decoded);
  return decoded;
}

function readHeader(bytes: Uint8Array): { kind: Kind; jwk?: PublicJwk<'Ed25519'>; kid?: string } {
  let header: JsonValue;
  try {
    header = parseCanonical(bytes.length > 512 ? new Uint8Array() : bytes);
  } catch (cause) {
    throw new MevilleError('header-refused', 'The token header is not short canonical JSON.', { cause });
  }
  if (!isObject(header)) throw new MevilleError('header-refused', 'The token header is not an object.');
  if (header['alg'] !== signatureAlgorithm)
    throw new MevilleError('algorithm-refused', `The token is not signed with ${signatureAlgorithm}.`);
  const kind = typeof header['typ'] === 'string' ? kindOfTyp(header['typ']) : undefined;
  if (kind === undefined) throw new MevilleError('type-mismatch', 'The token is of no kind known here.');
  const name = kinds[kind].by === 'customer' ? 'jwk' : 'kid';
  if (Object.keys(header).join(' ') !== `alg ${name} typ`)
    throw new MevilleError('header-refused', `The header of a ${kind} holds alg, ${name} and typ, and nothing else.`);
  const value = header[name];
  if (name === 'jwk' && isSignKey(value)) return { kind, jwk: value };
  if (name === 'kid' && typeof value === 'string' && /^[\w-]{43}$/.test(value)) return { kind, kid: value };
  throw new MevilleError('header-refused', `The ${name} of the header is not a key of the one kind allowed.`);
}

const isObject = (value: JsonValue | undefined): value is { readonly [name: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSignKey(value: JsonValue | undefined): value is { kty: 'OKP'; crv: 'Ed25519'; x: string } {
  return (
    isObject(value) &&
    Object.keys(value).join(' ') === 'crv kty x' &&
    value['crv'] === 'Ed25519' &&
    value['kty'] === 'OKP' &&
    typeof value['x'] === 'string'
  );
}

function readClaims<K extends Kind>(kind: K, payload: Uint8Array): ClaimsOf[K] {
  const claims = parseCanonical(payload);
  if (isObject(claims) && typeof claims['vrm'] === 'number' && claims['vrm'] !== 1) {
    throw new MevilleError(
      'document-version-unknown',
      `The document is of version ${String(claims['vrm'])}; this program knows version 1.`,
    );
  }
  if (kinds[kind].padded && !isPaddedPayloadSize(payload.length))
    throw new MevilleError('document-invalid', `The payload of a ${kind} has none of the fixed sizes.`);
  checkClaims(kind, claims as object as ClaimsOf[K]);
  return claims as object as ClaimsOf[K];
}

/** What must hold of claims whoever writes or reads them: the schema, a currency and terms that exist, and an end that lies after the beginning and not too far. */
export function checkClaims<K extends Kind>(kind: K, claims: ClaimsOf[K]): void {
  const faults = faultsOf(kinds[kind].validator, claims);
  const [first] = faults;
  if (first !== undefined) throw new MevilleError('document-invalid', `The ${kind} is invalid: ${sayPointed(first)}`, { faults });
  const currency = 'demand' in claims ? claims.demand.priceCurrency : 'priceCurrency' in claims ? claims.priceCurrency : undefined;
  if (currency !== undefined && minorDigits(currency) === undefined)
    throw new MevilleError('document-invalid', `The ${kind} is in a currency that ISO 4217 does not list.`);
  if ('terms' in claims) requireKnownTerms(kind, claims.terms);
  if ('exp' in claims) {
    if (claims.exp <= claims.iat) throw new MevilleError('document-invalid', `The ${kind} ends before it begins.`);
    if (claims.exp - claims.iat > limits.horizon)
      throw new MevilleError('document-horizon-exceeded', `The ${kind} wants to be valid for more than 90 days.`);
  }
}
