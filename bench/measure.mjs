/** What every measurement here shares: two ways of doing the same, in turns, in one run; the figure is their ratio. */

/** @param {number[]} numbers */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** @param {() => Promise<unknown>} run @returns {Promise<number>} milliseconds */
async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Runs two functions in turns, so that whatever else the machine does falls on both.
 *
 * @param {{ ours: () => Promise<unknown>, floor: () => Promise<unknown>, rounds: number }} pair
 * @returns {Promise<{ ours: number, floor: number }>} median milliseconds of one run
 */
export async function compare({ ours, floor, rounds }) {
  await ours();
  await floor();
  /** @type {number[]} */
  const mine = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    mine.push(await time(ours));
    bare.push(await time(floor));
  }
  return { ours: median(mine), floor: median(bare) };
}

/**
 * @typedef {object} Figure
 * @property {string} what
 * @property {number} ratio
 * @property {string} of what is divided by what
 * @property {{ least?: number, most?: number }} [bound] absent for a figure nobody has promised anything about
 * @property {string} detail
 */
