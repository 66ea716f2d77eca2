import { limits } from '../../base/limits.js';
import type { Value } from '../../base/values/value.js';
import { evaluate } from '../../documents/predicate.js';
import type { Requirement } from '../../documents/requirement.js';
import type { RequestDraft } from '../request-file.js';

/** One thing of a table: its values by the names of the vocabulary. */
export type Row = ReadonlyMap<string, Value>;

interface Cost {
  readonly property: string;
  /** How many rows there would be if the request did not speak of it at all. */
  readonly without: number;
}

/** `table-small`: it has so few rows that not even a request for anything at all would be one of many. */
type Verdict = 'enough' | 'few' | 'table-small';

export interface Population {
  readonly rows: number;
  /** How many rows fit everything that is asked for. */
  readonly k: number;
  readonly verdict: Verdict;
  /** What is asked about, the dearest first: that whose leaving out would add the most rows. */
  readonly costs: readonly Cost[];
  /** What is asked about and no row says a word of, so that k knows nothing of it. */
  readonly unsaid: readonly string[];
}

/**
 * How identifying the combination of all that a request asks for is, counted on a table that is taken row by row.
 *
 * The table stands for what people ask for: each of its rows is one thing that somebody might want, and somebody who wants it might have
 * sent this request. k is how many rows fit the request, so how many such people a stranger who reads it could not tell apart from its
 * sender. All wishes count, not the musts alone, since a vendor reads a `may` as well as a `must`; a value that a row does not have counts
 * as fitting, since it could be any.
 *
 * k is an estimate, and kinder than the truth may be. A list of what is for sale is not a list of what is wanted: who asks for what few
 * sell may be one of many, and who asks for what all sell may be the only one who does today. Two requests that fit the same rows can
 * still be written differently, and whatever is not in the table (the area, the time, free text, a limit nobody else would set) is not in
 * k either. A small k is a warning; a large one is no proof.
 */
export class PopulationCount {
  readonly #requirements: readonly Requirement[];
  readonly #unsaid: Set<string>;
  /** Rows that nothing but the one property keeps from fitting. */
  readonly #barred: Map<string, number>;
  #rows = 0;
  #fitting = 0;

  constructor({ requirements }: RequestDraft) {
    const names = requirements.map(({ property }) => property.name);
    this.#requirements = requirements;
    this.#unsaid = new Set(names);
    this.#barred = new Map(names.map((name) => [name, 0]));
  }

  add(row: Row): void {
    this.#rows += 1;
    for (const name of this.#unsaid) if (row.has(name)) this.#unsaid.delete(name);
    let barring: string | undefined;
    for (const { property, predicate } of this.#requirements) {
      const { name } = property;
      if (name === barring || evaluate(predicate, row.get(name)) !== 'no') continue;
      // Two properties bar it: leaving out either of them would not let it in.
      if (barring !== undefined) return;
      barring = name;
    }
    if (barring === undefined) this.#fitting += 1;
    else this.#barred.set(barring, (this.#barred.get(barring) ?? 0) + 1);
  }

  result(): Population {
    const [rows, k] = [this.#rows, this.#fitting];
    const costs = [...this.#barred]
      .map(([property, barred]) => ({ property, without: k + barred }))
      .toSorted((a, b) => b.without - a.without || (a.property < b.property ? -1 : 1));
    const verdict = k >= limits.leastAlike ? 'enough' : rows < limits.leastAlike ? 'table-small' : 'few';
    return { rows, k, verdict, costs, unsaid: [...this.#unsaid] };
  }
}
