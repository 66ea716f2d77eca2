import { hash } from 'node:crypto';
import { readValue } from '../../base/values/read.js';
import type { Missing, Value } from '../../base/values/value.js';
import { withUnit } from '../../base/values/with-unit.js';
import { isPlausible } from '../../schema/plausible.js';
import { numberScale, storedAmount } from '../../store/stored-amount.js';
import { cellText, loosen } from './loosen.js';
import type { DecimalMark } from './plain-number.js';
import { readPrice } from './price.js';
import type { MappedProperty, Source } from './property.js';
import { transformOf, type Transform } from './transform.js';

/** From the cells of one row to values. Columns repeat themselves, so what a text came to is remembered for a while. */

/** The cells of a row, in the order of the columns; undefined where the row has none. */
export type Cells = readonly (string | undefined)[];

/** What the whole list has in common. */
export interface Manners {
  /** Where a column stands. */
  readonly placeOf: (column: string) => number;
  readonly mark: DecimalMark | undefined;
  /** Whether a spreadsheet may have been told by an apostrophe that a cell is no formula. */
  readonly guarded: boolean;
}

/** The text a source gives for a row; undefined when a cell it needs says nothing. */
export type TextReader = (cells: Cells) => string | undefined;

/** @param believed whether the cell of a column can be what the mapping takes it for elsewhere: a template is not filled with what nobody believes */
export function textReader(
  source: Source,
  { placeOf, guarded }: Manners,
  believed?: (column: string, cells: Cells) => boolean,
): TextReader {
  if (source.kind === 'constant') {
    const text = [source.value].flat().join('; ');
    return () => text;
  }
  const transforms = (source.transforms ?? []).map(transformOf);
  if (source.kind === 'column') {
    const place = placeOf(source.column);
    return (cells) => {
      const cell = cells[place];
      const text = cell === undefined ? undefined : cellText(cell, guarded);
      return text === undefined || transforms.length === 0 ? text : transformed(text, transforms);
    };
  }
  const parts = source.parts.map((part) => (part.kind === 'text' ? part.text : { column: part.column, place: placeOf(part.column) }));
  return (cells) => {
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part;
        continue;
      }
      const cell = cells[part.place];
      const piece = cell === undefined ? undefined : cellText(cell, guarded);
      if (piece === undefined || believed?.(part.column, cells) === false) return undefined;
      text += piece;
    }
    return transformed(text.trim(), transforms);
  };
}

function transformed(text: string, transforms: readonly Transform[]): string | undefined {
  let done = text;
  for (const transform of transforms) {
    done = transform(done);
    if (done === '') return undefined;
  }
  return done;
}

/** As many texts of one column as are remembered, none of them longer than this. */
const mostRemembered = 4096;
const longestRemembered = 100;

/** A function whose last results are remembered. */
function remembered<Result extends {} | undefined>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const found = results.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (result === undefined || text.length > longestRemembered) return result;
    if (results.size >= mostRemembered) results.clear();
    results.set(text, result);
    return result;
  };
}

/** What a function makes of the text that a source gives for a row; undefined when a cell it needs says nothing. */
function reading<Result extends {}>(
  source: Exclude<Source, { readonly kind: 'constant' }>,
  manners: Manners,
  make: (text: string) => Result,
  believed?: (column: string, cells: Cells) => boolean,
): (cells: Cells) => Result | undefined {
  if (source.kind === 'template') {
    const text = textReader(source, manners, believed);
    const read = remembered(make);
    return (cells) => {
      const found = text(cells);
      return found === undefined ? undefined : read(found);
    };
  }
  const place = manners.placeOf(source.column);
  const text = textReader(source, { ...manners, placeOf: () => 0 });
  // From the cell as it is: what is done to its text is remembered too.
  const read = remembered((cell: string) => {
    const found = text([cell]);
    return found === undefined ? undefined : make(found);
  });
  return (cells) => {
    const cell = cells[place];
    return cell === undefined || cell === '' ? undefined : read(cell);
  };
}

/** The price or floor of a row in minor units, or why it is none; undefined when there is none. */
export function amountReader(source: Source, currency: string, manners: Manners): (cells: Cells) => bigint | string | undefined {
  const make = (text: string): bigint | string => readPrice(text, currency, manners.mark);
  if (source.kind !== 'constant') return reading(source, manners, make);
  const amount = make([source.value].flat().join(';'));
  return () => amount;
}

/** The value of a property in a row; undefined when a cell it needs says nothing, missing with the reason when it cannot be read or offered. */
export type ValueReader = (cells: Cells) => Value | Missing | undefined;

/** @param believed as in `textReader` */
export function valueReader(property: MappedProperty, manners: Manners, believed?: (column: string, cells: Cells) => boolean): ValueReader {
  const { source } = property;
  if (source.kind === 'constant') {
    const value = valueOf(source.value, property, manners.mark);
    return () => value;
  }
  return reading(source, manners, (text) => valueOf(text, property, manners.mark), believed);
}

function valueOf(
  source: string | readonly string[],
  { type, unit, plausible }: MappedProperty,
  mark: DecimalMark | undefined,
): Value | Missing {
  const text = typeof source === 'string' ? loosen(source, type, mark, type.type === 'money' ? unit : undefined) : source;
  const value = readValue(withUnit(text, unit), type);
  if (value.kind === 'missing') return value;
  if (plausible !== undefined && !isPlausible(value, plausible))
    return { kind: 'missing', reason: `"${value.text}" is not believed; it would be ${plausible.text}` };
  const problem = storageProblem(value);
  return problem === undefined ? value : { kind: 'missing', reason: problem };
}

/** What an offer can say on the wire. */
const longestText = 500;
const mostItems = 64;

/** Why a value can be read but not sold with. */
function storageProblem(value: Value): string | undefined {
  if (value.kind === 'list') {
    if (value.items.length > mostItems) return `the list has more than ${String(mostItems)} items`;
    return value.items.map(storageProblem).find((problem) => problem !== undefined);
  }
  if (value.text.length > longestText) return `the text is longer than ${String(longestText)} characters`;
  if (value.kind === 'number' && value.amount % numberScale !== 0n) return `"${value.text}" has more than 6 decimals`;
  return 'amount' in value && storedAmount(value) === undefined ? `"${value.text}" is a larger number than can be stored` : undefined;
}

const longestSku = 200;
const control = /\p{Cc}/u;

/** What is wrong with a SKU, or undefined. */
export function skuProblem(sku: string): string | undefined {
  if (sku.length > longestSku) return `the SKU is longer than ${String(longestSku)} characters`;
  return control.test(sku) ? 'the SKU holds a control character' : undefined;
}

/** The beginning of a SKU for a row that has none: it depends on every field of the row and on nothing else. RFC 8785 spells a list of texts as JSON does. */
export const skuStem = (fields: readonly string[]): string => hash('sha256', JSON.stringify(fields), 'base64url').slice(0, 16);
