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

function wishOf(rule: Rule, refused: Lazy<Candidate>, first: Ranked | undefined, preferences: Preferences): Wish | undefined {
  const others = { ...preferences, rules: preferences.rules.filter((other) => other !== rule) };
  const builder = new RankingBuilder(others);
  const rows: number[] = [];
  let lowest: bigint | undefined;
  let cheapest: Candidate[] = [];
  // One after the other, as there may be more than fit into memory; from the last, which puts all in order at once.
  for (let row = refused.length - 1; row >= 0; row -= 1) {
    const candidate = refused.at(row);
    if (candidate === undefined) continue;
    builder.add(candidate);
    rows.push(row);
    const amount = totalOf(candidate, preferences);
    if (amount === undefined || (lowest !== undefined && amount > lowest)) continue;
    if (amount !== lowest) cheapest = [];
    cheapest.push(candidate);
    lowest = amount;
  }
  const best = builder.finish((row) => refused.at(rows[row] ?? 0) as Candidate).ranking.at(0);
  if (best === undefined) return undefined;
  const bestOfCheapest = rank(cheapest, others).ranking.at(0);
  const paid = first === undefined ? undefined : totalOf(first.candidate, preferences);
  return {
    rule,
    offers: refused.length,
    ...(bestOfCheapest === undefined ? {} : { cheapest: bestOfCheapest.candidate }),
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
