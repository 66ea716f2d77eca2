import { utf8 } from '../base/bytes.js';
import type { Candidate } from './candidate.js';
import { PackedTexts } from './columns/packed-texts.js';
import { Table } from './columns/table.js';
import type { Preferences } from './preferences/preferences.js';
import { rankingOf, type Ranking } from './ranking.js';

export type { Asked, Ranked, Ranking, Rejected } from './ranking.js';
export type { Lazy } from './columns/lazy.js';

/**
 * Ranks valid offers. Verdict, score and place in a tie depend on the offer and the file alone, so what one vendor sends never
 * reorders the others; the order in which candidates are given does not matter, as long as no two that differ share an id.
 */
export function rank(candidates: readonly Candidate[], preferences: Preferences): Ranking {
  const table = new Table(preferences, candidates.length);
  for (const candidate of candidates) table.add(candidate);
  table.trim();
  const candidateAt = (row: number): Candidate => candidates[row] as Candidate;
  return rankingOf({ table, candidateAt, idOf: (row) => utf8(candidateAt(row).id) }, preferences);
}

/** Ranks offers that come one after the other and are more than are kept: only what is judged stays, in columns, and the ids. */
export class RankingBuilder {
  readonly #preferences: Preferences;
  readonly #table: Table;
  readonly #ids = new PackedTexts();

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
    this.#table = new Table(preferences);
  }

  add(candidate: Candidate): void {
    this.#table.add(candidate);
    this.#ids.push(candidate.id);
  }

  /**
   * The ranking of all that were added; nothing may be added after.
   *
   * @param candidateAt makes the candidate that was added as number `row`, from 0, again; called for the offers somebody looks at
   */
  finish(candidateAt: (row: number) => Candidate): Ranking {
    this.#table.trim();
    const ids = this.#ids;
    return rankingOf({ table: this.#table, candidateAt, idOf: (row) => ids.bytesAt(row) }, this.#preferences);
  }
}
