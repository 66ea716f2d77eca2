import { limits } from '../base/limits.js';
import { childOf, texts, type Node } from '../base/read/tree.js';
import { minorDigits } from '../base/values/currencies.js';
import { ceilToHour, floorToHour } from '../documents/party.js';
import { readPredicate, type PredicateSource } from '../documents/predicate.js';
import type { RequestFacts } from '../documents/request/create.js';
import { inWireOrder, usesOneUnit, writeRequirement, type Requirement } from '../documents/requirement.js';
import { FileFaults } from '../schema/file.js';
import type { RequestFile } from '../schema/generated/types.js';
import { fileRequest } from '../schema/generated/validators.js';
import { vocabulary, type Vocabulary } from '../schema/vocabulary.js';

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
}

const levels = ['must', 'should', 'may'] as const;

/** Properties of an offer rather than of a thing: to ask for them would tell vendors what only the preferences should know. */
const judged = new Set(['total', 'price', 'ready', 'vendor-score']);

/**
 * @param root the file as a position tree
 * @throws file-invalid with every fault at its line, category-unknown
 */
export function parseRequestFile(root: Node, file: string): RequestDraft {
  const faults = new FileFaults(file, root);
  faults.requireSchema(fileRequest);
  const written = texts(root) as unknown as RequestFile;
  const words = vocabulary(written.category);
  const requirements: Requirement[] = [];
  for (const level of levels) {
    for (const [name, source] of Object.entries((written[level] ?? {}) as Record<string, PredicateSource>)) {
      const requirement = readWish(words, level, name, source, faults);
      if (requirement !== undefined) requirements.push(requirement);
    }
  }
  if (requirements.length > limits.requirements)
    faults.add([], `asks for ${String(requirements.length)} things; ${String(limits.requirements)} is the most`);
  if (minorDigits(written.currency) === undefined) faults.add(['currency'], 'is no currency of ISO 4217');
  const until = secondsOf(written.until);
  if (until > limits.horizon - limits.hour * 2) faults.add(['until'], 'is too long: requests end after 89 days at most');
  faults.throwIfAny();
  return {
    vocabulary: words,
    where: written.where,
    until,
    currency: written.currency,
    quantity: childOf(root, 'quantity') === undefined ? 1 : Number(written.quantity),
    ...(written.description === undefined ? {} : { description: written.description }),
    requirements,
    terms: written.terms ?? 'PDC-INTENT',
  };
}

function readWish(
  words: Vocabulary,
  level: Requirement['level'],
  name: string,
  source: PredicateSource,
  faults: FileFaults,
): Requirement | undefined {
  if (judged.has(name)) {
    faults.add([level, name], 'is for you to judge, not for vendors to know; put it in the preferences file');
    return undefined;
  }
  const property = words.named(name);
  if (property === undefined) {
    faults.add([level, name], words.unknown(name));
    return undefined;
  }
  const predicate = readPredicate(source, property.type);
  if ('op' in predicate) {
    if (!usesOneUnit(predicate)) faults.add([level, name], 'mixes units; use one unit in a requirement');
    return { property, level, predicate };
  }
  for (const { word, message, hint } of predicate) faults.add(word === undefined ? [level, name] : [level, name, word], message, hint);
  return undefined;
}

const unitSeconds = { m: 60, h: 3600, d: 86_400 } as const;

/** `90m`, `48h` or `7d` in seconds; the schema has checked the form. */
export const secondsOf = (duration: string): number =>
  Number.parseInt(duration, 10) * unitSeconds[duration.at(-1) as keyof typeof unitSeconds];

/** What every copy will say alike: times on the hour, requirements in the order of the wire. */
export function factsOf(draft: RequestDraft, now: number): RequestFacts {
  return {
    demand: {
      '@type': 'Demand',
      itemOffered: { '@type': draft.vocabulary.itemType, category: draft.vocabulary.name },
      eligibleQuantity: draft.quantity,
      areaServed: draft.where,
      priceCurrency: draft.currency,
      ...(draft.description === undefined ? {} : { description: draft.description }),
    },
    requirements: inWireOrder(draft.requirements).map(writeRequirement),
    terms: draft.terms,
    iat: floorToHour(now),
    exp: ceilToHour(now + draft.until),
  };
}
