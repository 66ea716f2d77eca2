import { createHash } from 'node:crypto';

/** Ranking as preferences.md writes it, done again: exact fractions, and SHA-256 over a canonical form made by hand. Nothing of src is used. */

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: bigint, under: bigint): Fraction => ({ over, under });

/** c((worst - x) / (worst - best)) */
export function lower(x: bigint, best: bigint, worst: bigint): Fraction {
  if (x <= best) return fraction(1n, 1n);
  return x >= worst ? fraction(0n, 1n) : fraction(worst - x, worst - best);
}

/** c((x - worst) / (best - worst)) */
export function higher(x: bigint, worst: bigint, best: bigint): Fraction {
  if (x >= best) return fraction(1n, 1n);
  return x <= worst ? fraction(0n, 1n) : fraction(x - worst, best - worst);
}

/** floor(10^6 u + 1/2) */
const millionths = ({ over, under }: Fraction): bigint => (2_000_000n * over + under) / (2n * under);

export interface Judged {
  readonly name: string;
  /** In thousandths. */
  readonly weight: bigint;
  /** Undefined when the offer does not say. */
  readonly utility: Fraction | undefined;
  readonly value: string | null;
}

export interface Scored {
  readonly sum: bigint;
  readonly upTo: bigint;
  /** Thousandths, all of them. */
  readonly weights: bigint;
}

/** A value that is missing counts as the worst, and may turn out to be the best. */
export function score(criteria: readonly Judged[]): Scored {
  const total = (missing: bigint): bigint =>
    criteria.reduce((sum, { weight, utility }) => sum + weight * (utility === undefined ? missing : millionths(utility)), 0n);
  return { sum: total(0n), upTo: total(1_000_000n), weights: criteria.reduce((sum, { weight }) => sum + weight, 0n) };
}

/** S / (R 10^4): the double nearest to the quotient. */
export const shown = (sum: bigint, weights: bigint): number => Number(sum) / Number(weights * 10_000n);

type Written = string | readonly Written[] | { readonly [name: string]: Written };

/** RFC 8785 for texts, lists and objects: members by code units, no space. */
export function canonical(value: Written): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${(value as readonly Written[]).map(canonical).join(',')}]`;
  const members = value as { readonly [name: string]: Written };
  return `{${Object.keys(members)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => `${quoted(name)}:${canonical(members[name] as Written)}`)
    .join(',')}}`;
}

function quoted(text: string): string {
  // What these tests write needs no other escapes; anything else would have to be thought about.
  if (!/^[ -~]*$/.test(text)) throw new Error(`${text} is not plain ASCII`);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The lot of an offer: SHA-256 over the digest of the file and the identity, smaller first. */
export function byLot(file: Written): (a: { readonly offer: string }, b: { readonly offer: string }) => number {
  const digest = sha256(canonical(file));
  return (a, b) => Buffer.compare(sha256(digest, a.offer), sha256(digest, b.offer));
}

/** Of the signing input `header.payload`, without the signature. */
export const identityOf = (token: string): string => sha256(token.slice(0, token.lastIndexOf('.'))).toString('base64url');

/** Ranks 1, 1, 3 along a sorted list. */
const places = (sums: readonly bigint[]): number[] => sums.map((sum) => 1 + sums.filter((other) => other > sum).length);

/** The file in YAML, every scalar bare as it is. */
export const yaml = (file: { readonly [name: string]: Written }): string =>
  Object.entries(file)
    .map(([name, value]) => `${name}: ${flow(value)}\n`)
    .join('');

function flow(value: Written): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${(value as readonly Written[]).map(flow).join(', ')}]`;
  const members = Object.entries(value as { readonly [name: string]: Written });
  return `{${members.map(([name, inner]) => `${name}: ${flow(inner)}`).join(', ')}}`;
}

/** What `rank --json` prints. */
export interface RankJson {
  readonly counts: {
    readonly offers: number;
    readonly ranked: number;
    readonly ask: number;
    readonly rejected: number;
    readonly invalid: number;
  };
  readonly ranking: readonly Ranked[];
  readonly ask: readonly {
    readonly vendor: string;
    readonly offer: string;
    readonly score: [number, number];
    readonly questions: readonly { readonly property: string; readonly text: string }[];
  }[];
  readonly rejected: readonly {
    readonly vendor: string;
    readonly offer: string;
    readonly reasons: readonly { readonly property: string; readonly rule: string; readonly value: string | null; readonly text: string }[];
  }[];
  readonly invalid: readonly unknown[];
}

export interface Ranked {
  readonly rank: number;
  readonly score: number;
  readonly upTo: number;
  readonly vendor: string;
  readonly offer: string;
  readonly total: { readonly amount: string; readonly currency: string };
  readonly criteria: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly missing?: string;
    readonly utility: number;
    readonly points: number;
  }[];
}

/** All of it when every offer qualifies. */
export const allRanked = (ranked: readonly Ranked[]): RankJson => ({
  counts: { offers: ranked.length, ranked: ranked.length, ask: 0, rejected: 0, invalid: 0 },
  ranking: ranked,
  ask: [],
  rejected: [],
  invalid: [],
});

/** An offer with what the file makes of it. */
export interface Candidate {
  readonly vendor: string;
  readonly offer: string;
  readonly total: { readonly amount: string; readonly currency: string };
  readonly criteria: readonly Judged[];
}

/** The whole `ranking` member: equal sums share a rank, and inside a tie the lot decides. */
export function ranking(file: Written, candidates: readonly Candidate[]): Ranked[] {
  const lot = byLot(file);
  const scored = candidates.map((candidate) => ({ candidate, ...score(candidate.criteria) }));
  const sorted = scored.toSorted((a, b) => (a.sum === b.sum ? lot(a.candidate, b.candidate) : a.sum > b.sum ? -1 : 1));
  const ranks = places(sorted.map(({ sum }) => sum));
  return sorted.map(({ candidate: { vendor, offer, total, criteria }, sum, upTo, weights }, index) => ({
    rank: ranks[index] ?? 0,
    score: shown(sum, weights),
    upTo: shown(upTo, weights),
    vendor,
    offer,
    total,
    criteria: criteria.map(({ name, value, utility, weight }) => {
      const u = utility === undefined ? 0n : millionths(utility);
      return {
        name,
        value,
        ...(utility === undefined ? { missing: 'not given' } : {}),
        utility: Number(u) / 1_000_000,
        points: shown(weight * u, weights),
      };
    }),
  }));
}
