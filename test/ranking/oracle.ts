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

interface Features {
  readonly kind: 'includes';
  readonly features: ReadonlyMap<string, string>;
}

export interface OracleCriterion {
  readonly name: string;
  readonly shape: Slope | Table | Features;
  readonly weight: string;
  /** Undefined is `worst`. */
  readonly missing?: string;
}

/** Decimals for slopes, texts for tables, texts or lists of them for features. */
export type OracleValue = string | readonly string[];

type Rational = readonly [numerator: bigint, denominator: bigint];

function rational(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

const minus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d - c * b, b * d];
const over = ([a, b]: Rational, [c, d]: Rational): Rational => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);

const plus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d + c * b, b * d];

function utility(shape: OracleCriterion['shape'], given: OracleValue): Rational {
  if (shape.kind === 'includes') {
    const named = [...shape.features].filter(([name]) => [given].flat().includes(name));
    const sum = named.map(([, u]) => rational(u)).reduce(plus, [0n, 1n]);
    return sum[0] >= sum[1] ? [1n, 1n] : sum;
  }
  const value = String(given);
  if (shape.kind === 'grades') return rational(shape.grades.get(value) ?? shape.otherwise);
  const [x, best, worst] = [rational(value), rational(shape.best), rational(shape.worst)];
  const t = over(minus(x, worst), minus(best, worst));
  return t[0] <= 0n ? [0n, 1n] : t[0] >= t[1] ? [1n, 1n] : t;
}

/** S and R as bigints. */
export function oracle(
  criteria: readonly OracleCriterion[],
  offer: Readonly<Record<string, OracleValue | undefined>>,
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
