import type { Candidate } from '../candidate.js';
import { judgedValue } from '../judge/values.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Rule } from '../preferences/rule.js';
import { rank, RankingBuilder, type Lazy, type Ranked, type Ranking } from '../rank.js';
import type { Wish } from './explanation.js';

/** The price of every rule that alone keeps offers out: they are ranked as they would be without it. */
export function wishesOf(ranking: Ranking): Wish[] {
  const { preferences } = ranking;
  const first = ranking.ranking.at(0);
  return preferences.rules.flatMap((rule, index) => wishOf(rule, ranking.refusedAloneBy(index), first, preferences) ?? []);
}

/** So many offers that cost the same wait until the best of them is looked for: a million may. */
const mostWaiting = 1024;

function wishOf(rule: Rule, refused: Lazy<Candidate>, first: Ranked | undefined, preferences: Preferences): Wish | undefined {
  const others = { ...preferences, rules: preferences.rules.filter((other) => other !== rule) };
  const builder = new RankingBuilder(others);
  let lowest: bigint | undefined;
  let cheapest: Candidate[] = [];
  const bestOf = (some: readonly Candidate[]): Candidate[] =>
    rank(some, others)
      .ranking.slice(0, 1)
      .map(({ candidate }) => candidate);
  // One after the other, as there may be more than fit into memory; from the last, which puts all in order at once.
  const refusedAt = (row: number): Candidate => refused.at(refused.length - 1 - row) as Candidate;
  for (let row = 0; row < refused.length; row += 1) {
    const candidate = refusedAt(row);
    builder.add(candidate);
    const amount = totalOf(candidate, preferences);
    if (amount === undefined || (lowest !== undefined && amount > lowest)) continue;
    if (amount !== lowest) cheapest = [];
    else if (cheapest.length === mostWaiting) cheapest = bestOf(cheapest);
    cheapest.push(candidate);
    lowest = amount;
  }
  const best = builder.finish(refusedAt).ranking.at(0);
  if (best === undefined) return undefined;
  const [bestOfCheapest] = bestOf(cheapest);
  const paid = first === undefined ? undefined : totalOf(first.candidate, preferences);
  return {
    rule,
    offers: refused.length,
    ...(bestOfCheapest === undefined ? {} : { cheapest: bestOfCheapest }),
    ...(lowest === undefined || paid === undefined ? {} : { saving: paid - lowest }),
    best: best.candidate,
    bestSum: best.score.sum,
    ...(first === undefined ? {} : { gain: best.score.sum - first.score.sum }),
  };
}

/** What an offer costs in the currency of the file. */
function totalOf(candidate: Candidate, preferences: Preferences): bigint | undefined {
  const total = judgedValue(candidate, 'total', preferences);
  return total.kind === 'money' && total.currency === preferences.currency ? total.amount : undefined;
}
