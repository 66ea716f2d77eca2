import { millionths } from '../judge/fraction.js';
import { outOfHundred } from '../judge/score.js';
import type { Preferences } from '../preferences/preferences.js';
import { spoken } from '../preferences/properties.js';
import type { Findings } from './finding.js';
import { percent } from './lint-criteria.js';

/** Every place where saying nothing is better than saying the worst: a vendor that knows or guesses it has something to gain. */
export function lintHiding(preferences: Preferences, findings: Findings): void {
  const { rules, criteria } = preferences;
  for (const { property, weight, whenMissing } of criteria) {
    const utility = millionths(whenMissing);
    if (utility === 0) continue;
    const rule = rules.find((one) => one.property.name === property.name);
    const gain = `${percent(utility)} of its weight, ${outOfHundred(weight * utility, preferences).toFixed(1)} of 100 points`;
    const text =
      rule === undefined || rule.missing === 'allow'
        ? `${spoken(property.name)}: an offer that does not say it gets ${gain}, so a vendor gains by hiding whatever scores less; write missing: worst, or leave it knowingly`
        : `${spoken(property.name)}: an offer that does not say it would get ${gain}, but the must never ranks one; leave missing out`;
    findings.add('hiding-gains', property.name, text, ['prefer', property.name, 'missing'], 'key');
  }
  for (const { property, missing } of rules) {
    if (missing !== 'allow') continue;
    const text = `${spoken(property.name)}: an offer that does not say it passes the must, so a vendor gains by hiding what would fail; write missing: ask, or leave it knowingly`;
    findings.add('hiding-gains', property.name, text, ['must', property.name, 'missing'], 'key');
  }
}
