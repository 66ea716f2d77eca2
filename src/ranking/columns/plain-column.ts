import type { Missing, Value } from '../../base/values/value.js';
import type { TextTree } from '../../base/read/tree.js';
import type { Column } from './column.js';

/** More distinct texts than these are read each time. */
const mostRemembered = 4096;

/**
 * Adds what plain offers say of one property to its column. Most properties have few texts, and what has been said before is in the
 * column already: only what is new is read.
 */
export class PlainColumn {
  readonly #column: Column;
  readonly #judged: (field: TextTree) => Value | Missing;
  readonly #texts = new Map<string, number>();
  readonly #lists = new Map<string, number>();
  /** What is remembered is good as long as the column is of one width. */
  #limit: number;

  /** @param judged the value of a field that depends on no other */
  constructor(column: Column, judged: (field: TextTree) => Value | Missing) {
    this.#column = column;
    this.#judged = judged;
    this.#limit = column.limit;
  }

  add(field: TextTree | undefined): void {
    if (field === undefined || field === null) {
      this.#column.addMissing();
      return;
    }
    const isText = typeof field === 'string';
    const known = isText ? this.#texts : this.#lists;
    const key = isText ? field : JSON.stringify(field);
    const cell = known.get(key);
    if (cell === undefined) this.#addNew(field, known, key);
    else this.#column.addCell(cell);
  }

  #addNew(field: TextTree, known: Map<string, number>, key: string): void {
    const column = this.#column;
    column.add(this.#judged(field));
    if (column.limit !== this.#limit) {
      this.#texts.clear();
      this.#lists.clear();
      this.#limit = column.limit;
    }
    if (known.size < mostRemembered) known.set(key, column.cells[column.length - 1] as number);
  }
}
