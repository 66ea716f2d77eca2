import { toBase64url, utf8 } from '../base/bytes.js';
import { canonicalText, parseCanonical, type JsonValue } from '../base/canonical.js';
import { sha256 } from '../crypto/digest.js';

/**
 * What our own files hold: one line of canonical JSON `{"digest","format","record"}`. The format is 1, for a later one to tell from. The digest is there against accidents, so that a flipped
 * bit is noticed and not believed; it stops nobody who may write the file.
 */

export type JsonObject = { readonly [name: string]: JsonValue };

const format = 1;

const digestOf = (text: string): string => toBase64url(sha256(utf8(text)));

export const writeRecord = (record: JsonObject): string => canonicalText({ digest: digestOf(canonicalText(record)), format, record });

/** The record that was written; undefined when the bytes are anything else. */
export function readRecord(bytes: Uint8Array): JsonObject | undefined {
  let value: JsonValue;
  try {
    value = parseCanonical(bytes, Infinity);
  } catch {
    return undefined;
  }
  if (!isObject(value) || Object.keys(value).length !== 3 || value['format'] !== format) return undefined;
  const record = value['record'];
  return isObject(record) && value['digest'] === digestOf(canonicalText(record)) ? record : undefined;
}

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: JsonValue | undefined): value is string => typeof value === 'string';

/** Integers only: parseCanonical lets no other number through. */
export const isCount = (value: JsonValue | undefined): value is number => typeof value === 'number' && value >= 0;
