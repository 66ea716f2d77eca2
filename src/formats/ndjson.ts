import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { readJsonTexts } from '../base/read/json.js';
import type { TextTree } from '../base/read/tree.js';
import { readLines } from './lines.js';

/** JSON of one value on each line (NDJSON, JSON Lines) as a stream. */

export interface NdjsonLine {
  /** From 1. */
  readonly line: number;
  /** What `readJsonTexts` gives; or what is wrong with the line, and the others are read on. */
  readonly content: { readonly value: TextTree } | { readonly problem: string; readonly column?: number };
}

/**
 * The lines that are not blank, as many at a time as have come.
 * @throws encoding-invalid, size-exceeded; lines before it may have been given by then
 */
export async function* readNdjson(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly NdjsonLine[], void, void> {
  for await (const lines of readLines(source)) yield lines.map(({ line, text }) => ({ line, content: read(text) }));
}

function read(text: string): NdjsonLine['content'] {
  try {
    return { value: readJsonTexts(text, { nodes: limits.jsonNodes }) };
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    const [fault] = thrown.faults;
    return { problem: fault?.message ?? thrown.message, ...(fault?.column === undefined ? {} : { column: fault.column }) };
  }
}
