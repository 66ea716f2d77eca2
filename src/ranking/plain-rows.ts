import type { TextTree } from '../base/read/tree.js';
import type { Property } from '../schema/vocabulary.js';
import type { Candidate } from './candidate.js';
import { Ids } from './ids.js';
import { PackedRows } from './packed-rows.js';
import { readPlain, type PlainOffer } from './plain.js';
import { PlainFaults, type PlainFault } from './plain-faults.js';
import type { Preferences } from './preferences/preferences.js';
import { propertyNamed } from './preferences/properties.js';
import { usedProperties } from './preferences/used.js';
import { RankingBuilder, type Ranking } from './rank.js';

/** A property the preferences use and no offer has a value of, and why not when there was something. */
export interface Unsaid {
  readonly property: Property;
  /** Why the first that said something has no value all the same. */
  readonly reason?: string;
}

/**
 * Plain offers as they come, ranked when all are there. Of each it keeps the texts that the preferences use, packed; what has been
 * made of them is made again when somebody looks at it, so that a million offers fit where a million objects would not.
 */
export class PlainRows {
  readonly #preferences: Preferences;
  readonly #properties: readonly Property[];
  readonly #names: readonly string[];
  readonly #rows = new PackedRows();
  readonly #builder: RankingBuilder;
  readonly #faults: PlainFaults;
  readonly #ids: Ids;
  #places = new Uint32Array(1024);
  readonly #silent: Map<string, Unsaid>;

  /** @param places what tells offers apart in complaints: entries of an array, from 0, or lines, from 1 */
  constructor(preferences: Preferences, places: 'entry' | 'line') {
    this.#preferences = preferences;
    const used = usedProperties(preferences);
    // The total of an offer is shown whether or not it is judged, and it may be said as a price.
    this.#properties = [
      ...used,
      ...['total', 'price'].flatMap((name) =>
        used.some((one) => one.name === name) ? [] : (propertyNamed(preferences.vocabulary, name) ?? []),
      ),
    ];
    this.#names = ['id', 'vendor', 'free', ...this.#properties.map(({ name }) => name)];
    this.#builder = new RankingBuilder(preferences);
    this.#faults = new PlainFaults(places);
    this.#ids = new Ids(preferences.digest, (row) => this.#idAt(row));
    this.#silent = new Map(used.map((property) => [property.name, { property }]));
  }

  /** The names that are looked at; whatever else an offer says makes no difference. */
  get names(): readonly string[] {
    return this.#names;
  }

  get length(): number {
    return this.#rows.length;
  }

  /** An offer as `readJsonTexts` gives it. */
  add(entry: unknown, place: number): void {
    const read = readPlain(entry, this.#preferences.vocabulary, this.#properties);
    if (!('id' in read)) {
      this.refuse(place, read);
      return;
    }
    const twin = this.#ids.add(read.id);
    if (twin !== undefined) this.#faults.addTwin(place, this.#places[twin] ?? 0);
    else this.#keep(entry as PlainOffer, read, place);
  }

  /** Says that there is no offer at a place where one should be. */
  refuse(place: number, fault: PlainFault): void {
    this.#faults.add(place, fault);
  }

  /**
   * @param file what the user calls it
   * @throws file-invalid with everything that is wrong
   */
  rank(file: string): Ranking {
    this.#faults.throwIfAny(file);
    return this.#builder.finish((row) => this.#candidateAt(row));
  }

  /** What the preferences use and no offer has, though there are offers: perhaps a name or a unit is not what the file calls it. */
  get unsaid(): readonly Unsaid[] {
    return this.length === 0 ? [] : [...this.#silent.values()];
  }

  #keep(entry: PlainOffer, candidate: Candidate, place: number): void {
    if (this.#places.length === this.length) {
      const places = new Uint32Array(this.length * 2);
      places.set(this.#places);
      this.#places = places;
    }
    this.#places[this.length] = place;
    this.#rows.push(JSON.stringify(this.#names.map((name) => (Object.hasOwn(entry, name) ? slim(entry[name]) : null))));
    // A file that is refused in the end is read to its end for its faults alone.
    if (this.#faults.count === 0) this.#builder.add(candidate);
    for (const [name, { property, reason }] of this.#silent) {
      const value = candidate.values.get(name);
      if (value !== undefined && value.kind !== 'missing') this.#silent.delete(name);
      else if (value !== undefined && reason === undefined) this.#silent.set(name, { property, reason: value.reason });
    }
  }

  #fieldsAt(row: number): (TextTree | undefined)[] {
    return JSON.parse(this.#rows.at(row)) as TextTree[];
  }

  #idAt(row: number): string {
    return this.#fieldsAt(row)[0] as string;
  }

  #candidateAt(row: number): Candidate {
    const fields = this.#fieldsAt(row);
    const entry = Object.fromEntries(this.#names.map((name, i) => [name, fields[i] ?? null]));
    return readPlain(entry, this.#preferences.vocabulary, this.#properties) as Candidate;
  }
}

/** What is neither a text nor a list of texts is kept as an empty object, which is as much a value as it is. */
const slim = (field: TextTree | undefined): TextTree =>
  field === undefined ||
  field === null ||
  typeof field === 'string' ||
  (Array.isArray(field) && field.every((item) => typeof item === 'string'))
    ? (field ?? null)
    : {};
