import { formatDecimal, parseDecimal } from '../../base/values/decimal.js';
import type { PriceRules } from './pricing.js';

const whole = parseDecimal('100') ?? 0n;

/**
 * Why no row could ever be sold as the rules say: what is always taken off leaves less than the floor, or nothing, and no rule could make
 * up for it. Only what is certain of every price counts; what depends on the row is for `pricing check`.
 */
export function contradiction({
  adjust,
  floor,
}: PriceRules): { readonly section: 'adjust' | 'floor'; readonly message: string } | undefined {
  const ups = adjust.filter(({ up }) => up);
  // How much an amount adds to a price depends on the price.
  if (ups.some(({ by }) => by.kind === 'amount')) return undefined;
  const downs = adjust.filter(({ up, when }) => !up && when.length === 0);
  const most = whole + percentOf(ups) - percentOf(downs);
  const taken = `the rules leave at most ${formatDecimal(most)} % of every list price`;
  const least = floor.reduce((greatest, each) => (each.kind === 'percent' && each.percent > greatest ? each.percent : greatest), 0n);
  if (most < least) return { section: 'floor', message: `is ${formatDecimal(least)} %, and ${taken}: every price would be the floor` };
  return most <= 0n && floor.length === 0 ? { section: 'adjust', message: `${taken}: nothing would be for sale` } : undefined;
}

const percentOf = (rules: PriceRules['adjust']): bigint =>
  rules.reduce((sum, { by }) => (by.kind === 'percent' ? sum + by.percent : sum), 0n);
