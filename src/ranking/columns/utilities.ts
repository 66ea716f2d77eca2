import type { Missing, Value } from '../../base/values/value.js';
import { millionths, one, type Fraction } from '../judge/fraction.js';
import { utilityOf } from '../judge/shape.js';
import type { Criterion } from '../preferences/criterion.js';
import { doublesOf, indexIn } from './answers.js';
import { valueOf } from './cell.js';
import type { Column } from './column.js';
import { lineOf, type Line } from './line.js';

/** What a value that cannot be judged counts: what the file says, or, at best, everything. */
export type Outlook = 'as-said' | 'at-best';

/** U of one criterion for every row of its column: once for each distinct value, and along lines for numbers. */
export class Utilities {
  readonly #column: Column;
  readonly #utilityOf: (value: Value | Missing) => Fraction;
  /** By code. */
  readonly #ofCodes: Float64Array;
  /** Undefined where every number has to be asked. */
  readonly #line: Line | undefined;

  constructor(column: Column, { shape, whenMissing }: Criterion, outlook: Outlook) {
    const otherwise = outlook === 'as-said' ? whenMissing : one;
    this.#column = column;
    this.#utilityOf = (value) => {
      const utility = utilityOf(shape, value);
      return 'kind' in utility ? otherwise : utility;
    };
    const further = column.outcomes?.utilities(otherwise) ?? new Float64Array(0);
    this.#ofCodes = new Float64Array(column.entries.length + further.length);
    this.#ofCodes.set(column.entries.map((value) => millionths(this.#utilityOf(value))));
    this.#ofCodes.set(further, column.entries.length);
    const { scale } = column;
    if (!column.isByte && scale !== undefined) this.#line = lineOf(shape, scale, (cell) => this.#utilityOf(valueOf(cell, scale)));
  }

  /** U of the rows of one block, from the start of `out`. */
  fill(from: number, to: number, out: Float64Array): void {
    const { cells, first, limit, isByte } = this.#column;
    const ofCodes = this.#ofCodes;
    const count = to - from;
    if (isByte) {
      for (let i = 0; i < count; i += 1) out[i] = ofCodes[cells[from + i] as number] as number;
      return;
    }
    const numbers = doublesOf(cells, from, to);
    if (this.#line === undefined) {
      for (let i = 0; i < count; i += 1) {
        const cell = numbers[i] as number;
        out[i] = cell < limit ? (ofCodes[cell - first] as number) : this.#ask(cell);
      }
    } else if (this.#line.a.length === 1) this.#alongOne(this.#line, numbers, count, out);
    else this.#alongMany(this.#line, numbers, count, out);
  }

  /** One line, as `lower` and `higher` are: what the loop needs is in variables. */
  #alongOne(
    { xs, a: [a = 0], c: [c = 0], b: [b = 1], doubt: [doubt = 0], below, above }: Line,
    numbers: Float64Array,
    count: number,
    out: Float64Array,
  ): void {
    const { first, limit } = this.#column;
    const [start = 0, end = 0] = xs;
    const ofCodes = this.#ofCodes;
    const nearly = 1 - doubt;
    for (let i = 0; i < count; i += 1) {
      const cell = numbers[i] as number;
      if (cell < limit) out[i] = ofCodes[cell - first] as number;
      else if (cell <= start) out[i] = below;
      else if (cell >= end) out[i] = above;
      else {
        const exact = (a + c * (cell - start)) / b;
        const floor = Math.floor(exact);
        const rest = exact - floor;
        out[i] = rest < doubt || rest > nearly ? this.#ask(cell) : floor;
      }
    }
  }

  #alongMany({ xs, a, c, b, doubt, below, above }: Line, numbers: Float64Array, count: number, out: Float64Array): void {
    const { first, limit } = this.#column;
    const ofCodes = this.#ofCodes;
    const start = xs[0] as number;
    const end = xs[xs.length - 1] as number;
    for (let i = 0; i < count; i += 1) {
      const cell = numbers[i] as number;
      if (cell < limit) out[i] = ofCodes[cell - first] as number;
      else if (cell <= start) out[i] = below;
      else if (cell >= end) out[i] = above;
      else {
        const at = indexIn(xs, cell);
        const exact = ((a[at] as number) + (c[at] as number) * (cell - (xs[at] as number))) / (b[at] as number);
        const floor = Math.floor(exact);
        const rest = exact - floor;
        const near = doubt[at] as number;
        out[i] = rest < near || rest > 1 - near ? this.#ask(cell) : floor;
      }
    }
  }

  #ask(cell: number): number {
    const { scale } = this.#column;
    return millionths(this.#utilityOf(valueOf(cell, scale as NonNullable<typeof scale>)));
  }
}
