/** Sorting many rows by whole numbers, with no comparisons. */

const digitBits = 11;
const buckets = 1 << digitBits;
const half = 2 ** 32;

/**
 * Sorts rows by their keys, the largest first; equal keys keep their order. Least significant digit first, in digits of 11 bits of
 * what a key lacks to the largest, so that only the bits in which keys differ cost a pass.
 *
 * @param rows sorted in place
 * @param keys of each row of `rows`, in the same order: whole numbers from 0 to 2^53 - 1; sorted along
 * @param unit divides every key: sums of whole weights have ten bits less in thousands than in ones
 */
export function sortByKey(rows: Uint32Array, keys: Float64Array, unit = 1): void {
  const count = rows.length;
  let least = Infinity;
  let most = 0;
  for (let i = 0; i < count; i += 1) {
    const key = keys[i] as number;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const span = (most - least) / unit;
  if (count < 2 || span === 0) return;
  // A cell of an Uint32Array takes what is stored modulo 2^32.
  let from: Digits = { rows, low: new Uint32Array(count), high: span < half ? undefined : new Uint32Array(count) };
  for (let i = 0; i < count; i += 1) {
    const lack = (most - (keys[i] as number)) / unit;
    from.low[i] = lack;
    if (from.high !== undefined) from.high[i] = Math.floor(lack / half);
  }
  let to: Digits = { rows: new Uint32Array(count), low: new Uint32Array(count), high: from.high && new Uint32Array(count) };
  // Both words in digits of their own, so that no digit lies across them.
  for (const [word, bits] of [
    ['low', bitsOf(Math.min(span, half - 1))],
    ['high', bitsOf(Math.floor(span / half))],
  ] as const) {
    for (let shift = 0; shift < bits; shift += digitBits) {
      pass(from, to, word, shift);
      [from, to] = [to, from];
    }
  }
  if (from.rows !== rows) rows.set(from.rows);
  const { low, high } = from;
  for (let i = 0; i < count; i += 1) keys[i] = most - ((low[i] as number) + (high === undefined ? 0 : (high[i] as number) * half)) * unit;
}

/** Rows and the words of what their keys lack, in one order. */
interface Digits {
  readonly rows: Uint32Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array | undefined;
}

const bitsOf = (value: number): number => (value === 0 ? 0 : 32 - Math.clz32(value));

function pass(from: Digits, to: Digits, word: 'low' | 'high', shift: number): void {
  const digits = from[word];
  if (digits === undefined) return;
  const starts = new Uint32Array(buckets);
  const count = digits.length;
  for (let i = 0; i < count; i += 1) {
    const digit = ((digits[i] as number) >>> shift) & (buckets - 1);
    starts[digit] = (starts[digit] as number) + 1;
  }
  let sum = 0;
  for (let i = 0; i < buckets; i += 1) {
    const size = starts[i] as number;
    starts[i] = sum;
    sum += size;
  }
  const { low, high, rows } = from;
  for (let i = 0; i < count; i += 1) {
    const digit = ((digits[i] as number) >>> shift) & (buckets - 1);
    const at = starts[digit] as number;
    starts[digit] = at + 1;
    to.rows[at] = rows[i] as number;
    to.low[at] = low[i] as number;
    if (high !== undefined && to.high !== undefined) to.high[at] = high[i] as number;
  }
}
