import { readValue } from '../base/values/read.js';
import type { Value, ValueType } from '../base/values/value.js';

/** What can be true of a property at all: whatever lies outside is a slip of the pen or a lie. */
export interface Plausible {
  /** In what values of the property are compared by: amounts, or days. */
  readonly least: bigint;
  readonly most: bigint;
  /** Whether `unlimited` is believed too. */
  readonly unlimited: boolean;
  /** As a sentence says it: `0.05 l to 20 l`. */
  readonly text: string;
}

/** As a vocabulary writes it: the least and the most, both included, and `unlimited` where that is believed too. */
export type PlausibleSource = readonly string[];

/** @throws RangeError when a bound is no value of the type */
export function readPlausible([least = '', most = '', ...others]: PlausibleSource, type: ValueType): Plausible {
  const [[from, first], [to, last]] = [boundOf(least, type), boundOf(most, type)];
  return { least: from[0], most: to[1], unlimited: others.includes('unlimited'), text: `${first} to ${last}` };
}

export function isPlausible(value: Value, { least, most, unlimited }: Plausible): boolean {
  if (value.kind === 'unlimited') return unlimited;
  const span = spanOf(value);
  return span === undefined || (span[0] >= least && span[1] <= most);
}

function boundOf(text: string, type: ValueType): [span: readonly [bigint, bigint], text: string] {
  const value = readValue(text, type);
  const span = value.kind === 'missing' ? undefined : spanOf(value);
  if (value.kind === 'missing' || span === undefined) throw new RangeError(`"${text}" is no bound of ${type.type}`);
  return [span, value.text];
}

/** From where to where a value reaches; undefined for what has no place on a scale. */
function spanOf(value: Value): readonly [bigint, bigint] | undefined {
  if (value.kind === 'date') return [BigInt(value.from), BigInt(value.to)];
  return value.kind === 'number' || value.kind === 'quantity' ? [value.amount, value.amount] : undefined;
}
