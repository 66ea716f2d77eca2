import type { Printer } from '../print/printer.js';

const wipe = '\r\u001b[J';
/** Rows between two counts; fewer are read before anybody could look. */
const step = 5000;

/** How many rows have been read, on a terminal, where nobody should wonder whether anything goes on. */
export class RowCount {
  readonly #err: Printer;
  readonly #what: string;
  #shown = 0;

  constructor(err: Printer, what: string) {
    this.#err = err;
    this.#what = what;
  }

  show(rows: number): void {
    if (!this.#err.live || rows < this.#shown + step) return;
    this.#shown = rows;
    this.#err.raw(`${wipe}  ${String(rows).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')} rows ${this.#what}\r`);
  }

  end(): void {
    if (this.#err.live && this.#shown > 0) this.#err.raw(wipe);
  }
}
