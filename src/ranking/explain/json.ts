import type { ExplainedRival, RankExplanation, SafeInterval as SafeIntervalJson, WishPrice } from '../../schema/generated/types.js';
import { moneyToJson, named } from '../json-parts.js';
import { wholeUtility } from '../judge/fraction.js';
import { outOfHundred } from '../judge/score.js';
import { ruleText } from '../judge/verdict.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Explanation, Flip, Rival, SafeInterval, Wish } from './explanation.js';
import type { Gap, GapRow } from './gap.js';

/** An explanation as schemas/cli/rank.schema.json has it: weights as the file says them, differences in points of 100. */
export function explanationToJson(explanation: Explanation, preferences: Preferences): RankExplanation {
  const { lead, losses, flips, rivals, wishes, robustness, dominated, worth } = explanation;
  return {
    lead: lead === undefined ? null : gapOf(lead, preferences),
    losses: rowsOf(losses, preferences),
    flips: flips.map((interval) => intervalOf(interval, preferences)),
    rivals: rivals.map((rival) => rivalOf(rival, preferences)),
    wishes: wishes.map((wish) => wishOf(wish, preferences)),
    robustness: robustness === undefined ? null : { ...robustness },
    dominated: dominated.map(({ candidate, by }) => Object.assign(named(candidate), { by: named(by) })),
    worth:
      worth === undefined
        ? null
        : {
            name: worth.criterion.property.name,
            point: moneyToJson(worth.point, worth.currency),
            swings: worth.swings.map(({ criterion, amount }) => ({
              name: criterion.property.name,
              amount: moneyToJson(amount, worth.currency),
            })),
          },
  };
}

const rowsOf = (rows: readonly GapRow[], preferences: Preferences): { name: string; points: number }[] =>
  rows.map(({ criterion, difference }) => ({ name: criterion.property.name, points: outOfHundred(difference, preferences) }));

const gapOf = ({ difference, rows }: Gap, preferences: Preferences): ExplainedRival['gap'] => ({
  points: outOfHundred(difference, preferences),
  rows: rowsOf(rows, preferences),
});

/** A weight in the unit of the file. */
const written = (weight: number, { weighting }: Preferences): number => weight / weighting.scale;

function intervalOf({ criterion, least, leastRival, most, mostRival }: SafeInterval, preferences: Preferences): SafeIntervalJson {
  return {
    name: criterion.property.name,
    weight: written(criterion.weight, preferences),
    least: least === null ? null : written(least, preferences),
    leastRival: leastRival === undefined ? null : named(leastRival),
    most: most === null ? null : written(most, preferences),
    mostRival: mostRival === undefined ? null : named(mostRival),
  };
}

function rivalOf({ candidate, rank, gap, flips, needs }: Rival, preferences: Preferences): ExplainedRival {
  return {
    rank,
    ...named(candidate),
    gap: gapOf(gap, preferences),
    flips: flips.map(({ criterion, weight }: Flip) => ({ name: criterion.property.name, weight: written(weight, preferences) })),
    needs: needs.map(({ criterion, utility, values }) => ({
      name: criterion.property.name,
      utility: utility / wholeUtility,
      values: values.map(({ text }) => text),
    })),
  };
}

function wishOf({ rule, offers, cheapest, saving, best, bestSum, gain }: Wish, preferences: Preferences): WishPrice {
  const { currency } = preferences;
  return {
    property: rule.property.name,
    rule: ruleText(rule.predicate),
    offers,
    cheapest: cheapest === undefined ? null : named(cheapest),
    saving: saving === undefined || currency === undefined ? null : moneyToJson(saving, currency),
    best: named(best),
    score: outOfHundred(bestSum, preferences),
    gain: gain === undefined ? null : outOfHundred(gain, preferences),
  };
}
