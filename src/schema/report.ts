import { MevilleError, type Fault } from '../base/errors.js';
import { plain, type MapEntry, type Node, type Place } from '../base/read/tree.js';
import { didYouMean, inPlaces, visible } from '../base/text.js';
import { faultsOf, unknownName, type Validator } from './faults.js';

/** The way from the root of a file to a place in it: keys, and indices of lists. */
export type Path = readonly string[];

/** The path an RFC 6901 pointer spells. */
export const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const keyOf = (path: Path): string => JSON.stringify(path);

interface ReportOptions {
  /** The value where it stands, or the key it is under. */
  readonly point?: 'value' | 'key';
  readonly hint?: string;
}

/** Everything that is wrong with one file that people write, each with its place, so that it can be mended in one go. */
export class Report {
  readonly #root: Node;
  readonly #file: string;
  readonly #what: string;
  readonly #faults: Fault[] = [];
  readonly #at = new Set<string>();
  readonly #within = new Set<string>();
  readonly #entries = new Map<Node, Map<string, MapEntry>>();

  /**
   * @param root the file as `readTree` gives it
   * @param file what the user calls it
   * @param what is in it, in a word or two: `preferences`
   */
  constructor(root: Node, file: string, what: string) {
    this.#root = root;
    this.#file = file;
    this.#what = what;
  }

  /** Notes a fault. A value is pointed at where it stands; a map, a list and an unknown key are pointed at by their key. */
  add(path: Path, message: string, options: ReportOptions = {}): void {
    this.#faults.push(this.fault(path, message, options));
    this.#at.add(keyOf(path));
    for (let length = 0; length <= path.length; length += 1) this.#within.add(keyOf(path.slice(0, length)));
  }

  /** A fault at a place, without noting it: for what only turns out when the file is used. */
  fault(path: Path, message: string, { point = 'value', hint }: ReportOptions = {}): Fault {
    const readable = visible(path.join('.'), { maxWidth: 200 });
    return { message, path: readable, ...this.#placeOf(path, point), ...(hint === undefined ? {} : { hint }) };
  }

  /** Notes what the schema says against the file. `known` are the names to propose for one that is not known. */
  addSchemaFaults(validator: Validator, known: readonly string[] = []): void {
    for (const { pointer, message } of faultsOf(validator, plain(this.#root))) {
      const path = pathOf(pointer);
      const near = message === unknownName ? didYouMean(path.at(-1) ?? '', known) : undefined;
      const point = message === unknownName ? 'key' : 'value';
      this.add(path, message, { point, ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }) });
    }
  }

  /** Whether a fault was noted at exactly this place. */
  isFaulty = (path: Path): boolean => this.#at.has(keyOf(path));

  /** Whether a fault was noted at this place or anywhere inside it. */
  holdsFault = (path: Path): boolean => this.#within.has(keyOf(path));

  /** @throws file-invalid with every fault, in the order of the file */
  throwIfFaulty(): void {
    refuseFaults(this.#file, this.#what, this.#faults);
  }

  #placeOf(path: Path, point: 'value' | 'key'): Place {
    let node = this.#root;
    let place = node.place;
    for (const step of path) {
      if (node.kind === 'list') {
        const item = node.items[Number(step)];
        if (item === undefined) break;
        node = item;
        place = item.place;
      } else {
        const entry = this.#entryOf(node, step);
        if (entry === undefined) break;
        node = entry.value;
        place = entry.keyPlace;
      }
    }
    return point === 'value' && node.kind === 'scalar' ? { ...node.place } : { ...place };
  }

  /** A file may hold thousands of faults in one map; looking each key up from its beginning would take quadratic time. */
  #entryOf(node: Node, key: string): MapEntry | undefined {
    if (node.kind !== 'map') return undefined;
    let entries = this.#entries.get(node);
    if (entries === undefined) {
      entries = new Map(node.entries.map((entry) => [entry.key, entry]));
      this.#entries.set(node, entries);
    }
    return entries.get(key);
  }
}

/**
 * Ends the reading of a file that has faults.
 * @throws file-invalid with every fault, in the order of the file
 */
export function refuseFaults(file: string, what: string, unordered: readonly Fault[]): void {
  const faults = unordered.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const [first] = faults;
  if (first === undefined) return;
  throw new MevilleError('file-invalid', `The ${what} is wrong ${inPlaces(faults.length)}.`, {
    file: visible(file),
    faults,
    ...(first.hint === undefined || faults.length > 1 ? {} : { hint: first.hint }),
  });
}
