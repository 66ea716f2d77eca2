/**
 * How often texts have been met, in bounded memory: 12 bytes a place, whatever the texts. A text is known by 64 bits made of it, so two
 * texts may in principle be taken for one; of a million that happens in one of 30 million lists.
 */
export class Seen {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #counts = new Uint32Array(1024);
  #size = 0;

  has(text: string): boolean {
    const [high, low] = hash(text);
    return this.#counts[this.#placeOf(high, low)] !== 0;
  }

  /** Counts it. @returns how often it was met, this time included */
  add(text: string): number {
    const [high, low] = hash(text);
    const place = this.#placeOf(high, low);
    const count = (this.#counts[place] ?? 0) + 1;
    this.#high[place] = high;
    this.#low[place] = low;
    this.#counts[place] = count;
    if (count === 1) {
      this.#size += 1;
      if (this.#size * 2 > this.#counts.length) this.#grow();
    }
    return count;
  }

  /** Where it is, or would be. */
  #placeOf(high: number, low: number): number {
    const mask = this.#counts.length - 1;
    let place = low & mask;
    while (this.#counts[place] !== 0 && (this.#low[place] !== low || this.#high[place] !== high)) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [highs, lows, counts] = [this.#high, this.#low, this.#counts];
    const length = counts.length * 2;
    this.#high = new Uint32Array(length);
    this.#low = new Uint32Array(length);
    this.#counts = new Uint32Array(length);
    counts.forEach((count, i) => {
      if (count === 0) return;
      const place = this.#placeOf(highs[i] ?? 0, lows[i] ?? 0);
      this.#high[place] = highs[i] ?? 0;
      this.#low[place] = lows[i] ?? 0;
      this.#counts[place] = count;
    });
  }
}

/** Two halves of 32 bits (cyrb53 without its cut to 53 bits). */
function hash(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high >>> 0, low >>> 0];
}
