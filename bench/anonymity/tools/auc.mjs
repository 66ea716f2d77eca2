/**
 * The area under the ROC curve: how often a score puts one of the first kind above one of the second; a tie counts half.
 * 0.5 is no better than a coin, 1 is always right.
 *
 * @param {readonly number[]} first
 * @param {readonly number[]} second
 */
export function auc(first, second) {
  if (first.length === 0 || second.length === 0) throw new RangeError('both kinds are needed');
  const all = [...first.map((score) => ({ score, own: 1 })), ...second.map((score) => ({ score, own: 0 }))];
  if (all.some(({ score }) => Number.isNaN(score))) throw new RangeError('a score is no number');
  all.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    // Equal scores share the middle of their ranks.
    const rank = (from + 1 + to) / 2;
    for (const { own } of all.slice(from, to)) rankSum += own * rank;
    from = to;
  }
  return (rankSum - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}
