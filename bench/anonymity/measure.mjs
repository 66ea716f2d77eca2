/** One measurement: two people, so many sends, and what they give away. */
import { homeChecks } from './checks/homes.mjs';
import { networkChecks } from './checks/network.mjs';
import { zeroTolerance } from './checks/zero.mjs';
import { classifiers } from './judge/classifiers.mjs';
import { classify } from './judge/classify.mjs';
import { featuresOf } from './judge/features.mjs';
import { comparePairs } from './judge/pairs.mjs';
import { planOf } from './world/plan.mjs';
import { sendAll } from './world/send.mjs';

/**
 * @typedef {object} Measured
 * @property {readonly import('./checks/check.mjs').Check[]} checks
 * @property {Readonly<Record<string, number>>} classified AUC by classifier
 * @property {ReturnType<typeof comparePairs>} pairs
 * @property {number} sends
 */

/**
 * @param {import('./world/world.mjs').World} world
 * @param {object} of
 * @param {string} of.program
 * @param {number} of.seed
 * @param {number} of.sendsEach sends of each person
 * @param {readonly import('./world/world.mjs').Route[]} of.routes
 * @param {boolean} of.thorough whether the network and the homes are looked at too, which takes more sends
 * @returns {Promise<Measured>}
 */
export async function measure(world, { program, seed, sendsEach, routes, thorough }) {
  const sends = await sendAll(world, program, planOf({ seed, pairs: sendsEach, lanes: world.lanes.length, routes }));
  const labelled = sends.map((send) => ({
    isA: send.person === 'A',
    pair: send.pair.id,
    content: `${send.pair.template} ${send.pair.route}`,
    features: featuresOf(send),
  }));
  return {
    checks: [
      ...zeroTolerance(sends),
      ...(thorough && routes.includes('proxy') ? await networkChecks(world, program) : []),
      ...(thorough ? await homeChecks(world, program) : []),
    ],
    classified: classify(labelled, classifiers, seed),
    pairs: comparePairs(labelled, seed),
    sends: sends.length,
  };
}
