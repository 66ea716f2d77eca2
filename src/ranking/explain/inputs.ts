import type { Derived } from '../preferences/derive.js';
import type { Expression } from '../preferences/expression.js';
import type { Preferences } from '../preferences/preferences.js';

/** What an offer has to say so that a property has a value: its own name, or for a derived one the names it is calculated from. */
export function inputsOf(name: string, derived: readonly Derived[]): Set<string> {
  const own = derived.find(({ property }) => property.name === name);
  if (own === undefined) return new Set([name]);
  return new Set([...namesIn(own.expression)].flatMap((each) => [...inputsOf(each, own.needs)]));
}

function namesIn(expression: Expression): Set<string> {
  if (expression.kind === 'number') return new Set();
  if (expression.kind === 'name') return new Set([expression.name]);
  return new Set([...namesIn(expression.left), ...namesIn(expression.right)]);
}

/** Everything that judging reads of an offer. What is only derived, and judged by nothing, is not read. */
export function inputsOfAll({ rules, criteria, tieBreak, derived }: Preferences): Set<string> {
  const guards = criteria.flatMap(({ guard }) => guard?.conditions ?? []);
  return new Set([...rules, ...criteria, ...guards, ...tieBreak].flatMap(({ property }) => [...inputsOf(property.name, derived)]));
}
