import { decimalScale, divideHalfUp, parseDecimal } from '../../base/values/decimal.js';

/** An exact utility. The denominator is positive and the whole lies in 0..1. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** c(t) of preferences.md: numerator/denominator brought into 0..1. The denominator must be positive. */
export function clamped(numerator: bigint, denominator: bigint): Fraction {
  if (numerator <= 0n) return zero;
  return numerator >= denominator ? one : { numerator, denominator };
}

/** c(a + b). Adding up in this way ends where adding everything and clamping once would, as nothing is below zero. */
export const added = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? clamped(a.numerator + b.numerator, a.denominator)
    : clamped(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const lesser = (a: Fraction, b: Fraction): Fraction => (a.numerator * b.denominator <= b.numerator * a.denominator ? a : b);

export const greater = (a: Fraction, b: Fraction): Fraction => (lesser(a, b) === a ? b : a);

interface Located {
  readonly x: bigint;
  readonly utility: Fraction;
}

/** The utility at `x` on the straight line from one point to a later one; `x` lies between them. */
export function between(from: Located, to: Located, x: bigint): Fraction {
  const [a, b] = [from.utility, to.utility];
  const width = to.x - from.x;
  // a + (b - a) (x - from.x) / width, over one denominator.
  const numerator = a.numerator * b.denominator * (to.x - x) + b.numerator * a.denominator * (x - from.x);
  return { numerator, denominator: a.denominator * b.denominator * width };
}

/** The utility a decimal text spells; undefined when it is no plain decimal in 0..1. */
export function utilityFrom(text: string): Fraction | undefined {
  const scaled = parseDecimal(text);
  return scaled === undefined || scaled < 0n || scaled > decimalScale ? undefined : { numerator: scaled, denominator: decimalScale };
}

/** How many millionths a whole utility has. */
export const wholeUtility = 1_000_000;

/** U = floor(10^6 u + 1/2). */
export const millionths = ({ numerator, denominator }: Fraction): number =>
  Number(divideHalfUp(numerator * BigInt(wholeUtility), denominator));
