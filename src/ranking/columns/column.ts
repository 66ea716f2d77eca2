import type { Missing, Value } from '../../base/values/value.js';
import { scaleOf, type Scale } from '../judge/scale.js';
import { notGiven } from '../judge/values.js';
import { cellOf, keyOf, valueOf } from './cell.js';
import { Outcomes, type Judges } from './outcomes.js';

/** Up to so many distinct values a cell is a byte. */
const mostCodesOfByte = 256;

/** Of so many distinct values each is kept; of the others only what the file makes of them. */
export const mostKept = 4096;

/** Cells of bytes are codes, all of them. In wider ones what is below `limit` is a code, and the rest are numbers. */
const widths = {
  byte: { first: 0, limit: mostCodesOfByte },
  integer: { first: -(2 ** 31), limit: -(2 ** 30) },
  double: { first: -(2 ** 53), limit: -(2 ** 52) },
} as const;

const mostOfInteger = 2 ** 31 - 1;

/** The code of every value that is missing: why it is missing is asked of the offer again when somebody looks. */
const missingCode = 0;

/**
 * The judged values of one property of many offers. While there are few distinct ones a cell is a byte, the code of a value; after
 * that, whole numbers on the scale of the column are cells themselves, of 32 bits as long as all of them fit, and everything else
 * (texts, lists, other scales, what is missing) stays a code.
 */
export class Column {
  cells: Uint8Array | Int32Array | Float64Array;
  length = 0;
  /** Whether cells are bytes, and so codes. */
  isByte = true;
  /** The cell of code 0; that of code k is k more. */
  first: number = widths.byte.first;
  /** Cells below it are codes. */
  limit: number = widths.byte.limit;
  /** The distinct values that cells are codes of; the codes of `outcomes` follow theirs. */
  readonly entries: (Value | Missing)[] = [notGiven];
  /** Of values that came when there were entries enough. Undefined when every value has to be kept. */
  readonly outcomes: Outcomes | undefined;
  #scale: Scale | undefined;
  readonly #mostKept: number;
  readonly #byText = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  /** Only while cells are bytes. */
  readonly #byNumber = new Map<number, number>();
  /** The numbers that were looked up last, by a hash: quicker than asking the map. */
  readonly #recent = new Float64Array(256).fill(NaN);
  readonly #recentCodes = new Uint8Array(256);

  /**
   * @param scale what numbers are cells; that of the first number when absent
   * @param capacity how many rows are expected
   * @param judges all that will be asked about a value; when absent, `at` will
   * @param most distinct values to keep before only what the judges say is
   */
  constructor(scale: Scale | undefined, capacity = 64, judges?: Judges, most = mostKept) {
    this.#scale = scale;
    this.#mostKept = most;
    this.outcomes = judges && new Outcomes(judges);
    this.cells = new Uint8Array(capacity);
  }

  /** The scale of the cells that are numbers; undefined as long as there can be none. */
  get scale(): Scale | undefined {
    return this.#scale;
  }

  add(value: Value | Missing): void {
    if (value.kind !== 'missing') this.#scale ??= scaleOf(value);
    const cell = value.kind === 'missing' || this.#scale === undefined ? undefined : cellOf(value, this.#scale);
    if (cell === undefined) this.addCode(this.codeOf(value));
    else this.addNumber(cell);
  }

  addMissing(): void {
    this.addCode(missingCode);
  }

  /** @param cell a whole number on the column's scale, in units of its cells, below `cellLimit` */
  addNumber(cell: number): void {
    if (this.isByte) {
      const slot = Math.imul(cell, 0x9e3779b1) >>> 24;
      if (this.#recent[slot] === cell) {
        this.addCell(this.#recentCodes[slot] as number);
        return;
      }
      const code = this.#byNumber.get(cell) ?? this.#enterNumber(cell);
      if (code !== undefined) {
        this.#recent[slot] = cell;
        this.#recentCodes[slot] = code;
        this.addCell(code);
        return;
      }
    }
    if (this.limit === widths.integer.limit && (cell < widths.integer.limit || cell > mostOfInteger)) this.#widen('double');
    this.addCell(cell);
  }

  /** @param code of `codeOf` */
  addCode(code: number): void {
    this.addCell(this.first + code);
  }

  /** @param cell that another row has, and the column was as wide then */
  addCell(cell: number): void {
    if (this.length === this.cells.length) this.#grow();
    this.cells[this.length] = cell;
    this.length += 1;
  }

  /** The code of a value that is no number on the column's scale. */
  codeOf(value: Value | Missing): number {
    if (value.kind === 'missing') return missingCode;
    const [codes, key] = value.kind === 'text' ? [this.#byText, value.key] : [this.#byKey, keyOf(value)];
    let code = codes.get(key);
    if (code === undefined) {
      if (this.isByte && this.entries.length === mostCodesOfByte) this.#leaveBytes();
      // No entry is added after the first outcome, so the codes of both stay what they are.
      if (!this.isByte && this.outcomes !== undefined && this.entries.length >= this.#mostKept) {
        this.outcomes.add(value);
        return this.entries.length + this.outcomes.length - 1;
      }
      code = this.entries.push(value) - 1;
      codes.set(key, code);
    }
    return code;
  }

  /** What a row holds, as far as judging goes. Only for columns that keep every value. */
  at(row: number): Value | Missing {
    const cell = this.cells[row] ?? this.first;
    return cell < this.limit ? (this.entries[cell - this.first] ?? notGiven) : valueOf(cell, this.#scale as Scale);
  }

  /** Gives back the room that no row needed. */
  trim(): void {
    if (this.cells.length > this.length) this.cells = this.cells.slice(0, this.length);
    this.outcomes?.trim();
    this.#byText.clear();
    this.#byKey.clear();
    this.#byNumber.clear();
  }

  #grow(): void {
    const cells = new (this.cells.constructor as Uint8ArrayConstructor)(Math.ceil(this.length * 1.5) + 64);
    cells.set(this.cells);
    this.cells = cells;
  }

  /** A code for a number that has none; undefined when there are no more, and numbers are cells from now on. */
  #enterNumber(cell: number): number | undefined {
    if (this.entries.length === mostCodesOfByte) {
      this.#leaveBytes();
      return undefined;
    }
    const code = this.entries.push(valueOf(cell, this.#scale as Scale)) - 1;
    this.#byNumber.set(cell, code);
    return code;
  }

  #leaveBytes(): void {
    const fits = [...this.#byNumber.keys()].every((cell) => cell >= widths.integer.limit && cell <= mostOfInteger);
    this.#widen(fits ? 'integer' : 'double');
    this.#byNumber.clear();
  }

  #widen(width: 'integer' | 'double'): void {
    const { first } = widths[width];
    const numbers = new Map([...this.#byNumber].map(([cell, code]) => [code, cell]));
    const cells = new (width === 'integer' ? Int32Array : Float64Array)(this.cells.length);
    for (let row = 0; row < this.length; row += 1) {
      const cell = this.cells[row] ?? 0;
      const code = cell - this.first;
      cells[row] = cell < this.limit ? (numbers.get(code) ?? first + code) : cell;
    }
    this.cells = cells;
    this.isByte = false;
    ({ first: this.first, limit: this.limit } = widths[width]);
  }
}
