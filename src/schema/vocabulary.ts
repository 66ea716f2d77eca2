import { byCodeUnits } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { didYouMean, visible } from '../base/text.js';
import { unitOf, type Unit } from '../base/values/units.js';
import type { Dimension, ValueType } from '../base/values/value.js';
import { vocabularies as generated } from './generated/vocabularies.js';
import { readPlausible, type Plausible, type PlausibleSource } from './plausible.js';

/** A vocabulary: the words of one category, and what each means on the wire. */

export interface Property {
  /** The friendly name, as people write it in files: `mileage`. */
  readonly name: string;
  /** The name on the wire, schema.org's where it has one: `mileageFromOdometer`. */
  readonly wire: string;
  readonly type: ValueType;
  /** What to call it in a sentence. */
  readonly label: string;
  /** The unit people use for it, for prompts and hints. */
  readonly unit?: Unit;
  /** Values that are common; others are allowed. */
  readonly values: readonly string[];
  /** Between what an offer is believed; everything is where nothing is said. */
  readonly plausible?: Plausible;
}

/** A vocabulary as schemas/categories/ writes it. */
interface Source {
  readonly name: string;
  readonly itemType: string;
  readonly label: string;
  readonly open: boolean;
  readonly properties: readonly SourceProperty[];
}

interface SourceProperty {
  readonly name: string;
  readonly property: string;
  readonly type: ValueType['type'];
  readonly dimension?: Dimension;
  readonly unit?: string;
  readonly label: string;
  readonly values?: readonly string[];
  readonly plausible?: PlausibleSource;
}

export class Vocabulary {
  readonly name: string;
  /** The schema.org type of what is wanted and sold. */
  readonly itemType: string;
  readonly label: string;
  /** An open vocabulary takes any property, as a PropertyValue on the wire. */
  readonly open: boolean;
  readonly properties: readonly Property[];
  readonly #byName: ReadonlyMap<string, Property>;
  readonly #byWire: ReadonlyMap<string, Property>;

  constructor(source: Source) {
    this.name = source.name;
    this.itemType = source.itemType;
    this.label = source.label;
    this.open = source.open;
    this.properties = source.properties.map(toProperty);
    this.#byName = new Map(this.properties.map((property) => [property.name, property]));
    this.#byWire = new Map(this.properties.map((property) => [property.wire, property]));
  }

  /** The property of a friendly name; in an open vocabulary every name is one. */
  named(name: string): Property | undefined {
    return this.#byName.get(name) ?? (this.open ? openProperty(name.normalize('NFC')) : undefined);
  }

  /** The property of a wire name; in an open vocabulary every name is one. */
  onWire(wire: string): Property | undefined {
    return this.#byWire.get(wire) ?? (this.open ? openProperty(wire) : undefined);
  }

  /** What to tell somebody who used a name this vocabulary does not have. */
  unknown(name: string, alsoKnown: readonly string[] = []): string {
    const names = [...this.#byName.keys(), ...alsoKnown];
    const near = didYouMean(name, names);
    return near === undefined
      ? `no property "${visible(name)}" in the vocabulary ${this.name}; it knows ${names.toSorted(byCodeUnits).join(', ')}`
      : `no property "${visible(name)}" in the vocabulary ${this.name}; did you mean "${near}"?`;
  }
}

const openProperty = (name: string): Property => ({ name, wire: name, type: { type: 'any' }, label: name, values: [] });

function toProperty({ name, property, type, dimension, unit, label, values = [], plausible }: SourceProperty): Property {
  const valueType: ValueType = type === 'quantity' ? { type, dimension: dimension ?? 'length' } : { type };
  const known = unit === undefined ? undefined : unitOf(unit);
  return {
    name,
    wire: property,
    type: valueType,
    label,
    values,
    ...(known === undefined ? {} : { unit: known }),
    ...(plausible === undefined ? {} : { plausible: readPlausible(plausible, valueType) }),
  };
}

const sources: readonly Source[] = generated;
const all: ReadonlyMap<string, Vocabulary> = new Map(sources.map((source) => [source.name, new Vocabulary(source)]));

export const categories: readonly string[] = [...all.keys()];

/** @throws category-unknown */
export function vocabulary(category: string): Vocabulary {
  const found = all.get(category);
  if (found === undefined) {
    const near = didYouMean(category, categories);
    const hint = near === undefined ? `Use one of ${categories.join(', ')}.` : `Did you mean ${near}?`;
    throw new MevilleError('category-unknown', `There is no vocabulary "${visible(category)}".`, { hint });
  }
  return found;
}
