import { byCodeUnits } from '../base/bytes.js';
import type { Missing, Value } from '../base/values/value.js';
import type { Candidate } from './candidate.js';
import { judgedValue, notGiven } from './judge/values.js';
import type { Preferences, TieBreak } from './preferences/preferences.js';

/** The order of two offers by one property of `tie-break`; 0 when it does not tell them apart. */
export const compareByKey = (key: TieBreak, a: Candidate, b: Candidate, preferences: Preferences): number =>
  compareValues(key, valueOf(a, key, preferences), valueOf(b, key, preferences));

const valueOf = (candidate: Candidate, { property }: TieBreak, preferences: Preferences): Value | Missing =>
  inCurrency(judgedValue(candidate, property.name, preferences), preferences.currency);

/** Money in a currency the file does not judge in is missing in a tie as it is in a score. */
export const inCurrency = (value: Value | Missing, currency: string | undefined): Value | Missing =>
  value.kind === 'money' && currency !== undefined && value.currency !== currency ? notGiven : value;

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

/** The order of two values in a tie; the text of a number does not count. */
export function compareValues({ descending }: Pick<TieBreak, 'descending'>, a: Value | Missing, b: Value | Missing): number {
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
