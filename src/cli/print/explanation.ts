import type { Candidate } from '../../ranking/candidate.js';
import type { Dominated, Explanation, Rival, Robustness, Wish } from '../../ranking/explain/explanation.js';
import { mostDraws } from '../../ranking/explain/robustness.js';
import { judgedValue } from '../../ranking/judge/values.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import type { Ranked, Ranking } from '../../ranking/rank.js';
import { few } from './few.js';
import { endsOf, sayChangeOfWeight } from './flips.js';
import { sayMoney, sayRoughMoney } from './human.js';
import { sayNeeds } from './needs.js';
import { callings, sayName } from './offer.js';
import { sayPoints } from './points.js';
import { count, type Printer } from './printer.js';
import { sayRule } from './rule.js';
import { printLine, sayLead, sayRows, type Line } from './why.js';
import { questioned, sayPoint, saySwings } from './worth.js';
import { together } from './wrap.js';

/** Why a ranking is as it is and what would change it, for a person to read. */

const mostEnds = 6;
const mostWishes = 5;
const mostDominated = 5;
const mostOdd = 3;

type Call = (candidate: Candidate) => string;

export function printExplanation(out: Printer, ranking: Ranking, explanation: Explanation): void {
  const { preferences } = ranking;
  const call = callings(mentioned(ranking, explanation));
  const [first, second] = ranking.ranking.slice(0, 2);
  const lines: (Line | undefined)[] = [
    ...(first === undefined ? [] : sayFirst(first, second, explanation, preferences, call)),
    ...sayWishes(explanation.wishes, first !== undefined, preferences),
    ...sayDominated(explanation.dominated, call),
    ...(first === undefined ? [] : sayStanding(first, explanation, preferences)),
  ];
  for (const line of lines) if (line !== undefined) printLine(out, line);
}

/** Everybody who may be named, so that two offers of one vendor are told apart. */
const mentioned = ({ ranking }: Ranking, { flips, rivals, dominated }: Explanation): Candidate[] => [
  ...ranking.slice(0, 1).map(({ candidate }) => candidate),
  ...flips.flatMap(({ leastRival, mostRival }) => [leastRival, mostRival].filter((rival) => rival !== undefined)),
  ...rivals.map(({ candidate }) => candidate),
  ...dominated.flatMap(({ candidate, by }) => [candidate, by]),
];

function sayFirst(
  first: Ranked,
  second: Ranked | undefined,
  { lead, losses, flips, rivals }: Explanation,
  preferences: Preferences,
  call: Call,
): (Line | undefined)[] {
  const lost = losses.reduce((sum, { difference }) => sum + difference, 0);
  return [
    second === undefined || lead === undefined ? undefined : sayLead(first, second, lead, preferences),
    lost === 0
      ? ['The first is as good as can be: 100 of 100', '']
      : [
          `Why 1 has no 100 (${sayPoints(-lost, preferences)})`,
          sayRows(
            losses.map(({ criterion, difference }) => ({ criterion, difference: -difference })),
            preferences,
          ),
        ],
    second === undefined ? undefined : ['Flips if', sayFlips(flips, preferences, call)],
    ...rivals.map((rival) => sayRival(rival, preferences, call)),
  ];
}

/** `2 dublin-motors (-4.06): would be first at £4,296.91 (-£405.59) or with 1.3 petrol` */
function sayRival(rival: Rival, preferences: Preferences, call: Call): Line {
  const needs = sayNeeds(rival, preferences);
  const { difference } = rival.gap;
  return [
    `${String(rival.rank)} ${call(rival.candidate)} (${difference === 0 ? 'tied' : sayPoints(-difference, preferences)})`,
    needs === '' ? 'no single change would make it first' : `would be first ${needs}`,
  ];
}

/** `total weight 30 -> 51.2 (dublin-motors) · engine 15 -> 7.6 (dublin-motors)` */
function sayFlips(flips: Explanation['flips'], preferences: Preferences, call: Call): string {
  const ends = endsOf(flips).map((end, i) => {
    const name = `${sayName(end.criterion.property)}${i === 0 ? ' weight' : ''}`;
    return `${name} ${sayChangeOfWeight(end, preferences)} (${call(end.rival)})`;
  });
  return ends.length === 0 ? 'no weight, changed alone, puts another first' : few(ends, mostEnds).map(together).join(' · ');
}

/** What each rule costs: `Without "registered 2006-09-01 or later": 2 more offers, £700.00 cheaper, +3.10` */
function sayWishes(wishes: readonly Wish[], isRanked: boolean, preferences: Preferences): Line[] {
  const { currency } = preferences;
  const said = wishes.slice(0, mostWishes).map(({ rule, offers, saving, gain }): Line => {
    const gains = [
      ...(saving !== undefined && saving > 0n && currency !== undefined ? [`${sayMoney(saving, currency)} cheaper`] : []),
      ...(gain !== undefined && gain > 0 ? [sayPoints(gain, preferences)] : []),
    ];
    const better = isRanked && gains.length === 0 ? ['none cheaper or better'] : gains;
    return [`Without "${sayRule(rule, preferences)}"`, [count(offers, 'more offer'), ...better].join(', ')];
  });
  return [...said, ...sayRest(wishes.length - mostWishes, 'that cost offers')];
}

/** Who is never better than another, by that other: `Never better than hill-garage: old-banger, dale-2` */
function sayDominated(dominated: readonly Dominated[], call: Call): Line[] {
  const groups = new Map<string, string[]>();
  for (const { candidate, by } of dominated) groups.set(call(by), [...(groups.get(call(by)) ?? []), call(candidate)]);
  const said = [...groups].slice(0, mostDominated);
  return [
    ...said.map(([by, all]): Line => [`Never better than ${by}`, few(all, mostDominated).join(', ')]),
    ...sayRest(groups.size - mostDominated, 'that others are never better than'),
  ];
}

const sayRest = (more: number, what: string): Line[] => (more > 0 ? [[`And ${String(more)} more ${what}; all in --json`, '']] : []);

/** How sure the first place is, and what points are worth. */
function sayStanding(first: Ranked, { robustness, worth }: Explanation, preferences: Preferences): Line[] {
  const sure = robustness === undefined ? [] : [`First in ${sayShare(robustness)} of ${sayDrawn(robustness)}±50 % weightings`];
  if (worth === undefined) return sure.map((text): Line => [text, '']);
  const total = judgedValue(first.candidate, 'total', preferences);
  const odd = questioned(worth, total.kind === 'money' ? total.amount : 0n, preferences).map(
    ({ criterion, amount }) => `the full ${sayName(criterion.property)} swing = ${sayRoughMoney(amount, worth.currency)} (intended?)`,
  );
  const parts = [...sure, sayPoint(worth), ...few(odd, mostOdd)];
  const swings = saySwings(worth);
  return [[parts.map(together).join(' · '), ''], ...(swings === '' ? [] : [['A full swing is worth', swings] as const])];
}

/** How many were drawn, where it is fewer than usual. */
const sayDrawn = ({ draws }: Robustness): string => (draws < mostDraws ? `${String(draws)} ` : '');

/** `87.7 %`. What is not all is not told as all, nor what is not nothing as nothing. */
function sayShare({ first, draws }: Robustness): string {
  if (first === 0 || first === draws) return first === 0 ? '0 %' : '100 %';
  const share = ((100 * first) / draws).toFixed(1);
  return share === '100.0' ? '>99.9 %' : share === '0.0' ? '<0.1 %' : `${share} %`;
}
