import { limits } from '../base/limits.js';
import { childOf, texts, type Node } from '../base/read/tree.js';
import { minorDigits } from '../base/values/currencies.js';
import { isTerms, unknownTerms, usualTerms } from '../base/values/terms.js';
import { secondsOf } from '../base/values/duration.js';
import { ceilToHour, floorToHour } from '../documents/party.js';
import { readPredicate, type PredicateSource } from '../documents/predicate.js';
import type { RequestFacts } from '../documents/request/create.js';
import { countValues, inWireOrder, usesOneUnit, writeRequirement, type Requirement } from '../documents/requirement.js';
import { offerPropertyNames } from '../ranking/preferences/properties.js';
import type { RequestFile } from '../schema/generated/types.js';
import { fileRequest } from '../schema/generated/validators.js';
import { Report } from '../schema/report.js';
import { vocabulary, type Vocabulary } from '../schema/vocabulary.js';
import { inOneSpelling, plainText } from './spelling.js';

/** What a customer wants to tell vendors, read from a file and typed; nothing about the customer is in it. */
export interface RequestDraft {
  readonly vocabulary: Vocabulary;
  readonly where: string;
  /** How long offers are awaited, in seconds. */
  readonly until: number;
  readonly currency: string;
  readonly quantity: number;
  readonly description?: string;
  readonly requirements: readonly Requirement[];
  readonly terms: string;
  /** Free text, and words that look as if they told who wrote them, may go out. Nothing in a file says so. */
  readonly allowText?: true;
}

const levels = ['must', 'should', 'may'] as const;
const members = ['vrm', 'category', 'where', 'until', 'currency', 'quantity', 'description', ...levels, 'terms'];

/** Properties of an offer rather than of a thing: to ask for them would tell vendors what only the preferences should know. */
const judged = new Set([...offerPropertyNames, 'budget']);

/**
 * @param root the file as a position tree
 * @throws file-invalid with every fault at its line, category-unknown
 */
export function parseRequestFile(root: Node, file: string): RequestDraft {
  const report = new Report(root, file, 'request file');
  report.addSchemaFaults(fileRequest, members);
  const written = texts(root) as unknown as RequestFile;
  // Without a category nothing can be said of a wish; whatever else the schema has found, the rest is looked at too.
  if (root.kind !== 'map' || childOf(root, 'category') === undefined || report.isFaulty(['category'])) report.throwIfFaulty();
  const words = vocabulary(written.category);
  const requirements = levels.flatMap((level) => readWishes(root, level, words, report));
  checkWhole(written, requirements, report);
  report.throwIfFaulty();
  return {
    vocabulary: words,
    where: written.where,
    until: secondsOf(written.until),
    currency: written.currency,
    quantity: childOf(root, 'quantity') === undefined ? 1 : Number(written.quantity),
    ...(written.description === undefined ? {} : { description: written.description }),
    requirements,
    terms: written.terms ?? usualTerms,
  };
}

/** The wishes of one level that the schema has nothing against. */
function readWishes(root: Node, level: Requirement['level'], words: Vocabulary, report: Report): Requirement[] {
  const map = childOf(root, level);
  if (map?.kind !== 'map') return [];
  return map.entries
    .filter(({ key }) => !report.holdsFault([level, key]))
    .flatMap(({ key, value }) => readWish(words, level, key, texts(value) as PredicateSource, report) ?? []);
}

function checkWhole(written: Partial<RequestFile>, requirements: readonly Requirement[], report: Report): void {
  const values = countValues(requirements);
  if (requirements.length > limits.requirements)
    report.add([], `asks for ${String(requirements.length)} things; ${String(limits.requirements)} is the most`);
  if (values > limits.requirementValues) report.add([], `names ${String(values)} values; ${String(limits.requirementValues)} is the most`);
  const { currency, until, terms } = written;
  if (currency !== undefined && !report.isFaulty(['currency']) && minorDigits(currency) === undefined)
    report.add(['currency'], 'is no currency of ISO 4217');
  if (until !== undefined && !report.isFaulty(['until']) && secondsOf(until) > limits.horizon - limits.hour * 2)
    report.add(['until'], 'is too long: requests end after 89 days at most');
  if (terms !== undefined && !report.isFaulty(['terms']) && !isTerms(terms)) {
    const { message, hint } = unknownTerms(terms);
    report.add(['terms'], message, { hint });
  }
}

function readWish(
  words: Vocabulary,
  level: Requirement['level'],
  name: string,
  source: PredicateSource,
  report: Report,
): Requirement | undefined {
  if (judged.has(name.toLowerCase())) {
    report.add([level, name], 'is for you to judge, not for vendors to know; put it in the preferences file', { point: 'key' });
    return undefined;
  }
  const property = words.named(name);
  if (property === undefined) {
    report.add([level, name], words.unknown(name), { point: 'key' });
    return undefined;
  }
  const predicate = readPredicate(source, property.type);
  if ('op' in predicate) {
    if (!usesOneUnit(predicate)) report.add([level, name], 'mixes units; use one unit in a requirement');
    return { property, level, predicate };
  }
  for (const { word, message, hint } of predicate)
    report.add(word === undefined ? [level, name] : [level, name, word], message, hint === undefined ? {} : { hint });
  return undefined;
}

/** What every copy will say alike: times on the hour, requirements in the order of the wire, everything in its one spelling. */
export function factsOf(draft: RequestDraft, now: number): RequestFacts {
  const description = draft.description === undefined ? undefined : plainText(draft.description);
  return {
    demand: {
      '@type': 'Demand',
      itemOffered: { '@type': draft.vocabulary.itemType, category: draft.vocabulary.name },
      eligibleQuantity: draft.quantity,
      areaServed: draft.where,
      priceCurrency: draft.currency,
      ...(description === undefined ? {} : { description }),
    },
    requirements: inWireOrder(draft.requirements.map(inOneSpelling)).map(writeRequirement),
    terms: draft.terms,
    iat: floorToHour(now),
    exp: ceilToHour(now + draft.until),
  };
}
