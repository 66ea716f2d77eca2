import { childOf, type Node } from '../../base/read/tree.js';
import { didYouMean, visible } from '../../base/text.js';
import { filePricing } from '../../schema/generated/validators.js';
import { Report } from '../../schema/report.js';
import { categories as knownCategories, vocabulary } from '../../schema/vocabulary.js';
import type { Pricing, PriceRules } from './pricing.js';
import { readRules } from './read-rules.js';
import { Reading } from './read-when.js';

const sections = ['adjust', 'fees', 'floor', 'round', 'validity', 'binding', 'ask'];
const entries = ['name', 'when', 'by', 'amount', 'per', 'kind', 'unless', 'no-match'];
const words = ['vrm', 'categories', ...sections, ...entries, 'is', 'in', 'not', 'min', 'max', 'has'];

/**
 * Reads a pricing file.
 * @param root what `readTree` made of the file
 * @param file what the user calls it
 * @param served the categories the vendor sells
 * @throws file-invalid with every fault, placed
 */
export function parsePricing(root: Node, file: string, served: readonly string[]): Pricing {
  const report = new Report(root, file, 'pricing file');
  report.addSchemaFaults(filePricing, words);
  const byCategory = childOf(root, 'categories');
  const read = byCategory === undefined ? readForAll(root, served, report) : readForEach(root, byCategory, served, report);
  report.throwIfFaulty();
  return { categories: new Map(read) };
}

function readForAll(root: Node, served: readonly string[], report: Report): [string, PriceRules][] {
  const hint = served.length > 1 ? 'Rules that are not for everything you sell stand below categories.' : undefined;
  return served
    .filter((category) => knownCategories.includes(category))
    .map((category) => [category, readRules(root, [], new Reading(vocabulary(category), report, hint))]);
}

function readForEach(root: Node, byCategory: Node, served: readonly string[], report: Report): [string, PriceRules][] {
  for (const section of sections) {
    if (childOf(root, section) === undefined) continue;
    report.add([section], 'stands beside categories; put it below one of them', { point: 'key' });
  }
  if (byCategory.kind !== 'map') return [];
  return byCategory.entries.flatMap(({ key, value }): [string, PriceRules][] => {
    const path = ['categories', key];
    if (knownCategories.includes(key) && served.includes(key)) return [[key, readRules(value, path, new Reading(vocabulary(key), report))]];
    const near = didYouMean(key, served);
    const hint = near === undefined ? `You sell ${served.join(', ')}.` : `Did you mean "${near}"?`;
    report.add(path, `vendor.yaml does not say that you sell "${visible(key)}"`, { point: 'key', hint });
    return [];
  });
}
