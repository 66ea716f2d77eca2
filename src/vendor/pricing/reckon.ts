import { decimalScale, divideFloor, divideHalfUp } from '../../base/values/decimal.js';
import { formatAmount, parseAmount } from '../../base/values/money.js';
import type { StockRow } from '../../store/books.js';
import type { Adjustment, Fee, Measure, PriceRules } from './pricing.js';
import type { PriceLine, Quote } from './quote.js';
import { holds, type Asked } from './terms.js';

/** What the rules make of one row, and how they came to it. */
export type Reckoning =
  | {
      readonly kind: 'priced';
      readonly quote: Quote;
      /** Minor units for one, before fees. */
      readonly each: bigint;
      readonly adjusted: readonly Adjustment[];
      readonly charged: readonly Fee[];
      /** Whether the rules would have gone below the floor. */
      readonly lifted: boolean;
    }
  | { readonly kind: 'ask' }
  | {
      readonly kind: 'none';
      /** `currency`: an amount that counts here is in another one. */ readonly why: 'currency' | 'nothing' | 'too-large';
    };

/**
 * Prices one row. Percentages of rules are of the list price, so that the price does not depend on the order of the rules; the order is
 * that of the lines, and of two discounts that reach the floor together the later is cut off.
 */
export function reckon(rules: PriceRules, row: StockRow, asked: Asked): Reckoning {
  if (holds(rules.ask, row, asked)) return { kind: 'ask' };
  const adjusted = rules.adjust.filter((rule) => isOn(rule, row, asked));
  const charged = rules.fees.filter((fee) => isOn(fee, row, asked));
  const floor = floorOf(rules, row);
  const changes = adjusted.map(({ name, up, by }) => ({ name, up, minor: measured(by, row.price, row.currency) }));
  const step = rules.round === undefined ? 1n : measured(rules.round, 0n, row.currency);
  if (floor === undefined || step === undefined || !changes.every(isKnown)) return { kind: 'none', why: 'currency' };

  const { each, lines, lifted } = withFloor(row.price, rounded(row.price, changes, step), floor);
  if (each <= 0n) return { kind: 'none', why: 'nothing' };
  const goods = lines.map(({ name, up, minor }): PriceLine => ({
    name,
    amount: formatAmount(minor, row.currency),
    times: asked.quantity,
    kind: up ? 'item' : 'discount',
  }));
  let total = each * BigInt(asked.quantity);
  const fees: PriceLine[] = [];
  for (const { name, kind, per, amount } of charged) {
    const times = per === 'item' ? asked.quantity : 1;
    const minor = measured(amount, per === 'item' ? each : each * BigInt(asked.quantity), row.currency);
    if (minor === undefined) return { kind: 'none', why: 'currency' };
    if (minor === 0n) continue;
    total += minor * BigInt(times);
    fees.push({ name, amount: formatAmount(minor, row.currency), times, kind });
  }
  const all = [...goods, ...fees];
  const said = [...all.map(({ amount }) => amount), formatAmount(total, row.currency)];
  if (!said.every((amount) => parseAmount(amount, row.currency) !== undefined)) return { kind: 'none', why: 'too-large' };
  const quote: Quote = {
    lines: all,
    total,
    binding: !holds(rules.indicative, row, asked),
    ...(rules.validity === undefined ? {} : { validity: rules.validity }),
  };
  return { kind: 'priced', quote, each, adjusted, charged, lifted };
}

/** The least that one may be sold for, in minor units; undefined when a part of it is in another currency. */
export function floorOf({ floor }: PriceRules, row: StockRow): bigint | undefined {
  let greatest = row.floor ?? 0n;
  for (const measure of floor) {
    const least = measured(measure, row.price, row.currency, ceiling);
    if (least === undefined) return undefined;
    if (least > greatest) greatest = least;
  }
  return greatest;
}

const isOn = ({ when }: Adjustment | Fee, row: StockRow, asked: Asked): boolean => when.length === 0 || holds(when, row, asked);

const hundred = 100n * decimalScale;
/** Never a minor unit less than a part is: for what may not be undercut. */
const ceiling = (numerator: bigint, denominator: bigint): bigint => -divideFloor(-numerator, denominator);

/** Halves go up. Every part is of something above zero, and is taken off only after it is rounded: halves go away from zero. */
const measured = (measure: Measure, of: bigint, currency: string, round = divideHalfUp): bigint | undefined =>
  measure.kind === 'percent' ? round(of * measure.percent, hundred) : measure.currency === currency ? measure.minor : undefined;

interface Change {
  readonly name: string;
  readonly up: boolean;
  readonly minor: bigint;
}

const isKnown = (change: Omit<Change, 'minor'> & { readonly minor: bigint | undefined }): change is Change => change.minor !== undefined;

const changed = (list: bigint, changes: readonly Change[]): bigint =>
  changes.reduce((sum, { up, minor }) => sum + (up ? minor : -minor), list);

/** With one more discount, when a price that was changed is above the multiple of `step` below it. */
function rounded(list: bigint, changes: readonly Change[], step: bigint): readonly Change[] {
  const sum = changed(list, changes);
  return changes.length === 0 || sum <= step ? changes : [...changes, { name: 'rounding', up: false, minor: sum % step }];
}

/** The lines of the price of one, which is at the floor where it would be below: the last discounts are cut off, and then the price is raised. */
function withFloor(list: bigint, changes: readonly Change[], floor: bigint): { each: bigint; lines: readonly Change[]; lifted: boolean } {
  const sum = changed(list, changes);
  let lacking = sum < floor ? floor - sum : 0n;
  const cut: Change[] = [];
  for (const change of changes.toReversed()) {
    const back = change.up ? 0n : change.minor < lacking ? change.minor : lacking;
    lacking -= back;
    cut.unshift({ ...change, minor: change.minor - back });
  }
  const lines = [{ name: 'price', up: true, minor: list + lacking }, ...cut].filter(({ minor }) => minor > 0n);
  return { each: sum < floor ? floor : sum, lines, lifted: sum < floor };
}
