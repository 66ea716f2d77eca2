import { utf8 } from '../../base/bytes.js';

/** The ids of many offers as one stretch of UTF-8: a text for each would take more than all of its values. */
export class IdTexts {
  #bytes = new Uint8Array(1024);
  /** Where each id ends. */
  #ends = new Float64Array(64);
  #count = 0;

  add(id: string): void {
    const bytes = utf8(id);
    const start = this.#ends[this.#count - 1] ?? 0;
    const end = start + bytes.length;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(Math.ceil(end * 1.5)));
    if (this.#count === this.#ends.length) this.#ends = grown(this.#ends, new Float64Array(Math.ceil(this.#count * 1.5)));
    this.#bytes.set(bytes, start);
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  /** The UTF-8 of the id that was added as number `row`. */
  at(row: number): Uint8Array {
    return this.#bytes.subarray(this.#ends[row - 1] ?? 0, this.#ends[row]);
  }
}

function grown<T extends Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
