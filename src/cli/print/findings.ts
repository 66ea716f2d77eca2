import { findingCodes, type Finding, type FindingGroup } from '../../ranking/lint/finding.js';
import type { Worth } from '../../ranking/explain/explanation.js';
import { spoken } from '../../ranking/preferences/properties.js';
import { sayRoughMoney } from './human.js';
import { safe, type Printer } from './printer.js';
import { tabulate } from './table.js';
import { together } from './wrap.js';

const headings: Readonly<Record<FindingGroup, string>> = {
  asked: 'What vendors are asked:',
  judged: 'How offers are judged:',
  weighed: 'What weighs how much:',
  offered: 'What the offers show:',
};

/** Findings by what they are about, each with its place in the preferences file. */
export function printFindings(out: Printer, findings: readonly Finding[]): void {
  for (const group of Object.keys(headings) as FindingGroup[]) {
    const rows = findings
      .filter(({ code }) => findingCodes[code].group === group)
      .map(({ line, column, text, code }) => [
        `  ${line === undefined || column === undefined ? '-' : `${String(line)}:${String(column)}`}`,
        `${safe(text)} (${code})`,
      ]);
    if (rows.length === 0) continue;
    out.line(headings[group]);
    out.lines(tabulate(rows, [{ whole: true }, { wrap: true }], out.room));
  }
}

/** What each criterion is worth besides the one that judges money: a weight in a unit that everybody knows. */
export function printSwings(out: Printer, { criterion: money, currency, swings }: Worth): void {
  const said = swings
    .filter(({ criterion }) => criterion !== money)
    .map(({ criterion, amount }) => together(`${spoken(criterion.property.name)} ${sayRoughMoney(amount, currency)}`));
  if (said.length > 0) out.text(`From worst to best: ${said.join(', ')}.`);
}
