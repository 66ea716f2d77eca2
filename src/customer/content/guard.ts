import { MevilleError, type Fault } from '../../base/errors.js';
import { inPlaces, visible } from '../../base/text.js';
import type { Node } from '../../base/read/tree.js';
import { Report } from '../../schema/report.js';
import type { RequestDraft } from '../request-file.js';
import { lintDraft, type DraftFinding } from './draft.js';
import type { ContentKind } from './finding.js';

/** The file that a draft was read from, so that what is said of it has a place. */
export interface Written {
  readonly root: Node;
  readonly name: string;
}

export interface WrittenDraft extends Written {
  readonly draft: RequestDraft;
}

const looksLike: Readonly<Record<ContentKind, string>> = {
  email: 'looks like an email address',
  phone: 'looks like a telephone number',
  name: "looks like somebody's name",
  address: 'looks like an address or a postcode',
  employer: 'looks like a workplace or a business',
  link: 'looks like a link or an account',
  identifier: "looks like a number or a place that is one person's alone",
  hidden: 'has characters that nobody sees, or that look like others',
};

const sayContent = ({ kind, what }: Pick<DraftFinding, 'kind' | 'what'>): string => `"${what}" ${looksLike[kind]}`;

/** Findings as faults of the file. Without a file they have a path and no line. */
export function contentFaults(findings: readonly DraftFinding[], written?: Written): Fault[] {
  const report = written === undefined ? undefined : new Report(written.root, written.name, 'request file');
  return findings.map((finding) => {
    const [message, hint] = [sayContent(finding), finding.remedy];
    if (report === undefined) return { message, path: visible(finding.path.join('.'), { maxWidth: 200 }), hint };
    return report.fault(finding.path, message, { point: finding.inName ? 'key' : 'value', hint });
  });
}

/**
 * Free text goes out only when somebody has said that it may, and so does what looks as if it told who wrote it.
 * @throws text-refused with every place
 */
export function refuseText(draft: RequestDraft, findings: readonly DraftFinding[], written?: Written): void {
  const faults = contentFaults(findings, written);
  if (draft.description !== undefined) faults.unshift(freeText(written));
  if (faults.length === 0) return;
  const message =
    findings.length === 0
      ? 'The request has a description, and free text is not sent unasked.'
      : `The request may tell who you are ${inPlaces(findings.length)}.`;
  throw new MevilleError('text-refused', message, { faults, ...(written === undefined ? {} : { file: visible(written.name) }) });
}

function freeText(written: Written | undefined): Fault {
  const [message, hint] = [
    'is free text, which may say more of you than you mean',
    'say it in requirements, or allow it with --allow-text',
  ];
  return written === undefined
    ? { message, path: 'description', hint }
    : new Report(written.root, written.name, 'request file').fault(['description'], message, { hint });
}

/**
 * As `refuseText`, for a draft that says itself whether its text may go out.
 * @throws text-refused
 */
export async function requireUntelling(draft: RequestDraft): Promise<void> {
  if (draft.allowText !== true) refuseText(draft, await lintDraft(draft));
}
