import type { SigningKey } from '../../crypto/signing.js';
import { thumbprintUri, type PublicJwk } from '../../crypto/thumbprint.js';
import type { RequestClaims } from '../../schema/generated/types.js';
import { Verified, type Request } from '../verified.js';

/** What every copy of a request says alike. */
export type RequestFacts = Pick<RequestClaims, 'demand' | 'requirements' | 'terms' | 'iat' | 'exp'>;

/** What belongs to one copy alone. */
export interface CopyKeys {
  readonly sign: SigningKey;
  readonly reply: PublicJwk<'X25519'>;
  /** 16 bytes, base64url. */
  readonly jti: string;
}

/**
 * Signs the copy of a request for one vendor. The same facts and keys give the same bytes.
 * @param vendorId absent for an open copy, one that is meant to be published
 * @throws document-invalid, document-horizon-exceeded, size-exceeded
 */
export async function createRequest(facts: RequestFacts, keys: CopyKeys, vendorId?: string): Promise<Request> {
  const aud = vendorId === undefined ? {} : { aud: vendorId };
  return Verified.issue(
    'request',
    { ...facts, iss: thumbprintUri(keys.sign.publicJwk), ...aud, jti: keys.jti, replyTo: { jwk: keys.reply } },
    keys.sign,
  );
}
