import { utf8 } from '../base/bytes.js';
import { minorDigits } from '../base/values/currencies.js';
import { amountText } from '../base/values/money.js';
import type { Candidate } from './candidate.js';
import { forEachBlock } from './columns/block.js';
import { addField, type Field } from './columns/field.js';
import { Table } from './columns/table.js';
import { candidateFromPlain, type PlainOffer } from './plain.js';
import type { Preferences } from './preferences/preferences.js';
import { rankingOf, type Ranking } from './ranking.js';

export type { Field } from './columns/field.js';

/** How a program's own records are read as offers. */
export interface RecordReading<T> {
  /** Unique among the records. */
  readonly id: (record: T) => string;
  /** What the customer calls the vendor; the id when absent. */
  readonly vendor?: (record: T) => string;
  /** By the friendly names of the category's vocabulary. */
  readonly fields: Readonly<Record<string, Field<T>>>;
}

/**
 * Ranks the records of a program, straight into columns: as `rank` ranks the plain offers that say the same, of which only those are
 * made that somebody looks at.
 *
 * @throws file-invalid when a record has no usable id; at the latest when somebody looks at it
 */
export function rankRecords<T>(records: readonly T[], reading: RecordReading<T>, preferences: Preferences): Ranking {
  const table = new Table(preferences, records.length);
  const candidateAt = (row: number): Candidate => candidateFromPlain(plainOf(records[row] as T, reading), preferences.vocabulary);
  const calculated = new Set(preferences.derived.map(({ property }) => property.name));
  const adders = [...table.columns].map(([name, column]) => {
    const alone = (text: string): Candidate => candidateFromPlain({ [name]: text, id: name }, preferences.vocabulary);
    return addField(
      column,
      name,
      calculated.has(name) ? {} : reading.fields,
      (row) => table.judged(candidateAt(row), name),
      (text) => table.judged(alone(text), name),
    );
  });
  forEachBlock(records.length, (from, to) => {
    for (const add of adders) add(records, from, to);
  });
  table.rows = records.length;
  table.trim();
  return rankingOf({ table, candidateAt, idOf: (row) => utf8(reading.id(records[row] as T)) }, preferences);
}

/** The plain offer that says what a record says. */
export function plainOf<T>(record: T, { id, vendor, fields }: RecordReading<T>): PlainOffer {
  const said = Object.entries(fields).map(([name, field]): [string, string | null] => [name, textOf(record, field)]);
  return { ...Object.fromEntries(said), id: id(record), ...(vendor === undefined ? {} : { vendor: vendor(record) }) };
}

function textOf<T>(record: T, field: Field<T>): string | null {
  if ('text' in field) return field.text(record) ?? null;
  const number = ('minor' in field ? field.minor(record) : field.number(record)) ?? NaN;
  if (!Number.isFinite(number)) return null;
  if (!('minor' in field)) return field.unit === undefined ? String(number) : `${String(number)} ${field.unit}`;
  const { currency } = field;
  const isAmount = Number.isSafeInteger(number) && minorDigits(currency) !== undefined;
  return isAmount ? amountText(BigInt(number), currency) : `${String(number)} ${currency}`;
}
