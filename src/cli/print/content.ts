import type { DraftFinding } from '../../customer/content/draft.js';
import { contentFaults, type Written } from '../../customer/content/guard.js';
import type { RequestDraft } from '../../customer/request-file.js';
import type { CheckOutput } from '../../schema/generated/types.js';
import type { Context } from '../context/context.js';
import { sayFault } from './error.js';
import { safe, type Printer } from './printer.js';
import { tabulate } from './table.js';

/** What the words of a request may tell, each with its place in the file. */
export function printContent(out: Printer, findings: readonly DraftFinding[], written: Written): void {
  if (findings.length === 0) return;
  out.line('What its words may tell of you:');
  const rows = contentFaults(findings, written).map(({ line, column, path, message, hint }) => [
    `  ${line === undefined ? '-' : `${String(line)}:${String(column ?? 1)}`}`,
    `${safe(path ?? '')}: ${safe(message)}; ${safe(hint ?? '')}`,
  ]);
  out.lines(tabulate(rows, [{ whole: true }, { wrap: true }], out.room));
}

/** That there is free text, before somebody is surprised that it is refused. */
export function tellFreeText({ err }: Pick<Context, 'err'>, { description }: RequestDraft): void {
  if (description !== undefined) err.text('note: the description is free text, which send refuses without --allow-text');
}

/** What goes out all the same. */
export function warnOfContent({ err }: Pick<Context, 'err'>, findings: readonly DraftFinding[], written: Written): void {
  for (const fault of contentFaults(findings, written)) err.text(`${err.style.yellow('warning:')} ${sayFault(fault, written.name)}`, '  ');
}

/** The same for a script. */
export const contentToJson = (findings: readonly DraftFinding[], written: Written): CheckOutput['content'] => {
  const faults = contentFaults(findings, written);
  return findings.map(({ kind, what, at, remedy }, index) => {
    const { path = '', line, column } = faults[index] ?? {};
    return { kind, what, at, path, remedy, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  });
};
