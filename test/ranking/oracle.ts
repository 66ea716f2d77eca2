/** The score of preferences.md once more, by other means: rationals over the written decimals, without a line of the product. */

interface Slope {
  readonly kind: 'lower' | 'higher';
  readonly best: string;
  readonly worst: string;
}

interface Table {
  readonly kind: 'grades';
  readonly grades: ReadonlyMap<string, string>;
  readonly otherwise: string;
}

export interface OracleCriterion {
  readonly name: string;
  readonly shape: Slope | Table;
  readonly weight: string;
  /** Undefined is `worst`. */
  readonly missing?: string;
}

type Rational = readonly [numerator: bigint, denominator: bigint];

function rational(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

const minus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d - c * b, b * d];
const over = ([a, b]: Rational, [c, d]: Rational): Rational => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);

function utility(shape: Slope | Table, value: string): Rational {
  if (shape.kind === 'grades') return rational(shape.grades.get(value) ?? shape.otherwise);
  const [x, best, worst] = [rational(value), rational(shape.best), rational(shape.worst)];
  const t = over(minus(x, worst), minus(best, worst));
  return t[0] <= 0n ? [0n, 1n] : t[0] >= t[1] ? [1n, 1n] : t;
}

/** S and R as bigints. Values are decimals for slopes and texts for tables. */
export function oracle(
  criteria: readonly OracleCriterion[],
  offer: Readonly<Record<string, string | undefined>>,
): { S: bigint; R: bigint } {
  let S = 0n;
  let R = 0n;
  for (const { name, shape, weight, missing } of criteria) {
    const value = offer[name];
    const [n, d] = value === undefined ? rational(missing ?? '0') : utility(shape, value);
    const U = (2_000_000n * n + d) / (2n * d);
    const [wn, wd] = rational(weight);
    const r = (wn * 1000n) / wd;
    S += r * U;
    R += r;
  }
  return { S, R };
}
