import { concat } from '../../base/bytes.js';
import { sha256 } from '../../crypto/digest.js';
import { sortByKey } from './radix.js';

/** So many bytes have room in a key, and tell nearly all lots apart. */
const keyBytes = 6;
const mostOfKey = 2 ** (8 * keyBytes) - 1;

/**
 * Sorts rows by SHA-256(digest of the file, UTF-8 of the id), smaller first, in place: an order a vendor cannot aim at, as it does not
 * know the file, and in which arriving first is worth nothing. Rows of one id keep their order.
 *
 * @param idOf the UTF-8 of the id of a row
 */
export function sortByLot(rows: Uint32Array, digest: Uint8Array, idOf: (row: number) => Uint8Array): void {
  if (rows.length < 2) return;
  const lotOf = (row: number): Uint8Array => sha256(concat(digest, idOf(row)));
  // The largest key comes first, so it is what the lot lacks to the last of all.
  const keys = Float64Array.from(
    rows,
    (row) =>
      mostOfKey -
      lotOf(row)
        .subarray(0, keyBytes)
        .reduce((key, byte) => key * 256 + byte, 0),
  );
  const order = Uint32Array.from(rows.keys());
  sortByKey(order, keys);
  const sorted = order.map((place) => rows[place] as number);
  let from = 0;
  for (let i = 1; i <= order.length; i += 1) {
    if (i < order.length && keys[i] === keys[from]) continue;
    if (i - from > 1)
      sorted.set(
        Array.from(sorted.subarray(from, i)).toSorted((a, b) => compareBytes(lotOf(a), lotOf(b))),
        from,
      );
    from = i;
  }
  rows.set(sorted);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
