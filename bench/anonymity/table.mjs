/** How the figures are printed. */

/** @param {boolean | undefined} kept undefined when too little was measured to say @param {string} what @param {string} figure @param {string} promise */
export const row = (kept, what, figure, promise) =>
  `${kept === undefined ? '-     ' : kept ? 'ok    ' : 'MISSED'}  ${what.padEnd(58)} ${figure.padEnd(30)} ${promise}`;

/** @param {number} milliseconds */
export const clockText = (milliseconds) => `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
