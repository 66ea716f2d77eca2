import { MevilleError, type Fault } from '../../base/errors.js';
import { Bare, type TextTree } from '../../base/read/tree.js';
import { didYouMean, inPlaces, visible } from '../../base/text.js';
import { minorDigits } from '../../base/values/currencies.js';
import { unitOf } from '../../base/values/units.js';
import type { ValueType } from '../../base/values/value.js';
import { typeWith, withUnit } from '../../base/values/with-unit.js';
import type { Property, Vocabulary } from '../../schema/vocabulary.js';
import type { PlainOffer } from './plain.js';
import { currencyMeant } from '../preferences/meant.js';
import { isOfferProperty, offerPropertyNames, ownProperty, propertyNamed } from '../preferences/properties.js';

/** What the columns of a table of plain offers mean. */
export interface Header {
  /** Columns that neither the vocabulary nor Meville knows, and what was probably meant by each. */
  readonly ignored: readonly { readonly column: string; readonly meant?: string }[];
  /**
   * One row as an offer. Cells are trimmed, and an empty one says nothing; a list is separated by `;`.
   * @param row its number, from 1: what an offer is called where the table has no ids
   */
  readonly offer: (cells: readonly string[], row: number) => PlainOffer;
}

/** Of an offer, besides its properties. */
const ownNames = ['id', 'vendor', 'free'];

interface Column {
  readonly name: string;
  readonly at: number;
  readonly type?: ValueType;
  /** Of bare numbers. */
  readonly unit?: string;
}

/**
 * Reads a header: friendly names, `id` and `vendor`. `mileage (mi)` and `price (GBP)` say the unit of bare numbers.
 *
 * @param columns trimmed names, no two alike
 * @param wanted the names that are looked at; the cells of others are not
 * @param line where the header is
 * @throws file-invalid when a unit does not fit its property, or two columns are one property
 */
export function readHeader(columns: readonly string[], vocabulary: Vocabulary, wanted: readonly string[]): Header {
  // What a file looks at and a vocabulary does not know is a line of the price.
  const lines = new Set(wanted.filter((name) => !ownNames.includes(name)));
  const named: Named = {
    isOpen: vocabulary.open,
    property: (name) => propertyNamed(vocabulary, name) ?? (lines.has(name) ? ownProperty(name, { type: 'money' }) : undefined),
  };
  const faults: Fault[] = [];
  const known: Column[] = [];
  const ignored: Header['ignored'][number][] = [];
  columns.forEach((text, at) => {
    const column = readColumn(text, at, named, (message) => faults.push({ message, line: 1, path: visible(text) }));
    if (column === undefined) ignored.push({ column: text, ...meant(text, vocabulary) });
    else if (known.some(({ name }) => name === column.name))
      faults.push({ message: `is a second column for ${visible(column.name)}`, line: 1, path: visible(text) });
    else known.push(column);
  });
  if (faults.length > 0) throw new MevilleError('file-invalid', `The header is wrong ${inPlaces(faults.length)}.`, { faults });
  const taken = known.filter(({ name }) => wanted.includes(name));
  const isNumbered = !known.some(({ name }) => name === 'id');
  return {
    ignored,
    offer: (cells, row) => {
      const offer: Record<string, TextTree> = new Bare();
      if (isNumbered) offer['id'] = String(row);
      for (const column of taken) offer[column.name] = fieldOf(cells[column.at]?.trim() ?? '', column);
      return offer;
    },
  };
}

function fieldOf(cell: string, { type, unit }: Column): TextTree {
  if (cell === '') return null;
  // A list says so in a vocabulary; where nothing does, its separator is all there is to tell it by.
  if (type?.type === 'any' && cell.includes(';')) return cell.split(';');
  return withUnit(cell, unit) as string;
}

const nameAndUnit = /^(?<name>.*\S)\s*\((?<unit>[^()]*)\)$/u;

/** What names mean in a table. */
interface Named {
  readonly isOpen: boolean;
  readonly property: (name: string) => Property | undefined;
}

function readColumn(text: string, at: number, named: Named, fault: (message: string) => void): Column | undefined {
  if (ownNames.includes(text)) return { name: text, at };
  const { name = '', unit = '' } = nameAndUnit.exec(text)?.groups ?? {};
  const said = unit.trim();
  const isWhole = named.isOpen && !isUnit(said) && !(isOfferProperty(name) && isUnit(said.toUpperCase()));
  if (isWhole || name === '') {
    const property = named.property(text);
    return property === undefined ? undefined : { name: property.name, at, type: property.type };
  }
  const property = named.property(name);
  if (property === undefined) return undefined;
  if (property.type.type === 'money' && !isUnit(said)) {
    const capitals = said.toUpperCase();
    const near = isUnit(capitals) ? `; did you mean "${capitals}"?` : currencyMeant(said);
    fault(`"${visible(said, { maxWidth: 60 })}" is not a currency code of ISO 4217${near}`);
    return { name: property.name, at };
  }
  const [asUnit, asCurrency] = minorDigits(said) === undefined ? [said, undefined] : [undefined, said];
  typeWith(property.type, asUnit, asCurrency, (_member, message) => fault(message));
  return { name: property.name, at, type: { type: 'text' }, unit: said };
}

/** In an open vocabulary a bracket may be a part of a name, as in `weight (net)`. */
const isUnit = (text: string): boolean => unitOf(text) !== undefined || minorDigits(text) !== undefined;

function meant(text: string, vocabulary: Vocabulary): { readonly meant?: string } {
  const { name = text } = nameAndUnit.exec(text)?.groups ?? {};
  const names = [...ownNames, ...offerPropertyNames, ...vocabulary.properties.map((property) => property.name)];
  const near = names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? didYouMean(name, names);
  return near === undefined ? {} : { meant: near };
}
