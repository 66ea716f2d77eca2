import { utf8 } from '../../base/bytes.js';
import type { TextTree } from '../../base/read/tree.js';
import { PackedTexts } from '../columns/packed-texts.js';
import { Ids } from './ids.js';
import type { PlainOffer } from './plain.js';

/** Plain offers that have been taken, to be looked at again by their number, from 0. */
export interface Offers {
  readonly length: number;
  /** Takes the next offer, unless one of its id was there: then it gives the number of that one. */
  add(offer: PlainOffer, id: string): number | undefined;
  at(row: number): PlainOffer;
  /** The UTF-8 of an id. */
  idOf(row: number): Uint8Array;
}

/** Offers that are in memory as they are: to pack them would take longer than to read them. */
export class KeptOffers implements Offers {
  readonly #offers: PlainOffer[] = [];
  readonly #rows = new Map<string, number>();

  get length(): number {
    return this.#offers.length;
  }

  add(offer: PlainOffer, id: string): number | undefined {
    const twin = this.#rows.get(id);
    if (twin !== undefined) return twin;
    this.#rows.set(id, this.#offers.push(offer) - 1);
    return undefined;
  }

  at(row: number): PlainOffer {
    return this.#offers[row] as PlainOffer;
  }

  idOf(row: number): Uint8Array {
    return utf8(this.at(row)['id'] as string);
  }
}

/** Of each offer the texts that are looked at, packed, so that a million offers fit where a million objects would not. */
export class PackedOffers implements Offers {
  readonly #names: readonly string[];
  readonly #fields = new PackedTexts();
  readonly #ids = new PackedTexts();
  readonly #known: Ids;

  /**
   * @param names what is kept of an offer besides its id
   * @param key at least eight bytes that nobody else knows
   */
  constructor(names: readonly string[], key: Uint8Array) {
    this.#names = names;
    this.#known = new Ids(key, (row) => this.#ids.at(row));
  }

  get length(): number {
    return this.#ids.length;
  }

  add(offer: PlainOffer, id: string): number | undefined {
    const twin = this.#known.add(id);
    if (twin !== undefined) return twin;
    this.#ids.push(id);
    this.#fields.push(JSON.stringify(this.#names.map((name) => (Object.hasOwn(offer, name) ? slim(offer[name]) : null))));
    return undefined;
  }

  at(row: number): PlainOffer {
    const fields = JSON.parse(this.#fields.at(row)) as TextTree[];
    return { id: this.#ids.at(row), ...Object.fromEntries(this.#names.map((name, i) => [name, fields[i] ?? null])) };
  }

  idOf(row: number): Uint8Array {
    return this.#ids.bytesAt(row);
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
