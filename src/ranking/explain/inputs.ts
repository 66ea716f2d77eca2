import type { Derived } from '../preferences/derive.js';
import type { Expression } from '../preferences/expression.js';
import type { Preferences } from '../preferences/preferences.js';

/** What an offer has to say so that a property has a value: its own name, or for a derived one the names it is calculated from. */
export function inputsOf(name: string, derived: readonly Derived[]): Set<string> {
  const own = derived.find(({ property }) => property.name === name);
  if (own === undefined) return new Set([name]);
  const made = new Set(own.needs.map(({ property }) => property.name));
  const named = [own, ...own.needs].flatMap(({ expression }) => namesIn(expression));
  return new Set(named.filter((each) => !made.has(each)));
}

function namesIn(expression: Expression): string[] {
  if (expression.kind === 'number') return [];
  return expression.kind === 'name' ? [expression.name] : [expression.left, expression.right].flatMap(namesIn);
}

/** Everything that judging reads of an offer. What is only derived, and judged by nothing, is not read. */
export function inputsOfAll({ rules, criteria, tieBreak, derived }: Preferences): Set<string> {
  const used = new Set<string>();
  const guards = criteria.flatMap(({ guard }) => guard?.conditions ?? []);
  for (const { property } of [...rules, ...criteria, ...guards, ...tieBreak])
    for (const name of inputsOf(property.name, derived)) used.add(name);
  return used;
}
