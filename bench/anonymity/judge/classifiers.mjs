/** Three ways to learn who a send is of. Each takes examples and gives a score: the more, the more like A. */
import { similarity } from './vectors.mjs';

/**
 * @typedef {object} Example
 * @property {Int32Array} set
 * @property {import('./vectors.mjs').Vector} vector
 * @property {boolean} isA
 */

/** @typedef {(examples: readonly Example[], size: number) => (one: Omit<Example, 'isA'>) => number} Classifier */

/** Naive Bayes over the tokens that are there. @type {Classifier} */
const naiveBayes = (examples, size) => {
  const [ofA, ofB] = [new Float64Array(size).fill(0.5), new Float64Array(size).fill(0.5)];
  let countA = 1;
  let countB = 1;
  for (const { set, isA } of examples) {
    if (isA) countA += 1;
    else countB += 1;
    const own = isA ? ofA : ofB;
    for (const i of set) own[i] = (own[i] ?? 0) + 1;
  }
  return ({ set }) => set.reduce((sum, i) => sum + Math.log((ofA[i] ?? 1) / countA / ((ofB[i] ?? 1) / countB)), 0);
};

const epochs = 30;
const decay = 1e-3;

/** Logistic regression with a penalty on large weights; AdaGrad, always in the same order. @type {Classifier} */
const logistic = (examples, size) => {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  let bias = 0;
  const scoreOf = (/** @type {import('./vectors.mjs').Vector} */ { index, weight }) =>
    index.reduce((sum, i, at) => sum + (weights[i] ?? 0) * (weight[at] ?? 0), bias);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { vector, isA } of examples) {
      const wrong = 1 / (1 + Math.exp(-scoreOf(vector))) - (isA ? 1 : 0);
      bias -= 0.01 * wrong;
      vector.index.forEach((i, at) => {
        const step = wrong * (vector.weight[at] ?? 0) + decay * (weights[i] ?? 0);
        const square = (squares[i] ?? 0) + step * step;
        squares[i] = square;
        weights[i] = (weights[i] ?? 0) - (0.1 * step) / Math.sqrt(square);
      });
    }
  }
  return ({ vector }) => scoreOf(vector);
};

const neighbours = 15;

/** The nearest neighbours, each with a voice as loud as it is near. @type {Classifier} */
const nearest = (examples) => (one) =>
  examples
    .map(({ vector, isA }) => ({ near: similarity(one.vector, vector), isA }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, neighbours)
    .reduce((sum, { near, isA }) => sum + (isA ? near : -near), 0);

export const classifiers = { 'naive Bayes': naiveBayes, logistic, 'nearest neighbour': nearest };
