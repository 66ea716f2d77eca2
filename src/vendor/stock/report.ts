/** What became of the rows of a stock list. */

/** `row` counts from 1 without the header; `line` is absent for JSON. */
interface RowPlace {
  readonly row: number;
  readonly line?: number;
}

/** A row that did not become stock. */
export interface UnusableRow extends RowPlace {
  readonly reason: string;
}

/** A cell that was left out of a row that did. */
export interface CellNote extends RowPlace {
  readonly property: string;
  readonly reason: string;
}

/** More is counted but not listed: a list of a million lines is read by nobody. */
const mostListed = 1000;

/** Told of everything at once, also of what is no longer listed. */
export interface ReportSink {
  readonly unusable?: (row: UnusableRow) => void;
  readonly note?: (cell: CellNote) => void;
}

/** Filled while rows are read. */
export class StockReport {
  readonly #sink: ReportSink;
  /** Rows met, whatever became of them. */
  rows = 0;
  /** Rows that became stock. */
  usable = 0;
  readonly #unusable: UnusableRow[] = [];
  readonly #notes: CellNote[] = [];
  #unusableCount = 0;
  #noteCount = 0;

  constructor(sink: ReportSink = {}) {
    this.#sink = sink;
  }

  /** The first thousand; `unusableCount` says how many there are. */
  get unusable(): readonly UnusableRow[] {
    return this.#unusable;
  }

  get unusableCount(): number {
    return this.#unusableCount;
  }

  /** The first thousand; `noteCount` says how many there are. */
  get notes(): readonly CellNote[] {
    return this.#notes;
  }

  get noteCount(): number {
    return this.#noteCount;
  }

  refuse(row: UnusableRow): void {
    this.#unusableCount += 1;
    if (this.#unusable.length < mostListed) this.#unusable.push(row);
    this.#sink.unusable?.(row);
  }

  note(cell: CellNote): void {
    this.#noteCount += 1;
    if (this.#notes.length < mostListed) this.#notes.push(cell);
    this.#sink.note?.(cell);
  }
}
