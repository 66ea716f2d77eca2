import fc from 'fast-check';
import type { OracleCondition, OracleCriterion, OracleShape, OracleValue } from './oracle.js';

/** Files and offers of every kind, for what must hold of all of them. */

const decimal = (most: number, digits: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: digits }), fc.integer({ min: 0, max: 10 ** digits - 1 }))
    .map(([whole, length, fraction]) =>
      length === 0 ? String(whole) : `${String(whole)}.${String(fraction).padStart(digits, '0').slice(0, length)}`,
    );

const unit = fc
  .integer({ min: 0, max: 1000 })
  .map((thousandths) => (thousandths === 1000 ? '1' : `0.${String(thousandths).padStart(3, '0')}`));
const words = ['red', 'green', 'blue', 'grey'];

const ascending = (least: number, most: number, distinct: boolean): fc.Arbitrary<string[]> =>
  (distinct
    ? fc.uniqueArray(decimal(50, 3), { minLength: least, maxLength: most, selector: Number })
    : fc.array(decimal(50, 3), { minLength: least, maxLength: most })
  ).map((all) => all.toSorted((a, b) => Number(a) - Number(b)));

const slope = fc
  .tuple(fc.constantFrom('lower' as const, 'higher' as const), ascending(2, 2, true))
  .map(([kind, [low = '', high = '']]): OracleShape =>
    kind === 'lower' ? { kind, best: low, worst: high } : { kind, best: high, worst: low },
  );

const reach = decimal(20, 3).filter((text) => Number(text) > 0);
const target = fc
  .record({ at: decimal(50, 3), below: reach, above: reach })
  .map(({ at, below, above }): OracleShape => ({ kind: 'target', at, below, above }));

const range = ascending(4, 4, false).map(([y = '', a = '', b = '', z = '']): OracleShape => ({
  kind: 'range',
  ideal: [a, b],
  zero: [y, z],
}));

const curve = fc
  .tuple(ascending(2, 6, true), fc.array(unit, { minLength: 6, maxLength: 6 }))
  .map(([xs, us]): OracleShape => ({ kind: 'curve', points: xs.map((x, index) => [x, us[index] ?? '0']) }));

const table = fc
  .record({ grades: fc.dictionary(fc.constantFrom(...words), unit, { minKeys: 1 }), otherwise: unit })
  .map(({ grades, otherwise }): OracleShape => ({ kind: 'grades', grades: new Map(Object.entries(grades)), otherwise }));

export const features = fc
  .dictionary(fc.constantFrom(...words), unit, { minKeys: 1 })
  .map((named): OracleShape => ({ kind: 'includes', features: new Map(Object.entries(named)) }));

const weight = fc.integer({ min: 1, max: 100_000 }).map((r) => `${String(Math.floor(r / 1000))}.${String(r % 1000).padStart(3, '0')}`);

/** `g` and `h` are numbers that are there for guards alone; `t` is a text. */
const condition: fc.Arbitrary<OracleCondition> = fc.oneof(
  fc.record({ name: fc.constantFrom('g', 'h'), min: decimal(10, 1) }),
  fc.record({ name: fc.constantFrom('g', 'h'), max: decimal(10, 1) }),
  fc.record({ name: fc.constant('t'), is: fc.constantFrom(...words) }),
);
const guard = fc.record({ when: fc.uniqueArray(condition, { minLength: 1, maxLength: 3, selector: ({ name }) => name }), otherwise: unit });

const criteria = fc
  .array(
    fc.record({
      shape: fc.oneof(slope, target, range, curve, table, features),
      weight,
      missing: fc.option(unit, { nil: undefined }),
      guard: fc.option(guard, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ missing, guard: guarded, ...rest }, index): OracleCriterion => ({
      name: `c${String(index)}`,
      ...rest,
      ...(missing === undefined ? {} : { missing }),
      ...guarded,
    })),
  );

export type Offer = Record<string, OracleValue>;

export const colour = fc.constantFrom(...words, 'pink');

function valueFor({ kind }: OracleShape): fc.Arbitrary<OracleValue> {
  if (kind === 'grades') return colour;
  // A text is a list of one, a list may be empty, and saying a thing twice is saying it.
  if (kind === 'includes') return fc.oneof(colour, fc.array(colour, { maxLength: 6 }));
  return fc.oneof({ weight: 9, arbitrary: decimal(60, 4) }, { weight: 1, arbitrary: fc.constant('unlimited') });
}

type Said = fc.Arbitrary<OracleValue | undefined>;

/** Every value is left out now and then. */
function offerFor(all: readonly OracleCriterion[]): fc.Arbitrary<Offer> {
  const maybe = (value: fc.Arbitrary<OracleValue>): Said => fc.option(value, { nil: undefined });
  const values: Record<string, Said> = {
    g: maybe(decimal(10, 1)),
    h: maybe(fc.oneof(decimal(10, 1), fc.constant('unlimited'))),
    t: maybe(colour),
  };
  for (const { name, shape } of all) values[name] = maybe(valueFor(shape));
  return fc
    .record(values)
    .map((offer) => Object.fromEntries(Object.entries(offer).filter((entry): entry is [string, OracleValue] => entry[1] !== undefined)));
}

export const market = criteria.chain((all) =>
  fc.record({ criteria: fc.constant(all), offers: fc.array(offerFor(all), { minLength: 1, maxLength: 8 }) }),
);

const mapOf = (entries: ReadonlyMap<string, string>): string => [...entries].map(([key, value]) => `${key}: ${value}`).join(', ');

function sayShape(shape: OracleShape): string {
  switch (shape.kind) {
    case 'grades':
      return `grades: {${mapOf(shape.grades)}, else: ${shape.otherwise}}`;
    case 'includes':
      return `includes: {${mapOf(shape.features)}}`;
    case 'target':
      return `target: {at: ${shape.at}, below: ${shape.below}, above: ${shape.above}}`;
    case 'range':
      return `range: {ideal: [${shape.ideal.join(', ')}], zero: [${shape.zero.join(', ')}]}`;
    case 'curve':
      return `curve: [${shape.points.map(([x, u]) => `[${x}, ${u}]`).join(', ')}]`;
    case 'lower':
    case 'higher':
      return `${shape.kind}: {best: ${shape.best}, worst: ${shape.worst}}`;
  }
}

const sayGuard = ({ when, otherwise = '0' }: OracleCriterion): string =>
  when === undefined
    ? ''
    : `, when: {${when.map(({ name, ...said }) => `${name}: {${mapOf(new Map(Object.entries(said)))}}`).join(', ')}}, otherwise: ${otherwise}`;

/** @param weigh what a criterion says of its weight */
export function fileSaying(all: readonly OracleCriterion[], weigh: (criterion: OracleCriterion, index: number) => string): string {
  const lines = all.map((criterion, index) => {
    const { name, shape, missing } = criterion;
    return `  ${name}: {${sayShape(shape)}${weigh(criterion, index)}${missing === undefined ? '' : `, missing: ${missing}`}${sayGuard(criterion)}}`;
  });
  return `vrm: preferences/1\nprefer:\n${lines.join('\n')}\n`;
}

export const fileOf = (all: readonly OracleCriterion[], scale = 1): string =>
  fileSaying(all, ({ weight: w }) => `, weight: ${String((Number(w.replace('.', '')) * scale) / 1000)}`);

export const withIds = (offers: readonly Offer[]): (Offer & { id: string })[] =>
  offers.map((offer, index) => ({ id: `o${String(index)}`, ...offer }));
