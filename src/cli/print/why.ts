import { gapBetween, tieBreakBetween, type GapRow } from '../../ranking/explain/gap.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import type { Ranked, Ranking } from '../../ranking/rank.js';
import { outOfHundred } from '../../ranking/judge/score.js';
import { safe, type Printer } from './printer.js';
import { together } from './wrap.js';

/** Why the first of a ranking is the first: what every criterion adds to its lead over the second, in points of 100. */
export function printWhy(out: Printer, { ranking, preferences }: Pick<Ranking, 'ranking' | 'preferences'>): void {
  const [first, second] = ranking;
  if (first === undefined || second === undefined) return;
  const { difference, rows } = gapBetween(first.score, second.score);
  const said = rows.map((row) => together(sayRow(row, preferences))).join(', ');
  const head = difference === 0 ? sayTie(first, second, preferences) : `Why 1 beats 2 (${points(difference, preferences)})`;
  out.text(said === '' ? head : `${head}: ${said}`, '  ');
}

function sayTie(first: Ranked, second: Ranked, preferences: Preferences): string {
  const property = tieBreakBetween(first, second, preferences);
  return property === undefined
    ? 'The first two are tied, and drawn by lot'
    : `The first two are tied, and ordered by ${safe(property.label, 30)}`;
}

const sayRow = ({ criterion, difference }: GapRow, preferences: Preferences): string =>
  `${safe(criterion.property.label, 30)} ${points(difference, preferences)}`;

/** `+4.1`, `-5.0`. What would be told as no difference is told as a small one. */
function points(difference: number, preferences: Preferences): string {
  const size = outOfHundred(Math.abs(difference), preferences);
  const sign = difference < 0 ? '-' : '+';
  const shown = size.toFixed(1);
  return shown === '0.0' ? `${sign}<0.1` : sign + shown;
}
