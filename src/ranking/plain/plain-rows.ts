import type { Missing, Value } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Candidate } from '../candidate.js';
import type { Column } from '../columns/column.js';
import { PlainColumn } from '../columns/plain-column.js';
import { Table } from '../columns/table.js';
import { KeptOffers, PackedOffers, type Offers } from './offers.js';
import { fieldOf, readField, readNames, readPlain, valuesOf, type PlainOffer } from './plain.js';
import { notGiven } from '../judge/values.js';
import { PlainFaults, type PlainFault } from './plain-faults.js';
import type { Preferences } from '../preferences/preferences.js';
import { propertyNamed } from '../preferences/properties.js';
import { usedProperties } from '../preferences/used.js';
import { rankingOf, type Ranking } from '../ranking.js';

/** A property the preferences use and no offer has a value of, and why not when there was something. */
export interface Unsaid {
  readonly property: Property;
  /** Why the first that said something has no value all the same. */
  readonly reason?: string;
}

/**
 * Plain offers as they come, ranked when all are there. What is judged goes straight into columns; the candidate of an offer is made
 * when somebody looks at it.
 */
export class PlainRows {
  readonly #preferences: Preferences;
  readonly #properties: readonly Property[];
  readonly #names: readonly string[];
  readonly #offers: Offers;
  readonly #table: Table;
  readonly #adders: readonly ((offer: PlainOffer) => void)[];
  readonly #faults: PlainFaults;
  #places = new Uint32Array(1024);
  readonly #silent: Map<string, Unsaid>;
  #read: { readonly offer: PlainOffer; readonly values: ReadonlyMap<string, Value | Missing> } | undefined;

  /** @param places what tells offers apart in complaints: entries of an array, from 0, which is kept, or lines, from 1 */
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
    const besides = ['vendor', 'free', ...this.#properties.map(({ name }) => name)];
    this.#names = ['id', ...besides];
    this.#offers = places === 'entry' ? new KeptOffers() : new PackedOffers(besides, preferences.digest);
    this.#table = new Table(preferences);
    this.#adders = [...this.#table.columns].map(([name, column]) => this.#adderOf(name, column));
    this.#faults = new PlainFaults(places);
    this.#silent = new Map(used.map((property) => [property.name, { property }]));
  }

  /** The names that are looked at; whatever else an offer says makes no difference. */
  get names(): readonly string[] {
    return this.#names;
  }

  get length(): number {
    return this.#offers.length;
  }

  /** An offer as `readJsonTexts` gives it. */
  add(entry: unknown, place: number): void {
    const named = readNames(entry);
    if (!('id' in named)) {
      this.refuse(place, named);
      return;
    }
    const offer = entry as PlainOffer;
    const twin = this.#offers.add(offer, named.id);
    if (twin !== undefined) {
      this.#faults.addTwin(place, this.#places[twin] ?? 0);
      return;
    }
    this.#placeLast(place);
    // A file that is refused in the end is read to its end for its faults alone.
    if (this.#faults.count > 0) return;
    for (const add of this.#adders) add(offer);
    this.#table.rows += 1;
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
    this.#table.trim();
    const [table, offers] = [this.#table, this.#offers];
    const candidateAt = (row: number): Candidate => readPlain(offers.at(row), this.#preferences.vocabulary, this.#properties) as Candidate;
    return rankingOf({ table, candidateAt, idOf: (row) => offers.idOf(row) }, this.#preferences);
  }

  /** What the preferences use and no offer has, though there are offers: perhaps a name or a unit is not what the file calls it. */
  get unsaid(): readonly Unsaid[] {
    return this.length === 0 ? [] : [...this.#silent.values()];
  }

  #placeLast(place: number): void {
    if (this.#places.length < this.length) {
      const places = new Uint32Array(this.length * 2);
      places.set(this.#places);
      this.#places = places;
    }
    this.#places[this.length - 1] = place;
  }

  /** What adds an offer to one column. What depends on several of its fields is made of all that it may depend on. */
  #adderOf(name: string, column: Column): (offer: PlainOffer) => void {
    const property = this.#properties.find((one) => one.name === name);
    if (property === undefined) return (offer) => column.add(this.#judged(this.#valuesOf(offer), name));
    if (name === 'total' || name === 'price') {
      const paid = this.#properties.filter((one) => one.name === 'total' || one.name === 'price');
      return (offer) => column.add(this.#judged(valuesOf(offer, paid), name));
    }
    const { type } = property;
    const alone = new PlainColumn(column, (field) => this.#judged(new Map([[name, readField(field, type) ?? notGiven]]), name));
    return (offer) => alone.add(fieldOf(offer, name));
  }

  /** All that is used of an offer, read once for all columns that ask. */
  #valuesOf(offer: PlainOffer): ReadonlyMap<string, Value | Missing> {
    if (this.#read?.offer !== offer) this.#read = { offer, values: valuesOf(offer, this.#properties) };
    return this.#read.values;
  }

  #judged(values: ReadonlyMap<string, Value | Missing>, name: string): Value | Missing {
    this.#listen(values);
    return this.#table.judged({ values }, name);
  }

  #listen(values: ReadonlyMap<string, Value | Missing>): void {
    for (const [name, { property, reason }] of this.#silent) {
      const value = values.get(name);
      if (value !== undefined && value.kind !== 'missing') this.#silent.delete(name);
      else if (value !== undefined && reason === undefined) this.#silent.set(name, { property, reason: value.reason });
    }
  }
}
