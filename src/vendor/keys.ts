import { OpeningKey } from '../crypto/sealing.js';
import { SigningKey } from '../crypto/signing.js';

/** A vendor's two keys: one signs what it says, the other opens what is sealed to it. */
export interface VendorKeys {
  readonly sign: SigningKey;
  readonly open: OpeningKey;
}

/** The keys made from 32 secret bytes each, which must not be the same. */
export const vendorKeysFrom = async (signSeed: Uint8Array, openSeed: Uint8Array): Promise<VendorKeys> => ({
  sign: await SigningKey.fromSeed(signSeed),
  open: await OpeningKey.fromSeed(openSeed),
});
