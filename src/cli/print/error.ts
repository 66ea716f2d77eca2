import { MevilleError, type Fault } from '../../base/errors.js';
import type { ErrorOutput } from '../../schema/generated/types.js';
import { safe, type Printer } from './printer.js';
import { atHome } from './proposed.js';

/** How many faults a person is shown; `--json` has them all. */
const shown = 20;
const reportIt = 'Run it again with --verbose and report what it prints.';
const unexpected = (thrown: unknown): string =>
  thrown instanceof Error && thrown.message !== '' ? thrown.message : 'Something unexpected was thrown.';

/** @param home that the command was told to use */
export function printError(err: Printer, thrown: unknown, verbose: boolean, home?: unknown): void {
  const { style } = err;
  if (thrown instanceof MevilleError) {
    err.text(`${style.red('error:')} ${safe(messageOf(thrown))} (${thrown.code})`, '  ');
    for (const fault of thrown.faults.slice(0, shown)) err.text(`  ${sayFault(fault, thrown.file)}`, '    ');
    if (thrown.faults.length > shown) err.line(`  and ${String(thrown.faults.length - shown)} more; see all with --json`);
    err.text(`  ${safe(atHome(thrown.hint, home))}`, '  ');
  } else {
    err.text(`${style.red('error:')} ${safe(unexpected(thrown))} (internal)`, '  ');
    if (!verbose) err.line(`  ${reportIt}`);
  }
  if (verbose && thrown instanceof Error) err.lines((thrown.stack ?? '').split('\n').map((line) => safe(line)));
}

/** Without faults nothing else would name the file. */
const messageOf = ({ message, file, faults }: MevilleError): string =>
  file === undefined || faults.length > 0 || message.includes(file) ? message : `${file}: ${message}`;

/** `request.yaml:7:12 must.mileage.max: "40000" what? …` */
export function sayFault(fault: Fault, file?: string): string {
  const place = [file === undefined ? [] : [safe(file)], fault.line ?? [], fault.line === undefined ? [] : (fault.column ?? [])]
    .flat()
    .join(':');
  const where = [place, fault.path === undefined ? '' : safe(fault.path)].filter((part) => part !== '').join(' ');
  const hint = fault.hint === undefined ? '' : ` (${safe(fault.hint)})`;
  return `${where === '' ? '' : `${where}: `}${safe(fault.message)}${hint}`;
}

export function errorToJson(thrown: unknown, home?: unknown): ErrorOutput['error'] {
  if (!(thrown instanceof MevilleError)) return { code: 'internal', message: unexpected(thrown), hint: reportIt };
  const { code, hint, file, faults } = thrown;
  return {
    code,
    message: messageOf(thrown),
    hint: atHome(hint, home),
    ...(file === undefined ? {} : { file }),
    ...(faults.length === 0 ? {} : { faults: faults.map(faultToJson) }),
  };
}

const faultToJson = ({ message, path, line, column, hint }: Fault): NonNullable<ErrorOutput['error']['faults']>[number] => ({
  message,
  ...(path === undefined || path === '' ? {} : { path }),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
  ...(hint === undefined ? {} : { hint }),
});
