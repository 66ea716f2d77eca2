/** The first flight of a TLS connection, as everybody on the way can read it (RFC 8446, 4.1.2). */

/**
 * @typedef {object} Hello
 * @property {Buffer} whole the handshake message, without the record around it
 * @property {Buffer} bare the same with its random parts made zero
 * @property {Buffer} random
 * @property {Buffer} sessionId
 * @property {readonly number[]} ciphers in order
 * @property {readonly { readonly type: number, readonly body: Buffer }[]} extensions in order
 * @property {readonly Buffer[]} keyShares
 */

const recordHandshake = 22;
const clientHello = 1;
export const extensionTypes = { sessionTicket: 35, preSharedKey: 41, keyShare: 51 };

/** @param {Buffer} bytes what came first on a connection; it may go on after the hello @returns {Hello} */
export function parseHello(bytes) {
  if (bytes[0] !== recordHandshake) throw new RangeError('no TLS handshake');
  const record = bytes.subarray(5, 5 + bytes.readUInt16BE(3));
  if (record[0] !== clientHello) throw new RangeError('no ClientHello');
  const length = record.readUIntBE(1, 3);
  // OpenSSL sends a hello in one record; what is split over several would be a difference to be looked at.
  if (record.length < 4 + length) throw new RangeError('the hello is split or cut');
  const whole = record.subarray(0, 4 + length);
  const bare = Buffer.from(whole);
  let at = 4 + 2;
  const take = (/** @type {number} */ size) => {
    if (at + size > whole.length) throw new RangeError('the hello is cut');
    at += size;
    return whole.subarray(at - size, at);
  };
  const sized = (/** @type {1 | 2} */ width) => take(take(width).readUIntBE(0, width));
  const blank = (/** @type {Buffer} */ part) =>
    bare.fill(0, part.byteOffset - whole.byteOffset, part.byteOffset - whole.byteOffset + part.length);

  const random = take(32);
  blank(random);
  const sessionId = sized(1);
  blank(sessionId);
  const cipherBytes = sized(2);
  const ciphers = Array.from({ length: cipherBytes.length / 2 }, (_, i) => cipherBytes.readUInt16BE(2 * i));
  sized(1);
  /** @type {{ type: number, body: Buffer }[]} */
  const extensions = [];
  /** @type {Buffer[]} */
  const keyShares = [];
  for (let left = take(2).readUInt16BE(0); left > 0;) {
    const type = take(2).readUInt16BE(0);
    const body = sized(2);
    left -= 4 + body.length;
    extensions.push({ type, body });
    if (type === extensionTypes.keyShare) keyShares.push(...sharesOf(body));
  }
  for (const share of keyShares) blank(share);
  return { whole, bare, random, sessionId, ciphers, extensions, keyShares };
}

/** @param {Buffer} body @returns {Buffer[]} */
function sharesOf(body) {
  const shares = [];
  for (let at = 2; at + 4 <= body.length;) {
    const size = body.readUInt16BE(at + 2);
    shares.push(body.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return shares;
}
