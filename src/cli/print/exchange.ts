import type { Results } from '../../customer/results.js';
import type { Progress, Skipped } from '../../customer/send.js';
import { count, safe, type Printer } from './printer.js';

/** How the answers of vendors are told, while they come and afterwards. */

export interface ExchangeJson {
  readonly request: string;
  readonly sent: readonly { readonly vendor: string }[];
  readonly answered: readonly { readonly vendor: string; readonly offers: number; readonly ms: number }[];
  readonly refused: readonly { readonly vendor: string; readonly reason: string }[];
  readonly failed: readonly { readonly vendor: string; readonly code: string }[];
  readonly pending: readonly { readonly vendor: string }[];
}

/** `usable` is true when any vendor gave an offer that holds, a signed refusal, or its word to answer later. */
export function summary({ id, vendors, state }: Results): { readonly json: ExchangeJson; readonly usable: boolean } {
  const json: ExchangeJson = {
    request: id,
    sent: vendors.map(({ vendor }) => ({ vendor })),
    answered: vendors.flatMap(({ vendor, ms, outcome }) => (outcome.kind === 'offers' ? [{ vendor, offers: outcome.offers.length, ms }] : [])),
    refused: vendors.flatMap(({ vendor, outcome }) => (outcome.kind === 'refused' ? [{ vendor, reason: outcome.reason }] : [])),
    failed: vendors.flatMap(({ vendor, outcome }) => (outcome.kind === 'failed' ? [{ vendor, code: outcome.code }] : [])),
    pending: vendors.flatMap(({ vendor, outcome }) => (outcome.kind === 'pending' ? [{ vendor }] : [])),
  };
  const promised = state.answers.some(({ outcome }) => outcome.kind === 'later');
  return { json, usable: json.answered.some(({ offers }) => offers > 0) || json.refused.length > 0 || (promised && json.pending.length > 0) };
}

export function progressLine({ vendor, ms, outcome }: Progress, done: number, of: number): string {
  const said =
    outcome.kind === 'offers'
      ? count(outcome.offers.length, 'offer') + (outcome.invalid.length === 0 ? '' : `, ${String(outcome.invalid.length)} invalid`)
      : outcome.kind === 'refused'
        ? `refused: ${outcome.reason}`
        : outcome.kind === 'pending'
          ? 'will answer later'
          : `failed: ${outcome.code}`;
  return `  ${String(done).padStart(String(of).length)}/${String(of)}  ${safe(vendor, 40)}  ${said}  (${String(ms)} ms)`;
}

export function printExchange(out: Printer, json: ExchangeJson, { skipped }: { readonly skipped: readonly Skipped[] }): void {
  const offers = json.answered.reduce((sum, answer) => sum + answer.offers, 0);
  const parts = [count(offers, 'offer') + ` from ${count(json.answered.filter((answer) => answer.offers > 0).length, 'vendor')}`];
  if (json.refused.length > 0) parts.push(`${String(json.refused.length)} refused`);
  if (json.failed.length > 0) parts.push(`${String(json.failed.length)} failed`);
  if (json.pending.length > 0) parts.push(`${String(json.pending.length)} will answer later`);
  if (skipped.length > 0) parts.push(`${String(skipped.length)} skipped`);
  out.line(`${json.request}: ${parts.join(' · ')}`);
  for (const { vendor, reason } of json.refused) out.line(`  ${safe(vendor, 40)} refused: ${reason}`);
  for (const { vendor, code } of json.failed) out.line(`  ${safe(vendor, 40)} failed: ${code}`);
  for (const { vendor, reason } of skipped) out.line(`  ${safe(vendor, 40)} skipped: its ${reason} does not fit`);
  if (json.pending.length > 0 || json.failed.length > 0) out.line(`  Ask those again: meville collect ${json.request}`);
}
