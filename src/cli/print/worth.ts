import type { Swing, Worth } from '../../ranking/explain/explanation.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { few } from './few.js';
import { sayRoughMoney } from './human.js';
import { sayName } from './offer.js';
import { together } from './wrap.js';

/** What points come to in money. */

const mostSwings = 8;

/**
 * The swings a customer is asked about. Nobody who gives weights sees what they come to in money, and those at the head of the list
 * were thought about; so it is the lightest one that still is a tenth of the price that may surprise. One that is worth more than the
 * whole range of prices surprises anybody, and `check` asks about it too. Where the file itself says what each is worth there is
 * nothing to ask.
 *
 * @param price the total of the first, in minor units
 */
export function questioned({ swings, criterion: money }: Worth, price: bigint, { weighting }: Pick<Preferences, 'weighting'>): Swing[] {
  if (weighting.style === 'worth' || price <= 0n) return [];
  return swings
    .filter(({ criterion, amount }) => criterion !== money && amount * 10n >= price)
    .toSorted((a, b) => a.criterion.weight - b.criterion.weight)
    .filter(({ criterion }, i) => i === 0 || criterion.weight > money.weight);
}

/** `1 point = £100` */
export const sayPoint = ({ point, currency }: Worth): string => `1 point = ${sayRoughMoney(point, currency)}`;

/** `mileage £2,200 · colour £600`: what a full swing of each is worth that is not money itself, the largest first. */
export function saySwings({ swings, criterion: money, currency }: Worth): string {
  const said = swings
    .filter(({ criterion }) => criterion !== money)
    .toSorted((a, b) => b.criterion.weight - a.criterion.weight)
    .map(({ criterion, amount }) => `${sayName(criterion.property)} ${sayRoughMoney(amount, currency)}`);
  return few(said, mostSwings).map(together).join(' · ');
}
