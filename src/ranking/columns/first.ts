import { sortByKey } from './radix.js';

/** Which rows come first by a key, without sorting the others. */

/** A class of rows, and the key that orders them, the largest first. */
export interface Keyed {
  /** By row; only rows that are of the class count. */
  readonly classes: Uint8Array;
  /** Least and most class that counts. */
  readonly only: readonly [least: number, most: number];
  /** By row. */
  readonly keys: Float64Array;
  /** Divides every key. */
  readonly unit: number;
}

/** Rows in order, and the key of each. */
export interface Sorted {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
}

/** All rows of the class, the largest key first; equal ones as they came. */
export function allByKey({ classes, only: [least, most], keys, unit }: Keyed, count: number): Sorted {
  const rows = new Uint32Array(count);
  const own = new Float64Array(count);
  let found = 0;
  for (let row = 0; row < classes.length; row += 1) {
    const kind = classes[row] as number;
    if (kind < least || kind > most) continue;
    rows[found] = row;
    own[found] = keys[row] as number;
    found += 1;
  }
  sortByKey(rows, own, unit);
  return { rows, keys: own };
}

/**
 * The rows with the `count` largest keys, the largest first, and every row that is tied with the last of them; equal ones as they came.
 * Only a key above the least of the best so far costs more than a look.
 */
export function firstByKey(keyed: Keyed, count: number): Sorted {
  const {
    classes,
    only: [least, most],
    keys,
    unit,
  } = keyed;
  const threshold = keyAt(keyed, count);
  const rows: number[] = [];
  for (let row = 0; row < classes.length; row += 1) {
    if ((keys[row] as number) < threshold) continue;
    const kind = classes[row] as number;
    if (kind >= least && kind <= most) rows.push(row);
  }
  const sorted = { rows: Uint32Array.from(rows), keys: Float64Array.from(rows, (row) => keys[row] as number) };
  sortByKey(sorted.rows, sorted.keys, unit);
  return sorted;
}

/** The key of the row at place `count`; 0 when there are fewer. */
function keyAt({ classes, only: [least, most], keys }: Keyed, count: number): number {
  // A heap whose root is the least of the best so far.
  const heap = new Float64Array(count).fill(-1);
  let root = -1;
  for (let row = 0; row < classes.length; row += 1) {
    const key = keys[row] as number;
    if (key <= root) continue;
    const kind = classes[row] as number;
    if (kind < least || kind > most) continue;
    sink(heap, key);
    root = heap[0] as number;
  }
  return Math.max(0, root);
}

/** Puts a key in the place of the root, and the heap in order again. */
function sink(heap: Float64Array, key: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child += 1;
    const below = heap[child] as number;
    if (below >= key) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = key;
}
