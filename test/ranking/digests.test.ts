import { expect, test } from 'vitest';
import * as ranking from '../../src/ranking/index.js';
import { outcomesOf } from '../support/ranking-cases.js';
import { digestsFile, digestsOf, vectors } from '../support/ranking-vectors.js';

const outcomes = outcomesOf(vectors, ranking);

test('the same files and offers come to the same bytes on every Node: those of the digests that are written down', async () => {
  await expect(digestsOf(outcomes)).toMatchFileSnapshot(digestsFile);
});

test('the cases are worth comparing: rankings with offers in each of its lists, and refusals with faults', () => {
  const texts = outcomes.map(([, text]) => text);
  for (const part of ['"ranking":[{', '"ask":[{', '"rejected":[{', '"missing":', '"faults":[{']) {
    const holding = texts.filter((text) => text.includes(part));
    expect(holding.length, part).toBeGreaterThan(9);
  }
});
