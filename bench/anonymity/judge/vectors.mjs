/** Features as sparse vectors of unit groups, and as bare sets of tokens with the numbers in bins. */

/** @typedef {{ readonly index: Int32Array, readonly weight: Float64Array }} Vector */

/** Into so many parts a number is sorted, coarse and fine: the coarse are learned from few examples, the fine tell more. */
const grains = [2, 5, 10];
const finest = 10;

/**
 * Numbers become tokens by the half, fifth and tenth of all sends they lie in; and what is seen hardly ever or always tells nothing and is left out. None of this
 * looks at who a send is of.
 *
 * @param {readonly import('./features.mjs').Features[]} all
 * @returns {{ sets: Int32Array[], vectors: Vector[], size: number }}
 */
export function vectorsOf(all) {
  const edges = edgesOf(all);
  const tokenSets = all.map(({ tokens, numbers }) => [
    ...tokens,
    ...[...numbers].flatMap(([name, value]) => {
      const tenth = edges.get(name)?.filter((edge) => value > edge).length ?? 0;
      return grains.map((grain) => `${name} in ${Math.floor((tenth * grain) / finest)} of ${grain}`);
    }),
  ]);
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const tokens of tokenSets) for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1);
  const fewest = Math.max(2, all.length / 100);
  const kept = [...seen].filter(([, times]) => times >= fewest && times < all.length).map(([token]) => token);
  const indexOf = new Map(kept.map((token, i) => [token, i]));
  const groups = kept.map((token) => token.slice(0, token.indexOf(':')));
  const rarity = kept.map((token) => Math.log(all.length / (seen.get(token) ?? 1)));
  const sets = tokenSets.map((tokens) => Int32Array.from(tokens.flatMap((token) => indexOf.get(token) ?? [])).toSorted());
  return { sets, vectors: sets.map((set) => weighted(set, groups, rarity)), size: kept.length };
}

/** @param {readonly import('./features.mjs').Features[]} all @returns {Map<string, number[]>} */
function edgesOf(all) {
  /** @type {Map<string, number[]>} */
  const values = new Map();
  for (const { numbers } of all)
    for (const [name, value] of numbers) {
      const others = values.get(name);
      if (others === undefined) values.set(name, [value]);
      else others.push(value);
    }
  return new Map(
    [...values].map(([name, unsorted]) => {
      const sorted = unsorted.toSorted((a, b) => a - b);
      return [name, Array.from({ length: finest - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / finest)] ?? 0)];
    }),
  );
}

/** @param {Int32Array} set @param {readonly string[]} groups @param {readonly number[]} rarity @returns {Vector} */
function weighted(set, groups, rarity) {
  /** @type {Map<string, number>} */
  const squares = new Map();
  for (const i of set) squares.set(groups[i] ?? '', (squares.get(groups[i] ?? '') ?? 0) + (rarity[i] ?? 0) ** 2);
  return { index: set, weight: Float64Array.from(set, (i) => (rarity[i] ?? 0) / Math.sqrt(squares.get(groups[i] ?? '') ?? 1)) };
}

/** How alike two sends are: the sum of the cosines of their groups. @param {Vector} a @param {Vector} b */
export function similarity(a, b) {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.index.length; i += 1) {
    const at = a.index[i] ?? 0;
    while (j < b.index.length && (b.index[j] ?? 0) < at) j += 1;
    if (b.index[j] === at) sum += (a.weight[i] ?? 0) * (b.weight[j] ?? 0);
  }
  return sum;
}
