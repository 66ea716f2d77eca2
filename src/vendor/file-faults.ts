import { MevilleError, type Fault } from '../base/errors.js';
import { nodeAt, plain, type Node } from '../base/read/tree.js';
import { didYouMean, visible } from '../base/text.js';
import { faultsOf, type PointedFault, type Validator } from '../schema/faults.js';

/** How a file that a vendor writes is refused: one error with every fault, each with its path, line and column. */

/** A fault at an RFC 6901 pointer of the file. */
export function faultAt(root: Node, pointer: string, message: string, hint?: string): Fault {
  const path = visible(pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~'));
  return { message, ...(path === '' ? {} : { path }), ...nodeAt(root, pointer).place, ...(hint === undefined ? {} : { hint }) };
}

/** The pointer of a member. */
export const under = (pointer: string, key: string): string => `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What the schema says against a file, placed. `known` are the names to propose for one that is not known. */
export const schemaFaults = (root: Node, validator: Validator, known: readonly string[]): Fault[] =>
  faultsOf(validator, plain(root)).map((fault) => faultAt(root, fault.pointer, fault.message, proposal(fault, known)));

function proposal({ message, pointer }: PointedFault, known: readonly string[]): string | undefined {
  const near = message === 'is not known here' ? didYouMean(pointer.slice(pointer.lastIndexOf('/') + 1), known) : undefined;
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}

/**
 * Ends the reading of a file that has faults.
 * @throws file-invalid
 */
export function refuseFaults(file: string, what: string, faults: readonly Fault[]): void {
  const ordered = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const [first] = ordered;
  if (first === undefined) return;
  const place = first.line === undefined ? '' : ` (line ${String(first.line)})`;
  const more = ordered.length > 1 ? ` There are ${String(ordered.length - 1)} more faults.` : '';
  const message = `The ${what} is not valid: ${[first.path, first.message].filter(Boolean).join(': ')}${place}.${more}`;
  throw new MevilleError('file-invalid', message, {
    file: visible(file),
    faults: ordered,
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  });
}
