import { sha256 as hash } from '@noble/hashes/sha2.js';

/** SHA-256, synchronous and the same in a browser. */
export const sha256 = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(hash(bytes));
