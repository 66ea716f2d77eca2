import { utf8 } from '../../base/bytes.js';

const chunkBytes = 1024 * 1024;

/**
 * Texts in a row, as UTF-8 in large pieces: a million strings would take several times the memory, and every collection of garbage
 * would visit them.
 */
export class PackedTexts {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  readonly #chunks: Uint8Array[] = [];
  /** Of each text, in chunkBytes times the chunk and bytes in it. */
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #used = chunkBytes;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    if (this.#length === this.#lengths.length) this.#grow();
    let chunk = this.#chunks.at(-1);
    // A unit of UTF-16 takes three bytes at most.
    if (chunk === undefined || this.#used + text.length * 3 > chunk.length) {
      chunk = text.length * 3 > chunkBytes ? utf8(text) : new Uint8Array(chunkBytes);
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    const { written } = this.#encoder.encodeInto(text, chunk.subarray(this.#used));
    this.#starts[this.#length] = (this.#chunks.length - 1) * chunkBytes + this.#used;
    this.#lengths[this.#length] = written;
    this.#used += written;
    this.#length += 1;
  }

  /** The text that was pushed as number `row`, from 0; empty where there is none. */
  at(row: number): string {
    return this.#decoder.decode(this.bytesAt(row));
  }

  /** Its UTF-8. */
  bytesAt(row: number): Uint8Array {
    const start = this.#starts[row] ?? 0;
    const begin = start % chunkBytes;
    const chunk = this.#chunks[Math.floor(start / chunkBytes)];
    return chunk?.subarray(begin, begin + (this.#lengths[row] ?? 0)) ?? new Uint8Array(0);
  }

  #grow(): void {
    const [starts, lengths] = [new Float64Array(this.#length * 2), new Uint32Array(this.#length * 2)];
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    [this.#starts, this.#lengths] = [starts, lengths];
  }
}
