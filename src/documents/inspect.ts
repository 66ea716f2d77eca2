import { codeOf, MevilleError } from '../base/errors.js';
import type { VerifyingKey } from '../crypto/signing.js';
import { thumbprintUri } from '../crypto/thumbprint.js';
import { readAgreement, readRecord, type VerifiedAgreement } from './agreement/parse.js';
import { readAward } from './award/parse.js';
import { readContact } from './contact/parse.js';
import { decode, decodeAny, type Decoded } from './envelope.js';
import type { Kind } from './kinds.js';
import { readOffer, type ParsedOffer } from './offer/parse.js';
import { readProfile } from './profile/parse.js';
import { readReceipt } from './receipt/parse.js';
import { readRefusal } from './refusal/parse.js';
import { readRequest } from './request/parse.js';
import { requireCurrent, type Verified } from './verified.js';

/** A vendor somebody trusts, by whatever way they came to. */
export interface TrustedVendor {
  readonly name: string;
  readonly id: string;
  readonly key: VerifyingKey;
}

export interface Inspection {
  readonly document: Verified<Kind>;
  /** The trusted vendor that signed it; absent for a customer's document, which carries its own key. */
  readonly vendor?: TrustedVendor;
  /** `early` is not begun, by more than clocks may differ; `over` has ended. It still is what it is. */
  readonly when: 'early' | 'current' | 'over';
}

export interface InspectedAgreement {
  readonly agreement: VerifiedAgreement;
  readonly vendor: TrustedVendor;
}

/**
 * Reads a document of any kind on its own, offline, with nothing but the keys the reader trusts and the time.
 * @throws seal-closed, signer-unknown, issuer-mismatch, and what reading a document of its kind throws
 */
export async function inspect(token: string, trusted: readonly TrustedVendor[], now: number): Promise<Inspection> {
  requireOpen(token);
  const decoded = decodeAny(token);
  const { iss } = decoded.claims;
  if (decoded.kid === undefined) {
    const document =
      decoded.kind === 'request'
        ? (await readRequest(token)).request
        : decoded.kind === 'award'
          ? await readAward(token)
          : await readContact(token);
    return { document, when: timeOf(document, now) };
  }
  const vendor = signerOf(decoded, trusted);
  const document = await readVendorDocument(decoded.kind, token, { id: iss, key: vendor.key });
  return { document, vendor, when: timeOf(document, now) };
}

/**
 * Reads an offer on its own, as `inspect` does, whatever request it is for: what it is bound to, and whether it fits, is not known.
 * @throws as `inspect`, and type-mismatch, document-expired, document-not-yet-valid
 */
export async function inspectOffer(
  token: string,
  trusted: readonly TrustedVendor[],
  now: number,
): Promise<ParsedOffer & { readonly vendor: TrustedVendor }> {
  requireOpen(token);
  const decoded = decode('offer', token);
  const vendor = signerOf(decoded, trusted);
  const parsed = await readOffer(token, { id: decoded.claims.iss, key: vendor.key });
  requireCurrent(parsed.offer, now);
  return { ...parsed, vendor };
}

/**
 * Reads an agreement on its own, as `inspect` does a document. It has no end: what was agreed stays agreed.
 * @throws as `readAgreement`, and signer-unknown
 */
export async function inspectAgreement(text: string, trusted: readonly TrustedVendor[]): Promise<InspectedAgreement> {
  const decoded = decode('offer', readRecord(text).offer);
  const vendor = signerOf(decoded, trusted);
  return { agreement: await readAgreement(text, { id: decoded.claims.iss, key: vendor.key }), vendor };
}

/** @throws seal-closed */
function requireOpen(token: string): void {
  if (token.split('.', 6).length === 5) throw new MevilleError('seal-closed', 'The document is sealed; only its addressee can read it.');
}

/** @throws signer-unknown, issuer-mismatch */
function signerOf({ kind, kid, claims: { iss } }: Decoded<Kind>, trusted: readonly TrustedVendor[]): TrustedVendor {
  const holders = trusted.filter(({ key }) => key.thumbprint === kid);
  if (holders.length === 0)
    throw new MevilleError('signer-unknown', `The ${kind} is signed by a key that is not trusted here: ${String(kid)}.`);
  const vendor = holders.find(({ key, id }) => id === iss || iss === thumbprintUri(key.publicJwk));
  if (vendor === undefined) throw new MevilleError('issuer-mismatch', 'The issuer is not the vendor whose key signed the document.');
  return vendor;
}

async function readVendorDocument(kind: Kind, token: string, vendor: Pick<TrustedVendor, 'id' | 'key'>): Promise<Verified<Kind>> {
  switch (kind) {
    case 'profile':
      return (await readProfile(token, { id: vendor.id, pin: vendor.key.thumbprint })).profile;
    case 'offer':
      return (await readOffer(token, vendor)).offer;
    case 'refusal':
      return readRefusal(token, vendor);
    case 'receipt':
      return readReceipt(token, vendor);
    case 'request':
    case 'award':
    case 'contact':
      throw new MevilleError('internal', `A ${kind} is no document of a vendor.`);
  }
}

function timeOf(document: Verified<Kind>, now: number): Inspection['when'] {
  try {
    requireCurrent(document, now);
    return 'current';
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'document-expired') return 'over';
    if (code === 'document-not-yet-valid') return 'early';
    throw thrown;
  }
}
