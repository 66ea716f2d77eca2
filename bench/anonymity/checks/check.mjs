/**
 * Something that must never be.
 *
 * @typedef {object} Check
 * @property {string} what
 * @property {number} count
 * @property {number} of how many things were looked at; a check that has looked at nothing has not been made
 * @property {string} [example]
 */

/** @param {string} what @param {number} of @param {readonly string[]} bad what was found @returns {Check} */
export function check(what, of, bad) {
  const [example] = bad;
  return { what, count: bad.length, of, ...(example === undefined ? {} : { example }) };
}
