import { MevilleError, type Fault } from '../base/errors.js';
import { nodeAt, plain, type Node } from '../base/read/tree.js';
import { visible } from '../base/text.js';
import { faultsOf, type Validator } from './faults.js';

/** Files that people write: the schema says what is wrong, the position tree says where. */

/** Collects what is wrong with one file and throws it together, so that nobody mends a file fault by fault. */
export class FileFaults {
  readonly #file: string;
  readonly #root: Node;
  readonly #faults: Fault[] = [];

  constructor(file: string, root: Node) {
    this.#file = visible(file);
    this.#root = root;
  }

  /** @param path the members and indices that lead to the place, `['must', 'mileage', 'max']` */
  add(path: readonly (string | number)[], message: string, hint?: string): void {
    const pointer = path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    this.#push({ path: visible(path.join('.')), message, ...(hint === undefined ? {} : { hint }) }, pointer);
  }

  /** Holds the file to its schema and throws at once when it does not fit: nothing after this could read it. */
  requireSchema(validator: Validator): void {
    for (const { pointer, path, message } of faultsOf(validator, plain(this.#root)))
      this.#push({ ...(path === undefined ? {} : { path }), message }, pointer);
    this.throwIfAny();
  }

  #push(fault: Fault, pointer: string): void {
    this.#faults.push({ ...fault, ...nodeAt(this.#root, pointer).place });
  }

  /** @throws file-invalid with every fault, in the order of the file */
  throwIfAny(): void {
    if (this.#faults.length === 0) return;
    const faults = this.#faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    const count = faults.length === 1 ? 'one place' : `${String(faults.length)} places`;
    throw new MevilleError('file-invalid', `${this.#file} is wrong in ${count}.`, { file: this.#file, faults });
  }
}
