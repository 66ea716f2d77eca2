import { canonicalBytes } from '../base/canonical.js';
import { toBase64url } from '../base/bytes.js';
import { readValue } from '../base/values/read.js';
import type { Missing, Value } from '../base/values/value.js';
import { withUnit } from '../base/values/with-unit.js';
import { sha256 } from '../crypto/digest.js';
import type { MappedProperty, Source } from './mapped-property.js';

/** From the cells of one row to values. */

/** The text of a column in one row, as it was read; undefined when the row has no such column. */
export type Cells = (column: string) => string | undefined;

/** The text a source gives for a row, trimmed; undefined when a cell it needs is empty. */
export function textOf(source: Source, cells: Cells): string | undefined {
  if (source.kind === 'constant') return [source.value].flat().join('; ');
  if (source.kind === 'column') return cells(source.column)?.trim() || undefined;
  let text = '';
  for (const part of source.parts) {
    const piece = part.kind === 'text' ? part.text : cells(part.column)?.trim();
    if (piece === undefined || piece === '') return undefined;
    text += piece;
  }
  return text.trim();
}

/** The value of a property in a row; undefined when a cell it needs is empty, missing with the reason when it cannot be read or offered. */
export function valueOf({ source, type, unit }: MappedProperty, cells: Cells): Value | Missing | undefined {
  const text = source.kind === 'constant' ? source.value : textOf(source, cells);
  if (text === undefined) return undefined;
  const value = readValue(withUnit(text, unit), type);
  const problem = value.kind === 'missing' ? undefined : storageProblem(value);
  return problem === undefined ? value : { kind: 'missing', reason: problem };
}

/** What the books store of a number: 64-bit integers, of millionths when it has no unit. */
const largest = 2n ** 63n - 2n;
const millionth = 10n ** 12n;
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
  if (value.kind === 'number' && value.amount % millionth !== 0n) return `"${value.text}" has more than 6 decimals`;
  const amount =
    value.kind === 'number' ? value.amount / millionth : value.kind === 'quantity' || value.kind === 'money' ? value.amount : 0n;
  return amount > largest || amount < -largest ? `"${value.text}" is a larger number than can be stored` : undefined;
}

const longestSku = 200;
const control = /\p{Cc}/u;

/** What is wrong with a SKU, or undefined. */
export function skuProblem(sku: string): string | undefined {
  if (sku.length > longestSku) return `the SKU is longer than ${String(longestSku)} characters`;
  return control.test(sku) ? 'the SKU holds a control character' : undefined;
}

/** The beginning of a SKU for a row that has none: it depends on every field of the row and on nothing else. */
export const skuStem = (fields: readonly string[]): string => toBase64url(sha256(canonicalBytes(fields))).slice(0, 16);
