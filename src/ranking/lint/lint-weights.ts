import { amountText } from '../../base/values/money.js';
import type { Criterion } from '../preferences/criterion.js';
import type { Preferences } from '../preferences/preferences.js';
import { spoken } from '../preferences/properties.js';
import type { Worth } from '../explain/explanation.js';
import type { Findings } from './finding.js';
import { worthOf } from '../explain/worth.js';

/** Below this share of all weight (1/2000) even the full swing of a criterion is lost in the rounding of the scores that are shown. */
const shownShare = 2000;

/** A swing is questioned when it is worth more than the range of the money criterion, or less than this part of it. */
const smallPart = 100;

/** Weights that hardly say what was meant. */
export function lintWeights(preferences: Preferences, findings: Findings): void {
  const { criteria, weightSum } = preferences;
  for (const criterion of criteria) {
    const { property, weight } = criterion;
    const path = weightPath(criterion, findings);
    const points = (weight / weightSum) * 100;
    if (weight * 2 > weightSum && criteria.length > 1) {
      const text = `${spoken(property.name)}: it is ${points.toFixed(0)} % of all weight, so it outweighs everything else together; that is for you to know, not a fault`;
      findings.add('weight-heavy', property.name, text, path, 'value');
    }
    if (weight * shownShare < weightSum) {
      const text = `${spoken(property.name)}: even its full swing is ${points.toPrecision(1)} of 100 points, which no score shows; give it more weight, or leave it out`;
      findings.add('weight-light', property.name, text, path, 'value');
    }
  }
  const worth = worthOf(preferences);
  if (worth !== undefined) lintSwings(worth, findings);
}

/**
 * Two bounds, as nobody can say what is odd but the one who pays. The range of the money criterion is all that somebody thinks of paying
 * more or less; a hundredth of it would not be haggled over.
 */
function lintSwings({ criterion: money, currency, swings }: Worth, findings: Findings): void {
  const range = swings.find(({ criterion }) => criterion === money)?.amount ?? 0n;
  const say = (amount: bigint): string => amountText(amount, currency);
  for (const { criterion, amount } of swings) {
    const name = criterion.property.name;
    const head = `${spoken(name)}: from worst to best it is worth ${say(amount)}`;
    const path = weightPath(criterion, findings);
    if (amount > range) {
      const text = `${head}, more than the whole range of ${spoken(money.property.name)} (${say(range)}); lower its weight, unless you would pay that`;
      findings.add('swing-large', name, text, path, 'value');
    } else if (amount * BigInt(smallPart) < range) {
      const text = `${head}, next to nothing in the range of ${spoken(money.property.name)} (${say(range)}); raise its weight, or leave it out`;
      findings.add('swing-small', name, text, path, 'value');
    }
  }
}

/** Where a weight is written. */
function weightPath({ property }: Criterion, findings: Findings): readonly string[] {
  const path = ['prefer', property.name];
  const word = ['weight', 'worth'].find((one) => findings.at([...path, one]) !== undefined);
  return word === undefined ? path : [...path, word];
}
