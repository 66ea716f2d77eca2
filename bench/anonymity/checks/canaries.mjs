/** Looks for what must be nowhere: as it is, as hex, and as every piece of base64 that holds it whatever stands before it. */

/** What is shorter would be found by chance. */
const shortest = 6;

/** @param {string | Uint8Array} canary @returns {Buffer[]} */
export function spellingsOf(canary) {
  const bytes = Buffer.from(canary);
  const inBase64 = [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    // The characters at both ends depend on the neighbours too.
    const [from, to] = [Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)];
    return [shifted.toString('base64url').slice(from, to), shifted.toString('base64').slice(from, to)];
  });
  const hex = bytes.toString('hex');
  return [bytes, ...[...inBase64, hex, hex.toUpperCase()].filter((text) => text.length >= shortest).map((text) => Buffer.from(text))];
}

/**
 * @template {string | Uint8Array} T
 * @param {readonly Buffer[]} haystacks
 * @param {readonly T[]} canaries
 * @returns {T[]} those that are found, each once
 */
export function found(haystacks, canaries) {
  const whole = Buffer.concat(haystacks.flatMap((part) => [part, Buffer.of(0)]));
  return canaries.filter((canary) => spellingsOf(canary).some((spelling) => whole.indexOf(spelling) >= 0));
}
