import { MevilleError, type Fault } from '../base/errors.js';
import type { TextTree } from '../base/read/tree.js';
import { inPlaces, visible } from '../base/text.js';
import { readValue } from '../base/values/read.js';
import type { Missing, Value, ValueType } from '../base/values/value.js';
import type { Vocabulary } from '../schema/vocabulary.js';
import type { Candidate } from './candidate.js';
import { propertyNamed } from './preferences/properties.js';

/** An offer somebody wrote down: friendly names and source texts, `id`, and optionally `vendor`. */
export interface PlainOffer {
  readonly [name: string]: TextTree;
}

/** More would not be read by anybody, and a file of millions of entries has millions. */
const mostFaults = 100;
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
  if (!Array.isArray(data)) throw refusal([{ message: 'must be a list of offers', path: '' }], 1, file);
  const candidates: Candidate[] = [];
  const seen = new Map<string, number>();
  const faults: Fault[] = [];
  let count = 0;
  data.forEach((entry: unknown, index) => {
    const read = readPlain(entry, vocabulary);
    const first = 'id' in read ? seen.get(read.id) : undefined;
    const fault: PlainFault | undefined = !('id' in read)
      ? read
      : first === undefined
        ? undefined
        : { field: 'id', message: `is that of entry ${String(first)} too` };
    if (fault !== undefined) {
      count += 1;
      if (faults.length < mostFaults)
        faults.push({ message: fault.message, path: `${String(index)}${fault.field === '' ? '' : `.${fault.field}`}` });
    } else if ('id' in read) {
      seen.set(read.id, index);
      candidates.push(read);
    }
  });
  if (count > 0) throw refusal(faults, count, file);
  return candidates;
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

const refusal = (faults: readonly Fault[], count: number, file: string): MevilleError =>
  new MevilleError('file-invalid', `The list of offers is wrong ${inPlaces(count)}.`, { file: visible(file), faults });

interface PlainFault {
  readonly field: '' | 'id' | 'vendor';
  readonly message: string;
}

function readPlain(entry: unknown, vocabulary: Vocabulary): Candidate | PlainFault {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { field: '', message: 'must be an object' };
  const fields = new Map(Object.entries(entry as PlainOffer));
  const id = nameFrom(fields.get('id'));
  if (id === undefined) return { field: 'id', message: unusable };
  const vendor = isBlank(fields.get('vendor')) ? id : nameFrom(fields.get('vendor'));
  if (vendor === undefined) return { field: 'vendor', message: unusable };

  const values = new Map<string, Value | Missing>();
  for (const [name, field] of fields) {
    const property = name === 'id' || name === 'vendor' ? undefined : propertyNamed(vocabulary, name);
    const value = property === undefined ? undefined : readField(field, property.type);
    if (value !== undefined) values.set(name, value);
  }
  const price = values.get('price');
  if (isBlank(fields.get('total')) && price !== undefined) values.set('total', price);
  if (isFreeUnsaid(values.get('total'), fields)) values.set('total', unsaid);
  const total = values.get('total');
  return { id, vendor, values, ...(total?.kind === 'money' ? { total } : {}), unsigned: true };
}

/** As of signed offers: nothing is free by accident, or a slip would be the best of all prices. The price of a part may be zero. */
const isFreeUnsaid = (total: Value | Missing | undefined, fields: ReadonlyMap<string, TextTree>): boolean =>
  total?.kind === 'money' && total.amount === 0n && fields.get('free') !== 'true';

const unsaid: Missing = { kind: 'missing', reason: 'a total of zero is a price only beside "free": true' };

const unusable = `must be a text of 1 to ${String(longestName)} characters without control characters`;

const isBlank = (field: TextTree | undefined): boolean =>
  field === undefined || field === null || (typeof field === 'string' && field.trim() === '');

const nameFrom = (field: TextTree | undefined): string | undefined =>
  typeof field === 'string' && !isBlank(field) && field.length <= longestName && !control.test(field) ? field : undefined;

/** Undefined for null: nothing was said. */
function readField(field: TextTree, type: ValueType): Value | Missing | undefined {
  if (field === null) return undefined;
  if (typeof field === 'string') return readValue(field, type);
  if (Array.isArray(field) && field.every((item) => typeof item === 'string')) return readValue(field, type);
  return { kind: 'missing', reason: 'is neither a value nor a list of values' };
}
