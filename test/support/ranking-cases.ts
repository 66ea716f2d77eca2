/**
 * What a ranking is to be the same of, wherever it is made: cases that a module of the ranking, in whatever engine, turns into texts.
 * Nothing in here is of Node, as it is bundled into a page of a browser too.
 */

/** The files of test/vectors/preferences, by `valid/NAME` and `invalid/NAME`. */
export type Vectors = Readonly<Record<string, string>>;

/** A case and what came of it: the JSON of a ranking and its explanation, or of a refusal with its faults. */
export type Outcome = readonly [name: string, text: string];

/** The module of the ranking, as it is in src or as it is published: their classes are two, so their types are too. */
interface Ranking<Preferences, Candidates, Ranked, Explanation> {
  readonly preferencesFromText: (text: string, name: string) => Preferences;
  readonly plainOffersFromText: (text: string, preferences: Preferences, name: string) => Candidates;
  readonly rank: (candidates: Candidates, preferences: Preferences) => Ranked;
  readonly explain: (ranking: Ranked) => Explanation;
  readonly rankingToJson: (ranking: Ranked, options: { readonly explanation: Explanation }) => unknown;
  readonly MevilleError: abstract new (
    ...args: never[]
  ) => Error & { readonly code: string; readonly file?: string | undefined; readonly faults: readonly unknown[] };
}

const offersPerFile = 60;
const damagedPerFile = 10;
const invented = 20;

/** The cases in one order, from a fixed seed. */
export function outcomesOf<P, C, R, E>(vectors: Vectors, module: Ranking<P, C, R, E>): Outcome[] {
  const random = randomFrom(1);
  const outcomes: Outcome[] = [];
  const add = (name: string, preferences: string, offers: string): unknown => outcomes.push([name, outcomeOf(preferences, offers, module)]);
  for (const name of Object.keys(vectors).toSorted((a, b) => (a < b ? -1 : 1))) {
    const text = vectors[name] ?? '';
    const offers = offersFor(text, random);
    add(name, text, offers);
    for (let i = 1; name.startsWith('valid/') && i <= damagedPerFile; i += 1)
      add(`${name} damaged ${String(i)}`, damage(text, random), offers);
  }
  for (let i = 1; i <= invented; i += 1) {
    const text = invent(random);
    add(`invented ${String(i)}`, text, offersFor(text, random));
  }
  return outcomes;
}

function outcomeOf<P, C, R, E>(
  preferences: string,
  offers: string,
  { MevilleError, explain, plainOffersFromText, preferencesFromText, rank, rankingToJson }: Ranking<P, C, R, E>,
): string {
  try {
    const read = preferencesFromText(preferences, 'preferences.yaml');
    const ranking = rank(plainOffersFromText(offers, read, 'offers.json'), read);
    return JSON.stringify(rankingToJson(ranking, { explanation: explain(ranking) }));
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    const { code, message, file, faults } = thrown;
    return JSON.stringify({ code, message, file, faults });
  }
}

/** Whole numbers from 0 to below `n`. */
type Random = (n: number) => number;

/** Mulberry32: the same numbers in every engine. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * n);
  };
}

const units = ['GBP', 'EUR', 'JPY', 'mi', 'km', 'GB', 'kg', 'months', 'l', 'kW'];
const words = [
  'silver',
  'Grey',
  'ex-demo',
  'T3',
  'Yaris',
  '1.3 petrol',
  'aircon',
  'yes',
  'false',
  'unlimited',
  '2026-10-09',
  '2007-03',
  '',
  'naïve 中 👍',
  '-3',
  '1e3',
];

/** Offers that say something of every word that stands before a colon in the file, in values like its own and in others. */
function offersFor(preferences: string, random: Random): string {
  const names = [...new Set([...preferences.matchAll(/["']?([\p{L}\d-]+)["']?\s*:/gu)].map(([, name = '']) => name))];
  const written = [...preferences.matchAll(/[\p{L}\d][\p{L}\d .-]*/gu)].map(([text]) => text.trim());
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const own = [...preferences.matchAll(/(?:\d |currency: )([A-Za-z]+)/g)].map(([, unit = '']) => unit);
  const unit = (): string => pick(own.length === 0 || random(5) === 0 ? units : own);
  const number = (): string =>
    `${String(random([12, 90, 900, 70_000][random(4)] ?? 1))}${random(3) === 0 ? `.${String(random(100))}` : ''}`;
  const scalar = (): string | number =>
    [() => pick(written), () => pick(words), () => `${number()} ${unit()}`, () => random(12)][random(4)]?.() ?? '';
  const value = (): unknown => (random(6) === 0 ? Array.from({ length: random(4) }, scalar) : random(12) === 0 ? null : scalar());
  const offers = Array.from({ length: offersPerFile }, (_, i) => {
    // Some say nearly everything, others nearly nothing.
    const eager = 1 + random(4);
    const said = names.filter(() => random(5) < eager).map((name): [string, unknown] => [name, value()]);
    return {
      ...Object.fromEntries(said),
      id: `offer ${String(i)}`,
      vendor: `vendor ${String(random(9))}`,
      price: `${number()} ${unit()}`,
    };
  });
  return JSON.stringify(offers);
}

/** A file that is in order. */
function invent(random: Random): string {
  const slope = (): string => {
    const low = random(900);
    const high = low + 1 + random(900);
    return random(2) === 0
      ? `lower: {best: ${String(low)} km, worst: ${String(high)} km}`
      : `higher: {best: ${String(high)} km, worst: ${String(low)} km}`;
  };
  const criteria = ['alpha', 'beta', 'gamma'].map(
    (name) => `  ${name}: {${slope()}, weight: ${String(1 + random(99))}.${String(random(10))}}\n`,
  );
  return `vrm: preferences/1\ncategory: any\nmust: {delta: {max: ${String(random(900))} km}}\nprefer:\n${criteria.join('')}tie-break: [price]\n`;
}

const damages = [
  '',
  '{',
  '}',
  ': ',
  '\n',
  '- ',
  '[]',
  'null',
  '1e9',
  '-1',
  'GBP',
  '"',
  'else',
  'lower',
  'best',
  '5 kg',
  '2026',
  'é',
  '\ud83d',
  '# ',
];

function damage(text: string, random: Random): string {
  const at = random(text.length);
  return text.slice(0, at) + (damages[random(damages.length)] ?? '') + text.slice(at + random(12));
}
