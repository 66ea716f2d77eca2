import { didYouMean, visible } from '../../base/text.js';
import { readValue } from '../../base/values/read.js';
import { unitSpellings } from '../../base/values/units.js';
import type { ScalarValue, Value } from '../../base/values/value.js';
import type { Predicate } from '../../documents/predicate.js';
import type { Path } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Preferences } from '../preferences/preferences.js';
import { spoken } from '../preferences/properties.js';
import { sourceOf } from '../preferences/reading.js';
import { wordBehind } from '../preferences/units.js';
import type { Findings } from './finding.js';

/** Words that mean something, but hardly what was meant. */
export function lintWords({ rules, criteria }: Preferences, findings: Findings): void {
  for (const { property, predicate } of rules) lintPredicate(property, predicate, ['must', property.name], findings);
  for (const { property, shape, guard } of criteria) {
    const path = ['prefer', property.name];
    for (const condition of guard?.conditions ?? [])
      lintPredicate(condition.property, condition.predicate, [...path, 'when', condition.property.name], findings);
    if (shape.kind === 'grades')
      shape.grades.forEach(({ value }, index) => lintValue(property, value, findings.keyAt([...path, 'grades'], index), 'key', findings));
    if (shape.kind === 'includes')
      [...shape.features.keys()].forEach((_, index) => {
        const at = findings.keyAt([...path, 'includes'], index);
        const list = readValue([at.at(-1) ?? ''], property.type);
        if (list.kind === 'list') for (const item of list.items) lintValue(property, item, at, 'key', findings);
      });
    const at = [...path, 'missing', 'expect'];
    const expected = findings.at(at);
    const value = expected === undefined ? undefined : readValue(sourceOf(expected), property.type);
    if (value !== undefined && value.kind !== 'missing') lintValue(property, value, at, 'value', findings);
  }
}

function lintPredicate(property: Property, predicate: Predicate, path: Path, findings: Findings): void {
  if (predicate.op === 'range') return;
  predicate.values.forEach((value, index) => {
    const at = [...path, predicate.op];
    lintValue(property, value, findings.at(at)?.kind === 'list' ? [...at, String(index)] : at, 'value', findings);
  });
}

function lintValue(property: Property, value: Value, path: Path, point: 'key' | 'value', findings: Findings): void {
  if (value.kind === 'list') for (const item of value.items) lintScalar(property, item, path, point, findings);
  else lintScalar(property, value, path, point, findings);
}

function lintScalar(property: Property, value: ScalarValue, path: Path, point: 'key' | 'value', findings: Findings): void {
  if (value.kind !== 'text') return;
  const name = spoken(property.name);
  const word = property.type.type === 'any' ? wordBehind(value.text) : undefined;
  if (word !== undefined) {
    const text = `${name}: ${quoted(word)} is no unit, so ${quoted(value.text)} is compared as text${meant(word, unitSpellings())}; use a unit that is known, unless a text is meant`;
    findings.add('unit-unknown', property.name, text, path, point);
  }
  if (property.values.length === 0 || property.values.some((usual) => usual.toLowerCase() === value.key)) return;
  const usual = property.values.map((one) => visible(one)).join(', ');
  const near = meant(value.text, property.values);
  const text = `${name}: nobody usually says ${quoted(value.text)}${near === '' ? `, but one of ${usual}` : near}; check how it is spelled`;
  findings.add('value-unusual', property.name, text, path, point);
}

const quoted = (text: string): string => `"${visible(text, { maxWidth: 60 })}"`;

function meant(word: string, known: readonly string[]): string {
  // What differs in its case alone is the nearest of all.
  const near = known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? didYouMean(word, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
