import type { Derived } from '../preferences/derive.js';

/** What an offer has to say so that a property has a value: its own name, or for a derived one the names it is calculated from. */
export function inputsOf(name: string, derived: readonly Derived[]): Set<string> {
  const own = derived.find(({ property }) => property.name === name);
  if (own === undefined) return new Set([name]);
  return new Set([own, ...own.needs].flatMap(({ operands }) => operands.map((operand) => operand.name)));
}
