import type { Candidate } from './candidate.js';
import { lazyList, type Lazy } from './columns/lazy.js';
import { sortByLot } from './columns/lot.js';
import { Ordering } from './columns/ordering.js';
import { fillUtilities, reweighed, sumsOf, weightUnitOf, withWeight } from './columns/scores.js';
import type { Table } from './columns/table.js';
import { settle, tieBreakOf } from './columns/ties.js';
import { verdicts, verdictsOf } from './columns/verdicts.js';
import { scoreOf, type Score } from './judge/score.js';
import { verdictOf, type Question, type Reason } from './judge/verdict.js';
import type { Preferences } from './preferences/preferences.js';

/** An offer that meets every rule. */
export interface Ranked {
  readonly candidate: Candidate;
  /** From 1; equal scores share a rank, and the next is counted on: 1, 1, 3. */
  readonly rank: number;
  readonly score: Score;
}

/** An offer that may meet every rule once its questions are answered; its score lies between `sum` and `upTo`. */
export interface Asked {
  readonly candidate: Candidate;
  readonly score: Score;
  readonly questions: readonly Question[];
}

export interface Rejected {
  readonly candidate: Candidate;
  readonly reasons: readonly Reason[];
}

/** Entries are made when they are looked at, and so is their order: the first few of a million cost little. */
export interface Ranking {
  readonly preferences: Preferences;
  readonly counts: { readonly offers: number; readonly ranked: number; readonly asked: number; readonly rejected: number };
  /** Best first; inside a tie by `tie-break`, then by lot. */
  readonly ranking: Lazy<Ranked>;
  /** By the best score each could have, then by lot. */
  readonly ask: Lazy<Asked>;
  /** By lot. */
  readonly rejected: Lazy<Rejected>;
  /** S of every ranked offer, in the order of the ranking; to be read only. */
  readonly sums: Float64Array;
  /** U of the criterion at an index of the file, of every ranked offer in the order of the ranking. */
  utilities(criterion: number): Uint32Array;
  /** The offers that the `must` at an index of the file alone keeps out; by lot. */
  refusedAloneBy(rule: number): Lazy<Candidate>;
  /**
   * The same offers with another weight for the criterion at an index of the file. Ties keep the lot of the file as it is written.
   *
   * @param weight r: a whole number, in the unit of `Criterion.weight`
   * @throws RangeError when the weight is no whole number above 0, or the sum of the weights becomes too large to be exact
   */
  reweighed(criterion: number, weight: number): Ranking;
}

/** Where the offers of a table come from, and how to find them again. */
export interface Source {
  readonly table: Table;
  readonly candidateAt: (row: number) => Candidate;
  /** The UTF-8 of the id of a row. */
  readonly idOf: (row: number) => Uint8Array;
}

/** The ranking of a table; what it takes is computed when somebody looks. */
export const rankingOf = (source: Source, preferences: Preferences): Ranking =>
  new TableRanking(
    source,
    preferences,
    lazily(() => verdictsOf(source.table, preferences)),
    lazily(() => sumsOf(source.table, preferences, 'as-said')),
  );

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

class TableRanking implements Ranking {
  readonly preferences: Preferences;
  readonly #source: Source;
  readonly #verdicts: () => Uint8Array;
  /** S by row. */
  readonly #sums: () => Float64Array;
  readonly #order: () => Ordering;
  readonly #counts: () => Ranking['counts'];
  readonly #ranking: () => Lazy<Ranked>;
  readonly #ask: () => Lazy<Asked>;
  readonly #rejected: () => Lazy<Rejected>;

  constructor(source: Source, preferences: Preferences, found: () => Uint8Array, sums: () => Float64Array) {
    const { table, candidateAt } = source;
    this.preferences = preferences;
    this.#source = source;
    this.#verdicts = found;
    this.#sums = sums;
    this.#counts = lazily(() => {
      const [ranked, asked] = [verdicts.qualifies, verdicts.ask].map((verdict) => countOf(found(), verdict)) as [number, number];
      return { offers: table.rows, ranked, asked, rejected: table.rows - ranked - asked };
    });
    this.#order = lazily(() => {
      const tieBreak = tieBreakOf(table, preferences);
      return new Ordering(
        this.counts.ranked,
        () => ({ classes: found(), only: [verdicts.qualifies, verdicts.qualifies], keys: sums(), unit: weightUnitOf(preferences) }),
        (sorted) => settle(sorted, tieBreak, this.#lot),
      );
    });
    this.#ranking = lazily(() =>
      lazyList(
        this.counts.ranked,
        (count) => this.#order().first(count).rows,
        (row, index) => ({ candidate: candidateAt(row), rank: this.#rankAt(index), score: scoreOf(candidateAt(row), preferences) }),
      ),
    );
    this.#ask = lazily(() => {
      const best = (): Float64Array => sumsOf(table, preferences, 'at-best');
      return this.#byLot(verdicts.ask, verdicts.ask, this.counts.asked, best, (row) => {
        const candidate = candidateAt(row);
        const verdict = verdictOf(candidate, preferences);
        return { candidate, score: scoreOf(candidate, preferences), questions: verdict.kind === 'ask' ? verdict.questions : [] };
      });
    });
    this.#rejected = lazily(() =>
      this.#byLot(verdicts.rejected, Infinity, this.counts.rejected, this.#alike, (row) => {
        const candidate = candidateAt(row);
        const verdict = verdictOf(candidate, preferences);
        return { candidate, reasons: verdict.kind === 'rejected' ? verdict.reasons : [] };
      }),
    );
  }

  get counts(): Ranking['counts'] {
    return this.#counts();
  }

  get ranking(): Lazy<Ranked> {
    return this.#ranking();
  }

  get ask(): Lazy<Asked> {
    return this.#ask();
  }

  get rejected(): Lazy<Rejected> {
    return this.#rejected();
  }

  get sums(): Float64Array {
    return this.#order().all().keys;
  }

  utilities(criterion: number): Uint32Array {
    const byRow = fillUtilities(this.#source.table, this.preferences, criterion);
    return gathered(byRow, this.#order().all().rows, new Uint32Array(this.counts.ranked));
  }

  refusedAloneBy(rule: number): Lazy<Candidate> {
    const verdict = verdicts.refusedBy + rule;
    return this.#byLot(verdict, verdict, countOf(this.#verdicts(), verdict), this.#alike, (row) => this.#source.candidateAt(row));
  }

  reweighed(criterion: number, weight: number): Ranking {
    const { table } = this.#source;
    const changed = withWeight(this.preferences, criterion, weight);
    const difference = changed.weightSum - this.preferences.weightSum;
    const sums = lazily(() => reweighed(this.#sums(), difference, table, this.preferences, criterion));
    return new TableRanking(this.#source, changed, this.#verdicts, sums);
  }

  /** Keys for rows that only the lot orders. */
  readonly #alike = (): Float64Array => new Float64Array(this.#source.table.rows);

  /** Sorts by lot, in place. */
  readonly #lot = (rows: Uint32Array): void => sortByLot(rows, this.preferences.digest, this.#source.idOf);

  #byLot<T>(least: number, most: number, count: number, keysOf: () => Float64Array, make: (row: number) => T): Lazy<T> {
    const order = new Ordering(
      count,
      () => ({ classes: this.#verdicts(), only: [least, most], keys: keysOf(), unit: 1 }),
      (sorted) => settle(sorted, undefined, this.#lot),
    );
    return lazyList(count, (some) => order.first(some).rows, make);
  }

  /** One more than how many score more: where the first of those with this score stands. */
  #rankAt(index: number): number {
    const { keys } = this.#order().first(index + 1);
    const sum = keys[index] as number;
    let [low, high] = [0, index];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] as number) > sum) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}

function gathered(byRow: Uint32Array, rows: Uint32Array, into: Uint32Array): Uint32Array {
  for (let i = 0; i < rows.length; i += 1) into[i] = byRow[rows[i] as number] as number;
  return into;
}

function countOf(found: Uint8Array, verdict: number): number {
  let count = 0;
  for (let row = 0; row < found.length; row += 1) if (found[row] === verdict) count += 1;
  return count;
}
