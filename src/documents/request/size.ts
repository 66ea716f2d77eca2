import { canonicalBytes, type JsonValue } from '../../base/canonical.js';
import { thumbprintUri } from '../../crypto/thumbprint.js';
import { padClaims } from '../padding.js';
import type { RequestFacts } from './create.js';

/** Every key and every number of a copy is as long as this one. */
const key = 'A'.repeat(43);
const standIn = {
  vrm: 1,
  iss: thumbprintUri({ kty: 'OKP', crv: 'Ed25519', x: key }),
  jti: key.slice(0, 22),
  replyTo: { jwk: { kty: 'OKP', crv: 'X25519', x: key } },
};

/**
 * How many bytes the payload of a copy will have, padding included, without making its keys.
 * @throws size-exceeded
 */
export const payloadSize = (facts: RequestFacts, vendorId: string): number =>
  canonicalBytes(padClaims({ ...standIn, ...facts, aud: vendorId }) as object as JsonValue).length;
