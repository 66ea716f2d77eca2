/** Draws that are the same on every machine. */

/** 2^32: what a whole is in the unit of `mulberry32`. */
export const whole = 4_294_967_296;

/** The generator mulberry32: a function that gives the next integer from 0 to 2^32 - 1. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}
