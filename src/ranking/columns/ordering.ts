import { allByKey, firstByKey, type Keyed } from './first.js';

/** So few rows are sorted at once, whoever asks for how many. */
const fewRows = 1024;

/** The rows of one class in order; sorted as far as somebody has looked. */
export class Ordering {
  /** How many rows there are. */
  readonly length: number;
  readonly #keyed: () => Keyed;
  readonly #settle: (rows: Uint32Array, keys: Float64Array) => void;
  #rows: Uint32Array = new Uint32Array(0);

  /**
   * @param keyed asked for when somebody looks
   * @param settle puts rows of one key in order
   */
  constructor(length: number, keyed: () => Keyed, settle: (rows: Uint32Array, keys: Float64Array) => void) {
    this.length = length;
    this.#keyed = keyed;
    this.#settle = settle;
  }

  /** The first rows in order: at least `count` of them, if there are so many. */
  first(count: number): Uint32Array {
    if (this.#rows.length < Math.min(count, this.length)) {
      const keyed = this.#keyed();
      const many = Math.max(count, 16);
      const rows = this.length <= fewRows || many > this.length / 16 ? allByKey(keyed, this.length) : firstByKey(keyed, many);
      this.#settle(rows, keyed.keys);
      this.#rows = rows;
    }
    return this.#rows;
  }

  all(): Uint32Array {
    return this.first(this.length);
  }
}
