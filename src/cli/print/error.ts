import { MevilleError, type Fault } from '../../base/errors.js';
import { safe, type Printer } from './printer.js';

/** How many faults a person is shown; `--json` has them all. */
const shown = 20;

export function printError(err: Printer, thrown: unknown, verbose: boolean): void {
  const { style } = err;
  if (!(thrown instanceof MevilleError)) {
    err.line(`${style.red('error:')} ${thrown instanceof Error ? safe(thrown.message) : 'something unexpected was thrown'} (internal)`);
    err.line(verbose && thrown instanceof Error ? (thrown.stack ?? '') : '  Run it again with --verbose and report what it prints.');
    return;
  }
  err.line(`${style.red('error:')} ${safe(thrown.message)} (${thrown.code})`);
  for (const fault of thrown.faults.slice(0, shown)) err.line(`  ${sayFault(fault, thrown.file)}`);
  if (thrown.faults.length > shown) err.line(`  and ${String(thrown.faults.length - shown)} more; see all with --json`);
  err.line(`  ${safe(thrown.hint)}`);
  if (verbose) err.line(thrown.stack ?? '');
}

/** `request.yaml:7:12 must.mileage.max: "40000" what? …` */
export function sayFault(fault: Fault, file?: string): string {
  const place = [file === undefined ? [] : [safe(file)], fault.line ?? [], fault.line === undefined ? [] : (fault.column ?? [])].flat().join(':');
  const where = [place, fault.path === undefined ? '' : safe(fault.path)].filter((part) => part !== '').join(' ');
  const hint = fault.hint === undefined ? '' : ` (${safe(fault.hint)})`;
  return `${where === '' ? '' : `${where}: `}${safe(fault.message)}${hint}`;
}

export function errorToJson(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof MevilleError)) return { code: 'internal', message: thrown instanceof Error ? thrown.message : 'something unexpected was thrown', hint: 'Run it again with --verbose and report what it prints.' };
  const { code, message, hint, file, faults } = thrown;
  return { code, message, hint, ...(file === undefined ? {} : { file }), ...(faults.length === 0 ? {} : { faults: faults.map(({ path, line, column, message: said, hint: help }) => ({ message: said, ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }), ...(help === undefined ? {} : { hint: help }) })) }) };
}
