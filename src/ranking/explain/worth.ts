import { divideHalfUp } from '../../base/values/decimal.js';
import type { Scale } from '../judge/scale.js';
import type { Slope } from '../judge/shape.js';
import type { Criterion } from '../preferences/criterion.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Worth } from './explanation.js';

interface MoneyCriterion extends Criterion {
  readonly shape: Slope & { readonly scale: Scale & { readonly kind: 'money' } };
}

const judgesMoney = (criterion: Criterion): criterion is MoneyCriterion =>
  (criterion.shape.kind === 'lower' || criterion.shape.kind === 'higher') && criterion.shape.scale.kind === 'money';

/**
 * What points come to in money. The whole range of the money criterion, from its worst to its best, is worth its weight: so a weight
 * of r is worth range x r / r_money, and one point of 100 is a hundredth of all weights together.
 *
 * Told by `total` when a straight line judges it, else by the first criterion that judges money by one.
 */
export function worthOf({ criteria, weightSum }: Pick<Preferences, 'criteria' | 'weightSum'>): Worth | undefined {
  const judging = criteria.filter(judgesMoney);
  const money = judging.find(({ property }) => property.name === 'total') ?? judging[0];
  if (money === undefined) return undefined;
  const { best, worst, scale } = money.shape;
  const range = best < worst ? worst - best : best - worst;
  const ownWeight = BigInt(money.weight);
  return {
    criterion: money,
    currency: scale.currency,
    point: divideHalfUp(range * BigInt(weightSum), 100n * ownWeight),
    swings: criteria.map((criterion) => ({ criterion, amount: divideHalfUp(range * BigInt(criterion.weight), ownWeight) })),
  };
}
