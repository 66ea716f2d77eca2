/** The score of preferences.md once more, by other means: rationals over the written decimals, without a line of the product. */

/** Decimals, or days as decimals since 1970-01-01. */
interface Slope {
  readonly kind: 'lower' | 'higher';
  readonly best: string;
  readonly worst: string;
}

interface Target {
  readonly kind: 'target';
  readonly at: string;
  readonly below: string;
  readonly above: string;
}

interface Range {
  readonly kind: 'range';
  readonly ideal: readonly [string, string];
  readonly zero: readonly [string, string];
}

interface Curve {
  readonly kind: 'curve';
  readonly points: readonly (readonly [x: string, u: string])[];
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

export type OracleShape = Slope | Target | Range | Curve | Table | Features;

/** `min` and `max` of decimals, or `is` of a text. */
export interface OracleCondition {
  readonly name: string;
  readonly min?: string;
  readonly max?: string;
  readonly is?: string;
}

export interface OracleCriterion {
  readonly name: string;
  readonly shape: OracleShape;
  readonly weight: string;
  /** Undefined is `worst`. */
  readonly missing?: string;
  readonly when?: readonly OracleCondition[];
  readonly otherwise?: string;
}

/** A calculation as a tree: numbers, names and what joins them. */
export type OracleSum = string | { readonly name: string } | readonly [OracleSum, '+' | '-' | '*', OracleSum];

/** Decimals or `unlimited` for shapes over a line, texts for tables, texts or lists of them for features. */
export type OracleValue = string | readonly string[];
export type OracleOffer = Readonly<Record<string, OracleValue | undefined>>;

export type Rational = readonly [numerator: bigint, denominator: bigint];

function rational(text: string): Rational {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const magnitude = BigInt(whole + fraction);
  return [negative ? -magnitude : magnitude, 10n ** BigInt(fraction.length)];
}

const minus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d - c * b, b * d];
const plus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d + c * b, b * d];
const times = ([a, b]: Rational, [c, d]: Rational): Rational => [a * c, b * d];
const over = ([a, b]: Rational, [c, d]: Rational): Rational => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const less = (a: Rational, b: Rational): boolean => minus(a, b)[0] < 0n;
const nought: Rational = [0n, 1n];
const all: Rational = [1n, 1n];
const within = (t: Rational): Rational => (less(t, nought) ? nought : less(all, t) ? all : t);
const floor = ([a, b]: Rational): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

/** To the nearest multiple of 10^-digits, halves up, as a decimal text. */
export function roundedHalfUp(value: Rational, digits: number): string {
  const count = floor(plus(times(value, [10n ** BigInt(digits), 1n]), [1n, 2n]));
  const text = (count < 0n ? -count : count).toString().padStart(digits + 1, '0');
  const [whole, fraction] = [text.slice(0, text.length - digits), digits === 0 ? '' : text.slice(-digits)];
  return `${count < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The value of a calculation; undefined when something it needs is not there. */
export function calculate(sum: OracleSum, offer: OracleOffer): Rational | undefined {
  if (typeof sum === 'string') return rational(sum);
  if ('name' in sum) {
    const value = offer[sum.name];
    return typeof value === 'string' && /^-?[0-9]/.test(value) ? rational(value) : undefined;
  }
  const [left, sign, right] = [calculate(sum[0], offer), sum[1], calculate(sum[2], offer)];
  if (left === undefined || right === undefined) return undefined;
  return sign === '+' ? plus(left, right) : sign === '-' ? minus(left, right) : times(left, right);
}

function utility(shape: OracleShape, given: OracleValue): Rational {
  if (shape.kind === 'includes') {
    const named = [...shape.features].filter(([name]) => [given].flat().includes(name));
    return within(named.map(([, u]) => rational(u)).reduce(plus, nought));
  }
  const value = String(given);
  if (shape.kind === 'grades') return rational(shape.grades.get(value) ?? shape.otherwise);
  return onLine(shape, value === 'unlimited' ? undefined : rational(value));
}

/** @param x undefined is beyond everything */
function onLine(shape: Exclude<OracleShape, Table | Features>, x: Rational | undefined): Rational {
  switch (shape.kind) {
    case 'lower':
    case 'higher': {
      if (x === undefined) return shape.kind === 'higher' ? all : nought;
      const [best, worst] = [rational(shape.best), rational(shape.worst)];
      return within(over(minus(x, worst), minus(best, worst)));
    }
    case 'target': {
      if (x === undefined) return nought;
      const at = rational(shape.at);
      const [distance, reach] = less(x, at) ? [minus(at, x), shape.below] : [minus(x, at), shape.above];
      return within(minus(all, over(distance, rational(reach))));
    }
    case 'range': {
      if (x === undefined) return nought;
      const [[a, b], [y, z]] = [shape.ideal.map(rational), shape.zero.map(rational)] as [[Rational, Rational], [Rational, Rational]];
      if (less(x, a)) return minus(a, y)[0] === 0n ? nought : within(over(minus(x, y), minus(a, y)));
      if (less(b, x)) return minus(z, b)[0] === 0n ? nought : within(over(minus(z, x), minus(z, b)));
      return all;
    }
    case 'curve': {
      const points = shape.points.map(([at, u]): [Rational, Rational] => [rational(at), rational(u)]);
      const after = points.findIndex(([at]) => x !== undefined && less(x, at));
      const [, first = nought] = points[0] ?? [];
      if (after === 0) return first;
      if (after < 0 || x === undefined) return points.at(-1)?.[1] ?? nought;
      const [[x0, u0], [x1, u1]] = [points[after - 1], points[after]] as [[Rational, Rational], [Rational, Rational]];
      return plus(u0, times(minus(u1, u0), over(minus(x, x0), minus(x1, x0))));
    }
  }
}

/** Undefined when it cannot be told. */
function holds({ name, min, max, is }: OracleCondition, offer: OracleOffer): boolean | undefined {
  const value = offer[name];
  if (value === undefined) return undefined;
  if (is !== undefined) return value === is;
  if (value === 'unlimited') return max === undefined;
  const x = rational(String(value));
  return (min === undefined || !less(x, rational(min))) && (max === undefined || !less(rational(max), x));
}

/** u as the file treats what is missing, and as good as it could still be. */
function judge({ name, shape, missing, when = [], otherwise = '0' }: OracleCriterion, offer: OracleOffer): [u: Rational, best: Rational] {
  const value = offer[name];
  const own: [Rational, Rational] = value === undefined ? [rational(missing ?? '0'), all] : [utility(shape, value), utility(shape, value)];
  const answers = new Set(when.map((condition) => holds(condition, offer)));
  const not = rational(otherwise);
  if (answers.has(false)) return [not, not];
  if (!answers.has(undefined)) return own;
  return [less(own[0], not) ? own[0] : not, less(own[1], not) ? not : own[1]];
}

const millionths = ([n, d]: Rational): bigint => floor([2_000_000n * n + d, 2n * d]);

/** S, R, and S if everything that is not known turns out well; as bigints. */
export function oracle(criteria: readonly OracleCriterion[], offer: OracleOffer): { S: bigint; R: bigint; upTo: bigint } {
  const sums = { S: 0n, R: 0n, upTo: 0n };
  for (const criterion of criteria) {
    const [u, best] = judge(criterion, offer);
    const [wn, wd] = rational(criterion.weight);
    const r = (wn * 1000n) / wd;
    sums.S += r * millionths(u);
    sums.upTo += r * millionths(best);
    sums.R += r;
  }
  return sums;
}
