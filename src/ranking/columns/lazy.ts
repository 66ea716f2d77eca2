/** A list whose entries are made when they are looked at. */
export interface Lazy<T> extends Iterable<T> {
  readonly length: number;
  /** The entry at an index from 0; undefined past the end. */
  at(index: number): T | undefined;
  /** The entries from one index up to, not including, another; what lies outside of the list is cut off. */
  slice(from?: number, to?: number): T[];
}

/**
 * @param order the rows that come first, in order; at least so many as are asked for
 * @param make the entry at an index, from its row
 */
export function lazyList<T>(length: number, order: (count: number) => Uint32Array, make: (row: number, index: number) => T): Lazy<T> {
  const entry = (index: number): T => make(order(index + 1)[index] as number, index);
  return {
    length,
    at: (index) => (Number.isInteger(index) && index >= 0 && index < length ? entry(index) : undefined),
    slice(from = 0, to = length) {
      const [first, last] = [Math.max(0, from), Math.min(to, length)];
      if (last <= first) return [];
      return Array.from(order(last).subarray(first, last), (row, index) => make(row, first + index));
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield entry(index);
    },
  };
}
