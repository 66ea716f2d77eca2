import { utf8 } from '../base/bytes.js';
import { minorDigits } from '../base/values/currencies.js';
import { decimalScale } from '../base/values/decimal.js';
import { amountText } from '../base/values/money.js';
import { unitOf } from '../base/values/units.js';
import type { Vocabulary } from '../schema/vocabulary.js';
import type { Candidate } from './candidate.js';
import { forEachBlock } from './columns/block.js';
import { addField, type Field } from './columns/field.js';
import { Table } from './columns/table.js';
import { candidateFromPlain, type PlainOffer } from './plain/plain.js';
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
      calculated.has(name) ? {} : onlyBelieved(reading.fields, name, preferences.vocabulary),
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

/** The fields, of which one goes the long way round where it may not be believed. */
function onlyBelieved<T>(
  fields: Readonly<Record<string, Field<T>>>,
  name: string,
  vocabulary: Vocabulary,
): Readonly<Record<string, Field<T>>> {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return fields;
  // What a price of nothing is depends on what else the record says.
  if (name === 'price') {
    if (!('minor' in field)) return {};
    const { minor } = field;
    return { ...fields, price: { ...field, minor: (record) => minor(record) || undefined } };
  }
  const plausible = vocabulary.named(name)?.plausible;
  if (plausible === undefined || !('number' in field)) return fields;
  const one = field.unit === undefined ? { numerator: decimalScale, denominator: 1n } : unitOf(field.unit);
  if (one === undefined) return fields;
  const { number } = field;
  const [least, most] = [plausible.least, plausible.most].map(
    (bound) => (Number(bound) * Number(one.denominator)) / Number(one.numerator),
  ) as [number, number];
  const believed = (record: T): number | undefined => {
    const value = number(record) ?? NaN;
    // Only nothing is the same as a bound for certain: others may have been rounded.
    return (value > least && value < most) || (value === 0 && least === 0) ? value : undefined;
  };
  return { ...fields, [name]: { ...field, number: believed } };
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
