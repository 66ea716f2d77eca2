import canonicalize from 'canonicalize';
import { fromUtf8, utf8 } from './bytes.js';
import { MevilleError } from './errors.js';
import { limits } from './limits.js';

/** JSON in the one spelling of RFC 8785, in both directions. */

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * The RFC 8785 text of a value. Members that are undefined are left out.
 * @throws json-invalid when it holds a number that is none, or half of a surrogate pair
 */
export function canonicalText(value: JsonValue): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new MevilleError('json-invalid', 'The value has no RFC 8785 form.', { cause });
  }
  if (text === undefined) throw new MevilleError('json-invalid', 'The value is none that JSON has.');
  return text;
}

export const canonicalBytes = (value: JsonValue): Uint8Array<ArrayBuffer> => utf8(canonicalText(value));

/**
 * Reads bytes that must be JSON in its RFC 8785 spelling. That one comparison refuses duplicate keys, white space, escapes that need
 * not be, and numbers in any other form; what it cannot see is checked beside it: depth and count, before the parser is called, and numbers and
 * the key `__proto__` after.
 *
 * @param mostNodes values, containers included; what comes from outside keeps to the default
 * @throws encoding-invalid, json-invalid, document-not-canonical
 */
export function parseCanonical(bytes: Uint8Array, mostNodes: number = limits.documentNodes): JsonValue {
  const text = fromUtf8(bytes);
  checkExtent(text, mostNodes);
  let value: JsonValue;
  let spelled: string;
  try {
    value = JSON.parse(text) as JsonValue;
    spelled = canonicalText(value);
  } catch (cause) {
    throw new MevilleError('json-invalid', 'The JSON is malformed.', { cause });
  }
  if (spelled !== text) throw new MevilleError('document-not-canonical', 'The JSON is not in its RFC 8785 form.');
  if (!isSafe(value)) throw new MevilleError('json-invalid', 'The JSON holds a number that is no safe integer, or the key __proto__.');
  return value;
}

/**
 * Counts brackets and commas outside strings. It runs before JSON.parse, so that hostile depth never reaches a recursive function and
 * a validator that lists every fault never has many thousands to list.
 */
function checkExtent(text: string, mostNodes: number): void {
  let depth = 0;
  let nodes = 1;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      nodes += 1;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x2c) nodes += 1;
    if (depth > limits.jsonDepth)
      throw new MevilleError('json-invalid', `The JSON is nested deeper than ${String(limits.jsonDepth)} levels.`);
    if (nodes > mostNodes) throw new MevilleError('json-invalid', `The JSON holds more than ${String(mostNodes)} values.`);
  }
}

function isSafe(value: JsonValue): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(isSafe);
}
