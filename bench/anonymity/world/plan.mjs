/** Who sends what, when: pairs of one send of each person that are alike in all but the person. */
import { seeded } from '../tools/seeded.mjs';
import { templates } from './templates.mjs';

/**
 * @typedef {object} Pair
 * @property {number} id
 * @property {number} lane
 * @property {number} template
 * @property {import('./world.mjs').Route} route
 * @property {boolean} stale whether the profile of a vendor has to be fetched first, which makes two exchanges with it
 * @property {0 | 1} first which of the two sends first
 */

/**
 * Every template, route and lane gets its share, in an order that is drawn; so neither content nor chance tells the people apart.
 *
 * @param {{ seed: number, pairs: number, lanes: number, routes: readonly import('./world.mjs').Route[] }} of
 * @returns {Pair[]}
 */
export function planOf({ seed, pairs, lanes, routes }) {
  const draw = seeded(seed);
  const firsts = draw.shuffled(Array.from({ length: pairs }, (_, i) => /** @type {0 | 1} */ (i % 2)));
  const kinds = draw.shuffled(Array.from({ length: pairs }, (_, i) => i));
  return kinds.map((kind, id) => {
    const round = Math.floor(kind / templates.length);
    return {
      id,
      lane: id % lanes,
      template: kind % templates.length,
      route: routes[round % routes.length] ?? 'direct',
      stale: Math.floor(round / routes.length) % 4 === 0,
      first: firsts[id] ?? 0,
    };
  });
}
