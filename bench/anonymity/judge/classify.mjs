/** How well people can be told apart: each send is judged by what was learned from other sends. */
import { auc } from '../tools/auc.mjs';
import { seeded } from '../tools/seeded.mjs';
import { vectorsOf } from './vectors.mjs';

/** @typedef {{ readonly isA: boolean, readonly pair: number, readonly features: import('./features.mjs').Features }} Labelled */

const folds = 10;

/**
 * The AUC over the scores of all sends. Both sends of a pair are in one fold, so that whatever is learned from is balanced in all but the
 * person.
 *
 * @param {readonly Labelled[]} sends
 * @param {Readonly<Record<string, import('./classifiers.mjs').Classifier>>} classifiers
 * @param {number} seed
 * @returns {Record<string, number>}
 */
export function classify(sends, classifiers, seed) {
  const { sets, vectors, size } = vectorsOf(sends.map(({ features }) => features));
  const examples = sends.map(({ isA, pair }, i) => ({
    isA,
    pair,
    set: sets[i] ?? new Int32Array(),
    vector: vectors[i] ?? { index: new Int32Array(), weight: new Float64Array() },
  }));
  const pairs = seeded(seed).shuffled([...new Set(sends.map(({ pair }) => pair))]);
  const foldOf = new Map(pairs.map((pair, i) => [pair, i % folds]));
  return Object.fromEntries(
    Object.entries(classifiers).map(([name, learn]) => {
      const scores = { a: /** @type {number[]} */ ([]), b: /** @type {number[]} */ ([]) };
      for (let fold = 0; fold < folds; fold += 1) {
        const score = learn(
          examples.filter(({ pair }) => foldOf.get(pair) !== fold),
          size,
        );
        for (const one of examples) if (foldOf.get(one.pair) === fold) scores[one.isA ? 'a' : 'b'].push(score(one));
      }
      return [name, auc(scores.a, scores.b)];
    }),
  );
}
