import { allByKey, firstByKey, type Keyed, type Sorted } from './first.js';

/** So few rows are sorted at once, whoever asks for how many. */
const fewRows = 1024;
/** Whoever looks at the first looks at the next, and whoever looks on from there looks on for long. */
const leastSorted = 16;
const growth = 16;

/** The rows of one class in order; sorted as far as somebody has looked. */
export class Ordering {
  /** How many rows there are. */
  readonly length: number;
  readonly #keyed: () => Keyed;
  readonly #settle: (sorted: Sorted) => void;
  #sorted: Sorted = { rows: new Uint32Array(0), keys: new Float64Array(0) };

  /**
   * @param keyed asked for when somebody looks
   * @param settle puts rows of one key in order
   */
  constructor(length: number, keyed: () => Keyed, settle: (sorted: Sorted) => void) {
    this.length = length;
    this.#keyed = keyed;
    this.#settle = settle;
  }

  /** The first rows in order, and their keys: at least `count` of them, if there are so many. */
  first(count: number): Sorted {
    if (this.#sorted.rows.length < Math.min(count, this.length)) {
      const keyed = this.#keyed();
      const many = Math.max(count, leastSorted, growth * this.#sorted.rows.length);
      this.#sorted = this.length <= fewRows || many > this.length / 16 ? allByKey(keyed, this.length) : firstByKey(keyed, many);
      this.#settle(this.#sorted);
    }
    return this.#sorted;
  }

  all(): Sorted {
    return this.first(this.length);
  }
}
