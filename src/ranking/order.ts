import { byCodeUnits, concat, utf8 } from '../base/bytes.js';
import type { Missing, Value } from '../base/values/value.js';
import { sha256 } from '../crypto/digest.js';
import type { Candidate } from './candidate.js';
import type { Preferences, TieBreak } from './preferences/preferences.js';
import { judgedValue, notGiven } from './judge/values.js';

/**
 * SHA-256(digest of the file, UTF-8 of the id), smaller first: an order a vendor cannot aim at, as it does not know the file, and in
 * which arriving first is worth nothing.
 *
 * @returns a comparison that computes the hash of an id once
 */
export function byLot({ digest }: Pick<Preferences, 'digest'>): (a: Candidate, b: Candidate) => number {
  const lots = new Map<string, Uint8Array>();
  const lotOf = (id: string): Uint8Array => {
    let lot = lots.get(id);
    if (lot === undefined) {
      lot = sha256(concat(digest, utf8(id)));
      lots.set(id, lot);
    }
    return lot;
  };
  return (a, b) => (a.id === b.id ? 0 : compareBytes(lotOf(a.id), lotOf(b.id)));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The order of offers with one score, by the properties the file names; 0 when none of them tells two offers apart. */
export function byTieBreak(preferences: Preferences): (a: Candidate, b: Candidate) => number {
  return (a, b) => {
    for (const key of preferences.tieBreak) {
      const order = compareByKey(key, a, b, preferences);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The order of two offers by one property of `tie-break`; 0 when it does not tell them apart. */
export const compareByKey = (key: TieBreak, a: Candidate, b: Candidate, preferences: Preferences): number =>
  compareBy(key, valueOf(a, key, preferences), valueOf(b, key, preferences));

/** Money in a currency the file does not judge in is missing here as it is in a score. */
function valueOf(candidate: Candidate, { property }: TieBreak, preferences: Preferences): Value | Missing {
  const { currency } = preferences;
  const value = judgedValue(candidate, property.name, preferences);
  return value.kind === 'money' && currency !== undefined && value.currency !== currency ? notGiven : value;
}

/** Kinds that have no order between them stand in this one, whatever the direction; `unlimited` and then missing values are last. */
const kinds: readonly (Value | Missing)['kind'][] = [
  'number',
  'quantity',
  'money',
  'date',
  'boolean',
  'text',
  'list',
  'unlimited',
  'missing',
];

function compareBy({ descending }: TieBreak, a: Value | Missing, b: Value | Missing): number {
  const order = kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byCodeUnits(lineOf(a), lineOf(b));
  if (order !== 0) return order;
  const ascending = compareAlike(a, b, descending);
  return descending ? -ascending : ascending;
}

const lineOf = (value: Value | Missing): string =>
  value.kind === 'quantity' ? value.dimension : value.kind === 'money' ? value.currency : '';

/** Two values of one kind and line. An interval stands where its worse end stands: the last day, or the first where later is better. */
function compareAlike(a: Value | Missing, b: Value | Missing, descending: boolean): number {
  if (a.kind === 'date' && b.kind === 'date') return descending ? a.from - b.from : a.to - b.to;
  if (a.kind === 'boolean' && b.kind === 'boolean') return Number(a.value) - Number(b.value);
  if (a.kind === 'text' && b.kind === 'text') return byCodeUnits(a.key, b.key);
  if (a.kind === 'list' && b.kind === 'list') return byCodeUnits(a.text.toLowerCase(), b.text.toLowerCase());
  if ('amount' in a && 'amount' in b) return a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0;
  return 0;
}
