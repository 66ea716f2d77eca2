import { millionths } from '../judge/fraction.js';
import type { Guard } from '../preferences/guard.js';
import { Answers } from './answers.js';
import { blockRows } from './block.js';
import type { Table } from './table.js';
import type { Outlook, Utilities } from './utilities.js';

/** In this order all conditions together are the least of each. */
const answers = { no: 0, unknown: 1, yes: 2 } as const;

/** U of a criterion with a guard. What is lesser among fractions is lesser, or the same, among their millionths. */
export class Guarded {
  readonly #utilities: Utilities;
  readonly #conditions: readonly Answers[];
  readonly #otherwise: number;
  readonly #outlook: Outlook;
  readonly #all = new Uint8Array(blockRows);
  readonly #each = new Uint8Array(blockRows);

  constructor(utilities: Utilities, { conditions, otherwise }: Guard, table: Table, outlook: Outlook) {
    this.#utilities = utilities;
    this.#conditions = conditions.map(({ property, predicate }) => new Answers(table.column(property), predicate, answers));
    this.#otherwise = millionths(otherwise);
    this.#outlook = outlook;
  }

  /** U of the rows of one block, from the start of `out`. */
  fill(from: number, to: number, out: Float64Array): void {
    this.#utilities.fill(from, to, out);
    const [all, each, otherwise] = [this.#all, this.#each, this.#otherwise];
    all.fill(answers.yes);
    for (const condition of this.#conditions) {
      condition.fill(from, to, each);
      for (let i = 0; i < to - from; i += 1) if ((each[i] as number) < (all[i] as number)) all[i] = each[i] as number;
    }
    const choose = this.#outlook === 'as-said' ? Math.min : Math.max;
    for (let i = 0; i < to - from; i += 1) {
      if (all[i] === answers.no) out[i] = otherwise;
      else if (all[i] === answers.unknown) out[i] = choose(out[i] as number, otherwise);
    }
  }
}
