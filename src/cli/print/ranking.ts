import type { Candidate } from '../../ranking/candidate.js';
import type { InvalidOffer } from '../../ranking/output.js';
import { outOfHundred, type Score } from '../../ranking/judge/score.js';
import type { Asked, Ranked, Ranking, Rejected } from '../../ranking/rank.js';
import { sayAlternative } from './caveats.js';
import { few } from './few.js';
import { namesOf, sayFigures, sayTotal, sayUnusable, shortId } from './offer.js';
import { sayFailure } from './outcome.js';
import { sayScore } from './points.js';
import { count, safe, type Printer } from './printer.js';
import { sayAsked, sayRejection } from './rule.js';
import { tabulate } from './table.js';
import { printWhy } from './why.js';
import { together, wrap } from './wrap.js';

/** A ranking for a person to read. */

const barWidth = 8;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** On a narrower terminal the figures are worth more than the bars. */
const roomForBars = 72;
/** What there is room for, besides what every line has. */
const roomForThreeFigures = 100;
const roomForOwnMoney = 100;
const noteIndent = ' '.repeat(6);
const mostTexts = 8;

/** The table, and in one line why the first is the first. */
export function printRanking(out: Printer, ranking: Ranking, invalid: readonly InvalidOffer[], top = 20): void {
  printTable(out, ranking, invalid, top);
  if (top > 1) printWhy(out, ranking);
}

/** @param top how many of each kind are shown */
export function printTable(out: Printer, ranking: Ranking, invalid: readonly InvalidOffer[], top = 20): void {
  out.text(headline(ranking, invalid), '  ');
  const shown = ranking.ranking.slice(0, top);
  const asked = ranking.ask.slice(0, top);
  const bars = out.drawn && out.room >= roomForBars;
  // Plain offers that are called like their vendors have one name.
  const ids = [...shown, ...asked].some(({ candidate }) => namesOf(candidate)[1] !== '');
  const layout = { ranking, bars, ids, roomy: out.room >= roomForOwnMoney, figures: out.room < roomForThreeFigures ? 2 : 3 };
  const cells = [...shown.map((ranked, i) => rankedCells(ranked, i, layout)), ...asked.map((entry) => askedCells(entry, layout))];
  const whole = { whole: true } as const;
  const figure = { align: 'right', ...whole } as const;
  const signed = [...shown, ...asked].every(({ candidate }) => candidate.unsigned !== true);
  const columns = [figure, figure, ...(bars ? [whole] : []), {}, ...(ids ? [signed ? whole : {}] : []), figure, { wrap: true } as const];
  const lines = tabulate(cells, columns, out.room);
  lines.forEach((line, i) => {
    out.line(i === 0 && shown.length > 0 ? out.style.bold(line) : line);
    const score = (shown[i] ?? asked[i - shown.length])?.score;
    for (const note of score === undefined ? [] : sayUnusable(score))
      for (const part of wrap(note, out.room - noteIndent.length, { hard: true })) out.line(out.style.dim(noteIndent + part));
  });
  printRest(out, ranking, invalid, top);
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
function printRest(out: Printer, { preferences, ranking, ask, rejected }: Ranking, invalid: readonly InvalidOffer[], top: number): void {
  const more = Math.max(0, ranking.length - top) + Math.max(0, ask.length - top);
  if (more > 0) out.line(`    and ${String(more)} more; see them with --top`);
  const cells = [
    ...rejected.slice(0, top).map((entry) => rejectedCells(entry, preferences)),
    ...invalid.slice(0, top).map((offer) => invalidCells(offer)),
  ];
  out.lines(tabulate(cells, [{ whole: true }, {}, {}, { wrap: true }], out.room));
  const hidden = Math.max(0, rejected.length - top) + Math.max(0, invalid.length - top);
  if (hidden > 0) out.line(`    and ${String(hidden)} more that are rejected or invalid; see them with --json`);
}

function rejectedCells({ candidate, reasons }: Rejected, preferences: Ranking['preferences']): string[] {
  const texts = reasons.map((reason) => sayRejection(candidate, reason, preferences));
  const said = few(texts, mostTexts).join('; ');
  // A rejection for the terms has named them.
  return [' x', ...namesOf(candidate), reasons.some(({ property }) => property === 'terms') ? said : marked(said, candidate)];
}

const invalidCells = ({ vendor, offer, code }: InvalidOffer): string[] => [
  ' !',
  safe(vendor, 24),
  offer === null ? '-' : shortId(offer),
  `does not hold: ${sayFailure(code)}`,
];

interface Layout {
  readonly ranking: Ranking;
  readonly bars: boolean;
  readonly ids: boolean;
  readonly roomy: boolean;
  readonly figures: number;
}

function rankedCells({ candidate, rank, score }: Ranked, index: number, { ranking, bars, ids, roomy, figures }: Layout): string[] {
  const { preferences, ranking: all } = ranking;
  const tied = [index - 1, index + 1].some((other) => other >= 0 && all.at(other)?.rank === rank);
  return [
    `${String(rank)}${tied ? '=' : ''}`,
    ...scoreCells(score.sum, preferences, bars),
    ...namesOf(candidate).slice(0, ids ? 2 : 1),
    sayTotal(candidate, preferences, roomy),
    marked(sayFigures({ candidate, score }, preferences, figures), candidate),
  ];
}

/** An offer that needs an answer stands where the best answers would put it. */
function askedCells({ candidate, score, questions }: Asked, { ranking, bars, ids, roomy }: Layout): string[] {
  const { preferences } = ranking;
  const asking = questions.map((question) => `"${sayAsked(candidate, question, preferences)}"`);
  const worse = score.sum < score.upTo ? `; ${sayScore(score.sum, preferences)} as it is` : '';
  return [
    '?',
    ...scoreCells(score.upTo, preferences, bars),
    ...namesOf(candidate).slice(0, ids ? 2 : 1),
    sayTotal(candidate, preferences, roomy),
    marked(`would be ${nth(placeOf(score, ranking))}: ask ${few(asking, mostTexts).join(', ')}${worse}`, candidate),
  ];
}

/** What no score says, and whoever awards an offer has to know. */
const marked = (said: string, { alternative }: Candidate): string =>
  [...(said === '' ? [] : [said]), ...(alternative === undefined ? [] : [sayAlternative(alternative)])].join('; ');

const scoreCells = (sum: number, preferences: Ranking['preferences'], bars: boolean): string[] => [
  sayScore(sum, preferences),
  ...(bars ? [bar(outOfHundred(sum, preferences))] : []),
];

function bar(points: number): string {
  const filled = Math.round((points / 100) * barWidth * 8);
  return '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
}

/** The rank of a score among those that qualify. They are in order, so few of them have to be looked at. */
function placeOf({ upTo }: Score, { ranking }: Ranking): number {
  let [low, high] = [0, ranking.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ranking.at(middle)?.score.sum ?? 0) > upTo) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** `1st`, `22nd`, `113th` */
function nth(place: number): string {
  const teen = Math.floor(place / 10) % 10 === 1;
  return `${String(place)}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10]) ?? 'th'}`;
}
