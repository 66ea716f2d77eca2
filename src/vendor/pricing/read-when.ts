import { areaMeant, isArea } from '../../base/values/areas.js';
import { texts, type MapNode, type Node } from '../../base/read/tree.js';
import { visible } from '../../base/text.js';
import { readPredicate, type Predicate, type PredicateSource } from '../../documents/predicate.js';
import type { Path, Report } from '../../schema/report.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import type { Condition, When } from './pricing.js';
import { termNamed, termNames } from './terms.js';

/** What the reading of the rules of one category shares. */
export class Reading {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  /** What to do about a name that this category does not know. */
  readonly #hint: string | undefined;

  constructor(vocabulary: Vocabulary, report: Report, hint?: string) {
    this.vocabulary = vocabulary;
    this.report = report;
    this.#hint = hint;
  }

  /** Rules that hold for several categories are read for each, and a fault is told once. */
  add(path: Path, message: string, point: 'value' | 'key' = 'value'): void {
    if (this.report.isFaulty(path)) return;
    this.report.add(path, message, { point, ...(point === 'value' || this.#hint === undefined ? {} : { hint: this.#hint }) });
  }
}

/** The conditions at a place: one of them has to hold. None where nothing is written. */
export function readWhen(node: Node | undefined, path: Path, reading: Reading): readonly When[] {
  if (node?.kind === 'map') return [readAll(node, path, reading)];
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item, index) => (item.kind === 'map' ? [readAll(item, [...path, String(index)], reading)] : []));
}

const readAll = (node: MapNode, path: Path, reading: Reading): When =>
  node.entries.flatMap(({ key, value }) => readCondition(key, value, [...path, key], reading) ?? []);

function readCondition(name: string, node: Node, path: Path, reading: Reading): Condition | undefined {
  const { vocabulary, report } = reading;
  const property = termNamed(name) ?? vocabulary.named(name);
  if (property === undefined) reading.add(path, vocabulary.unknown(name, termNames), 'key');
  if (property === undefined || node.kind !== 'map' || report.holdsFault(path)) return undefined;
  const predicate = readPredicate(texts(node) as PredicateSource, property.type);
  if (Array.isArray(predicate)) {
    for (const { word, message } of predicate) reading.add(word === undefined ? path : [...path, word], message);
    return undefined;
  }
  if (name === 'region') checkAreas(predicate, path, reading);
  return { property, predicate };
}

function checkAreas(predicate: Predicate, path: Path, reading: Reading): void {
  if (predicate.op === 'range') return;
  for (const { text } of predicate.values) {
    if (isArea(text)) continue;
    const near = areaMeant(text) ?? (isArea(text.toUpperCase()) ? text.toUpperCase() : undefined);
    const shown = visible(text, { maxWidth: 40 });
    const more = near === undefined ? ', for example GB or GB-SCT' : `; did you mean "${near}"?`;
    reading.add([...path, predicate.op], `"${shown}" is no country or region code of ISO 3166${more}`);
  }
}
