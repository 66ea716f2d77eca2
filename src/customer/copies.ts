import { toBase64url } from '../base/bytes.js';
import { derive } from '../crypto/derive.js';
import { OpeningKey } from '../crypto/sealing.js';
import { SigningKey } from '../crypto/signing.js';
import { createRequest, type RequestFacts } from '../documents/request/create.js';
import type { Request } from '../documents/verified.js';

/** The copy of a request for one vendor, with the keys that belong to it and to no other. */
export interface Copy {
  readonly request: Request;
  readonly sign: SigningKey;
  readonly reply: OpeningKey;
}

/** Makes a copy, or makes it again: the same seed, salt, facts and vendor give the same bytes. */
export async function makeCopy(
  seed: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  facts: RequestFacts,
  vendorId: string,
): Promise<Copy> {
  const [signSeed, replySeed, jti] = await Promise.all([
    derive(seed, salt, 'sign', vendorId),
    derive(seed, salt, 'reply', vendorId),
    derive(seed, salt, 'jti', vendorId),
  ]);
  const [sign, reply] = await Promise.all([SigningKey.fromSeed(signSeed), OpeningKey.fromSeed(replySeed)]);
  const keys = { sign, reply: reply.publicJwk, jti: toBase64url(jti.subarray(0, 16)) };
  return { request: await createRequest(facts, keys, vendorId), sign, reply };
}
