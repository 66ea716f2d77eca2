import type { Missing, ScalarValue, Value } from '../../base/values/value.js';
import { evaluate, type Answer, type Predicate } from '../../documents/predicate.js';
import { blockRows } from './block.js';
import { valueOf } from './cell.js';
import type { Column } from './column.js';
import { runsOf } from './line.js';

/** What a predicate says of every row of a column: once for each distinct value, and once for each run of numbers. */
export class Answers {
  readonly #column: Column;
  /** By code. */
  readonly #ofCodes: Uint8Array;
  readonly #starts: Float64Array;
  readonly #ofRuns: Uint8Array;

  /** @param meaning what stands for an answer in `fill` */
  constructor(column: Column, predicate: Predicate, meaning: Readonly<Record<Answer, number>>) {
    const answer = (value: Value | Missing): number => meaning[evaluate(predicate, value)];
    this.#column = column;
    const further = column.outcomes?.answers(predicate, meaning) ?? new Uint8Array(0);
    this.#ofCodes = new Uint8Array(column.entries.length + further.length);
    this.#ofCodes.set(column.entries.map(answer));
    this.#ofCodes.set(further, column.entries.length);
    const { scale } = column;
    const starts = column.isByte || scale === undefined ? [] : runsOf(edgesOf(predicate), scale);
    const answers = starts.map((start) => answer(valueOf(start, scale as NonNullable<typeof scale>)));
    // Only where the answer changes.
    const changes = starts.map((_, i) => i).filter((i) => answers[i] !== answers[i - 1]);
    this.#starts = Float64Array.from(changes, (i) => starts[i] as number);
    this.#ofRuns = Uint8Array.from(changes, (i) => answers[i] as number);
  }

  /** Whether every row has the same meaning. */
  get uniform(): number | undefined {
    const all = new Set(this.#ofCodes);
    for (const answer of this.#ofRuns) all.add(answer);
    return all.size === 1 ? [...all][0] : undefined;
  }

  /** The answers of the rows of one block, from the start of `out`. */
  fill(from: number, to: number, out: Uint8Array): void {
    const { cells, first, limit, isByte } = this.#column;
    const ofCodes = this.#ofCodes;
    const count = to - from;
    if (isByte) {
      for (let i = 0; i < count; i += 1) out[i] = ofCodes[cells[from + i] as number] as number;
      return;
    }
    const starts = this.#starts;
    const ofRuns = this.#ofRuns;
    const [, second = Infinity, third = Infinity] = starts;
    const [one = 0, two = 0] = ofRuns;
    const numbers = doublesOf(cells, from, to);
    for (let i = 0; i < count; i += 1) {
      const cell = numbers[i] as number;
      if (cell < limit) out[i] = ofCodes[cell - first] as number;
      else if (cell < second) out[i] = one;
      else if (cell < third) out[i] = two;
      else out[i] = ofRuns[indexIn(starts, cell)] as number;
    }
  }
}

/** The last of ascending starts that is not above a cell; the first when all are. */
export function indexIn(starts: Float64Array, cell: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= cell) low = middle;
    else high = middle;
  }
  return low;
}

const scratch = new Float64Array(blockRows);

/** The cells of a block as doubles, so that one loop serves both widths. Good until the next call. */
export function doublesOf(cells: Uint8Array | Int32Array | Float64Array, from: number, to: number): Float64Array {
  if (cells instanceof Float64Array) return cells.subarray(from, to);
  scratch.set(cells.subarray(from, to));
  return scratch;
}

/** The values a predicate compares with. */
export const valuesIn = (predicate: Predicate): readonly ScalarValue[] =>
  predicate.op === 'range' ? [predicate.min, predicate.max].filter((value) => value !== undefined) : predicate.values;

/** Where along its scale the answer of a predicate may change. */
function edgesOf(predicate: Predicate): bigint[] {
  return valuesIn(predicate).flatMap((value) => {
    if (value.kind === 'date') return [BigInt(value.from), BigInt(value.to)];
    return 'amount' in value ? [value.amount] : [];
  });
}
