import { gapBetween, tieBreakBetween, type Gap, type GapRow } from '../../ranking/explain/gap.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import type { Ranked, Ranking } from '../../ranking/rank.js';
import { few } from './few.js';
import { sayName } from './offer.js';
import { sayPoints } from './points.js';
import type { Printer } from './printer.js';
import { together } from './wrap.js';

/** How many rows of a gap a person is told; they are the largest. */
const mostRows = 8;

/** What a line is about, and what it says of that. */
export type Line = readonly [head: string, text: string];

export const printLine = (out: Printer, [head, text]: Line): void =>
  out.text(text === '' ? head : `${out.style.bold(head)}: ${text}`, '  ');

/** Why the first of a ranking is the first: what every criterion adds to its lead over the second, in points of 100. */
export function printWhy(out: Printer, { ranking, preferences }: Pick<Ranking, 'ranking' | 'preferences'>): void {
  const [first, second] = ranking.slice(0, 2);
  if (first === undefined || second === undefined) return;
  printLine(out, sayLead(first, second, gapBetween(first.score, second.score), preferences, '; all in --explain --json'));
}

/**
 * `Why 1 beats 2 (+4.06): engine +8.25, price -4.98`, or what decided between two that are tied.
 *
 * @param where where all of the rows are, when there are too many
 */
export const sayLead = (first: Ranked, second: Ranked, { difference, rows }: Gap, preferences: Preferences, where?: string): Line => [
  difference === 0 ? sayTie(first, second, preferences) : `Why 1 beats 2 (${sayPoints(difference, preferences)})`,
  sayRows(rows, preferences, where),
];

function sayTie(first: Ranked, second: Ranked, preferences: Preferences): string {
  const property = tieBreakBetween(first, second, preferences);
  return property === undefined
    ? 'The first two are tied, and drawn by lot'
    : `The first two are tied, and ordered by ${sayName(property)}`;
}

/** `engine +8.25, price -4.98`: the largest first. */
export const sayRows = (rows: readonly GapRow[], preferences: Preferences, where?: string): string =>
  few(
    rows.map(({ criterion, difference }) => `${sayName(criterion.property)} ${sayPoints(difference, preferences)}`),
    mostRows,
    where,
  )
    .map(together)
    .join(', ');
