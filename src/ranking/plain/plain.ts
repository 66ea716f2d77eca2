import { MevilleError, type Fault } from '../../base/errors.js';
import type { TextTree } from '../../base/read/tree.js';
import { visible } from '../../base/text.js';
import { readValue } from '../../base/values/read.js';
import type { Missing, Value, ValueType } from '../../base/values/value.js';
import type { Property, Vocabulary } from '../../schema/vocabulary.js';
import type { Candidate } from '../candidate.js';
import { PlainFaults, type PlainFault } from './plain-faults.js';
import { propertyNamed } from '../preferences/properties.js';

/** An offer somebody wrote down: friendly names and source texts, `id`, and optionally `vendor`. */
export interface PlainOffer {
  readonly [name: string]: TextTree;
}

const longestName = 200;
const control = /\p{Cc}/u;

/**
 * The candidates of a JSON array of plain offers. A total of zero is missing unless the offer says `free: true`.
 *
 * @param data what `readJsonTexts` gives
 * @param vocabulary of the preferences they will be ranked by
 * @param file what the user calls the file
 * @throws file-invalid when it is no array of objects, or an entry has no usable id or one that was there before; entries count from 0
 */
export function parsePlainOffers(data: unknown, vocabulary: Vocabulary, file: string): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Map<string, number>();
  const faults = new PlainFaults('entry');
  entriesOf(data, file).forEach((entry, index) => {
    const read = readPlain(entry, vocabulary);
    const first = 'id' in read ? seen.get(read.id) : undefined;
    if (!('id' in read)) faults.add(index, read);
    else if (first !== undefined) faults.addTwin(index, first);
    else {
      seen.set(read.id, index);
      candidates.push(read);
    }
  });
  faults.throwIfAny(file);
  return candidates;
}

/** @throws file-invalid when the data is no list */
export function entriesOf(data: unknown, file: string): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const faults: Fault[] = [{ message: 'must be a list of offers', path: '' }];
  throw new MevilleError('file-invalid', 'The list of offers is wrong in one place.', { file: visible(file), faults });
}

/**
 * The candidate of one plain offer. Names a closed vocabulary does not know are ignored; `total` is its own field, else its price.
 * @throws file-invalid when there is no usable id
 */
export function candidateFromPlain(record: PlainOffer, vocabulary: Vocabulary): Candidate {
  const read = readPlain(record, vocabulary);
  if ('id' in read) return read;
  throw new MevilleError('file-invalid', 'The offer is wrong in one place.', {
    faults: [{ message: read.message, path: read.field }],
  });
}

/**
 * The candidate of one plain offer, or what is wrong with it.
 * @param properties those that are looked at, `total` and `price` among them; all that the vocabulary knows when absent
 */
export function readPlain(entry: unknown, vocabulary: Vocabulary, properties?: readonly Property[]): Candidate | PlainFault {
  const named = readNames(entry);
  if (!('id' in named)) return named;
  const record = entry as PlainOffer;
  const values = valuesOf(record, properties ?? propertiesOf(record, vocabulary));
  const total = values.get('total');
  return { id: named.id, vendor: named.vendor, values, ...(total?.kind === 'money' ? { total } : {}), unsigned: true };
}

/** What one plain offer is called, or what is wrong with it. */
export function readNames(entry: unknown): Pick<Candidate, 'id' | 'vendor'> | PlainFault {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { field: '', message: 'must be an object' };
  const record = entry as PlainOffer;
  const id = nameFrom(fieldOf(record, 'id'));
  if (id === undefined) return { field: 'id', message: unusable };
  const vendor = isBlank(fieldOf(record, 'vendor')) ? id : nameFrom(fieldOf(record, 'vendor'));
  return vendor === undefined ? { field: 'vendor', message: unusable } : { id, vendor };
}

/** @param properties those that are looked at; what is said of the total needs `price` among them */
export function valuesOf(record: PlainOffer, properties: readonly Property[]): Map<string, Value | Missing> {
  const values = new Map<string, Value | Missing>();
  for (const { name, type } of properties) {
    const value = readField(fieldOf(record, name), type);
    if (value !== undefined) values.set(name, value);
  }
  const price = values.get('price');
  const isTotal = isBlank(fieldOf(record, 'total')) && price !== undefined;
  if (isTotal) values.set('total', price);
  if (isFreeUnsaid(values.get('total'), record)) for (const name of isTotal ? ['total', 'price'] : ['total']) values.set(name, unsaid);
  return values;
}

/** What an offer itself says, and not what every object has. */
export const fieldOf = (record: PlainOffer, name: string): TextTree | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);

const propertiesOf = (record: PlainOffer, vocabulary: Vocabulary): Property[] =>
  Object.keys(record).flatMap((name) => (name === 'id' || name === 'vendor' ? [] : (propertyNamed(vocabulary, name) ?? [])));

/** As of signed offers: nothing is free by accident, or a slip would be the best of all prices. The price may be zero where a total is said. */
const isFreeUnsaid = (total: Value | Missing | undefined, record: PlainOffer): boolean =>
  total?.kind === 'money' && total.amount === 0n && fieldOf(record, 'free') !== 'true';

const unsaid: Missing = { kind: 'missing', reason: 'a total of zero is a price only beside "free": true' };

const unusable = `must be a text of 1 to ${String(longestName)} characters without control characters`;

const isBlank = (field: TextTree | undefined): boolean =>
  field === undefined || field === null || (typeof field === 'string' && field.trim() === '');

const nameFrom = (field: TextTree | undefined): string | undefined =>
  typeof field === 'string' && !isBlank(field) && field.length <= longestName && !control.test(field) ? field : undefined;

/** Undefined for null: nothing was said. */
export function readField(field: TextTree | undefined, type: ValueType): Value | Missing | undefined {
  if (field === undefined || field === null) return undefined;
  if (typeof field === 'string') return readValue(field, type);
  if (Array.isArray(field) && field.every((item) => typeof item === 'string')) return readValue(field, type);
  return { kind: 'missing', reason: 'is neither a value nor a list of values' };
}
