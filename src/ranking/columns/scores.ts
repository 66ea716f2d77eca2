import { wholeUtility } from '../judge/fraction.js';
import type { Preferences } from '../preferences/preferences.js';
import { blockRows, forEachBlock } from './block.js';
import { Guarded } from './guarded.js';
import type { Table } from './table.js';
import { Utilities, type Outlook } from './utilities.js';

/** U of one criterion for the rows of a block. */
function utilitiesOf(table: Table, { criteria }: Preferences, index: number, outlook: Outlook): Pick<Utilities, 'fill'> {
  const criterion = criteria[index];
  if (criterion === undefined) throw new RangeError(`there is no criterion ${String(index)}`);
  const utilities = new Utilities(table.column(criterion.property), criterion, outlook);
  return criterion.guard === undefined ? utilities : new Guarded(utilities, criterion.guard, table, outlook);
}

/** S of every row, added up criterion by criterion: whole numbers below 2^53 in doubles, so every sum is exact in any order. */
export function sumsOf(table: Table, preferences: Preferences, outlook: Outlook): Float64Array {
  const sums = new Float64Array(table.rows);
  const judges = preferences.criteria.map(({ weight }, index) => ({ weight, utilities: utilitiesOf(table, preferences, index, outlook) }));
  const block = new Float64Array(blockRows);
  forEachBlock(table.rows, (from, to) => {
    for (const { weight, utilities } of judges) {
      utilities.fill(from, to, block);
      addTimes(sums, weight, block, from, to);
    }
  });
  return sums;
}

/** S of every row once the weight of one criterion has changed by a difference: no other column is looked at. */
export function reweighed(sums: Float64Array, difference: number, table: Table, preferences: Preferences, index: number): Float64Array {
  const changed = sums.slice();
  const utilities = utilitiesOf(table, preferences, index, 'as-said');
  const block = new Float64Array(blockRows);
  forEachBlock(table.rows, (from, to) => {
    utilities.fill(from, to, block);
    addTimes(changed, difference, block, from, to);
  });
  return changed;
}

function addTimes(sums: Float64Array, weight: number, block: Float64Array, from: number, to: number): void {
  for (let row = from; row < to; row += 1) sums[row] = (sums[row] as number) + weight * (block[row - from] as number);
}

/** U of one criterion for every row. */
export function fillUtilities(table: Table, preferences: Preferences, index: number): Uint32Array {
  const all = new Uint32Array(table.rows);
  const utilities = utilitiesOf(table, preferences, index, 'as-said');
  const block = new Float64Array(blockRows);
  forEachBlock(table.rows, (from, to) => {
    utilities.fill(from, to, block);
    all.set(block.subarray(0, to - from), from);
  });
  return all;
}

/** What divides every S: the greatest common divisor of the weights. */
export function weightUnitOf({ criteria }: Preferences): number {
  let unit = 0;
  for (const { weight } of criteria) for (let rest = weight; rest !== 0;) [unit, rest] = [rest, unit % rest];
  return unit || 1;
}

/**
 * The file with another weight for one criterion.
 *
 * @throws RangeError when it is no whole number above 0, or the sum of the weights becomes too large to be exact
 */
export function withWeight(preferences: Preferences, index: number, weight: number): Preferences {
  const { criteria, weightSum } = preferences;
  const criterion = criteria[index];
  if (criterion === undefined) throw new RangeError(`there is no criterion ${String(index)}`);
  const changed = weightSum - criterion.weight + weight;
  if (!Number.isSafeInteger(weight) || weight <= 0 || !Number.isSafeInteger(changed * wholeUtility))
    throw new RangeError(`${String(weight)} is no weight: a whole number above 0 that keeps scores exact`);
  return { ...preferences, criteria: criteria.with(index, { ...criterion, weight }), weightSum: changed };
}
