import { decimalScale, divideHalfUp } from '../../base/values/decimal.js';
import type { ScalarValue } from '../../base/values/value.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { Derived } from '../preferences/derive.js';
import type { Expression } from '../preferences/expression.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Rule } from '../preferences/rule.js';

/** An exact amount: the denominator is positive. */
interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Where the values lie that rules let pass; an end that is absent is not bounded. */
interface Bounds {
  readonly least?: Exact | undefined;
  readonly most?: Exact | undefined;
}

/**
 * Rules on derived properties that no offer can meet which meets the rules on what they are calculated from. Says nothing where it is
 * not certain: a product is only followed when one side is a number of the file.
 */
export function excludedMusts({ rules, derived }: Preferences): { readonly property: string; readonly text: string }[] {
  return rules.flatMap((rule) => {
    const own = derived.find(({ property }) => property.name === rule.property.name);
    if (own === undefined || rule.missing === 'allow') return [];
    const made = boundsOfDerived(own, rules);
    if (!isApart(made, boundsOfRule(rule))) return [];
    const { name } = rule.property;
    return [
      {
        property: name,
        text: `${name} must be ${sayPredicate(rule.predicate)}, which the other musts never let it be: nothing can meet all of them`,
      },
    ];
  });
}

function boundsOfDerived(own: Derived, rules: readonly Rule[]): Bounds {
  // In the order of the file and each once, however often it is named.
  const made = new Map<string, Bounds>();
  const leaf = (name: string): Bounds => {
    const rule = rules.find(({ property }) => property.name === name);
    return made.get(name) ?? (rule === undefined ? {} : boundsOfRule(rule));
  };
  for (const each of own.needs) made.set(each.property.name, settled(boundsOf(each.expression, leaf), each));
  return settled(boundsOf(own.expression, leaf), own);
}

/** Rounded as the value itself is: a number to 10^-18, all else to whole units. What kind an open vocabulary makes of it is not known. */
function settled({ least, most }: Bounds, { property }: Derived): Bounds {
  if (property.type.type === 'any') return {};
  const unit = property.type.type === 'number' ? decimalScale : 1n;
  return { least: rounded(least, unit), most: rounded(most, unit) };
}

function boundsOfRule({ predicate }: Rule): Bounds {
  if (predicate.op === 'range') return { least: exactOf(predicate.min), most: exactOf(predicate.max) };
  if (predicate.op !== 'is' && predicate.op !== 'in') return {};
  const values = predicate.values.map(exactOf);
  const sound = values.filter((value) => value !== undefined);
  if (sound.length < values.length || sound.length === 0) return {};
  const sorted = sound.toSorted((a, b) => (isBelow(a, b) ? -1 : isBelow(b, a) ? 1 : 0));
  return { least: sorted[0], most: sorted.at(-1) };
}

function exactOf(value: ScalarValue | undefined): Exact | undefined {
  if (value?.kind === 'number') return { numerator: value.amount, denominator: decimalScale };
  return value?.kind === 'money' || value?.kind === 'quantity' ? { numerator: value.amount, denominator: 1n } : undefined;
}

function boundsOf(expression: Expression, leaf: (name: string) => Bounds): Bounds {
  if (expression.kind === 'number') {
    const point = { numerator: expression.amount, denominator: decimalScale };
    return { least: point, most: point };
  }
  if (expression.kind === 'name') return leaf(expression.name);
  const [left, right] = [boundsOf(expression.left, leaf), boundsOf(expression.right, leaf)];
  if (expression.kind === '+') return { least: plus(left.least, right.least), most: plus(left.most, right.most) };
  if (expression.kind === '-') return { least: plus(left.least, negative(right.most)), most: plus(left.most, negative(right.least)) };
  if (expression.left.kind === 'number') return times(right, left.least);
  return expression.right.kind === 'number' ? times(left, right.least) : {};
}

const plus = (a: Exact | undefined, b: Exact | undefined): Exact | undefined =>
  a === undefined || b === undefined
    ? undefined
    : { numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator };

const negative = (a: Exact | undefined): Exact | undefined => (a === undefined ? undefined : { ...a, numerator: -a.numerator });

/** Numbers of an expression have no sign, so they never turn the ends round. */
const times = ({ least, most }: Bounds, factor: Exact | undefined): Bounds => ({
  least: product(least, factor),
  most: product(most, factor),
});

const product = (a: Exact | undefined, b: Exact | undefined): Exact | undefined =>
  a === undefined || b === undefined ? undefined : { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };

const isBelow = (a: Exact, b: Exact): boolean => a.numerator * b.denominator < b.numerator * a.denominator;

const isApart = (made: Bounds, ruled: Bounds): boolean =>
  (made.least !== undefined && ruled.most !== undefined && isBelow(ruled.most, made.least)) ||
  (made.most !== undefined && ruled.least !== undefined && isBelow(made.most, ruled.least));

const rounded = (exact: Exact | undefined, unit: bigint): Exact | undefined =>
  exact === undefined ? undefined : { numerator: divideHalfUp(exact.numerator * unit, exact.denominator), denominator: unit };
