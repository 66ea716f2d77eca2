import type { Value } from '../../base/values/value.js';
import { evaluate, type Answer, type Predicate } from '../../documents/predicate.js';
import { millionths, type Fraction } from '../judge/fraction.js';
import { utilityOf, type Shape } from '../judge/shape.js';

/** All that a file makes of the values of one property. */
export interface Judges {
  /** Undefined when no criterion judges the property. */
  readonly shape: Shape | undefined;
  readonly predicates: readonly Predicate[];
}

const answers: readonly Answer[] = ['no', 'unknown', 'yes'];

/** What the judges of a column make of values that are not kept: vendors choose how many there are, and how long. */
export class Outcomes {
  length = 0;
  readonly #judges: Judges;
  /** U of each value; NaN where the shape cannot judge it. */
  #utilities: Float64Array;
  /** By predicate, in their order; each answer by its index. */
  #answers: readonly Uint8Array[];

  constructor(judges: Judges) {
    this.#judges = judges;
    this.#utilities = new Float64Array(0);
    this.#answers = judges.predicates.map(() => new Uint8Array(0));
  }

  /** Judges one more value; its place is the length before. */
  add(value: Value): void {
    const { shape, predicates } = this.#judges;
    if (this.length === (this.#answers[0] ?? this.#utilities).length) this.#resize(Math.ceil(this.length * 1.5) + 64);
    if (shape !== undefined) {
      const utility = utilityOf(shape, value);
      this.#utilities[this.length] = 'kind' in utility ? NaN : millionths(utility);
    }
    for (const [i, predicate] of predicates.entries())
      (this.#answers[i] as Uint8Array)[this.length] = answers.indexOf(evaluate(predicate, value));
    this.length += 1;
  }

  /**
   * U of each value, under the shape of the judges.
   *
   * @param otherwise counts where it cannot be judged
   */
  utilities(otherwise: Fraction): Float64Array {
    const missing = millionths(otherwise);
    return this.#utilities.subarray(0, this.length).map((utility) => (Number.isNaN(utility) ? missing : utility));
  }

  /**
   * The answer of each value.
   *
   * @param predicate one of the judges
   * @param meaning what stands for an answer
   */
  answers(predicate: Predicate, meaning: Readonly<Record<Answer, number>>): Uint8Array {
    const own = this.#answers[this.#judges.predicates.indexOf(predicate)];
    if (own === undefined) throw new RangeError('the predicate is none of the judges');
    const meanings = answers.map((answer) => meaning[answer]);
    return own.subarray(0, this.length).map((answer) => meanings[answer] as number);
  }

  /** Gives back the room that no value needed. */
  trim(): void {
    this.#resize(this.length);
  }

  #resize(length: number): void {
    if (this.#judges.shape !== undefined) this.#utilities = resized(this.#utilities, new Float64Array(length));
    this.#answers = this.#answers.map((own) => resized(own, new Uint8Array(length)));
  }
}

function resized<T extends Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from.subarray(0, to.length));
  return to;
}
