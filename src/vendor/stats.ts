import { byCodeUnits } from '../base/bytes.js';
import type { Tally } from '../store/books.js';

/** What the tallies of some days come to. */
export interface Stats {
  readonly asked: number;
  /** How many of them waited for a person. */
  readonly held: number;
  /** Requests that got offers, and the offers. */
  readonly offered: number;
  readonly offers: number;
  readonly refused: { readonly reason: string; readonly count: number }[];
  /** What stood in the way of an offer. */
  readonly missed: { readonly category: string; readonly property: string; readonly count: number }[];
  readonly sold: { readonly category: string; readonly currency: string; readonly count: number; readonly amount: bigint }[];
  /** Awards that were refused. */
  readonly declined: { readonly reason: string; readonly count: number }[];
  /** Requests that got offers and came to no sale, so far. */
  readonly lost: number;
}

/** Adds up days. Lists have the most frequent first. */
export function summarise(tallies: readonly Tally[]): Stats {
  const groups = new Map<string, Tally>();
  for (const tally of tallies) {
    // Refusals are counted over all categories: their reasons mean the same in each.
    const category = tally.what === 'missed' || tally.what === 'sold' ? tally.category : '';
    const key = [tally.what, category, tally.detail].join('\n');
    const { count = 0, amount = 0n } = groups.get(key) ?? {};
    groups.set(key, { ...tally, category, count: count + tally.count, amount: amount + tally.amount });
  }
  const of = (what: Tally['what']): Tally[] =>
    [...groups.values()]
      .filter((tally) => tally.what === what)
      .toSorted((a, b) => b.count - a.count || byCodeUnits(a.category, b.category) || byCodeUnits(a.detail, b.detail));
  const sum = (what: Tally['what']): number => of(what).reduce((total, { count }) => total + count, 0);
  const reasons = (what: Tally['what']): Stats['refused'] => of(what).map(({ detail, count }) => ({ reason: detail, count }));
  return {
    asked: sum('asked'),
    held: sum('held'),
    offered: sum('offered'),
    offers: sum('offers'),
    refused: reasons('refused'),
    missed: of('missed').map(({ category, detail, count }) => ({ category, property: detail, count })),
    sold: of('sold').map(({ category, detail, count, amount }) => ({ category, currency: detail, count, amount })),
    declined: reasons('declined'),
    // What was offered before these days may be sold in them.
    lost: Math.max(0, sum('offered') - sum('sold')),
  };
}
