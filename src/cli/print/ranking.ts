import { formatAmount } from '../../base/values/money.js';
import type { Value } from '../../base/values/value.js';
import type { Candidate } from '../../ranking/candidate.js';
import type { InvalidOffer } from '../../ranking/output.js';
import { spoken } from '../../ranking/preferences/properties.js';
import type { Asked, Ranked, Ranking, Rejected } from '../../ranking/rank.js';
import { outOfHundred, type Score } from '../../ranking/judge/score.js';
import { sayFailure } from './outcome.js';
import { count, safe, type Printer } from './printer.js';
import { tabulate } from './table.js';
import { printWhy } from './why.js';
import { together, wrap } from './wrap.js';

/** A ranking for a person to read. */

const barWidth = 8;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** On a narrower terminal the figures are worth more than the bars. */
const roomForBars = 72;
/** How many figures of an offer a line has room for, besides its price. */
const figuresIn = (room: number): number => (room < 100 ? 2 : 3);
const shortIdentity = 8;
const noteIndent = ' '.repeat(6);

export function printRanking(out: Printer, ranking: Ranking, invalid: readonly InvalidOffer[], top = 20): void {
  out.text(headline(ranking, invalid), '  ');
  const shown = ranking.ranking.slice(0, top);
  const asked = ranking.ask.slice(0, top);
  const bars = out.room >= roomForBars;
  // One more tells whether the last is tied.
  const ranks = ranking.ranking.slice(0, top + 1).map(({ rank }) => rank);
  const cells = [
    ...shown.map((ranked) =>
      rankedCells(ranked, ranking, ranks.indexOf(ranked.rank) !== ranks.lastIndexOf(ranked.rank), bars, figuresIn(out.room)),
    ),
    ...asked.map((entry) => askedCells(entry, ranking, bars)),
  ];
  const whole = { whole: true } as const;
  const figure = { align: 'right', ...whole } as const;
  // The short identity of a signed offer is what somebody awards it by.
  const signed = [...shown, ...asked].every(({ candidate }) => candidate.unsigned !== true);
  const columns = [figure, figure, ...(bars ? [whole] : []), {}, signed ? whole : {}, figure, { wrap: true } as const];
  const lines = tabulate(cells, columns, out.room);
  const notes = [...shown.map(missingNotes), ...asked.map(({ questions }) => questions.map(({ text }) => `ask: ${text}`))];
  lines.forEach((line, i) => {
    out.line(i === 0 && shown.length > 0 ? out.style.bold(line) : line);
    for (const note of notes[i] ?? [])
      for (const part of wrap(safe(note), out.room - noteIndent.length)) out.line(out.style.dim(noteIndent + part));
  });
  printRest(out, ranking, invalid, top);
  if (top > 1) printWhy(out, ranking);
}

function headline({ ranking, ask, rejected }: Ranking, invalid: readonly InvalidOffer[]): string {
  const all = ranking.length + ask.length + rejected.length;
  const parts = [`${String(ranking.length)} of ${count(all, 'offer')} ${ranking.length === 1 || all === 1 ? 'qualifies' : 'qualify'}`];
  if (ask.length > 0) parts.push(`${String(ask.length)} ${ask.length === 1 ? 'needs' : 'need'} an answer`);
  if (rejected.length > 0) parts.push(`${String(rejected.length)} rejected`);
  if (invalid.length > 0) parts.push(`${String(invalid.length)} invalid`);
  return parts.map(together).join(' · ');
}

/** What is not in the table: offers that were cut off, rejected, or do not hold. */
function printRest(out: Printer, { ranking, ask, rejected }: Ranking, invalid: readonly InvalidOffer[], top: number): void {
  const more = Math.max(0, ranking.length - top) + Math.max(0, ask.length - top);
  if (more > 0) out.line(`    and ${String(more)} more; see them with --top`);
  const cells = [...rejected.slice(0, top).map(rejectedCells), ...invalid.slice(0, top).map(invalidCells)];
  out.lines(tabulate(cells, [{ whole: true }, {}, {}, { wrap: true }], out.room));
  const hidden = Math.max(0, rejected.length - top) + Math.max(0, invalid.length - top);
  if (hidden > 0) out.line(`    and ${String(hidden)} more that are rejected or invalid; see them with --json`);
}

function rejectedCells({ candidate, reasons }: Rejected): string[] {
  const [vendor, id] = pair(candidate);
  return [' x', vendor, id, safe(reasons.map(({ text }) => text).join('; '))];
}

const invalidCells = ({ vendor, offer, code }: InvalidOffer): string[] => [
  ' !',
  safe(vendor, 24),
  offer?.slice(0, shortIdentity) ?? '-',
  `does not hold: ${sayFailure(code)}`,
];

/** A plain offer of which nothing but its id is known is named once. */
const pair = ({ vendor, id, unsigned }: Candidate): [string, string] =>
  unsigned === true
    ? vendor === id
      ? [safe(id, 24), '']
      : [safe(vendor, 24), safe(id, 24)]
    : [safe(vendor, 24), safe(id, shortIdentity + 1).slice(0, shortIdentity)];

function rankedCells(
  { candidate, rank, score }: Ranked,
  { preferences }: Ranking,
  tied: boolean,
  bars: boolean,
  figures: number,
): string[] {
  const points = outOfHundred(score.sum, preferences);
  return [
    `${String(rank)}${tied ? '=' : ''}`,
    points.toFixed(1),
    ...(bars ? [bar(points)] : []),
    ...pair(candidate),
    totalOf(candidate),
    detail(score, preferences, figures),
  ];
}

function askedCells({ candidate, score }: Asked, { preferences }: Ranking, bars: boolean): string[] {
  const points = outOfHundred(score.upTo, preferences);
  return ['?', points.toFixed(1), ...(bars ? [bar(points)] : []), ...pair(candidate), totalOf(candidate), 'at best'];
}

/** One note for each reason, `doors, colour: not given`. */
function missingNotes({ score }: Ranked): string[] {
  const labels = new Map<string, string[]>();
  for (const { criterion, value } of score.judgements) {
    if (value.kind === 'missing') labels.set(value.reason, [...(labels.get(value.reason) ?? []), criterion.property.label]);
  }
  return [...labels].map(([reason, all]) => `${all.join(', ')}: ${reason}`);
}

function bar(points: number): string {
  const filled = Math.round((points / 100) * barWidth * 8);
  return '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
}

const totalOf = ({ total }: Candidate): string =>
  total === undefined ? '-' : `${formatAmount(total.amount, total.currency)} ${total.currency}`;

/** A bare number says nothing without its name, and a list that is known to be empty has no text. */
const sayValue = ({ kind, text }: Value, name: string): string => (kind === 'number' ? `${text} ${name}` : text || `no ${name}`);

/** The criteria that weigh most, besides the total, which has a column of its own. */
function detail({ judgements, sum, upTo }: Score, preferences: Ranking['preferences'], figures: number): string {
  const values = judgements
    .filter(({ criterion, value }) => criterion.property.name !== 'total' && value.kind !== 'missing')
    .toSorted((a, b) => b.criterion.weight - a.criterion.weight)
    .slice(0, figures)
    .map(({ criterion, value }) => safe(sayValue(value as Value, spoken(criterion.property.name)), 24));
  return [...values, ...(upTo > sum ? [`up to ${outOfHundred(upTo, preferences).toFixed(1)}`] : [])].join(', ');
}
