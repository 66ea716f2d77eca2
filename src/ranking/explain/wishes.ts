import type { Candidate } from '../candidate.js';
import { judgedValue } from '../judge/values.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Rule } from '../preferences/rule.js';
import { rank, type Ranked, type Ranking } from '../rank.js';
import type { Wish } from './explanation.js';

/** The price of every rule that alone keeps offers out: they are ranked as they would be without it. */
export function wishesOf(ranking: Ranking): Wish[] {
  const { preferences } = ranking;
  const first = ranking.ranking.at(0);
  return preferences.rules.flatMap((rule) => {
    const others = { ...preferences, rules: preferences.rules.filter((other) => other !== rule) };
    return wishOf(rule, [...rank(refusedBy(rule, ranking), others).ranking], first, preferences);
  });
}

/** Those whose only failing rule it is; some of them may still ask. */
const refusedBy = ({ property }: Rule, { rejected }: Ranking): Candidate[] =>
  rejected.flatMap(({ candidate, reasons }) => (reasons.length === 1 && reasons[0]?.property === property.name ? [candidate] : []));

function wishOf(rule: Rule, refused: readonly Ranked[], first: Ranked | undefined, preferences: Preferences): Wish[] {
  const [best] = refused;
  if (best === undefined) return [];
  // The order of the ranking decides between two at one price.
  let cheapest: { readonly candidate: Candidate; readonly amount: bigint } | undefined;
  for (const { candidate } of refused) {
    const amount = totalOf(candidate, preferences);
    if (amount !== undefined && (cheapest === undefined || amount < cheapest.amount)) cheapest = { candidate, amount };
  }
  const paid = first === undefined ? undefined : totalOf(first.candidate, preferences);
  return [
    {
      rule,
      offers: refused.length,
      ...(cheapest === undefined ? {} : { cheapest: cheapest.candidate }),
      ...(cheapest === undefined || paid === undefined ? {} : { saving: paid - cheapest.amount }),
      best: best.candidate,
      bestSum: best.score.sum,
      ...(first === undefined ? {} : { gain: best.score.sum - first.score.sum }),
    },
  ];
}

/** What an offer costs in the currency of the file. */
function totalOf(candidate: Candidate, preferences: Preferences): bigint | undefined {
  const total = judgedValue(candidate, 'total', preferences);
  return total.kind === 'money' && total.currency === preferences.currency ? total.amount : undefined;
}
