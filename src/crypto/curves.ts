/**
 * Public keys that must never be used.
 *
 * Ed25519 keys of small order verify one signature over any message, and jose, node:crypto and WebCrypto accept them; X25519 keys of
 * small order make every shared secret zero. Both curves live in the field of p = 2^255 - 19; a key is its coordinate, little-endian.
 * The lists are the orders 1, 2, 4 and 8 of RFC 8032 and RFC 7748 (section 7), as coordinates, so every spelling of them is met.
 */

const p = 2n ** 255n - 19n;

/** The y of the points of order 1, 2, 4 and 8; the sign bit only picks x or -x, which has the same order. */
const smallOrderY: ReadonlySet<bigint> = new Set([
  1n,
  p - 1n,
  0n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
]);

/** The u of the points of order 1, 2, 4 and 8, on the curve and on its twist. */
const smallOrderU: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  p - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]);

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i -= 1) value = (value << 8n) | BigInt(bytes[i] ?? 0);
  return value;
}

const lower255 = (bytes: Uint8Array): bigint => littleEndian(bytes) & (2n ** 255n - 1n);

/** False for a key that is not 32 bytes, spells its y as p or more, or is of small order. */
export function isSoundEd25519(key: Uint8Array): boolean {
  if (key.length !== 32) return false;
  const y = lower255(key);
  return y < p && !smallOrderY.has(y);
}

/** False for a key that is not 32 bytes, is spelled in another way than the canonical one, or is of small order. */
export function isSoundX25519(key: Uint8Array): boolean {
  if (key.length !== 32) return false;
  const u = littleEndian(key);
  return u < p && !smallOrderU.has(u);
}
