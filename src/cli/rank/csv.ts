import { stringify } from 'csv-stringify/sync';
import { formatAmount } from '../../base/values/money.js';
import { each, type InvalidOffer } from '../../ranking/output.js';
import { outOfHundred, type Score } from '../../ranking/judge/score.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import type { Ranking } from '../../ranking/rank.js';
import type { Candidate } from '../../ranking/candidate.js';
import { sayAlternative } from '../print/caveats.js';
import { safe } from '../print/printer.js';

/** A ranking as CSV (RFC 4180, lines that end in LF), one row for each offer, that no spreadsheet takes for formulas. */

type Cell = string | number;

const fixed = ['status', 'rank', 'score', 'up to', 'vendor', 'offer', 'total amount', 'currency'];

const batch = 500;

/** @param top how many of each list of offers that were judged */
export function* csvPieces(ranking: Ranking, invalid: readonly InvalidOffer[], top = Infinity): Generator<string, void, void> {
  let rows: Cell[][] = [];
  for (const row of rowsOf(ranking, invalid, top)) {
    rows.push(row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)));
    if (rows.length < batch) continue;
    yield written(rows);
    rows = [];
  }
  if (rows.length > 0) yield written(rows);
}

const written = (rows: Cell[][]): string => stringify(rows, { escape_formulas: true });

function* rowsOf(
  { preferences, ranking, ask, rejected }: Ranking,
  invalid: readonly InvalidOffer[],
  top: number,
): Generator<readonly Cell[], void, void> {
  const names = preferences.criteria.map(({ property }) => property.name);
  yield [...fixed, ...names.flatMap((name) => [name, `${name} points`]), 'note'];
  yield* each(ranking, top, ({ candidate, rank, score }) => judged('ranked', rank, candidate, score, preferences, notes(candidate)));
  yield* each(ask, top, ({ candidate, score, questions }) => judged('ask', '', candidate, score, preferences, notes(candidate, questions)));
  const blank = names.flatMap(() => ['', '']);
  yield* each(rejected, top, ({ candidate, reasons }) => [
    'rejected',
    '',
    '',
    '',
    ...named(candidate),
    ...blank,
    notes(candidate, reasons),
  ]);
  for (const { vendor, offer, code } of invalid) yield ['invalid', '', '', '', vendor, offer ?? '', '', '', ...blank, code];
}

const notes = ({ alternative }: Candidate, said: readonly { readonly text: string }[] = []): string =>
  [...said.map(({ text }) => text), ...(alternative === undefined ? [] : [sayAlternative(alternative)])].join(' / ');

const judged = (
  status: string,
  rank: Cell,
  candidate: Candidate,
  { sum, upTo, judgements }: Score,
  preferences: Preferences,
  note: string,
): Cell[] => [
  status,
  rank,
  outOfHundred(sum, preferences),
  outOfHundred(upTo, preferences),
  ...named(candidate),
  ...judgements.flatMap(({ criterion, value, utility }) => [
    value.kind === 'missing' ? '' : value.text,
    outOfHundred(criterion.weight * utility, preferences),
  ]),
  note,
];

const named = ({ vendor, id, total }: Candidate): Cell[] => [
  vendor,
  id,
  ...(total === undefined ? ['', ''] : [formatAmount(total.amount, total.currency), total.currency]),
];

/** Most cells are this, and looking at each of their characters would take longer than all the rest. */
const plain = /^[\u0020-\u003a\u003c-\u007e]*$/;
/** Where `;` separates cells, as in some countries, what follows one begins a cell, quotes or not. */
const afterSemicolon = /(;[\s"]*)(?=[-=+@\uff0b\uff0d\uff1d\uff20])/g;

const harmless = (cell: string): string => {
  const trimmed = cell.trim();
  return plain.test(trimmed) ? trimmed : safe(trimmed).replaceAll(afterSemicolon, "$1'");
};
