/**
 * Which ids there have been, in some sixteen bytes each. Ids come from outside, so they are hashed with a key that who wrote them cannot
 * know: nobody can make a file in which all of them meet in one place.
 */
export class Ids {
  readonly #key: readonly [number, number];
  readonly #idAt: (row: number) => string;
  /** A row plus one, or zero for nobody. */
  #slots = new Uint32Array(2048);
  #hashes = new Uint32Array(1024);
  #length = 0;

  /**
   * @param key at least eight bytes
   * @param idAt the id that was given as the n-th, from 0
   */
  constructor(key: Uint8Array, idAt: (row: number) => string) {
    const view = new DataView(key.buffer, key.byteOffset);
    this.#key = [view.getUint32(0, true), view.getUint32(4, true)];
    this.#idAt = idAt;
  }

  /** Takes the next id, unless it was there: then it gives the row that had it. */
  add(id: string): number | undefined {
    const hash = halfSipHash(id, this.#key);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let row = this.#slots[slot] ?? 0; row !== 0; row = this.#slots[slot] ?? 0) {
      if (this.#hashes[row - 1] === hash && this.#idAt(row - 1) === id) return row - 1;
      slot = (slot + 1) & mask;
    }
    this.#hashes[this.#length] = hash;
    this.#length += 1;
    this.#slots[slot] = this.#length;
    if (this.#length === this.#hashes.length) this.#grow();
    return undefined;
  }

  #grow(): void {
    const hashes = new Uint32Array(this.#length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Uint32Array(this.#length * 4);
    const mask = this.#slots.length - 1;
    for (let row = 0; row < this.#length; row += 1) {
      let slot = (hashes[row] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = row + 1;
    }
  }
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** HalfSipHash-2-4 (Aumasson and Bernstein) of 32 bits over the UTF-16 code units of a text. */
export function halfSipHash(text: string, [low, high]: readonly [number, number]): number {
  let v0 = low | 0;
  let v1 = high | 0;
  let v2 = 0x6c796765 ^ low;
  let v3 = 0x74656462 ^ high;
  const rounds = (count: number): void => {
    for (let i = 0; i < count; i += 1) {
      v0 = (v0 + v1) | 0;
      v1 = rotate(v1, 5) ^ v0;
      v0 = rotate(v0, 16);
      v2 = (v2 + v3) | 0;
      v3 = rotate(v3, 8) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = rotate(v3, 7) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = rotate(v1, 13) ^ v2;
      v2 = rotate(v2, 16);
    }
  };
  const take = (word: number): void => {
    v3 ^= word;
    rounds(2);
    v0 ^= word;
  };
  const { length } = text;
  for (let i = 0; i + 1 < length; i += 2) take(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
  // The last word holds what is left and, as the algorithm asks, the length in bytes in its last byte.
  take((length % 2 === 1 ? text.charCodeAt(length - 1) : 0) | (length << 25));
  v2 ^= 0xff;
  rounds(4);
  return (v1 ^ v3) >>> 0;
}
