import { refusalsOf, type Results } from '../../customer/results.js';
import { misfits } from '../../customer/misfits.js';
import type { SendOutput } from '../../schema/generated/types.js';
import type { Printed } from '../command.js';
import { sayFailure, sayRefusal } from './outcome.js';
import { count, safe, type Printer } from './printer.js';
import { tabulate } from './table.js';
import { together } from './wrap.js';

/** What came of asking vendors, told afterwards. */

export type Exchanged = Printed<Pick<SendOutput, 'request' | 'sent' | 'answered' | 'refused' | 'failed' | 'skipped' | 'pending'>>;

/** @param before vendors that were never asked: those that do not fit, and those whose profile could not be renewed */
export function exchangedJson({ id, vendors }: Results, before: Pick<Exchanged, 'skipped' | 'failed'>): Exchanged {
  return {
    request: id,
    sent: vendors.map(({ vendor }) => ({ vendor })),
    answered: vendors.flatMap(({ vendor, ms, outcome }) =>
      outcome.kind === 'offers' ? [{ vendor, offers: outcome.offers.length, ms }] : [],
    ),
    refused: refusalsOf({ vendors }),
    failed: [
      ...vendors.flatMap(({ vendor, outcome }) => (outcome.kind === 'failed' ? [{ vendor, code: outcome.code }] : [])),
      ...before.failed,
    ],
    skipped: before.skipped,
    pending: vendors.flatMap(({ vendor, outcome }) => (outcome.kind === 'pending' ? [{ vendor }] : [])),
  };
}

/** Whether any vendor gave an offer that holds, a signed refusal, or its word to answer later. */
export function isUsable({ answered, refused, pending }: Exchanged, { state }: Results): boolean {
  const promised = state.answers.some(({ outcome }) => outcome.kind === 'later');
  return answered.some(({ offers }) => offers > 0) || refused.length > 0 || (promised && pending.length > 0);
}

export function printExchange(out: Printer, { request, answered, refused, failed, skipped, pending }: Exchanged): void {
  const offers = answered.reduce((sum, answer) => sum + answer.offers, 0);
  const parts = [
    offers > 0
      ? `${count(offers, 'offer')} from ${count(answered.filter((answer) => answer.offers > 0).length, 'vendor')}`
      : `no offers${pending.length > 0 ? ' yet' : ''}`,
  ];
  if (refused.length > 0) parts.push(`${String(refused.length)} refused`);
  if (failed.length > 0) parts.push(`${String(failed.length)} failed`);
  if (pending.length > 0) parts.push(`${String(pending.length)} pending`);
  if (skipped.length > 0) parts.push(`${String(skipped.length)} skipped`);
  out.text(`${request}: ${parts.map(together).join(' · ')}`, '  ');
  const rows = [
    ...refused.map((refusal) => [refusal.vendor, 'refused', sayRefusal(refusal)]),
    ...failed.map(({ vendor, code }) => [vendor, 'failed', sayFailure(code)]),
    ...pending.map(({ vendor }) => [vendor, 'pending', 'has not answered yet']),
    ...skipped.map(({ vendor, reason }) => [vendor, 'skipped', misfits[reason]]),
  ];
  const widest = Math.max(12, Math.min(40, Math.floor(out.room / 3)));
  const cells = rows.map(([vendor = '', what = '', why = '']) => [`  ${safe(vendor, widest)}`, what, why]);
  out.lines(tabulate(cells, [{}, { whole: true }, { wrap: true }], out.room));
}
