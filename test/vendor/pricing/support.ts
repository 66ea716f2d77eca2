import { readTree } from '../../../src/base/read/file.js';
import { utf8 } from '../../../src/base/bytes.js';
import { MevilleError } from '../../../src/base/errors.js';
import { parsePricing, type PriceRules, type Pricing } from '../../../src/vendor.js';

/** A file as its author writes it, without its first line. */
export const pricing = (text: string, served: readonly string[] = ['car']): Pricing =>
  parsePricing(readTree(utf8(`vrm: pricing/1\n${text}`), 'pricing.yaml'), 'pricing.yaml', served);

export function rules(text: string, category = 'car'): PriceRules {
  const read = pricing(text, [category]).categories.get(category);
  if (read === undefined) throw new Error(`there are no rules for ${category}`);
  return read;
}

export function failure(run: () => unknown): MevilleError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

/** A price as its lines say it. */
export const said = (lines: readonly { name: string; amount: string; times: number; kind: string }[]): string[] =>
  lines.map(({ name, amount, times, kind }) => `${name}: ${kind} ${amount} x ${String(times)}`);
