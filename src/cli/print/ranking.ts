import { formatAmount } from '../../base/values/money.js';
import type { Value } from '../../base/values/value.js';
import type { Candidate } from '../../ranking/candidate.js';
import type { InvalidOffer } from '../../ranking/output.js';
import type { Asked, Ranked, Ranking } from '../../ranking/rank.js';
import { outOfHundred, type Score } from '../../ranking/score.js';
import { count, safe, type Printer } from './printer.js';
import { tabulate } from './table.js';

/** A ranking for a person to read. */

const barWidth = 8;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

export function printRanking(out: Printer, ranking: Ranking, invalid: readonly InvalidOffer[], top = 20): void {
  const { style } = out;
  const all = ranking.ranking.length + ranking.ask.length + ranking.rejected.length;
  const parts = [`${String(ranking.ranking.length)} of ${count(all, 'offer')} ${ranking.ranking.length === 1 ? 'qualifies' : 'qualify'}`];
  if (ranking.ask.length > 0) parts.push(`${String(ranking.ask.length)} ${ranking.ask.length === 1 ? 'needs' : 'need'} an answer`);
  if (ranking.rejected.length > 0) parts.push(`${String(ranking.rejected.length)} rejected`);
  if (invalid.length > 0) parts.push(`${String(invalid.length)} invalid`);
  out.line(parts.join(' · '));

  const shown = ranking.ranking.slice(0, top);
  const cells = [...shown.map((ranked) => rankedCells(ranked, ranking)), ...ranking.ask.slice(0, top).map((asked) => askedCells(asked, ranking))];
  tabulate(cells, [{ align: 'right' }, { align: 'right' }, {}, {}, {}, { align: 'right' }]).forEach((line, i) => {
    out.line(i === 0 && shown.length > 0 ? style.bold(line) : line);
    shown[i]?.score.judgements.filter(({ value }) => value.kind === 'missing').forEach(({ criterion, value }) => {
      if (value.kind === 'missing') out.line(style.dim(`      ${safe(criterion.property.label)}: ${safe(value.reason, out.width - 30)}`));
    });
    const asked = ranking.ask[i - shown.length];
    asked?.questions.forEach(({ text }) => out.line(`      ask: ${safe(text, out.width - 12)}`));
  });
  if (ranking.ranking.length > shown.length) out.line(`   and ${String(ranking.ranking.length - shown.length)} more that qualify`);
  for (const { candidate, reasons } of ranking.rejected.slice(0, top)) out.line(` x  ${namesOf(candidate).join('  ')}  ${safe(reasons.map(({ text }) => text).join('; '), out.width)}`);
  for (const { vendor, offer, code } of invalid.slice(0, top)) out.line(` !  ${safe(vendor, 24)}  ${offer?.slice(0, 8) ?? '-'}  does not hold: ${code}`);
}

const namesOf = ({ vendor, id, unsigned }: Candidate): string[] => (unsigned === true && vendor === id ? [safe(id, 24)] : [safe(vendor, 24), safe(id.slice(0, unsigned === true ? 24 : 8), 24)]);

function rankedCells({ candidate, rank, score }: Ranked, { preferences, ranking }: Ranking): string[] {
  const points = outOfHundred(score.sum, preferences);
  const tied = ranking.filter((other) => other.rank === rank).length > 1 ? '=' : '';
  return [`${String(rank)}${tied}`, points.toFixed(1), bar(points), ...pair(candidate), totalOf(candidate), detail(score, preferences)];
}

function askedCells({ candidate, score }: Asked, { preferences }: Ranking): string[] {
  return ['?', outOfHundred(score.upTo, preferences).toFixed(1), '', ...pair(candidate), totalOf(candidate), `at best; ${detail(score, preferences)}`];
}

const pair = (candidate: Candidate): [string, string] => {
  const [vendor = '', id = ''] = namesOf(candidate);
  return [vendor, id];
};

function bar(points: number): string {
  const filled = Math.round((points / 100) * barWidth * 8);
  return '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
}

const totalOf = ({ total }: Candidate): string => (total === undefined ? '-' : `${formatAmount(total.amount, total.currency)} ${total.currency}`);

/** The three criteria that weigh most, besides the total, which has a column of its own. */
function detail({ judgements, sum, upTo }: Score, preferences: Ranking['preferences']): string {
  const values = judgements
    .filter(({ criterion, value }) => criterion.property.name !== 'total' && value.kind !== 'missing')
    .toSorted((a, b) => b.criterion.weight - a.criterion.weight)
    .slice(0, 3)
    .map(({ value }) => safe((value as Value).text, 24));
  return [...values, ...(upTo > sum ? [`up to ${outOfHundred(upTo, preferences).toFixed(1)}`] : [])].join(', ');
}
