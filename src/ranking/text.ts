import { utf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { readTree } from '../base/read/file.js';
import { readJsonTexts } from '../base/read/json.js';
import type { TextTree } from '../base/read/tree.js';
import { visible } from '../base/text.js';
import type { Candidate } from './candidate.js';
import { parsePlainOffers } from './plain/plain.js';
import { parsePreferences, type Preferences } from './preferences/preferences.js';

/** From text to what can be ranked, for programs that have no files: a page in a browser, a test. */

/**
 * @param text YAML or JSON
 * @param name what the user calls it
 * @throws encoding-invalid, size-exceeded, json-invalid, yaml-invalid, file-invalid
 */
export const preferencesFromText = (text: string, name: string): Preferences => parsePreferences(readTree(utf8(text), name), name);

/**
 * @param text a JSON array of plain offers
 * @param preferences the file they will be ranked by; its vocabulary says what their fields mean
 * @param name what the user calls it
 * @throws size-exceeded, json-invalid, file-invalid
 */
export function plainOffersFromText(text: string, preferences: Pick<Preferences, 'vocabulary'>, name: string): Candidate[] {
  let data: TextTree;
  try {
    data = readJsonTexts(text);
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(visible(name)) : thrown;
  }
  return parsePlainOffers(data, preferences.vocabulary, name);
}
