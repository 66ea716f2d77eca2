import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** Keys from seeds by node:crypto alone: what tests sign with must not be the code that is tested. */

const prefixes = { Ed25519: '302e020100300506032b657004220420', X25519: '302e020100300506032b656e04220420' } as const;
export type Curve = keyof typeof prefixes;

const privateKey = (curve: Curve, seed: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(prefixes[curve] + seed, 'hex'), format: 'der', type: 'pkcs8' });

/** The public key of a seed, base64url. */
export function publicX(curve: Curve, seed: string): string {
  const { x } = createPublicKey(privateKey(curve, seed)).export({ format: 'jwk' });
  if (x === undefined) throw new Error('no public key');
  return x;
}

export const rawSign = (seed: string, text: string): string =>
  sign(null, Buffer.from(text), privateKey('Ed25519', seed)).toString('base64url');

export const rawThumbprint = (curve: Curve, x: string): string =>
  createHash('sha256').update(`{"crv":"${curve}","kty":"OKP","x":"${x}"}`).digest('base64url');

export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, 'hex'));

export const base64urlOf = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');
