import { MevilleError, type Fault } from '../base/errors.js';
import type { MapEntry, Node, Place } from '../base/read/tree.js';
import { visible } from '../base/text.js';

/** The way from the root of a file to a place in it: keys, and indices of lists. */
export type Path = readonly string[];

const keyOf = (path: Path): string => JSON.stringify(path);

/** Everything that is wrong with one file, each with its place, so that it can be mended in one go. */
export class Report {
  readonly #root: Node;
  readonly #file: string;
  readonly #faults: Fault[] = [];
  readonly #at = new Set<string>();
  readonly #within = new Set<string>();
  readonly #entries = new Map<Node, Map<string, MapEntry>>();

  constructor(root: Node, file: string) {
    this.#root = root;
    this.#file = file;
  }

  /** Notes a fault. A value is pointed at where it stands; a map, a list and an unknown key are pointed at by their key. */
  add(path: Path, message: string, point: 'value' | 'key' = 'value'): void {
    this.#faults.push({ message, path: visible(path.join('.'), { maxWidth: 200 }), ...this.#placeOf(path, point) });
    this.#at.add(keyOf(path));
    for (let length = 0; length <= path.length; length += 1) this.#within.add(keyOf(path.slice(0, length)));
  }

  /** Whether a fault was noted at exactly this place. */
  isFaulty = (path: Path): boolean => this.#at.has(keyOf(path));

  /** Whether a fault was noted at this place or anywhere inside it. */
  holdsFault = (path: Path): boolean => this.#within.has(keyOf(path));

  /** @throws file-invalid with every fault, in the order of the file */
  throwIfFaulty(): void {
    const faults = this.#faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    const [first] = faults;
    if (first === undefined) return;
    const more = faults.length > 1 ? ` There are ${String(faults.length - 1)} more faults.` : '';
    const where = `${first.path === '' ? '' : `${first.path ?? ''} `}(line ${String(first.line)}, column ${String(first.column)})`;
    throw new MevilleError('file-invalid', `The preferences cannot be used. ${where}: ${first.message}.${more}`, {
      file: visible(this.#file),
      faults,
    });
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
