/** Draws that can be repeated: the same seed gives the same experiment. Mulberry32, which is good enough to shuffle with. */

/**
 * @typedef {object} Draw
 * @property {() => number} next from 0 to 1
 * @property {(below: number) => number} below a whole number
 * @property {<T>(items: readonly T[]) => T[]} shuffled
 */

/** @param {number} seed @returns {Draw} */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    shuffled: (items) => {
      const mixed = [...items];
      for (let i = mixed.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        const kept = mixed[i];
        mixed[i] = /** @type {any} */ (mixed[j]);
        mixed[j] = /** @type {any} */ (kept);
      }
      return mixed;
    },
  };
}
