import { MevilleError, type ErrorCode, type Fault } from '../errors.js';
import { inPlaces } from '../text.js';
import type { Place } from './tree.js';

/** What the readers share: how much is read at most, and how a refusal is told. */

export interface ReadOptions {
  /** The longest text, in UTF-16 code units (which are never more than its bytes). */
  readonly size?: number;
  /** How deep maps and lists may nest. */
  readonly depth?: number;
  /** How many scalars, maps and lists there may be. */
  readonly nodes?: number;
}

/** @throws size-exceeded */
export function checkSize(length: number, most: number): void {
  if (length > most) throw new MevilleError('size-exceeded', `The input is longer than the ${String(most)} bytes that are read.`);
}

/** The line and column of an offset. Reads the text up to it, so it is for the one place that is wrong. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** One error for all faults of a text, in the order of the text. */
export const refusal = (code: ErrorCode, format: string, faults: readonly Fault[]): MevilleError =>
  new MevilleError(code, `The ${format} is malformed ${inPlaces(faults.length)}.`, { faults });
