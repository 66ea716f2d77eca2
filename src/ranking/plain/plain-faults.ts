import { MevilleError, type Fault } from '../../base/errors.js';
import { inPlaces, visible } from '../../base/text.js';

/** What is wrong with one plain offer; `field` is empty when it is wrong as a whole. */
export interface PlainFault {
  readonly field: '' | 'id' | 'vendor';
  readonly message: string;
  readonly column?: number;
}

/** More would not be read by anybody, and a file of millions of offers has millions. */
const mostFaults = 100;

/** What is wrong with a file of plain offers: the first hundred places, and how many there are. */
export class PlainFaults {
  readonly #places: 'entry' | 'line';
  readonly #faults: Fault[] = [];
  #count = 0;

  /** @param places whether places are entries of an array, from 0, or lines of a text, from 1 */
  constructor(places: 'entry' | 'line') {
    this.#places = places;
  }

  get count(): number {
    return this.#count;
  }

  add(place: number, { field, message, column }: PlainFault): void {
    this.#count += 1;
    if (this.#faults.length === mostFaults) return;
    if (this.#places === 'entry') this.#faults.push({ message, path: `${String(place)}${field === '' ? '' : `.${field}`}` });
    else this.#faults.push({ message, line: place, ...(column === undefined ? {} : { column }), ...(field === '' ? {} : { path: field }) });
  }

  /** An offer with the id of one before it. */
  addTwin(place: number, first: number): void {
    this.add(place, { field: 'id', message: `is that of ${this.#places} ${String(first)} too` });
  }

  /**
   * @param file what the user calls the file
   * @throws file-invalid
   */
  throwIfAny(file: string): void {
    if (this.#count === 0) return;
    const listed = this.#faults.length;
    const hint =
      this.#count > listed ? { hint: `Mend every place; the first ${String(listed)} of ${String(this.#count)} are listed.` } : {};
    throw new MevilleError('file-invalid', `The list of offers is wrong ${inPlaces(this.#count)}.`, {
      file: visible(file),
      faults: this.#faults,
      ...hint,
    });
  }
}
