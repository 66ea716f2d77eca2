import { codeOf, MevilleError } from '../base/errors.js';
import type { VerifyingKey } from '../crypto/signing.js';
import { thumbprintUri } from '../crypto/thumbprint.js';
import { readAward } from './award/parse.js';
import { readContact } from './contact/parse.js';
import { decodeAny } from './envelope.js';
import type { Kind } from './kinds.js';
import { readOffer } from './offer/parse.js';
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

/**
 * Reads a document of any kind on its own, offline, with nothing but the keys the reader trusts and the time.
 * @throws seal-closed, signer-unknown, issuer-mismatch, and what reading a document of its kind throws
 */
export async function inspect(token: string, trusted: readonly TrustedVendor[], now: number): Promise<Inspection> {
  if (token.split('.').length === 5) throw new MevilleError('seal-closed', 'The document is sealed; only its addressee can read it.');
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
  const holders = trusted.filter(({ key }) => key.thumbprint === decoded.kid);
  if (holders.length === 0)
    throw new MevilleError('signer-unknown', `The ${decoded.kind} is signed by a key that is not trusted here: ${decoded.kid}.`);
  const vendor = holders.find(({ key, id }) => id === iss || iss === thumbprintUri(key.publicJwk));
  if (vendor === undefined) throw new MevilleError('issuer-mismatch', 'The issuer is not the vendor whose key signed the document.');
  const document = await readVendorDocument(decoded.kind, token, { id: iss, key: vendor.key });
  return { document, vendor, when: timeOf(document, now) };
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
