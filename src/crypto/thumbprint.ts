import { canonicalBytes } from '../base/canonical.js';
import { toBase64url } from '../base/bytes.js';
import { sha256 } from './digest.js';

export interface PublicJwk<Curve extends 'Ed25519' | 'X25519' = 'Ed25519' | 'X25519'> {
  readonly kty: 'OKP';
  readonly crv: Curve;
  readonly x: string;
}

const urn = 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:';

/** RFC 7638 thumbprint of an OKP key (its required members are crv, kty and x: RFC 8037, section 2), base64url. */
export const thumbprint = (jwk: PublicJwk): string => toBase64url(sha256(canonicalBytes({ crv: jwk.crv, kty: jwk.kty, x: jwk.x })));

/** RFC 9278 thumbprint URI: the name of whoever holds the key. */
export const thumbprintUri = (jwk: PublicJwk): string => urn + thumbprint(jwk);

/** The thumbprint inside a thumbprint URI, or undefined for any other name. */
export const thumbprintOf = (id: string): string | undefined => (id.startsWith(urn) ? id.slice(urn.length) : undefined);
