import { texts, type MapNode } from '../../base/read/tree.js';
import type { ScalarValue } from '../../base/values/value.js';
import { readPredicate, type Predicate, type PredicateSource } from '../../documents/predicate.js';
import type { Path } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Reading } from './reading.js';

/** One thing an offer must meet to be ranked at all. */
export interface Rule {
  readonly property: Property;
  readonly predicate: Predicate;
  /** What to do with an offer of which this cannot be told. */
  readonly missing: 'ask' | 'reject' | 'allow';
  readonly note?: string;
}

/** The rule a node spells that fits the schema; undefined when its faults are in the report. */
export function readRule(node: MapNode, path: Path, property: Property, reading: Reading): Rule | undefined {
  const { missing = 'ask', note, ...source } = texts(node) as PredicateSource & { missing?: Rule['missing']; note?: string };
  const predicate = readJudged(source, path, property, reading);
  return predicate === undefined ? undefined : { property, predicate, missing, ...(note === undefined ? {} : { note }) };
}

/** The predicate a node spells that fits the schema, and nothing besides; undefined when its faults are in the report. */
export const readCondition = (node: MapNode, path: Path, property: Property, reading: Reading): Predicate | undefined =>
  readJudged(texts(node) as PredicateSource, path, property, reading);

function readJudged(source: PredicateSource, path: Path, property: Property, reading: Reading): Predicate | undefined {
  const predicate = readPredicate(source, property.type, reading.read);
  if (Array.isArray(predicate)) {
    for (const { word, message } of predicate) reading.report.add(word === undefined ? path : [...path, word], message);
    return undefined;
  }
  for (const [word, value] of valuesOf(predicate)) reading.isJudged(value, [...path, word]);
  return predicate;
}

function valuesOf(predicate: Predicate): [word: string, value: ScalarValue][] {
  if (predicate.op !== 'range') return predicate.values.map((value) => [predicate.op, value]);
  return (['min', 'max'] as const).flatMap((word): [string, ScalarValue][] => {
    const value = predicate[word];
    return value === undefined ? [] : [[word, value]];
  });
}
