/** Whether two sends of one person are more alike than sends of two people. */
import { auc } from '../tools/auc.mjs';
import { seeded } from '../tools/seeded.mjs';
import { similarity, vectorsOf } from './vectors.mjs';

const most = 4000;

/**
 * Only sends of the same content are compared, so that what is compared is everything else.
 *
 * @param {readonly (import('./classify.mjs').Labelled & { readonly content: string })[]} sends
 * @param {number} seed
 * @returns {{ auc: number, same: number, different: number }} the AUC, and how many pairs of each kind it comes of
 */
export function comparePairs(sends, seed) {
  const { vectors } = vectorsOf(sends.map(({ features }) => features));
  /** @type {(readonly [number, number])[]} */
  const same = [];
  /** @type {(readonly [number, number])[]} */
  const different = [];
  sends.forEach((one, i) => {
    sends.slice(i + 1).forEach((other, offset) => {
      // The two of a pair ran one after the other; two of one person never did, and the state of the machine is no trait.
      if (one.content !== other.content || one.pair === other.pair) return;
      (one.isA === other.isA ? same : different).push([i, i + 1 + offset]);
    });
  });
  const draw = seeded(seed);
  const scores = [same, different].map((pairs) =>
    draw
      .shuffled(pairs)
      .slice(0, most)
      .map(([i, j]) => similarity(/** @type {any} */ (vectors[i]), /** @type {any} */ (vectors[j]))),
  );
  const [own = [], others = []] = scores;
  return { auc: auc(own, others), same: own.length, different: others.length };
}
