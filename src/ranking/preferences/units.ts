import { childOf, type Node } from '../../base/read/tree.js';
import { unitOf, type Unit } from '../../base/values/units.js';

/** Members of an entry that are no values of its property. */
const others = new Set(['weight', 'worth', 'note', 'when', 'otherwise']);
const numberAndWord = /^-?[0-9][0-9.]* *(\p{L}.*)$/u;

/** What stands behind a number as its unit or currency does, whether or not it is one; undefined for every other text. */
export const wordBehind = (text: string): string | undefined => numberAndWord.exec(text.trim())?.[1];

/**
 * The unit that a file uses for each property, by its name: what its author thinks in, whatever unit an offer is written in. Where
 * there are several, the first of its criterion, and then the first of its rule.
 */
export function unitsIn(root: Node): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const section of ['prefer', 'must']) {
    const entries = childOf(root, section);
    if (entries?.kind !== 'map') continue;
    for (const { key, value } of entries.entries) {
      const unit = units.has(key) ? undefined : firstUnit(value);
      if (unit !== undefined) units.set(key, unit);
    }
  }
  return units;
}

function firstUnit(node: Node): Unit | undefined {
  if (node.kind === 'scalar') return unitIn(node.text);
  if (node.kind === 'list') return firstOf(node.items.map((item) => () => firstUnit(item)));
  const entries = node.entries.filter(({ key }) => !others.has(key));
  // Grades have their values for keys.
  return firstOf(entries.flatMap(({ key, value }) => [() => unitIn(key), () => firstUnit(value)]));
}

function firstOf(candidates: readonly (() => Unit | undefined)[]): Unit | undefined {
  for (const candidate of candidates) {
    const unit = candidate();
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function unitIn(text: string): Unit | undefined {
  const word = wordBehind(text);
  return word === undefined ? undefined : unitOf(word);
}
