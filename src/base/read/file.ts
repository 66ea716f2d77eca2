import { fromUtf8 } from '../bytes.js';
import { MevilleError } from '../errors.js';
import { limits } from '../limits.js';
import { visible } from '../text.js';
import { checkSize, type ReadOptions } from './faults.js';
import { readJson } from './json.js';
import type { Node } from './tree.js';
import { readYaml } from './yaml.js';

const jsonBegins = /^\s*[{[]/;

/**
 * A file that people write, in JSON when its first character that is not blank is a brace or a bracket, in YAML otherwise.
 *
 * @param bytes at most `options.size` of them (limits.writtenFile when absent)
 * @param name what the user calls the file; every error carries it
 * @throws size-exceeded, encoding-invalid, json-invalid, yaml-invalid
 */
export function readTree(bytes: Uint8Array, name: string, options: ReadOptions = {}): Node {
  try {
    checkSize(bytes.length, options.size ?? limits.writtenFile);
    const text = fromUtf8(bytes);
    return jsonBegins.test(text) ? readJson(text, options) : readYaml(text, options);
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(visible(name)) : thrown;
  }
}
